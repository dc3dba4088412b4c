package org.koemine.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.text.PhrasePatterns;
import org.koemine.text.WordList;

/**
 * Tells which words of a description a customer holds against it, and how they were read: sentences that say the goods are
 * not what was described ({@code misled-words.txt}), the words quoted in 「」 or named before と書いてある in or beside them.
 */
final class MisledReader {
    private static final PhrasePatterns MISLED =
            new PhrasePatterns(WordList.read(MisledReader.class, "misled-words.txt"), "");
    private static final Pattern ELSEWHERE = either("not-descriptions.txt");
    private static final Pattern SUPERIOR = either("superior-words.txt");
    private static final Pattern ADVANTAGEOUS = either("advantage-words.txt");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]*(?:「[^」]*」[^。！？!?\\n]*)*[。！？!?\\n]?");

    /** What says that a description is quoted, and not a person. */
    private static final String SAID_THERE = "(?!との?(?:記入|記載。|メモ|ご|お|こと|言|申|話|書き込み))"
            + "(?:と|って|とも|とまで|などと)?(?:いう|の|は)?[^。、「]{0,8}(?:書|記載|表示|表記|掲載|うた|謳|宣伝|広告|説明|のってい|載ってい|あっ|ある|あり|あるが|部分|箇所|言葉|文句|表現|うたい|見出し)";

    private static final Pattern QUOTED = Pattern.compile("[「『“\"]([^「」『』”\"]{2,40})[」』”\"]" + SAID_THERE);
    private static final Pattern NAMED = Pattern.compile(
            "(?:商品(?:説明|ページ)|ページ|サイト|カタログ|広告|説明(?:文|書き)?|表示|付属品|素材|口コミ)(?:に|では|には|で)([^、。「」]{2,30}?)(?:と|って)(?:書|記載|表示|表記|掲載|うた|謳|宣伝|説明され|あっ|あり|ある)");

    private MisledReader() {}

    /**
     * A sentence that says so.
     *
     * @param words of the description that it names; none where it only says that something was described otherwise
     * @param reading the sentence
     */
    record Misled(List<String> words, String reading, boolean superior, boolean advantageous) {}

    /** The first sentence of a complaint that says so, one that names words of the description before one that does not. */
    static Optional<Misled> read(String text) {
        // What is found in a sentence is found in the text, and most texts have nothing of the kind.
        if (!MISLED.foundFrom(0, text)) {
            return Optional.empty();
        }
        List<String> sentences = sentences(text);
        Misled first = null;
        for (int i = 0; i < sentences.size(); i++) {
            if (saysSo(sentences.get(i))) {
                Misled misled = misled(sentences, i);
                if (!misled.words().isEmpty()) {
                    return Optional.of(misled);
                }
                first = first == null ? misled : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean saysSo(String sentence) {
        return MISLED.foundFrom(0, sentence) && !ELSEWHERE.matcher(sentence).find();
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (Matcher sentence = SENTENCE.matcher(text); sentence.find(); ) {
            if (!sentence.group().isBlank()) {
                sentences.add(whole(sentence.group().strip()));
            }
        }
        return sentences;
    }

    /** Without a bracket that closes in another sentence. */
    private static String whole(String sentence) {
        boolean open = sentence.startsWith("「") && !sentence.contains("」");
        return open ? sentence.substring(1) : sentence;
    }

    private static Misled misled(List<String> sentences, int at) {
        String reading = sentences.get(at);
        List<String> words = words(reading);
        if (words.isEmpty() && at > 0) {
            words = words(sentences.get(at - 1));
        }
        String all = String.join(" ", words) + " " + reading;
        return new Misled(
                words,
                reading,
                SUPERIOR.matcher(all).find(),
                ADVANTAGEOUS.matcher(all).find());
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        for (Pattern pattern : List.of(QUOTED, NAMED)) {
            for (Matcher quoted = pattern.matcher(sentence); quoted.find(); ) {
                words.add(quoted.group(1).strip());
            }
        }
        return words;
    }

    private static Pattern either(String list) {
        return Pattern.compile(String.join("|", WordList.read(MisledReader.class, list)));
    }
}
