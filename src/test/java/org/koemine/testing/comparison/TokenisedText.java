package org.koemine.testing.comparison;

import java.util.ArrayList;
import java.util.List;
import org.koemine.text.TextAnalyser;

/**
 * A text as every method gets it.
 *
 * @param mentions its terms, mention by mention
 */
public record TokenisedText(List<List<String>> mentions) {

    /** Tokenises each text as Koemine does. */
    public static List<TokenisedText> of(List<String> texts) {
        TextAnalyser analyser = new TextAnalyser();
        List<TokenisedText> tokenised = new ArrayList<>();
        for (String text : texts) {
            tokenised.add(new TokenisedText(analyser.analyse(1, text).stream()
                    .map(mention -> mention.terms())
                    .toList()));
        }
        return tokenised;
    }

    List<String> terms() {
        return mentions.stream().flatMap(List::stream).toList();
    }
}
