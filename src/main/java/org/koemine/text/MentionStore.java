package org.koemine.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.RowBatch;

/**
 * Keeps mentions, and of which text they are. Writes the tables {@code analysis}, {@code mention},
 * {@code unplaced} and {@code former_mention}.
 */
public final class MentionStore {
    private static final String SEPARATOR = "\u001f";

    private final Jdbi jdbi;

    public MentionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A complaint whose text was analysed.
     *
     * @param bodyDigest of the text the mentions were found in
     * @param lexicon digest of the company's words they were found by; empty for none
     */
    public record Analysed(long complaint, String bodyDigest, String lexicon, List<Mention> mentions) {
        public Analysed(long complaint, String bodyDigest, List<Mention> mentions) {
            this(complaint, bodyDigest, "", mentions);
        }

        public Analysed {
            mentions = List.copyOf(mentions);
        }

        /** Whether only terms and lexicon differ. */
        private boolean isAlike(Analysed other) {
            return bodyDigest.equals(other.bodyDigest)
                    && mentions.stream()
                            .map(Analysed::span)
                            .toList()
                            .equals(other.mentions.stream().map(Analysed::span).toList());
        }

        private static List<Integer> span(Mention mention) {
            return List.of(mention.id().ordinal(), mention.start(), mention.end());
        }
    }

    /**
     * Keeps these mentions in place of those the complaints had. Where the text is the same and so are the spans, only the
     * terms are exchanged: such mentions need not be looked at for themes again.
     */
    public void replace(List<Analysed> complaints) {
        if (!complaints.isEmpty()) {
            jdbi.useHandle(handle -> {
                Map<Long, Analysed> known = analysed(handle, complaints);
                Map<Boolean, List<Analysed>> reworded = complaints.stream()
                        .collect(Collectors.partitioningBy(complaint -> known.containsKey(complaint.complaint())
                                && known.get(complaint.complaint()).isAlike(complaint)));
                List<Analysed> changed = reworded.get(false);
                exchangeTerms(handle, reworded.get(true));
                remove(
                        handle,
                        changed.stream()
                                .map(Analysed::complaint)
                                .filter(known::containsKey)
                                .toList());
                insert(handle, changed);
            });
        }
    }

    /** Those of the complaints that have mentions to be replaced, as they are: on a first night none. */
    private Map<Long, Analysed> analysed(Handle handle, List<Analysed> complaints) {
        List<Long> serials = complaints.stream().map(Analysed::complaint).toList();
        Map<Long, List<Mention>> mentions = new HashMap<>();
        Map<Long, Analysed> known = new HashMap<>();
        handle.createQuery("""
                        SELECT serial, mention_ordinal, span_start, span_end, mention_text, terms
                        FROM mention WHERE serial = ANY(:serials) ORDER BY serial, mention_ordinal
                        """)
                .bindArray("serials", Long.class, serials)
                .map((row, context) -> mention(row, 1))
                .forEach(mention -> mentions.computeIfAbsent(mention.id().complaint(), serial -> new ArrayList<>())
                        .add(mention));
        handle.createQuery("""
                        SELECT serial, body_digest, lexicon FROM analysis
                        WHERE serial = ANY(:serials) ORDER BY serial
                        """)
                .bindArray("serials", Long.class, serials)
                .map((row, context) -> new Analysed(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        mentions.getOrDefault(row.getLong(1), List.of())))
                .forEach(analysed -> known.put(analysed.complaint(), analysed));
        return known;
    }

    private static void exchangeTerms(Handle handle, List<Analysed> complaints) {
        RowBatch.execute(handle, "UPDATE analysis SET lexicon = ? WHERE serial = ?", complaints, (row, complaint) -> {
            row.setString(1, complaint.lexicon());
            row.setLong(2, complaint.complaint());
        });
        RowBatch.execute(
                handle,
                "UPDATE mention SET terms = ? WHERE serial = ? AND mention_ordinal = ?",
                complaints.stream()
                        .flatMap(complaint -> complaint.mentions().stream())
                        .toList(),
                (row, mention) -> {
                    row.setString(1, String.join(SEPARATOR, mention.terms()));
                    row.setLong(2, mention.id().complaint());
                    row.setInt(3, mention.id().ordinal());
                });
    }

    private static void remove(Handle handle, List<Long> serials) {
        RowBatch.execute(handle, """
                INSERT INTO former_mention (serial, mention_ordinal, span_start, span_end, mention_text)
                SELECT m.serial, m.mention_ordinal, m.span_start, m.span_end, m.mention_text
                FROM mention m
                JOIN assignment a ON a.serial = m.serial AND a.mention_ordinal = m.mention_ordinal
                WHERE m.serial = ? AND a.by_hand
                    AND NOT EXISTS (SELECT 1 FROM former_mention f WHERE f.serial = m.serial)
                """, serials, (row, serial) -> row.setLong(1, serial));
        for (String table : List.of("mention", "analysis", "unplaced")) {
            RowBatch.execute(
                    handle,
                    "DELETE FROM " + table + " WHERE serial = ?",
                    serials,
                    (row, serial) -> row.setLong(1, serial));
        }
    }

