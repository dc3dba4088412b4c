package org.koemine.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;

/** Reads what stands in the ledger: themes, ended ones included, and where mentions stand. Writes nothing. */
public final class LedgerStore {
    private static final int BATCH = 10_000;

    private final Jdbi jdbi;

    public LedgerStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every theme there ever was, by id. */
    public List<LedgerTheme> themes() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT theme_id, label, retired_run, retired_by_hand, merged_into, named_by_hand
                        FROM theme ORDER BY theme_id
                        """).map((row, context) -> theme(row)).list().stream()
                .sorted(Comparator.comparing(LedgerTheme::id))
                .toList());
    }

    private static LedgerTheme theme(ResultSet row) throws SQLException {
        Optional<ThemeId> heir =
                Optional.ofNullable(row.getString("merged_into")).map(ThemeId::new);
        return new LedgerTheme(
                new ThemeId(row.getString("theme_id")),
                row.getString("label"),
                state(row.getObject("retired_run") == null, row.getBoolean("retired_by_hand"), heir.isPresent()),
                heir,
                row.getBoolean("named_by_hand"));
    }

    private static LedgerTheme.State state(boolean stands, boolean retiredByHand, boolean merged) {
        if (stands) {
            return LedgerTheme.State.STANDS;
        }
        if (merged) {
            return LedgerTheme.State.MERGED;
        }
        return retiredByHand ? LedgerTheme.State.RETIRED_BY_HAND : LedgerTheme.State.ENDED;
    }

    /** The mentions of a theme, the most like it first, ties by mention. */
    public List<Mention> members(ThemeId theme) {
        return mentions("""
                SELECT m.serial, m.mention_ordinal, m.span_start, m.span_end, m.mention_text, m.terms
                FROM assignment a
                JOIN mention m ON m.serial = a.serial AND m.mention_ordinal = a.mention_ordinal
                WHERE a.theme_id = :theme
                ORDER BY a.similarity DESC, m.serial, m.mention_ordinal
                """, theme);
    }

    /** The members a theme is known by, by mention. */
    List<Mention> core(ThemeId theme) {
        return mentions("""
                SELECT m.serial, m.mention_ordinal, m.span_start, m.span_end, m.mention_text, m.terms
                FROM theme_core c
                JOIN mention m ON m.serial = c.serial AND m.mention_ordinal = c.mention_ordinal
                WHERE c.theme_id = :theme
                ORDER BY m.serial, m.mention_ordinal
                """, theme);
    }

    /** The sentences that stand for a theme, most central first. */
    public List<Mention> exemplars(ThemeId theme) {
        return mentions("""
                SELECT m.serial, m.mention_ordinal, m.span_start, m.span_end, m.mention_text, m.terms
                FROM theme_exemplar e
                JOIN mention m ON m.serial = e.serial AND m.mention_ordinal = e.mention_ordinal
                WHERE e.theme_id = :theme
                ORDER BY e.exemplar_ordinal
                """, theme);
    }

    private List<Mention> mentions(String sql, ThemeId theme) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("theme", theme.value())
                .map((row, context) -> MentionStore.mention(row, 1))
                .list());
    }

    /** The terms that distinguish a theme, most telling first. */
    public List<String> terms(ThemeId theme) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT term FROM theme_term WHERE theme_id = :theme ORDER BY term_ordinal")
                .bind("theme", theme.value())
                .mapTo(String.class)
                .list());
    }

    /** Where the mentions of a complaint stand, by mention; those that no night has looked at yet are left out. */
    public List<Standing> standings(long complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT serial, mention_ordinal, theme_id, by_hand FROM assignment
                        WHERE serial = :complaint ORDER BY serial, mention_ordinal
                        """)
                .bind("complaint", complaint)
                .map((row, context) -> standing(row))
                .list());
    }

    /**
     * All that stands.
     *
     * @param ledger the themes that are followed or were retired by hand
     */
    public Holdings holdings(ThemeLedger ledger) {
        return jdbi.withHandle(handle -> new Holdings(
                ledger,
                handle.createQuery("""
                        SELECT theme_id FROM theme_decision WHERE theme_id IS NOT NULL
                        UNION SELECT other_theme FROM theme_decision WHERE other_theme IS NOT NULL
                        ORDER BY theme_id
                        """).mapTo(String.class).map(ThemeId::new).set(),
                handle.createQuery("""
                        SELECT serial, mention_ordinal, theme_id, by_hand FROM assignment
                        ORDER BY serial, mention_ordinal
                        """)
                        .setFetchSize(BATCH)
                        .map((row, context) -> standing(row))
                        .list()));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new MentionId(row.getLong(1), row.getInt(2)),
                Optional.ofNullable(row.getString(3)).map(ThemeId::new),
                row.getBoolean(4));
    }

    /** A mention as people name it: the complaint's id and the mention's number in it, such as C-12:0. */
    public String shown(MentionId mention) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT complaint_id FROM complaint WHERE serial = :serial ORDER BY serial")
                .bind("serial", mention.complaint())
                .mapTo(String.class)
                .findOne()
                .map(id -> id + ":" + mention.ordinal())
                .orElse("#" + mention.complaint() + ":" + mention.ordinal()));
    }

    /** The last decision that placed a mention by hand. */
    public Optional<Occasion> decided(MentionId mention) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.run_id, d.decided_on, d.decided_by, d.reason
                        FROM theme_decision_mention m JOIN theme_decision d ON d.decision = m.decision
                        WHERE m.serial = :complaint AND m.mention_ordinal = :ordinal
                        ORDER BY d.decision DESC FETCH FIRST ROW ONLY
                        """)
                .bind("complaint", mention.complaint())
                .bind("ordinal", mention.ordinal())
                .map((row, context) -> LedgerHistoryStore.occasion(row))
                .findOne());
    }
}
