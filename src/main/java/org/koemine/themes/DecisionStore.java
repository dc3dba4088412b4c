package org.koemine.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;
import org.koemine.store.RowBatch;
import org.koemine.text.MentionId;

/**
 * Keeps what a person decided, and makes it so. Writes the tables {@code theme_decision} and {@code
 * theme_decision_mention}; and {@code theme}, {@code theme_core} and {@code assignment} where a decision changes what
 * {@link ThemeStore} wrote. Only whoever has the lease calls it, so the two never write at the same time.
 */
public final class DecisionStore {
    private final Jdbi jdbi;
    private final CountLog counts;

    public DecisionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.counts = new CountLog(jdbi);
    }

    /**
     * Keeps a decision under the next number.
     *
     * @param about the theme it is about
     * @param other where the theme or its mentions went
     */
    int record(
            ThemeDecision.Kind kind, Optional<ThemeId> about, Optional<ThemeId> other, String name, Occasion occasion) {
        return jdbi.withHandle(handle -> {
            int next = 1
                    + handle.createQuery("SELECT COALESCE(MAX(decision), 0) AS n FROM theme_decision ORDER BY n")
                            .mapTo(Integer.class)
                            .one();
            handle.createUpdate("""
                            INSERT INTO theme_decision (decision, kind, theme_id, other_theme, name, run_id, decided_on,
                                                        decided_by, reason)
                            VALUES (:next, :kind, :about, :other, :name, :run, :day, :by, :reason)
                            """)
                    .bind("next", next)
                    .bind("kind", kind.name())
                    .bind("about", about.map(ThemeId::value).orElse(null))
                    .bind("other", other.map(ThemeId::value).orElse(null))
                    .bind("name", name)
                    .bind("run", occasion.run().value())
                    .bind("day", occasion.day())
                    .bind("by", occasion.by())
                    .bind("reason", occasion.reason())
                    .execute();
            return next;
        });
    }

    /** Notes which group a decision is about; its themes are not. */
    void about(int decision, GroupId group) {
        change("UPDATE theme_decision SET group_id = ? WHERE decision = ?", group.value(), decision);
    }

    /** Lets mentions stand in a theme, or in none, by hand; where they stood is kept with the decision. */
    void place(int decision, List<MentionId> mentions, Optional<ThemeId> theme) {
        Set<Long> complaints = mentions.stream().map(MentionId::complaint).collect(Collectors.toSet());
        counts.during(
                CountChange.Reason.BY_HAND,
                complaints,
                () -> jdbi.useHandle(handle -> {
                    RowBatch.execute(handle, """
                    INSERT INTO theme_decision_mention (decision, serial, mention_ordinal, theme_id, by_hand)
                    SELECT ?, serial, mention_ordinal, theme_id, by_hand FROM assignment
                    WHERE serial = ? AND mention_ordinal = ?
                    """, mentions, (row, mention) -> {
                        row.setInt(1, decision);
                        row.setLong(2, mention.complaint());
                        row.setInt(3, mention.ordinal());
                    });
                    RowBatch.execute(handle, """
                    UPDATE assignment SET theme_id = ?, similarity = 0, by_hand = TRUE
                    WHERE serial = ? AND mention_ordinal = ?
                    """, mentions, (row, mention) -> {
                        row.setString(1, theme.map(ThemeId::value).orElse(null));
                        row.setLong(2, mention.complaint());
                        row.setInt(3, mention.ordinal());
                    });
                }));
    }

    /** Lets themes be known by other members: these are taken from the theme they are in now and given to another. */
    void giveCore(List<MentionId> members, Optional<ThemeId> theme) {
        jdbi.useHandle(handle -> {
            RowBatch.execute(
                    handle,
                    "DELETE FROM theme_core WHERE serial = ? AND mention_ordinal = ?",
                    members,
                    ThemeStore::bind);
            theme.ifPresent(to -> RowBatch.execute(
                    handle,
                    "INSERT INTO theme_core (serial, mention_ordinal, theme_id) VALUES (?, ?, ?)",
                    members,
                    (row, member) -> {
                        ThemeStore.bind(row, member);
                        row.setString(3, to.value());
                    }));
        });
    }

    void begin(ThemeId theme, String name, RunId run) {
        change(
                "INSERT INTO theme (theme_id, label, named_by_hand, born_run) VALUES (?, ?, TRUE, ?)",
                theme.value(),
                name,
                run.value());
    }

    void rename(ThemeId theme, String name) {
        change("UPDATE theme SET label = ?, named_by_hand = TRUE WHERE theme_id = ?", name, theme.value());
    }

    void merge(ThemeId theme, ThemeId heir, RunId run) {
        change(
                "UPDATE theme SET retired_run = ?, merged_into = ? WHERE theme_id = ?",
                run.value(),
                heir.value(),
                theme.value());
        change("UPDATE theme_core SET theme_id = ? WHERE theme_id = ?", heir.value(), theme.value());
        change("DELETE FROM theme_exemplar WHERE theme_id = ?", theme.value());
    }

    void retire(ThemeId theme, RunId run) {
        change(
                "UPDATE theme SET retired_run = ?, retired_by_hand = TRUE WHERE theme_id = ?",
                run.value(),
                theme.value());
    }

    /**
     * Lets a retired theme stand again, with the mentions that were taken from it and stand nowhere since.
     *
     * @return those mentions
     */
    List<MentionId> reopen(ThemeId theme) {
        change("UPDATE theme SET retired_run = NULL, retired_by_hand = FALSE WHERE theme_id = ?", theme.value());
        List<Standing> before = jdbi.withHandle(handle -> heldBeforeRetirement(handle, theme));
        List<MentionId> mentions = before.stream().map(Standing::mention).toList();
        Set<Long> complaints = mentions.stream().map(MentionId::complaint).collect(Collectors.toSet());
        counts.during(
                CountChange.Reason.BY_HAND,
                complaints,
                () -> jdbi.useHandle(handle -> RowBatch.execute(handle, """
                        UPDATE assignment SET theme_id = ?, by_hand = ? WHERE serial = ? AND mention_ordinal = ?
                        """, before, (row, standing) -> {
                    row.setString(1, theme.value());
                    row.setBoolean(2, standing.byHand());
                    row.setLong(3, standing.mention().complaint());
                    row.setInt(4, standing.mention().ordinal());
                })));
        return mentions;
    }

    private static List<Standing> heldBeforeRetirement(Handle handle, ThemeId theme) {
        return handle.createQuery("""
                        SELECT m.serial, m.mention_ordinal, m.by_hand
                        FROM theme_decision_mention m
                        JOIN assignment a ON a.serial = m.serial AND a.mention_ordinal = m.mention_ordinal
                        WHERE a.theme_id IS NULL AND a.by_hand AND m.decision =
                            (SELECT MAX(decision) FROM theme_decision WHERE kind = 'RETIRE' AND theme_id = :theme)
                        ORDER BY m.serial, m.mention_ordinal
                        """)
                .bind("theme", theme.value())
                .map((row, context) -> new Standing(
                        new MentionId(row.getLong(1), row.getInt(2)), Optional.of(theme), row.getBoolean(3)))
                .list();
    }

    private void change(String sql, Object... values) {
        jdbi.useHandle(handle -> handle.execute(sql, values));
    }

    /** Removes what belongs to complaints that are no longer there. */
    public void removeOrphans() {
        change("DELETE FROM theme_decision_mention WHERE serial NOT IN (SELECT serial FROM complaint)");
    }
}
