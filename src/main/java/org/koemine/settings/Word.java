package org.koemine.settings;

import java.util.Optional;
import java.util.function.Function;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/**
 * One word out of those that are known.
 *
 * @param choices what may be written, for people
 * @param known the value of a word, empty where it is unknown
 * @param word of a value
 */
record Word<V>(String choices, Function<String, Optional<V>> known, Function<V, String> word) implements Form<V> {

    @Override
    public V read(String text, Place place, String example) {
        return known.apply(text.strip())
                .orElseThrow(() -> new KoemineException(Fault.of(FaultId.SETTING_UNKNOWN_WORD, place, choices)));
    }

    @Override
    public String value(V value) {
        return word.apply(value);
    }

    @Override
    public String unit() {
        return "";
    }
}
