package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.koemine.jobs.JobName;
import org.koemine.jobs.Outgrown;
import org.koemine.jobs.RebuildOrder;
import org.koemine.jobs.RebuildRehearsal;
import org.koemine.jobs.Run;
import org.koemine.jobs.RunMail;
import org.koemine.jobs.encoder.SentenceEncoder;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import org.koemine.themes.GroupStore;
import org.koemine.themes.LedgerHistoryStore;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.RebuiltThemes;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The month's work on the themes. */
@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
    private final Texts texts;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--as-found")
    private boolean asFound;

    @Option(names = "--dry-run")
    private boolean dryRun;

    RebuildCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        SettingsPage page = database.settings();
        if (dryRun) {
            return rehearse(page);
        }
        MailDesk desk = new MailDesk(texts, clock, spec.commandLine());
        RunMail mail = desk.open(page);
        return desk.guarded(JobName.REBUILD, page, mail, () -> run(page, mail));
    }

    private RebuildOrder order(SettingsPage page, SentenceEncoder encoder) {
        LocalDate day = date.orElseGet(
                () -> clock.instant().atZone(page.settings().intake().zone()).toLocalDate());
        return new RebuildOrder(day, page.settings(), encoder.encoder(), asFound, Version.current());
    }

    private int rehearse(SettingsPage page) {
        PrintWriter out = spec.commandLine().getOut();
        try (SentenceEncoder encoder = SentenceEncoder.open(page.encoder());
                Database open = database.open(page.store(), texts)) {
            RebuiltThemes rebuilt = new RebuildRehearsal(open).of(order(page, encoder));
            Map<ThemeId, String> labels = labels(open);
            rebuilt.found().themes().forEach(theme -> labels.put(theme.id(), theme.label()));
            new RebuildText(texts, labels).printRehearsed(rebuilt, out);
            hint(open, out);
            out.flush();
            return ExitCode.DONE;
        }
    }

    private void hint(Database open, PrintWriter out) {
        if (!asFound) {
            Outgrown.in(open.jdbi())
                    .ifPresent(grown ->
                            out.println(texts.get("rebuild.outgrown", grown.found(), grown.then(), grown.now())));
        }
    }

    private static Map<ThemeId, String> labels(Database open) {
        Map<ThemeId, String> labels = new TreeMap<>();
        new LedgerStore(open.jdbi()).themes().forEach(theme -> labels.put(theme.id(), theme.label()));
        return labels;
    }

    private int run(SettingsPage page, RunMail mail) {
        PrintWriter out = spec.commandLine().getOut();
        try (SentenceEncoder encoder = SentenceEncoder.open(page.encoder());
                Database open = database.open(page.store(), texts)) {
            RebuildOrder order = order(page, encoder);
            List<Run> finished =
                    new Launch(texts, clock, spec.commandLine(), mail).run(open, launcher -> launcher.rebuild(order));
            Run last = finished.get(finished.size() - 1);
            new RebuildText(texts, labels(open))
                    .print(last, new LedgerHistoryStore(open.jdbi()).events(last.id()), out);
            new GroupStore(open.jdbi())
                    .namesEnded(last.id())
                    .forEach((group, name) -> out.println(texts.get("rebuild.groupEnded", group, name)));
            hint(open, out);
            out.flush();
            return ExitCode.of(finished);
        }
    }
}
