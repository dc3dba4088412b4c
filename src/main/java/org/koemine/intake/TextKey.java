package org.koemine.intake;

import org.koemine.complaint.Complaint;

/** The first half of the SHA-256 of a complaint's day and text: 32 bytes for what may be pages. */
record TextKey(long first, long second) {
    private static final int DIGITS = 16;
    private static final int HEXADECIMAL = 16;

    static TextKey of(Complaint complaint) {
        String digest = Digest.ofTexts(complaint.receipt().date().toString(), complaint.text());
        return new TextKey(
                Long.parseUnsignedLong(digest, 0, DIGITS, HEXADECIMAL),
                Long.parseUnsignedLong(digest, DIGITS, 2 * DIGITS, HEXADECIMAL));
    }
}
