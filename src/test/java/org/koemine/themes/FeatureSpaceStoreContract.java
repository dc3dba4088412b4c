package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.store.Database;
import org.koemine.text.Mention;
import org.koemine.text.TextAnalyser;

abstract class FeatureSpaceStoreContract {
    private Database database;
    private FeatureSpaceStore store;

    abstract Database open();

    @BeforeEach
    void openStore() {
        database = open();
        store = new FeatureSpaceStore(database.jdbi());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void beforeAnythingIsLearnedNothingIsKnown() {
        assertThat(store.learned(0)).isEmpty();
        assertThat(store.learned(100)).isEmpty();
    }

    @Test
    void whatWasLearnedComesBackToTheLastBit() {
        FeatureSpace space = space("商品が届かない", "電話がつながらない", "商品が壊れていた");
        store.save(space, 3);

        assertThat(FeatureSpaceBytes.write(store.learned(3).orElseThrow())).isEqualTo(FeatureSpaceBytes.write(space));
    }

    @Test
    void aSpaceIsLargerThanOneValueMayBe() {
        assertThat(FeatureSpaceBytes.write(space("商品が届かない", "電話がつながらない"))).hasSizeGreaterThan(1 << 20);
    }

    @Test
    void theLastOneStandsInPlaceOfTheOneBefore() {
        store.save(space("商品が届かない", "商品が来ない"), 2);
        FeatureSpace later = space("電話がつながらない", "電話に出ない", "電話が遠い");
        store.save(later, 3);

        assertThat(FeatureSpaceBytes.write(store.learned(3).orElseThrow())).isEqualTo(FeatureSpaceBytes.write(later));
    }

    @Test
    void aHistoryThatGrewByAQuarterHasOutgrownIt() {
        store.save(space("商品が届かない", "商品が来ない"), 100);

        assertThat(store.learned(125)).isPresent();
        assertThat(store.learned(126)).isEmpty();
    }

    @Test
    void whatIsForgottenIsLearnedAnew() {
        store.save(space("商品が届かない", "商品が来ない"), 100);
        store.forget();

        assertThat(store.learned(100)).isEmpty();
    }

    @Test
    void whatWasLearnedWithAnEncoderIsKnownToThatEncoderAlone() {
        Encoder encoder = new Encoder("one", text -> new float[] {1, text.length()});
        FeatureSpaceStore withEncoder = new FeatureSpaceStore(database.jdbi(), encoder);
        List<Mention> mentions = mentions("商品が届かない", "電話がつながらない");
        FeatureSpace space = FeatureSpace.learn(mentions, mentions, 1).with(encoder, mentions);
        withEncoder.save(space, 2);

        assertThat(FeatureSpaceBytes.write(withEncoder.learned(2).orElseThrow()))
                .isEqualTo(FeatureSpaceBytes.write(space));
        assertThat(store.learned(2)).isEmpty();
        assertThat(new FeatureSpaceStore(database.jdbi(), new Encoder("other", encoder.vectors())).learned(2))
                .isEmpty();
        assertThat(store.encoder()).isEqualTo("one");
    }

    @Test
    void aStoreWithoutAnEncoderLeavesItsPartOut() {
        Encoder encoder = new Encoder("one", text -> new float[] {1, text.length()});
        List<Mention> mentions = mentions("商品が届かない", "電話がつながらない");
        FeatureSpace words = FeatureSpace.learn(mentions, mentions, 1);
        new FeatureSpaceStore(database.jdbi(), encoder).save(words.with(encoder, mentions), 2);

        assertThat(FeatureSpaceBytes.write(store.newest(1))).isEqualTo(FeatureSpaceBytes.write(words));
    }

    @Test
    void withoutAnEncoderNoneIsNamed() {
        assertThat(store.encoder()).isEmpty();
        store.save(space("商品が届かない", "商品が来ない"), 2);

        assertThat(store.encoder()).isEmpty();
        assertThat(new FeatureSpaceStore(database.jdbi(), new Encoder("one", text -> new float[] {1})).learned(2))
                .isEmpty();
    }

    private static FeatureSpace space(String... texts) {
        List<Mention> mentions = mentions(texts);
        return FeatureSpace.learn(mentions, mentions, 1);
    }

    private static List<Mention> mentions(String... texts) {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            mentions.addAll(analyser.analyse(i + 1, texts[i]));
        }
        return mentions;
    }
}
