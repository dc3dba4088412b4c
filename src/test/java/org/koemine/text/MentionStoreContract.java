package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.intake.ComplaintStore;
import org.koemine.store.Database;
import org.koemine.testing.ComplaintRows;
import org.koemine.text.MentionStore.Analysed;

/** What a store of mentions does, whatever database is behind it. */
abstract class MentionStoreContract {
    private Database database;
    private MentionStore store;

    abstract Database open();

    @BeforeEach
    void openStore() {
        database = open();
        store = new MentionStore(database.jdbi());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Mention mention(long complaint, int ordinal, String text, String... terms) {
        return new Mention(new MentionId(complaint, ordinal), 3, 3 + text.length(), text, List.of(terms));
    }

    private static Analysed analysed(long complaint, String digest, Mention... mentions) {
        return new Analysed(complaint, digest, List.of(mentions));
    }

    /** Complaints that were analysed, with the digests of their texts, by serial. */
    private List<String> analyses() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM analysis ORDER BY serial")
                        .map((row, context) -> row.getLong("serial") + " " + row.getString("body_digest"))
                        .list());
    }

    @Test
    void aStoreThatWasNeverWrittenToHoldsNoMention() {
        assertThat(store.all()).isEmpty();
        assertThat(analyses()).isEmpty();
    }

    @Test
    void everyMentionComesBackAsItWasFound() {
        Mention late = mention(1, 0, "荷物が届かない。", "荷物", "届く¬");
        Mention rude = new Mention(new MentionId(1, 1), 0, 4, "態度 ", List.of("態度"));

        store.replace(List.of(analysed(1, "d1", late, rude)));

        assertThat(store.all()).containsExactly(late, rude);
        assertThat(analyses()).containsExactly("1 d1");
    }

    @Test
    void mentionsComeInTheOrderOfComplaintsAndThenOfTheirTextHoweverTheyWereWritten() {
        Mention tenth = mention(10, 0, "十", "十");
        Mention second = mention(2, 0, "二", "二");
        Mention secondsTenth = mention(2, 10, "二の十", "二");
        Mention secondsNext = mention(2, 1, "二の二", "二");

        store.replace(List.of(analysed(10, "d", tenth), analysed(2, "d", secondsTenth, second, secondsNext)));

        assertThat(store.all()).containsExactly(second, secondsNext, secondsTenth, tenth);
    }

    @Test
    void aComplaintOfNoMentionIsAnalysedAllTheSame() {
        store.replace(List.of(analysed(7, "d7")));

        assertThat(store.all()).isEmpty();
        assertThat(analyses()).containsExactly("7 d7");
    }

    @Test
    void newMentionsStandInPlaceOfAllThatTheComplaintHad() {
        Mention other = mention(2, 0, "箱が潰れた", "箱", "潰れる");
        store.replace(List.of(
                analysed(1, "old", mention(1, 0, "遅い", "遅い"), mention(1, 1, "高い", "高い")), analysed(2, "d2", other)));
        Mention now = mention(1, 0, "まだ届かない", "届く¬");

        store.replace(List.of(analysed(1, "new", now)));

        assertThat(store.all()).containsExactly(now, other);
        assertThat(analyses()).containsExactly("1 new", "2 d2");
    }

    @Test
    void knownAndNewComplaintsAreWrittenTogether() {
        store.replace(List.of(analysed(2, "old", mention(2, 0, "遅い", "遅い"))));

        store.replace(List.of(
                analysed(1, "d1", mention(1, 0, "一", "一")),
                analysed(2, "d2"),
                analysed(3, "d3", mention(3, 0, "三", "三"))));

        assertThat(store.all()).containsExactly(mention(1, 0, "一", "一"), mention(3, 0, "三", "三"));
        assertThat(analyses()).containsExactly("1 d1", "2 d2", "3 d3");
    }

    @Test
    void replacingWithTheSameChangesNothing() {
        List<Analysed> same = List.of(analysed(1, "d", mention(1, 0, "遅い", "遅い"), mention(1, 1, "高い", "高い")));

        store.replace(same);
        store.replace(same);

        assertThat(store.all()).containsExactly(mention(1, 0, "遅い", "遅い"), mention(1, 1, "高い", "高い"));
        assertThat(analyses()).containsExactly("1 d");
    }

    /** A changed dictionary makes other terms; where a mention stands, stands. */
    @Test
    void otherTermsOfTheSameSpansAreExchangedInPlace() {
        store.replace(
                List.of(analysed(1, "d", mention(1, 0, "遅い", "遅い")), analysed(2, "d2", mention(2, 0, "高い", "高い"))));
        store.allPlaced();

        store.replace(List.of(
                new Analysed(1, "d", "words", List.of(mention(1, 0, "遅い", "おそい"))),
                new Analysed(2, "d2", "words", List.of())));

        assertThat(store.all()).containsExactly(mention(1, 0, "遅い", "おそい"));
        assertThat(store.unplaced()).containsExactly(2L);
    }

    @Test
    void nothingIsReplacedForNoComplaints() {
        store.replace(List.of(analysed(1, "d", mention(1, 0, "遅い", "遅い"))));

        store.replace(List.of());

        assertThat(store.all()).containsExactly(mention(1, 0, "遅い", "遅い"));
    }

    @Test
    void theCallersTransactionDecidesWhetherMentionsAreReplaced() {
        store.replace(List.of(analysed(1, "old", mention(1, 0, "遅い", "遅い"))));

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    store.replace(List.of(analysed(1, "new", mention(1, 0, "高い", "高い")), analysed(2, "d2")));
                    throw new IllegalStateException("the chunk failed");
                }))
                .hasMessage("the chunk failed");

        assertThat(store.all()).containsExactly(mention(1, 0, "遅い", "遅い"));
        assertThat(analyses()).containsExactly("1 old");
    }

    @Test
    void textsComeBackWhateverIsInThem() {
        List<Mention> odd = List.of(
                mention(1, 0, "😡👨‍👩‍👧‍👦 𠮷野家の髙島屋 ｶﾞ ①㈱", "𠮷野", "😡"),
                mention(1, 1, "' \" \\ ; -- %_ {} ? :name\t行\n末\r\n", "' OR 1=1 --", "\\n", "?"),
                mention(1, 2, "か\u3099 é e\u0301 \ufffd \u200b\ufeff", "か\u3099", "が"),
                mention(1, 3, ""),
                mention(1, 4, "語¬|語", "語¬", "語", "語"));

        store.replace(List.of(analysed(1, "d", odd.toArray(Mention[]::new))));

        assertThat(store.all()).containsExactlyElementsOf(odd);
    }

    @Test
    void aTextOfTwoHundredThousandCharactersIsKeptWhole() {
        String text = "遅い𠮷".repeat(50_000);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            terms.add("語" + i);
        }
        Mention longest = new Mention(new MentionId(1, 0), 0, text.length(), text, terms);

        store.replace(List.of(analysed(1, "d", longest)));

        assertThat(text).hasSize(200_000);
        assertThat(store.all()).containsExactly(longest);
    }

    @Test
    void termsThatAreAlikeAreOneObject() {
        store.replace(List.of(
                analysed(1, "d1", mention(1, 0, "遅い", "遅い")), analysed(2, "d2", mention(2, 0, "遅い", "荷物", "遅い"))));

        List<Mention> all = store.all();

        assertThat(all.get(0).terms().get(0)).isSameAs(all.get(1).terms().get(1));
    }

    @Test
    void serialsBeyondAnIntegerAreKept() {
        Mention last = mention(Long.MAX_VALUE, Integer.MAX_VALUE, "遅い", "遅い");

        store.replace(List.of(analysed(Long.MAX_VALUE, "d", last)));

        assertThat(store.all()).containsExactly(last);
    }

    @Test
    void whatBelongsToPurgedComplaintsGoesWithThem() {
        ComplaintRows.record(database, "2025-12-31", "2026-01-01", "2025-06-01");
        store.replace(List.of(
                analysed(1, "d1", mention(1, 0, "一", "一")),
                analysed(2, "d2", mention(2, 0, "二", "二"), mention(2, 1, "二の二", "二")),
                analysed(3, "d3")));
        store.removeOrphans();
        assertThat(analyses()).containsExactly("1 d1", "2 d2", "3 d3");

        new ComplaintStore(database.jdbi()).purgeBefore(LocalDate.of(2026, 1, 1));
        store.removeOrphans();

        assertThat(store.all()).containsExactly(mention(2, 0, "二", "二"), mention(2, 1, "二の二", "二"));
        assertThat(analyses()).containsExactly("2 d2");
    }

    @Test
    void whereEveryComplaintIsPurgedNothingStays() {
        store.replace(List.of(analysed(1, "d1", mention(1, 0, "一", "一"))));

        store.removeOrphans();

        assertThat(store.all()).isEmpty();
        assertThat(analyses()).isEmpty();
    }
}
