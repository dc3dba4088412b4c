package org.koemine.jobs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Real texts, and as many more as are wanted that say what real ones say in other combinations: no two nights' worth of
 * complaints are the same ten thousand over and over, and themes must not profit from duplicates.
 */
public final class Corpus {
    private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[。．！？!?\n])(?![。．！？!?\n])");
    private static final long SEED = 20_260_401;

    private final List<List<String>> texts;

    /**
     * Of texts as written.
     *
     * @throws IllegalArgumentException if none of them has a word
     */
    public Corpus(List<String> texts) {
        this.texts = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(AFTER_SENTENCE.split(text)))
                .toList();
        if (this.texts.isEmpty()) {
            throw new IllegalArgumentException("no texts");
        }
    }

    /** Real texts in it. */
    public int size() {
        return texts.size();
    }

    /**
     * A text by its number: the first ones are the real ones. After them, each is a real one of which every sentence is
     * kept or taken from another text, an even chance each, and one at least taken; to a text of one sentence, another is
     * added.
     */
    String text(int number) {
        List<String> real = texts.get(number % texts.size());
        if (number < texts.size()) {
            return String.join("", real);
        }
        SplittableRandom random = new SplittableRandom(SEED + number);
        List<String> sentences = new ArrayList<>(real);
        if (sentences.size() == 1) {
            sentences.add(any(random));
        } else {
            int taken = random.nextInt(sentences.size());
            for (int i = 0; i < sentences.size(); i++) {
                if (i == taken || random.nextBoolean()) {
                    sentences.set(i, any(random));
                }
            }
        }
        return String.join("", sentences).strip();
    }

    private String any(SplittableRandom random) {
        List<String> text = texts.get(random.nextInt(texts.size()));
        return text.get(random.nextInt(text.size()));
    }
}
