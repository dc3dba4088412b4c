package org.koemine.jobs.command;

import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Shows the theme ledger and takes in a person's decisions. */
@Command(name = "theme", mixinStandardHelpOptions = true)
final class ThemeCommand {
    private ThemeCommand() {}

    static CommandLine with(Texts texts, Clock clock) {
        CommandLine theme = new CommandLine(new ThemeCommand());
        List.of(
                        new ThemeListCommand(texts),
                        new ThemeShowCommand(texts),
                        new RenameCommand(texts, clock),
                        new GroupRenameCommand(texts, clock),
                        new MergeCommand(texts, clock),
                        new SplitCommand(texts, clock),
                        new MoveCommand(texts, clock),
                        new RetireCommand(texts, clock),
                        new ReopenCommand(texts, clock))
                .forEach(theme::addSubcommand);
        return theme;
    }
}
