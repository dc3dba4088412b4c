package org.koemine.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.koemine.guide.Guide;
import org.koemine.settings.Settings;
import org.koemine.themes.Encoder;

/**
 * What somebody asks for with {@code koemine nightly}.
 *
 * @param businessDate the night the run is for
 * @param guide what the company says beforehand, as the settings' files have it now
 * @param encoder what joins the meaning of words, open, or none
 * @param version of Koemine
 */
public record NightlyOrder(
        Path inbox,
        Path reports,
        LocalDate businessDate,
        Settings settings,
        Guide guide,
        Encoder encoder,
        String version) {

    /** An order without an encoder. */
    public NightlyOrder(
            Path inbox, Path reports, LocalDate businessDate, Settings settings, Guide guide, String version) {
        this(inbox, reports, businessDate, settings, guide, Encoder.NONE, version);
    }

    /** An order without a guide. */
    public NightlyOrder(Path inbox, Path reports, LocalDate businessDate, Settings settings, String version) {
        this(inbox, reports, businessDate, settings, Guide.NONE, version);
    }

    public NightlyOrder {
        inbox = inbox.toAbsolutePath().normalize();
        reports = reports.toAbsolutePath().normalize();
        Objects.requireNonNull(businessDate, "businessDate");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(encoder, "encoder");
        Objects.requireNonNull(version, "version");
    }
}
