package org.koemine.prevention;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.koemine.text.WordList;

/** Tells from a company's own words whether a complaint is closed. */
final class StatusWords {
    private static final List<String> CLOSED = WordList.read(StatusWords.class, "closed-statuses.txt");
    private static final List<String> OPEN = WordList.read(StatusWords.class, "open-statuses.txt");

    private StatusWords() {}

    /** Whether the words say so; a blank status does not. */
    static boolean sayClosed(String status) {
        String words = Normalizer.normalize(status, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return CLOSED.stream().anyMatch(words::contains) && OPEN.stream().noneMatch(words::contains);
    }
}
