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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.Normaliser;
import org.koemine.text.Phrase;
import org.koemine.text.PhraseFinder;

/**
 * Labels a theme with the problem as customers put it: the phrase that is common among its central mentions and rare in
 * other themes; where no phrase is repeated, a short exemplar; else the beginning of one.
 */
final class Labeller {
    private static final int LOOKED_AT = 150;
    private static final int CENTRAL = 40;
    private static final MentionId NO_MENTION = new MentionId(0, 0);
    private static final int REPEATED = 2;

    /** A problem said of nothing (壊れた) is a label where many say it, and little else. */
    private static final int OFTEN_REPEATED = 5;

    private static final double BARE = 0.25;
    private static final int LONGEST = 20;

    /** A manager wants to read what is wrong, not only what happened. */
    private static final double PROBLEM = 8;

    private static final Pattern LOOSE_END = Pattern.compile(
            "(?:なのに|のに|(?<=[だたいるすんう])(?:けれども?|けど|が|ので|から|し)" + "|との(?:こと|お申し出|ご?指摘|ご?不満|ご?意見|お?話し?)(?:です)?)$");

    private final FeatureSpace space;
    private final List<Mention> mentions;
    private final List<List<Features>> central = new ArrayList<>();
    private final List<List<Said>> phrases = new ArrayList<>();
    private final Map<String, Integer> everywhere = new HashMap<>();

    /** @param mention its number */
    private record Said(int mention, Phrase phrase) {}

    /**
     * A labeller for all themes of a run.
     *
     * @param members numbers of the mentions of each theme, most central first
     */
    Labeller(FeatureSpace space, PhraseFinder finder, List<Mention> mentions, int[][] members) {
        this.space = space;
        this.mentions = mentions;
        for (int[] theme : members) {
            List<Said> said = new ArrayList<>();
            Arrays.stream(theme)
                    .limit(LOOKED_AT)
                    .forEach(i -> distinct(finder.phrases(this.mentions.get(i).text()))
                            .forEach(phrase -> said.add(new Said(i, phrase))));
            phrases.add(said);
            central.add(Arrays.stream(theme)
                    .limit(CENTRAL)
                    .mapToObj(i -> space.features(mentions.get(i)))
                    .toList());
            said.forEach(each -> everywhere.merge(each.phrase().key(), 1, Integer::sum));
        }
    }

    /** A phrase that is not taken yet; empty where none is said twice. */
    Optional<String> phrase(int theme, Set<String> taken) {
        Map<String, Integer> here = new TreeMap<>();
        phrases.get(theme).stream()
                .map(Said::phrase)
                .filter(phrase -> !phrase.weak())
                .forEach(phrase -> here.merge(phrase.key(), 1, Integer::sum));
        return here.entrySet().stream()
                .filter(entry -> entry.getValue() >= (isBare(said(theme, entry.getKey())) ? OFTEN_REPEATED : REPEATED))
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Integer> entry) -> -score(theme, entry.getKey(), entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> commonestForm(theme, entry.getKey()))
                .filter(label -> !taken.contains(label))
                .findFirst();
    }

    /** The number of the most central mention that says a label in whatever inflection, where one does. */
    OptionalInt speaker(int theme, String label) {
        Set<String> keys = phrases.get(theme).stream()
                .filter(said -> said.phrase().text().equals(label))
                .map(said -> said.phrase().key())
                .collect(Collectors.toSet());
        return phrases.get(theme).stream()
                .filter(said -> keys.contains(said.phrase().key()))
                .mapToInt(Said::mention)
                .findFirst();
    }

    /** High for a phrase that means what the theme's central mentions mean, and is said often and mostly here. */
    private double score(int theme, String key, int here) {
        Phrase phrase = said(theme, key);
        Features own = space.features(new Mention(NO_MENTION, 0, 0, phrase.text(), phrase.terms()));
        double likeness = central.get(theme).stream()
                .mapToDouble(own::similarity)
                .average()
                .orElse(0);
        return likeness
                * Math.log1p(here)
                * here
                / everywhere.get(key)
                * (phrase.problem() ? PROBLEM : 1)
                * (isBare(phrase) ? BARE : 1);
    }

    private Phrase said(int theme, String key) {
        return phrases.get(theme).stream()
                .map(Said::phrase)
                .filter(phrase -> phrase.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBare(Phrase phrase) {
        return phrase.subject().isEmpty();
    }

    /** Of what is said of a subject, if it is: a label names a problem, it does not take up a topic. */
    private String commonestForm(int theme, String key) {
        List<Phrase> said = phrases.get(theme).stream()
                .map(Said::phrase)
                .filter(phrase -> phrase.key().equals(key))
                .toList();
        boolean topics = said.stream().allMatch(Phrase::topic);
        Map<String, Integer> forms = new TreeMap<>();
        said.stream()
                .filter(phrase -> topics || !phrase.topic())
                .forEach(phrase -> forms.merge(phrase.text(), 1, Integer::sum));
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** A short exemplar, else the beginning of the most central one; never half a character. */
    static String sentence(List<Exemplar> exemplars, Set<String> taken) {
        List<String> sentences = exemplars.stream()
                .map(exemplar -> complete(Normaliser.spelling(exemplar.text())))
                .toList();
        return sentences.stream()
                .filter(text -> text.length() <= LONGEST && !taken.contains(text))
                .findFirst()
                .orElseGet(() -> beginning(sentences.get(0), taken));
    }

    /** A sentence without the mark at its end and without what would join it to a next one: …のに, …が, …とのこと. */
    static String complete(String sentence) {
        String bare = sentence.replaceAll("[。!?、.\\s]+$", "");
        String shorter = LOOSE_END.matcher(bare).replaceFirst("");
        return shorter.isEmpty() ? bare : shorter;
    }

    /** The first words of a sentence; longer where that beginning is taken. */
    private static String beginning(String sentence, Set<String> taken) {
        for (int length = LONGEST; length < sentence.length(); length++) {
            String cut = sentence.substring(0, length) + "…";
            if (!Character.isHighSurrogate(sentence.charAt(length - 1)) && !taken.contains(cut)) {
                return cut;
            }
        }
        String label = sentence;
        for (int n = 2; taken.contains(label); n++) {
            label = sentence + "（" + n + "）";
        }
        return label;
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        Set<String> seen = new HashSet<>();
        return phrases.stream().filter(phrase -> seen.add(phrase.key())).toList();
    }
}
