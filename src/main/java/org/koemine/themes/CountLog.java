package org.koemine.themes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;
import org.koemine.themes.CountChange.Reason;

/**
 * The books of counts. Whatever changes where complaints stand, or when they were received, does so inside one of these
 * methods and in one transaction with it: complaints are counted before and after, by theme and day, and the difference is
 * kept with its reason until a run reports it. So what a run counted, and the changes reported since, add up to what a later
 * run counts, in every theme and on every day. Cost: the
 * complaints that are touched, not the history.
 */
public final class CountLog {
    /** Whatever was received was so after this day, and before the last. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final CountStore store;
    private final WholeTallyStore whole;

    public CountLog(Jdbi jdbi) {
        this.store = new CountStore(jdbi);
        this.whole = new WholeTallyStore(jdbi);
    }

    /** Those of some complaints that are in the books; what is new is not, until a night has looked at it. */
    public List<Long> known(Collection<Long> complaints) {
        long last = store.counted();
        return complaints.stream().filter(serial -> serial <= last).toList();
    }

    /** To note what happens to complaints between now and then. */
    public CountWatch watch() {
        return new CountWatch(store);
    }

    /** An act that touches these complaints and no other. */
    public void during(Reason reason, Collection<Long> complaints, Runnable act) {
        CountWatch watch = watch();
        watch.over(reason, complaints);
        act.run();
        watch.end();
    }

    /** An act that may move every complaint there is, such as a rebuild: all assignments are passed over twice. */
    public void during(Reason reason, Runnable act) {
        Tally before = whole.inThemes(store.counted());
        act.run();
        store.note(reason, whole.inThemes(store.counted()).minus(before));
    }

    /**
     * Takes every complaint into the books that is not in them yet, when a night has looked at all.
     *
     * @param reported business date of the last report; without one, nothing is compared with anything
     */
    public void arrived(Optional<LocalDate> reported) {
        long last = store.counted();
        store.countAll();
        reported.ifPresent(day -> arrived(store.behind(last), monday(day)));
    }

    private void arrived(Tally arrived, LocalDate newestWeek) {
        Tally late = arrived.on(day -> day.isBefore(newestWeek));
        store.note(Reason.LATE, late);
        store.note(Reason.NEW, arrived.minus(late));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * Notes that complaints were received on another day than was known.
     *
     * @param complaints by the day that was known
     */
    public void moved(Map<LocalDate, ? extends Collection<Long>> complaints) {
        complaints.forEach((known, serials) -> {
            Tally now = store.tally(serials);
            store.note(Reason.UPDATED, now.minus(now.received(day -> known)));
        });
    }

    /** Notes that all complaints received before a day are about to be deleted. */
    public void purge(LocalDate before) {
        store.note(Reason.PURGED, new Tally().minus(store.between(FIRST_DAY, before)));
        store.forgetBefore(before);
    }

    /** The last run before another that reported its counts. */
    public Optional<RunId> lastBefore(RunId run) {
        return store.lastBefore(run);
    }

    /**
     * Lets a run report what changed up to its business date.
     *
     * @param reported business date of the last report; without one, nothing is reported, and counting begins
     * @param received all complaints up to the business date
     * @param inThemes of these, those in each theme
     */
    public void report(
            RunId run, LocalDate date, Optional<LocalDate> reported, int received, Map<ThemeId, Integer> inThemes) {
        if (reported.isEmpty()) {
            store.forgetWaiting();
            store.note(Reason.NEW, store.between(date.plusDays(1), LAST_DAY));
        } else {
            store.report(run, date);
            takeBack(run, date.plusDays(1), reported.get().plusDays(1));
        }
        SortedMap<String, Integer> totals = new TreeMap<>(Map.of("", received));
        inThemes.forEach((theme, complaints) -> totals.put(theme.value(), complaints));
        store.total(run, totals);
    }

    /** What was reported of days that are not over on the day of this report is reported again when they are. */
    private void takeBack(RunId run, LocalDate start, LocalDate end) {
        if (start.isBefore(end)) {
            Tally reported = store.between(start, end).minus(store.waiting(start, end));
            store.report(run, Reason.BUSINESS_DATE, new Tally().minus(reported));
            store.note(Reason.BUSINESS_DATE, reported);
        }
    }

    /** Whether complaints may stand elsewhere, or be others, than when a run reported. */
    public boolean changedSince(RunId run) {
        return store.changedSince(run);
    }

    /** What a run reported, by theme, day and reason. */
    public List<CountChange> changes(RunId run) {
        return store.of(run);
    }

    /** What a run reported, added up; empty where it was the first, or did not get so far. */
    public Optional<CountReport> of(RunId run) {
        SortedMap<String, Integer> now = store.totals(run);
        return now.isEmpty()
                ? Optional.empty()
                : store.lastBefore(run).map(since -> CountReport.of(since, store.totals(since), now, store.of(run)));
    }
}
