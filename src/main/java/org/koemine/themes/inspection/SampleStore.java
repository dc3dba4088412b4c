package org.koemine.themes.inspection;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.complaint.ComplaintId;
import org.koemine.run.RunId;
import org.koemine.store.RowBatch;
import org.koemine.text.MentionId;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.SampleResults.Latest;

/** Where mentions stand, to be drawn from, and what people said of them. Writes the table {@code sample_verdict}. */
public final class SampleStore {
    private static final int BATCH = 10_000;

    private final Jdbi jdbi;

    public SampleStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Hands over every mention that a run, not a person, has put into a theme that stands. */
    public void eachAssigned(Consumer<MentionId> taker) {
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT a.serial, a.mention_ordinal
                        FROM assignment a
                        JOIN theme t ON t.theme_id = a.theme_id
                        WHERE NOT a.by_hand AND t.retired_run IS NULL
                        ORDER BY a.serial, a.mention_ordinal
                        """)
                .setFetchSize(BATCH)
                .map((row, context) -> new MentionId(row.getLong(1), row.getInt(2)))
                .forEach(taker));
    }

    /** Mentions as they stand, those that are there. */
    public Map<MentionId, Standing> standing(Collection<MentionId> mentions) {
        Map<MentionId, Standing> standing = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT m.serial, m.mention_ordinal, c.complaint_id, m.span_start, m.span_end, m.mention_text, a.theme_id
                        FROM mention m
                        JOIN complaint c ON c.serial = m.serial
                        LEFT JOIN assignment a ON a.serial = m.serial AND a.mention_ordinal = m.mention_ordinal
                        WHERE m.serial = ANY(:serials)
                        ORDER BY m.serial, m.mention_ordinal
                        """)
                .bindArray(
                        "serials",
                        Long.class,
                        mentions.stream().map(MentionId::complaint).distinct().toList())
                .map((row, context) -> new Standing(
                        new MentionId(row.getLong(1), row.getInt(2)),
                        new ComplaintId(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6),
                        Optional.ofNullable(row.getString(7)).map(ThemeId::new)))
                .forEach(mention -> standing.put(mention.mention(), mention)));
        standing.keySet().retainAll(mentions);
        return standing;
    }

    /** Keeps verdicts, in place of earlier ones on the same rows. */
    public void keep(List<SampleVerdict> verdicts, LocalDate on, String by) {
        jdbi.useHandle(handle -> {
            RowBatch.execute(
                    handle,
                    "DELETE FROM sample_verdict WHERE run_id = ? AND seed = ? AND serial = ? AND mention_ordinal = ?",
                    verdicts,
                    (row, verdict) -> bind(row, verdict.id()));
            RowBatch.execute(handle, """
                    INSERT INTO sample_verdict (run_id, seed, serial, mention_ordinal, theme_id, verdict, right_theme, remark,
                        judged_on, judged_by)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, verdicts, (row, verdict) -> {
                bind(row, verdict.id());
                row.setString(5, verdict.theme().value());
                row.setString(6, verdict.judgement().name());
                row.setString(7, verdict.rightTheme().map(ThemeId::value).orElse(null));
                row.setString(8, verdict.remark());
                row.setObject(9, on);
                row.setString(10, by);
            });
        });
    }

    private static void bind(PreparedStatement row, SampleId id) throws SQLException {
        row.setLong(1, id.draw().run().value());
        row.setLong(2, id.draw().seed());
        row.setLong(3, id.mention().complaint());
        row.setInt(4, id.mention().ordinal());
    }

    /** Verdicts on mentions, by what was drawn; on a mention whose text is another now there is none. */
    public Map<SampleId, SampleVerdict> kept(Map<MentionId, Standing> standing) {
        Map<SampleId, SampleVerdict> kept = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT run_id, seed, serial, mention_ordinal, theme_id, verdict, right_theme, remark
                        FROM sample_verdict WHERE serial = ANY(:serials)
                        ORDER BY run_id, seed, serial, mention_ordinal
                        """)
                .bindArray(
                        "serials",
                        Long.class,
                        standing.keySet().stream()
                                .map(MentionId::complaint)
                                .distinct()
                                .toList())
                .map((row, context) -> verdict(row, standing))
                .forEach(found -> found.ifPresent(verdict -> kept.put(verdict.id(), verdict))));
        return kept;
    }

    private static Optional<SampleVerdict> verdict(ResultSet row, Map<MentionId, Standing> standing)
            throws SQLException {
        Draw draw = new Draw(new RunId(row.getLong(1)), row.getLong(2));
        Standing mention = standing.get(new MentionId(row.getLong(3), row.getInt(4)));
        if (mention == null) {
            return Optional.empty();
        }
        ThemeId theme = new ThemeId(row.getString(5));
        return Optional.of(new SampleVerdict(
                SampleId.of(draw, mention, theme),
                theme,
                Judgement.valueOf(row.getString(6)),
                Optional.ofNullable(row.getString(7)).map(ThemeId::new),
                row.getString(8)));
    }

    /** What people said so far. */
    public SampleResults results() {
        return jdbi.withHandle(handle -> {
            Optional<Latest> latest = handle.createQuery("""
                            SELECT run_id, seed, MAX(judged_on) AS judged, SUM(CASE WHEN verdict = 'RIGHT' THEN 1 ELSE 0 END), COUNT(*)
                            FROM sample_verdict GROUP BY run_id, seed
                            ORDER BY run_id DESC, judged DESC, seed DESC FETCH FIRST 1 ROW ONLY
                            """)
                    .map((row, context) -> new Latest(
                            new Draw(new RunId(row.getLong(1)), row.getLong(2)),
                            row.getObject(3, LocalDate.class),
                            new Precision(row.getInt(4), row.getInt(5))))
                    .findOne();
            SortedMap<ThemeId, Precision> byTheme = new TreeMap<>();
            Map<String, String> heirs = heirs(handle);
            handle.createQuery("""
                            SELECT theme_id, verdict, right_theme, COUNT(*) FROM sample_verdict
                            GROUP BY theme_id, verdict, right_theme ORDER BY theme_id, verdict, right_theme
                            """)
                    .map((row, context) -> {
                        String drawn = heir(row.getString(1), heirs);
                        String right = row.getString(3) == null ? "" : heir(row.getString(3), heirs);
                        boolean isRight = row.getString(2).equals(Judgement.RIGHT.name()) || drawn.equals(right);
                        Precision verdicts = new Precision(isRight ? row.getInt(4) : 0, row.getInt(4));
                        return byTheme.merge(new ThemeId(drawn), verdicts, Precision::plus);
                    })
                    .forEach(sum -> {});
            return new SampleResults(latest, byTheme);
        });
    }

    private static Map<String, String> heirs(Handle handle) {
        return handle.createQuery("""
                        SELECT theme_id, merged_into FROM theme
                        WHERE merged_into IS NOT NULL AND retired_run IS NOT NULL ORDER BY theme_id
                        """).reduceRows(new HashMap<>(), (heirs, row) -> {
            heirs.put(row.getColumn(1, String.class), row.getColumn(2, String.class));
            return heirs;
        });
    }

    /** The theme whose members a theme's are now: its heir may have an heir. */
    private static String heir(String theme, Map<String, String> heirs) {
        String heir = theme;
        for (int generation = 0; generation < heirs.size() && heirs.containsKey(heir); generation++) {
            heir = heirs.get(heir);
        }
        return heir;
    }

    /** Empties what people remarked on complaints that are no longer there; their verdicts are counts and stay. */
    public void forgetRemarks() {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE sample_verdict SET remark = '' WHERE serial NOT IN (SELECT serial FROM complaint)"));
    }
}
