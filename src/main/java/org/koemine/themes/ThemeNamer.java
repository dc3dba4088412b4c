package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.text.Mention;
import org.koemine.text.PhraseFinder;

/** Makes themes of clusters: label, distinguishing terms, exemplars, the first of which says the label where one does. */
final class ThemeNamer {
    private static final int TERMS = 8;

    private final FeatureSpace space;
    private final List<Mention> mentions;

    ThemeNamer(FeatureSpace space, List<Mention> mentions) {
        this.space = space;
        this.mentions = mentions;
    }

    /**
     * Names clusters.
     *
     * @param members numbers of the mentions of each cluster, most central first
     * @param ids of the clusters
     * @param labels of known themes: no other gets them, and those among the ids keep them
     * @param phrases that labels are chosen from
     * @return themes by id
     */
    List<Theme> name(int[][] members, List<ThemeId> ids, Map<ThemeId, String> labels, PhraseFinder phrases) {
        Integer[] order = IntStream.range(0, members.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order, Comparator.comparing((Integer k) -> -members[k].length).thenComparing(ids::get));
        Set<String> taken = new HashSet<>(labels.values());
        Labeller labeller = new Labeller(space, phrases, mentions, members);
        Exemplars picker = new Exemplars(space, mentions);
        Map<String, Integer> everywhere = counts(mentions);
        List<Theme> themes = new ArrayList<>();
        for (int k : order) {
            Optional<String> phrase =
                    Optional.ofNullable(labels.get(ids.get(k))).or(() -> labeller.phrase(k, taken));
            List<Exemplar> exemplars = picker.pick(
                    ledBy(phrase.map(label -> labeller.speaker(k, label)).orElse(OptionalInt.empty()), members[k]));
            String label = phrase.orElseGet(() -> Labeller.sentence(exemplars, taken));
            taken.add(label);
            themes.add(new Theme(ids.get(k), label, terms(members[k], everywhere), exemplars));
        }
        themes.sort(Comparator.comparing(Theme::id));
        return themes;
    }

    private static int[] ledBy(OptionalInt first, int[] members) {
        return IntStream.concat(first.stream(), IntStream.of(members))
                .distinct()
                .toArray();
    }

    /** Terms that are common among some of the mentions, rare elsewhere, and say much about a topic. */
    List<String> terms(int[] members) {
        return terms(members, counts(mentions));
    }

    private List<String> terms(int[] members, Map<String, Integer> everywhere) {
        Map<String, Integer> here =
                counts(Arrays.stream(members).mapToObj(mentions::get).toList());
        Map<String, Double> score = new HashMap<>();
        here.forEach((term, n) -> score.put(term, space.weight(term) * n * n / everywhere.get(term)));
        return score.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> counts(List<Mention> mentions) {
        Map<String, Integer> counts = new TreeMap<>();
        mentions.forEach(
                mention -> new HashSet<>(mention.terms()).forEach(term -> counts.merge(term, 1, Integer::sum)));
        return counts;
    }
}
