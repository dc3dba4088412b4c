package org.koemine.settings;

/**
 * How countermeasures are judged.
 *
 * @param target share of a theme's complaints, 0.05 to 0.5, that a countermeasure is to take away where no target was entered
 * @param transitionWeeks weeks, 0 to 26, after its start that are left out, for it takes time to reach customers
 * @param thanks whether customers to be thanked are listed, in a file of its own
 */
public record VerdictSettings(double target, int transitionWeeks, boolean thanks) {
    static final Range TARGETS = Range.of("0.05", "0.5");
    static final Range TRANSITIONS = Range.of("0", "26");

    public static final VerdictSettings DEFAULT = new VerdictSettings(0.3, 2, false);

    public VerdictSettings {
        TARGETS.require("target", target);
        TRANSITIONS.require("transitionWeeks", transitionWeeks);
    }
}
