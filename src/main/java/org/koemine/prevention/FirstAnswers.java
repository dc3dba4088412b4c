package org.koemine.prevention;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koemine.complaint.Complaint;

/**
 * How long customers of a channel waited for the first answer, in days from receipt.
 *
 * @param channel as written in the log, or empty
 * @param received complaints
 * @param days of those whose first answer the log gives, ascending; 0 is the same day
 */
public record FirstAnswers(String channel, int received, List<Integer> days) {
    public FirstAnswers {
        days = List.copyOf(days);
    }

    /** Answered within so many days, of those that the log gives an answer of. */
    public long within(int most) {
        return days.stream().filter(waited -> waited <= most).count();
    }

    /** The median, the lower of two in the middle. */
    public int median() {
        return days.get((days.size() - 1) / 2);
    }

    /** Of each channel, the one with most complaints first. An answer dated before the receipt counts as the same day. */
    public static List<FirstAnswers> of(Collection<Complaint> complaints) {
        Map<String, List<Complaint>> byChannel = new TreeMap<>();
        complaints.forEach(complaint -> byChannel
                .computeIfAbsent(complaint.origin().channel(), channel -> new ArrayList<>())
                .add(complaint));
        List<FirstAnswers> answers = new ArrayList<>();
        byChannel.forEach((channel, all) -> answers.add(new FirstAnswers(channel, all.size(), waited(all))));
        answers.sort(Collections.reverseOrder((one, other) -> Integer.compare(one.received, other.received)));
        return answers;
    }

    private static List<Integer> waited(List<Complaint> complaints) {
        return complaints.stream()
                .flatMap(complaint -> complaint.handling().firstResponse().stream()
                        .map(answered -> Math.max(
                                0,
                                Math.toIntExact(ChronoUnit.DAYS.between(
                                        complaint.receipt().date(), answered)))))
                .sorted()
                .toList();
    }
}
