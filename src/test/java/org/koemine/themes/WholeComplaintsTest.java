package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

class WholeComplaintsTest {
    private final Mention early = mention(1, 0, 0, 6, "早めに頼んだ", "頼む");
    private final Mention late = mention(1, 1, 7, 13, "まだ届かない", "届く¬");
    private final Mention torn = mention(2, 0, 0, 6, "箱が破れていた", "箱", "破れる");

    @Test
    void whatAComplaintSaysIsOneMentionFromItsFirstToItsLast() {
        assertThat(WholeComplaints.of(List.of(early, late, torn), 10))
                .containsExactly(new Mention(early.id(), 0, 13, "早めに頼んだ\nまだ届かない", List.of("頼む", "届く¬")), torn);
    }

    @Test
    void ofMoreThanWantedThoseEvenlySpreadAreTaken() {
        Mention broken = mention(3, 0, 0, 4, "割れてた", "割れる");
        assertThat(WholeComplaints.of(List.of(early, late, torn, broken), 2))
                .extracting(mention -> mention.id().complaint())
                .containsExactly(1L, 2L);
    }

    @Test
    void ofThoseWrittenAlikeTheFirstIsTaken() {
        Mention again = mention(3, 0, 0, 6, "箱が破れていた", "箱", "破れる");
        assertThat(WholeComplaints.distinct(List.of(early, late, torn, again), 2))
                .extracting(mention -> mention.id().complaint())
                .containsExactly(1L, 2L);
    }

    @Test
    void noMentionsAreNoComplaints() {
        assertThat(WholeComplaints.of(List.of(), 10)).isEmpty();
    }

    private static Mention mention(long complaint, int ordinal, int start, int end, String text, String... terms) {
        return new Mention(new MentionId(complaint, ordinal), start, end, text, List.of(terms));
    }
}