    private static void insert(Handle handle, List<Analysed> complaints) {
        RowBatch.execute(
                handle,
                "INSERT INTO analysis (serial, body_digest, lexicon) VALUES (?, ?, ?)",
                complaints,
                (row, complaint) -> {
                    row.setLong(1, complaint.complaint());
                    row.setString(2, complaint.bodyDigest());
                    row.setString(3, complaint.lexicon());
                });
        RowBatch.execute(
                handle,
                "INSERT INTO unplaced (serial) VALUES (?)",
                complaints,
                (row, complaint) -> row.setLong(1, complaint.complaint()));
        List<Mention> mentions = complaints.stream()
                .flatMap(complaint -> complaint.mentions().stream())
                .toList();
        RowBatch.execute(handle, """
                INSERT INTO mention (serial, mention_ordinal, span_start, span_end, mention_text, terms)
                VALUES (?, ?, ?, ?, ?, ?)
                """, mentions, (row, mention) -> {
            row.setLong(1, mention.id().complaint());
            row.setInt(2, mention.id().ordinal());
            row.setInt(3, mention.start());
            row.setInt(4, mention.end());
            row.setString(5, mention.text());
            row.setString(6, String.join(SEPARATOR, mention.terms()));
        });
    }

    /** Every mention, by id. Terms that are alike are one object, so that a long history fits into memory. */
    public List<Mention> all() {
        return mentions("""
                SELECT serial, mention_ordinal, span_start, span_end, mention_text, terms
                FROM mention ORDER BY serial, mention_ordinal
                """);
    }

    /** The mentions of a complaint, by id. */
    public List<Mention> of(long complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT serial, mention_ordinal, span_start, span_end, mention_text, terms
                        FROM mention WHERE serial = :complaint ORDER BY serial, mention_ordinal
                        """)
                .bind("complaint", complaint)
                .map((row, context) -> mention(row, 1))
                .list());
    }

    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) AS n FROM mention ORDER BY n")
                .mapTo(Long.class)
                .one());
    }

    /** Complaints whose mentions were not looked at for themes since they were analysed. */
    public List<Long> unplaced() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT serial FROM unplaced ORDER BY serial")
                .mapTo(Long.class)
                .list());
    }

    /** The mentions of those complaints, by id. */
    public List<Mention> arrived() {
        return mentions("""
                SELECT m.serial, m.mention_ordinal, m.span_start, m.span_end, m.mention_text, m.terms
                FROM unplaced u JOIN mention m ON m.serial = u.serial ORDER BY m.serial, m.mention_ordinal
                """);
    }

    /**
     * The mentions that a person has placed, without terms, as they were when the mentions of their complaints were last
     * looked at for themes: where a text was analysed again since.
     */
    public List<Mention> former() {
        return mentions("""
                SELECT serial, mention_ordinal, span_start, span_end, mention_text, '' AS terms
                FROM former_mention ORDER BY serial, mention_ordinal
                """);
    }

    /** Says that the mentions of all complaints were looked at for themes. */
    public void allPlaced() {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM unplaced");
            handle.execute("DELETE FROM former_mention");
        });
    }

    private List<Mention> mentions(String query) {
        Map<String, String> pool = new HashMap<>();
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .setFetchSize(5_000)
                .map((row, context) -> mention(row, 1, pool))
                .list());
    }

    /**
     * The mention in a row.
     *
     * @param first number of the column {@code serial}; those up to {@code terms} follow it
     */
    public static Mention mention(ResultSet row, int first) throws SQLException {
        return mention(row, first, new HashMap<>());
    }

    private static Mention mention(ResultSet row, int first, Map<String, String> pool) throws SQLException {
        return new Mention(
                new MentionId(row.getLong(first), row.getInt(first + 1)),
                row.getInt(first + 2),
                row.getInt(first + 3),
                row.getString(first + 4),
                terms(row.getString(first + 5), pool));
    }

    /** Removes what belongs to complaints that are no longer there. */
    public void removeOrphans() {
        jdbi.useHandle(handle -> {
            for (String table : List.of("mention", "analysis", "unplaced", "former_mention")) {
                handle.execute("DELETE FROM " + table + " WHERE serial NOT IN (SELECT serial FROM complaint)");
            }
        });
    }

    private static List<String> terms(String joined, Map<String, String> pool) {
        if (joined.isEmpty()) {
            return List.of();
        }
        List<String> terms = new ArrayList<>();
        for (String term : joined.split(SEPARATOR, -1)) {
            terms.add(pool.computeIfAbsent(term, t -> t));
        }
        return terms;
    }
}
