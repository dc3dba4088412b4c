package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.koemine.text.Mention;
import org.koemine.text.Normaliser;

/** Real sentences that stand for a theme: central, distinct, of different complaints, neither scraps nor novels. */
final class Exemplars {
    private static final int MOST = 5;
    private static final int LOOKED_AT = 300;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 120;

    /** Similarity, of 2, from which two sentences say it in the same words. */
    private static final double ALIKE = 1.4;

    private final FeatureSpace space;
    private final List<Mention> mentions;

    Exemplars(FeatureSpace space, List<Mention> mentions) {
        this.space = space;
        this.mentions = mentions;
    }

    /**
     * Picks up to five.
     *
     * @param members numbers of the mentions, in the order in which they are to be picked
     */
    List<Exemplar> pick(int[] members) {
        List<Mention> candidates = Arrays.stream(members)
                .limit(LOOKED_AT)
                .mapToObj(mentions::get)
                .filter(mention ->
                        mention.text().length() >= SHORTEST && mention.text().length() <= LONGEST)
                .toList();
        if (candidates.isEmpty()) {
            candidates = List.of(mentions.get(members[0]));
        }
        List<Exemplar> picked = new ArrayList<>();
        List<Features> features = new ArrayList<>();
        Set<Long> complaints = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (Mention candidate : candidates) {
            Features own = space.features(candidate);
            boolean distinct = features.stream().allMatch(other -> own.similarity(other) < ALIKE)
                    && !texts.contains(Normaliser.normalise(candidate.text()))
                    && !complaints.contains(candidate.id().complaint());
            if (distinct && picked.size() < MOST) {
                picked.add(new Exemplar(candidate.id(), candidate.text()));
                features.add(own);
                complaints.add(candidate.id().complaint());
                texts.add(Normaliser.normalise(candidate.text()));
            }
        }
        return picked;
    }
}
