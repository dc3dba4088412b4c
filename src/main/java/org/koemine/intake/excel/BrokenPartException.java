package org.koemine.intake.excel;

/** A part of a workbook that is not what it should be. */
final class BrokenPartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPartException(Throwable cause) {
        super(cause);
    }
}
