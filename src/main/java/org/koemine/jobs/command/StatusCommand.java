package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.koemine.fault.FaultId;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.jobs.ActiveRun;
import org.koemine.jobs.JobName;
import org.koemine.jobs.MailState;
import org.koemine.jobs.MailStore;
import org.koemine.jobs.Run;
import org.koemine.jobs.RunStore;
import org.koemine.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the runs and what they read, rejected and found. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final String RUNS = "--runs";

    private final Texts texts;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    private int most;

    StatusCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Option(names = RUNS, paramLabel = "N", defaultValue = "10")
    void most(int wanted) {
        if (wanted < 1) {
            String bad = Integer.toString(wanted);
            throw new ParameterException(spec.commandLine(), bad, null, spec.findOption(RUNS), bad);
        }
        most = wanted;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database open = database.open(texts)) {
            ActiveRun.find(open, clock)
                    .ifPresent(active -> out.println(texts.get(
                            "status.active", active.owner(), active.since().toString())));
            List<Run> runs = new RunStore(open.jdbi()).newest(most);
            out.println(texts.get(runs.isEmpty() ? "status.none" : "status.head"));
            for (Run run : runs) {
                print(run, new LogFileStore(open.jdbi()).books(run.id()), new MailStore(open.jdbi()).of(run.id()), out);
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private void print(Run run, List<FileBooks> books, List<MailState> letters, PrintWriter out) {
        FileBooks total = FileBooks.total(books);
        ZoneId zone = run.settings().intake().zone();
        out.println(texts.get(
                run.job() == JobName.REBUILD ? "status.rebuild" : "status.run",
                run.id(),
                run.businessDate().toString(),
                texts.get("status." + run.status()),
                MINUTE.format(run.startedAt().atZone(zone)),
                run.finishedAt().map(end -> MINUTE.format(end.atZone(zone))).orElse("-"),
                books.size(),
                total.read(),
                total.added(),
                total.updated(),
                total.rejected()));
        run.abandoned()
                .ifPresent(abandoned -> out.println(texts.get(
                        "status.abandoned",
                        MINUTE.format(abandoned.at().atZone(zone)),
                        abandoned.by(),
                        abandoned.reason())));
        run.workbook().ifPresent(workbook -> out.println(texts.get("status.workbook", workbook)));
        letters.forEach(letter -> out.println(texts.get(
                "status.mail." + letter.status(),
                letter.occasion(),
                letter.attempts(),
                letter.fault().map(FaultId::code).orElse(""),
                letter.triedAt().map(tried -> MINUTE.format(tried.atZone(zone))).orElse("-"))));
    }
}
