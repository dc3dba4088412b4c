package org.koemine.prevention.verdict;

/**
 * How much more counts vary than by chance alone: variance over mean (Wedderburn 1974), from single weeks and from a
 * quarter of a year at a time, since what lasts for weeks shows only in the latter. Few of either are drawn towards what
 * complaints usually show. All parameters of the model move slowly, so they cost quarters as much freedom as weeks.
 */
final class Dispersion {
    private static final int TOGETHER = 13;
    private static final double USUAL = 1.5;
    private static final double USUAL_WEIGHT = 3;

    private Dispersion() {}

    /**
     * @param steps first weeks after each step; weeks on both sides of one are not taken together
     * @param parameters that the means were fitted with
     */
    static double of(Course course, int[] steps, double[] means, int parameters) {
        double single = ratio(course, steps, means, 1, parameters, USUAL);
        double together = ratio(course, steps, means, TOGETHER, parameters, single);
        return Math.max(1, Math.max(single, together));
    }

    private static double ratio(Course course, int[] steps, double[] means, int length, int parameters, double usual) {
        double pearson = 0;
        int groups = 0;
        int next = 0;
        for (int from = 0; from < means.length; ) {
            while (next < steps.length && steps[next] <= from) {
                next++;
            }
            int end = next < steps.length ? steps[next] : means.length;
            int to = Math.min(from + length, end);
            double observed = 0;
            double expected = 0;
            for (int i = from; i < to; i++) {
                observed += course.weeks().get(i).complaints();
                expected += means[i];
            }
            pearson += (observed - expected) * (observed - expected) / Math.max(expected, 1e-9);
            groups++;
            from = to;
        }
        int freedom = Math.max(0, groups - parameters);
        return (pearson + USUAL_WEIGHT * usual) / (freedom + USUAL_WEIGHT);
    }
}
