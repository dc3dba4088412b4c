package org.koemine.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the words of a clause say that is felt, by a lexicon ({@code emotion-words.txt}). */
final class WordsOfFeeling {
    /** Not felt: 不満はない, 迷惑と感じることがなかった, 不満な点は特にありません; 不安ではないか is. */
    private static final Pattern DENIED = Pattern.compile("(?:(?:[りしっくて]{0,2}|に思って|して|で|じゃ)[はもが]?"
            + "|[だとをに]{0,2}(?:感じ|思)[るたうっ]{0,2}(?:事|こと)[はがも]?|な?(?:点|もの|ところ|こと|事)[はがも]?(?:特に)?)"
            + "(?:い|おり|あり|ござい)?(?:ない(?!か)|なし|無[いし]|ません(?!か)|なかっ|無かっ|なく(?:て)?)");

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
