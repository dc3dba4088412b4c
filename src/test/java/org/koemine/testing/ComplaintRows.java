package org.koemine.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.intake.AcceptedRow;
import org.koemine.intake.ComplaintStore;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** Complaints in a database for tests of what other stores keep of them. */
public final class ComplaintRows {
    private ComplaintRows() {}

    /** Records one complaint a day of receipt; in an empty database their serials are 1, 2, 3 and so on. */
    public static void record(Database database, String... days) {
        Origin origin = new Origin("", "", "", "", "");
        Handling handling = new Handling("", "", "", Optional.empty(), "");
        for (int i = 0; i < days.length; i++) {
            ReceiptDate receipt = ReceiptDate.of(LocalDate.parse(days[i]));
            ComplaintId id = new ComplaintId("C-" + (i + 1));
            Complaint complaint = new Complaint(id, receipt, "苦情" + (i + 1), origin, handling, new TreeMap<>());
            new ComplaintStore(database.jdbi()).record(new RunId(1), 0, List.of(new AcceptedRow(i + 2L, complaint)));
        }
    }
}
