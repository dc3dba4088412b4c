package org.koemine.prevention.verdict;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Weeks of a theme, oldest first; there may be gaps between them. */
record Course(List<Week> weeks, Exposure exposure) {
    Course {
        Objects.requireNonNull(exposure, "exposure");
        weeks = List.copyOf(weeks);
    }

    int size() {
        return weeks.size();
    }

    int complaints() {
        return weeks.stream().mapToInt(Week::complaints).sum();
    }

    double perWeek() {
        return weeks.isEmpty() ? 0 : complaints() / (double) size();
    }

    Course from(int index) {
        return new Course(weeks.subList(index, size()), exposure);
    }

    Course until(int index) {
        return new Course(weeks.subList(0, index), exposure);
    }

    Course then(Course later) {
        return new Course(Stream.concat(weeks.stream(), later.weeks.stream()).toList(), exposure);
    }
}
