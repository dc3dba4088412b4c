package org.koemine.themes;

import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.RowBatch;
import org.koemine.text.MentionId;

/**
 * Keeps what follows from a decision: how like its theme each placed mention is, and what stands for the theme. Writes
 * {@code theme_term}, {@code theme_exemplar} and similarities in {@code assignment}, in {@link DecisionStore}'s turn.
 */
final class UpkeepStore {
    private final Jdbi jdbi;

    UpkeepStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the similarities of mentions, given in the same order. */
    void like(List<MentionId> mentions, double[] similarity) {
        jdbi.useHandle(handle -> RowBatch.execute(
                handle,
                "UPDATE assignment SET similarity = ? WHERE serial = ? AND mention_ordinal = ?",
                IntStream.range(0, mentions.size()).boxed().toList(),
                (row, i) -> {
                    row.setDouble(1, similarity[i]);
                    row.setLong(2, mentions.get(i).complaint());
                    row.setInt(3, mentions.get(i).ordinal());
                }));
    }

    void terms(ThemeId theme, List<String> terms) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM theme_term WHERE theme_id = ?", theme.value());
            for (int i = 0; i < terms.size(); i++) {
                handle.execute(
                        "INSERT INTO theme_term (theme_id, term_ordinal, term) VALUES (?, ?, ?)",
                        theme.value(),
                        i,
                        terms.get(i));
            }
        });
    }

    void exemplars(ThemeId theme, List<Exemplar> exemplars) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM theme_exemplar WHERE theme_id = ?", theme.value());
            for (int i = 0; i < exemplars.size(); i++) {
                MentionId mention = exemplars.get(i).mention();
                handle.execute("""
                        INSERT INTO theme_exemplar (theme_id, exemplar_ordinal, serial, mention_ordinal)
                        VALUES (?, ?, ?, ?)
                        """, theme.value(), i, mention.complaint(), mention.ordinal());
            }
        });
    }
}
