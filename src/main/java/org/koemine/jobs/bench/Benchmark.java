package org.koemine.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.koemine.jobs.JobLauncher;
import org.koemine.jobs.NightlyOrder;
import org.koemine.jobs.RebuildOrder;
import org.koemine.jobs.Run;
import org.koemine.jobs.StepDuration;
import org.koemine.settings.Settings;
import org.koemine.store.Database;

/** Measures the first night of a company that brings its history, the night after it, and a rebuild. */
public final class Benchmark {
    private static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 3, 31);
    private static final int DAYS = 3 * 365;

    private final Corpus corpus;
    private final Clock clock;
    private final int threads = Runtime.getRuntime().availableProcessors();

    public Benchmark(Corpus corpus, Clock clock) {
        this.corpus = corpus;
        this.clock = clock;
    }

    /**
     * What to measure.
     *
     * @param complaints of the first night
     * @param next complaints of the night after; 0 for none
     * @param rebuild whether themes are rebuilt in the end
     */
    public record Load(int complaints, int next, boolean rebuild) {}

    /**
     * Makes complaints of three years, and runs the nightly job on them with default settings on an empty H2 database;
     * then, if wanted, the night after it, with so many more complaints of one day, and a rebuild of all.
     *
     * @param folder empty; inbox, database and workbooks are made there and stay
     * @param measured is told of each job when it has ended
     */
    public void measure(Load load, Path folder, Consumer<Measurement> measured)
            throws IOException, InterruptedException {
        new Yardstick(threads).tokens(List.of("辞書を読み込む。"));
        try (Database database = open(folder)) {
            measured.accept(night(new BenchLog(corpus, 0, load.complaints(), FIRST_NIGHT, DAYS), database, folder));
            if (load.next() > 0) {
                measured.accept(night(
                        new BenchLog(corpus, load.complaints(), load.next(), FIRST_NIGHT.plusDays(1), 1),
                        database,
                        folder));
            }
            if (load.rebuild()) {
                RebuildOrder order = new RebuildOrder(FIRST_NIGHT.plusDays(1), Settings.DEFAULT, "bench");
                measured.accept(measure(
                        "rebuild",
                        texts(0, load.complaints() + load.next()),
                        database,
                        launcher -> launcher.rebuild(order)));
            }
        }
    }

    private Measurement night(BenchLog log, Database database, Path folder) throws IOException, InterruptedException {
        log.write(Files.createDirectories(folder.resolve("inbox")).resolve("complaints.csv"));
        NightlyOrder order = new NightlyOrder(
                folder.resolve("inbox"), folder.resolve("reports"), log.businessDate(), Settings.DEFAULT, "bench");
        return measure("nightly", texts(log.first(), log.complaints()), database, launcher -> launcher.run(order));
    }

    private List<String> texts(int first, int complaints) {
        return IntStream.range(first, first + complaints).mapToObj(corpus::text).toList();
    }

    private Measurement measure(
            String job, List<String> texts, Database database, Function<JobLauncher, List<Run>> work)
            throws InterruptedException {
        Effort before = kuromoji(texts);
        StepCosts costs = new StepCosts();
        try (HeapPeak heap = HeapPeak.watch()) {
            Effort start = Effort.soFar();
            List<Run> runs = work.apply(new JobLauncher(database, clock, costs));
            Effort whole = Effort.since(start);
            long peak = heap.bytes();
            return new Measurement(
                    job,
                    texts.size(),
                    texts.stream().mapToLong(String::length).sum(),
                    threads,
                    before.mean(kuromoji(texts)),
                    steps(runs.get(runs.size() - 1), database, costs),
                    whole,
                    peak);
        }
    }

    private static Database open(Path folder) {
        Database database = Database.open(folder.resolve("koemine").toString(), Optional.empty(), Optional.empty());
        database.migrate();
        return database;
    }

    private static List<Measurement.Step> steps(Run run, Database database, StepCosts costs) {
        return StepDuration.of(run, database).stream()
                .map(step -> new Measurement.Step(
                        step.step(), new Effort(step.time().toMillis() / 1e3, costs.processor(step.step()))))
                .toList();
    }

    private Effort kuromoji(List<String> texts) throws InterruptedException {
        Effort start = Effort.soFar();
        new Yardstick(threads).tokens(texts);
        return Effort.since(start);
    }
}
