package org.koemine.themes;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * A sentence encoder: a vector for a text, such that texts that mean the same have like vectors (Reimers and Gurevych
 * 2019).
 *
 * @param name which one, with digests: two of one name give the same vectors; empty for none
 * @param vectors of texts, all as long as each other, by several threads at once; whoever gets one may not change it
 */
public record Encoder(String name, Function<String, float[]> vectors) {

    /** Says nothing of any text. */
    public static final Encoder NONE = new Encoder("", text -> new float[0]);

    public Encoder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vectors, "vectors");
    }

    boolean isNone() {
        return name.isEmpty();
    }

    /** What a person is told of a name: none where it is empty, as the settings have it. */
    public static String shown(String name) {
        return name.isEmpty() ? "none" : name;
    }

    /**
     * The same, but no text is encoded a second time. Holds the vectors of all texts it was asked for.
     *
     * @param heard of each text that is encoded
     */
    public Encoder once(LongConsumer heard) {
        Map<String, float[]> known = new ConcurrentHashMap<>();
        return isNone()
                ? this
                : new Encoder(
                        name,
                        text -> known.computeIfAbsent(text, unknown -> {
                            heard.accept(1);
                            return vectors.apply(unknown);
                        }));
    }
}
