package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.koemine.jobs.Purge;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Deletes what is older than a day. */
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {
    private final Texts texts;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--before", paramLabel = "YYYY-MM-DD", required = true)
    private LocalDate before;

    PurgeCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        SettingsPage page = database.settings();
        try (Database open = database.open(page.store(), texts)) {
            Purge.Purged purged = new Purge(open, clock)
                    .before(before, page.settings().intake().zone());
            open.compact();
            PrintWriter out = spec.commandLine().getOut();
            out.println(texts.get(
                    "purge.done",
                    before.toString(),
                    purged.complaints(),
                    purged.rejectedRows(),
                    purged.jobs(),
                    purged.workbooks()));
            out.println(texts.get("purge.archive"));
            out.flush();
        }
        return ExitCode.DONE;
    }
}
