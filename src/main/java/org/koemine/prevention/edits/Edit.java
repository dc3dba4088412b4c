package org.koemine.prevention.edits;

import java.util.Objects;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.Place;

/**
 * What a person typed, and what became of it.
 *
 * @param origin where it was typed
 * @param key what it was about; empty where that cannot be told
 * @param before what the cell showed when the workbook was made
 * @param now the value that stands, where the edit was not carried out
 * @param reason why it was not, or what is to be known though it was
 */
public record Edit(
        Origin origin,
        Optional<EditKey> key,
        String typed,
        String before,
        String now,
        Outcome outcome,
        Optional<Fault> reason) {

    /** What became of it. */
    public enum Outcome {
        APPLIED,
        /** The value was that already: somebody had typed the same. */
        SAME,
        REFUSED,
        /** Somebody else has changed the value since the workbook was made. */
        CONFLICT
    }

    /**
     * Where something was typed.
     *
     * @param by who saved the file last, or empty
     * @param sheet empty where the whole file is meant
     * @param cell such as E12, or empty
     */
    public record Origin(String file, long edition, String by, String sheet, String cell) {
        public Origin {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(cell, "cell");
        }

        /** The same for messages. */
        public Place fault(String typed) {
            return Place.file(file).column(sheet + (cell.isEmpty() ? "" : "!" + cell), typed);
        }
    }

    public Edit {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(typed, "typed");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }

    /** The same with another end, and what is to be known of it. */
    Edit as(Outcome other, Fault why) {
        Fault placed = new Fault(why.id(), origin.fault(typed), why.arguments());
        return new Edit(origin, key, typed, before, now, other, Optional.of(placed));
    }

    /** Something that cannot be taken. */
    public static Edit refused(Origin origin, Optional<EditKey> key, String typed, Fault reason) {
        return new Edit(origin, key, typed, "", "", Outcome.REFUSED, Optional.of(reason));
    }
}
