package org.koemine.jobs;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.koemine.fault.FaultId;

/**
 * How it stands with a letter about a run.
 *
 * @param fault of the last attempt, or of addresses that were refused
 */
public record MailState(
        String occasion, Status status, int attempts, Optional<FaultId> fault, Optional<Instant> triedAt) {

    /** What became of it. */
    public enum Status {
        WAITING,
        /** With a process that is at work, or was ended while it sent. */
        SENDING,
        SENT,
        GIVEN_UP
    }

    public MailState {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(triedAt, "triedAt");
    }
}
