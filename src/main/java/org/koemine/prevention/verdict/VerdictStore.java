package org.koemine.prevention.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.koemine.prevention.CountermeasureId;
import org.koemine.run.RunId;
import org.koemine.themes.ThemeId;

/** Keeps what was said of countermeasures on every business date, in the table {@code verdict}. It never commits. */
public final class VerdictStore {
    private final Jdbi jdbi;

    public VerdictStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Puts the judgements of a business date in the place of what was there for it. */
    public void record(RunId run, LocalDate date, List<Judgement> judgements) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM verdict WHERE judged_on = ?", date);
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO verdict (measure_id, judged_on, run_id, theme_id, started_on, target, kind, since,
                                         turned_on, recurred_on, weeks_to_go, weeks_before, before_count, weeks_after,
                                         after_count, rate_ratio, ratio_lower, ratio_upper, dispersion, avoided, course, surged)
                    VALUES (:measure, :date, :run, :theme, :started, :target, :kind, :since,
                            :turned, :recurred, :toGo, :weeksBefore, :before, :weeksAfter,
                            :after, :ratio, :lower, :upper, :dispersion, :avoided, :course, :surged)
                    """);
            judgements.forEach(judgement -> add(batch, run, date, judgement));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    private static void add(PreparedBatch batch, RunId run, LocalDate date, Judgement judgement) {
        Verdict verdict = judgement.verdict();
        Optional<Evidence> evidence = verdict.evidence();
        batch.bind("measure", judgement.measure().value())
                .bind("date", date)
                .bind("run", run.value())
                .bind("theme", judgement.theme().value())
                .bind("started", judgement.startedOn())
                .bind("target", judgement.target())
                .bind("kind", verdict.kind().name())
                .bind("since", verdict.since().orElse(null))
                .bind("turned", verdict.turned().orElse(null))
                .bind("recurred", verdict.recurred().orElse(null))
                .bind(
                        "toGo",
                        verdict.weeksToGo().isPresent() ? verdict.weeksToGo().getAsInt() : null)
                .bind("weeksBefore", evidence.map(Evidence::weeksBefore).orElse(null))
                .bind("before", evidence.map(Evidence::complaintsBefore).orElse(null))
                .bind("weeksAfter", evidence.map(Evidence::weeksAfter).orElse(null))
                .bind("after", evidence.map(Evidence::complaintsAfter).orElse(null))
                .bind("ratio", evidence.map(Evidence::ratio).orElse(null))
                .bind("lower", evidence.map(Evidence::lower).orElse(null))
                .bind(
                        "upper",
                        evidence.map(Evidence::upper).filter(Double::isFinite).orElse(null))
                .bind("dispersion", evidence.map(Evidence::dispersion).orElse(null))
                .bind("avoided", evidence.map(Evidence::avoided).orElse(null))
                .bind("course", evidence.map(VerdictStore::course).orElse(""))
                .bind("surged", evidence.map(Evidence::surged).orElse(null))
                .add();
    }

    /** What was said on a business date, by countermeasure. */
    public List<Standing> on(LocalDate date) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT v.*, (SELECT f.kind FROM verdict f
                                     WHERE f.measure_id = v.measure_id AND f.judged_on < v.judged_on
                                     ORDER BY f.judged_on DESC FETCH FIRST ROW ONLY) AS former
                        FROM verdict v
                        WHERE v.judged_on = :date
                        ORDER BY v.measure_id
                        """)
                .bind("date", date)
                .map((row, context) -> new Standing(
                        judgement(row),
                        Optional.ofNullable(row.getString("former")).map(Verdict.Kind::valueOf)))
                .list()
                .stream()
                .sorted(Comparator.comparing(standing -> standing.judgement().measure()))
                .toList());
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        int toGo = row.getInt("weeks_to_go");
        OptionalInt weeksToGo = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(toGo);
        Verdict verdict = new Verdict(
                Verdict.Kind.valueOf(row.getString("kind")),
                day(row, "since"),
                day(row, "turned_on"),
                day(row, "recurred_on"),
                weeksToGo,
                row.getObject("weeks_before") == null ? Optional.empty() : Optional.of(evidence(row)));
        return new Judgement(
                new CountermeasureId(row.getString("measure_id")),
                new ThemeId(row.getString("theme_id")),
                row.getObject("started_on", LocalDate.class),
                row.getDouble("target"),
                verdict);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static String course(Evidence evidence) {
        return evidence.course().stream()
                .map(week -> week.fewer() + ":" + week.missed())
                .collect(Collectors.joining(" "));
    }

    /** Of a course that was kept before both limits were, nothing is known. */
    private static List<Progress> course(String weeks) {
        return Stream.of(weeks.split(" "))
                .map(week -> week.split(":"))
                .filter(limits -> limits.length == 2)
                .map(limits -> new Progress(Integer.parseInt(limits[0]), Integer.parseInt(limits[1])))
                .toList();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getInt("weeks_before"),
                row.getInt("before_count"),
                row.getInt("weeks_after"),
                row.getInt("after_count"),
                row.getDouble("rate_ratio"),
                row.getDouble("ratio_lower"),
                row.getObject("ratio_upper") == null ? Double.POSITIVE_INFINITY : row.getDouble("ratio_upper"),
                row.getDouble("dispersion"),
                row.getDouble("avoided"),
                course(row.getString("course")),
                row.getBoolean("surged"));
    }
}
