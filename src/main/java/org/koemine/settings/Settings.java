package org.koemine.settings;

import java.util.Objects;

/** All settings of a run, each group as its stage takes it. */
public record Settings(
        IntakeSettings intake, ThemeSettings themes, TrendSettings trends, ReportSettings report, long seed) {

    public static final Settings DEFAULT = new Settings(
            IntakeSettings.DEFAULT, ThemeSettings.DEFAULT, TrendSettings.DEFAULT, ReportSettings.DEFAULT, 1);

    public Settings {
        Objects.requireNonNull(intake, "intake");
        Objects.requireNonNull(themes, "themes");
        Objects.requireNonNull(trends, "trends");
        Objects.requireNonNull(report, "report");
    }
}
