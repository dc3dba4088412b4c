package org.koemine.intake;

import java.util.Objects;

/**
 * The books of one complaint log in one run.
 *
 * @param ordinal of the file in the run, from 0, in name order
 * @param encoding as read, or empty for a workbook
 * @param refusal why the whole file was refused, worded, or empty
 */
public record FileBooks(
        int ordinal,
        String file,
        String sha256,
        long size,
        String encoding,
        String refusal,
        long read,
        long added,
        long updated,
        long unchanged,
        long duplicate,
        long rejected) {
    public FileBooks {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(refusal, "refusal");
    }

    /** Whether every row read is accounted for. */
    public boolean balances() {
        return read == added + updated + unchanged + duplicate + rejected;
    }
}
