package org.koemine.intake;

import java.util.Objects;

/** A rejected row and the log it stood in. */
public record FileRejection(int fileOrdinal, String file, RejectedRow row) {
    public FileRejection {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(row, "row");
    }
}
