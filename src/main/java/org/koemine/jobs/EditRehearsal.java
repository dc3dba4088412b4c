package org.koemine.jobs;

import java.nio.file.Path;
import java.util.List;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.prevention.edits.Edit;
import org.koemine.report.excel.ReturnedReader;
import org.koemine.store.Database;

/** Says what a night would do with a workbook that came back; all of it is undone. */
public final class EditRehearsal {
    private final Database database;

    public EditRehearsal(Database database) {
        this.database = database;
    }

    /** Ends a transaction without anything in it being kept. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Edit> edits;

        Undone(List<Edit> edits) {
            this.edits = edits;
        }
    }

    /**
     * What would become of everything that was typed.
     *
     * @throws KoemineException where the workbook would be refused whole
     */
    public List<Edit> of(Path workbook) {
        try {
            return database.inTransaction(() -> {
                throw new Undone(rehearse(workbook));
            });
        } catch (Undone undone) {
            return undone.edits;
        }
    }

    private List<Edit> rehearse(Path workbook) {
        Run last = new RunStore(database.jdbi())
                .newest(1).stream()
                        .findFirst()
                        .orElseThrow(() -> new KoemineException(Fault.of(FaultId.LEDGER_EMPTY, Place.NOWHERE)));
        return Editing.of(last, database.jdbi())
                .edits(ReturnedReader.read(workbook), last.id().value());
    }
}
