package org.koemine.jobs;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.LogFileStore;
import org.koemine.run.InputDigest;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.themes.Encoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a job: finishes first what an earlier start left behind, then does what was ordered if that is not done with it.
 * Only one launcher works on a database at a time.
 */
public final class JobLauncher {
    private static final Logger LOG = LoggerFactory.getLogger(JobLauncher.class);

    private final Database database;
    private final Clock clock;
    private final Progress progress;
    private final RunMail mail;
    private final RunStore runs;
    private final LogFileStore logFiles;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile boolean leaseLost;
    private volatile Runnable stopper = () -> {};

    /** A launcher that writes no mail. */
    public JobLauncher(Database database, Clock clock, Progress progress) {
        this(database, clock, progress, RunMail.OFF);
    }

    /** @param mail says how the runs ended */
    public JobLauncher(Database database, Clock clock, Progress progress, RunMail mail) {
        this.database = database;
        this.clock = clock;
        this.progress = progress;
        this.mail = mail;
        this.runs = new RunStore(database.jdbi());
        this.logFiles = new LogFileStore(database.jdbi());
    }

    /**
     * Runs a night to the end.
     *
     * @return the runs that were finished, oldest first; the last one is the one to report on
     * @throws KoemineException if another launcher is at work, the run was stopped, or a step failed
     */
    public List<Run> run(NightlyOrder order) {
        return underLease(order.encoder(), engine -> runAll(order, engine));
    }

    /**
     * Rebuilds the themes; a rebuild that an earlier start left behind is finished instead.
     *
     * @return the runs that were finished, oldest first; the last one is the rebuild
     * @throws KoemineException if another launcher is at work, the run was stopped, or a step failed
     */
    public List<Run> rebuild(RebuildOrder order) {
        return underLease(order.encoder(), engine -> rebuildAll(order, engine));
    }

    private List<Run> underLease(Encoder encoder, Function<BatchEngine, List<Run>> work) {
        try (Lease lease = Lease.take(new LeaseStore(database.jdbi()), LeaseOwner.ofThisProcess(), clock)) {
            lease.keep(this::loseLease);
            int mended = database.inTransaction(() -> new JobHistoryStore(database.jdbi()).mend(clock.instant()));
            LOG.info("executions left behind by a process that ended: {}", mended);
            try (BatchEngine engine = new BatchEngine(database, Artifacts.ALL, handedIn(encoder))) {
                return work.apply(engine);
            } finally {
                if (!leaseLost && !stopping) {
                    mail.deliver(database);
                }
            }
        } catch (RuntimeException e) {
            throw StepFailure.worded(e, database);
        } finally {
            progress.end();
            ended.countDown();
        }
    }

    private List<HandedIn<?>> handedIn(Encoder encoder) {
        return List.of(
                new HandedIn<>(Database.class, database),
                new HandedIn<>(Clock.class, clock),
                new HandedIn<>(Progress.class, progress),
                new HandedIn<>(Encoder.class, encoder));
    }

    private List<Run> runAll(NightlyOrder order, BatchEngine engine) {
        List<Run> finished = new ArrayList<>();
        for (Run left : runs.leftOver()) {
            LOG.info("finishing run {} of {}", left.id(), left.businessDate());
            if (left.job() == JobName.NIGHTLY) {
                runs.sendReportsTo(left.id(), order.reports());
            }
            finished.add(finish(left, engine));
        }
        List<InputDigest> inbox = new InboxFolder(order.inbox()).files();
        Optional<Run> answer = runs.newest(1).stream()
                .filter(last -> answers(last, order, inbox))
                .findFirst();
        if (answer.isEmpty()) {
            finished.add(finish(runs.get(begin(order, inbox)), engine));
        } else if (finished.isEmpty()) {
            finished.add(answer.get());
        }
        return List.copyOf(finished);
    }

