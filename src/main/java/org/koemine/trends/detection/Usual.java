package org.koemine.trends.detection;

/** What is usual for a series, learned from its past as far as one lets it: trend and calendar, and the level of late. */
final class Usual {
    /** Steps to begin with, and while little is known. */
    private static final int FIRST_STEPS = 8;

    private static final int YOUNG_STEPS = 3;
    private static final int YOUNG = 30;

    private final int[] counts;
    private final double[] exposures;
    private final Regression regression;
    private final int memory;
    private final LocalLevel level = new LocalLevel();
    private int learned = -1;
    private int taken;

    /** @param covariates of that series */
    Usual(Series series, Covariates covariates) {
        counts = series.counts().stream().mapToInt(Integer::intValue).toArray();
        exposures = Exposures.of(series);
        memory = Pace.of(series.step()).memory();
        regression = new Regression(
                covariates.rows(series.size()), counts, exposures, covariates.blocks(), Exposures.tell(series));
    }

    /**
     * Learns from the periods before {@code end}.
     *
     * @param now the period that is judged
     * @param every periods after which coefficients are learned anew
     */
    void learn(int end, int now, int every) {
        if (learned < 0 || now - learned >= every) {
            regression.learn(end - memory, end, learned < 0 ? FIRST_STEPS : now < YOUNG ? YOUNG_STEPS : 1);
            learned = now;
        }
        for (; taken < end; taken++) {
            level.take(counts[taken], regression.mean(taken), regression.dispersion(taken));
        }
    }

    /** From a period on, another level is usual. */
    void shift(int from, int now) {
        regression.shift(from);
        regression.learn(now + 1 - memory, now + 1, FIRST_STEPS);
        learned = now;
    }

    /** Whether anything can be expected of a period: it was open, and there is a past to learn from. */
    boolean tellsOf(int t) {
        return exposures[t] > 0 && taken > 0;
    }

    double mean(int t) {
        return regression.mean(t) * level.ratio();
    }

    long observed(int from, int to) {
        long sum = 0;
        for (int t = from; t <= to; t++) {
            sum += counts[t];
        }
        return sum;
    }

    /** What is expected of the periods from {@code from} to {@code to}, both included, together. */
    NegativeBinomial expects(int from, int to) {
        double mean = 0;
        for (int t = from; t <= to; t++) {
            mean += mean(t);
        }
        double ratio = level.ratio();
        double uncertain = ratio * ratio * regression.uncertainty(from, to) + mean * mean * level.spread();
        return new NegativeBinomial(mean, mean * regression.dispersion() + uncertain);
    }

    /** How far beyond chance the count of some periods is, as a normal deviate. */
    double deviate(int from, int to) {
        return Normal.quantile(expects(from, to).midP(observed(from, to)));
    }

    /** How far beyond chance a period is if as many more than usual are to be expected as since {@code from}. */
    double deviateOfMore(int from, int now) {
        double before = 0;
        for (int t = from; t < now; t++) {
            before += mean(t);
        }
        double ratio = before > 0 ? Math.max(1, observed(from, now - 1) / before) : 1;
        double mean = mean(now) * ratio;
        double uncertain = before > 0 ? mean(now) / before : 1;
        NegativeBinomial raised = new NegativeBinomial(mean, mean * regression.dispersion() * (1 + uncertain));
        return Normal.quantile(raised.midP(observed(now, now)));
    }
}
