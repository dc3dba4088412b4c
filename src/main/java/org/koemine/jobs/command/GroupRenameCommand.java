package org.koemine.jobs.command;

import java.time.Clock;
import org.koemine.store.Database;
import org.koemine.themes.GroupId;
import org.koemine.themes.ThemeDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a group of themes a name that no run changes. */
@Command(name = "group-rename", mixinStandardHelpOptions = true)
final class GroupRenameCommand extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "theme.groupId")
    private GroupId group = GroupId.of(1);

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "theme.name")
    private String name = "";

    GroupRenameCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    ThemeDecision decision(Database open) {
        return new ThemeDecision.RenameGroup(group, name);
    }

    @Override
    String elsewhere(String key) {
        return texts().get(key, group, line(name));
    }
}
