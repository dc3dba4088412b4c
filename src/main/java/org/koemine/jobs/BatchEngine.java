package org.koemine.jobs;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jberet.repository.JdbcRepository;
import org.jberet.runtime.StepExecutionImpl;
import org.jberet.spi.JobOperatorContext;
import org.koemine.store.Database;

/** JBeret on our own database and transactions, with the artifacts it is given; no server and no discovery. */
final class BatchEngine implements AutoCloseable {
    private static final String RUN = "run";

    private final CdiArtifacts artifacts;
    private final StandaloneEnvironment environment;
    private final JobOperator operator;

    /**
     * @param artifacts classes of the batch artifacts, each named and dependent
     * @param handedIn what the artifacts may have injected, by its class
     */
    BatchEngine(Database database, Collection<Class<?>> artifacts, Collection<HandedIn<?>> handedIn) {
        this.artifacts = new CdiArtifacts(artifacts, handedIn);
        this.environment = new StandaloneEnvironment(
                database.transactions(), new JdbcRepository(database, new Properties()), this.artifacts);
        this.operator = JobOperatorContext.create(environment).getJobOperator();
    }

    /** Starts the job for a run, or restarts its last execution; all a job is told is the number of its run. */
    long startOrRestart(String job, long run) {
        Properties parameters = new Properties();
        parameters.setProperty(RUN, Long.toString(run));
        return lastExecution(job, run)
                .map(last -> operator.restart(last.getExecutionId(), parameters))
                .orElseGet(() -> operator.start(job, parameters));
    }

    /** The last execution of the run, as the repository has it; instances come newest first. */
    Optional<JobExecution> lastExecution(String job, long run) {
        for (JobInstance instance : instances(job)) {
            List<JobExecution> executions = operator.getJobExecutions(instance);
            if (executions.isEmpty()) {
                continue;
            }
            JobExecution last = executions.get(executions.size() - 1);
            if (Long.toString(run).equals(last.getJobParameters().getProperty(RUN))) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private List<JobInstance> instances(String job) {
        try {
            return operator.getJobInstances(job, 0, Integer.MAX_VALUE);
        } catch (NoSuchJobException e) {
            return List.of();
        }
    }

    /**
     * Waits for the execution's end and tells how it ended.
     *
     * @throws IllegalStateException if its thread died without an end
     */
    BatchStatus await(long execution) throws InterruptedException {
        JobExecution running = operator.getJobExecution(execution);
        environment.awaitEnd();
        return running.getBatchStatus();
    }

    /** What the first step that failed threw. */
    Optional<Exception> failure(long execution) {
        return operator.getStepExecutions(execution).stream()
                .filter(StepExecutionImpl.class::isInstance)
                .map(step -> Optional.ofNullable(((StepExecutionImpl) step).getException()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Asks the execution to stop at its next checkpoint; without effect if it has ended. */
    void stop(long execution) {
        BatchStatus status = operator.getJobExecution(execution).getBatchStatus();
        if (status == BatchStatus.STARTED || status == BatchStatus.STARTING) {
            operator.stop(execution);
        }
    }

    @Override
    public void close() {
        environment.close();
        artifacts.close();
    }
}
