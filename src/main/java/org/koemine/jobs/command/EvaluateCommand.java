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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.settings.Settings;
import org.koemine.themes.Agreement;
import org.koemine.themes.ThemeId;
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
        TextTable table = TextTable.read(labelled, "id", "text", "label");
        List<Map<String, String>> rows = table.rows();
        refuseRepeatedIds(table);
        refuseNothingToScore(column(rows, "label"));
        List<String> older = history.map(
                        file -> column(TextTable.read(file, "text").rows(), "text"))
                .orElse(List.of());
        Settings used = settings.read().settings();
        Evaluation evaluation =
                Evaluation.of(column(rows, "text"), column(rows, "label"), leaveOut, older, used.themes(), used.seed());
        assignments.ifPresent(file -> write(file, column(rows, "id"), evaluation.themes()));
        print(evaluation, rows.size(), older.size());
        return 0;
    }

    private void refuseNothingToScore(List<String> labels) {
        if (labels.stream().allMatch(label -> label.isEmpty() || leaveOut.contains(label))) {
            throw new KoemineException(
                    Fault.of(FaultId.TABLE_LABELS_NONE, Place.file(String.valueOf(labelled.getFileName()))));
        }
    }

    private void refuseRepeatedIds(TextTable table) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String id = table.rows().get(i).get("id");
            if (!seen.add(id)) {
                String name = String.valueOf(labelled.getFileName());
                throw new KoemineException(Fault.of(
                        FaultId.TABLE_ID_TWICE, Place.row(name, table.line(i)).column("id", id)));
            }
        }
    }

    private static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static void write(Path file, List<String> ids, List<List<ThemeId>> themes) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("id\ttheme\n");
            for (int i = 0; i < ids.size(); i++) {
                if (themes.get(i).isEmpty()) {
                    out.write(ids.get(i) + "\t\n");
                }
                for (ThemeId theme : themes.get(i)) {
                    out.write(ids.get(i) + "\t" + theme + "\n");
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

    private void print(Evaluation evaluation, int texts, int older) {
        Agreement agreement = evaluation.agreement();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "texts        %d (scored %d, history %d)%n", texts, evaluation.scored(), older);
        out.printf(Locale.ROOT, "themes       %d%n", evaluation.count());
        out.printf(Locale.ROOT, "coverage     %.3f%n", evaluation.coverage());
        out.printf(Locale.ROOT, "V-measure    %.3f%n", agreement.v());
        out.printf(Locale.ROOT, "AMI          %.3f%n", agreement.ami());
        out.printf(Locale.ROOT, "ARI          %.3f%n", agreement.ari());
        out.printf(
                Locale.ROOT,
                "B-cubed      P %.3f  R %.3f  F %.3f%n",
                agreement.precision(),
                agreement.recall(),
                agreement.f());
        out.flush();
    }
}
