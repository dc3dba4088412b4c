package org.koemine.prevention.edits;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A workbook as it came back.
 *
 * @param by who saved it last, or empty
 * @param shown what its cells showed when it was made; a key that is missing showed nothing
 * @param cells those that people can edit, sheet by sheet
 * @param strays what was typed where it cannot be taken from, with the reason
 */
public record ReturnedWorkbook(
        String file,
        WorkbookMark mark,
        String by,
        Map<EditKey, Shown> shown,
        List<TypedCell> cells,
        List<Edit> strays) {

    public ReturnedWorkbook {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(by, "by");
        shown = Map.copyOf(shown);
        cells = List.copyOf(cells);
        strays = List.copyOf(strays);
    }

    Shown shown(EditKey key) {
        return shown.getOrDefault(key, Shown.EMPTY);
    }
}
