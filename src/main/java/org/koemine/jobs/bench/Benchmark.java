package org.koemine.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.koemine.jobs.JobLauncher;
import org.koemine.jobs.NightlyOrder;
import org.koemine.jobs.Run;
import org.koemine.jobs.StepDuration;
import org.koemine.settings.Settings;
import org.koemine.store.Database;

/** Measures the first night of a company that brings its history, and the night after it. */
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
     * Makes complaints of three years, and runs the nightly job on them with default settings on an empty H2 database;
     * then, if wanted, the night after it, with so many more complaints of one day.
     *
     * @param next complaints of the night after; 0 for none
     * @param folder empty; inbox, database and workbooks are made there and stay
     */
    public List<Measurement> measure(int complaints, int next, Path folder) throws IOException, InterruptedException {
        new Yardstick(threads).tokens(List.of("辞書を読み込む。"));
        List<Measurement> nights = new ArrayList<>();
        try (Database database = open(folder)) {
            nights.add(night(new BenchLog(corpus, 0, complaints, FIRST_NIGHT, DAYS), database, folder));
            if (next > 0) {
                nights.add(night(new BenchLog(corpus, complaints, next, FIRST_NIGHT.plusDays(1), 1), database, folder));
            }
        }
        return nights;
    }

    private Measurement night(BenchLog log, Database database, Path folder) throws IOException, InterruptedException {
        log.write(Files.createDirectories(folder.resolve("inbox")).resolve("complaints.csv"));
        List<String> texts = IntStream.range(log.first(), log.first() + log.complaints())
                .mapToObj(corpus::text)
                .toList();
        Effort before = kuromoji(texts);
        StepCosts costs = new StepCosts();
        try (HeapPeak heap = HeapPeak.watch()) {
            Effort start = Effort.soFar();
            Run run = run(log.businessDate(), database, folder, costs);
            Effort nightly = Effort.since(start);
            long peak = heap.bytes();
            return new Measurement(
                    log.complaints(),
                    texts.stream().mapToLong(String::length).sum(),
                    threads,
                    before.mean(kuromoji(texts)),
                    steps(run, database, costs),
                    nightly,
                    peak);
        }
    }

    private static Database open(Path folder) {
        Database database = Database.open(folder.resolve("koemine").toString(), Optional.empty(), Optional.empty());
        database.migrate();
        return database;
    }

    private Run run(LocalDate date, Database database, Path folder, StepCosts costs) {
        NightlyOrder order =
                new NightlyOrder(folder.resolve("inbox"), folder.resolve("reports"), date, Settings.DEFAULT, "bench");
        List<Run> runs = new JobLauncher(database, clock, costs).run(order);
        return runs.get(runs.size() - 1);
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
