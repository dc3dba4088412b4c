package org.koemine.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.koemine.complaint.Complaint;
import org.koemine.intake.ComplaintStore;
import org.koemine.prevention.Repeat;
import org.koemine.prevention.RepeatFinder;
import org.koemine.prevention.RepeatStore;
import org.koemine.prevention.SevereCase;
import org.koemine.prevention.SevereCases;
import org.koemine.report.Care;
import org.koemine.settings.PreventionSettings;
import org.koemine.text.SevereComplaint;
import org.koemine.text.SeverityStore;

/** Reads what single complaints and customers want. */
final class CareReader {
    /** Complaints asked for in one query. */
    private static final int AT_ONCE = 1_000;

    private final ComplaintStore complaints;
    private final SeverityStore severities;
    private final RepeatStore repeats;

    CareReader(Jdbi jdbi) {
        this.complaints = new ComplaintStore(jdbi);
        this.severities = new SeverityStore(jdbi);
        this.repeats = new RepeatStore(jdbi);
    }

    Care read(Run run) {
        PreventionSettings settings = run.settings().prevention();
        return new Care(settings.severeDays(), severe(run.businessDate(), settings));
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

    private Map<Long, Complaint> bySerial(Set<Long> serials) {
        Map<Long, Complaint> found = new TreeMap<>();
        List<Long> wanted = List.copyOf(serials);
        for (int at = 0; at < wanted.size(); at += AT_ONCE) {
            complaints
                    .bySerials(wanted.subList(at, Math.min(wanted.size(), at + AT_ONCE)))
                    .forEach(stored -> found.put(stored.serial(), stored.complaint()));
        }
        return found;
    }
}
