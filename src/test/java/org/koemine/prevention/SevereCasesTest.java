package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.text.SevereComplaint;
import org.koemine.text.Severity;
import org.koemine.text.SeverityCorrection;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityLevel;
import org.koemine.text.SeverityVerdict;

class SevereCasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<Long, Complaint> COMPLAINTS =
            Map.of(1L, complaint("A", DAY), 2L, complaint("B", DAY.plusDays(1)), 3L, complaint("C", DAY.plusDays(1)));

    private static Complaint complaint(String id, LocalDate day) {
        return new Complaint(
                new ComplaintId(id), ReceiptDate.of(day), "煙が出た", Origin.UNKNOWN, Handling.NONE, new TreeMap<>());
    }

    private static SevereComplaint severe(long complaint, SeverityKind kind, SeverityLevel level) {
        Severity words = new Severity(kind, level, 0, 3, "煙が出");
        return new SevereComplaint(complaint, kind, level, List.of(words), Optional.empty());
    }

    private static SeverityCorrection said(SeverityKind kind, SeverityVerdict verdict) {
        return new SeverityCorrection(1, kind, verdict, "森", DAY, "");
    }

    private static List<String> cases(
            List<SevereComplaint> severe, List<Repeat> repeats, List<SeverityCorrection> said) {
        return SevereCases.of(COMPLAINTS, severe, repeats, said).stream()
                .map(each -> each.complaint().id() + " " + each.kind() + " " + each.level())
                .toList();
    }

    @Test
    void theNewestStandFirstAndOfOneComplaintWhatHappened() {
        assertThat(cases(
                        List.of(
                                severe(1, SeverityKind.SMOKE, SeverityLevel.HAPPENED),
                                severe(2, SeverityKind.FIRE, SeverityLevel.NEARLY),
                                severe(2, SeverityKind.INJURY, SeverityLevel.HAPPENED),
                                severe(3, SeverityKind.SMOKE, SeverityLevel.HAPPENED)),
                        List.of(new Repeat(1, 1, DAY, true)),
                        List.of()))
                .containsExactly(
                        "B INJURY HAPPENED",
                        "B FIRE NEARLY",
                        "C SMOKE HAPPENED",
                        "A SMOKE HAPPENED",
                        "A REPEATED HAPPENED");
    }

    @Test
    void theClockRunsFromTheDayOfReceiptUntilItIsSettled() {
        SevereComplaint smoke = severe(1, SeverityKind.SMOKE, SeverityLevel.HAPPENED);
        SevereComplaint settled = new SevereComplaint(
                1,
                SeverityKind.SMOKE,
                SeverityLevel.HAPPENED,
                smoke.found(),
                Optional.of(said(SeverityKind.SMOKE, SeverityVerdict.SETTLED)));

        SevereCase open =
                SevereCases.of(COMPLAINTS, List.of(smoke), List.of(), List.of()).get(0);

        assertThat(open.deadlines())
                .containsExactly(new Deadline(LegalClock.PRODUCT_ACCIDENT, LocalDate.of(2026, 3, 11)));
        assertThat(open.isOverdue(LocalDate.of(2026, 3, 11))).isFalse();
        assertThat(open.isOverdue(LocalDate.of(2026, 3, 12))).isTrue();
        assertThat(SevereCases.of(COMPLAINTS, List.of(settled), List.of(), List.of())
                        .get(0)
                        .deadlines())
                .isEmpty();
    }

    @Test
    void aRepeatThatAPersonDeniedIsLeftOutUntilItIsSaidOtherwise() {
        List<Repeat> repeats = List.of(new Repeat(1, 2, DAY, false));
        SeverityCorrection no = said(SeverityKind.REPEATED, SeverityVerdict.NOT_SEVERE);
        SeverityCorrection yes = said(SeverityKind.REPEATED, SeverityVerdict.HAPPENED);

        assertThat(cases(List.of(), repeats, List.of(no))).isEmpty();
        assertThat(cases(List.of(), repeats, List.of(no, yes))).containsExactly("A REPEATED HAPPENED");
    }
}
