package org.koemine.jobs;

import java.time.LocalDate;
import java.util.Objects;
import org.koemine.run.RunId;

/**
 * A workbook that the database keeps.
 *
 * @param run that made it
 * @param date business date of that run
 * @param size in bytes
 * @param sha256 of its bytes
 */
public record KeptWorkbook(RunId run, String fileName, LocalDate date, long size, String sha256) {
    public KeptWorkbook {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sha256, "sha256");
    }
}
