package org.koemine.jobs.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.PhraseFinder;
import org.koemine.text.TextAnalyser;
import org.koemine.themes.Assignment;
import org.koemine.themes.Encoder;
import org.koemine.themes.FeatureSpace;
import org.koemine.themes.KnownTheme;
import org.koemine.themes.MainTheme;
import org.koemine.themes.ThemeFinder;
import org.koemine.themes.ThemeGrouper;
import org.koemine.themes.ThemeGroups;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeSet;

/**
 * Themes found in texts as a first night finds them; labels are not looked at.
 *
 * @param themes of each text, the main one first, in the order of the texts
 * @param groups group of each theme that is in one
 */
record FoundThemes(List<List<String>> themes, Map<String, String> groups) {

    /**
     * Finds.
     *
     * @param history further texts to learn words from
     */
    static FoundThemes in(
            List<String> texts, List<String> history, ThemeSettings settings, Encoder encoder, long seed) {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = mentions(analyser, texts, 1);
        List<Mention> learned = new ArrayList<>(mentions);
        learned.addAll(mentions(analyser, history, texts.size() + 1));
        FeatureSpace space = FeatureSpace.learn(learned, mentions, seed).with(encoder.once(text -> {}), mentions);
        PhraseFinder phrases = new PhraseFinder();
        ThemeSet found = new ThemeFinder(settings, phrases, seed).find(space, mentions);
        return new FoundThemes(
                themes(found, texts.size()), groups(found, mentions, new ThemeGrouper(space, phrases, seed)));
    }

    private static List<List<String>> themes(ThemeSet found, int texts) {
        Map<Long, List<Assignment>> assignments = new HashMap<>();
        found.assignments()
                .forEach(assignment -> assignments
                        .computeIfAbsent(assignment.mention().complaint(), serial -> new ArrayList<>())
                        .add(assignment));
        return LongStream.rangeClosed(1, texts)
                .mapToObj(serial -> MainTheme.first(assignments.getOrDefault(serial, List.of())))
                .map(themes -> themes.stream().map(ThemeId::value).toList())
                .toList();
    }

    private static Map<String, String> groups(ThemeSet found, List<Mention> mentions, ThemeGrouper grouper) {
        Map<MentionId, Mention> byId = mentions.stream().collect(Collectors.toMap(Mention::id, mention -> mention));
        List<KnownTheme> themes = found.themes().stream()
                .map(theme -> new KnownTheme(
                        theme.id(),
                        theme.label(),
                        true,
                        found.cores().getOrDefault(theme.id(), List.of()).stream()
                                .map(byId::get)
                                .toList()))
                .toList();
        Map<String, String> groups = new TreeMap<>();
        grouper.find(themes, ThemeGroups.NONE)
                .byTheme()
                .forEach((theme, group) -> groups.put(theme.value(), group.id().value()));
        return groups;
    }

    /** The group of a theme, or itself where it stands alone. */
    String groupOf(String theme) {
        return groups.getOrDefault(theme, theme);
    }

    private static List<Mention> mentions(TextAnalyser analyser, List<String> texts, long firstSerial) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            mentions.addAll(analyser.analyse(firstSerial + i, texts.get(i)));
        }
        return mentions;
    }
}
