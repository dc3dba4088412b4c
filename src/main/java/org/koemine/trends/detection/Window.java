package org.koemine.trends.detection;

import java.util.List;

/**
 * Some last periods that are tested together, for a rise of a few complaints a period shows in their sum first.
 *
 * @param periods how many
 * @param limit standard deviations of a normal deviate beyond which a rise is alarmed at a chance of 1 %; higher where the
 *     window is one of several looks, found by simulation
 */
record Window(int periods, double limit) {
    private static final List<Window> WEEKS = List.of(new Window(1, 2.35), new Window(2, 2.35));

    private static final List<Window> DAYS = List.of(new Window(2, 2.7), new Window(5, 2.4), new Window(10, 2.2));

    static List<Window> of(Step step) {
        return step == Step.WEEK ? WEEKS : DAYS;
    }
}
