package org.koemine.run;

import java.util.Objects;

/**
 * An input file as it was read.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param size in bytes
 */
public record InputDigest(String file, String sha256, long size) {
    public InputDigest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
    }
}
