package org.koemine.text;

/**
 * Which mention of which complaint.
 *
 * @param complaint serial number of the complaint, from 1, in the order complaints were first recorded
 * @param ordinal of the mention within the complaint, from 0
 */
public record MentionId(long complaint, int ordinal) implements Comparable<MentionId> {

    @Override
    public int compareTo(MentionId other) {
        int byComplaint = Long.compare(complaint, other.complaint);
        return byComplaint != 0 ? byComplaint : Integer.compare(ordinal, other.ordinal);
    }
}
