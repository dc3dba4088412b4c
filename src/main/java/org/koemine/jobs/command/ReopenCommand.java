package org.koemine.jobs.command;

import java.time.Clock;
import org.koemine.store.Database;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Follows a retired theme again. */
@Command(name = "reopen", mixinStandardHelpOptions = true)
final class ReopenCommand extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "THEME", descriptionKey = "theme.theme")
    private ThemeId theme = ThemeId.of(1);

    ReopenCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    ThemeDecision decision(Database open) {
        return new ThemeDecision.Reopen(theme);
    }
}
