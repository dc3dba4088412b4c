package org.koemine.jobs;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.koemine.guide.Guide;
import org.koemine.guide.GuideStore;
import org.koemine.run.RunId;
import org.koemine.settings.SettingsReader;
import org.koemine.themes.CountLog;
import org.koemine.themes.ThemeStore;
import org.koemine.trends.Period;

/** The tables {@code run} and {@code run_step}; times are kept in UTC. */
public final class RunStore {
    /** Kept as the first versions wrote it, who left it on a run before a purge only. */
    private static final String OUTDATED = "purge";

    private final Jdbi jdbi;

    public RunStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Records a new night under the next number. */
    RunId begin(NightlyOrder order, Instant now) {
        new GuideStore(jdbi).keep(order.guide());
        return begin(
                JobName.NIGHTLY,
                order.inbox().toString(),
                order.reports().toString(),
                new RebuildOrder(order.businessDate(), order.settings(), order.encoder(), false, order.version()),
                order.guide().digest(),
                now);
    }

    /** Records a new rebuild under the next number; it goes by what the company said when the last run was ordered. */
    RunId begin(RebuildOrder order, Instant now) {
        String guide = newest(1).stream().map(Run::guide).findFirst().orElse("");
        return begin(JobName.REBUILD, "", "", order, guide, now);
    }

    private RunId begin(JobName job, String inbox, String reports, RebuildOrder order, String guide, Instant now) {
        String sql = """
                INSERT INTO run (run_id, job, business_date, inbox, reports, settings, guide, encoder, as_found, seed, version,
                                 status, started_at)
                VALUES (:run, :job, :date, :inbox, :reports, :settings, :guide, :encoder, :asFound, :seed, :version,
                        'RUNNING', :now)
                """;
        return jdbi.withHandle(handle -> {
            long last = handle.createQuery("SELECT COALESCE(MAX(run_id), 0) AS last FROM run ORDER BY last")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate(sql)
                    .bind("run", last + 1)
                    .bind("date", order.businessDate())
                    .bind("job", job.definition())
                    .bind("inbox", inbox)
                    .bind("reports", reports)
                    .bind("settings", order.settings().toText())
                    .bind("guide", guide)
                    .bind("encoder", order.encoder().name())
                    .bind("asFound", order.asFound())
                    .bind("seed", order.settings().seed())
                    .bind("version", order.version())
                    .bind("now", utc(now))
                    .execute();
            return new RunId(last + 1);
        });
    }

