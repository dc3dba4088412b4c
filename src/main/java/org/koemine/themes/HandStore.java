package org.koemine.themes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.RowBatch;
import org.koemine.text.MentionId;

/**
 * Keeps what a person has placed while its text is analysed again. Writes {@code assignment} and {@code theme_core} in {@link
 * ThemeStore}'s turn, and {@code theme_decision_mention}.
 */
final class HandStore {
    private final Jdbi jdbi;

    HandStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A mention that a person has placed.
     *
     * @param theme empty: in none
     * @param inCore whether the theme is known by it
     */
    record Placed(MentionId mention, Optional<ThemeId> theme, double similarity, boolean inCore) {
        Placed at(MentionId other) {
            return new Placed(other, theme, similarity, inCore);
        }
    }

    /** How these mentions stand, by mention; those not placed by hand are left out. */
    List<Placed> placed(Collection<MentionId> mentions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Set<MentionId> wanted = new HashSet<>(mentions);
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT a.serial, a.mention_ordinal, a.theme_id, a.similarity, c.serial IS NOT NULL
                        FROM assignment a
                        LEFT JOIN theme_core c ON c.serial = a.serial AND c.mention_ordinal = a.mention_ordinal
                        WHERE a.by_hand AND a.serial = ANY(:serials)
                        ORDER BY a.serial, a.mention_ordinal
                        """)
                .bindArray("serials", Long.class, serials(mentions))
                .map((row, context) -> new Placed(
                        new MentionId(row.getLong(1), row.getInt(2)),
                        Optional.ofNullable(row.getString(3)).map(ThemeId::new),
                        row.getDouble(4),
                        row.getBoolean(5)))
                .list()
                .stream()
                .filter(placed -> wanted.contains(placed.mention()))
                .toList());
    }

    private static List<Long> serials(Collection<MentionId> mentions) {
        return mentions.stream().map(MentionId::complaint).distinct().toList();
    }

    /** Lets mentions stand where they stood. */
    void place(List<Placed> mentions) {
        jdbi.useHandle(handle -> {
            RowBatch.execute(handle, """
                    INSERT INTO assignment (serial, mention_ordinal, theme_id, similarity, by_hand)
                    VALUES (?, ?, ?, ?, TRUE)
                    """, mentions, (row, placed) -> {
                ThemeStore.bind(row, placed.mention());
                row.setString(3, placed.theme().map(ThemeId::value).orElse(null));
                row.setDouble(4, placed.similarity());
            });
            RowBatch.execute(
                    handle,
                    "INSERT INTO theme_core (serial, mention_ordinal, theme_id) VALUES (?, ?, ?)",
                    mentions.stream()
                            .filter(placed -> placed.inCore() && placed.theme().isPresent())
                            .toList(),
                    (row, placed) -> {
                        ThemeStore.bind(row, placed.mention());
                        row.setString(3, placed.theme().orElseThrow().value());
                    });
        });
    }

    /** The theme a mention was last taken from by hand. */
    Optional<ThemeId> takenFrom(MentionId mention) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT theme_id FROM theme_decision_mention
                        WHERE serial = :serial AND mention_ordinal = :ordinal AND theme_id IS NOT NULL
                        ORDER BY decision DESC FETCH FIRST ROW ONLY
                        """)
                .bind("serial", mention.complaint())
                .bind("ordinal", mention.ordinal())
                .mapTo(String.class)
                .findOne()
                .map(ThemeId::new));
    }

    private record Decided(int decision, MentionId mention, String theme, boolean byHand) {}

    /** Lets decisions be about the mentions that took the place of others; about those that have none, they are no more. */
    void follow(List<MentionId> mentions, Map<MentionId, MentionId> successors) {
        if (mentions.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            List<Long> serials = serials(mentions);
            List<Decided> decided = decided(handle, serials);
            RowBatch.execute(
                    handle,
                    "DELETE FROM theme_decision_mention WHERE serial = ?",
                    serials,
                    (row, serial) -> row.setLong(1, serial));
            RowBatch.execute(
                    handle,
                    """
                    INSERT INTO theme_decision_mention (serial, mention_ordinal, decision, theme_id, by_hand)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    decided.stream()
                            .filter(about -> successors.containsKey(about.mention()))
                            .toList(),
                    (row, about) -> {
                        ThemeStore.bind(row, successors.get(about.mention()));
                        row.setInt(3, about.decision());
                        row.setString(4, about.theme());
                        row.setBoolean(5, about.byHand());
                    });
        });
    }

    private static List<Decided> decided(Handle handle, List<Long> serials) {
        return handle.createQuery("""
                        SELECT decision, serial, mention_ordinal, theme_id, by_hand FROM theme_decision_mention
                        WHERE serial = ANY(:serials) ORDER BY decision, serial, mention_ordinal
                        """)
                .bindArray("serials", Long.class, serials)
                .map((row, context) -> new Decided(
                        row.getInt(1),
                        new MentionId(row.getLong(2), row.getInt(3)),
                        row.getString(4),
                        row.getBoolean(5)))
                .list();
    }
}
