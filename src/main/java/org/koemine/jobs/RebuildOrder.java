package org.koemine.jobs;

import java.time.LocalDate;
import java.util.Objects;
import org.koemine.settings.Settings;
import org.koemine.themes.Encoder;

/**
 * What somebody asks for with {@code koemine rebuild}.
 *
 * @param businessDate the day the changes are dated
 * @param encoder what joins the meaning of words, open, or none
 * @param asFound whether themes are taken as they are found afresh, whatever moves
 * @param version of Koemine
 */
public record RebuildOrder(
        LocalDate businessDate, Settings settings, Encoder encoder, boolean asFound, String version) {

    /** An order without an encoder, that moves no more than it must. */
    public RebuildOrder(LocalDate businessDate, Settings settings, String version) {
        this(businessDate, settings, Encoder.NONE, false, version);
    }

    public RebuildOrder {
        Objects.requireNonNull(businessDate, "businessDate");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(encoder, "encoder");
        Objects.requireNonNull(version, "version");
    }
}
