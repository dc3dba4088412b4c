package org.koemine.prevention;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koemine.complaint.Complaint;

/** Who complained, as far as a record tells one person from another. Personal data: never shown, only compared. */
final class Customer {
    private static final Pattern CONTACT =
            Pattern.compile("(?i)電話|携帯|tel\\b|phone|メール|mail|会員|顧客(?:番号|id|コード)|customer.?(?:id|no)|member");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[-‐－ー\\s\u3000()（）]");

    private Customer() {}

    /** A column that holds a telephone number, a mail address or a membership number. */
    static boolean isContact(String header) {
        return CONTACT.matcher(header).find();
    }

    /** A number without what people put between its digits. */
    static String bare(String number) {
        return BETWEEN_DIGITS.matcher(number).replaceAll("");
    }

    /** What is the same in all records of one person: name and number, or name and goods; empty where the log has no name. */
    static Optional<String> key(Complaint complaint) {
        String name = bare(complaint.origin().customer());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String told = complaint.attributes().entrySet().stream()
                .filter(attribute -> isContact(attribute.getKey()))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(complaint.origin().product());
        return Optional.of(name + "\n" + bare(told));
    }
}
