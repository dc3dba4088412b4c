package org.koemine.jobs.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.TextAnalyser;
import org.koemine.themes.Agreement;
import org.koemine.themes.Assignment;
import org.koemine.themes.FeatureSpace;
import org.koemine.themes.KnownThemes;
import org.koemine.themes.MainTheme;
import org.koemine.themes.ThemeFinder;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeSet;

/**
 * Themes found in labelled texts, held against the labels. The labels are not read until the themes stand.
 *
 * @param themes of each text, the main one first, in the order of the texts
 * @param agreement of the main themes with the labels; all unassigned texts count as one cluster
 * @param coverage share of the scored texts that are in a theme, 0 to 1
 * @param count themes that hold a scored text
 */
record Evaluation(List<List<ThemeId>> themes, Agreement agreement, int scored, double coverage, long count) {

    static Evaluation of(
            List<String> texts,
            List<String> labels,
            Set<String> leftOut,
            List<String> history,
            ThemeSettings settings,
            long seed) {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = mentions(analyser, texts, 1);
        List<Mention> learned = new ArrayList<>(mentions);
        learned.addAll(mentions(analyser, history, texts.size() + 1));
        FeatureSpace space = FeatureSpace.learn(learned, mentions, seed);
        ThemeSet found = new ThemeFinder(settings, seed).find(space, mentions, KnownThemes.NONE);
        Map<Long, List<Assignment>> assignments = new HashMap<>();
        found.assignments()
                .forEach(assignment -> assignments
                        .computeIfAbsent(assignment.mention().complaint(), serial -> new ArrayList<>())
                        .add(assignment));
        List<List<ThemeId>> themes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            themes.add(MainTheme.first(assignments.getOrDefault(i + 1L, List.of())));
        }
        return scored(themes, labels, leftOut);
    }

    private static Evaluation scored(List<List<ThemeId>> themes, List<String> labels, Set<String> leftOut) {
        List<String> gold = new ArrayList<>();
        List<String> main = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).isEmpty() && !leftOut.contains(labels.get(i))) {
                gold.add(labels.get(i));
                main.add(themes.get(i).isEmpty() ? "" : themes.get(i).get(0).value());
            }
        }
        double covered = main.stream().filter(theme -> !theme.isEmpty()).count();
        long count = main.stream().filter(theme -> !theme.isEmpty()).distinct().count();
        return new Evaluation(themes, Agreement.of(gold, main), gold.size(), covered / Math.max(1, gold.size()), count);
    }

    private static List<Mention> mentions(TextAnalyser analyser, List<String> texts, long firstSerial) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            mentions.addAll(analyser.analyse(firstSerial + i, texts.get(i)));
        }
        return mentions;
    }
}
