package org.koemine.intake;

import java.util.Objects;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;

/**
 * That complaints stand in a log more than once, under several numbers.
 *
 * @param rows that say on the same day, word for word, what another complaint above them says
 * @param row the first of them
 * @param id of its complaint
 * @param original the row above it
 * @param originalId of that row's complaint
 */
public record Doubling(long rows, long row, String id, long original, String originalId) {
    public Doubling {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(originalId, "originalId");
        if (rows < 1) {
            throw new IllegalArgumentException("a doubling is of one row at least");
        }
    }

    /** What is to be said of it to those who send the log. */
    public Fault warning(String file) {
        return Fault.of(FaultId.ROWS_DOUBLED, Place.file(file), rows, original, originalId, row, id);
    }
}
