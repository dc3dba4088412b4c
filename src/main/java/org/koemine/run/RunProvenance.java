package org.koemine.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How a result was made, complete enough to make it again.
 *
 * @param businessDate the night the run is for; periods end on it
 * @param version of Koemine
 * @param settings key and value of every setting in force, in the order of the settings page
 */
public record RunProvenance(
        RunId run,
        LocalDate businessDate,
        String version,
        long seed,
        List<SettingUsed> settings,
        List<InputDigest> inputs) {

    /** One setting in force, as text, with its unit where it has one. */
    public record SettingUsed(String key, String value, String unit) {}

    public RunProvenance {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(businessDate, "businessDate");
        Objects.requireNonNull(version, "version");
        settings = List.copyOf(settings);
        inputs = List.copyOf(inputs);
    }
}
