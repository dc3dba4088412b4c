package org.koemine.jobs;

import java.io.Serializable;

/**
 * How far the intake step has read: its checkpoint.
 *
 * @param file ordinal in the run
 * @param rows of that file that are recorded, accepted or rejected
 */
record IntakePosition(int file, long rows) implements Serializable {
    static final IntakePosition START = new IntakePosition(0, 0);

    IntakePosition nextRow() {
        return new IntakePosition(file, rows + 1);
    }

    IntakePosition nextFile() {
        return new IntakePosition(file + 1, 0);
    }
}
