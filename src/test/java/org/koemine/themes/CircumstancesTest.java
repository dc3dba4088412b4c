package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

class CircumstancesTest {
    private static final int TORN = 0;
    private static final int LATE = 1;
    private static final int ELDERLY = 2;

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Integer> clusters = new ArrayList<>();

    @Test
    void whatStandsBesideProblemsAndSaysNoneIsACircumstance() {
        for (int i = 1; i <= 8; i++) {
            complaint(i, i % 2, ELDERLY);
        }
        complaint(9, LATE);
        complaint(10, LATE);

        assertThat(found(Set.of())).containsExactly(false, false, true);
    }

    @Test
    void whatIsSaidAloneByMoreThanAFewIsNone() {
        for (int i = 1; i <= 8; i++) {
            complaint(i, i % 2, ELDERLY);
        }
        for (int i = 9; i <= 12; i++) {
            complaint(i, ELDERLY);
        }

        assertThat(found(Set.of())).containsExactly(false, false, false);
        assertThat(found(Set.of(9L, 10L))).containsExactly(false, false, true);
    }

    @Test
    void theMoreOftenItSaysAProblemTheFewerMayStandAlone() {
        for (int i = 1; i <= 10; i++) {
            complaint(i, i % 2, ELDERLY);
        }
        complaint(11, ELDERLY);
        complaint(12, ELDERLY);
        assertThat(found(Set.of())).containsExactly(false, false, true);

        for (int i = 1; i <= 8; i++) {
            mention(i, 2, ELDERLY, "壊れる");
        }
        assertThat(found(Set.of())).containsExactly(false, false, false);
        assertThat(found(Set.of(11L, 12L))).containsExactly(false, false, true);
    }

    @Test
    void ofTwoComplaintsNothingIsTold() {
        complaint(1, TORN, ELDERLY);
        complaint(2, LATE, ELDERLY);

        assertThat(found(Set.of())).containsExactly(false, false, false);
    }

    @Test
    void whereNoWordIsKnownAsAProblemNothingIsACircumstance() {
        for (int i = 1; i <= 8; i++) {
            mention(i, 0, ELDERLY, "lady");
            mention(i, 1, TORN, "box");
        }

        assertThat(found(Set.of())).containsExactly(false, false, false);
    }

    private boolean[] found(Set<Long> elsewhere) {
        int[] cluster = clusters.stream().mapToInt(Integer::intValue).toArray();
        return new Circumstances(mentions, new Placements(cluster, new float[cluster.length]), elsewhere).found();
    }

    private void complaint(long serial, int... said) {
        for (int ordinal = 0; ordinal < said.length; ordinal++) {
            mention(serial, ordinal, said[ordinal], List.of("破れる", "遅れる", "高齢").get(said[ordinal]));
        }
    }

    private void mention(long serial, int ordinal, int cluster, String term) {
        mentions.add(new Mention(new MentionId(serial, ordinal), 0, term.length(), term, List.of(term)));
        clusters.add(cluster);
    }
}
