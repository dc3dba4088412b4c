package org.koemine.intake;

/**
 * Serials from the first to the last, both included.
 *
 * @param count complaints of interest among them
 */
public record SerialRange(long first, long last, long count) {

    public static final SerialRange NONE = new SerialRange(1, 0, 0);
}
