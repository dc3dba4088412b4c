package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.koemine.jobs.JobLauncher;
import org.koemine.jobs.Progress;
import org.koemine.jobs.Run;
import org.koemine.jobs.RunMail;
import org.koemine.store.Database;
import picocli.CommandLine;

/** Runs a job from the command line: shows its progress, and stops it at its next checkpoint when the JVM is told to end. */
record Launch(Texts texts, Clock clock, CommandLine line, RunMail mail) {
    private static final Duration STOPPING = Duration.ofSeconds(30);

    /**
     * Runs to the end.
     *
     * @param job what to have done; returns the runs that were finished
     */
    List<Run> run(Database open, Function<JobLauncher, List<Run>> job) {
        JobLauncher launcher = new JobLauncher(open, clock, progress(line.getOut()), mail);
        Thread hook = new Thread(() -> stop(launcher), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return job.apply(launcher);
        } finally {
            forget(hook);
        }
    }

    private void stop(JobLauncher launcher) {
        line.getErr().println(texts.get("nightly.stopping"));
        launcher.stop();
        try {
            launcher.awaitEnd(STOPPING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending: the hook is what ended the run.
            return;
        }
    }

    private Progress progress(PrintWriter out) {
        return Terminal.isWatched() ? new BarProgress(texts) : new LineProgress(out, texts);
    }
}
