package org.koemine.trends;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.text.WordList;

/** Finds the area of a complaint among the columns of its log; which ones say it stands in {@code area-columns.txt}. */
final class Areas {
    private static final List<String> COLUMNS = WordList.read(Areas.class, "area-columns.txt");
    private static final Pattern PREFECTURE = Pattern.compile("^(?:北海道|東京都|京都府|大阪府|.{2,3}県)");

    /** More than this is no name of an area. */
    private static final int LONGEST = 60;

    private Areas() {}

    /** Empty where no column says it. */
    static String of(Map<String, String> attributes) {
        String area = "";
        int best = COLUMNS.size();
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            int place = COLUMNS.indexOf(folded(attribute.getKey()));
            String value = Normalizer.normalize(attribute.getValue(), Normalizer.Form.NFKC)
                    .strip();
            if (place >= 0 && place < best && !value.isEmpty() && value.length() <= LONGEST) {
                best = place;
                area = value;
            }
        }
        Matcher address = PREFECTURE.matcher(area);
        return address.find() ? address.group() : area;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
