package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.store.Database;
import org.koemine.testing.ComplaintRows;

/** What a store of feelings does, whatever database is behind it. */
abstract class EmotionStoreContract {
    private Database database;
    private EmotionStore store;

    abstract Database open();

    @BeforeEach
    void openStore() {
        database = open();
        store = new EmotionStore(database.jdbi());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static FeltMention felt(long complaint, int mention, Emotion emotion, int strength) {
        return new FeltMention(new MentionId(complaint, mention), emotion, strength);
    }

    @Test
    void feelingsComeByMentionAndThenByName() {
        FeltMention anger = felt(2, 0, Emotion.ANGER, 3);
        FeltMention fear = felt(2, 0, Emotion.ANXIETY, 1);
        FeltMention tired = felt(1, 1, Emotion.FATIGUE, 2);

        store.replace(List.of(1L, 2L), List.of(fear, anger, tired));

        assertThat(store.all()).containsExactly(tired, anger, fear);
    }

    @Test
    void aTextThatIsAnalysedAgainLosesWhatWasFeltBefore() {
        FeltMention other = felt(2, 0, Emotion.ANGER, 3);
        store.replace(List.of(1L, 2L), List.of(felt(1, 0, Emotion.ANGER, 1), other));

        store.replace(List.of(1L), List.of());

        assertThat(store.all()).containsExactly(other);
    }

    @Test
    void whatBelongsToADeletedComplaintGoesWithIt() {
        ComplaintRows.record(database, "2026-03-02");
        FeltMention stays = felt(1, 0, Emotion.ANGER, 1);
        store.replace(List.of(1L, 2L), List.of(stays, felt(2, 0, Emotion.ANGER, 1)));

        store.removeOrphans();

        assertThat(store.all()).containsExactly(stays);
    }
}
