package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.trends.Histories.DATE;

import java.util.List;
import org.junit.jupiter.api.Test;

class HotSpotsTest {
    private static final Slice BOTTLE = new Slice(Facet.PRODUCT, "水筒");
    private static final Slice UMBRELLA = new Slice(Facet.PRODUCT, "傘");

    private final ThemeHistory theme = Histories.since(400)
            .product("水筒", 11, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0)
            .product("傘", 1, 1, 0, 0)
            .product("帽子", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
            .theme(1, 14, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)
            .history()
            .themes()
            .get(0);

    @Test
    void theProductThatMakesTheRiseIsNamed() {
        Signal located = new HotSpots(12).locate(week(14, 3.1), theme);

        assertThat(located.concentrated()).extracting(SliceCount::slice).containsExactly(BOTTLE);
        assertThat(located.concentrated().get(0).complaints()).isEqualTo(11);
        assertThat(located.concentrated().get(0).expected()).isEqualTo(7 / 11.0);
    }

    @Test
    void aProductWithFewComplaintsButMoreThanUsualIsNamedElsewhere() {
        Signal located = new HotSpots(12).locate(week(14, 3.1), theme);

        assertThat(located.elsewhere()).containsExactly(new SliceCount(UMBRELLA, 2, 0));
    }

    @Test
    void ofARiseOfOneProductOnlyTheOthersAreNamed() {
        Signal week = week(14, 3.1);
        Signal ofBottles =
                new Signal(week.theme(), BOTTLE, week.kind(), week.period(), 11, 0.1, 2, 3, DATE, List.of(), List.of());

        Signal located = new HotSpots(12).locate(ofBottles, theme);

        assertThat(located.concentrated()).isEmpty();
        assertThat(located.elsewhere()).extracting(SliceCount::slice).containsExactly(UMBRELLA);
    }

    private Signal week(int observed, double expected) {
        Period week = new Period(DATE.minusDays(6), DATE.plusDays(1));
        return new Signal(theme.theme(), Signal.Kind.RISEN, week, observed, expected, 8, 2);
    }
}
