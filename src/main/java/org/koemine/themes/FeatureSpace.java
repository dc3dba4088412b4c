package org.koemine.themes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.koemine.text.Mention;
import org.koemine.text.NegatedTerm;
import org.koemine.text.Synonyms;
import org.koemine.text.Thesaurus;

/**
 * Turns mentions into {@link Features}; everything in it was learned from the company's own texts: word vectors, and the
 * weights of terms and grams by how much they say about the corpus's rough topics.
 */
public final class FeatureSpace {
    private static final int DIMENSIONS = 240;
    /** Complaints that are learned from, at most: what stands in the next sentence, too, tells what a word means. */
    private static final int LEARNED = 300_000;

    /** Mentions that the common direction is taken from, at most. */
    private static final int COMMON = 12_000;

    private static final int SMALL_HISTORY = 1_000;

    /** Complaints from which a history itself has taught what a thesaurus would say of its words. */
    private static final int TAUGHT = 5_000;

    private final Vocabulary vocabulary;
    private final WordVectors words;
    private final TopicWeights weights;
    private final CommonDirection common;
    private final float[] negation;
    private final EncodedMeaning encoded;

    FeatureSpace(Vocabulary vocabulary, WordVectors words, TopicWeights weights, CommonDirection common) {
        this(vocabulary, words, weights, common, EncodedMeaning.NONE);
    }

    private FeatureSpace(
            Vocabulary vocabulary,
            WordVectors words,
            TopicWeights weights,
            CommonDirection common,
            EncodedMeaning encoded) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.weights = weights;
        this.common = common;
        this.negation = Opposites.direction(words, vocabulary);
        this.encoded = encoded;
    }

    /**
     * Learns from a history.
     *
     * @param history the mentions of a complaint beside each other
     * @param mentions the ones to be told apart: the direction they share is taken out
     */
    public static FeatureSpace learn(List<Mention> history, List<Mention> mentions, long seed) {
        return learn(history, mentions, Synonyms.groups(), seed);
    }

    /**
     * Learns from a history.
     *
     * @param synonyms groups of terms that mean the same; where a term is in several, the last says most
     */
    public static FeatureSpace learn(
            List<Mention> history, List<Mention> mentions, List<List<String>> synonyms, long seed) {
        return learned(WholeComplaints.of(history, LEARNED), Sample.distinct(mentions, COMMON), synonyms, seed);
    }

    private static FeatureSpace learned(
            List<Mention> complaints, List<Mention> mentions, List<List<String>> synonyms, long seed) {
        Vocabulary vocabulary = vocabulary(complaints, synonyms);
        List<int[]> sequences = complaints.stream().map(vocabulary::sequence).toList();
        WordVectors words =
                WordVectors.learn(sequences, vocabulary.met(), DIMENSIONS, seed).extended(vocabulary.size());
        if (complaints.size() < TAUGHT) {
            Retrofit.towardsSynonyms(words, vocabulary, Senses.met(Thesaurus.groups(), vocabulary, words));
        }
        Retrofit.towardsSynonyms(words, vocabulary, synonyms);
        Opposites.turnAway(words, vocabulary);

        TopicWeights weights = TopicWeights.learn(complaints, vocabulary, words, seed);
        Retrofit.weighUnmet(weights.terms(), vocabulary, synonyms);
        float[][] meanings = mentions.stream()
                .parallel()
                .map(mention -> words.sum(vocabulary.distinct(mention), weights.terms()))
                .toArray(float[][]::new);
        return new FeatureSpace(vocabulary, words, weights, CommonDirection.of(meanings));
    }

    /**
     * The same, joined by what an encoder says the mentions mean.
     *
     * @param mentions as {@link #learn} was told
     */
    public FeatureSpace with(Encoder encoder, List<Mention> mentions) {
        return with(EncodedMeaning.learn(encoder, mentions));
    }

    FeatureSpace with(EncodedMeaning joining) {
        return new FeatureSpace(vocabulary, words, weights, common, joining);
    }

    /** The same, with words beside those that were learned. */
    FeatureSpace with(Vocabulary vocabulary, WordVectors words, TopicWeights weights) {
        return new FeatureSpace(vocabulary, words, weights, common, encoded);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    WordVectors words() {
        return words;
    }

    TopicWeights weights() {
        return weights;
    }

    CommonDirection common() {
        return common;
    }

    EncodedMeaning encoded() {
        return encoded;
    }

    Features[] features(List<Mention> mentions) {
        return mentions.stream().parallel().map(this::features).toArray(Features[]::new);
    }

    Features features(Mention mention) {
        float[] meaning = words.sum(vocabulary.distinct(mention), weights.terms());
        addNegations(mention, meaning);
        common.removeFrom(meaning);
        Dense.normalise(meaning);
        int[] grams = Arrays.stream(CharacterGrams.of(mention))
                .filter(gram -> weights.grams()[gram] > 0)
                .toArray();
        int[] signs = CharacterGrams.signs(mention, grams);
        float[] gramWeights = new float[grams.length];
        for (int i = 0; i < grams.length; i++) {
            gramWeights[i] = signs[i] * weights.grams()[grams[i]];
        }
        Dense.normalise(gramWeights);
        return new Features(encoded.behind(meaning, mention), grams, gramWeights);
    }

    /** Adds the negations of known words that are no known words themselves: there are too many to meet each of them. */
    private void addNegations(Mention mention, float[] meaning) {
        mention.terms().stream()
                .distinct()
                .filter(term -> vocabulary.number(term).isEmpty())
                .map(NegatedTerm::denied)
                .flatMap(Optional::stream)
                .flatMapToInt(term -> vocabulary.number(term).stream())
                .forEach(word ->
                        Dense.add(meaning, weights.terms()[word], Opposites.negation(words.vectors()[word], negation)));
    }

    /** How much a term says about the topic of a text; 0 for a term that was not learned. */
    double weight(String term) {
        return vocabulary.number(term).stream()
                .mapToDouble(number -> weights.terms()[number])
                .sum();
    }

    private static Vocabulary vocabulary(List<Mention> complaints, List<List<String>> synonyms) {
        Set<String> known = synonyms.stream().flatMap(List::stream).collect(Collectors.toSet());
        return Vocabulary.learn(complaints, complaints.size() < SMALL_HISTORY ? 2 : 3, known);
    }
}
