package org.koemine.prevention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;

/**
 * What an operator's records leave out: a complaint belongs recorded in full.
 *
 * @param operator who took them
 * @param records with this operator
 * @param missing records that leave a field empty, by field; only fields that the logs ask for
 */
public record MissingFields(String operator, int records, Map<Asked, Integer> missing) {

    /** A field that a full record has. */
    public enum Asked {
        CHANNEL,
        CUSTOMER,
        PRODUCT,
        RESPONSE,
        /** How it was left is asked of what is closed. */
        CLOSING,
        STATUS;

        boolean isMissing(Complaint complaint) {
            Origin origin = complaint.origin();
            Handling handling = complaint.handling();
            return switch (this) {
                case CHANNEL -> origin.channel().isBlank();
                case CUSTOMER -> origin.customer().isBlank();
                case PRODUCT -> origin.product().isBlank();
                case RESPONSE -> handling.response().isBlank();
                case CLOSING -> handling.closing().isBlank() && StatusWords.sayClosed(handling.status());
                case STATUS -> handling.status().isBlank();
            };
        }
    }

    public MissingFields {
        Map<Asked, Integer> copy = new EnumMap<>(Asked.class);
        copy.putAll(missing);
        missing = Collections.unmodifiableMap(copy);
    }

    /** Empty fields over all records. */
    public int total() {
        return missing.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Of each operator who left something out, the one with most empty fields a record first. A field that more than half of
     * all records leave empty is none that is asked for.
     */
    public static List<MissingFields> of(Collection<Complaint> complaints) {
        List<Complaint> records = complaints.stream()
                .filter(complaint -> !complaint.origin().operator().isBlank())
                .toList();
        Set<Asked> asked = asked(records);
        Map<String, List<Complaint>> byOperator = new TreeMap<>();
        records.forEach(complaint -> byOperator
                .computeIfAbsent(complaint.origin().operator(), operator -> new ArrayList<>())
                .add(complaint));
        return byOperator.entrySet().stream()
                .map(each -> new MissingFields(each.getKey(), each.getValue().size(), missing(each.getValue(), asked)))
                .filter(each -> each.total() > 0)
                .sorted(Comparator.comparingDouble((MissingFields each) -> -each.total() / (double) each.records)
                        .thenComparing(MissingFields::operator))
                .toList();
    }

    private static Set<Asked> asked(List<Complaint> records) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        for (Asked field : Asked.values()) {
            if (2 * records.stream().filter(field::isMissing).count() <= records.size()) {
                asked.add(field);
            }
        }
        return asked;
    }

    private static Map<Asked, Integer> missing(List<Complaint> records, Set<Asked> asked) {
        Map<Asked, Integer> missing = new EnumMap<>(Asked.class);
        for (Asked field : asked) {
            missing.put(field, (int) records.stream().filter(field::isMissing).count());
        }
        return missing;
    }
}
