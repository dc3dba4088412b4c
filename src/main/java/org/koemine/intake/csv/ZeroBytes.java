package org.koemine.intake.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a mark shows in its zero bytes: separators, digits and line breaks have one each, all at even places
 * (big-endian) or all at odd ones (little-endian). A few stray NULs are no such pattern.
 */
final class ZeroBytes {
    private static final double LEAST_SHARE = 0.02;
    private static final int ONE_SIDE_OUTWEIGHS = 20;

    private ZeroBytes() {}

    static Optional<Charset> charset(byte[] sample) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                zeros[i & 1]++;
            }
        }
        double least = Math.max(2, LEAST_SHARE * sample.length / 2);
        if (zeros[0] >= least && zeros[0] >= ONE_SIDE_OUTWEIGHS * (long) zeros[1]) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (zeros[1] >= least && zeros[1] >= ONE_SIDE_OUTWEIGHS * (long) zeros[0]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }
}
