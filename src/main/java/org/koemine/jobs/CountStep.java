package org.koemine.jobs;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.intake.ComplaintStore;
import org.koemine.text.Mention;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.CountLog;
import org.koemine.themes.CountWatch;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ComplaintHistory;
import org.koemine.trends.ThemeHistory;

/** What a night does to the counts, and why: watched while themes are searched, reported when they were counted. */
final class CountStep {
    private final Run order;
    private final CountLog counts;
    private final CountWatch watch;
    private final ComplaintStore complaints;
    private final Optional<Run> reported;

    CountStep(Run order, Jdbi jdbi) {
        this.order = order;
        this.counts = new CountLog(jdbi);
        this.watch = counts.watch();
        this.complaints = new ComplaintStore(jdbi);
        this.reported = counts.lastBefore(order.id()).map(new RunStore(jdbi)::get);
    }

    /**
     * Watches the complaints that are to be looked at, the new ones among them and those whose text was analysed again.
     *
     * @param reason of those whose text is what it was
     */
    void arrived(List<Long> arrived, Reason reason) {
        reported.ifPresent(last -> {
            Set<Long> known = new HashSet<>(counts.known(arrived));
            Set<Long> updated = complaints.changedSince(last.id(), known);
            known.removeAll(updated);
            watch.over(Reason.UPDATED, updated);
            watch.over(reason, known);
        });
    }

    /** Watches complaints that are looked at again because a mention of theirs is in no theme; others than those. */
    void waiting(List<Mention> waiting, Reason reason) {
        Set<Long> again = new HashSet<>();
        waiting.forEach(mention -> again.add(mention.id().complaint()));
        reported.ifPresent(last -> watch.over(reason, again));
    }

    /** To be called when every mention stands where it stands. */
    void end() {
        watch.end();
        counts.arrived(reportedOn());
    }

    /** To be called when the themes were counted. */
    void report(ComplaintHistory history) {
        Map<ThemeId, Integer> inThemes = new TreeMap<>();
        for (ThemeHistory theme : history.themes()) {
            inThemes.put(theme.theme(), theme.days().total());
        }
        counts.report(
                order.id(),
                order.businessDate(),
                reportedOn(),
                history.received().total(),
                inThemes);
    }

    private Optional<LocalDate> reportedOn() {
        return reported.map(Run::businessDate);
    }
}
