package org.koemine.jobs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koemine.fault.Fault;
import org.koemine.fault.KoemineException;
import org.koemine.store.Database;
import org.koemine.text.MentionId;
import org.koemine.themes.ThemeDecisions;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeStore;
import org.koemine.themes.inspection.FilledSheet;
import org.koemine.themes.inspection.SampleCheck;
import org.koemine.themes.inspection.SampleId;
import org.koemine.themes.inspection.SampleResults;
import org.koemine.themes.inspection.SampleStore;
import org.koemine.themes.inspection.SampleVerdict;
import org.koemine.themes.inspection.Standing;

/**
 * Takes a filled-in sample in: its verdicts are kept, and mentions it corrects go where they belong. All of it or nothing;
 * reading the same sheet again changes nothing.
 */
public final class SampleReading {
    private final Database database;
    private final Clock clock;

    public SampleReading(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What came of a sheet.
     *
     * @param verdicts of all rows that could be taken, also those that were known
     * @param changed how many of them are new, or other than they were
     * @param moved how many mentions were corrected
     * @param results of all sheets so far
     * @param labels of the themes that stand
     * @param faults of the rows that could not be taken
     */
    public record Taken(
            List<SampleVerdict> verdicts,
            int changed,
            int moved,
            SampleResults results,
            Map<ThemeId, String> labels,
            List<Fault> faults) {
        public Taken {
            verdicts = List.copyOf(verdicts);
            labels = Map.copyOf(labels);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Takes the sheet in.
     *
     * @throws KoemineException if none of it belongs to this database, or a run is active
     */
    public Taken take(FilledSheet sheet, ZoneId zone) {
        try (Lease lease = Lease.take(new LeaseStore(database.jdbi()), LeaseOwner.ofThisProcess(), clock)) {
            lease.keep(() -> {});
            LocalDate today = clock.instant().atZone(zone).toLocalDate();
            return database.inTransaction(() -> take(sheet, today, LeaseOwner.person()));
        }
    }

    private Taken take(FilledSheet sheet, LocalDate today, String who) {
        SampleStore samples = new SampleStore(database.jdbi());
        ThemeStore themes = new ThemeStore(database.jdbi());
        Map<ThemeId, String> labels = new TreeMap<>();
        themes.themes().forEach(theme -> labels.put(theme.id(), theme.label()));
        Map<MentionId, Standing> standing = samples.standing(SampleCheck.mentions(sheet));
        Map<SampleId, SampleVerdict> known = samples.kept(standing);
        SampleCheck.Checked checked = new SampleCheck(standing, known, labels).check(sheet);
        List<SampleVerdict> changed = checked.verdicts().stream()
                .filter(verdict -> !verdict.equals(known.get(verdict.id())))
                .toList();
        int moved = 0;
        if (!changed.isEmpty()) {
            samples.keep(changed, today, who);
            Run newest = newestRun();
            ThemeDecisions decisions =
                    new ThemeDecisions(database.jdbi(), newest.settings().seed());
            moved = new SampleCorrections(decisions, standing).apply(changed, newest.id(), today, who);
        }
        return new Taken(checked.verdicts(), changed.size(), moved, samples.results(), labels, checked.faults());
    }

    /** It has to be made again where a night is ordered once more: what it found is not what is there any more. */
    private Run newestRun() {
        RunStore runs = new RunStore(database.jdbi());
        runs.outdateNewest();
        return runs.newest(1).get(0);
    }
}
