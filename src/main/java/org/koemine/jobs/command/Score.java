package org.koemine.jobs.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.koemine.themes.Agreement;
import org.koemine.themes.AgreementIntervals;
import org.koemine.themes.ExtendedBCubed;

/**
 * How well themes agree with labels. Texts without a label, or with a main label that is left out, are not scored; all
 * unassigned texts count as one cluster.
 *
 * @param scored texts scored
 * @param coverage share of them that is in a theme, 0 to 1
 * @param themes that are the main theme of a scored text
 * @param agreement of the main theme with the main label
 * @param intervals of that agreement
 * @param extended of all themes with all labels
 */
record Score(
        int scored,
        double coverage,
        long themes,
        Agreement agreement,
        AgreementIntervals intervals,
        ExtendedBCubed extended) {

    /**
     * Scores.
     *
     * @param texts of which at least one is scored
     * @param themes of each text, the main one first; none where it is unassigned
     * @param seed of the draws the intervals come from
     */
    static Score of(List<LabelledText> texts, List<List<String>> themes, Set<String> leftOut, long seed) {
        int[] scored = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).scored(leftOut))
                .toArray();
        List<String> labels =
                IntStream.of(scored).mapToObj(i -> texts.get(i).label()).toList();
        List<String> main =
                IntStream.of(scored).mapToObj(i -> first(themes.get(i))).toList();
        double covered = main.stream().filter(theme -> !theme.isEmpty()).count();
        return new Score(
                scored.length,
                covered / scored.length,
                main.stream().filter(theme -> !theme.isEmpty()).distinct().count(),
                Agreement.of(labels, main),
                AgreementIntervals.of(labels, main, seed),
                ExtendedBCubed.of(
                        IntStream.of(scored)
                                .mapToObj(i -> texts.get(i).labels())
                                .toList(),
                        IntStream.of(scored).mapToObj(i -> all(themes.get(i))).toList()));
    }

    private static String first(List<String> themes) {
        return themes.isEmpty() ? "" : themes.get(0);
    }

    private static Set<String> all(List<String> themes) {
        return new LinkedHashSet<>(themes);
    }
}