    /** What tells this database from every other one; empty before its first night. */
    String identity() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT identity FROM database_identity ORDER BY identity")
                .mapTo(String.class)
                .findFirst()
                .orElse(""));
    }

    /** Gives the database its identity, unless it has one. */
    void identify(String identity) {
        if (identity().isEmpty()) {
            jdbi.useHandle(handle -> handle.execute("INSERT INTO database_identity (identity) VALUES (?)", identity));
        }
    }

    public Run get(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM run WHERE run_id = :run ORDER BY run_id")
                .bind("run", run.value())
                .map((row, context) -> read(row))
                .one());
    }

    /** What a run's company said beforehand. */
    Guide guide(RunId run) {
        return new GuideStore(jdbi).get(get(run).guide());
    }

    /** What the next start has to finish, oldest first. */
    List<Run> leftOver() {
        String sql = "SELECT * FROM run WHERE status IN ('RUNNING', 'FAILED') ORDER BY run_id";
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).map((row, context) -> read(row)).list());
    }

    /** The newest runs, newest first. */
    public List<Run> newest(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM run ORDER BY run_id DESC LIMIT :most")
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    /** The last business date before a run's own of which an earlier night made a report. */
    Optional<LocalDate> nightBefore(Run run) {
        String sql = """
                SELECT business_date FROM run
                WHERE job = 'nightly' AND run_id < :run AND business_date < :date AND workbook IS NOT NULL
                ORDER BY business_date DESC FETCH FIRST ROW ONLY
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("run", run.id().value())
                .bind("date", run.businessDate())
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** The last night that made a report. */
    public Optional<Run> lastReported() {
        String sql = """
                SELECT * FROM run WHERE job = 'nightly' AND workbook IS NOT NULL
                ORDER BY run_id DESC FETCH FIRST ROW ONLY
                """;
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).map((row, context) -> read(row)).findOne());
    }

    /** The last run that took all themes as it found them: a rebuild that was told to, or the first that found any. */
    Optional<RunId> lastFoundAfresh() {
        String sql = """
                SELECT MAX(run_id) FROM (
                    SELECT run_id FROM run WHERE as_found AND status = 'DONE'
                    UNION ALL SELECT MIN(born_run) FROM theme) afresh
                ORDER BY 1
                """;
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).findOne().map(RunId::new));
    }

    /** The nights whose business dates lie in a period, but for those that were given up. */
    List<RunId> nightsOf(Period period) {
        String sql = """
                SELECT run_id FROM run
                WHERE job = 'nightly' AND business_date >= :start AND business_date < :end AND status <> 'ABANDONED'
                ORDER BY run_id
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("start", period.start())
                .bind("end", period.end())
                .map((row, context) -> new RunId(row.getLong("run_id")))
                .list());
    }

    /** Where a run's reports go: whoever finishes a run may have had to give another folder. */
    void sendReportsTo(RunId run, Path reports) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE run SET reports = :reports WHERE run_id = :run")
                .bind("run", run.value())
                .bind("reports", reports.toString())
                .execute());
    }

    void executedBy(RunId run, long execution) {
        String sql = "UPDATE run SET job_execution = :execution, status = 'RUNNING' WHERE run_id = :run";
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("run", run.value())
                .bind("execution", execution)
                .execute());
    }

    /** Notes how many complaints stood in themes when a run counted them. */
    void inThemes(RunId run, long complaints) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE run SET in_themes = ? WHERE run_id = ?", complaints, run.value()));
    }

    /** How many complaints stand in themes: as a run counted them if that still holds, which spares passing over all. */
    long inThemes(RunId run) {
        return counted(run)
                .filter(known -> !new CountLog(jdbi).changedSince(run))
                .orElseGet(new ThemeStore(jdbi)::complaintsInThemes);
    }

    private Optional<Long> counted(RunId run) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT in_themes FROM run WHERE run_id = :run ORDER BY run_id")
                        .bind("run", run.value())
                        .mapTo(Long.class)
                        .findOne());
    }

    void workbook(RunId run, Path workbook) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE run SET workbook = :workbook WHERE run_id = :run")
                .bind("run", run.value())
                .bind("workbook", workbook.toString())
                .execute());
    }

    void end(RunId run, RunStatus status, Instant now) {
        String sql = "UPDATE run SET status = :status, finished_at = :now WHERE run_id = :run";
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("run", run.value())
                .bind("status", status)
                .bind("now", utc(now))
                .execute());
    }

    void abandon(RunId run, String by, String reason, Instant now) {
        String sql = """
                UPDATE run
                SET status = 'ABANDONED', abandoned_by = :by, abandoned_at = :now, abandoned_for = :reason
                WHERE run_id = :run
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("run", run.value())
                .bind("by", by)
                .bind("now", utc(now))
                .bind("reason", reason)
                .execute());
    }

    /** Whether the step's mark is there: its tables are written then. */
    boolean isDone(RunId run, String step) {
        String sql = """
                SELECT step_name FROM run_step
                WHERE run_id = :run AND step_name = :step
                ORDER BY step_name
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("run", run.value())
                .bind("step", step)
                .mapTo(String.class)
                .findOne()
                .isPresent());
    }

    void markDone(RunId run, String step) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO run_step (run_id, step_name) VALUES (:run, :step)")
                .bind("run", run.value())
                .bind("step", step)
                .execute());
    }

    /** Says that what the newest run found is not what is there any more: complaints were deleted, or people decided. */
    void outdateNewest() {
        newest(1).stream().filter(last -> !isOutdated(last.id())).forEach(last -> markDone(last.id(), OUTDATED));
    }

    boolean isOutdated(RunId run) {
        return isDone(run, OUTDATED);
    }

    private static Run read(ResultSet row) throws SQLException {
        RunId id = new RunId(row.getLong("run_id"));
        return new Run(
                id,
                JobName.of(row.getString("job")),
                row.getObject("business_date", LocalDate.class),
                Path.of(row.getString("inbox")),
                Path.of(row.getString("reports")),
                SettingsReader.parse(id.toString(), row.getString("settings")),
                row.getString("guide"),
                row.getString("encoder"),
                row.getBoolean("as_found"),
                row.getString("version"),
                RunStatus.valueOf(row.getString("status")),
                instant(row.getObject("started_at", LocalDateTime.class)),
                Optional.ofNullable(row.getObject("finished_at", LocalDateTime.class))
                        .map(RunStore::instant),
                Optional.ofNullable(row.getString("workbook")).map(Path::of),
                abandoned(row));
    }

    private static Optional<Run.Abandoned> abandoned(ResultSet row) throws SQLException {
        return row.getString("abandoned_by") == null
                ? Optional.empty()
                : Optional.of(new Run.Abandoned(
                        row.getString("abandoned_by"),
                        instant(row.getObject("abandoned_at", LocalDateTime.class)),
                        row.getString("abandoned_for")));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
