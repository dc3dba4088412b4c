package org.koemine.themes;

import java.util.Arrays;
import java.util.List;
import org.koemine.text.Mention;
import org.koemine.text.Normaliser;

/**
 * What a sentence encoder says that mentions mean, as it joins what their words mean. Cosines between vectors of such
 * encoders are all high (Ethayarajh 2019); with the direction they share taken out they lie about 0, as those of words do.
 * The two vectors, each of length 1, then stand one behind the other, and the whole has length 1 again: the cosine of the
 * whole is the mean of the two cosines, so that every threshold keeps its scale. Costs an encoding a mention.
 *
 * @param common the direction that the encoder's vectors share; empty without an encoder
 */
record EncodedMeaning(Encoder encoder, CommonDirection common) {
    /** Mentions that the common direction is taken from, at most. */
    private static final int COMMON = 2_000;

    static final EncodedMeaning NONE = new EncodedMeaning(Encoder.NONE, new CommonDirection(new float[0]));

    static EncodedMeaning learn(Encoder encoder, List<Mention> mentions) {
        if (encoder.isNone()) {
            return NONE;
        }
        float[][] vectors = Sample.distinct(mentions, COMMON).stream()
                .parallel()
                .map(mention -> vector(encoder, mention))
                .toArray(float[][]::new);
        return new EncodedMeaning(encoder, CommonDirection.of(vectors));
    }

    /** By length 1, or zero where nothing of either is known. */
    float[] behind(float[] words, Mention mention) {
        if (encoder.isNone()) {
            return words;
        }
        float[] encoded = vector(encoder, mention);
        common.removeFrom(encoded);
        Dense.normalise(encoded);
        float[] both = Arrays.copyOf(words, words.length + encoded.length);
        System.arraycopy(encoded, 0, both, words.length, encoded.length);
        Dense.normalise(both);
        return both;
    }

    /** Length of the part of the words, where a mention has words that are known. */
    double lengthOfWords() {
        return encoder.isNone() ? 1 : Math.sqrt(0.5);
    }

    /** A copy, of length 1. */
    static float[] vector(Encoder encoder, Mention mention) {
        float[] vector =
                encoder.vectors().apply(Normaliser.normalise(mention.text())).clone();
        Dense.normalise(vector);
        return vector;
    }
}
