package org.koemine.settings;

import java.math.BigDecimal;

/** The values a knob may have, both ends included, in the unit the settings records use. */
record Range(BigDecimal low, BigDecimal high) {

    static Range of(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }

    boolean holds(BigDecimal value) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    void require(String what, double value) {
        require(what, BigDecimal.valueOf(value));
    }

    void require(String what, long value) {
        require(what, BigDecimal.valueOf(value));
    }

    private void require(String what, BigDecimal value) {
        if (!holds(value)) {
            throw new IllegalArgumentException(what + " is from " + low + " to " + high + ", not " + value);
        }
    }
}
