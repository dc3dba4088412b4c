package org.koemine.jobs.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.encoder.SentenceEncoder;
import org.koemine.settings.Settings;
import org.koemine.settings.SettingsPage;
import org.koemine.themes.Agreement;
import org.koemine.themes.AgreementIntervals;
import org.koemine.themes.ExtendedBCubed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the themes Koemine finds against labels a person gave. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LABELLED.tsv", descriptionKey = "labelled")
    private Path labelled;

    @Option(names = "--history", paramLabel = "TEXTS.tsv")
    private Optional<Path> history;

    @Option(names = "--assignments", paramLabel = "OUT.tsv")
    private Optional<Path> assignments;

    @Option(names = "--leave-out", paramLabel = "LABEL", split = ",")
    private Set<String> leaveOut = new HashSet<>();

    @Mixin
    private SettingsOption settings;

    @Override
    public Integer call() {
        LabelledText.Table table = LabelledText.read(labelled);
        List<LabelledText> texts = table.texts();
        refuseNothingToScore(texts);
        List<String> older = history.map(file -> TextTable.column(file, "text")).orElse(List.of());
        SettingsPage page = settings.read();
        Settings used = page.settings();
        FoundThemes found = found(texts, older, page);
        assignments.ifPresent(file -> write(file, texts, found.themes()));
        Score score = Score.of(texts, found.themes(), leaveOut, used.seed());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT, "texts        %d (scored %d, history %d)%n", texts.size(), score.scored(), older.size());
        print(out, score);
        if (table.severalLabels()) {
            printExtended(out, score.extended());
        }
        CoarseScore groups = CoarseScore.of(texts, found, leaveOut);
        out.printf(Locale.ROOT, "groups       %d (%d themes alone)%n", groups.groups(), groups.alone());
        if (table.coarse()) {
            printCoarse(out, groups.agreement());
        }
        out.flush();
        return 0;
    }

    private static FoundThemes found(List<LabelledText> labelled, List<String> older, SettingsPage page) {
        List<String> texts = labelled.stream().map(LabelledText::text).toList();
        Settings used = page.settings();
        try (SentenceEncoder encoder = SentenceEncoder.open(page.encoder())) {
            return FoundThemes.in(texts, older, used.themes(), encoder.encoder(), used.seed());
        }
    }

    private void refuseNothingToScore(List<LabelledText> texts) {
        if (texts.stream().noneMatch(text -> text.scored(leaveOut))) {
            throw new KoemineException(
                    Fault.of(FaultId.TABLE_LABELS_NONE, Place.file(String.valueOf(labelled.getFileName()))));
        }
    }

    private static void write(Path file, List<LabelledText> texts, List<List<String>> themes) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("id\ttheme\n");
            for (int i = 0; i < texts.size(); i++) {
                if (themes.get(i).isEmpty()) {
                    out.write(texts.get(i).id() + "\t\n");
                }
                for (String theme : themes.get(i)) {
                    out.write(texts.get(i).id() + "\t" + theme + "\n");
                }
            }
        } catch (IOException e) {
            String name = String.valueOf(file.getFileName());
            throw new KoemineException(
                    Fault.of(
                            FaultId.TABLE_NOT_WRITTEN,
                            Place.file(name),
                            e.getClass().getSimpleName()),
                    e);
        }
    }

    private static void print(PrintWriter out, Score score) {
        Agreement agreement = score.agreement();
        out.printf(Locale.ROOT, "themes       %d%n", score.themes());
        out.printf(Locale.ROOT, "coverage     %.3f%n", score.coverage());
        out.printf(Locale.ROOT, "V-measure    %.3f%n", agreement.v());
        out.printf(Locale.ROOT, "AMI          %.3f%n", agreement.ami());
        out.printf(Locale.ROOT, "ARI          %.3f%n", agreement.ari());
        out.printf(
                Locale.ROOT,
                "B-cubed      P %.3f  R %.3f  F %.3f%n",
                agreement.precision(),
                agreement.recall(),
                agreement.f());
        AgreementIntervals intervals = score.intervals();
        out.printf(
                Locale.ROOT,
                "95%% interval V %s  ARI %s  B-cubed F %s%n",
                written(intervals.v()),
                written(intervals.ari()),
                written(intervals.f()));
    }

    private static String written(AgreementIntervals.Interval interval) {
        return String.format(Locale.ROOT, "%.3f..%.3f", interval.low(), interval.high());
    }

    private static void printExtended(PrintWriter out, ExtendedBCubed extended) {
        out.printf(
                Locale.ROOT,
                "B-cubed ext. P %.3f  R %.3f  F %.3f%n",
                extended.precision(),
                extended.recall(),
                extended.f());
    }

    private static void printCoarse(PrintWriter out, Agreement agreement) {
        out.printf(
                Locale.ROOT,
                "by coarse    V %.3f  ARI %.3f  B-cubed P %.3f  R %.3f  F %.3f%n",
                agreement.v(),
                agreement.ari(),
                agreement.precision(),
                agreement.recall(),
                agreement.f());
    }
}
