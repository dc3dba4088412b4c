package org.koemine.settings;

import org.koemine.fault.Place;

/** How a knob's value is written in a settings file. */
sealed interface Form<V> permits Quantity, Word {

    /**
     * What a text means.
     *
     * @param place of the text, for the fault
     * @param example a correct text, for the fault
     * @throws org.koemine.fault.KoemineException of kind SETTINGS where it is no such value
     */
    V read(String text, Place place, String example);

    /** The value without its unit, shortest form. */
    String value(V value);

    /** Symbol of the unit, or empty. */
    String unit();

    /** What may be written, such as {@code 1 … 366}. */
    String choices();

    /** The value as it stands in a file; what {@link #read} takes. */
    default String write(V value) {
        return unit().isEmpty() ? value(value) : value(value) + " " + unit();
    }
}
