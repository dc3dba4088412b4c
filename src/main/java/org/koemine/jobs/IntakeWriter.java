package org.koemine.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.fault.FaultMessages;
import org.koemine.intake.AcceptedRow;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.LogFileStore;
import org.koemine.intake.RejectedRow;
import org.koemine.intake.RowCounts;
import org.koemine.intake.SuspectStore;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.themes.CountLog;

/** Records a chunk of rows: complaints, rejected rows and the books of their files. */
@Named
@Dependent
class IntakeWriter extends AbstractItemWriter {
    @Inject
    private Database database;

    @Inject
    private Progress progress;

    @Inject
    @BatchProperty
    private String run;

    private RunId id;
    private FaultMessages messages;
    private ComplaintStore complaints;
    private LogFileStore logFiles;
    private SuspectStore suspects;
    private CountLog counts;

    @PostConstruct
    void openStores() {
        complaints = new ComplaintStore(database.jdbi());
        logFiles = new LogFileStore(database.jdbi());
        suspects = new SuspectStore(database.jdbi());
        counts = new CountLog(database.jdbi());
    }

    @Override
    public void open(Serializable checkpoint) {
        Run order = new RunStore(database.jdbi()).get(RunId.of(run));
        id = order.id();
        messages = new FaultMessages(order.settings().report().locale());
    }

    @Override
    public void writeItems(List<Object> items) {
        SortedMap<Integer, Rows> rows = new TreeMap<>();
        for (Object item : items) {
            if (item instanceof IntakeItem.Row row) {
                rows.computeIfAbsent(row.file(), file -> new Rows()).add(row);
            } else if (item instanceof IntakeItem.Opened opened) {
                logFiles.encoding(id, opened.file(), opened.encoding());
            } else if (item instanceof IntakeItem.Ended ended) {
                ended.doubling().ifPresent(doubling -> logFiles.doubled(id, ended.file(), doubling));
            } else if (item instanceof IntakeItem.Refused refused) {
                logFiles.refuse(id, refused.file(), refused.reason(), messages.word(refused.reason()));
            }
        }
        rows.forEach(this::record);
        progress.recorded(
                items.stream().filter(IntakeItem.Row.class::isInstance).count());
    }

    private void record(int file, Rows rows) {
        RowCounts books = complaints.record(id, file, rows.accepted, counts::moved);
        logFiles.add(id, file, books, rows.rejected);
        suspects.add(
                id,
                file,
                rows.accepted.stream().flatMap(row -> row.suspect().stream()).toList());
    }

    /** The rows of one file, in its order. */
    private static final class Rows {
        private final List<AcceptedRow> accepted = new ArrayList<>();
        private final List<RejectedRow> rejected = new ArrayList<>();

        private void add(IntakeItem.Row row) {
            if (row.outcome() instanceof AcceptedRow fine) {
                accepted.add(fine);
            } else {
                rejected.add((RejectedRow) row.outcome());
            }
        }
    }
}
