package org.koemine.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;

/** Complaints to record, of which only what a test is about differs. */
final class Complaints {
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private Complaints() {}

    static Complaint complaint(String id, String text) {
        return complaint(id, text, "受付");
    }

    static Complaint complaint(String id, String text, String status) {
        return received(DAY, id, text, status);
    }

    static Complaint received(LocalDate date, String id, String text, String status) {
        Origin origin = new Origin("電話", "山田 太郎", "電気ケトル", "鈴木", "");
        Handling handling = new Handling("", "", "代品を送る", Optional.of(LocalDate.of(2026, 1, 12)), status);
        TreeMap<String, String> attributes = new TreeMap<>();
        attributes.put("色", "赤\"黒\\白\n2行目");
        return new Complaint(new ComplaintId(id), ReceiptDate.of(date), text, origin, handling, attributes);
    }

    static AcceptedRow row(long number, String id, String text, String status) {
        return new AcceptedRow(number, complaint(id, text, status));
    }
}
