package org.koemine.jobs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.complaint.Complaint;
import org.koemine.guide.Guide;
import org.koemine.guide.PageText;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.StoredComplaint;
import org.koemine.prevention.FeelingStore;
import org.koemine.prevention.FirstAnswers;
import org.koemine.prevention.MailSpiral;
import org.koemine.prevention.MisleadingDescription;
import org.koemine.prevention.MissingFields;
import org.koemine.prevention.OpenComplaintStore;
import org.koemine.prevention.PageWords;
import org.koemine.prevention.Repeat;
import org.koemine.prevention.RepeatFinder;
import org.koemine.prevention.RepeatStore;
import org.koemine.prevention.SevereCase;
import org.koemine.prevention.SevereCases;
import org.koemine.report.Attendance;
import org.koemine.report.Care;
import org.koemine.report.ReportContent.Detail;
import org.koemine.settings.PreventionSettings;
import org.koemine.text.SevereComplaint;
import org.koemine.text.SeverityStore;
import org.koemine.text.TextAnalyser;
import org.koemine.trends.Period;

/** Reads what single complaints and customers want. */
final class CareReader {
    /** What is open for longer than a year is no more urgent tonight than last night. */
    private static final int LOOKED_BACK = 366;

    private static final int MOST_OPEN = 200;

    private final ComplaintStore complaints;
    private final SeverityStore severities;
    private final RepeatStore repeats;
    private final FeelingStore feelings;
    private final OpenComplaintStore openOnes;
    private final RunStore runs;

    CareReader(Jdbi jdbi) {
        this.complaints = new ComplaintStore(jdbi);
        this.severities = new SeverityStore(jdbi);
        this.repeats = new RepeatStore(jdbi);
        this.feelings = new FeelingStore(jdbi);
        this.openOnes = new OpenComplaintStore(jdbi);
        this.runs = new RunStore(jdbi);
    }

    /**
     * Reads it all.
     *
     * @param period over which themes are counted
     * @param details the newest complaints
     */
    Care read(Run run, Period period, List<Detail> details) {
        PreventionSettings settings = run.settings().prevention();
        List<Complaint> newest = details.stream().map(Detail::complaint).toList();
        List<Complaint> received = newest.stream()
                .filter(complaint -> period.contains(complaint.receipt().date()))
                .toList();
        return new Care(
                settings.severeDays(),
                severe(run.businessDate(), settings),
                feelings.of(period),
                Optional.of(attendance(run.businessDate(), period, settings, newest, received)),
                MisleadingDescription.find(received, pages(run)));
    }

    private PageWords pages(Run run) {
        Guide guide = runs.guide(run.id());
        List<PageText> pages = guide.pages();
        return pages.isEmpty() ? PageWords.NONE : new PageWords(pages, new TextAnalyser(guide.lexicon())::terms);
    }

    private Attendance attendance(
            LocalDate date,
            Period period,
            PreventionSettings settings,
            List<Complaint> newest,
            List<Complaint> received) {
        List<Long> open = openOnes.open(date.minusDays(LOOKED_BACK), date.minusDays(settings.openDays() + 1L));
        Map<Long, Complaint> longest = bySerial(open.subList(0, Math.min(MOST_OPEN, open.size())));
        return new Attendance(
                period,
                FirstAnswers.of(received),
                MailSpiral.find(newest, date, settings.repeatDays()),
                settings.openDays(),
                open.size(),
                open.stream().limit(MOST_OPEN).map(longest::get).toList(),
                MissingFields.of(received));
    }

    private List<SevereCase> severe(LocalDate date, PreventionSettings settings) {
        LocalDate first = date.minusDays(settings.severeDays() - 1L);
        List<SevereComplaint> severe = severities.received(first, date);
        List<Repeat> again = RepeatFinder.find(repeats.pairs(first, date), settings.repeatDays());
        Set<Long> serials = new TreeSet<>();
        severe.forEach(each -> serials.add(each.complaint()));
        again.forEach(each -> serials.add(each.complaint()));
        return SevereCases.of(bySerial(serials), severe, again, severities.corrections());
    }

    private Map<Long, Complaint> bySerial(Collection<Long> serials) {
        return complaints.bySerials(serials).stream()
                .collect(Collectors.toMap(StoredComplaint::serial, StoredComplaint::complaint));
    }
}
