package org.koemine.prevention;

import java.time.LocalDate;
import java.util.Objects;
import org.koemine.run.RunId;

/** A value of a countermeasure that became another; values are written as {@link CountermeasureField#of} writes them. */
public record CountermeasureChange(
        CountermeasureId measure, CountermeasureField field, String before, String after, Entry entry) {

    /**
     * By which entry something was changed.
     *
     * @param run that read it
     * @param day of business of that run
     * @param by who saved the file last, or empty
     * @param file that it was entered in
     */
    public record Entry(RunId run, LocalDate day, String by, String file) {
        public Entry {
            Objects.requireNonNull(run, "run");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(file, "file");
        }
    }

    public CountermeasureChange {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(entry, "entry");
    }
}
