package org.koemine.testing.sample;

import java.util.Random;

/** From a fewest to a most number of days. */
record DaySpan(int fewest, int most) {

    /** "5-15" */
    static DaySpan parse(String text) {
        int dash = text.indexOf('-');
        return new DaySpan(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    int any(Random random) {
        return fewest + random.nextInt(most - fewest + 1);
    }
}
