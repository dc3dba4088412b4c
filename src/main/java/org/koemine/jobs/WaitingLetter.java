package org.koemine.jobs;

import java.util.Objects;
import org.koemine.run.RunId;

/**
 * What is to be said of a run by mail.
 *
 * @param occasion ENDED, how a run ended that somebody has to see to, or a fault and its day; once each
 * @param attempts to send it, so far
 */
record WaitingLetter(RunId run, String occasion, String subject, String body, int attempts) {
    /** The occasion of a run's report. */
    static final String ENDED = "ENDED";

    WaitingLetter {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
    }

    boolean isReport() {
        return occasion.equals(ENDED);
    }
}
