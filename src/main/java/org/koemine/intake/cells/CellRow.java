package org.koemine.intake.cells;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.koemine.fault.Fault;

/**
 * One row as its decoder read it.
 *
 * @param row number as an editor or a spreadsheet counts, from 1; of its first line where a cell has line breaks
 * @param source the row as it stands in a text file, or empty
 * @param damage why the row cannot be trusted, or empty
 */
public record CellRow(long row, List<String> cells, String source, Optional<Fault> damage) {

    /** Longest raw text that is kept of a row, in UTF-16 units. */
    public static final int LONGEST_RAW = 4_000;

    public CellRow {
        cells = List.copyOf(cells);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(damage, "damage");
    }

    /** The row as text, cut where it is very long, free of characters that a database cannot keep. */
    public String raw() {
        String text = source.isEmpty() ? String.join("\t", cells) : source;
        if (text.length() <= LONGEST_RAW) {
            return CellText.clean(text);
        }
        return CellText.clean(text.substring(0, LONGEST_RAW)) + "…";
    }
}
