package org.koemine.settings;

import java.util.Objects;
import java.util.Optional;

/**
 * All that a settings file says.
 *
 * @param settings what a run goes by, and its record shows
 * @param store where complaints are kept
 * @param encoder the sentence encoder, where one is switched on
 * @param mail whom to write to, where mail is switched on
 */
public record SettingsPage(
        Settings settings, StoreSettings store, Optional<EncoderSettings> encoder, Optional<MailSettings> mail) {

    /** Where there is no file. */
    public static final SettingsPage DEFAULT =
            new SettingsPage(Settings.DEFAULT, StoreSettings.DEFAULT, Optional.empty(), Optional.empty());

    public SettingsPage {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(encoder, "encoder");
        Objects.requireNonNull(mail, "mail");
    }
}
