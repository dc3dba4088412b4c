package org.koemine.settings;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.koemine.run.RunProvenance.SettingUsed;

/**
 * One setting: how it is written, where its value lives, and, in words, its unit and what low and high do.
 *
 * @param key group and name, such as {@code trends.period}
 * @param in its value in given settings
 */
record Knob<V>(String key, Form<V> form, Function<Settings, V> in) {

    String group() {
        return key.substring(0, key.indexOf('.'));
    }

    String name() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** Its value as it stands in a file. */
    String write(Settings settings) {
        return form.write(in.apply(settings));
    }

    /** What holds where a file says nothing, as it stands in a file. */
    String usual() {
        return write(Settings.DEFAULT);
    }

    /** What it is, in a sentence or two that say what low and high do. */
    String meaning(Locale locale) {
        return words(locale).getString(key);
    }

    /** The unit for people, such as days, or empty. */
    String unit(Locale locale) {
        String unitKey = key + ".unit";
        ResourceBundle words = words(locale);
        return words.containsKey(unitKey) ? words.getString(unitKey) : "";
    }

    SettingUsed used(Settings settings) {
        return new SettingUsed(
                key, form.value(in.apply(settings)), unit(settings.report().locale()));
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.koemine.settings.knobs",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
