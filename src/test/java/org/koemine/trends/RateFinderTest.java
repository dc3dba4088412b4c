package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.koemine.trends.Histories.DATE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.guide.GuideReader;
import org.koemine.settings.GuideSettings;
import org.koemine.settings.TrendSettings;

class RateFinderTest {
    @TempDir
    private Path folder;

    private Sales sales;

    @BeforeEach
    void sell() throws Exception {
        Files.writeString(folder.resolve("units.csv"), "商品,年月,数量\n水筒,2026-08,31000\n傘,2026年8月,\"31,000\"\n");
        GuideSettings settings = new GuideSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("units.csv"),
                Optional.empty());
        sales = new Sales(GuideReader.read(folder, settings).volumes());
    }

    @Test
    void unitsOfAMonthAreSpreadOverItsDaysAndTheLastMonthsGoesOn() {
        Period week = new Period(DATE.minusDays(6), DATE.plusDays(1));

        assertThat(sales.units(Slice.ALL, week)).isCloseTo(14_000, within(1e-6));
        assertThat(sales.units(new Slice(Facet.PRODUCT, "水筒"), week)).isCloseTo(7_000, within(1e-6));
        assertThat(sales.knows(new Slice(Facet.PRODUCT, "帽子"))).isFalse();
        assertThat(sales.knows(new Slice(Facet.AREA, "東京都"))).isTrue();
        assertThat(Sales.UNKNOWN.knows(Slice.ALL)).isFalse();
    }

    /** By hand: z of 2 and 3 complaints differ by 1 / √2.5, and six of the seven steps are from one to the other. */
    @Test
    void theLimitIsLaneys() {
        List<ThemeRate> rates = new RateFinder(new Horizon(DATE, TrendSettings.DEFAULT), sales, 8)
                .find(Histories.since(60)
                        .theme(1, 2, 3, 2, 3, 3, 2, 3, 2)
                        .history()
                        .themes());

        ThemeRate.Week last = rates.get(0).weeks().get(7);
        assertThat(rates.get(0).weeks()).hasSize(8);
        assertThat(last.complaints()).isEqualTo(2);
        assertThat(last.units()).isCloseTo(14_000, within(1e-6));
        assertThat(last.mean()).isCloseTo(20 / 112_000.0, within(1e-12));
        double spread = 6 * (1 / Math.sqrt(2.5)) / 7 / 1.128;
        assertThat(last.upper()).isCloseTo(last.mean() + 3 * spread * Math.sqrt(last.mean() / 14_000), within(1e-12));
    }

    @Test
    void fewWeeksAndUnknownUnitsGiveNoRates() {
        List<ThemeHistory> themes = Histories.since(60).theme(1, 2, 3).history().themes();
        Horizon horizon = new Horizon(DATE, TrendSettings.DEFAULT);

        assertThat(new RateFinder(horizon, sales, 7).find(themes)).isEmpty();
        assertThat(new RateFinder(horizon, Sales.UNKNOWN, 20).find(themes)).isEmpty();
    }
}
