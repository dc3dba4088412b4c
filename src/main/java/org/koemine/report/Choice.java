package org.koemine.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cells in which the reader chooses one of some words; anything else is refused by the spreadsheet.
 *
 * @param words to choose from; not used where there is a source
 * @param source cells that hold the words, where they are too many to be listed
 * @param advice shown where something else is typed
 */
public record Choice(Area cells, List<String> words, Optional<Source> source, String advice) {

    /** Cells of a sheet of the same report. */
    public record Source(String sheet, Area cells) {
        public Source {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(cells, "cells");
        }
    }

    public Choice {
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(advice, "advice");
        words = List.copyOf(words);
    }
}
