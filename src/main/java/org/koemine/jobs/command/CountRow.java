package org.koemine.jobs.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.OptionalDouble;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/**
 * A row of a table of counts.
 *
 * @param line where it stands
 * @param denominator empty where the cell is
 */
record CountRow(long line, LocalDate date, int count, OptionalDouble denominator) {

    /** @throws KoemineException where a cell is not what its column holds */
    static CountRow of(String file, long line, Map<String, String> row) {
        Place place = Place.row(file, line);
        return new CountRow(
                line,
                date(place, row.get("date").strip()),
                count(place, row.get("count").strip()),
                denominator(place, row.getOrDefault("denominator", "").strip()));
    }

    private static LocalDate date(Place place, String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new KoemineException(Fault.of(FaultId.COUNT_DATE_UNREADABLE, place.column("date", cell)), e);
        }
    }

    /** Spreadsheets and data frames write 3 as 3.0 now and then. */
    private static int count(Place place, String cell) {
        try {
            int count = new BigDecimal(cell).intValueExact();
            if (count >= 0) {
                return count;
            }
            throw new KoemineException(Fault.of(FaultId.COUNT_NOT_WHOLE, place.column("count", cell)));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new KoemineException(Fault.of(FaultId.COUNT_NOT_WHOLE, place.column("count", cell)), e);
        }
    }

    private static OptionalDouble denominator(Place place, String cell) {
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = number(cell);
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new KoemineException(Fault.of(FaultId.COUNT_DENOMINATOR, place.column("denominator", cell)));
        }
        return OptionalDouble.of(value);
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
