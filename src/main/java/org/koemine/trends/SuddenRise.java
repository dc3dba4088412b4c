package org.koemine.trends;

import java.time.LocalDate;
import java.util.List;
import org.koemine.trends.detection.Detector;
import org.koemine.trends.detection.DetectorSettings;
import org.koemine.trends.detection.Judgement;
import org.koemine.trends.detection.Series;

/** Tests the last period of a series, or the last few together. */
final class SuddenRise {
    /** Periods whose counts may still be part of a rise. */
    private static final int RECENT = 4;

    private final Detector detector = new Detector(DetectorSettings.USUAL);

    Suspicion test(ThemeHistory theme, Slice slice, Series series) {
        List<Integer> counts = series.counts();
        int recent = counts.subList(Math.max(0, counts.size() - RECENT), counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        double chance = recent < Suspicion.FEWEST ? 1 : detector.chanceOfLast(series);
        return new Suspicion(theme.theme(), slice, chance, level -> signal(theme, slice, series, chance, level));
    }

    private Signal signal(ThemeHistory theme, Slice slice, Series series, double chance, double level) {
        List<Judgement> judged = detector.judgeRecent(series);
        int window = Math.min(judged.get(judged.size() - 1).window(), judged.size());
        List<Judgement> shown = judged.subList(judged.size() - window, judged.size());
        int observed = shown.stream().mapToInt(Judgement::observed).sum();
        double expected = shown.stream().mapToDouble(Judgement::expected).sum();
        LocalDate end = series.date(series.size());
        Period period = new Period(series.date(series.size() - window), end);
        return new Signal(
                theme.theme(),
                slice,
                Signal.Kind.RISEN,
                period,
                observed,
                expected,
                Math.max(
                        Suspicion.FEWEST - 1,
                        Expectation.with(expected, observed, chance).upperLimit(level)),
                Suspicion.score(chance, level),
                end.minusDays(1),
                List.of(),
                List.of());
    }
}
