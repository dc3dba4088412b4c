package org.koemine.trends.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges each period of a series from the periods before it. Cost: periods of the series × periods judged × the square of
 * some dozen coefficients; ten years of weeks take some hundredths of a second.
 */
public final class Detector {
    /** The chance that the windows' limits are for. */
    private static final double CALIBRATED = Normal.quantile(0.01);

    /** Below this share of the limit a rise is no near miss. */
    private static final double NEARLY = 0.8;

    /** The deviate of a period in which there is nothing to see. */
    private static final double NOTHING = 0;

    private final DetectorSettings settings;

    /** What is added to every limit. */
    private final double stricter;

    /** Of the series judged last. */
    private final Map<Step, Covariates> covariates = new ConcurrentHashMap<>();

    public Detector(DetectorSettings settings) {
        this.settings = settings;
        this.stricter = Normal.quantile(settings.chance()) - CALIBRATED;
    }

    /** Every period, oldest first. */
    public List<Judgement> judge(Series series) {
        return judge(series, 0);
    }

    /**
     * The last periods, oldest first, as {@link #judge} would judge them, but for rises that began long before: half a year of
     * weeks or four months of days.
     *
     * @param series of one period at least
     */
    public List<Judgement> judgeRecent(Series series) {
        return judge(series, Math.max(0, series.size() - Pace.of(series.step()).runUp()));
    }

    /** The last of the recent periods. */
    public Judgement judgeLast(Series series) {
        List<Judgement> judged = judgeRecent(series);
        return judged.get(judged.size() - 1);
    }

    /**
     * The p that {@link #judgeLast} gives, without a look at the past where the last periods have too little to be a rise
     * whatever is usual. Of thousands of products of themes, most have.
     */
    public double chanceOfLast(Series series) {
        return mayRise(series) ? judgeLast(series).p() : p(nothing(series.step()));
    }

    private boolean mayRise(Series series) {
        int last = series.size() - 1;
        int most = Window.of(series.step()).stream()
                .mapToInt(Window::periods)
                .max()
                .orElseThrow();
        return series.counts().get(last) > 0
                && series.counts().subList(Math.max(0, last + 1 - most), last + 1).stream()
                                .mapToLong(Integer::longValue)
                                .sum()
                        >= settings.fewest();
    }

    private List<Judgement> judge(Series series, int from) {
        Usual usual = new Usual(series, covariates(series));
        Pace pace = Pace.of(series.step());
        Rise rise = new Rise(usual, pace);
        List<Judgement> judged = new ArrayList<>();
        for (int t = from; t < series.size(); t++) {
            int end = rise.isOn() ? Math.min(rise.from(), pace.learnedUntil(t)) : pace.learnedUntil(t);
            usual.learn(end, t, pace.learnsEvery(t));
            Look look = look(usual, series.step(), t);
            judged.add(judgement(series, usual, t, look, state(rise, look, t)));
            rise.settle(t);
        }
        return List.copyOf(judged);
    }

    private Covariates covariates(Series series) {
        return covariates.compute(
                series.step(),
                (step, last) -> last != null && last.areOf(series) ? last : new Covariates(step, series.first()));
    }

    /**
     * The window in which a rise shows most clearly.
     *
     * @param limit of the window at the wanted chance
     */
    private record Look(Window window, double deviate, double limit) {
        double excess() {
            return deviate - limit;
        }
    }

    private Look look(Usual usual, Step step, int t) {
        Look best = nothing(step);
        boolean raised = usual.tellsOf(t) && usual.observed(t, t) > usual.mean(t);
        for (Window window : Window.of(step)) {
            int from = t - window.periods() + 1;
            if (raised && from >= 0 && usual.observed(from, t) >= settings.fewest()) {
                Look look = new Look(window, usual.deviate(from, t), window.limit() + stricter);
                best = look.excess() > best.excess() ? look : best;
            }
        }
        return best;
    }

    private Look nothing(Step step) {
        Window first = Window.of(step).get(0);
        return new Look(first, NOTHING, first.limit() + stricter);
    }

    private double p(Look look) {
        return Normal.upperTail(CALIBRATED + stricter + look.excess());
    }

    private static Judgement.State state(Rise rise, Look look, int t) {
        if (look.excess() > 0) {
            return rise.isNews(t, look.window().periods()) ? Judgement.State.ALARM : Judgement.State.CONTINUING;
        }
        return look.deviate() >= NEARLY * look.limit() ? Judgement.State.NEAR_MISS : Judgement.State.NONE;
    }

    private Judgement judgement(Series series, Usual usual, int t, Look look, Judgement.State state) {
        double expected = usual.expects(t, t).mean();
        return new Judgement(
                series.date(t),
                series.counts().get(t),
                expected,
                usual.tellsOf(t)
                        ? upper(usual, series.step(), t)
                        : series.counts().get(t),
                look.window().periods(),
                p(look),
                look.deviate() / look.limit(),
                state);
    }

    /** The most that a period may have without being beyond the limit by itself. */
    private double upper(Usual usual, Step step, int t) {
        double chance = Normal.upperTail(Window.of(step).get(0).limit() + stricter);
        return Math.max(settings.fewest() - 1.0, (double) usual.expects(t, t).upperLimit(chance));
    }
}
