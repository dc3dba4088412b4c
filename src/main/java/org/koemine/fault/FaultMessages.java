package org.koemine.fault;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Words faults in one language. In a message {0} is the place's file, {1} its row, {2} its column, {3} its value, and
 * {4}, {5}, ... are the fault's arguments.
 */
public final class FaultMessages {
    private final Locale locale;
    private final ResourceBundle bundle;

    public FaultMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.koemine.fault.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One sentence or two: what is wrong where, and what to do, ending in the code to look up. */
    public String word(Fault fault) {
        Place place = fault.place();
        Object[] values = new Object[4 + fault.arguments().size()];
        values[0] = place.file();
        values[1] = Long.toString(place.row());
        values[2] = place.column();
        values[3] = place.value();
        for (int i = 0; i < fault.arguments().size(); i++) {
            values[4 + i] = fault.arguments().get(i);
        }
        String pattern = bundle.getString(fault.id().name());
        return new MessageFormat(pattern, locale).format(values) + " ["
                + fault.id().code() + "]";
    }
}
