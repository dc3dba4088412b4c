package org.koemine.themes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koemine.text.Mention;
import org.koemine.text.Phrase;
import org.koemine.text.PhraseFinder;

/** The nouns that half of the themes of a group share and hardly any other theme has. */
final class GroupNouns {
    /** Core members of a theme that are looked at, evenly spread. */
    private static final int LOOKED_AT = 60;

    /** Share of the members of a theme, and of a group, from which on a noun is one of theirs. */
    private static final double OFTEN = 0.1;

    private static final double TWICE = 2;

    /** Share of a noun's occurrences that are in the group. */
    private static final double MOSTLY = 0.5;

    /** Share of a noun's occurrences in which something is said of it. */
    private static final double SUBJECT = 0.2;

    private final Map<ThemeId, Map<String, Double>> members = new HashMap<>();
    private final Map<ThemeId, Integer> sizes = new HashMap<>();
    private final Map<String, Double> everywhere = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();

    /**
     * @param themes all, with their cores
     */
    GroupNouns(List<KnownTheme> themes, PhraseFinder phrases) {
        themes.forEach(theme -> count(theme, phrases));
    }

    private void count(KnownTheme theme, PhraseFinder phrases) {
        List<Mention> some = Sample.evenly(theme.core(), LOOKED_AT);
        double each = (double) theme.core().size() / some.size();
        Map<String, Double> own = new TreeMap<>();
        for (Mention mention : some) {
            for (String term : new HashSet<>(mention.terms())) {
                own.merge(term, each, Double::sum);
                everywhere.merge(term, each, Double::sum);
                seen.merge(term, 1, Integer::sum);
            }
            subjects(phrases.phrases(mention.text())).forEach(subject -> subjects.merge(subject, 1, Integer::sum));
        }
        members.put(theme.id(), own);
        sizes.put(theme.id(), theme.core().size());
    }

    /** What something is said of; of バスの停留所 only the whole. */
    private static Set<String> subjects(List<Phrase> phrases) {
        Set<String> named = phrases.stream()
                .filter(phrase -> !phrase.weak() && !phrase.subject().isEmpty())
                .map(Phrase::subject)
                .collect(Collectors.toSet());
        return named.stream()
                .filter(part -> named.stream().noneMatch(whole -> whole.endsWith("の" + part)))
                .collect(Collectors.toSet());
    }

    /** The most telling first: common in the group and rare elsewhere. */
    List<String> shared(List<ThemeId> group) {
        Map<String, Double> here = new TreeMap<>();
        Map<String, Integer> themesWith = new HashMap<>();
        int size = 0;
        for (ThemeId theme : group) {
            int own = sizes.getOrDefault(theme, 0);
            size += own;
            members.getOrDefault(theme, Map.of()).forEach((term, count) -> {
                here.merge(term, count, Double::sum);
                themesWith.merge(term, count >= Math.max(TWICE, OFTEN * own) ? 1 : 0, Integer::sum);
            });
        }
        double least = OFTEN * size;
        return here.entrySet().stream()
                .filter(term -> term.getValue() >= least && isShared(themesWith.get(term.getKey()), group.size()))
                .filter(term -> term.getValue() >= MOSTLY * everywhere.get(term.getKey()))
                .filter(term -> isSubject(term.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> term) ->
                                -term.getValue() * term.getValue() / everywhere.get(term.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isShared(int themes, int all) {
        return themes > 1 && 2 * themes >= all;
    }

    private boolean isSubject(String term) {
        return subjects.getOrDefault(term, 0) >= SUBJECT * seen.get(term);
    }
}
