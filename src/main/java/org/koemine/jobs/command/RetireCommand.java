package org.koemine.jobs.command;

import java.time.Clock;
import org.koemine.store.Database;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ends following a theme. */
@Command(name = "retire", mixinStandardHelpOptions = true)
final class RetireCommand extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "THEME", descriptionKey = "theme.theme")
    private ThemeId theme = ThemeId.of(1);

    RetireCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    ThemeDecision decision(Database open) {
        return new ThemeDecision.Retire(theme);
    }
}
