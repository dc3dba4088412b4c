package org.koemine.trends.detection;

import java.util.ArrayList;
import java.util.List;

/** Judges each period of a series from the periods before it. */
public final class Detector {
    private final DetectorSettings settings;
    static double ZW = Knob.of("zw", 2.6);
    static double ZD = Knob.of("zd", 2.6);
    static double PEN = Knob.of("pen", 0);
    static double GROW = Knob.of("grow", 2.6);
    static double OVER = Knob.of("over", 1.3);
    static double STAYS = Knob.of("stays", 2);
    static int QUIET = (int) Knob.of("quiet", 2);
    static int QUIETD = (int) Knob.of("quietd", 7);
    static int GAP_W = (int) Knob.of("gapw", 3);
    static int GAP_D = (int) Knob.of("gapd", 10);
    static int PERSIST_W = (int) Knob.of("persistw", 8);
    static int PERSIST_D = (int) Knob.of("persistd", 42);
    static boolean LOCAL = Knob.of("local", 1) > 0;
    static int[] WW = Knob.ints("ww", "1,2");
    static int[] WD = Knob.ints("wd", "1,2,4,7");

    public static java.util.function.Consumer<String> DUMP;
    static int[] WALL = {1, 2, 3, 4, 6};
    static int[] DALL = {1, 2, 3, 4, 5, 7, 10, 14};

    public Detector(DetectorSettings settings) {
        this.settings = settings;
    }

    /** Every period, oldest first. */
    public List<Judgement> judge(Series series) {
        return judge(series, 0);
    }

