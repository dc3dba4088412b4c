package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import org.koemine.settings.Settings;
import org.koemine.testing.comparison.Method;
import org.koemine.testing.comparison.TokenisedText;
import org.koemine.themes.Encoder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Holds Koemine and other methods against labels a person gave, in one run on the same tokens; figures are means over
 * the seeds. From the project's folder:
 *
 * <pre>mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.classpathScope=test
 *     -Dexec.mainClass=org.koemine.jobs.command.MethodComparison
 *     -Dexec.args="LABELLED.tsv --leave-out NO,UN,OT --history TEXTS.tsv --seeds 1,2,3"</pre>
 */
@Command(name = "compare")
public final class MethodComparison implements Callable<Integer> {
    private static final List<ToDoubleFunction<Score>> FIGURES = List.of(
            score -> score.coverage(),
            score -> score.agreement().v(),
            score -> score.agreement().ami(),
            score -> score.agreement().ari(),
            score -> score.agreement().precision(),
            score -> score.agreement().recall(),
            score -> score.agreement().f());

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LABELLED.tsv")
    private Path labelled;

    @Option(names = "--history", paramLabel = "TEXTS.tsv")
    private Optional<Path> history;

    @Option(names = "--leave-out", paramLabel = "LABEL", split = ",")
    private Set<String> leaveOut = new HashSet<>();

    @Option(names = "--seeds", paramLabel = "N", split = ",", defaultValue = "1")
    private List<Long> seeds;

    public static void main(String[] arguments) {
        new CommandLine(new MethodComparison()).execute(arguments);
    }

    @Override
    public Integer call() {
        List<LabelledText> labels = LabelledText.read(labelled).texts();
        List<String> texts = labels.stream().map(LabelledText::text).toList();
        List<String> older = history.map(file -> TextTable.column(file, "text")).orElse(List.of());
        int number = (int) labels.stream().map(LabelledText::label).distinct().count();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%d texts, %d labels, history %d%n%n", texts.size(), number, older.size());
        out.print("| method | themes | coverage | V | AMI | ARI | B-cubed P / R / F |\n");
        out.print("| --- | --- | --- | --- | --- | --- | --- |\n");
        print(
                out,
                "Koemine",
                labels,
                seed -> FoundThemes.in(texts, older, Settings.DEFAULT.themes(), Encoder.NONE, seed)
                        .themes());
        List<TokenisedText> tokenised = TokenisedText.of(texts);
        List<TokenisedText> learned = TokenisedText.of(older);
        for (Method method : Method.values()) {
            if (learned.isEmpty() || method.learnsFromHistory()) {
                print(out, method.title(), labels, seed -> method.find(tokenised, learned, number, seed));
            }
        }
        return 0;
    }

    private void print(
            PrintWriter out, String title, List<LabelledText> labels, LongFunction<List<List<String>>> method) {
        List<Score> scores = new ArrayList<>();
        for (long seed : seeds) {
            scores.add(Score.of(labels, method.apply(seed), leaveOut, seed));
        }
        List<Object> cells = new ArrayList<>(List.of(title, mean(scores, Score::themes)));
        FIGURES.forEach(figure -> cells.add(mean(scores, figure)));
        out.printf(Locale.ROOT, "| %s | %.0f | %.2f | %.3f | %.3f | %.3f | %.3f / %.3f / %.3f |%n", cells.toArray());
        out.flush();
    }

    private static double mean(List<Score> scores, ToDoubleFunction<Score> figure) {
        return scores.stream().mapToDouble(figure).average().orElseThrow();
    }
}
