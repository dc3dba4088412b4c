package org.koemine.testing.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days from start to before end over which a number of complaints is spread evenly. */
record Phase(LocalDate start, LocalDate end, int complaints) {
    /** The sample's days. */
    static final LocalDate FIRST = LocalDate.of(2026, 8, 1);

    static final LocalDate END = LocalDate.of(2026, 11, 1);

    /** "100 98 96", one number a month. */
    static List<Phase> months(String numbers) {
        List<Phase> phases = new ArrayList<>();
        LocalDate start = FIRST;
        for (String number : numbers.split(" ", -1)) {
            phases.add(new Phase(start, start.plusMonths(1), Integer.parseInt(number)));
            start = start.plusMonths(1);
        }
        return phases;
    }

    /** "2026-08-01 18, 2026-09-21 46": each phase lasts until the next begins. */
    static List<Phase> parse(String line) {
        List<Phase> phases = new ArrayList<>();
        String[] parts = line.split(", ", -1);
        for (int i = 0; i < parts.length; i++) {
            LocalDate end = i + 1 < parts.length ? start(parts[i + 1]) : END;
            phases.add(new Phase(start(parts[i]), end, Integer.parseInt(parts[i].substring(11))));
        }
        return phases;
    }

    private static LocalDate start(String part) {
        return LocalDate.parse(part.substring(0, 10));
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(start, end);
    }

    double perDay() {
        return (double) complaints / days();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }
}
