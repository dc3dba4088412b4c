package org.koemine.complaint;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One expression of dissatisfaction that expects an answer, as the log has it.
 *
 * @param text what was said, never blank
 * @param attributes the log's other columns by their header, in the order of the header's characters
 */
public record Complaint(
        ComplaintId id,
        ReceiptDate receipt,
        String text,
        Origin origin,
        Handling handling,
        SortedMap<String, String> attributes) {

    public Complaint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(handling, "handling");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a complaint has a text");
        }
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    public Complaint(ComplaintId id, ReceiptDate receipt, String text, Origin origin, Handling handling) {
        this(id, receipt, text, origin, handling, new TreeMap<>(Map.of()));
    }
}
