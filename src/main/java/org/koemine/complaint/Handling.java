package org.koemine.complaint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the company did with a complaint. Each is as written in the log, or empty.
 *
 * @param response what was answered or offered
 * @param closing how it was left
 * @param promise what was promised
 * @param promisedBy the day by which it was promised
 * @param status open, done, ... in the company's own words
 * @param firstResponse the day of the first answer
 */
public record Handling(
        String response,
        String closing,
        String promise,
        Optional<LocalDate> promisedBy,
        String status,
        Optional<LocalDate> firstResponse) {

    public static final Handling NONE = new Handling("", "", "", Optional.empty(), "");

    public Handling {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(promisedBy, "promisedBy");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(firstResponse, "firstResponse");
    }

    /** Where the log does not say when it was answered first. */
    public Handling(String response, String closing, String promise, Optional<LocalDate> promisedBy, String status) {
        this(response, closing, promise, promisedBy, status, Optional.empty());
    }
}
