package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.List;

/** A text in the making, and the keys of the themes told in it, the main one first. */
final class Telling {
    private final StringBuilder text = new StringBuilder();
    private final List<String> keys = new ArrayList<>();
    private final String between;

    /** @param between what stands between two sentences */
    Telling(String mainKey, String between) {
        this.keys.add(mainKey);
        this.between = between;
    }

    Telling add(String sentence) {
        if (!text.isEmpty() && last() != '\n') {
            boolean stopped = "。！？!?…".indexOf(last()) >= 0 && !between.isBlank();
            text.append(stopped ? "" : between);
        }
        text.append(sentence);
        return this;
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    Telling line(String line) {
        if (!text.isEmpty() && last() != '\n') {
            text.append('\n');
        }
        text.append(line).append('\n');
        return this;
    }

    Telling addSecond(String connector, Story.Second second) {
        keys.add(second.key());
        return add(connector + second.sentence());
    }

    /** As the writer's hand has left it. */
    String text() {
        return text.toString().strip();
    }

    List<String> keys() {
        return List.copyOf(keys);
    }

    /** The same themes, the text as given. */
    Told told(String written) {
        return new Told(written, keys());
    }

    record Told(String text, List<String> keys) {}
}
