package org.koemine.testing.sample;

import java.time.LocalDate;
import java.util.Optional;

/** What the shop did with a complaint; each may be empty. */
record Handled(String response, String closing, String promise, Optional<LocalDate> promisedBy, String status) {
    static final String DONE = "完了";
    static final String OPEN = "対応中";

    boolean isOpen() {
        return status.equals(OPEN);
    }

    /** The same case some weeks later. */
    Handled closed(String closing) {
        return new Handled(response, closing, promise, promisedBy, DONE);
    }
}
