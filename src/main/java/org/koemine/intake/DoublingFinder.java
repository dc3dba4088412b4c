package org.koemine.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koemine.complaint.Complaint;

/**
 * Looks for complaints that stand in a log more than once under several numbers, as when two exports were put together: to
 * all that counts them they are as many complaints. Some people do send the same words twice, so that a row alone says
 * nothing; what is told is a file of which a part says what is said above. To be handed every row of one log, in its
 * order. Cost: some hundred bytes a row.
 */
public final class DoublingFinder {
    /** Characters; what is shorter (届かない) is said by many. */
    private static final int SHORTEST = 10;

    private static final long FEWEST = 20;

    /** Part of the rows: of real logs by month those of one entry each have 1.4 % at most, a month that stands twice half. */
    private static final double SHARE = 0.05;

    private final Map<TextKey, Original> originals = new HashMap<>();
    private final Set<String> repeating = new HashSet<>();
    private long rows;
    private Doubling found;

    private record Original(long row, String id) {}

    public void add(RowOutcome outcome) {
        if (outcome instanceof AcceptedRow row) {
            rows++;
            if (row.complaint().text().length() >= SHORTEST) {
                compare(row.row(), row.complaint());
            }
        }
    }

    private void compare(long row, Complaint complaint) {
        String id = complaint.id().value();
        Original original = originals.putIfAbsent(TextKey.of(complaint), new Original(row, id));
        if (original != null && !original.id().equals(id) && repeating.add(id) && found == null) {
            found = new Doubling(1, row, id, original.row(), original.id());
        }
    }

    /** What is worth telling of the rows so far. */
    public Optional<Doubling> found() {
        long doubled = repeating.size();
        return doubled < FEWEST || doubled < SHARE * rows
                ? Optional.empty()
                : Optional.of(new Doubling(doubled, found.row(), found.id(), found.original(), found.originalId()));
    }
}
