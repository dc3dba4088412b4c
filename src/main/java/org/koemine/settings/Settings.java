package org.koemine.settings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.run.RunProvenance.SettingUsed;

/**
 * All settings of a run, each group as its stage takes it.
 *
 * @param seed of every random choice, 0 to 1,000,000,000
 */
public record Settings(
        IntakeSettings intake,
        GuideSettings guide,
        ThemeSettings themes,
        TrendSettings trends,
        PreventionSettings prevention,
        ReportSettings report,
        long seed) {

    /** Under which key a report says with which sentence encoder it was made. */
    public static final String ENCODER = "encoder";

    static final Range SEEDS = Range.of("0", "1000000000");

    public static final Settings DEFAULT = new Settings(
            IntakeSettings.DEFAULT,
            GuideSettings.DEFAULT,
            ThemeSettings.DEFAULT,
            TrendSettings.DEFAULT,
            PreventionSettings.DEFAULT,
            ReportSettings.DEFAULT,
            1);

    public Settings {
        Objects.requireNonNull(intake, "intake");
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(themes, "themes");
        Objects.requireNonNull(trends, "trends");
        Objects.requireNonNull(prevention, "prevention");
        Objects.requireNonNull(report, "report");
        SEEDS.require("seed", seed);
    }

    /**
     * Every value in force, for the record of how a result was made; the sources of complaint logs come last. Units are
     * named in the report's language.
     */
    public List<SettingUsed> used() {
        Stream<SettingUsed> knobs = Knobs.ALL.stream().map(knob -> knob.used(this));
        return Stream.concat(knobs, SettingsText.sourcesUsed(this)).toList();
    }

    /** What a setting is and what low and high do, in a sentence or two; empty for a source of complaint logs. */
    public static Optional<String> meaning(String key, Locale locale) {
        if (key.equals(ENCODER)) {
            return Optional.of(Knob.words(locale).getString(key));
        }
        return Knobs.ALL.stream()
                .filter(knob -> knob.key().equals(key))
                .findFirst()
                .map(knob -> knob.meaning(locale));
    }

    /** As a settings file that says everything: {@link SettingsReader#parse} of it gives equal settings. */
    public String toText() {
        return SettingsText.of(this);
    }
}
