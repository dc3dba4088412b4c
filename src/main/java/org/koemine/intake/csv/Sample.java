package org.koemine.intake.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The piece of a file by which its encoding is judged: its beginning, and from the first byte outside ASCII on as much
 * again, as a long file may begin with thousands of plain rows.
 */
final class Sample {
    private static final int BLOCK = 1 << 16;
    private static final int SIZE = 1 << 20;

    private Sample() {}

    static byte[] of(InputStream file) throws IOException {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        byte[] block = file.readNBytes(BLOCK);
        sample.write(block);
        boolean telling = isTelling(block);
        while (block.length == BLOCK && sample.size() < SIZE) {
            block = file.readNBytes(BLOCK);
            telling |= isTelling(block);
            if (telling) {
                sample.write(block);
            }
        }
        return sample.toByteArray();
    }

    private static boolean isTelling(byte[] block) {
        for (byte b : block) {
            if (b <= 0 || b == 0x1B) {
                return true;
            }
        }
        return false;
    }
}
