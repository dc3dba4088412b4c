package org.koemine.jobs;

import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

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
