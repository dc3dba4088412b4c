package org.koemine.themes;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * By how much the complaints of a theme and day became more or fewer.
 *
 * @param theme empty for all complaints received
 * @param day on which they were received
 * @param complaints negative where they became fewer, never 0
 */
public record CountChange(Optional<ThemeId> theme, LocalDate day, Reason reason, int complaints) {

    /** Why a count changed. */
    public enum Reason {
        /** First counted, and received in the week of the report before or later. */
        NEW,
        /** First counted, and received in a week that had been reported as over. */
        LATE,
        /** A row changed the complaint's text or its day. */
        UPDATED,
        /** It stood in no theme, and joined one that was found, or grew near enough, since. */
        FOUND,
        /** A person decided so. */
        BY_HAND,
        /** The company's dictionary, synonyms or stop phrases are others. */
        DICTIONARY,
        /** Everything was learned afresh. */
        REBUILD,
        /** Deleted on purpose. */
        PURGED,
        /** The report is of an earlier day than the one before, or of a later day again. */
        BUSINESS_DATE
    }

    public CountChange {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(reason, "reason");
    }
}
