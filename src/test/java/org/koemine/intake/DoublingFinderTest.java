package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;

class DoublingFinderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final DoublingFinder finder = new DoublingFinder();
    private long row = 1;

    private void add(String id, LocalDate day, String text) {
        finder.add(new AcceptedRow(
                ++row, new Complaint(new ComplaintId(id), ReceiptDate.of(day), text, Origin.UNKNOWN, Handling.NONE)));
    }

    /** So many complaints that nobody else makes. */
    private void others(int complaints) {
        IntStream.range(0, complaints).forEach(i -> add("X-" + i, DAY, "ほかの人の言わない苦情その" + i));
    }

    private void twice(int complaints) {
        for (int i = 0; i < complaints; i++) {
            add("A-" + i, DAY.plusDays(i % 7), "荷物がまだ届きません。" + i);
            add("B-" + i, DAY.plusDays(i % 7), "荷物がまだ届きません。" + i);
        }
    }

    @Test
    void aDeliveryInWhichEveryEntryStandsTwiceIsToldWithItsFirstPair() {
        twice(20);

        assertThat(finder.found()).contains(new Doubling(20, 3, "B-0", 2, "A-0"));
    }

    @Test
    void fewerThanTwentyRowsAreNotTold() {
        twice(19);

        assertThat(finder.found()).isEmpty();
    }

    @Test
    void aTwentiethOfAFileIsToldAndLessIsNot() {
        twice(20);
        others(360);
        assertThat(finder.found()).isPresent();

        add("Y", DAY, "ひとつだけ多い苦情です");
        assertThat(finder.found()).isEmpty();
    }

    @Test
    void whatManySayInAFewWordsIsNoDoubling() {
        IntStream.range(0, 100).forEach(i -> add("A-" + i, DAY, "荷物が届かない。"));

        assertThat(finder.found()).isEmpty();
    }

    @Test
    void theSameRowAgainUnderItsOwnNumberIsNoDoubling() {
        IntStream.range(0, 100).forEach(i -> add("A-" + i % 25, DAY, "荷物がまだ届きません。" + i % 25));

        assertThat(finder.found()).isEmpty();
    }

    @Test
    void anotherDayIsAnotherComplaint() {
        IntStream.range(0, 100).forEach(i -> add("A-" + i, DAY.plusDays(i), "荷物がまだ届きません。"));

        assertThat(finder.found()).isEmpty();
    }

    @Test
    void aNumberThatRepeatsAnotherCountsOnceHoweverOftenItStandsThere() {
        twice(19);
        add("B-0", DAY, "荷物がまだ届きません。0");
        assertThat(finder.found()).isEmpty();

        add("C-0", DAY, "荷物がまだ届きません。0");
        assertThat(finder.found()).map(Doubling::rows).contains(20L);
    }

    @Test
    void rejectedRowsSayNothing() {
        RejectedRow bad = new RejectedRow(9, "x", Fault.of(FaultId.TEXT_MISSING, Place.file("a.csv")));
        IntStream.range(0, 1_000).forEach(i -> finder.add(bad));
        twice(20);

        assertThat(finder.found()).isPresent();
    }
}
