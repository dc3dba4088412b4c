package org.koemine.testing.comparison;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/**
 * Latent Dirichlet allocation (Blei, Ng and Jordan 2003) by MALLET's Gibbs sampler: β 0.01 and 1,000 rounds as usual, α
 * optimised every 50 rounds from a sum of 0.5, which suits short texts better than the usual 5. Topics are learned from the texts and the history together; a text
 * is in its likeliest topic.
 */
final class TopicModel {
    private static final double ALPHA_SUM = 0.5;
    private static final double BETA = 0.01;
    private static final int ROUNDS = 1_000;

    private TopicModel() {}

    static List<List<String>> find(List<TokenisedText> texts, List<TokenisedText> history, int topics, long seed) {
        InstanceList instances = new InstanceList(new Alphabet(), null);
        texts.forEach(text -> instances.add(instance(text, instances.getDataAlphabet())));
        history.forEach(text -> instances.add(instance(text, instances.getDataAlphabet())));
        ParallelTopicModel model = estimated(instances, topics, seed);
        List<List<String>> themes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean silent = texts.get(i).terms().isEmpty();
            themes.add(silent ? List.of() : List.of("t" + likeliest(model.getTopicProbabilities(i))));
        }
        return themes;
    }

    private static Instance instance(TokenisedText text, Alphabet alphabet) {
        int[] features = text.terms().stream().mapToInt(alphabet::lookupIndex).toArray();
        return new Instance(new FeatureSequence(alphabet, features), null, null, null);
    }

    private static ParallelTopicModel estimated(InstanceList instances, int topics, long seed) {
        ParallelTopicModel.logger.setLevel(Level.OFF);
        ParallelTopicModel model = new ParallelTopicModel(topics, ALPHA_SUM, BETA);
        model.setRandomSeed((int) seed);
        // Several threads would make the result depend on their timing.
        model.setNumThreads(1);
        model.setNumIterations(ROUNDS);
        model.setOptimizeInterval(50);
        model.addInstances(instances);
        try {
            model.estimate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    private static int likeliest(double[] shares) {
        int best = 0;
        for (int topic = 1; topic < shares.length; topic++) {
            if (shares[topic] > shares[best]) {
                best = topic;
            }
        }
        return best;
    }
}
