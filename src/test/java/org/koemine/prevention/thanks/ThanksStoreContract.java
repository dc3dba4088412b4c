package org.koemine.prevention.thanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Verdict;
import org.koemine.store.Database;
import org.koemine.themes.ThemeId;

/** Who is to be thanked, on every database. */
abstract class ThanksStoreContract {
    private static final LocalDate START = LocalDate.of(2026, 9, 14);
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    private static final Judgement JUDGEMENT = new Judgement(
            CountermeasureId.of(1),
            ThemeId.of(7),
            START,
            0.7,
            new Verdict(
                    Verdict.Kind.EFFECTIVE,
                    Optional.of(DATE),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty()));

    private ThanksStore store;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void fill() {
        database()
                .jdbi()
                .useHandle(handle -> List.of("complaint", "assignment", "thanks_listed")
                        .forEach(table -> handle.execute("DELETE FROM " + table)));
        store = new ThanksStore(database().jdbi());
    }

    @Test
    void customersOfTheThemesComplaintsBeforeTheStartAreThankedEachComplaintOnce() {
        complaint(1, START.minusDays(1), "山田 花子", "T-0007", "T-0007");
        complaint(2, START.minusDays(9), "佐藤 太郎", "T-0007");
        complaint(3, START.minusDays(5), "山田 花子", "T-0007");

        assertThat(store.due(JUDGEMENT, DATE))
                .containsExactly(thanks(2, 9, "佐藤 太郎"), thanks(3, 5, "山田 花子"), thanks(1, 1, "山田 花子"));
    }

    @Test
    void whoCameAfterTheStartOrLongAgoOrForSomethingElseOrWithoutANameIsNot() {
        complaint(1, START, "山田 花子", "T-0007");
        complaint(2, START.minusYears(2).minusDays(1), "山田 花子", "T-0007");
        complaint(3, START.minusDays(1), "山田 花子", "T-0008");
        complaint(4, START.minusDays(1), "", "T-0007");

        assertThat(store.due(JUDGEMENT, DATE)).isEmpty();
    }

    @Test
    void whoWasListedIsNotListedAgainOnALaterDay() {
        complaint(1, START.minusDays(1), "山田 花子", "T-0007");
        store.listed(store.due(JUDGEMENT, DATE), DATE);
        complaint(2, START.minusDays(2), "佐藤 太郎", "T-0007");

        assertThat(store.due(JUDGEMENT, DATE.plusDays(1))).containsExactly(thanks(2, 2, "佐藤 太郎"));
        assertThat(store.listed(JUDGEMENT.measure(), DATE)).isEqualTo(1);
    }

    @Test
    void theSameDayListsTheSameAgain() {
        complaint(1, START.minusDays(1), "山田 花子", "T-0007");
        store.listed(store.due(JUDGEMENT, DATE), DATE);
        store.listed(store.due(JUDGEMENT, DATE), DATE);

        assertThat(store.due(JUDGEMENT, DATE)).containsExactly(thanks(1, 1, "山田 花子"));
        assertThat(store.listed(JUDGEMENT.measure(), DATE)).isEqualTo(1);
    }

    private static Thanks thanks(long serial, int daysBefore, String customer) {
        return new Thanks(
                CountermeasureId.of(1), serial, "C-" + serial, START.minusDays(daysBefore), customer, "電話", "水筒");
    }

    private void complaint(long serial, LocalDate day, String customer, String... themes) {
        database().jdbi().useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO complaint (serial, complaint_id, received_on, channel, customer, product,
                                                   operator, page, body, response, closing, promise, status, attributes,
                                                   content_digest, body_digest, first_run, last_run)
                            VALUES (:serial, :id, :day, '電話', :customer, '水筒', '', '', '届かない', '', '', '', '', '{}',
                                    '', '', 1, 1)
                            """)
                    .bind("serial", serial)
                    .bind("id", "C-" + serial)
                    .bind("day", day)
                    .bind("customer", customer)
                    .execute();
            for (int mention = 0; mention < themes.length; mention++) {
                handle.createUpdate("""
                                INSERT INTO assignment (serial, mention_ordinal, theme_id, similarity)
                                VALUES (:serial, :mention, :theme, 1)
                                """)
                        .bind("serial", serial)
                        .bind("mention", mention)
                        .bind("theme", themes[mention])
                        .execute();
            }
        });
    }
}
