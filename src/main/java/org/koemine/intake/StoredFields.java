package org.koemine.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;

/** A complaint between its nouns and the columns of its table. */
final class StoredFields {
    private static final String FIRST_RESPONSE = "first_response";

    private StoredFields() {}

    /** Every column's text by its name, in the table's order: what is digested and what changes are told of. */
    static Map<String, String> texts(Complaint complaint) {
        Origin origin = complaint.origin();
        Handling handling = complaint.handling();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("received_on", complaint.receipt().date().toString());
        texts.put("received_at", text(complaint.receipt().time()));
        texts.put("channel", origin.channel());
        texts.put("customer", origin.customer());
        texts.put("product", origin.product());
        texts.put("operator", origin.operator());
        texts.put("page", origin.page());
        texts.put("body", complaint.text());
        texts.put("response", handling.response());
        texts.put("closing", handling.closing());
        texts.put("promise", handling.promise());
        texts.put("promised_by", text(handling.promisedBy()));
        texts.put("status", handling.status());
        texts.put(FIRST_RESPONSE, text(handling.firstResponse()));
        texts.put("attributes", AttributesJson.write(complaint.attributes()));
        return texts;
    }

    /** Where there is no first response, as it was before that column came: what was recorded then has not changed. */
    static String digest(Complaint complaint) {
        Map<String, String> texts = texts(complaint);
        texts.remove(FIRST_RESPONSE, "");
        return Digest.ofTexts(texts.values().toArray(String[]::new));
    }

    static Complaint complaint(ResultSet row) throws SQLException {
        Origin origin = new Origin(
                row.getString("channel"),
                row.getString("customer"),
                row.getString("product"),
                row.getString("operator"),
                row.getString("page"));
        Handling handling = new Handling(
                row.getString("response"),
                row.getString("closing"),
                row.getString("promise"),
                Optional.ofNullable(row.getObject("promised_by", LocalDate.class)),
                row.getString("status"),
                Optional.ofNullable(row.getObject(FIRST_RESPONSE, LocalDate.class)));
        ReceiptDate receipt = new ReceiptDate(
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getObject("received_at", LocalTime.class)));
        return new Complaint(
                new ComplaintId(row.getString("complaint_id")),
                receipt,
                row.getString("body"),
                origin,
                handling,
                AttributesJson.read(row.getString("attributes")));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
