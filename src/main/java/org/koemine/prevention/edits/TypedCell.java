package org.koemine.prevention.edits;

import java.util.Objects;

/**
 * A cell of a workbook that came back.
 *
 * @param cell such as E12
 * @param text as the cell shows it; of a formula the formula
 */
public record TypedCell(EditKey key, String sheet, String cell, String text, Form form) {

    /** What stands in a cell. */
    public enum Form {
        VALUE,
        FORMULA,
        /** The cell is part of a larger one. */
        MERGED
    }

    public TypedCell {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(form, "form");
        text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    TypedCell of(String entity) {
        return new TypedCell(key.of(entity), sheet, cell, text, form);
    }
}
