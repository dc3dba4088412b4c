package org.koemine.trends.detection;

import java.util.ArrayList;
import java.util.List;

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
    private static final double NOTHING = -3;

    private final DetectorSettings settings;

    /** What is added to every limit. */
    private final double stricter;

    public Detector(DetectorSettings settings) {
        this.settings = settings;
        this.stricter = Normal.quantile(settings.chance()) - CALIBRATED;
    }

    /** Every period, oldest first. */
    public List<Judgement> judge(Series series) {
        return judge(series, 0);
    }

    /**
     * The last period, as {@link #judge} would judge it, but for rises that began long before: half a year of weeks or four
     * months of days are judged on the way to it.
     *
     * @param series of one period at least
     */
    public Judgement judgeLast(Series series) {
        List<Judgement> judged = judge(series, Math.max(0, series.size() - Pace.of(series.step()).runUp()));
        return judged.get(judged.size() - 1);
    }

    public List<Judgement> judge(Series series, int from) {
        Usual usual = new Usual(series);
        Pace pace = Pace.of(series.step());
        Rise rise = new Rise(usual, pace);
        List<Judgement> judged = new ArrayList<>();
        for (int t = from; t < series.size(); t++) {
            int end = rise.isOn() ? Math.min(rise.from(), pace.learnedUntil(t)) : pace.learnedUntil(t);
            usual.learn(end, t, pace.learnsEvery(t));
            Look look = look(usual, series.step(), t);
            judged.add(judgement(series.date(t), usual, t, look, state(rise, look, t)));
            rise.settle(t);
        }
        return List.copyOf(judged);
    }

    /**
     * The window in which a rise shows most clearly.
     *
     * @param excess deviate over the window's limit
     */
    private record Look(Window window, double deviate, double excess) {}

    private Look look(Usual usual, Step step, int t) {
        List<Window> windows = Window.of(step);
        Look best = new Look(windows.get(0), NOTHING, NOTHING - windows.get(0).limit());
        boolean raised = usual.observed(t, t) > usual.mean(t);
        for (Window window : windows) {
            int from = t - window.periods() + 1;
            if (raised && from >= 0 && usual.observed(from, t) >= settings.fewest()) {
                double deviate = usual.deviate(from, t);
                double excess = deviate - window.limit() - stricter;
                if (excess > best.excess()) {
                    best = new Look(window, deviate, excess);
                }
            }
        }
        return best;
    }

    private static Judgement.State state(Rise rise, Look look, int t) {
        double score = 1 + look.excess() / (look.deviate() - look.excess());
        if (look.excess() > 0) {
            return rise.isNews(t, look.window().periods()) ? Judgement.State.ALARM : Judgement.State.CONTINUING;
        }
        return score >= NEARLY ? Judgement.State.NEAR_MISS : Judgement.State.NONE;
    }

    private Judgement judgement(
            java.time.LocalDate date, Usual usual, int t, Look look, Judgement.State state) {
        NegativeBinomial expected = usual.expects(t, t);
        double limit = look.deviate() - look.excess();
        double p = Normal.upperTail(CALIBRATED + stricter + look.excess());
        double upper = usual.isOpen(t) ? Math.max(settings.fewest() - 1, expected.upperLimit(Normal.upperTail(Window.of(Step.WEEK).get(0).limit() + stricter))) : 0;
        return new Judgement(
                date, (int) usual.observed(t, t), expected.mean(), upper, look.window().periods(), p, look.deviate() / limit, state);
    }
}
