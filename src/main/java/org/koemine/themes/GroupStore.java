package org.koemine.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;
import org.koemine.store.RowBatch;

/** Keeps the groups of themes. Writes the tables {@code theme_group} and {@code theme_group_member}. */
public final class GroupStore {
    private final Jdbi jdbi;

    public GroupStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The groups that stand, with those of their themes that stand; a group of which no theme stands is left out. */
    public ThemeGroups groups() {
        return jdbi.withHandle(handle -> {
            SortedMap<GroupId, ThemeGroup> groups = new TreeMap<>();
            SortedMap<GroupId, List<ThemeId>> themes = new TreeMap<>();
            handle.createQuery("""
                            SELECT g.group_id, g.label, g.named_by_hand, m.theme_id
                            FROM theme_group g
                            JOIN theme_group_member m ON m.group_id = g.group_id
                            JOIN theme t ON t.theme_id = m.theme_id
                            WHERE g.ended_run IS NULL AND t.retired_run IS NULL
                            ORDER BY g.group_id, m.theme_id
                            """)
                    .map((row, context) -> {
                        GroupId id = new GroupId(row.getString(1));
                        groups.put(id, new ThemeGroup(id, row.getString(2), List.of(), row.getBoolean(3)));
                        return themes.computeIfAbsent(id, group -> new ArrayList<>())
                                .add(new ThemeId(row.getString(4)));
                    })
                    .forEach(added -> {});
            List<ThemeGroup> found = groups.values().stream()
                    .map(group -> group.of(themes.get(group.id())))
                    .toList();
            return new ThemeGroups(found, lastNumber(handle));
        });
    }

    /** What a group is or was called, whether it stands or not; empty where there never was such a group. */
    Optional<String> label(GroupId group) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT label FROM theme_group WHERE group_id = :group ORDER BY group_id")
                        .bind("group", group.value())
                        .mapTo(String.class)
                        .findOne());
    }

    /** Gives a group a name that no run changes. */
    void rename(GroupId group, String name) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE theme_group SET label = ?, named_by_hand = TRUE WHERE group_id = ?", name, group.value()));
    }

    /** The names that persons gave to groups which a run found no more, by number. */
    public SortedMap<GroupId, String> namesEnded(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT group_id, label FROM theme_group
                        WHERE ended_run = :run AND named_by_hand ORDER BY group_id
                        """)
                .bind("run", run.value())
                .reduceRows(new TreeMap<>(), (names, row) -> {
                    names.put(new GroupId(row.getColumn(1, String.class)), row.getColumn(2, String.class));
                    return names;
                }));
    }

    private static int lastNumber(Handle handle) {
        return handle.createQuery("SELECT group_id FROM theme_group ORDER BY group_id").mapTo(String.class).stream()
                .mapToInt(id -> new GroupId(id).number())
                .max()
                .orElse(0);
    }

    /** Keeps groups in place of those that stand; a theme that is ended or retired stays where it was. */
    public void save(RunId run, ThemeGroups found) {
        ThemeGroups before = groups();
        Set<GroupId> stand = found.groups().stream().map(ThemeGroup::id).collect(Collectors.toSet());
        jdbi.useHandle(handle -> {
            before.groups().stream()
                    .filter(group -> !stand.contains(group.id()))
                    .forEach(group -> handle.execute(
                            "UPDATE theme_group SET ended_run = ? WHERE group_id = ?",
                            run.value(),
                            group.id().value()));
            found.groups().forEach(group -> save(handle, run, group, before.lastNumber()));
            SortedMap<ThemeId, ThemeGroup> members = found.byTheme();
            Set<ThemeId> placed = new TreeSet<>(before.byTheme().keySet());
            placed.addAll(members.keySet());
            RowBatch.execute(
                    handle,
                    "DELETE FROM theme_group_member WHERE theme_id = ?",
                    placed,
                    (row, theme) -> row.setString(1, theme.value()));
            RowBatch.execute(
                    handle,
                    "INSERT INTO theme_group_member (theme_id, group_id) VALUES (?, ?)",
                    members.entrySet(),
                    (row, member) -> {
                        row.setString(1, member.getKey().value());
                        row.setString(2, member.getValue().id().value());
                    });
        });
    }

    private static void save(Handle handle, RunId run, ThemeGroup group, int lastNumber) {
        if (group.id().number() > lastNumber) {
            handle.execute(
                    "INSERT INTO theme_group (group_id, label, born_run) VALUES (?, ?, ?)",
                    group.id().value(),
                    group.label(),
                    run.value());
        } else {
            handle.execute(
                    "UPDATE theme_group SET label = ? WHERE group_id = ?",
                    group.label(),
                    group.id().value());
        }
    }
}
