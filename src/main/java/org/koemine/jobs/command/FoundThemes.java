package org.koemine.jobs.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.TextAnalyser;
import org.koemine.themes.Assignment;
import org.koemine.themes.FeatureSpace;
import org.koemine.themes.MainTheme;
import org.koemine.themes.ThemeFinder;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeSet;

/** Themes found in texts as a first night finds them; labels are not looked at. */
final class FoundThemes {

    private FoundThemes() {}

    /**
     * The themes of each text, the main one first, in the order of the texts.
     *
     * @param history further texts to learn words from
     */
    static List<List<String>> in(List<String> texts, List<String> history, ThemeSettings settings, long seed) {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = mentions(analyser, texts, 1);
        List<Mention> learned = new ArrayList<>(mentions);
        learned.addAll(mentions(analyser, history, texts.size() + 1));
        FeatureSpace space = FeatureSpace.learn(learned, mentions, seed);
        ThemeSet found = new ThemeFinder(settings, seed).find(space, mentions);
        Map<Long, List<Assignment>> assignments = new HashMap<>();
        found.assignments()
                .forEach(assignment -> assignments
                        .computeIfAbsent(assignment.mention().complaint(), serial -> new ArrayList<>())
                        .add(assignment));
        return LongStream.rangeClosed(1, texts.size())
                .mapToObj(serial -> MainTheme.first(assignments.getOrDefault(serial, List.of())))
                .map(themes -> themes.stream().map(ThemeId::value).toList())
                .toList();
    }

    private static List<Mention> mentions(TextAnalyser analyser, List<String> texts, long firstSerial) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            mentions.addAll(analyser.analyse(firstSerial + i, texts.get(i)));
        }
        return mentions;
    }
}
