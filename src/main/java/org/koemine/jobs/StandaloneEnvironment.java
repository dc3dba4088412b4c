package org.koemine.jobs;

import jakarta.transaction.TransactionManager;
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
        threads.execute(task);
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
