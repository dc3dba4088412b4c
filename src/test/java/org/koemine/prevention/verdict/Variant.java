package org.koemine.prevention.verdict;

/** What else happens while a countermeasure is watched. */
enum Variant {
    /** Nothing. */
    PLAIN,
    /** A wave of ±30 % a year, and three weeks of gifts, in all complaints. */
    SEASON,
    /** The wave in this theme alone. */
    OWN_SEASON,
    /** Sales double in two years, and all complaints with them. */
    GROWTH,
    /** The same, with units sold known. */
    GROWTH_KNOWN,
    /** Sales and other complaints double in two years; the theme stays as it is. */
    GROWTH_ELSEWHERE,
    /** Begun after the highest four weeks of a year, with season. */
    AFTER_A_PEAK,
    /** Begun after four weeks of twice as many, which went by themselves, with season. */
    AFTER_A_BURST,
    /** Half a year of history. */
    SHORT_HISTORY,
    /** Complaints come in clumps: variance over mean 2.5 and more. */
    CLUMPED,
    /** Theme and others wander apart: autocorrelation 0.8 a week, standard deviation 10 % each. */
    DRIFT,
    /** The same with 15 %: more than the method is made for. */
    STRONG_DRIFT;

    double drift() {
        return this == DRIFT ? 0.10 : this == STRONG_DRIFT ? 0.15 : 0;
    }

    double clump() {
        return this == CLUMPED ? 2.5 : 1.2;
    }

    Exposure exposure() {
        return this == GROWTH_KNOWN ? Exposure.UNITS : Exposure.OTHERS;
    }

    /** Logarithm of what all complaints share. */
    double common(int week, double phase) {
        return switch (this) {
            case SEASON -> wave(week, phase) + (Math.floorMod(week + (int) (phase * 8), 52) < 3 ? 0.5 : 0);
            case AFTER_A_PEAK, AFTER_A_BURST -> wave(week, phase);
            case GROWTH, GROWTH_KNOWN, GROWTH_ELSEWHERE -> Math.log(2) * week / 104;
            default -> 0;
        };
    }

    /** Logarithm of what is the theme's own. */
    double own(int week, double phase) {
        return switch (this) {
            case OWN_SEASON -> wave(week, phase);
            case GROWTH_ELSEWHERE -> -common(week, phase);
            default -> 0;
        };
    }

    private static double wave(int week, double phase) {
        return 0.3 * Math.sin(2 * Math.PI * week / 52.18 + phase);
    }
}
