package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mentions as directions in a plane, by degrees; a loose cluster of two parts beside a tight one. */
class PlacerTest {
    private static final int LOOSE = 0;
    private static final int TIGHT = 1;

    private final FeatureSpace space = FeatureSpace.learn(List.of(), List.of(), 1);
    private final Clusters clusters =
            new Clusters(directions(0, 0, 60, 60, 60, 123, 123), new int[] {0, 0, 1, 1, 1, 2, 2}).merged(0.47);

    @Test
    void aClusterKnowsThePartsItWasMergedFrom() {
        assertThat(clusters.membership()).containsExactly(0, 0, 0, 0, 0, 1, 1);
        assertThat(clusters.ofParts()).containsExactly(LOOSE, LOOSE, TIGHT);
        assertThat(clusters.parts().sizes()).containsExactly(2, 3, 2);
        assertThat(clusters.without(new boolean[] {true, false}).ofParts())
                .containsExactly(Placements.NOWHERE, Placements.NOWHERE, 0);
    }

    @Test
    void whatSaysAProblemInOneOfItsWaysStandsWithIt() {
        double toCentre = likeness(80) / clusters.sums().lengths()[LOOSE];
        assertThat(toCentre).as("farther than from the other").isLessThan(cosine(123 - 80));

        Placer.Place place = new Placer(space, clusters, 0.2f).place(direction(80));
        assertThat(place.cluster()).isEqualTo(LOOSE);
        assertThat(place.similarity()).isCloseTo((float) likeness(80), within(1e-6f));
    }

    @Test
    void whatIsNearerInBothStandsWithTheOther() {
        assertThat(new Placer(space, clusters, 0.2f).place(direction(100)).cluster())
                .isEqualTo(TIGHT);
    }

    @Test
    void itHasToBeLikeTheWholeClusterToStandWithIt() {
        assertThat(new Placer(space, clusters, 0.7f).place(direction(80)).cluster())
                .isEqualTo(TIGHT);
        assertThat(new Placer(space, clusters, 0.2f).place(direction(250)))
                .isEqualTo(new Placer.Place(Placements.NOWHERE, 0));
    }

    @Test
    void ofAClusterThatWasLeftOutNoPartCounts() {
        Clusters rest = clusters.without(new boolean[] {true, false});
        assertThat(new Placer(space, rest, 0.2f).place(direction(60)).cluster()).isEqualTo(0);
        assertThat(new Placer(space, rest, 0.2f).place(direction(0)).cluster()).isEqualTo(Placements.NOWHERE);
    }

    /** Mean cosine to the members of the loose cluster. */
    private static double likeness(int degrees) {
        return (2 * cosine(degrees) + 3 * cosine(degrees - 60)) / 5;
    }

    private static double cosine(int degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static Features[] directions(int... degrees) {
        return IntStream.of(degrees).mapToObj(PlacerTest::direction).toArray(Features[]::new);
    }

    private static Features direction(int degrees) {
        float[] meaning = {(float) cosine(degrees), (float) cosine(90 - degrees)};
        return new Features(meaning, new int[0], new float[0]);
    }
}
