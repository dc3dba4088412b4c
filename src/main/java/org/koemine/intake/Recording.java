package org.koemine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.run.RunId;

/**
 * Works out what a batch of rows does to the complaints that are known. Row by row and by id, so that it does not matter
 * how a log is cut into batches.
 */
final class Recording {
    private final RunId run;
    private final int fileOrdinal;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private RowCounts counts = RowCounts.NONE;
    private long lastSerial;

    /** A complaint as it stands after the rows so far. */
    static final class Entry {
        private final long serial;
        private final boolean isNew;
        private final Optional<LocalDate> knownOn;
        private Complaint complaint;
        private String digest;
        private long lastRun;
        private int lastChange;
        private boolean isChanged;
        private boolean isTouched;

        /** @param complaint null where its content will not be needed */
        Entry(long serial, Complaint complaint, String digest, long lastRun, int lastChange) {
            this(serial, complaint, digest, lastRun, lastChange, false);
        }

        private Entry(long serial, Complaint complaint, String digest, long lastRun, int lastChange, boolean isNew) {
            this.serial = serial;
            this.complaint = complaint;
            this.digest = digest;
            this.lastRun = lastRun;
            this.lastChange = lastChange;
            this.isNew = isNew;
            this.knownOn =
                    Optional.ofNullable(complaint).map(known -> known.receipt().date());
        }

        long serial() {
            return serial;
        }

        Complaint complaint() {
            return complaint;
        }

        String digest() {
            return digest;
        }
    }

    /** A field of a complaint that a row changed. */
    record Change(long serial, int ordinal, long row, String field, String before, String after) {}

    /** @param lastSerial highest serial in the store, 0 where it is empty */
    Recording(RunId run, int fileOrdinal, long lastSerial) {
        this.run = run;
        this.fileOrdinal = fileOrdinal;
        this.lastSerial = lastSerial;
    }

    void know(String id, Entry entry) {
        entries.put(id, entry);
    }

    /** The id of a complaint whose number another complaint has: the number and the day of receipt. */
    static String idWithDay(Complaint complaint) {
        String day = " (" + complaint.receipt().date() + ")";
        String number = complaint.id().value();
        return number.substring(0, Math.min(number.length(), ComplaintId.MAX_LENGTH - day.length())) + day;
    }

    void add(AcceptedRow row, String digest) {
        String id = row.complaint().id().value();
        Entry entry = entries.get(id);
        if (entry != null && !entry.digest.equals(digest) && isAnother(entry.complaint, row.complaint())) {
            record(new AcceptedRow(row.row(), under(idWithDay(row.complaint()), row.complaint())), digest);
        } else {
            record(row, digest);
        }
    }

    private static Complaint under(String id, Complaint c) {
        return new Complaint(new ComplaintId(id), c.receipt(), c.text(), c.origin(), c.handling(), c.attributes());
    }

    private static boolean isAnother(Complaint known, Complaint read) {
        return !known.receipt().date().equals(read.receipt().date())
                && !known.text().equals(read.text());
    }

    private void record(AcceptedRow row, String digest) {
        String id = row.complaint().id().value();
        Entry entry = entries.get(id);
        if (entry == null) {
            entries.put(id, new Entry(++lastSerial, row.complaint(), digest, run.value(), 0, true));
            count(1, 0, 0, 0);
        } else if (!entry.digest.equals(digest)) {
            change(entry, row, digest);
            count(0, 1, 0, 0);
        } else if (entry.lastRun == run.value()) {
            count(0, 0, 0, 1);
        } else {
            entry.isTouched = true;
            count(0, 0, 1, 0);
        }
        entries.get(id).lastRun = run.value();
    }

    private void count(int added, int updated, int unchanged, int duplicate) {
        counts = counts.plus(new RowCounts(added, updated, unchanged, duplicate, 0));
    }

    private void change(Entry entry, AcceptedRow row, String digest) {
        Map<String, String> before = StoredFields.texts(entry.complaint);
        Map<String, String> after = StoredFields.texts(row.complaint());
        before.forEach((field, old) -> {
            String now = after.get(field);
            if (!now.equals(old)) {
                changes.add(new Change(entry.serial, ++entry.lastChange, row.row(), field, old, now));
            }
        });
        entry.complaint = row.complaint();
        entry.digest = digest;
        entry.isChanged = true;
    }

    int fileOrdinal() {
        return fileOrdinal;
    }

    RowCounts counts() {
        return counts;
    }

    List<Change> changes() {
        return changes;
    }

    Collection<Entry> added() {
        return entries.values().stream().filter(e -> e.isNew).toList();
    }

    Collection<Entry> changed() {
        return entries.values().stream().filter(e -> !e.isNew && e.isChanged).toList();
    }

    /** Complaints that were known to have come in on another day, by that day. */
    SortedMap<LocalDate, List<Long>> moved() {
        SortedMap<LocalDate, List<Long>> moved = new TreeMap<>();
        for (Entry entry : changed()) {
            entry.knownOn
                    .filter(day -> !day.equals(entry.complaint.receipt().date()))
                    .ifPresent(day -> moved.computeIfAbsent(day, first -> new ArrayList<>())
                            .add(entry.serial));
        }
        return moved;
    }

    /** Complaints of which nothing is new but that they were read again. */
    Collection<Entry> touched() {
        return entries.values().stream()
                .filter(e -> e.isTouched && !e.isChanged)
                .toList();
    }
}
