package org.koemine.report.excel;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A checksum of the cells of a sheet, in reading order, that comes out the same when the file is read back. */
final class ContentDigest {
    private final CRC32 crc = new CRC32();
    private long cells;

    void text(String text) {
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        next();
    }

    void number(double number) {
        crc.update(Double.toString(number).getBytes(StandardCharsets.US_ASCII));
        next();
    }

    /** Ends a cell, so that 1 and 23 differ from 12 and 3. */
    private void next() {
        crc.update(0x1F);
        cells++;
    }

    long cells() {
        return cells;
    }

    long value() {
        return crc.getValue();
    }
}
