package org.koemine.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cells in which the reader chooses one of some words.
 *
 * @param words to choose from; not used where there is a source
 * @param source cells that hold the words, where they are too many to be listed
 * @param advice shown where something else is typed
 * @param open whether something else may stand there once the advice was read; else the spreadsheet refuses it
 */
public record Choice(Area cells, List<String> words, Optional<Source> source, String advice, boolean open) {

    /** One of the words and nothing else. */
    public Choice(Area cells, List<String> words, Optional<Source> source, String advice) {
        this(cells, words, source, advice, false);
    }

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
