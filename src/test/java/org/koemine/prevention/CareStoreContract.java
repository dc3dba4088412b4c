package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.RepeatFinder.Pair;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.text.Emotion;
import org.koemine.text.EmotionStore;
import org.koemine.text.FeltMention;
import org.koemine.text.MentionId;
import org.koemine.themes.ThemeId;
import org.koemine.trends.FacetStore;
import org.koemine.trends.Period;

/** What the stores of repeats, open complaints and feelings do on every database; they only read. */
abstract class CareStoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    private Jdbi jdbi;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void empty() {
        jdbi = database().jdbi();
        for (String table : List.of("complaint", "complaint_facet", "assignment", "emotion")) {
            jdbi.useHandle(handle -> handle.execute("DELETE FROM " + table));
        }
        jdbi.useHandle(handle -> handle.execute("UPDATE facet_followed SET run_id = 0"));
    }

    private void complaint(long serial, int daysAgo, String customer, String product, String status) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO complaint (serial, complaint_id, received_on, channel, customer, product, operator,
                            page, body, response, closing, promise, status, attributes, content_digest, body_digest,
                            first_run, last_run)
                        VALUES (:serial, :id, :receivedOn, '', :customer, :product, '', '', 'x', '', '', '', :status,
                            '{"電話":"1"}', '', '', 1, 1)
                        """)
                .bind("serial", serial)
                .bind("id", "C-" + serial)
                .bind("receivedOn", DAY.minusDays(daysAgo))
                .bind("customer", customer)
                .bind("product", product)
                .bind("status", status)
                .execute());
    }

    private void inTheme(long serial, int mention, int theme) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO assignment (serial, mention_ordinal, theme_id, similarity) VALUES (?, ?, ?, 1)",
                serial,
                mention,
                ThemeId.of(theme).value()));
    }

    @Test
    void complaintsUnderOneNameComeInPairs() {
        complaint(1, 100, "森", "鍋", "");
        complaint(2, 3, "森", "鍋", "");
        complaint(3, 3, "林", "鍋", "");
        complaint(4, 0, "森", "", "");
        complaint(5, 0, "", "鍋", "");
        inTheme(1, 0, 7);
        inTheme(4, 1, 7);

        Map<String, String> told = Map.of("電話", "1");
        assertThat(new RepeatStore(jdbi).pairs(DAY.minusDays(3), DAY))
                .containsExactly(
                        new Pair(2, DAY.minusDays(3), told, DAY.minusDays(100), told, false, true),
                        new Pair(4, DAY, told, DAY.minusDays(100), told, true, false),
                        new Pair(4, DAY, told, DAY.minusDays(3), told, false, false));
    }

    @Test
    void aNameOfVeryManyIsNoPersons() {
        for (int serial = 1; serial <= 31; serial++) {
            complaint(serial, 0, "匿名", "鍋", "");
        }
        for (int serial = 41; serial <= 70; serial++) {
            complaint(serial, 0, "山田 花子", "鍋", "");
        }
        complaint(71, -1, "山田 花子", "鍋", "");

        assertThat(new RepeatStore(jdbi).pairs(DAY, DAY)).hasSize(30 * 29 / 2);
    }

    @Test
    void whatIsNotClosedIsOpenOldestFirst() {
        complaint(1, 20, "", "", "対応中");
        complaint(2, 30, "", "", "未処理");
        complaint(3, 25, "", "", "完了");
        complaint(4, 25, "", "", "");
        complaint(5, 14, "", "", "対応中");
        complaint(6, 400, "", "", "対応中");
        new FacetStore(jdbi).follow(new RunId(1));

        assertThat(new OpenComplaintStore(jdbi).open(DAY.minusDays(366), DAY.minusDays(15)))
                .containsExactly(2L, 1L);
    }

    @Test
    void feelingsAreCountedByThemeAndComplaintWithinThePeriod() {
        complaint(1, 0, "", "", "");
        complaint(2, 1, "", "", "");
        complaint(3, 9, "", "", "");
        inTheme(1, 0, 7);
        inTheme(1, 1, 7);
        inTheme(2, 0, 7);
        inTheme(3, 0, 7);
        new EmotionStore(jdbi)
                .replace(
                        List.of(),
                        List.of(
                                felt(1, 0, Emotion.ANGER, 3),
                                felt(1, 1, Emotion.ANGER, 2),
                                felt(2, 0, Emotion.ANGER, 1),
                                felt(2, 0, Emotion.FATIGUE, 2),
                                felt(2, 1, Emotion.ANXIETY, 3),
                                felt(3, 0, Emotion.ANXIETY, 1)));

        assertThat(new FeelingStore(jdbi).of(new Period(DAY.minusDays(5), DAY.plusDays(1))))
                .isEqualTo(Map.of(
                        ThemeId.of(7),
                        new Feelings(
                                Map.of(Emotion.ANGER, 2, Emotion.FATIGUE, 1),
                                Map.of(Emotion.ANGER, 1, Emotion.FATIGUE, 0))));
    }

    private static FeltMention felt(long complaint, int mention, Emotion emotion, int strength) {
        return new FeltMention(new MentionId(complaint, mention), emotion, strength);
    }
}
