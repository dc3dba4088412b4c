package org.koemine.intake.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The texts that a workbook's cells share, by number. All of them are held in memory, each at most so long. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    /** @param part of the workbook, or null where its cells share nothing */
    static SharedTexts read(InputStream part, int longest) {
        SharedTexts shared = new SharedTexts();
        if (part == null) {
            return shared;
        }
        try (XmlPart xml = new XmlPart(part)) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    StringBuilder text = new StringBuilder();
                    xml.appendRuns(text, "si", longest);
                    shared.texts.add(XmlPart.unescape(text.toString()));
                }
            }
        }
        return shared;
    }

    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new BrokenPartException(e);
        }
    }
}
