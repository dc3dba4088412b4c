package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.Countermeasure.Status;
import org.koemine.prevention.CountermeasureId;
import org.koemine.settings.VerdictSettings;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ArrivedShares;
import org.koemine.trends.ComplaintHistory;
import org.koemine.trends.DayCounts;
import org.koemine.trends.ThemeHistory;

class VerdictFinderTest {
    private static final LocalDate START = Weeks.START;
    private static final LocalDate DATE = START.plusWeeks(20).minusDays(1);
    private static final ThemeId THEME = ThemeId.of(7);

    private final VerdictFinder finder = new VerdictFinder(VerdictSettings.DEFAULT);

    @Test
    void weeksAreCountedFromTheStartAndTheTransitionIsInNeither() {
        Evidence evidence = judge(measure(1, START, Status.UNDER_WAY))
                .get(0)
                .verdict()
                .evidence()
                .orElseThrow();

        assertThat(evidence.weeksBefore()).isEqualTo(48);
        assertThat(evidence.complaintsBefore()).isEqualTo(48 * 14);
        assertThat(evidence.weeksAfter()).isEqualTo(18);
        assertThat(evidence.complaintsAfter()).isEqualTo(18 * 7);
        assertThat(evidence.ratio()).isBetween(0.48, 0.52);
        assertThat(evidence.avoided()).isBetween(115.0, 135.0);
        assertThat(evidence.course()).hasSize(16).isSortedAccordingTo(Comparator.comparing(Progress::fewer));
        assertThat(evidence.course().get(15).fewer()).isGreaterThan(200);
        assertThat(evidence.course().get(15).missed()).isNegative();
    }

    @Test
    void halfAsManyIsAnEffectThatIsDatedAndHasItsTurn() {
        Judgement judgement = judge(measure(1, START, Status.UNDER_WAY)).get(0);

        assertThat(judgement.theme()).isEqualTo(THEME);
        assertThat(judgement.target()).isEqualTo(0.7);
        assertThat(judgement.verdict().kind()).isEqualTo(Verdict.Kind.EFFECTIVE);
        assertThat(judgement.verdict().turned()).contains(START.plusWeeks(2));
        assertThat(judgement.verdict().since().orElseThrow()).isBetween(START.plusWeeks(4), START.plusWeeks(14));
        assertThat(judgement.verdict().weeksToGo()).isEmpty();
    }

    @Test
    void whatIsCancelledOrNotBegunIsNotJudged() {
        assertThat(judge(
                        measure(1, START, Status.CANCELLED),
                        measure(2, DATE.plusDays(1), Status.PLANNED),
                        Countermeasure.planned(CountermeasureId.of(3), THEME)))
                .isEmpty();
    }

    @Test
    void aNewCountermeasureIsTooYoungButSaysHowLongItWillTake() {
        Countermeasure young = measure(1, START, Status.PLANNED);

        Verdict verdict = finder.judge(List.of(young), UnaryOperator.identity(), history(), START.plusWeeks(3))
                .get(0)
                .verdict();

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNDECIDED);
        assertThat(verdict.evidence()).isEmpty();
        assertThat(verdict.weeksToGo()).isPresent();
    }

    @Test
    void aSecondCountermeasureEndsTheFirstAndBeginsAfterIt() {
        List<Judgement> judgements =
                judge(measure(1, START.minusWeeks(20), Status.DONE), measure(2, START, Status.UNDER_WAY));

        assertThat(judgements)
                .extracting(Judgement::measure)
                .containsExactly(CountermeasureId.of(1), CountermeasureId.of(2));
        assertThat(judgements.get(0).verdict().evidence().orElseThrow().weeksAfter())
                .isEqualTo(18);
        assertThat(judgements.get(1).verdict().evidence().orElseThrow().weeksBefore())
                .isEqualTo(14);
    }

    @Test
    void aMergedThemesCountermeasureIsJudgedOnItsHeir() {
        Countermeasure onMerged = Countermeasure.planned(CountermeasureId.of(1), ThemeId.of(99))
                .with(org.koemine.prevention.CountermeasureField.STARTED_ON, START.toString());

        List<Judgement> judgements = finder.judge(List.of(onMerged), theme -> THEME, history(), DATE);

        assertThat(judgements.get(0).theme()).isEqualTo(THEME);
        assertThat(judgements.get(0).verdict().kind()).isEqualTo(Verdict.Kind.EFFECTIVE);
    }

    @Test
    void unitsSoldTakeThePlaceOfOtherComplaints() {
        VerdictFinder halved = new VerdictFinder(
                VerdictSettings.DEFAULT,
                theme -> Optional.of(week -> week.start().isBefore(START) ? 1_000 : 500));

        Evidence evidence = halved.judge(
                        List.of(measure(1, START, Status.UNDER_WAY)), UnaryOperator.identity(), history(), DATE)
                .get(0)
                .verdict()
                .evidence()
                .orElseThrow();

        assertThat(evidence.ratio()).isBetween(0.97, 1.03);
    }

    @Test
    void aThemeWithoutComplaintsIsNotDecidable() {
        List<Judgement> judgements =
                finder.judge(List.of(measure(1, START, Status.UNDER_WAY)), theme -> ThemeId.of(50), history(), DATE);

        assertThat(judgements.get(0).verdict().kind()).isEqualTo(Verdict.Kind.UNDECIDED);
        assertThat(judgements.get(0).verdict().weeksToGo()).isEmpty();
    }

    private List<Judgement> judge(Countermeasure... register) {
        return finder.judge(List.of(register), UnaryOperator.identity(), history(), DATE);
    }

    private static Countermeasure measure(int number, LocalDate start, Status status) {
        return new Countermeasure(
                CountermeasureId.of(number),
                THEME,
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.of(start),
                status,
                "");
    }

    /** A year before and twenty weeks after: two complaints of the theme a day, then one; and twenty others. */
    private static ComplaintHistory history() {
        SortedMap<LocalDate, Integer> theme = new TreeMap<>();
        SortedMap<LocalDate, Integer> all = new TreeMap<>();
        START.minusWeeks(52).datesUntil(DATE.plusDays(1)).forEach(day -> {
            int count = day.isBefore(START.plusWeeks(2)) ? 2 : 1;
            theme.put(day, count);
            all.put(day, count + 20);
        });
        return new ComplaintHistory(
                DayCounts.of(all),
                List.of(new ThemeHistory(THEME, DayCounts.of(theme), Optional.empty(), new TreeMap<>())),
                ArrivedShares.ALL,
                Set.of(),
                0);
    }
}
