package org.koemine.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.koemine.jobs.JobLauncher;
import org.koemine.jobs.NightlyOrder;
import org.koemine.jobs.Run;
import org.koemine.jobs.StepDuration;
import org.koemine.settings.Settings;
import org.koemine.store.Database;

/** Measures the first night of a company that brings its history. */
public final class Benchmark {
    private static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 3, 31);

    private final Corpus corpus;
    private final Clock clock;
    private final int threads = Runtime.getRuntime().availableProcessors();

    public Benchmark(Corpus corpus, Clock clock) {
        this.corpus = corpus;
        this.clock = clock;
    }

    /**
     * Makes complaints, and runs the nightly job on them with default settings on an empty H2 database.
     *
     * @param folder empty; inbox, database and workbook are made there and stay
     */
    public Measurement measure(int complaints, Path folder) throws IOException, InterruptedException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        new BenchLog(corpus, complaints, BUSINESS_DATE).write(inbox.resolve("complaints.csv"));
        new Yardstick(threads).tokens(List.of("辞書を読み込む。"));
        Effort before = kuromoji(complaints);
        StepCosts costs = new StepCosts();
        try (HeapPeak heap = HeapPeak.watch();
                Database database = open(folder)) {
            Effort start = Effort.soFar();
            Run run = run(database, folder, costs);
            Effort nightly = Effort.since(start);
            long peak = heap.bytes();
            return new Measurement(
                    complaints,
                    characters(complaints),
                    threads,
                    before.mean(kuromoji(complaints)),
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

    private Run run(Database database, Path folder, StepCosts costs) {
        NightlyOrder order = new NightlyOrder(
                folder.resolve("inbox"), folder.resolve("reports"), BUSINESS_DATE, Settings.DEFAULT, "bench");
        List<Run> runs = new JobLauncher(database, clock, costs).run(order);
        return runs.get(runs.size() - 1);
    }

    private static List<Measurement.Step> steps(Run run, Database database, StepCosts costs) {
        return StepDuration.of(run, database).stream()
                .map(step -> new Measurement.Step(
                        step.step(), new Effort(step.time().toMillis() / 1e3, costs.processor(step.step()))))
                .toList();
    }

    private Effort kuromoji(int complaints) throws InterruptedException {
        List<String> texts =
                IntStream.range(0, complaints).mapToObj(corpus::text).toList();
        Effort start = Effort.soFar();
        new Yardstick(threads).tokens(texts);
        return Effort.since(start);
    }

    private long characters(int complaints) {
        return IntStream.range(0, complaints)
                .mapToLong(i -> corpus.text(i).length())
                .sum();
    }
}
