package org.koemine.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

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

    /** The books of several logs added up, under no file's name. */
    public static FileBooks total(List<FileBooks> books) {
        return new FileBooks(
                0,
                "",
                "",
                sum(books, FileBooks::size),
                "",
                "",
                sum(books, FileBooks::read),
                sum(books, FileBooks::added),
                sum(books, FileBooks::updated),
                sum(books, FileBooks::unchanged),
                sum(books, FileBooks::duplicate),
                sum(books, FileBooks::rejected),
                Optional.empty());
    }

    private static long sum(List<FileBooks> books, ToLongFunction<FileBooks> column) {
        return books.stream().mapToLong(column).sum();
    }

    /** Whether every row read is accounted for. */
    public boolean balances() {
        return read == added + updated + unchanged + duplicate + rejected;
    }
}
