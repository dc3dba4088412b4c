package org.koemine.jobs;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.ComplaintLog;
import org.koemine.intake.ComplaintLogReader;
import org.koemine.intake.DoublingFinder;
import org.koemine.intake.Inbox;
import org.koemine.intake.LogFileStore;
import org.koemine.intake.RowOutcome;
import org.koemine.report.excel.ReturnedReader;
import org.koemine.run.InputDigest;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** Reads the rows of a run's logs, in the order in which the run listed them; workbooks that came back are no logs. */
@Named
@Dependent
class IntakeReader extends AbstractItemReader {
    @Inject
    private Database database;

    @Inject
    @BatchProperty
    private String run;

    private InboxFolder inbox;
    private List<InputDigest> files;
    private ComplaintLogReader reader;
    private IntakePosition position;
    private ComplaintLog log;
    private DoublingFinder doublings;

    @Override
    public void open(Serializable checkpoint) {
        Run order = new RunStore(database.jdbi()).get(RunId.of(run));
        inbox = new InboxFolder(order.inbox());
        files = LogInputs.of(new LogFileStore(database.jdbi()).books(order.id()));
        reader = new ComplaintLogReader(order.settings().intake(), lastReceipt(order));
        position = checkpoint == null ? IntakePosition.START : (IntakePosition) checkpoint;
    }

    /** A night that is run later may find rows of the days since: they are none of the future. */
    private static LocalDate lastReceipt(Run order) {
        LocalDate started =
                order.startedAt().atZone(order.settings().intake().zone()).toLocalDate();
        return started.isAfter(order.businessDate()) ? started : order.businessDate();
    }

    @Override
    public Object readItem() {
        while (position.file() < files.size()) {
            try {
                if (log == null && ReturnedReader.isOurs(listed())) {
                    nextFile();
                    continue;
                }
                if (log == null) {
                    log = openLog();
                    return new IntakeItem.Opened(position.file(), log.encoding());
                }
                if (log.hasNext()) {
                    position = position.nextRow();
                    return new IntakeItem.Row(position.file(), next(log));
                }
            } catch (KoemineException e) {
                return refused(e.faults().get(0));
            }
            return ended();
        }
        return null;
    }

    private RowOutcome next(ComplaintLog from) {
        RowOutcome row = from.next();
        doublings.add(row);
        return row;
    }

    /** The next file, if it is still the one that the run listed. */
    private Path listed() {
        InputDigest listed = files.get(position.file());
        Path file = inbox.path(listed.file());
        if (!Inbox.digest(file).equals(listed)) {
            throw new KoemineException(Fault.of(FaultId.FILE_CHANGED, Place.file(listed.file())));
        }
        return file;
    }

    private ComplaintLog openLog() {
        ComplaintLog opened = reader.open(inbox.path(files.get(position.file()).file()));
        doublings = new DoublingFinder();
        for (long row = 0; row < position.rows() && opened.hasNext(); row++) {
            next(opened);
        }
        return opened;
    }

    private IntakeItem ended() {
        IntakeItem ended = new IntakeItem.Ended(position.file(), doublings.found());
        nextFile();
        return ended;
    }

    private IntakeItem refused(Fault reason) {
        IntakeItem refused = new IntakeItem.Refused(position.file(), reason);
        nextFile();
        return refused;
    }

    private void nextFile() {
        close();
        position = position.nextFile();
    }

    @Override
    public Serializable checkpointInfo() {
        return position;
    }

    @Override
    public void close() {
        if (log != null) {
            log.close();
            log = null;
            doublings = null;
        }
    }
}
