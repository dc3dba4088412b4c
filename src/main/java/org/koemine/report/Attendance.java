package org.koemine.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.FirstAnswers;
import org.koemine.prevention.MailSpiral;
import org.koemine.prevention.MissingFields;
import org.koemine.trends.Period;

/**
 * How customers were attended to.
 *
 * @param period over which answers and missing fields are counted
 * @param answers of each channel, the one with most complaints first
 * @param spirals customers to be telephoned
 * @param openDays days after which a complaint that is not closed is listed
 * @param open complaints that are open for longer, within the last year
 * @param longestOpen the first of these, oldest first
 * @param missing of each operator who left fields empty
 */
public record Attendance(
        Period period,
        List<FirstAnswers> answers,
        List<MailSpiral> spirals,
        int openDays,
        int open,
        List<Complaint> longestOpen,
        List<MissingFields> missing) {
    public Attendance {
        Objects.requireNonNull(period, "period");
        answers = List.copyOf(answers);
        spirals = List.copyOf(spirals);
        longestOpen = List.copyOf(longestOpen);
        missing = List.copyOf(missing);
    }

    /** Every complaint of which something is told. */
    Stream<Complaint> quoted() {
        return Stream.concat(longestOpen.stream(), spirals.stream().flatMap(spiral -> spiral.complaints().stream()));
    }
}
