package org.koemine.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the words of a clause say that is felt, by a lexicon ({@code emotion-words.txt}). */
final class WordsOfFeeling {
    private static final Pattern DENIED =
            Pattern.compile("(?:[りしっくて]{0,2}|に思って|して)[はもが]?(?:い|おり|あり|ござい)?(?:ない(?!か)|ません(?!か)|なかっ|なく(?:て)?)");

    private static final List<Strong> LISTS = WordList.sections("emotion-words.txt").entrySet().stream()
            .map(list -> Strong.of(list.getKey(), list.getValue()))
            .sorted(Comparator.comparing(Strong::strength).reversed())
            .toList();

    private WordsOfFeeling() {}

    private record Strong(Emotion emotion, int strength, PhrasePatterns words) {
        static Strong of(String name, List<String> expressions) {
            int at = name.lastIndexOf('_');
            return new Strong(
                    Emotion.valueOf(name.substring(0, at)),
                    Integer.parseInt(name.substring(at + 1)),
                    new PhrasePatterns(expressions, ""));
        }

        boolean speaksIn(String clause) {
            return words.spans(clause).stream()
                    .anyMatch(hit -> !DENIED.matcher(clause)
                            .region(hit.end(), clause.length())
                            .lookingAt());
        }
    }

    /**
     * Each emotion with its greatest strength.
     *
     * @param clause normalised
     */
    static Map<Emotion, Integer> in(String clause) {
        Map<Emotion, Integer> felt = new EnumMap<>(Emotion.class);
        for (Strong list : LISTS) {
            if (!felt.containsKey(list.emotion()) && list.speaksIn(clause)) {
                felt.put(list.emotion(), list.strength());
            }
        }
        return felt;
    }
}
