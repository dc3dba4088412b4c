package org.koemine.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A column's name reduced to what matters when names are compared. */
final class HeaderName {
    private static final Pattern BRACKETED =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|「[^「」]*」|<[^<>]*>");
    private static final Pattern IRRELEVANT = Pattern.compile("[\\s()\\[\\]【】「」『』〔〕<>_\\-.:：*※#・/]+");

    private HeaderName() {}

    /** The name with what stands in brackets, then without: 受付日(西暦) is also 受付日. Never blank, may be none. */
    static List<String> keys(String header) {
        String folded = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String whole = IRRELEVANT.matcher(folded).replaceAll("");
        String bare =
                IRRELEVANT.matcher(BRACKETED.matcher(folded).replaceAll("")).replaceAll("");
        return List.of(whole, bare).stream()
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
