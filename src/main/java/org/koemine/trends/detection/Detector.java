package org.koemine.trends.detection;

import java.util.ArrayList;
import java.util.List;

/** Judges each period of a series from the periods before it. */
public final class Detector {
    private final DetectorSettings settings;

    public Detector(DetectorSettings settings) {
        this.settings = settings;
    }

    /** Every period, oldest first. */
    public List<Judgement> judge(Series series) {
        List<Judgement> judged = new ArrayList<>();
        double sum = 0;
        double exposure = 0;
        double pearson = 0;
        boolean rising = false;
        for (int t = 0; t < series.size(); t++) {
            int observed = series.counts().get(t);
            double unit = exposure(series, t);
            double mean = (sum + 0.5) / (exposure + 0.5 * unit) * unit;
            double dispersion = Math.max(1, (pearson + 2) / (t + 1));
            NegativeBinomial chance =
                    new NegativeBinomial(mean, mean * dispersion * (1 + unit / (exposure + 0.5 * unit)) * 1.0001);
            double p = chance.midP(observed);
            double score = Normal.quantile(p) / Normal.quantile(settings.chance());
            boolean beyond = score >= 1 && observed >= settings.fewest();
            Judgement.State state = beyond
                    ? rising ? Judgement.State.CONTINUING : Judgement.State.ALARM
                    : score > 0.8 && observed >= settings.fewest() ? Judgement.State.NEAR_MISS : Judgement.State.NONE;
            rising = beyond;
            judged.add(new Judgement(
                    series.date(t), observed, mean, chance.upperLimit(settings.chance()), 1, p, score, state));
            pearson += Math.min(9, (observed - mean) * (observed - mean) / mean);
            sum += beyond ? mean : observed;
            exposure += unit;
        }
        return List.copyOf(judged);
    }

    /** The last period; the same as the last of {@link #judge}. */
    public Judgement judgeLast(Series series) {
        List<Judgement> judged = judge(series);
        return judged.get(judged.size() - 1);
    }

    private static double exposure(Series series, int t) {
        double denominator = series.denominators().isEmpty()
                ? 1
                : Math.max(series.denominators().get(t), 1e-9);
        int late = t - (series.size() - series.arrived().size());
        return late < 0 ? denominator : denominator * series.arrived().get(late);
    }
}
