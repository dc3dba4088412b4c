package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chooses one wording of each (one|other) in a text; they may stand inside each other. */
final class Alternation {
    private final String text;
    private final Random random;
    private int at;

    private Alternation(String text, Random random) {
        this.text = text;
        this.random = random;
    }

    static String choose(String text, Random random) {
        Alternation reading = new Alternation(text, random);
        String chosen = reading.wordings().get(0);
        if (reading.at != text.length()) {
            throw new IllegalArgumentException("a ) or | too many: " + text);
        }
        return chosen;
    }

    /** The wordings up to the end or to a closing parenthesis. */
    private List<String> wordings() {
        List<String> wordings = new ArrayList<>();
        StringBuilder wording = new StringBuilder();
        boolean inside = at > 0;
        while (at < text.length() && text.charAt(at) != ')') {
            char c = text.charAt(at++);
            if (c == '(') {
                wording.append(chosenInside());
            } else if (c == '|' && inside) {
                wordings.add(wording.toString());
                wording.setLength(0);
            } else {
                wording.append(c);
            }
        }
        wordings.add(wording.toString());
        return wordings;
    }

    private String chosenInside() {
        List<String> wordings = wordings();
        at++;
        return wordings.get(random.nextInt(wordings.size()));
    }
}
