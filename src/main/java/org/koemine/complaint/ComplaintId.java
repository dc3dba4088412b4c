package org.koemine.complaint;

/** What a company calls one complaint, or the id derived from its content where the log gives none. */
public record ComplaintId(String value) implements Comparable<ComplaintId> {

    /** Longest id that is kept, in UTF-16 units. */
    public static final int MAX_LENGTH = 200;

    public ComplaintId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a complaint id has 1 to " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public int compareTo(ComplaintId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
