package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a log below its header.
 *
 * @param cells as written; a bad row may have more or fewer than the header
 * @param why a bad row is bad, or what an update changed; otherwise empty
 */
record LogRow(List<String> cells, SampleComplaint complaint, Fate fate, String why) {

    /** What an intake into an empty store makes of a row. */
    enum Fate {
        NEW,
        UPDATED,
        DUPLICATE,
        REJECTED
    }

    LogRow {
        cells = List.copyOf(cells);
    }

    LogRow again(String why) {
        return new LogRow(cells, complaint, Fate.DUPLICATE, why);
    }

    LogRow spoilt(int column, String value, String why) {
        List<String> spoilt = new ArrayList<>(cells);
        spoilt.set(column, value);
        return new LogRow(spoilt, complaint, Fate.REJECTED, why);
    }

    LogRow brokenOffAfter(int kept, String why) {
        return new LogRow(cells.subList(0, kept), complaint, Fate.REJECTED, why);
    }

    /** As if the comma in a text had not been quoted. */
    LogRow splitAt(int column, String first, String second, String why) {
        List<String> split = new ArrayList<>(cells);
        split.set(column, first);
        split.add(column + 1, second);
        return new LogRow(split, complaint, Fate.REJECTED, why);
    }
}
