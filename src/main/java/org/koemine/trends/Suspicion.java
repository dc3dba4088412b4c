package org.koemine.trends;

import java.util.List;
import org.koemine.trends.detection.Detector;
import org.koemine.trends.detection.DetectorSettings;
import org.koemine.trends.detection.Judgement;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/**
 * A theme's series that was tested.
 *
 * @param chance p of its last period; 1 where there are too few complaints for a signal
 */
record Suspicion(ThemeHistory theme, Slice slice, Series series, double chance) {
    /** Complaints that are worth a signal. */
    static final int FEWEST = 3;

    /** More periods than this that show a rise together make it a slow one. */
    private static final int SUDDEN = 2;

    /** A score that is nearly a signal's. */
    private static final double NEAR = 0.8;

    private static final double CONTINUES = 0.05;

    /** Weeks whose counts may still be part of a rise. */
    private static final int RECENT = 4;

    static Suspicion test(ThemeHistory theme, Slice slice, Series series) {
        List<Integer> counts = series.counts();
        int recent = counts.subList(Math.max(0, counts.size() - RECENT), counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        double chance = recent < FEWEST
                ? 1
                : new Detector(DetectorSettings.USUAL).judgeLast(series).p();
        return new Suspicion(theme, slice, series, chance);
    }

    /** Whether a rise that an earlier night spoke of is still there. */
    boolean continues() {
        return chance <= CONTINUES;
    }

    /** As a signal of today, by the level of this night. */
    Signal signal(double level) {
        List<Judgement> judged = new Detector(new DetectorSettings(Math.min(level, 0.49), FEWEST)).judge(series);
        Judgement last = judged.get(judged.size() - 1);
        int window = Math.min(last.window(), judged.size());
        if (window == 1) {
            return signal(Signal.Kind.RISEN, 1, last.observed(), last.expected(), last.upper(), last.score());
        }
        List<Judgement> shown = judged.subList(judged.size() - window, judged.size());
        int observed = shown.stream().mapToInt(Judgement::observed).sum();
        double expected = shown.stream().mapToDouble(Judgement::expected).sum();
        Signal.Kind kind =
                series.step() == Step.WEEK && window > SUDDEN ? Signal.Kind.CREEPING : Signal.Kind.RISEN;
        return signal(kind, window, observed, expected, upper(judged, window, expected, level), last.score());
    }

    private Signal signal(
            Signal.Kind kind, int window, int observed, double expected, double upper, double score) {
        var start = series.date(series.size() - window);
        var end = series.date(series.size());
        return new Signal(
                theme.theme(),
                slice,
                kind,
                new Period(start, end),
                observed,
                expected,
                upper,
                score,
                end.minusDays(1),
                List.of(),
                List.of());
    }

    boolean isNear(Signal signal) {
        return signal.score() >= NEAR && signal.observed() >= FEWEST;
    }

    /** Of several periods together: their counts vary as much more than chance as those before did. */
    private static double upper(List<Judgement> judged, int window, double expected, double level) {
        List<Judgement> before = judged.subList(0, judged.size() - window);
        double dispersion = before.stream()
                .mapToDouble(past -> {
                    double residual = past.observed() - past.expected();
                    return Math.min(9, residual * residual / Math.max(past.expected(), 0.1));
                })
                .average()
                .orElse(1);
        double spread = Math.max(1, dispersion) * (1 + window / (double) Math.max(1, before.size()));
        return new Expectation(expected, expected * spread).upperLimit(level);
    }
}
