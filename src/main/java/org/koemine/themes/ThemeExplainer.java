package org.koemine.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.koemine.text.Mention;

/** Says why mentions stand where they stand, by the themes as they are known now. */
public final class ThemeExplainer {
    private static final int EXEMPLARS = 3;

    private final FeatureSpace space;
    private final ThemeLedger ledger;
    private final Anchors anchors;
    private final ClusterSums.Mean mean;

    public ThemeExplainer(FeatureSpace space, ThemeLedger ledger) {
        this.space = space;
        this.ledger = ledger;
        this.anchors = Anchors.of(space, ledger.themes());
        this.mean = anchors.sums().means();
    }

    /**
     * Explains one mention.
     *
     * @param exemplars of a theme
     */
    public Explanation explain(Mention mention, Standing standing, Function<ThemeId, List<Mention>> exemplars) {
        Features own = space.features(mention);
        int home = home(mention);
        float[] toAll = mean.toAll(own);
        if (home >= 0) {
            toAll[home] =
                    toOthers(toAll[home], own.similarity(own), anchors.sums().sizes()[home]);
        }
        List<Integer> nearest = IntStream.range(0, toAll.length)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> -toAll[k]).thenComparing(k -> k))
                .toList();
        Optional<Integer> theme = standing.theme()
                .map(id -> nearest.stream()
                        .filter(k -> ledger.themes().get(k).id().equals(id))
                        .findFirst())
                .orElseGet(() -> nearest.stream().findFirst());
        Optional<Integer> other = nearest.stream()
                .filter(k ->
                        !theme.equals(Optional.of(k)) && ledger.themes().get(k).followed())
                .findFirst();
        return new Explanation(
                mention,
                standing,
                theme.map(k -> nearness(k, own, toAll[k], k == home)),
                theme.map(k -> likest(
                                mention,
                                own,
                                exemplars.apply(ledger.themes().get(k).id())))
                        .orElse(List.of()),
                theme.map(k -> new TermTies(space, ledger.themes().get(k).core(), centre(k, own, k == home))
                                .of(mention))
                        .orElse(List.of()),
                other.map(k -> nearness(k, own, toAll[k], k == home)));
    }

    private Explanation.Nearness nearness(int k, Features own, float toAll, boolean member) {
        KnownTheme theme = ledger.themes().get(k);
        double meaning = Dense.dot(own.meaning(), centre(k, own, member));
        return new Explanation.Nearness(
                theme.id(),
                theme.label(),
                theme.followed(),
                meaning / 2,
                (toAll - meaning) / 2,
                anchors.least()[k] / 2);
    }

    /** The theme that is known by the mention itself, or -1. A mention is not like a theme because it is like itself. */
    private int home(Mention mention) {
        return IntStream.range(0, ledger.themes().size())
                .filter(k -> ledger.themes().get(k).core().stream()
                        .anyMatch(member -> member.id().equals(mention.id())))
                .findFirst()
                .orElse(-1);
    }

    private static float toOthers(double toAll, double toItself, double members) {
        return members < 2 ? 0 : (float) ((toAll * members - toItself) / (members - 1));
    }

    /** Mean meaning of a theme's core, without the mention where it is a member. */
    private float[] centre(int k, Features own, boolean member) {
        float[] centre = anchors.sums().meaning()[k].clone();
        if (member) {
            Dense.add(centre, -1, own.meaning());
        }
        Dense.scale(centre, 1 / Math.max(1, anchors.sums().sizes()[k] - (member ? 1 : 0)));
        return centre;
    }

    private List<Explanation.Likeness> likest(Mention mention, Features own, List<Mention> exemplars) {
        return exemplars.stream()
                .filter(exemplar -> !exemplar.id().equals(mention.id()))
                .map(exemplar -> new Explanation.Likeness(exemplar, own.similarity(space.features(exemplar)) / 2))
                .sorted(Comparator.comparingDouble((Explanation.Likeness like) -> -like.similarity())
                        .thenComparing(like -> like.exemplar().id()))
                .limit(EXEMPLARS)
                .toList();
    }
}
