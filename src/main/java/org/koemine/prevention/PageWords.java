package org.koemine.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.koemine.complaint.Complaint;
import org.koemine.guide.PageText;
import org.koemine.text.NegatedTerm;
import org.koemine.text.Normaliser;
import org.koemine.text.WordList;

/**
 * Finds the sentence of a product's page that a complaint is about: one that contains words which the customer quoted; or
 * else the one that shares most with what the customer says of it, a word weighing more the fewer sentences of the page it is
 * in (inverse document frequency, Spärck Jones 1972). Names of the product and words of every such complaint (説明, 写真, 違う)
 * are no evidence, and neither are words in hiragana: what is described is a noun or an adjective.
 */
public final class PageWords {
    public static final PageWords NONE = new PageWords(List.of(), text -> List.of());

    /** 防水, サイズ, 軽い; not 使う. */
    private static final Pattern TELLING = Pattern.compile("[^\\p{IsHiragana}]+|.+い");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> EVERYWHERE = Set.copyOf(WordList.read(PageWords.class, "page-stop-words.txt"));

    private final Map<String, List<PageText>> byPage;
    private final Map<String, List<PageText>> byProduct;
    private final Function<String, List<String>> terms;
    private final IdentityHashMap<List<PageText>, List<Sentence>> read = new IdentityHashMap<>();

    /**
     * Looks for sentences in pages.
     *
     * @param terms of a text
     */
    public PageWords(List<PageText> pages, Function<String, List<String>> terms) {
        this.byPage = pages.stream().collect(Collectors.groupingBy(page -> PageText.key(page.page())));
        this.byProduct = pages.stream().collect(Collectors.groupingBy(page -> PageText.key(page.product())));
        this.terms = terms;
    }

    /** A sentence of a page, and the words in it that may tell it from others. */
    private record Sentence(PageSentence said, String normalised, Set<String> words) {}

    /**
     * The sentence, of the page that it names or else of its product's, that a complaint is about; empty where there is none.
     *
     * @param quoted words of the page
     * @param reading the sentence that says how they were read
     */
    Optional<PageSentence> find(Complaint complaint, List<String> quoted, String reading) {
        String product = complaint.origin().product();
        List<Sentence> sentences = named(byPage, complaint.origin().page())
                .or(() -> named(byProduct, product))
                .map(own -> read.computeIfAbsent(own, this::sentences))
                .orElse(List.of());
        Set<String> names = words(product);
        return quoted(sentences, quoted)
                .or(() -> likest(sentences, words(reading + " " + String.join(" ", quoted)), names))
                .or(() -> likest(sentences, words(complaint.text()), names))
                .map(Sentence::said);
    }

    private static Optional<List<PageText>> named(Map<String, List<PageText>> pages, String name) {
        String key = PageText.key(name);
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(pages.get(key));
    }

    private List<Sentence> sentences(List<PageText> own) {
        return own.stream()
                .flatMap(page -> MisledReader.sentences(page.text()).stream()
                        .map(text -> new Sentence(
                                new PageSentence(page.page(), text.replaceFirst("。$", ""), 1),
                                Normaliser.normalise(text),
                                words(text))))
                .toList();
    }

    private static Optional<Sentence> quoted(List<Sentence> sentences, List<String> words) {
        return words.stream()
                .map(Normaliser::normalise)
                .flatMap(quoted -> sentences.stream()
                        .filter(sentence -> sentence.normalised().contains(quoted)))
                .findFirst();
    }

    private Optional<Sentence> likest(List<Sentence> sentences, Set<String> said, Set<String> names) {
        Map<String, Double> weights = weights(sentences);
        List<Sentence> alike = new ArrayList<>();
        Map<Sentence, Double> scores = new HashMap<>();
        for (Sentence sentence : sentences) {
            double score = sentence.words().stream()
                    .filter(word -> said.contains(word) && names.stream().noneMatch(word::contains))
                    .sorted()
                    .mapToDouble(weights::get)
                    .sum();
            if (score > 0) {
                alike.add(sentence);
                scores.put(sentence, score);
            }
        }
        return alike.stream().min(Comparator.comparing(sentence -> -scores.get(sentence)));
    }

    private static Map<String, Double> weights(List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((word, count) -> weights.put(word, StrictMath.log1p(sentences.size() / (double) count)));
        return weights;
    }

    private Set<String> words(String text) {
        return terms.apply(text).stream()
                .map(term -> NegatedTerm.denied(term).orElse(term))
                .filter(term ->
                        TELLING.matcher(term).matches() && !DIGITS.matcher(term).matches())
                .filter(term -> !EVERYWHERE.contains(term))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
