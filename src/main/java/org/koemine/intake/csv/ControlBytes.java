package org.koemine.intake.csv;

import java.util.HexFormat;

/** Tells a binary file by its control bytes: of any compressed data a tenth is, of any text next to nothing. */
final class ControlBytes {
    private static final double MOST_OF_A_TEXT = 0.03;
    private static final int A_FEW = 8;
    private static final int ESCAPE = 0x1B;

    private ControlBytes() {}

    /** The first bytes in hexadecimal, by which somebody can tell what kind of file it is. */
    static String head(byte[] sample) {
        return HexFormat.ofDelimiter(" ").formatHex(sample, 0, Math.min(8, sample.length));
    }

    static boolean tellOfBinary(byte[] sample) {
        int controls = 0;
        for (byte b : sample) {
            boolean blank = b >= '\t' && b <= '\r';
            if (b >= 0 && b < ' ' && !blank && b != ESCAPE) {
                controls++;
            }
        }
        return controls > A_FEW + MOST_OF_A_TEXT * sample.length;
    }
}
