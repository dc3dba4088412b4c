package org.koemine.settings;

import java.util.Objects;

/**
 * All that a settings file says.
 *
 * @param settings what a run goes by, and its record shows
 * @param store where complaints are kept
 */
public record SettingsPage(Settings settings, StoreSettings store) {

    /** Where there is no file. */
    public static final SettingsPage DEFAULT = new SettingsPage(Settings.DEFAULT, StoreSettings.DEFAULT);

    public SettingsPage {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(store, "store");
    }
}
