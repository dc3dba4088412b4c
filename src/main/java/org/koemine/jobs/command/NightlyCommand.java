package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.guide.Guide;
import org.koemine.jobs.Abandonment;
import org.koemine.jobs.JobName;
import org.koemine.jobs.NightlyOrder;
import org.koemine.jobs.Run;
import org.koemine.jobs.RunMail;
import org.koemine.jobs.RunSummary;
import org.koemine.jobs.encoder.SentenceEncoder;
import org.koemine.settings.ReportSettings;
import org.koemine.settings.Settings;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The night's work. */
@Command(name = "nightly", mixinStandardHelpOptions = true)
final class NightlyCommand implements Callable<Integer> {
    private final Texts texts;
    private final Optional<Locale> asked;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--inbox", paramLabel = "DIR", defaultValue = "sample-data/inbox")
    private Path inbox;

    @Option(names = "--reports", paramLabel = "DIR", defaultValue = "reports")
    private Path reports;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--from", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--abandon", paramLabel = "REASON")
    private Optional<String> abandon = Optional.empty();

    /** @param asked language the workbook is wanted in, in place of the settings' */
    NightlyCommand(Texts texts, Optional<Locale> asked, Clock clock) {
        this.texts = texts;
        this.asked = asked;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        SettingsPage page = database.settings();
        MailDesk desk = new MailDesk(texts, clock, spec.commandLine());
        RunMail mail = desk.open(page);
        return desk.guarded(JobName.NIGHTLY, page, mail, () -> run(page, mail));
    }

    private int run(SettingsPage page, RunMail mail) {
        Settings used = inForce(page.settings());
        Guide guide = database.guide(used.guide());
        List<LocalDate> dates = dates(used);
        PrintWriter out = spec.commandLine().getOut();
        Instant start = clock.instant();
        Launch launch = new Launch(texts, clock, spec.commandLine(), mail);
        List<Run> finished = new ArrayList<>();
        try (SentenceEncoder encoder = SentenceEncoder.open(page.encoder());
                Database open = database.openOrMake(page.store(), texts)) {
            abandon.ifPresent(reason -> abandon(open, reason));
            for (LocalDate day : dates) {
                NightlyOrder order =
                        new NightlyOrder(inbox, reports, day, used, guide, encoder.encoder(), Version.current());
                finished.addAll(launch.run(open, launcher -> launcher.run(order)));
            }
            Run last = finished.get(finished.size() - 1);
            if (last.finishedAt().filter(end -> end.isBefore(start)).isPresent()) {
                out.println(texts.get("summary.again"));
            }
            new SummaryText(texts).print(RunSummary.read(last, open.jdbi()), out);
        }
        out.flush();
        return ExitCode.of(finished);
    }

    private void abandon(Database open, String reason) {
        PrintWriter out = spec.commandLine().getOut();
        List<Run> abandoned = new Abandonment(open, clock).ofUnfinished(reason);
        abandoned.forEach(run -> out.println(
                texts.get("nightly.abandoned", run.id(), run.businessDate().toString())));
        if (abandoned.isEmpty()) {
            out.println(texts.get("nightly.nothingToAbandon"));
        }
    }

    private Settings inForce(Settings read) {
        ReportSettings report = read.report();
        return new Settings(
                read.intake(),
                read.guide(),
                read.themes(),
                read.trends(),
                read.prevention(),
                read.verdicts(),
                report.in(asked.orElse(report.locale())),
                read.seed());
    }

    private List<LocalDate> dates(Settings used) {
        LocalDate today = clock.instant().atZone(used.intake().zone()).toLocalDate();
        LocalDate first = from.or(() -> date).orElse(today);
        LocalDate last = to.or(() -> date).orElse(today);
        if (date.isPresent() && (from.isPresent() || to.isPresent())) {
            throw new KoemineException(Fault.of(FaultId.DATES_BOTH_WAYS, Place.NOWHERE));
        }
        if (last.isBefore(first)) {
            throw new KoemineException(Fault.of(FaultId.DATES_REVERSED, Place.NOWHERE, first, last));
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
