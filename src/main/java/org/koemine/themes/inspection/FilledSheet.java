package org.koemine.themes.inspection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A sheet as somebody filled it in.
 *
 * @param file its name, without the folder
 * @param headings of the columns, as the sheet has them
 * @param judgements the words for the judgements, as the sheet offers them
 */
public record FilledSheet(
        String file, Map<Field, String> headings, Map<Judgement, String> judgements, List<FilledRow> rows) {

    /** What is read of a row. */
    public enum Field {
        ID,
        THEME,
        JUDGEMENT,
        RIGHT_THEME,
        REMARK
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells without blanks around them; empty for an empty cell
     * @param formulas fields whose cell calculates
     */
    public record FilledRow(long number, Map<Field, String> cells, Set<Field> formulas) {
        public FilledRow {
            cells = Map.copyOf(cells);
            formulas = Set.copyOf(formulas);
        }

        String cell(Field field) {
            return cells.getOrDefault(field, "");
        }
    }

    public FilledSheet {
        Objects.requireNonNull(file, "file");
        headings = Map.copyOf(headings);
        judgements = new EnumMap<>(judgements);
        rows = List.copyOf(rows);
    }
}
