package org.koemine.intake;

/**
 * What became of rows, counted.
 *
 * @param added complaints seen for the first time
 * @param updated complaints known by their id, of which something changed
 * @param unchanged complaints known from an earlier run
 * @param duplicate rows that repeat what this run has read already
 */
public record RowCounts(long added, long updated, long unchanged, long duplicate, long rejected) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    public RowCounts plus(RowCounts other) {
        return new RowCounts(
                added + other.added,
                updated + other.updated,
                unchanged + other.unchanged,
                duplicate + other.duplicate,
                rejected + other.rejected);
    }

    public RowCounts withRejected(long rows) {
        return new RowCounts(added, updated, unchanged, duplicate, rejected + rows);
    }

    public long read() {
        return added + updated + unchanged + duplicate + rejected;
    }
}
