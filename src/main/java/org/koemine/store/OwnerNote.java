package org.koemine.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A line beside an H2 file that says which process has it open. H2's lock tells only that somebody has; the note is how
 * the next start can say who. It is a courtesy: nothing depends on it, and a note of a dead process means nothing.
 */
record OwnerNote(Path path) {

    /** A living process that has the file open. */
    record Owner(long pid, Instant since) {}

    /** Where it cannot be written, the next start will say only that somebody has the file open. */
    void write() {
        ProcessHandle me = ProcessHandle.current();
        try {
            Files.writeString(path, me.pid() + " " + startOf(me) + System.lineSeparator(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return;
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return;
        }
    }

    /** The owner, if the note names a process of this machine that lives and is the one that wrote it. */
    Optional<Owner> read() {
        try {
            String[] words =
                    Files.readString(path, StandardCharsets.UTF_8).strip().split(" ", 2);
            Owner owner = new Owner(Long.parseLong(words[0]), Instant.parse(words[1]));
            return ProcessHandle.of(owner.pid())
                    .filter(p -> startOf(p).equals(owner.since()))
                    .map(p -> owner);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
