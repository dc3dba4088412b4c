package org.koemine.prevention.verdict;

/** What complaints are measured against. */
public enum Exposure {
    /** Units sold or shipped: twice as many of them are expected to bring twice as many complaints. */
    UNITS(0),

    /**
     * All other complaints, as a control: what moves them (sales, season, a new call centre) is expected to move the theme,
     * but how closely is learned from the weeks before.
     */
    OTHERS(0.5);

    private final double doubt;

    Exposure(double doubt) {
        this.doubt = doubt;
    }

    /**
     * How far the theme may follow it otherwise than one to one: standard deviation of the exponent around 1.
     */
    double doubt() {
        return doubt;
    }
}
