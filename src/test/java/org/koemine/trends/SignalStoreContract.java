package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.run.RunId;
import org.koemine.settings.TrendSettings;
import org.koemine.store.Database;
import org.koemine.themes.ThemeId;

/** What the stores of signals, of what was watched and of facets do on every database. */
abstract class SignalStoreContract {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);
    private static final Slice UMBRELLA = new Slice(Facet.PRODUCT, "傘");

    private Jdbi jdbi;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void empty() {
        jdbi = database().jdbi();
        jdbi.useHandle(handle -> List.of(
                        "run",
                        "complaint",
                        "complaint_facet",
                        "theme_trend",
                        "theme_week",
                        "signal_night",
                        "theme_signal",
                        "signal_slice",
                        "chronic_theme",
                        "late_day",
                        "theme_rate")
                .forEach(table -> handle.execute("DELETE FROM " + table)));
        jdbi.useHandle(handle -> handle.execute("UPDATE facet_followed SET run_id = 0"));
    }

    @Test
    void complaintsAreFollowedRunByRun() {
        run(1, "nightly", DATE.minusDays(1));
        run(2, "nightly", DATE);
        whole(1, 1, 1, "水筒", "{\"都道府県\":\"石川県\"}");
        FacetStore facets = new FacetStore(jdbi);
        facets.follow(new RunId(1));
        whole(2, 2, 2, "傘", "{}");
        jdbi.useHandle(handle -> handle.execute("UPDATE complaint SET product = '魔法瓶' WHERE serial = 1"));

        facets.follow(new RunId(2));

        assertThat(facets())
                .containsExactly("1 " + DATE + " " + DATE.minusDays(1) + " 水筒 石川県", "2 " + DATE + " " + DATE + " 傘 ");

        jdbi.useHandle(handle -> handle.execute("UPDATE complaint SET last_run = 3 WHERE serial = 1"));
        facets.follow(new RunId(3));
        facets.follow(new RunId(3));

        assertThat(facets())
                .containsExactly("1 " + DATE + " " + DATE.minusDays(1) + " 魔法瓶 石川県", "2 " + DATE + " " + DATE + " 傘 ");

        jdbi.useHandle(handle -> handle.execute("DELETE FROM complaint WHERE serial = 2"));
        facets.removeOrphans();

        assertThat(facets()).hasSize(1);
    }

    @Test
    void aNightRemembersWhatTheNightsBeforeItSaid() {
        SignalStore store = new SignalStore(jdbi);
        assertThat(store.before(DATE)).isEqualTo(SignalMemory.NONE);
        Signal risen = signal(1, Slice.ALL, DATE.minusDays(2)).at(List.of(new SliceCount(UMBRELLA, 4, 0.5)), List.of());
        Signal near = signal(2, UMBRELLA, DATE.minusDays(2)).at(List.of(), List.of(new SliceCount(UMBRELLA, 2, 0)));
        Watch watch = new Watch(9, 0.1, 0.001, List.of(near), List.of(), List.of(), List.of());
        store.record(DATE.minusDays(2), List.of(risen), watch);
        store.record(DATE.minusDays(20), List.of(signal(3, Slice.ALL, DATE.minusDays(20))), Watch.NONE);
        store.record(DATE.plusDays(1), List.of(signal(4, Slice.ALL, DATE.plusDays(1))), Watch.NONE);
        SignalMemory before = store.before(DATE);

        store.record(DATE, List.of(risen.continuedSince(DATE.minusDays(2))), Watch.NONE);

        assertThat(store.before(DATE)).isEqualTo(before);
        assertThat(before.lastNight()).contains(DATE.minusDays(2));
        assertThat(before.days(DATE)).isEqualTo(2);
        assertThat(before.signals())
                .containsExactly(new PastSignal(DATE.minusDays(2), ThemeId.of(1), Slice.ALL, DATE.minusDays(2)));
        assertThat(before.since(ThemeId.of(1), UMBRELLA)).contains(DATE.minusDays(2));
        assertThat(before.knows(ThemeId.of(2), UMBRELLA)).isFalse();
        assertThat(store.before(DATE.plusDays(1)).since(ThemeId.of(1), Slice.ALL))
                .contains(DATE.minusDays(2));
        assertThat(new WatchStore(jdbi).read(DATE.minusDays(2))).isEqualTo(watch);
        assertThat(new TrendStore(jdbi)
                        .read(DATE.minusDays(2), TrendSettings.DEFAULT)
                        .signals())
                .containsExactly(risen);
    }

    @Test
    void aRiseIsRememberedLongAfterNightsStoppedSpeakingOfIt() {
        SignalStore store = new SignalStore(jdbi);
        LocalDate since = DATE.minusDays(60);
        store.record(since, List.of(signal(1, Slice.ALL, since), signal(2, UMBRELLA, since)), Watch.NONE);
        store.record(since.plusDays(9), List.of(signal(1, Slice.ALL, since)), Watch.NONE);
        store.record(DATE.minusDays(9), List.of(signal(3, Slice.ALL, DATE.minusDays(9))), Watch.NONE);

        assertThat(store.before(DATE).rises())
                .isEqualTo(Map.of(ThemeId.of(1), new PastRise(DATE.minusDays(8), since.plusDays(9))));
        assertThat(store.before(DATE).signals()).extracting(PastSignal::theme).containsExactly(ThemeId.of(3));
    }

    @Test
    void whatWasWatchedIsReadBackAndReplaced() {
        Period week = new Period(DATE.minusDays(6), DATE.plusDays(1));
        Watch watch = new Watch(
                5,
                0.07,
                0.002,
                List.of(),
                List.of(
                        new ChronicTheme(ThemeId.of(2), DATE.minusDays(90), 13, 12, 40, 40),
                        new ChronicTheme(ThemeId.of(1), DATE.minusDays(83), 12, 12, 50, 50)),
                List.of(LateDay.of(DATE, 12, 0.6), LateDay.of(DATE.minusDays(1), 3, 0.9)),
                List.of(new ThemeRate(ThemeId.of(1), List.of(new ThemeRate.Week(week, 7, 5_000, 0.001, 0.0021)))));
        new SignalStore(jdbi).record(DATE, List.of(), watch);
        new WatchStore(jdbi).record(watch);

        assertThat(new WatchStore(jdbi).read(DATE)).isEqualTo(watch);

        new WatchStore(jdbi).record(Watch.NONE);

        assertThat(new WatchStore(jdbi).read(DATE).chronic()).isEmpty();
        assertThat(new WatchStore(jdbi).read(DATE.minusDays(1))).isEqualTo(Watch.NONE);
    }

    private static Signal signal(int theme, Slice slice, LocalDate since) {
        Period week = new Period(DATE.minusDays(8), DATE.minusDays(1));
        return new Signal(
                ThemeId.of(theme), slice, Signal.Kind.RISEN, week, 9, 1.5, 6, 1.25, since, List.of(), List.of());
    }

    private void run(long id, String job, LocalDate date) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO run (run_id, job, business_date, inbox, reports, settings, guide, seed, version, status,
                    started_at)
                VALUES (?, ?, ?, '', '', '', '', 1, '', 'DONE', TIMESTAMP '2026-10-31 00:00:00')
                """, id, job, date));
    }

    private void whole(long serial, long firstRun, long lastRun, String product, String attributes) {
        jdbi.useHandle(
                handle -> handle.execute("""
                INSERT INTO complaint (serial, complaint_id, received_on, channel, customer, product, operator, page, body,
                    response, closing, promise, status, attributes, content_digest, body_digest, first_run, last_run)
                VALUES (?, ?, ?, '', '', ?, '', '', 'x', '', '', '', '', ?, '', '', ?, ?)
                """, serial, "C-" + serial, DATE, product, attributes, firstRun, lastRun));
    }

    private List<String> facets() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT serial, received_on, known_on, product, area FROM complaint_facet ORDER BY serial")
                .map((row, context) -> row.getString(1) + " " + row.getObject(2, LocalDate.class) + " "
                        + row.getObject(3, LocalDate.class) + " " + row.getString(4) + " " + row.getString(5))
                .list());
    }
}
