package org.koemine.report.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of personal detail, as it looks.
 *
 * @param needs what a text must have in it for the pattern to be tried
 * @param pattern matched against folded text; group 1 is what is masked
 * @param proof what a match must also be
 * @param mask written in its place
 */
record DetailPattern(Predicate<Hints> needs, Pattern pattern, Predicate<Match> proof, String mask) {

    /** A match and the folded text it stands in. */
    record Match(String text, MatchResult result) {
        String before() {
            return text.substring(Math.max(0, result.start(1) - 12), result.start(1));
        }

        String digits() {
            return result.group(1).replaceAll("[^0-9]", "");
        }
    }

    /** Masks a text given with its folded spelling. */
    String mask(String text, String folded) {
        Matcher matcher = pattern.matcher(folded);
        List<Span> spans = new ArrayList<>();
        while (matcher.find()) {
            if (proof.test(new Match(folded, matcher.toMatchResult()))) {
                spans.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
        return Span.mask(text, spans, mask);
    }
}
