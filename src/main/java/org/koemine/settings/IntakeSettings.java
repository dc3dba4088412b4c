package org.koemine.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * How complaint logs are read.
 *
 * @param zone in which dates and times of the logs are meant
 * @param sources what is said of particular files; the first whose pattern fits a file's name holds
 * @param rejectLimit share of a run's rows, 0 to 1, above which the run is reported as failed (everything is kept)
 * @param longestCell UTF-16 units a cell may have; 1,000 to 10,000,000; a row with a longer one is rejected
 * @param mostColumns columns a file may have, 1 to 16,384; a file with more is refused
 */
public record IntakeSettings(
        ZoneId zone, List<SourceSettings> sources, double rejectLimit, int longestCell, int mostColumns) {

    static final Range REJECT_LIMITS = Range.of("0", "1");
    static final Range LONGEST_CELLS = Range.of("1000", "10000000");
    static final Range COLUMN_LIMITS = Range.of("1", "16384");

    public static final IntakeSettings DEFAULT =
            new IntakeSettings(ZoneId.of("Asia/Tokyo"), List.of(), 0.05, 1_000_000, 1_000);

    public IntakeSettings {
        Objects.requireNonNull(zone, "zone");
        sources = List.copyOf(sources);
        REJECT_LIMITS.require("rejectLimit", rejectLimit);
        LONGEST_CELLS.require("longestCell", longestCell);
        COLUMN_LIMITS.require("mostColumns", mostColumns);
    }
}
