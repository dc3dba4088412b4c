package org.koemine.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.RowBatch;

/**
 * Keeps the dangers that complaints tell of and what persons said of them. Writes the tables {@code severity} and
 * {@code severity_correction}. What a person said stays when a text is analysed again, and holds over what is found.
 */
public final class SeverityStore {
    private final Jdbi jdbi;

    public SeverityStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps these in place of what was found in the complaints before, by serial number. */
    public void replace(Map<Long, List<Severity>> found) {
        if (found.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM severity WHERE serial = ANY(:serials)")
                    .bindArray("serials", Long.class, found.keySet())
                    .execute();
            RowBatch.execute(handle, """
                    INSERT INTO severity (serial, severity_ordinal, kind, came_to_pass, span_start, span_end, words)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """, rows(found), (row, each) -> {
                row.setLong(1, each.serial());
                row.setInt(2, each.ordinal());
                row.setString(3, each.found().kind().name());
                row.setString(4, each.found().level().name());
                row.setInt(5, each.found().start());
                row.setInt(6, each.found().end());
                row.setString(7, each.found().words());
            });
        });
    }

    private record Row(long serial, int ordinal, Severity found) {}

    private static List<Row> rows(Map<Long, List<Severity>> found) {
        List<Row> rows = new ArrayList<>();
        found.forEach((serial, severities) -> {
            for (int i = 0; i < severities.size(); i++) {
                rows.add(new Row(serial, i, severities.get(i)));
            }
        });
        return rows;
    }

    /** Keeps what a person said of a danger; the last word on a complaint and kind holds. */
    public void correct(
            long complaint, SeverityKind kind, SeverityVerdict verdict, String by, LocalDate on, String reason) {
        jdbi.useHandle(handle -> {
            int last = handle.createQuery("""
                            SELECT COALESCE(MAX(correction_ordinal), 0) FROM severity_correction
                            WHERE serial = :serial ORDER BY 1
                            """)
                    .bind("serial", complaint)
                    .mapTo(Integer.class)
                    .one();
            handle.execute("""
                    INSERT INTO severity_correction
                        (serial, correction_ordinal, kind, verdict, corrected_by, corrected_on, reason)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """, complaint, last + 1, kind.name(), verdict.name(), by, on, reason);
        });
    }

    /** What a person's last word on a danger is; empty where nobody said anything, or took it back. */
    public Optional<SeverityVerdict> said(long complaint, SeverityKind kind) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT verdict FROM severity_correction WHERE serial = :serial AND kind = :kind
                        ORDER BY correction_ordinal DESC FETCH FIRST ROW ONLY
                        """)
                .bind("serial", complaint)
                .bind("kind", kind.name())
                .mapTo(String.class)
                .findFirst()
                .map(SeverityVerdict::valueOf)
                .filter(verdict -> verdict != SeverityVerdict.WITHDRAWN));
    }

    /** Everything persons said, by complaint and in the order of saying. */
    public List<SeverityCorrection> corrections() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT serial, kind, verdict, corrected_by, corrected_on, reason
                        FROM severity_correction ORDER BY serial, correction_ordinal
                        """).map((row, context) -> correction(row)).list());
    }

    /**
     * What holds of the complaints received from a day up to and with another, by serial number and then kind.
     *
     * @param first the first day
     * @param last the last day
     */
    public List<SevereComplaint> received(LocalDate first, LocalDate last) {
        return jdbi.withHandle(handle -> {
            Map<Long, Map<SeverityKind, List<Severity>>> found = found(handle, first, last);
            Map<Long, Map<SeverityKind, SeverityCorrection>> said = corrected(handle, first, last);
            List<SevereComplaint> severe = new ArrayList<>();
            Set<Long> serials = new TreeSet<>(found.keySet());
            serials.addAll(said.keySet());
            for (long serial : serials) {
                Map<SeverityKind, List<Severity>> words = found.getOrDefault(serial, Map.of());
                Map<SeverityKind, SeverityCorrection> word = said.getOrDefault(serial, Map.of());
                for (SeverityKind kind : SeverityKind.values()) {
                    hold(serial, kind, words.getOrDefault(kind, List.of()), Optional.ofNullable(word.get(kind)))
                            .ifPresent(severe::add);
                }
            }
            return severe;
        });
    }

    private static Optional<SevereComplaint> hold(
            long serial, SeverityKind kind, List<Severity> found, Optional<SeverityCorrection> said) {
        Optional<SeverityCorrection> stands = said.filter(SeverityCorrection::stands);
        return level(found, stands).map(level -> new SevereComplaint(serial, kind, level, found, stands));
    }

    /** By the person's word where there is one; otherwise by the gravest of what was found. */
    private static Optional<SeverityLevel> level(List<Severity> found, Optional<SeverityCorrection> said) {
        return said.isPresent()
                ? said.get().verdict().level()
                : found.stream().map(Severity::level).min(SeverityLevel::compareTo);
    }

    private static Map<Long, Map<SeverityKind, List<Severity>>> found(Handle handle, LocalDate first, LocalDate last) {
        Map<Long, Map<SeverityKind, List<Severity>>> found = new TreeMap<>();
        handle.createQuery("""
                        SELECT s.serial, s.kind, s.came_to_pass, s.span_start, s.span_end, s.words
                        FROM severity s JOIN complaint c ON c.serial = s.serial
                        WHERE c.received_on >= :first AND c.received_on <= :last
                        ORDER BY s.serial, s.severity_ordinal
                        """)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> new Row(row.getLong(1), 0, severity(row)))
                .forEach(row -> found.computeIfAbsent(row.serial(), serial -> new TreeMap<>())
                        .computeIfAbsent(row.found().kind(), kind -> new ArrayList<>())
                        .add(row.found()));
        return found;
    }

    private static Map<Long, Map<SeverityKind, SeverityCorrection>> corrected(
            Handle handle, LocalDate first, LocalDate last) {
        return handle
                .createQuery("""
                        SELECT s.serial, s.kind, s.verdict, s.corrected_by, s.corrected_on, s.reason
                        FROM severity_correction s JOIN complaint c ON c.serial = s.serial
                        WHERE c.received_on >= :first AND c.received_on <= :last
                        ORDER BY s.serial, s.correction_ordinal
                        """)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> correction(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        SeverityCorrection::complaint,
                        Collectors.toMap(SeverityCorrection::kind, said -> said, (earlier, later) -> later)));
    }

    private static Severity severity(ResultSet row) throws SQLException {
        return new Severity(
                SeverityKind.valueOf(row.getString(2)),
                SeverityLevel.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                row.getString(6));
    }

    private static SeverityCorrection correction(ResultSet row) throws SQLException {
        return new SeverityCorrection(
                row.getLong(1),
                SeverityKind.valueOf(row.getString(2)),
                SeverityVerdict.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6));
    }

    /** Removes what belongs to complaints that are no longer there. */
    public void removeOrphans() {
        jdbi.useHandle(handle -> {
            for (String table : List.of("severity", "severity_correction")) {
                handle.execute("DELETE FROM " + table + " WHERE serial NOT IN (SELECT serial FROM complaint)");
            }
        });
    }
}
