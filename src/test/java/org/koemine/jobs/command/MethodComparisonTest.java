package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MethodComparisonTest {
    /** So plain that every method that is told the number finds them, however they are tokenised. */
    private static final List<String> LATE = List.of("荷物の配送が遅い", "配送の荷物が遅い", "荷物が遅い、配送が遅い", "遅い荷物、遅い配送", "荷物、配送、荷物、遅い");

    private static final List<String> BROKEN =
            List.of("皿の割れと箱の傷", "箱の傷と皿の割れ", "皿に割れ、箱に傷、箱に傷", "傷の箱、割れの皿", "箱、皿、箱、傷、割れ");

    private static final List<String> PHONE =
            List.of("電話の窓口が混雑", "窓口の電話が混雑", "混雑の窓口、混雑の電話", "電話が混雑、窓口が混雑", "窓口、電話、電話、混雑");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private static String rows(String label, List<String> texts) {
        return texts.stream()
                .map(text -> label + texts.indexOf(text) + "\t" + text + "。\t" + label + "\n")
                .collect(Collectors.joining());
    }

    private List<String> compare(String... more) throws IOException {
        Path labelled = Files.writeString(
                folder.resolve("labelled.tsv"),
                "id\ttext\tlabel\n" + rows("late", LATE) + rows("broken", BROKEN) + rows("phone", PHONE)
                        + "x\t。\tlate\n",
                StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new MethodComparison()).setOut(new PrintWriter(out));
        assertThat(command.execute(List.of(List.of(labelled.toString()), List.of(more)).stream()
                        .flatMap(List::stream)
                        .toArray(String[]::new)))
                .isZero();
        return out.toString().lines().toList();
    }

    @Test
    void everyMethodIsScoredOnTheSameTexts() throws IOException {
        List<String> lines = compare();

        assertThat(lines.subList(0, 4))
                .containsExactly(
                        "16 texts, 3 labels, history 0",
                        "",
                        "| method | themes | coverage | V | AMI | ARI | B-cubed P / R / F |",
                        "| --- | --- | --- | --- | --- | --- | --- |");
        assertThat(lines.get(4)).startsWith("| Koemine | ");
        assertThat(lines.subList(5, lines.size()))
                .containsExactly(
                        "| TF-IDF + k-means, told the number | 3 | 0.94 | 0.928 | 0.910 | 0.895 | 1.000 / 0.896 / 0.945 |",
                        "| LDA (MALLET), told the number | 3 | 0.94 | 0.928 | 0.910 | 0.895 | 1.000 / 0.896 / 0.945 |",
                        "| Lingo (Carrot2), told the number | 3 | 0.88 | 0.830 | 0.786 | 0.784 | 0.938 / 0.796 / 0.861 |");
    }

    @Test
    void figuresAreMeansOverTheSeedsAndLingoLearnsNothingFromHistory() throws IOException {
        Path history =
                Files.writeString(folder.resolve("history.tsv"), "text\n荷物が遅い\n皿に傷\n電話が混雑\n", StandardCharsets.UTF_8);

        List<String> lines = compare("--history=" + history, "--seeds=1,2", "--leave-out=phone");

        assertThat(lines.get(0)).isEqualTo("16 texts, 3 labels, history 3");
        assertThat(lines.subList(5, lines.size()))
                .containsExactly(
                        "| TF-IDF + k-means, told the number | 2 | 0.91 | 0.849 | 0.822 | 0.814 | 1.000 / 0.848 / 0.918 |",
                        "| LDA (MALLET), told the number | 2 | 0.91 | 0.849 | 0.822 | 0.814 | 1.000 / 0.848 / 0.918 |");
    }
}