    public List<Judgement> judge(Series series, int from) {
        int n = series.size();
        Covariates covariates = new Covariates(series);
        double[][] rows = new double[n][];
        int[] counts = new int[n];
        double[] exposures = exposures(series);
        for (int t = 0; t < n; t++) {
            rows[t] = covariates.row(series.date(t));
            counts[t] = series.counts().get(t);
        }
        Regression regression = new Regression(rows, counts, exposures, covariates.blocks());
        LocalLevel level = new LocalLevel();
        boolean day = series.step() == Step.DAY;
        int[] windows = day ? WD : WW;
        int gapMost = day ? GAP_D : GAP_W;
        int persist = day ? PERSIST_D : PERSIST_W;
        int quiet = day ? QUIETD : QUIET;
        double limit = day ? ZD : ZW;
        List<Judgement> judged = new ArrayList<>();
        int learnt = -1;
        int riseFrom = -1;
        int firstFrom = -1;
        int lastBeyond = -100;
        int taken = 0;
        for (int t = from; t < n; t++) {
            int gap = Math.min(gapMost, t / 6);
            int every = day ? Math.min(7, 1 + t / 30) : 1 + t / 100;
            if (learnt < 0 || t - learnt >= every) {
                regression.learn(firstFrom < 0 ? t - gap : Math.min(t - gap, firstFrom), learnt < 0 ? 8 : t < 30 ? 3 : 1);
                learnt = t;
            }
            if (LOCAL) {
                for (; taken < (firstFrom < 0 ? t - gap : Math.min(t - gap, firstFrom)); taken++) {
                    level.take(counts[taken], regression.mean(taken), regression.dispersion());
                }
            }
            NegativeBinomial one = adjusted(regression.expects(t, t), level, regression.dispersion());
            double best = -9;
            int window = 1;
            for (int w : windows) {
                if (w > t + 1 || (w > 1 && counts[t] <= one.mean())) {
                    continue;
                }
                int sum = 0;
                for (int i = t - w + 1; i <= t; i++) {
                    sum += counts[i];
                }
                if (sum < settings.fewest()) {
                    continue;
                }
                NegativeBinomial e = adjusted(regression.expects(t - w + 1, t), level, regression.dispersion());
                double z = Normal.quantile(e.midP(sum)) - (w > 1 ? PEN : 0);
                if (z > best) {
                    best = z;
                    window = w;
                }
            }
            if (DUMP != null) {
                StringBuilder b = new StringBuilder();
                b.append(t).append(' ').append(counts[t]).append(' ').append((float) one.mean()).append(' ').append((float) regression.dispersion());
                int[] all = day ? DALL : WALL;
                for (int w : all) {
                    int sum = 0;
                    for (int i = Math.max(0, t - w + 1); i <= t; i++) sum += counts[i];
                    NegativeBinomial e = adjusted(regression.expects(Math.max(0, t - w + 1), t), level, regression.dispersion());
                    b.append(' ').append(sum).append(' ').append((float) Normal.quantile(e.midP(sum)));
                }
                DUMP.accept(b.toString());
            }
            double score = best / limit;
            boolean beyond = score >= 1 && one.mean() > 0;
            Judgement.State state = Judgement.State.NONE;
            int check = Math.max(0, t - (day ? 13 : 3));
            if (beyond) {
                state = Judgement.State.ALARM;
                if (firstFrom >= 0) {
                    double base = 0;
                    int raised = 0;
                    for (int i = riseFrom; i < t; i++) {
                        base += regression.mean(i) * level.ratio();
                        raised += counts[i];
                    }
                    double ratio = Math.max(1, raised / Math.max(base, 1e-9));
                    double m = one.mean() * ratio;
                    NegativeBinomial grown = new NegativeBinomial(
                            m, m * regression.dispersion() * (1 + one.mean() / Math.max(base, 1e-9)) * 1.0001);
                    boolean more = Normal.quantile(grown.midP(counts[t])) > GROW;
                    state = more ? Judgement.State.ALARM : Judgement.State.CONTINUING;
                    if (more) {
                        riseFrom = t;
                    }
                } else {
                    riseFrom = t - window + 1;
                    firstFrom = riseFrom;
                }
                lastBeyond = t;
            }
            if (firstFrom >= 0) {
                int recent = 0;
                for (int i = check; i <= t; i++) {
                    recent += counts[i];
                }
                double raised = Normal.quantile(
                        adjusted(regression.expects(check, t), level, regression.dispersion()).midP(recent));
                if (t - lastBeyond >= quiet && raised < OVER) {
                    firstFrom = -1;
                } else if (t + 1 - firstFrom >= persist && raised > STAYS) {
                    regression.shift(firstFrom);
                    regression.learn(t + 1, 6);
                    learnt = t;
                    firstFrom = -1;
                }
            }
            judged.add(new Judgement(
                    series.date(t), counts[t], one.mean(), 0, window, Normal.upperTail(best), score, state));
        }
        return List.copyOf(judged);
    }

    private static NegativeBinomial adjusted(NegativeBinomial e, LocalLevel level, double dispersion) {
        double ratio = level.ratio();
        double mean = e.mean() * ratio;
        double extra = (e.variance() - e.mean() * dispersion) * ratio * ratio;
        return new NegativeBinomial(
                mean, mean * dispersion + extra + mean * mean * level.spread(dispersion) + 1e-9 * mean);
    }

    /** The last period; the same as the last of {@link #judge}. */
    public Judgement judgeLast(Series series) {
        List<Judgement> judged = judge(series, Math.max(0, series.size() - 60));
        return judged.get(judged.size() - 1);
    }

    private static double[] exposures(Series series) {
        int n = series.size();
        double[] e = new double[n];
        java.util.Arrays.fill(e, 1);
        if (!series.denominators().isEmpty()) {
            double mean = series.denominators().stream().mapToDouble(d -> d).filter(d -> d > 0).average().orElse(1);
            double last = 0;
            for (int t = 0; t < n; t++) {
                double d = series.denominators().get(t) / mean;
                if (d <= 0 && series.counts().get(t) > 0) {
                    d = last > 0 ? last : 1;
                }
                e[t] = d;
                last = d > 0 ? d : last;
            }
        }
        int late = n - series.arrived().size();
        for (int t = late; t < n; t++) {
            e[t] *= series.arrived().get(t - late);
        }
        return e;
    }
}
