package org.koemine.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.koemine.fault.Fault;

/**
 * What would be done with a log.
 *
 * @param encoding name of the character set, or empty for a workbook
 * @param separator between cells, or none for a workbook
 * @param tables that hold complaints, in the order of the file
 * @param problems the first rejected rows
 * @param notes what is worth knowing though the file is read, such as hidden sheets
 */
public record LogInspection(
        String file,
        String encoding,
        Optional<Character> separator,
        List<Table> tables,
        long accepted,
        long rejected,
        List<RejectedRow> problems,
        List<Fault> notes) {

    /**
     * One table.
     *
     * @param name of the sheet, or empty for a text file
     * @param headerRow number of the row of column names, from 1
     * @param firstRows below it, as read
     */
    public record Table(String name, long headerRow, List<Column> columns, List<List<String>> firstRows) {
        public Table {
            Objects.requireNonNull(name, "name");
            columns = List.copyOf(columns);
            firstRows = firstRows.stream().map(List::copyOf).toList();
        }
    }

    /** A column and the field it fills, or none where it becomes an attribute. */
    public record Column(String header, Optional<Field> field) {
        public Column {
            Objects.requireNonNull(header, "header");
            Objects.requireNonNull(field, "field");
        }
    }

    public LogInspection {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(separator, "separator");
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
