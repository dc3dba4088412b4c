package org.koemine.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.bench.Benchmark;
import org.koemine.jobs.bench.Corpus;
import org.koemine.jobs.bench.Effort;
import org.koemine.jobs.bench.Measurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures a first night against kuromoji alone. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final String SIZES = "--sizes";
    private static final long MEGABYTE = 1 << 20;

    private final Clock clock;
    private List<Integer> sizes = List.of();

    @Spec
    private CommandSpec spec;

    @Option(names = "--texts", paramLabel = "TEXTS.tsv", required = true)
    private Path texts;

    @Option(names = "--next-night", paramLabel = "N", defaultValue = "0")
    private int next;

    @Option(names = "--rebuild")
    private boolean rebuild;

    BenchCommand(Clock clock) {
        this.clock = clock;
    }

    @Option(names = SIZES, paramLabel = "N", split = ",", defaultValue = "10000")
    void sizes(List<Integer> wanted) {
        for (int size : wanted) {
            if (size < 1) {
                String bad = Integer.toString(size);
                throw new ParameterException(spec.commandLine(), bad, null, spec.findOption(SIZES), bad);
            }
        }
        sizes = List.copyOf(wanted);
    }

    @Override
    public Integer call() throws InterruptedException {
        Benchmark benchmark = new Benchmark(corpus(), clock);
        for (int size : sizes) {
            measure(benchmark, new Benchmark.Load(size, Math.max(0, next), rebuild));
        }
        return ExitCode.DONE;
    }

    private Corpus corpus() {
        List<String> read = TextTable.column(texts, "text");
        if (read.stream().allMatch(String::isBlank)) {
            throw new KoemineException(Fault.of(FaultId.TABLE_EMPTY, Place.file(String.valueOf(texts.getFileName()))));
        }
        return new Corpus(read);
    }

    private void measure(Benchmark benchmark, Benchmark.Load load) throws InterruptedException {
        try {
            Path folder = Files.createTempDirectory("koemine-bench");
            try {
                benchmark.measure(load, folder, this::print);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new KoemineException(
                    Fault.of(FaultId.OUTPUT_NOT_WRITABLE, Place.NOWHERE, System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void print(Measurement measured) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s: %d complaints (%d characters), %d threads%n",
                measured.job(),
                measured.complaints(),
                measured.characters(),
                measured.threads());
        out.printf(Locale.ROOT, "%-10s %10s %10s %14s%n", "", "seconds", "processor", "of kuromoji");
        line("kuromoji", measured.kuromoji(), measured, out);
        measured.steps().forEach(step -> line(step.name(), step.effort(), measured, out));
        line("whole", measured.whole(), measured, out);
        out.printf(
                Locale.ROOT,
                "peak heap    %d MB in use after a collection (of %d MB)%n%n",
                measured.peakHeap() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        out.flush();
    }

    /** Seconds on the wall and of all cores, and each as a multiple of kuromoji's. */
    private static void line(String name, Effort effort, Measurement measured, PrintWriter out) {
        Effort kuromoji = measured.kuromoji();
        out.printf(
                Locale.ROOT,
                "%-10s %10.2f %10.2f %6s (%s)%n",
                name,
                effort.wall(),
                effort.processor(),
                ratio(effort.wall(), kuromoji.wall()),
                ratio(effort.processor(), kuromoji.processor()));
    }

    /** The processor's clock ticks in hundredths: of a few texts it sees nothing. */
    private static String ratio(double seconds, double kuromoji) {
        return kuromoji > 0 ? String.format(Locale.ROOT, "%.2f", seconds / kuromoji) : "-";
    }
}
