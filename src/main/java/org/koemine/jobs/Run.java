package org.koemine.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.run.RunId;
import org.koemine.settings.Settings;
import org.koemine.themes.Encoder;

/**
 * One whole execution, as it was ordered: whoever finishes it, however often it was interrupted, goes by this.
 *
 * @param inbox where files were taken from; empty for a rebuild
 * @param reports where the workbook goes; empty for a rebuild
 * @param guide digest of what the company said beforehand
 * @param encoder name and digests of the sentence encoder; empty for none
 * @param asFound whether it is a rebuild that takes themes as they are found afresh
 * @param startedAt when it was first started; a restart does not change it
 * @param workbook where it was written, once it was
 * @param abandoned by whom and why, if it was given up
 */
public record Run(
        RunId id,
        JobName job,
        LocalDate businessDate,
        Path inbox,
        Path reports,
        Settings settings,
        String guide,
        String encoder,
        boolean asFound,
        String version,
        RunStatus status,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Path> workbook,
        Optional<Abandoned> abandoned) {

    /** Who gave a run up, as user@host, and why. */
    public record Abandoned(String by, Instant at, String reason) {}

    public Run {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(businessDate, "businessDate");
        Objects.requireNonNull(inbox, "inbox");
        Objects.requireNonNull(reports, "reports");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(encoder, "encoder");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(finishedAt, "finishedAt");
        Objects.requireNonNull(workbook, "workbook");
        Objects.requireNonNull(abandoned, "abandoned");
    }

    /** Whether this is what an order asks for. */
    boolean isOf(NightlyOrder order) {
        return job == JobName.NIGHTLY
                && businessDate.equals(order.businessDate())
                && inbox.equals(order.inbox())
                && reports.equals(order.reports())
                && settings.equals(order.settings())
                && guide.equals(order.guide().digest())
                && encoder.equals(order.encoder().name())
                && version.equals(order.version());
    }

    /** Whether this does what an order asks for, on whichever day it was ordered. */
    boolean isOf(RebuildOrder order) {
        return job == JobName.REBUILD && asFound == order.asFound();
    }

    /**
     * What it was ordered with.
     *
     * @throws KoemineException where that is not the one at hand
     */
    Encoder requireEncoder(Encoder atHand) {
        if (!encoder.equals(atHand.name())) {
            throw new KoemineException(Fault.of(
                    FaultId.ENCODER_OF_RUN_WANTED,
                    Place.NOWHERE,
                    id,
                    Encoder.shown(encoder),
                    Encoder.shown(atHand.name())));
        }
        return atHand;
    }
}
