package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import org.koemine.jobs.LedgerDesk;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Option;

/** A command that is a person's decision about themes. */
abstract class DecisionCommand extends LedgerCommand {
    private final Clock clock;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "theme.by")
    private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "theme.reason")
    private String reason = "";

    DecisionCommand(Texts texts, Clock clock) {
        super(texts);
        this.clock = clock;
    }

    /** What is decided; asked for when no run can change what it is about. */
    abstract ThemeDecision decision(Database open);

    @Override
    final void work(Database open, SettingsPage page, PrintWriter out) {
        LedgerDesk desk = new LedgerDesk(open, clock, page.settings().intake().zone());
        String who = by.isBlank() ? System.getProperty("user.name", "?") : line(by);
        ThemeDecision[] decided = new ThemeDecision[1];
        Optional<ThemeId> theme = desk.decide(() -> decided[0] = decision(open), who, line(reason));
        String key = "theme.done." + decided[0].kind();
        out.println(theme.map(id -> texts().get(key, id, label(open, id))).orElseGet(() -> elsewhere(key)));
        out.println(texts().get("theme.next"));
    }

    /** What is said of a decision that no theme came of. */
    String elsewhere(String key) {
        return texts().get(key + ".nowhere");
    }

    private static String label(Database open, ThemeId id) {
        return new LedgerStore(open.jdbi())
                .themes().stream()
                        .filter(theme -> theme.id().equals(id))
                        .map(LedgerTheme::label)
                        .findFirst()
                        .orElse("");
    }

    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
