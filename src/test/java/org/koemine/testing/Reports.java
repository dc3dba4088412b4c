package org.koemine.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.report.Cell;
import org.koemine.report.Chapter;
import org.koemine.report.Column;
import org.koemine.report.Look;
import org.koemine.report.Printing;
import org.koemine.report.Report;
import org.koemine.report.Row;
import org.koemine.report.Sheet;
import org.koemine.report.Value;

/** Small reports to write. */
public final class Reports {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Reports() {}

    /** One sheet with a row for each value. */
    public static Report of(Value... values) {
        return of(Stream.of(values)
                .map(value -> new Row(Row.LINE, List.of(new Cell(value, Look.BODY, 1, Optional.empty()))))
                .toList());
    }

    /** One sheet of these rows. */
    public static Report of(List<Row> rows) {
        return new Report(DAY.toString(), "題", "A & B", DAY, Locale.JAPANESE, List.of(sheet("表", rows)));
    }

    private static Sheet sheet(String name, List<Row> rows) {
        Printing printing = new Printing(true, false, 0, 0, List.of());
        return new Sheet(
                name,
                List.of(new Column(20)),
                rows,
                1,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                printing,
                Optional.empty(),
                Chapter.RECORD);
    }

    /** The sheet of a name. */
    public static Sheet sheet(Report report, String name) {
        return report.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
