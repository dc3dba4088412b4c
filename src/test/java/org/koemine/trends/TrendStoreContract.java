package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.settings.TrendSettings;
import org.koemine.store.Database;
import org.koemine.themes.ThemeId;

/** What the stores of trends do on every database. */
abstract class TrendStoreContract {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);
    private static final TrendSettings SETTINGS = TrendSettings.DEFAULT;

    private Jdbi jdbi;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void empty() {
        jdbi = database().jdbi();
        jdbi.useHandle(handle -> List.of(
                        "complaint",
                        "complaint_facet",
                        "theme",
                        "assignment",
                        "theme_trend",
                        "theme_week",
                        "signal_night",
                        "theme_signal",
                        "signal_slice")
                .forEach(table -> handle.execute("DELETE FROM " + table)));
        List.of("T-0001", "T-0002", "T-0007")
                .forEach(theme -> jdbi.useHandle(handle -> handle.execute(
                        "INSERT INTO theme (theme_id, label, born_run) VALUES (?, ?, 1)", theme, theme)));
    }

    @Test
    void anEmptyDatabaseHasAnEmptyHistory() {
        ComplaintHistory history = new HistoryStore(jdbi).read(DATE, SETTINGS);

        assertThat(history.received().total()).isZero();
        assertThat(history.themes()).isEmpty();
    }

    @Test
    void aComplaintCountsOnceInAThemeHoweverManyOfItsMentionsAreInIt() {
        complaint(1, DATE, "水筒");
        assignment(1, 0, "T-0001");
        assignment(1, 1, "T-0001");
        assignment(1, 2, "T-0002");
        assignment(1, 3, null);

        ComplaintHistory history = new HistoryStore(jdbi).read(DATE, SETTINGS);

        assertThat(history.received().total()).isEqualTo(1);
        assertThat(history.themes()).extracting(ThemeHistory::theme).containsExactly(ThemeId.of(1), ThemeId.of(2));
        assertThat(history.themes()).extracting(theme -> theme.days().total()).containsExactly(1, 1);
        assertThat(history.themes())
                .extracting(ThemeHistory::topProduct)
                .containsExactly(Optional.of(new ProductCount("水筒", 1)), Optional.of(new ProductCount("水筒", 1)));
    }

    @Test
    void complaintsAreCountedOnTheDayTheyCameIn() {
        complaint(1, DATE.minusDays(40), "");
        complaint(2, DATE.minusDays(40), "");
        complaint(3, DATE, "");
        assignment(1, 0, "T-0001");
        assignment(3, 0, "T-0001");

        ComplaintHistory history = new HistoryStore(jdbi).read(DATE, SETTINGS);

        assertThat(history.received().in(day(DATE.minusDays(40)))).isEqualTo(2);
        assertThat(history.received().in(day(DATE))).isEqualTo(1);
        DayCounts theme = history.themes().get(0).days();
        assertThat(theme.in(day(DATE.minusDays(40)))).isEqualTo(1);
        assertThat(theme.in(day(DATE))).isEqualTo(1);
        assertThat(history.themes().get(0).topProduct()).isEmpty();
    }

    @Test
    void aMissedNightDoesNotSeeWhatCameLater() {
        complaint(1, DATE, "");
        complaint(2, DATE.plusDays(1), "");
        assignment(2, 0, "T-0001");

        ComplaintHistory history = new HistoryStore(jdbi).read(DATE, SETTINGS);

        assertThat(history.received().total()).isEqualTo(1);
        assertThat(history.themes()).isEmpty();
    }

    @Test
    void ofSomeThemesTheDaysAreThoseOfTheWholeHistory() {
        complaint(1, DATE.minusYears(3), "傘");
        complaint(2, DATE.minusDays(40), "");
        complaint(3, DATE, "");
        complaint(4, DATE.plusDays(1), "");
        for (int serial = 1; serial <= 4; serial++) {
            assignment(serial, 0, "T-0001");
            assignment(serial, 1, "T-0001");
            assignment(serial, 2, "T-0002");
        }

        ComplaintHistory some = new HistoryStore(jdbi).days(DATE, Set.of(ThemeId.of(1), ThemeId.of(3)));

        assertThat(some.themes()).extracting(ThemeHistory::theme).containsExactly(ThemeId.of(1));
        for (DayCounts days : List.of(some.received(), some.themes().get(0).days())) {
            assertThat(days.total()).isEqualTo(3);
            assertThat(days.firstDay()).contains(DATE.minusYears(3));
            assertThat(days.in(day(DATE.minusDays(40)))).isEqualTo(1);
            assertThat(days.lastDay()).contains(DATE);
        }
    }

    @Test
    void theTopProductIsTheCommonestOfThePeriod() {
        complaint(1, DATE.minusDays(100), "傘");
        complaint(2, DATE.minusDays(100), "傘");
        complaint(3, DATE.minusDays(27), "水筒");
        complaint(4, DATE.minusDays(28), "帽子");
        for (int serial = 1; serial <= 4; serial++) {
            assignment(serial, 0, "T-0001");
        }

        assertThat(new HistoryStore(jdbi).read(DATE, SETTINGS).themes().get(0).topProduct())
                .contains(new ProductCount("水筒", 1));
    }

    @Test
    void whereThePeriodHasNoProductTheCommonestEverIsNamed() {
        complaint(1, DATE.minusDays(100), "傘");
        complaint(2, DATE.minusDays(90), "傘");
        complaint(3, DATE.minusDays(80), "水筒");
        complaint(4, DATE, "");
        complaint(5, DATE.plusDays(1), "水筒");
        complaint(6, DATE.plusDays(1), "水筒");
        for (int serial = 1; serial <= 6; serial++) {
            assignment(serial, 0, "T-0001");
            assignment(serial, 1, "T-0001");
        }

        assertThat(new HistoryStore(jdbi).read(DATE, SETTINGS).themes().get(0).topProduct())
                .contains(new ProductCount("傘", 2));
    }

    @Test
    void onATieTheProductThatComesFirstIsNamed() {
        complaint(1, DATE, "b");
        complaint(2, DATE, "a");
        complaint(3, DATE, "B");
        for (int serial = 1; serial <= 3; serial++) {
            assignment(serial, 0, "T-0001");
        }

        assertThat(new HistoryStore(jdbi).read(DATE, SETTINGS).themes().get(0).topProduct())
                .contains(new ProductCount("B", 1));
    }

    @Test
    void aLongHistoryIsCountedPartByPart() {
        complaint(1, DATE.minusYears(3), "");
        complaint(20_000, DATE.minusDays(400), "");
        complaint(20_001, DATE.minusDays(31), "");
        complaint(65_432, DATE, "");
        for (int serial : new int[] {1, 20_000, 20_001, 65_432}) {
            assignment(serial, 0, "T-0007");
        }

        ComplaintHistory history = new HistoryStore(jdbi).read(DATE, SETTINGS);

        assertThat(history.received().total()).isEqualTo(4);
        assertThat(history.received().firstDay()).contains(DATE.minusYears(3));
        assertThat(history.inThemes()).isEqualTo(4);
        assertThat(history.themes()).hasSize(1);
        assertThat(history.themes().get(0).days().total()).isEqualTo(4);
        assertThat(history.themes().get(0).days().lastDay()).contains(DATE);
    }

    @Test
    void productsAndChannelsOfAThemeAreCountedByComplaintsOfThePeriodTheCommonestFirst() {
        complaint(1, DATE, "水筒", "電話");
        complaint(2, DATE.minusDays(1), "財布", "メール");
        complaint(3, DATE.minusDays(2), "財布", "電話");
        complaint(4, DATE.minusDays(3), "", "電話");
        complaint(5, DATE.plusDays(1), "水筒", "電話");
        assignment(1, 0, "T-0001");
        assignment(1, 1, "T-0001");
        assignment(2, 0, "T-0001");
        assignment(3, 0, "T-0001");
        assignment(4, 0, "T-0002");
        assignment(4, 1, null);
        assignment(5, 0, "T-0002");

        assertThat(new SpreadStore(jdbi).read(new Period(DATE.minusDays(3), DATE.plusDays(1))))
                .containsExactly(
                        Map.entry(
                                ThemeId.of(1),
                                new Spread(
                                        List.of(new Portion("財布", 2), new Portion("水筒", 1)),
                                        List.of(new Portion("電話", 2), new Portion("メール", 1)))),
                        Map.entry(
                                ThemeId.of(2), new Spread(List.of(new Portion("", 1)), List.of(new Portion("電話", 1)))));
    }

    @Test
    void whatWasRecordedIsReadBack() {
        complaint(1, DATE, "");
        complaint(2, DATE.minusDays(30), "");
        TrendSet found = found(10_000, 2);

        record(found);

        assertThat(new TrendStore(jdbi).read(DATE, SETTINGS)).isEqualTo(found);
    }

    @Test
    void recordingAgainReplacesWhatWasThere() {
        complaint(1, DATE, "");
        complaint(2, DATE.minusDays(30), "");
        record(found(1, 2, 3));
        TrendSet later = found(2);

        record(later);

        assertThat(new TrendStore(jdbi).read(DATE, SETTINGS)).isEqualTo(later);
    }

    @Test
    void nothingRecordedIsReadAsNothingFound() {
        TrendSet none = new TrendStore(jdbi).read(DATE, SETTINGS);

        assertThat(none.weeks()).isEmpty();
        assertThat(none.trends()).isEmpty();
        assertThat(none.signals()).isEmpty();
    }

    @Test
    void aRollbackLeavesWhatWasThere() {
        complaint(1, DATE, "");
        complaint(2, DATE.minusDays(30), "");
        TrendSet kept = found(1);
        record(kept);

        assertThatThrownBy(() -> database().inTransaction(() -> {
                    record(found(2));
                    throw new IllegalStateException("planned");
                }))
                .hasMessage("planned");

        assertThat(new TrendStore(jdbi).read(DATE, SETTINGS)).isEqualTo(kept);
    }

    @Test
    void onlyWhatThreePeopleSayMakesANewTheme() {
        for (int serial = 1; serial <= 6; serial++) {
            complaint(serial, DATE.minusDays(serial), "");
            assignment(serial, 0, serial <= 3 ? "T-0001" : "T-0002");
        }
        jdbi.useHandle(handle -> handle.execute("UPDATE complaint SET customer = '田中' WHERE serial > 3"));

        assertThat(new HistoryStore(jdbi).read(DATE, SETTINGS).voiced()).containsExactly(ThemeId.of(1));
    }

    /** What the finder makes of two complaints and themes that rose in the last week. */
    private static TrendSet found(int... themes) {
        TreeMap<LocalDate, Integer> rise =
                new TreeMap<>(Map.of(DATE.minusDays(700), 1, DATE.minusDays(50), 1, DATE, 9));
        List<ThemeHistory> histories = Arrays.stream(themes)
                .mapToObj(number -> new ThemeHistory(
                        ThemeId.of(number),
                        DayCounts.of(rise),
                        Optional.of(new ProductCount("水筒", 3)),
                        new TreeMap<>()))
                .toList();
        DayCounts received = DayCounts.of(new TreeMap<>(Map.of(DATE, 1, DATE.minusDays(30), 1)));
        TrendSet trends = new TrendFinder(SETTINGS)
                .find(
                        new ComplaintHistory(
                                DayCounts.of(new TreeMap<>(Map.of(DATE.minusDays(700), 1))),
                                histories,
                                ArrivedShares.ALL,
                                Set.of(),
                                0),
                        DATE,
                        SignalMemory.NONE,
                        Sales.UNKNOWN)
                .trends();
        return new TrendSet(
                trends.period(),
                trends.previous(),
                trends.weeks(),
                trends.weeks().stream().map(received::in).toList(),
                1,
                1,
                trends.trends(),
                trends.signals());
    }

    private void record(TrendSet found) {
        new TrendStore(jdbi).record(found);
        new SignalStore(jdbi).record(DATE, found.signals(), Watch.NONE);
    }

    private static Period day(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    private void complaint(long serial, LocalDate receivedOn, String product) {
        complaint(serial, receivedOn, product, "");
    }

    private void complaint(long serial, LocalDate receivedOn, String product, String channel) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO complaint (serial, complaint_id, received_on, channel, customer, product, operator,
                            page, body, response, closing, promise, status, attributes, content_digest, body_digest,
                            first_run, last_run)
                        VALUES (:serial, :id, :receivedOn, :channel, '', :product, '', '', 'x', '', '', '', '', '{}', '', '', 1, 1)
                        """)
                .bind("serial", serial)
                .bind("id", "C-" + serial)
                .bind("receivedOn", receivedOn)
                .bind("product", product)
                .bind("channel", channel)
                .execute());
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO complaint_facet (serial, received_on, known_on, product, channel, area)
                VALUES (?, ?, ?, ?, ?, '')
                """, serial, receivedOn, receivedOn, product, channel));
    }

    private void assignment(long serial, int ordinal, String theme) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO assignment (serial, mention_ordinal, theme_id, similarity) VALUES (?, ?, ?, 0.5)
                """, serial, ordinal, theme));
    }
}
