package org.koemine.jobs;

import java.util.Objects;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.intake.Doubling;
import org.koemine.intake.RowOutcome;

/** What the intake step passes from its reader to its writer. */
sealed interface IntakeItem {

    /** Ordinal of the file in the run. */
    int file();

    /** A file could be opened. */
    record Opened(int file, String encoding) implements IntakeItem {
        public Opened {
            Objects.requireNonNull(encoding, "encoding");
        }
    }

    /** What became of one of its rows. */
    record Row(int file, RowOutcome outcome) implements IntakeItem {
        public Row {
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /** All its rows were read. */
    record Ended(int file, Optional<Doubling> doubling) implements IntakeItem {
        public Ended {
            Objects.requireNonNull(doubling, "doubling");
        }
    }

    /** It cannot be read, or not any further. */
    record Refused(int file, Fault reason) implements IntakeItem {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
