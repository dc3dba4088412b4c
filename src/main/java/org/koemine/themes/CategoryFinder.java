package org.koemine.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.koemine.guide.Category;
import org.koemine.guide.Taxonomy;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.Normaliser;
import org.koemine.text.TextAnalyser;

/**
 * Finds the category of each mention: the one of which it contains a term that must be there, or else the one with the
 * seed phrase it is most like, if it is like enough; never one of which it contains a term that must not be there. Where
 * several are possible, the one with the nearest seed, then the first of the file. Costs mentions × seeds × dimensions.
 */
public final class CategoryFinder {
    /** Similarity, of 2, to a seed phrase from which a mention says the same. */
    static final float NEAR = 0.7f;

    private final FeatureSpace space;
    private final List<Rule> rules;
    private final List<CategorySet.Seed> seeds = new ArrayList<>();
    private final int[] ruleOfSeed;
    private final ClusterSums.Mean seedFeatures;

    /** A category with its terms made ready. */
    private record Rule(String name, List<Wanted> must, List<Wanted> mustNot) {}

    /**
     * A term as it is looked for.
     *
     * @param text normalised; stands in the mention's text
     * @param terms what it is as terms; where it is one, that is looked for among the mention's
     */
    private record Wanted(String text, List<String> terms) {
        boolean isIn(String mention, List<String> mentionTerms) {
            return mention.contains(text) || (terms.size() == 1 && mentionTerms.contains(terms.get(0)));
        }
    }

    /**
     * @param analyser that analysed the mentions
     */
    public CategoryFinder(FeatureSpace space, Taxonomy taxonomy, TextAnalyser analyser) {
        this.space = space;
        this.rules = taxonomy.categories().stream()
                .map(category -> new Rule(
                        category.name(),
                        wanted(category.mustContain(), analyser),
                        wanted(category.mustNot(), analyser)))
                .toList();
        List<Mention> phrases = new ArrayList<>();
        IntStream.Builder owners = IntStream.builder();
        for (int rule = 0; rule < rules.size(); rule++) {
            Category category = taxonomy.categories().get(rule);
            for (String seed : category.seeds()) {
                owners.add(rule);
                seeds.add(new CategorySet.Seed(category.name(), seed));
                MentionId id = new MentionId(0, phrases.size());
                phrases.add(new Mention(id, 0, seed.length(), seed, analyser.terms(seed)));
            }
        }
        this.ruleOfSeed = owners.build().toArray();
        int[] each = IntStream.range(0, phrases.size()).toArray();
        this.seedFeatures =
                ClusterSums.of(space.features(phrases), each, each.length).means();
    }

    private static List<Wanted> wanted(List<String> terms, TextAnalyser analyser) {
        return terms.stream()
                .map(term -> new Wanted(Normaliser.normalise(term), analyser.terms(term)))
                .toList();
    }

    /** The categories of mentions, and the seeds that one of them is like. */
    public CategorySet find(List<Mention> mentions) {
        boolean[] matched = new boolean[seeds.size()];
        int[] rule = new int[mentions.size()];
        IntStream.range(0, rule.length).parallel().forEach(i -> rule[i] = rule(mentions.get(i), matched));
        List<CategorySet.Placed> placed = IntStream.range(0, rule.length)
                .filter(i -> rule[i] >= 0)
                .mapToObj(i -> new CategorySet.Placed(
                        mentions.get(i).id(), rules.get(rule[i]).name()))
                .toList();
        List<CategorySet.Seed> unmatched = IntStream.range(0, matched.length)
                .filter(i -> !matched[i])
                .mapToObj(seeds::get)
                .toList();
        return new CategorySet(placed, unmatched);
    }

    /** Number of a mention's category, below 0 where it has none. */
    private int rule(Mention mention, boolean[] matched) {
        float[] nearest = nearest(mention, matched);
        String text = Normaliser.normalise(mention.text());
        int found = -1;
        double best = 0;
        for (int rule = 0; rule < nearest.length; rule++) {
            double rank = rank(rules.get(rule), nearest[rule], text, mention.terms());
            if (rank > best) {
                best = rank;
                found = rule;
            }
        }
        return found;
    }

    /** By category, the similarity to the nearest seed; 0 where it has none. */
    private float[] nearest(Mention mention, boolean[] matched) {
        float[] toSeeds = seedFeatures.toAll(space.features(mention));
        float[] nearest = new float[rules.size()];
        for (int seed = 0; seed < toSeeds.length; seed++) {
            nearest[ruleOfSeed[seed]] = Math.max(nearest[ruleOfSeed[seed]], toSeeds[seed]);
            if (toSeeds[seed] >= NEAR) {
                matched[seed] = true;
            }
        }
        return nearest;
    }

    /** 0 where it does not belong; a term that must be there weighs more than any similarity. */
    private static double rank(Rule rule, float nearest, String text, List<String> terms) {
        if (rule.mustNot().stream().anyMatch(term -> term.isIn(text, terms))) {
            return 0;
        }
        if (rule.must().stream().anyMatch(term -> term.isIn(text, terms))) {
            return 10 + nearest;
        }
        return nearest >= NEAR ? nearest : 0;
    }
}
