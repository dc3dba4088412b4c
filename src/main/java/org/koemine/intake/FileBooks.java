package org.koemine.intake;

import java.util.Objects;
import java.util.Optional;

/**
 * The books of one complaint log in one run.
 *
 * @param ordinal of the file in the run, from 0, in name order
 * @param encoding as read, or empty for a workbook
 * @param refusal why the whole file was refused, worded, or empty
 * @param doubling whether complaints stand in it under several numbers
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
        long rejected,
        Optional<Doubling> doubling) {
    public FileBooks {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(doubling, "doubling");
    }

    /** The books of a log in which no complaint stands twice. */
    public FileBooks(
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
        this(
                ordinal,
                file,
                sha256,
                size,
                encoding,
                refusal,
                read,
                added,
                updated,
                unchanged,
                duplicate,
                rejected,
                Optional.empty());
    }

    /** Whether every row read is accounted for. */
    public boolean balances() {
        return read == added + updated + unchanged + duplicate + rejected;
    }
}
