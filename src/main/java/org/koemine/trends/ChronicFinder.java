package org.koemine.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.koemine.settings.TrendSettings;

/**
 * Finds themes that do not rest: present in most of the last weeks, and no small part of what comes in. Weeks are of seven
 * days and end with the business date.
 */
final class ChronicFinder {
    private final Horizon horizon;
    private final TrendSettings settings;
    private final int received;

    /** @param received every complaint */
    ChronicFinder(Horizon horizon, DayCounts received) {
        this.horizon = horizon;
        this.settings = horizon.settings();
        this.received = received.in(horizon.chronic());
    }

    /** The longest first. */
    List<ChronicTheme> find(List<ThemeHistory> themes) {
        return themes.stream()
                .flatMap(theme -> chronic(theme).stream())
                .sorted(ChronicTheme.LONGEST_FIRST)
                .toList();
    }

    /** Weeks of the last ones in which a theme occurs. */
    int presence(ThemeHistory theme) {
        return (int) IntStream.range(0, settings.chronicWeeks())
                .filter(week -> theme.days().in(horizon.week(week)) > 0)
                .count();
    }

    private Optional<ChronicTheme> chronic(ThemeHistory theme) {
        int recent = theme.days().in(horizon.chronic());
        if (presence(theme) < settings.chronicPresence() || recent < settings.chronicShare() * received) {
            return Optional.empty();
        }
        int weeks = stretch(theme);
        LocalDate since = horizon.week(weeks - 1).start();
        int present = (int) IntStream.range(0, weeks)
                .filter(week -> theme.days().in(horizon.week(week)) > 0)
                .count();
        int complaints = theme.days().in(new Period(since, horizon.period().end()));
        return Optional.of(new ChronicTheme(theme.theme(), since, weeks, present, complaints, recent));
    }

    /** Weeks back to the first one with a complaint before which there were two without; a single one is no pause. */
    private int stretch(ThemeHistory theme) {
        int stretch = 1;
        for (int week = 0; week < stretch + 2; week++) {
            if (theme.days().in(horizon.week(week)) > 0) {
                stretch = week + 1;
            }
        }
        return stretch;
    }
}
