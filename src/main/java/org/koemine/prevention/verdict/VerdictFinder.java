package org.koemine.prevention.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureField;
import org.koemine.settings.VerdictSettings;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ComplaintHistory;
import org.koemine.trends.DayCounts;
import org.koemine.trends.Period;
import org.koemine.trends.ThemeHistory;

/**
 * Judges every countermeasure that is in force. Cost: of each, some hundred regressions over its weeks, and four more for
 * every week since it started.
 */
public final class VerdictFinder {
    private static final Comparator<Countermeasure> BY_START =
            Comparator.comparing(VerdictFinder::start).thenComparing(Countermeasure::id);

    private final VerdictSettings settings;
    private final Function<ThemeId, Optional<ToDoubleFunction<Period>>> units;

    public VerdictFinder(VerdictSettings settings) {
        this(settings, theme -> Optional.empty());
    }

    /** @param units sold or shipped in some days of what a theme is about, where they are known; 0 for days of which they are not */
    public VerdictFinder(VerdictSettings settings, Function<ThemeId, Optional<ToDoubleFunction<Period>>> units) {
        this.settings = settings;
        this.units = units;
    }

    /**
     * The judgements on a business date, by countermeasure.
     *
     * @param register all countermeasures; those that are cancelled, or have not started by that date, are not judged
     * @param heir of a theme that was merged, or the theme itself
     * @param history up to and with that date
     */
    public List<Judgement> judge(
            List<Countermeasure> register, Function<ThemeId, ThemeId> heir, ComplaintHistory history, LocalDate date) {
        Map<ThemeId, DayCounts> days =
                history.themes().stream().collect(Collectors.toMap(ThemeHistory::theme, ThemeHistory::days));
        Map<ThemeId, List<Countermeasure>> byTheme = register.stream()
                .filter(measure -> isInForce(measure, date))
                .map(measure -> measure.with(
                        CountermeasureField.THEME, heir.apply(measure.theme()).value()))
                .sorted(BY_START)
                .collect(Collectors.groupingBy(Countermeasure::theme));
        return byTheme.entrySet().stream()
                .flatMap(theme -> {
                    DayCounts counted = days.getOrDefault(theme.getKey(), DayCounts.NONE);
                    Trials trials =
                            new Trials(counted, history.received(), units.apply(theme.getKey()), settings, date);
                    return theme.getValue().stream().map(measure -> judge(measure, theme.getValue(), trials));
                })
                .sorted(Comparator.comparing(Judgement::measure))
                .toList();
    }

    private static Judgement judge(Countermeasure measure, List<Countermeasure> onTheme, Trials trials) {
        Trial trial = trials.of(measure, onTheme);
        return new Judgement(measure.id(), measure.theme(), start(measure), trial.target(), Judge.judge(trial));
    }

    /** Whether a countermeasure has started by a day and was not cancelled. */
    public static boolean isInForce(Countermeasure measure, LocalDate date) {
        return measure.status() != Countermeasure.Status.CANCELLED
                && measure.startedOn().filter(day -> !day.isAfter(date)).isPresent();
    }

    static LocalDate start(Countermeasure measure) {
        return measure.startedOn().orElseThrow();
    }
}
