package org.koemine.prevention;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.koemine.text.Emotion;

/**
 * What is felt about a theme in a period: complaints, by emotion; one that feels two counts in both.
 *
 * @param felt complaints in which an emotion is felt about the theme, at whatever strength
 * @param shouted of these, at the greatest strength
 */
public record Feelings(Map<Emotion, Integer> felt, Map<Emotion, Integer> shouted) {
    public static final Feelings NONE = new Feelings(Map.of(), Map.of());

    public Feelings {
        felt = copy(felt);
        shouted = copy(shouted);
    }

    private static Map<Emotion, Integer> copy(Map<Emotion, Integer> counts) {
        Map<Emotion, Integer> copy = new EnumMap<>(Emotion.class);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }
}
