package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.List;
import org.koemine.trends.detection.DetectorSettings;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/**
 * What chance leaves to be found: told the usual count of every period, the dispersion and what is still to come, as no
 * detector of real counts can be, this one looks at the same sums of last periods as Koemine, and holds the same rise back.
 */
final class Known implements Standard {
    private static final double LEAST_DISPERSION = 1.0001;

    /** Periods within which it is the same rise. */
    private static final int SOON = 2;

    /** Smaller chances cannot be told from rounding. */
    private static final double LEAST = 1e-12;

    /**
     * Some last periods.
     *
     * @param handicap by how much less improbable, as a logarithm, their sum is taken to be: shorter sums of days are looked
     *     at more often for the same rise
     */
    private record Sum(int periods, double handicap) {}

    private static final List<Sum> WEEKS = List.of(new Sum(1, 0), new Sum(2, 0));
    private static final List<Sum> DAYS = List.of(new Sum(2, 1.1), new Sum(5, 0.5), new Sum(10, 0));

    private final List<Sum> sums;

    Known(Step step) {
        this.sums = step == Step.WEEK ? WEEKS : DAYS;
    }

    /** A chance of one in a hundred. */
    @Override
    public double usualLimit() {
        return StrictMath.log(100);
    }

    /** How improbable the most improbable of the sums is, as a negative logarithm. */
    @Override
    public double[] evidence(Simulated.Look look) {
        double[] evidence = new double[look.series().size()];
        for (int t = look.from(); t < evidence.length; t++) {
            for (Sum sum : sums) {
                evidence[t] = Math.max(evidence[t], evidence(look, t - sum.periods() + 1, t) - sum.handicap());
            }
        }
        return evidence;
    }

    private static double evidence(Simulated.Look look, int from, int to) {
        Series series = look.series();
        int complete = series.size() - series.arrived().size();
        double mean = 0;
        int count = 0;
        for (int t = Math.max(0, from); t <= to; t++) {
            double arrived = t < complete ? 1 : series.arrived().get(t - complete);
            mean += arrived * look.usual().means().get(t);
            count += series.counts().get(t);
        }
        if (count < DetectorSettings.USUAL.fewest()) {
            return 0;
        }
        double dispersion = Math.max(LEAST_DISPERSION, look.usual().dispersion());
        return -StrictMath.log(Math.max(LEAST, Tail.of(count, mean, dispersion).middle()));
    }

    /** What goes on, or is again beyond the limit soon, is said once. */
    @Override
    public List<Boolean> alarms(double[] evidence, double limit) {
        List<Boolean> alarms = new ArrayList<>();
        int last = -1 - SOON;
        for (int t = 0; t < evidence.length; t++) {
            boolean beyond = evidence[t] > limit;
            alarms.add(beyond && t - last > SOON);
            last = beyond ? t : last;
        }
        return alarms;
    }
}
