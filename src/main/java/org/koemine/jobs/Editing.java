package org.koemine.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.FileBooks;
import org.koemine.intake.FileKind;
import org.koemine.intake.LogFileStore;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.prevention.edits.Edit;
import org.koemine.prevention.edits.EditDesk;
import org.koemine.prevention.edits.EditStore;
import org.koemine.prevention.edits.ReturnedWorkbook;
import org.koemine.prevention.edits.WorkbookMark;
import org.koemine.report.EditWording;
import org.koemine.report.excel.ReturnedReader;
import org.koemine.themes.ThemeDecisions;

/** The workbooks among a run's files, read back one after the other, in the order in which the run listed them. */
final class Editing {
    /** Refusals of files that may be workbooks of ours: nobody can look into them. */
    private static final Set<FaultId> CLOSED_TO_US =
            EnumSet.of(FaultId.WORKBOOK_ENCRYPTED, FaultId.WORKBOOK_DAMAGED, FaultId.WORKBOOK_INFLATES);

    private final Run order;
    private final RunStore runs;
    private final LogFileStore logFiles;
    private final EditStore store;
    private final EditDesk desk;
    private final InboxFolder inbox;

    private Editing(Run order, Jdbi jdbi) {
        this.order = order;
        this.runs = new RunStore(jdbi);
        this.logFiles = new LogFileStore(jdbi);
        this.store = new EditStore(jdbi);
        this.desk = new EditDesk(
                jdbi,
                new ThemeDecisions(jdbi, order.settings().seed()),
                EditWording.of(order.settings().report().locale()));
        this.inbox = new InboxFolder(order.inbox());
    }

    static Editing of(Run order, Jdbi jdbi) {
        return new Editing(order, jdbi);
    }

    /**
     * Takes a file over if it is a workbook of ours; returns how many edits came of it. One that is not the listed one any
     * more stays in the inbox for the next night.
     */
    int take(FileBooks file) {
        Path path = inbox.path(file.file());
        if (!file.refusal().isEmpty()) {
            closed(path).ifPresent(reason -> refused(file, reason));
            return 0;
        }
        if (!inbox.digest(file.file()).equals(LogInputs.of(file)) || !ReturnedReader.isOurs(path)) {
            return 0;
        }
        try {
            return take(file, ReturnedReader.read(path));
        } catch (KoemineException e) {
            Fault reason = e.faults().get(0);
            String wording = new FaultMessages(order.settings().report().locale()).word(reason);
            logFiles.refuse(order.id(), file.ordinal(), reason, wording);
            refused(file, reason);
            return 0;
        }
    }

    private int take(FileBooks file, ReturnedWorkbook workbook) {
        List<Edit> edits = edits(workbook, order.id().value() - 1);
        store.returned(order.id(), file.ordinal(), file.file(), workbook.mark().edition());
        return edits.size();
    }

    /**
     * What becomes of all that was typed.
     *
     * @param newest edition there is
     */
    List<Edit> edits(ReturnedWorkbook workbook, long newest) {
        requireOwn(workbook.mark(), workbook.file(), newest);
        return desk.take(
                workbook,
                new CountermeasureChange.Entry(order.id(), order.businessDate(), workbook.by(), workbook.file()));
    }

    private void requireOwn(WorkbookMark mark, String file, long newest) {
        if (!mark.database().equals(runs.identity())) {
            throw new KoemineException(Fault.of(FaultId.RETURNED_FROM_ANOTHER_DATABASE, Place.file(file)));
        }
        if (mark.edition() < 1 || mark.edition() > newest) {
            throw new KoemineException(Fault.of(FaultId.RETURNED_EDITION_UNKNOWN, Place.file(file), mark.edition()));
        }
    }

    /** Why nobody can look into a file that may be a workbook of ours. */
    private static Optional<Fault> closed(Path path) {
        try {
            if (FileKind.of(path) == FileKind.WORKBOOK || FileKind.of(path) == FileKind.ENCRYPTED_WORKBOOK) {
                ReturnedReader.read(path);
            }
            return Optional.empty();
        } catch (KoemineException e) {
            return e.faults().stream()
                    .filter(fault -> CLOSED_TO_US.contains(fault.id()))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void refused(FileBooks file, Fault reason) {
        store.returned(order.id(), file.ordinal(), file.file(), 0);
        store.add(
                order.id(),
                order.businessDate(),
                Edit.refused(new Edit.Origin(file.file(), 0, "", "", ""), Optional.empty(), "", reason));
    }
}
