package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.store.Database;
import org.koemine.testing.ComplaintRows;

/** What a store of dangers does, whatever database is behind it. */
abstract class SeverityStoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Severity SMOKE = new Severity(SeverityKind.SMOKE, SeverityLevel.HAPPENED, 4, 7, "煙が出");
    private static final Severity NEARLY = new Severity(SeverityKind.INJURY, SeverityLevel.NEARLY, 9, 11, "怪我");
    private static final Severity BURN = new Severity(SeverityKind.INJURY, SeverityLevel.HAPPENED, 20, 22, "火傷");

    private Database database;
    private SeverityStore store;

    abstract Database open();

    @BeforeEach
    void openStore() {
        database = open();
        store = new SeverityStore(database.jdbi());
        ComplaintRows.record(database, "2026-03-02", "2026-03-03", "2026-03-11");
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private List<SevereComplaint> received() {
        return store.received(DAY, DAY.plusDays(1));
    }

    private static SevereComplaint found(long complaint, SeverityLevel level, Severity... words) {
        return new SevereComplaint(complaint, words[0].kind(), level, List.of(words), Optional.empty());
    }

    @Test
    void aStoreThatWasNeverWrittenToHoldsNoDanger() {
        assertThat(received()).isEmpty();
        assertThat(store.corrections()).isEmpty();
    }

    @Test
    void dangersComeByComplaintAndKindWithTheirWords() {
        store.replace(Map.of(2L, List.of(SMOKE), 1L, List.of(NEARLY, SMOKE, BURN)));

        assertThat(received())
                .containsExactly(
                        found(1, SeverityLevel.HAPPENED, SMOKE),
                        found(1, SeverityLevel.HAPPENED, NEARLY, BURN),
                        found(2, SeverityLevel.HAPPENED, SMOKE));
    }

    @Test
    void onlyWhatCameInBetweenTheDaysIsGiven() {
        store.replace(Map.of(1L, List.of(SMOKE), 3L, List.of(SMOKE)));

        assertThat(received()).containsExactly(found(1, SeverityLevel.HAPPENED, SMOKE));
    }

    @Test
    void aTextThatIsAnalysedAgainLosesWhatWasFoundInItBefore() {
        store.replace(Map.of(1L, List.of(SMOKE, BURN), 2L, List.of(SMOKE)));

        store.replace(Map.of(1L, List.of(NEARLY), 2L, List.of()));

        assertThat(received()).containsExactly(found(1, SeverityLevel.NEARLY, NEARLY));
    }

    @Test
    void whatAPersonSaysHoldsOverWhatIsFoundAlsoOnLaterNights() {
        store.replace(Map.of(1L, List.of(SMOKE), 2L, List.of(NEARLY)));
        store.correct(1, SeverityKind.SMOKE, SeverityVerdict.NOT_SEVERE, "森", DAY, "湯気だった");
        store.correct(2, SeverityKind.INJURY, SeverityVerdict.HAPPENED, "森", DAY, "");

        store.replace(Map.of(1L, List.of(SMOKE), 2L, List.of(NEARLY)));

        assertThat(received())
                .containsExactly(new SevereComplaint(
                        2,
                        SeverityKind.INJURY,
                        SeverityLevel.HAPPENED,
                        List.of(NEARLY),
                        Optional.of(new SeverityCorrection(
                                2, SeverityKind.INJURY, SeverityVerdict.HAPPENED, "森", DAY, ""))));
    }

    @Test
    void aPersonCanNameADangerThatWasNotFoundAndSettleIt() {
        store.correct(1, SeverityKind.ALLERGY, SeverityVerdict.HAPPENED, "森", DAY, "");
        store.correct(1, SeverityKind.ALLERGY, SeverityVerdict.SETTLED, "林", DAY.plusDays(1), "報告済み");

        assertThat(received()).singleElement().satisfies(severe -> {
            assertThat(severe.isSettled()).isTrue();
            assertThat(severe.level()).isEqualTo(SeverityLevel.HAPPENED);
            assertThat(severe.found()).isEmpty();
        });
    }

    @Test
    void whatAPersonTakesBackHoldsNoMore() {
        store.replace(Map.of(1L, List.of(NEARLY)));
        store.correct(1, SeverityKind.INJURY, SeverityVerdict.NOT_SEVERE, "森", DAY, "");
        assertThat(store.said(1, SeverityKind.INJURY)).contains(SeverityVerdict.NOT_SEVERE);
        assertThat(store.said(1, SeverityKind.SMOKE)).isEmpty();

        store.correct(1, SeverityKind.INJURY, SeverityVerdict.WITHDRAWN, "森", DAY, "");

        assertThat(store.said(1, SeverityKind.INJURY)).isEmpty();
        assertThat(received()).containsExactly(found(1, SeverityLevel.NEARLY, NEARLY));
        assertThat(store.corrections()).hasSize(2);
    }

    @Test
    void nothingThatWasSaidIsLost() {
        store.correct(2, SeverityKind.SMOKE, SeverityVerdict.NOT_SEVERE, "森", DAY, "");
        store.correct(1, SeverityKind.SMOKE, SeverityVerdict.NEARLY, "林", DAY, "");
        store.correct(2, SeverityKind.SMOKE, SeverityVerdict.HAPPENED, "林", DAY, "見直し");

        assertThat(store.corrections())
                .extracting(SeverityCorrection::complaint, SeverityCorrection::verdict, SeverityCorrection::by)
                .containsExactly(
                        tuple(1L, SeverityVerdict.NEARLY, "林"),
                        tuple(2L, SeverityVerdict.NOT_SEVERE, "森"),
                        tuple(2L, SeverityVerdict.HAPPENED, "林"));
    }

    @Test
    void whatBelongsToADeletedComplaintGoesWithIt() {
        store.replace(Map.of(1L, List.of(SMOKE), 9L, List.of(SMOKE)));
        store.correct(9, SeverityKind.SMOKE, SeverityVerdict.NEARLY, "林", DAY, "");

        store.removeOrphans();

        assertThat(received()).containsExactly(found(1, SeverityLevel.HAPPENED, SMOKE));
        assertThat(store.corrections()).isEmpty();
    }
}
