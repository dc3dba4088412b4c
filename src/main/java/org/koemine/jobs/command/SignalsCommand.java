package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.koemine.trends.detection.Detector;
import org.koemine.trends.detection.DetectorSettings;
import org.koemine.trends.detection.Judgement;
import org.koemine.trends.detection.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges counts of anybody's, period by period, each from the past alone. */
@Command(name = "signals", mixinStandardHelpOptions = true)
final class SignalsCommand implements Callable<Integer> {
    /** Series between two lines that say how far it is. */
    private static final int PORTION = 200;

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COUNTS.tsv", descriptionKey = "counts")
    private Path counts;

    @Option(names = "--alarms", paramLabel = "OUT.tsv", required = true)
    private Path alarms;

    SignalsCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CountTable table = CountTable.read(counts);
        if (table.filled() > 0) {
            out.println(texts.get("signals.filled", table.filled()));
        }
        long periods = 0;
        long alarmed = 0;
        Detector detector = new Detector(DetectorSettings.USUAL);
        try (AlarmTable written = AlarmTable.create(alarms)) {
            List<Series> all = table.series();
            for (int from = 0; from < all.size(); from += PORTION) {
                List<Series> portion = all.subList(from, Math.min(all.size(), from + PORTION));
                List<List<Judgement>> judged =
                        portion.parallelStream().map(detector::judge).toList();
                for (int i = 0; i < portion.size(); i++) {
                    written.add(portion.get(i), judged.get(i));
                    periods += judged.get(i).size();
                    alarmed += judged.get(i).stream().filter(Judgement::alarmed).count();
                }
                if (from + PORTION < all.size()) {
                    out.println(texts.get("signals.progress", from + PORTION, all.size()));
                }
            }
            written.finish();
        }
        out.println(texts.get(
                "signals.done",
                table.series().size(),
                periods,
                alarmed,
                alarms.toAbsolutePath().normalize()));
        out.flush();
        return ExitCode.DONE;
    }
}
