package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.themes.Heirs;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeId;

class SignalMemoryTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);
    private static final ThemeId HEIR = ThemeId.of(3);
    private static final ThemeId MERGED = ThemeId.of(2);
    private static final Heirs HEIRS =
            new Heirs(List.of(new LedgerTheme(MERGED, "荷崩れ", LedgerTheme.State.MERGED, Optional.of(HEIR), false)));

    private static PastSignal past(ThemeId theme, int daysAgo) {
        return new PastSignal(NIGHT, theme, Slice.ALL, NIGHT.minusDays(daysAgo));
    }

    private static Optional<LocalDate> since(PastSignal... signals) {
        return new SignalMemory(Optional.of(NIGHT), List.of(signals), Map.of())
                .standing(HEIRS)
                .since(HEIR, Slice.ALL);
    }

    @Test
    void theRiseOfAThemeThatWasMergedGoesOnAsItsHeirs() {
        assertThat(since(past(MERGED, 5))).contains(NIGHT.minusDays(5));
    }

    @Test
    void theHeirsOwnRiseIsTheOneThatGoesOn() {
        assertThat(since(past(MERGED, 5), past(HEIR, 2))).contains(NIGHT.minusDays(2));
    }

    @Test
    void ofTheRisesOfLongAgoTheOneThatWasSpokenOfLastStays() {
        PastRise early = new PastRise(NIGHT.minusDays(200), NIGHT.minusDays(150));
        PastRise late = new PastRise(NIGHT.minusDays(120), NIGHT.minusDays(90));

        SignalMemory memory = new SignalMemory(Optional.of(NIGHT), List.of(), Map.of(MERGED, late, HEIR, early));

        assertThat(memory.standing(HEIRS).rises()).isEqualTo(Map.of(HEIR, late));
    }
}