    private List<Run> rebuildAll(RebuildOrder order, BatchEngine engine) {
        List<Run> finished = new ArrayList<>();
        for (Run left : runs.leftOver()) {
            LOG.info("finishing run {} of {}", left.id(), left.businessDate());
            finished.add(finish(left, engine));
        }
        if (finished.isEmpty() || !finished.get(finished.size() - 1).isOf(order)) {
            RunId run = database.inTransaction(() -> runs.begin(order, clock.instant()));
            finished.add(finish(runs.get(run), engine));
        }
        return List.copyOf(finished);
    }

    /**
     * Whether the last run is what is ordered, and nothing has happened since: nothing lies in the inbox but what that run
     * refused, and nobody purged or decided anything. So a command that is given twice, because nobody knows whether a kill
     * came too late, does nothing twice.
     */
    private boolean answers(Run last, NightlyOrder order, List<InputDigest> inbox) {
        List<InputDigest> refused = logFiles.books(last.id()).stream()
                .filter(file -> !file.refusal().isEmpty())
                .map(LogInputs::of)
                .toList();
        return last.abandoned().isEmpty()
                && last.isOf(order)
                && last.workbook().filter(Files::exists).isPresent()
                && !runs.isOutdated(last.id())
                && refused.containsAll(inbox);
    }

    /** The run and the list of its files stand in one transaction: from here on, a restart reads the same files. */
    private RunId begin(NightlyOrder order, List<InputDigest> inbox) {
        return database.inTransaction(() -> {
            RunId run = runs.begin(order, clock.instant());
            runs.identify(DatabaseIdentity.of(order, inbox));
            for (int i = 0; i < inbox.size(); i++) {
                logFiles.open(run, i, inbox.get(i));
            }
            return run;
        });
    }

    private Run finish(Run left, BatchEngine engine) {
        RunId run = left.id();
        boolean executed = engine.lastExecution(left.job().definition(), run.value())
                .map(JobExecution::getBatchStatus)
                .filter(BatchStatus.COMPLETED::equals)
                .isPresent();
        if (!executed) {
            execute(left, engine);
        }
        Run done = runs.get(run);
        RunStatus verdict = new RunVerdict(logFiles).on(done);
        end(run, verdict, mail.ended(done, verdict, database));
        return runs.get(run);
    }

    /** How a run ended and what is to be said of it stand in one transaction: nobody is told twice. */
    private void end(RunId run, RunStatus status, List<WaitingLetter> letters) {
        database.inTransaction(() -> {
            runs.end(run, status, clock.instant());
            letters.forEach(new MailStore(database.jdbi())::write);
        });
    }

    private void execute(Run left, BatchEngine engine) {
        RunId run = left.id();
        long execution = engine.startOrRestart(left.job().definition(), run.value());
        runs.executedBy(run, execution);
        stopper = () -> engine.stop(execution);
        if (stopping) {
            stopper.run();
        }
        BatchStatus status = await(engine, execution);
        if (leaseLost) {
            throw new KoemineException(Fault.of(FaultId.LEASE_LOST, Place.NOWHERE));
        }
        if (status == BatchStatus.FAILED) {
            KoemineException why = StepFailure.worded(
                    engine.failure(execution).orElseGet(() -> new IllegalStateException("no step failed")), database);
            end(run, RunStatus.FAILED, mail.failed(left, why));
            throw why;
        }
        if (status != BatchStatus.COMPLETED) {
            throw stopped(null);
        }
    }

    private BatchStatus await(BatchEngine engine, long execution) {
        try {
            return engine.await(execution);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped(e);
        }
    }

    private static KoemineException stopped(Throwable cause) {
        return new KoemineException(Fault.of(FaultId.RUN_STOPPED, Place.NOWHERE), cause);
    }

    private void loseLease() {
        leaseLost = true;
        stop();
    }

    /** Asks the run to stop at its next checkpoint; the same order goes on from there later. */
    public void stop() {
        stopping = true;
        stopper.run();
    }

    /** Waits until {@link #run} is over, at most so long. */
    public void awaitEnd(Duration most) throws InterruptedException {
        if (!ended.await(most.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("still at work after {} seconds; the next start finishes it", most.toSeconds());
        }
    }
}
