package org.koemine.themes;

import java.util.List;
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
            SortedMap<GroupId, String> labels = new TreeMap<>();
            SortedMap<GroupId, Set<ThemeId>> themes = new TreeMap<>();
            handle.createQuery("""
                            SELECT g.group_id, g.label, m.theme_id
                            FROM theme_group g
                            JOIN theme_group_member m ON m.group_id = g.group_id
                            JOIN theme t ON t.theme_id = m.theme_id
                            WHERE g.ended_run IS NULL AND t.retired_run IS NULL
                            ORDER BY g.group_id, m.theme_id
                            """)
                    .map((row, context) -> {
                        GroupId id = new GroupId(row.getString(1));
                        labels.put(id, row.getString(2));
                        return themes.computeIfAbsent(id, group -> new TreeSet<>())
                                .add(new ThemeId(row.getString(3)));
                    })
                    .forEach(added -> {});
            List<ThemeGroup> groups = labels.entrySet().stream()
                    .map(label ->
                            new ThemeGroup(label.getKey(), label.getValue(), List.copyOf(themes.get(label.getKey()))))
                    .toList();
            return new ThemeGroups(groups, lastNumber(handle));
        });
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
