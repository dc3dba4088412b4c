package org.koemine.themes;

import java.util.List;
import java.util.Optional;
import org.koemine.fault.FaultId;
import org.koemine.text.Normaliser;

/** What a decision about groups finds, or why it cannot be. */
final class GroupStandings {
    private final GroupStore store;
    private final List<ThemeGroup> groups;

    GroupStandings(GroupStore store) {
        this.store = store;
        this.groups = store.groups().groups();
    }

    ThemeGroup standing(GroupId id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    Optional<String> label = store.label(id);
                    return label.isPresent()
                            ? Standings.refused(FaultId.GROUP_ENDED, id, label.get())
                            : Standings.refused(FaultId.GROUP_UNKNOWN, id);
                });
    }

    /** A name that no other group has, however it is written. */
    void free(String name, GroupId own) {
        if (name.isEmpty()) {
            throw Standings.refused(FaultId.GROUP_NAME_EMPTY);
        }
        groups.stream()
                .filter(group -> !group.id().equals(own))
                .filter(group -> Normaliser.normalise(group.label()).equals(Normaliser.normalise(name)))
                .findFirst()
                .ifPresent(other -> {
                    throw Standings.refused(FaultId.GROUP_NAME_TAKEN, name, other.id());
                });
    }
}
