package org.koemine.jobs;

import java.time.LocalDate;
import java.util.Objects;
import org.koemine.settings.Settings;

/**
 * What somebody asks for with {@code koemine rebuild}.
 *
 * @param businessDate the day the changes are dated
 * @param version of Koemine
 */
public record RebuildOrder(LocalDate businessDate, Settings settings, String version) {
    public RebuildOrder {
        Objects.requireNonNull(businessDate, "businessDate");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(version, "version");
    }
}
