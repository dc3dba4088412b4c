package org.koemine.text;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.RowBatch;

/** Keeps what is felt about mentions. Writes the table {@code emotion}. */
public final class EmotionStore {
    private final Jdbi jdbi;

    public EmotionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Keeps these in place of what was found in the complaints before.
     *
     * @param complaints serial numbers
     * @param felt in mentions of these
     */
    public void replace(Collection<Long> complaints, List<FeltMention> felt) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM emotion WHERE serial = ANY(:serials)")
                    .bindArray("serials", Long.class, complaints)
                    .execute();
            RowBatch.execute(
                    handle,
                    "INSERT INTO emotion (serial, mention_ordinal, emotion, strength) VALUES (?, ?, ?, ?)",
                    felt,
                    (row, each) -> {
                        row.setLong(1, each.mention().complaint());
                        row.setInt(2, each.mention().ordinal());
                        row.setString(3, each.emotion().name());
                        row.setInt(4, each.strength());
                    });
        });
    }

    /** Everything that is felt, by mention and then emotion. */
    public List<FeltMention> all() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT serial, mention_ordinal, emotion, strength
                        FROM emotion ORDER BY serial, mention_ordinal, emotion
                        """)
                .map((row, context) -> new FeltMention(
                        new MentionId(row.getLong(1), row.getInt(2)), Emotion.valueOf(row.getString(3)), row.getInt(4)))
                .list());
    }

    /** Removes what belongs to complaints that are no longer there. */
    public void removeOrphans() {
        jdbi.useHandle(
                handle -> handle.execute("DELETE FROM emotion WHERE serial NOT IN (SELECT serial FROM complaint)"));
    }
}
