package org.koemine.prevention.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koemine.prevention.Countermeasure;
import org.koemine.settings.VerdictSettings;
import org.koemine.trends.DayCounts;
import org.koemine.trends.Period;

/**
 * Cuts a theme's days into the weeks before and after a countermeasure. Weeks are counted from its start; those of the
 * transition are in neither. Another countermeasure on the theme ends what comes after this one, and an earlier one, with
 * its transition, begins what was before.
 *
 * @param theme its complaints
 * @param received all complaints
 * @param units what they are measured against where it is known for every week
 */
record Trials(
        DayCounts theme,
        DayCounts received,
        Optional<ToDoubleFunction<Period>> units,
        VerdictSettings settings,
        LocalDate date) {
    /** Two years: more would tell of another company. */
    private static final int FARTHEST = 104;

    private static final double NEVER_ZERO = 0.5;

    /** @param onTheme all countermeasures that are in force on the theme */
    Trial of(Countermeasure measure, List<Countermeasure> onTheme) {
        LocalDate start = VerdictFinder.start(measure);
        List<Period> before = before(start, first(start, onTheme));
        List<Period> after = after(start, end(start, onTheme));
        Optional<ToDoubleFunction<Period>> known = units.filter(
                sold -> Stream.concat(before.stream(), after.stream()).allMatch(week -> sold.applyAsDouble(week) > 0));
        Course course = course(before, known);
        return new Trial(
                course,
                course(after, known),
                Goal.ratio(measure.target(), course.perWeek(), 1 - settings.target()),
                measure.status() == Countermeasure.Status.DONE);
    }

    private LocalDate first(LocalDate start, List<Countermeasure> onTheme) {
        LocalDate log = received.firstDay().orElse(start);
        return onTheme.stream()
                .map(VerdictFinder::start)
                .filter(other -> other.isBefore(start))
                .map(other -> other.plusWeeks(settings.transitionWeeks()))
                .reduce(log, (one, other) -> one.isAfter(other) ? one : other);
    }

    private LocalDate end(LocalDate start, List<Countermeasure> onTheme) {
        return onTheme.stream()
                .map(VerdictFinder::start)
                .filter(other -> other.isAfter(start))
                .reduce(date.plusDays(1), (one, other) -> one.isBefore(other) ? one : other);
    }

    private static List<Period> before(LocalDate start, LocalDate first) {
        int weeks = (int) Math.min(FARTHEST, Math.max(0, ChronoUnit.WEEKS.between(first, start)));
        return weeks(start.minusWeeks(weeks), weeks);
    }

    private List<Period> after(LocalDate start, LocalDate end) {
        LocalDate from = start.plusWeeks(settings.transitionWeeks());
        return weeks(from, (int) Math.max(0, ChronoUnit.WEEKS.between(from, end)));
    }

    private static List<Period> weeks(LocalDate from, int number) {
        return IntStream.range(0, number)
                .mapToObj(week -> new Period(from.plusWeeks(week), from.plusWeeks(week + 1L)))
                .toList();
    }

    private Course course(List<Period> weeks, Optional<ToDoubleFunction<Period>> known) {
        return new Course(
                weeks.stream()
                        .map(week -> new Week(
                                week.start(),
                                theme.in(week),
                                known.map(sold -> sold.applyAsDouble(week))
                                        .orElseGet(() -> received.in(week) - theme.in(week) + NEVER_ZERO)))
                        .toList(),
                known.isPresent() ? Exposure.UNITS : Exposure.OTHERS);
    }
}
