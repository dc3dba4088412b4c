package org.koemine.intake;

import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.ReceiptDate;

/**
 * Id of a complaint whose log gives none: {@code c-} and 20 hexadecimal digits of the SHA-256 of when it came, who
 * complained, about what, and what was said. What is done about it afterwards does not change its id.
 */
final class DerivedId {
    private static final int DIGITS = 20;

    private DerivedId() {}

    static ComplaintId of(ReceiptDate receipt, String customer, String product, String text) {
        String time = receipt.time().map(Object::toString).orElse("");
        return new ComplaintId("c-"
                + Digest.ofTexts(receipt.date().toString(), time, customer, product, text)
                        .substring(0, DIGITS));
    }
}
