package org.koemine.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.koemine.text.Mention;

/**
 * Complaints as one mention each. Words, their weights and themes are found by whole complaints: one that tells a story
 * («早めに頼んだ。まだ届かない») is about its problem, and its circumstances are no themes of their own.
 */
final class WholeComplaints {

    private WholeComplaints() {}

    /**
     * At most so many complaints, evenly spread over the mentions.
     *
     * @param mentions those of a complaint beside each other
     * @return of each complaint one mention, with the id of its first
     */
    static List<Mention> of(List<Mention> mentions, int most) {
        return Sample.evenly(apart(mentions), most).stream()
                .map(WholeComplaints::whole)
                .toList();
    }

    /** The mentions of at most so many complaints, evenly spread. */
    static List<Mention> mentions(List<Mention> mentions, int most) {
        return Sample.evenly(apart(mentions), most).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Of those that are written alike the first, at most so many, evenly spread over the mentions. */
    static List<Mention> distinct(List<Mention> mentions, int most) {
        return Sample.distinct(of(mentions, Sample.LOOKED_AT * most), most);
    }

    private static List<List<Mention>> apart(List<Mention> mentions) {
        List<List<Mention>> complaints = new ArrayList<>();
        for (int from = 0; from < mentions.size(); ) {
            long complaint = mentions.get(from).id().complaint();
            int to = from + 1;
            while (to < mentions.size() && mentions.get(to).id().complaint() == complaint) {
                to++;
            }
            complaints.add(mentions.subList(from, to));
            from = to;
        }
        return complaints;
    }

    private static Mention whole(List<Mention> mentions) {
        Mention first = mentions.get(0);
        return mentions.size() == 1
                ? first
                : new Mention(
                        first.id(),
                        first.start(),
                        mentions.get(mentions.size() - 1).end(),
                        mentions.stream().map(Mention::text).collect(Collectors.joining("\n")),
                        mentions.stream()
                                .flatMap(mention -> mention.terms().stream())
                                .toList());
    }
}
