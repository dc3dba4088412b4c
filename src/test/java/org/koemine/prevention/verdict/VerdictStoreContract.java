package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.verdict.Verdict.Kind;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.themes.ThemeId;

/** What the store of verdicts does on every database. */
abstract class VerdictStoreContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Evidence EVIDENCE = new Evidence(
            48,
            672,
            18,
            126,
            0.5,
            0.4,
            0.625,
            1.5,
            126.25,
            List.of(new Progress(-12, 40), new Progress(117, -310)),
            true);

    private VerdictStore store;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void empty() {
        database().jdbi().useHandle(handle -> handle.execute("DELETE FROM verdict"));
        store = new VerdictStore(database().jdbi());
    }

    @Test
    void onADayWithoutJudgementsThereAreNone() {
        assertThat(store.on(MONDAY)).isEmpty();
    }

    @Test
    void judgementsComeBackAsTheyWereInTheOrderOfTheirCountermeasures() {
        Judgement whole = judgement(10_000, Kind.RECURRED, Optional.of(EVIDENCE));
        Judgement bare = new Judgement(
                CountermeasureId.of(2),
                ThemeId.of(1),
                MONDAY,
                0.7,
                new Verdict(
                        Kind.UNDECIDED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(9),
                        Optional.empty()));
        Judgement open = judgement(
                3,
                Kind.EFFECTIVE,
                Optional.of(new Evidence(4, 1, 3, 0, 0.25, 0, Double.POSITIVE_INFINITY, 1, 0.5, List.of(), false)));

        store.record(new RunId(1), MONDAY, List.of(whole, open, bare));

        assertThat(store.on(MONDAY)).extracting(Standing::judgement).containsExactly(bare, open, whole);
        assertThat(store.on(MONDAY)).extracting(Standing::former).containsOnly(Optional.empty());
    }

    @Test
    void ofACourseKeptBeforeBothLimitsWereNothingIsTold() {
        store.record(new RunId(1), MONDAY, List.of(judgement(1, Kind.EFFECTIVE, Optional.of(EVIDENCE))));
        database().jdbi().useHandle(handle -> handle.execute("UPDATE verdict SET course = '-12 40 117'"));

        assertThat(store.on(MONDAY))
                .extracting(standing ->
                        standing.judgement().verdict().evidence().orElseThrow().course())
                .containsExactly(List.of());
    }

    @Test
    void aDayIsToldBesideTheDayBefore() {
        store.record(new RunId(1), MONDAY.minusDays(3), List.of(judgement(1, Kind.UNDECIDED, Optional.empty())));
        store.record(new RunId(2), MONDAY, List.of(judgement(1, Kind.EFFECTIVE, Optional.of(EVIDENCE))));
        store.record(new RunId(3), TUESDAY, List.of(judgement(1, Kind.EFFECTIVE, Optional.of(EVIDENCE))));

        assertThat(store.on(MONDAY).get(0).former()).contains(Kind.UNDECIDED);
        assertThat(store.on(MONDAY).get(0).isNew()).isTrue();
        assertThat(store.on(TUESDAY).get(0).former()).contains(Kind.EFFECTIVE);
        assertThat(store.on(TUESDAY).get(0).isNew()).isFalse();
    }

    @Test
    void anUndecidedOneIsNoNewsAtFirst() {
        store.record(new RunId(1), MONDAY, List.of(judgement(1, Kind.UNDECIDED, Optional.empty())));

        assertThat(store.on(MONDAY).get(0).isNew()).isFalse();
    }

    @Test
    void aDayJudgedAgainIsToldAsItWasJudgedLast() {
        store.record(
                new RunId(1),
                MONDAY,
                List.of(
                        judgement(1, Kind.EFFECTIVE, Optional.of(EVIDENCE)),
                        judgement(2, Kind.EFFECTIVE, Optional.empty())));
        store.record(new RunId(2), MONDAY, List.of(judgement(1, Kind.INEFFECTIVE, Optional.of(EVIDENCE))));

        assertThat(store.on(MONDAY))
                .extracting(standing -> standing.judgement().verdict().kind())
                .containsExactly(Kind.INEFFECTIVE);
    }

    private static Judgement judgement(int number, Kind kind, Optional<Evidence> evidence) {
        return new Judgement(
                CountermeasureId.of(number),
                ThemeId.of(7),
                MONDAY.minusWeeks(20),
                0.65,
                new Verdict(
                        kind,
                        Optional.of(MONDAY.minusWeeks(3)),
                        Optional.of(MONDAY.minusWeeks(18)),
                        Optional.of(MONDAY.minusWeeks(4)),
                        OptionalInt.empty(),
                        evidence));
    }
}
