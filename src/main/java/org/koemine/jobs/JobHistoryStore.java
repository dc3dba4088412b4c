package org.koemine.jobs;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;

/** What JBeret's repository leaves to others: rows of a process that died, and rows that are old. */
final class JobHistoryStore {
    private final Jdbi jdbi;

    JobHistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Calls failed what a dead process left unfinished; to be called by the lease's owner before it starts anything, when
     * all that looks alive is dead.
     *
     * @return executions of jobs that were mended
     */
    int mend(Instant now) {
        String partitions = """
                UPDATE partition_execution SET batchstatus = 'FAILED', exitstatus = 'FAILED'
                WHERE batchstatus IN ('STARTING', 'STARTED', 'STOPPING')
                """;
        String steps = """
                UPDATE step_execution SET batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = :now
                WHERE batchstatus IN ('STARTING', 'STARTED', 'STOPPING')
                """;
        String jobs = """
                UPDATE job_execution SET batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = :now
                WHERE batchstatus IN ('STARTING', 'STARTED', 'STOPPING')
                """;
        return jdbi.withHandle(handle -> {
            handle.createUpdate(partitions).execute();
            handle.createUpdate(steps).bind("now", Timestamp.from(now)).execute();
            return handle.createUpdate(jobs).bind("now", Timestamp.from(now)).execute();
        });
    }

    /** The steps of a run's last execution that have ended, in the order in which they began. */
    List<StepDuration> durations(RunId run) {
        String sql = """
                SELECT s.stepname, s.starttime, s.endtime
                FROM step_execution s JOIN run r ON r.job_execution = s.jobexecutionid
                WHERE r.run_id = :run AND s.endtime IS NOT NULL
                ORDER BY s.stepexecutionid
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("run", run.value())
                .map((row, context) -> new StepDuration(
                        row.getString("stepname"),
                        Duration.between(
                                row.getTimestamp("starttime").toInstant(),
                                row.getTimestamp("endtime").toInstant())))
                .list());
    }

    /** Deletes the history of jobs that ended before; executions, steps and partitions go with their instance. */
    int deleteEndedBefore(Instant before) {
        String sql = """
                DELETE FROM job_instance
                WHERE jobinstanceid IN (
                    SELECT jobinstanceid FROM job_execution
                    GROUP BY jobinstanceid
                    HAVING MAX(createtime) < :before)
                AND jobinstanceid NOT IN (
                    SELECT e.jobinstanceid FROM job_execution e
                    JOIN run r ON r.job_execution = e.jobexecutionid
                    WHERE r.status IN ('RUNNING', 'FAILED'))
                """;
        return jdbi.withHandle(handle ->
                handle.createUpdate(sql).bind("before", Timestamp.from(before)).execute());
    }
}
