package org.koemine.jobs.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/**
 * Counts by series and period, as a table gives them.
 *
 * @param series in the order in which they begin in the table
 * @param filled periods that no row was given for, between the first and the last of a series: taken as none
 */
record CountTable(List<Series> series, long filled) {
    /** A longer series has a mistake in a date. */
    private static final int MOST_YEARS = 60;

    /**
     * Reads columns series, date and count, and where there is one, denominator; rows in any order.
     *
     * @throws KoemineException where a cell, a date or the distance of dates is wrong, or as {@link TextTable}
     */
    static CountTable read(Path path) {
        String file = String.valueOf(path.getFileName());
        Map<String, NavigableMap<LocalDate, CountRow>> rows = new LinkedHashMap<>();
        TextTable.each(path, List.of("series", "date", "count"), List.of("denominator"), (line, cells) -> {
            CountRow row = CountRow.of(file, line, cells);
            CountRow same = rows.computeIfAbsent(cells.get("series"), name -> new TreeMap<>())
                    .putIfAbsent(row.date(), row);
            if (same != null) {
                throw fault(FaultId.COUNT_DATE_TWICE, file, row, cells.get("series"), same.line());
            }
        });
        return of(file, rows);
    }

    private static CountTable of(String file, Map<String, NavigableMap<LocalDate, CountRow>> rows) {
        List<Optional<Step>> steps =
                rows.values().stream().map(CountTable::step).toList();
        Optional<Step> others = steps.stream().flatMap(Optional::stream).max(Step::compareTo);
        List<Series> series = new ArrayList<>();
        long filled = 0;
        for (Map.Entry<String, NavigableMap<LocalDate, CountRow>> entry : rows.entrySet()) {
            Step step = steps.get(series.size()).or(() -> others).orElse(Step.WEEK);
            refuseUneven(file, entry.getKey(), entry.getValue(), step);
            Series read = series(entry.getKey(), step, entry.getValue());
            filled += read.size() - entry.getValue().size();
            series.add(read);
        }
        return new CountTable(List.copyOf(series), filled);
    }

    /** Days if most dates are less than a week apart, weeks if all are whole weeks apart; else not to be told. */
    private static Optional<Step> step(NavigableMap<LocalDate, CountRow> rows) {
        long[] distances = distances(rows);
        if (distances.length == 0) {
            return Optional.empty();
        }
        long close = java.util.Arrays.stream(distances)
                .filter(days -> days < Step.WEEK.days())
                .count();
        boolean weeks = java.util.Arrays.stream(distances).allMatch(days -> days % Step.WEEK.days() == 0);
        return weeks ? Optional.of(Step.WEEK) : 2 * close > distances.length ? Optional.of(Step.DAY) : Optional.empty();
    }

    private static long[] distances(NavigableMap<LocalDate, CountRow> rows) {
        return rows.keySet().stream()
                .skip(1)
                .mapToLong(date -> ChronoUnit.DAYS.between(rows.lowerKey(date), date))
                .toArray();
    }

    private static void refuseUneven(String file, String name, NavigableMap<LocalDate, CountRow> rows, Step step) {
        LocalDate first = rows.firstKey();
        for (CountRow row : rows.values()) {
            if (ChronoUnit.DAYS.between(first, row.date()) % step.days() != 0) {
                throw fault(FaultId.COUNT_STEP_MIXED, file, row, name, first);
            }
        }
        CountRow last = rows.lastEntry().getValue();
        if (ChronoUnit.YEARS.between(first, last.date()) >= MOST_YEARS) {
            throw fault(FaultId.COUNT_SPAN_TOO_LONG, file, last, name, first, MOST_YEARS);
        }
    }

    private static Series series(String name, Step step, NavigableMap<LocalDate, CountRow> rows) {
        boolean rated = rows.values().stream().anyMatch(row -> row.denominator().isPresent());
        List<Integer> counts = new ArrayList<>();
        List<Double> denominators = new ArrayList<>();
        LocalDate end = rows.lastKey().plusDays(1);
        for (LocalDate date = rows.firstKey(); date.isBefore(end); date = date.plusDays(step.days())) {
            CountRow row = rows.get(date);
            counts.add(row == null ? 0 : row.count());
            if (rated) {
                denominators.add(row == null ? 0 : row.denominator().orElse(0));
            }
        }
        return new Series(name, step, rows.firstKey(), counts, denominators, List.of());
    }

    private static KoemineException fault(FaultId id, String file, CountRow row, Object... arguments) {
        Place place = Place.row(file, row.line()).column("date", row.date().toString());
        return new KoemineException(Fault.of(id, place, arguments));
    }
}
