package org.koemine.prevention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds customers who complain again. A name alone is no person: two complaints under one name are one customer's where a
 * telephone number, a mail address or a membership number is the same, and two customers' where these differ. Known as one,
 * the earlier complaint counts if it is about the same theme, whenever that was, or about anything a few days ago; where the
 * log gives no such number for both, it counts only if it is about the same theme or goods and a few days ago.
 */
public final class RepeatFinder {
    private RepeatFinder() {}

    /**
     * Two complaints under one customer's name.
     *
     * @param complaint serial number of the later one
     * @param attributes of the later one
     * @param earlierAttributes of the earlier one
     */
    public record Pair(
            long complaint,
            LocalDate day,
            Map<String, String> attributes,
            LocalDate earlierDay,
            Map<String, String> earlierAttributes,
            boolean sameTheme,
            boolean sameProduct) {

        private boolean isRepeat(int days) {
            boolean near = !earlierDay.isBefore(day.minusDays(days));
            if (!near && !sameTheme) {
                return false;
            }
            return switch (person()) {
                case ONE -> near || sameTheme;
                case TWO -> false;
                case UNKNOWN -> near && (sameTheme || sameProduct);
            };
        }

        private Person person() {
            Person person = Person.UNKNOWN;
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                String value = Customer.bare(attribute.getValue());
                String other = Customer.bare(earlierAttributes.getOrDefault(attribute.getKey(), ""));
                if (Customer.isContact(attribute.getKey()) && !value.isEmpty() && !other.isEmpty()) {
                    if (!value.equals(other)) {
                        return Person.TWO;
                    }
                    person = Person.ONE;
                }
            }
            return person;
        }
    }

    private enum Person {
        ONE,
        TWO,
        UNKNOWN
    }

    /**
     * The repeats among pairs, by serial number.
     *
     * @param days within which the earlier one may be about anything
     */
    public static List<Repeat> find(Collection<Pair> pairs, int days) {
        Map<Long, Repeat> repeats = new TreeMap<>();
        for (Pair pair : pairs) {
            if (pair.isRepeat(days)) {
                repeats.merge(
                        pair.complaint(),
                        new Repeat(pair.complaint(), 1, pair.earlierDay(), pair.sameTheme()),
                        RepeatFinder::together);
            }
        }
        return new ArrayList<>(repeats.values());
    }

    private static Repeat together(Repeat one, Repeat other) {
        return new Repeat(
                one.complaint(),
                one.earlier() + other.earlier(),
                one.last().isAfter(other.last()) ? one.last() : other.last(),
                one.sameTheme() || other.sameTheme());
    }
}
