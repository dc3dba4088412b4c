package org.koemine.prevention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.Handling;

/** Finds promises to customers that were not kept in time. */
public final class PromiseKeeper {
    private static final Comparator<Complaint> OLDEST_PROMISE_FIRST = Comparator.comparing(
                    (Complaint complaint) -> complaint.handling().promisedBy().orElseThrow())
            .thenComparing(Complaint::receipt)
            .thenComparing(Complaint::id);

    private PromiseKeeper() {}

    /** The complaints whose promise is overdue on a business date, oldest promise first. */
    public static List<Complaint> overdue(Collection<Complaint> complaints, LocalDate date) {
        return complaints.stream()
                .filter(complaint -> isOverdue(complaint.handling(), date))
                .sorted(OLDEST_PROMISE_FIRST)
                .toList();
    }

    /**
     * Whether the promised day is past and the complaint not closed. Its status says whether it is; where the log gives
     * none, how it was left may say so.
     */
    public static boolean isOverdue(Handling handling, LocalDate date) {
        boolean past = handling.promisedBy().filter(date::isAfter).isPresent();
        String words = handling.status().isBlank() ? handling.closing() : handling.status();
        return past && !StatusWords.sayClosed(words);
    }
}
