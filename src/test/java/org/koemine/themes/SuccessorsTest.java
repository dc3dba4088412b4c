package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

/** Which mention is which when a text was analysed again. */
class SuccessorsTest {
    private static Mention mention(int ordinal, int start, String text) {
        return new Mention(new MentionId(1, ordinal), start, start + text.length(), text, List.of());
    }

    private static MentionId id(int ordinal) {
        return new MentionId(1, ordinal);
    }

    private static Map<MentionId, MentionId> find(List<Mention> former, Mention... now) {
        return Successors.find(former, Map.of(1L, List.of(now)));
    }

    @Test
    void theSameWordsAreTheSameMentionWhereverTheyStandNow() {
        assertThat(find(List.of(mention(1, 9, "電話がつながらない")), mention(0, 0, "電話がつながらない"), mention(1, 9, "返事がない")))
                .isEqualTo(Map.of(id(1), id(0)));
    }

    @Test
    void ofMentionsThatSayTheSameEachKeepsItsOwnPlace() {
        List<Mention> former = List.of(mention(0, 0, "遅い"), mention(2, 9, "遅い"));

        assertThat(find(former, mention(0, 0, "遅い"), mention(1, 4, "高い"), mention(2, 9, "遅い")))
                .isEqualTo(Map.of(id(0), id(0), id(2), id(2)));
        assertThat(find(former, mention(0, 0, "遅い"))).isEqualTo(Map.of(id(0), id(0)));
    }

    @Test
    void aCorrectedMentionIsTheSameOne() {
        assertThat(find(List.of(mention(0, 0, "荷物がまだ届きせん")), mention(0, 0, "荷物がまだ届きません")))
                .isEqualTo(Map.of(id(0), id(0)));
    }

    @Test
    void whatSaysSomethingElseInItsPlaceIsAnother() {
        assertThat(find(List.of(mention(0, 0, "荷物がまだ届きません")), mention(0, 0, "請求が二重になっている")))
                .isEmpty();
        assertThat(find(List.of(mention(0, 0, "荷物がまだ届きせん")), mention(0, 40, "荷物がまだ届きません")))
                .isEmpty();
        assertThat(find(List.of(mention(0, 0, "荷")), mention(0, 0, "物"))).isEmpty();
        assertThat(Successors.find(List.of(mention(0, 0, "遅い")), Map.of())).isEmpty();
    }
}
