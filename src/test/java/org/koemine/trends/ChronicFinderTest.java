package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.trends.Histories.DATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;

class ChronicFinderTest {

    @Test
    void aThemeInTwelveOfThirteenWeeksIsChronic() {
        assertThat(chronic(1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1))
                .containsExactly(new ChronicTheme(ThemeId.of(1), DATE.minusDays(90), 13, 12, 12, 12));
        assertThat(chronic(1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1)).isEmpty();
        assertThat(chronic(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).isEmpty();
    }

    @Test
    void itLastsBackToAPauseOfTwoWeeks() {
        assertThat(chronic(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 9))
                .containsExactly(new ChronicTheme(ThemeId.of(1), DATE.minusDays(118), 17, 16, 16, 13));
    }

    @Test
    void theLongestComesFirst() {
        assertThat(finder(Histories.since(400)
                        .theme(1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)
                        .theme(2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)))
                .extracting(ChronicTheme::theme)
                .containsExactly(ThemeId.of(2), ThemeId.of(1));
    }

    @Test
    void aSmallPartOfWhatComesInIsNotChronic() {
        assertThat(finder(Histories.since(400)
                        .theme(1, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60)
                        .theme(2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)))
                .extracting(ChronicTheme::theme)
                .containsExactly(ThemeId.of(1));
    }

    private static List<ChronicTheme> chronic(int... perWeek) {
        return finder(Histories.since(400).theme(1, perWeek));
    }

    private static List<ChronicTheme> finder(Histories histories) {
        ComplaintHistory history = histories.history();
        return new ChronicFinder(new Horizon(DATE, TrendSettings.DEFAULT), history.received()).find(history.themes());
    }
}
