package org.koemine.jobs;

import jakarta.transaction.TransactionManager;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jberet.repository.JobRepository;
import org.jberet.se.BatchThreadFactory;
import org.jberet.spi.ArtifactFactory;
import org.jberet.spi.BatchEnvironment;
import org.jberet.spi.JobTask;
import org.jberet.spi.JobXmlResolver;
import org.jberet.tools.MetaInfBatchJobsJobXmlResolver;

/** What JBeret runs in when no server does: our transactions and repository, and threads that do not keep the JVM alive. */
final class StandaloneEnvironment implements BatchEnvironment, AutoCloseable {
    private final TransactionManager transactions;
    private final JobRepository repository;
    private final ArtifactFactory artifacts;
    private final ExecutorService threads = Executors.newCachedThreadPool(new BatchThreadFactory());
    private int running;
    private Optional<Throwable> death = Optional.empty();

    StandaloneEnvironment(TransactionManager transactions, JobRepository repository, ArtifactFactory artifacts) {
        this.transactions = transactions;
        this.repository = repository;
        this.artifacts = artifacts;
    }

    @Override
    public ClassLoader getClassLoader() {
        return StandaloneEnvironment.class.getClassLoader();
    }

    @Override
    public ArtifactFactory getArtifactFactory() {
        return artifacts;
    }

    @Override
    public void submitTask(JobTask task) {
        begin();
        threads.execute(() -> {
            try {
                task.run();
                end(Optional.empty());
            } catch (RuntimeException | Error e) {
                end(Optional.of(e));
            }
        });
    }

    private synchronized void begin() {
        running++;
    }

    private synchronized void end(Optional<Throwable> thrown) {
        running--;
        death = death.or(() -> thrown);
        notifyAll();
    }

    /**
     * Waits until nothing runs any more. JBeret lets a thread die where it cannot even record a failure, such as on a full
     * disk, and whoever waits for that thread would wait for ever.
     *
     * @throws IllegalStateException with what a thread died of
     */
    synchronized void awaitEnd() throws InterruptedException {
        while (running > 0 && death.isEmpty()) {
            wait();
        }
        if (death.isPresent()) {
            throw new IllegalStateException("a batch thread died", death.get());
        }
    }

    @Override
    public TransactionManager getTransactionManager() {
        return transactions;
    }

    @Override
    public JobRepository getJobRepository() {
        return repository;
    }

    @Override
    public JobXmlResolver getJobXmlResolver() {
        return new MetaInfBatchJobsJobXmlResolver();
    }

    @Override
    public Properties getBatchConfigurationProperties() {
        return new Properties();
    }

    @Override
    public String getApplicationName() {
        return "koemine";
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
