package org.koemine.themes;

import static org.koemine.themes.ThemeSets.mention;
import static org.koemine.themes.ThemeSets.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.testing.ComplaintRows;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;
import org.koemine.text.MentionStore.Analysed;
import org.koemine.text.TextAnalyser;

/** Two themes of three mentions each and a mention in none, for tests of what a person decides. */
abstract class TwoThemes {
    private static final List<String> TEXTS = List.of(
            "トイレが汚れていて使えない",
            "トイレの掃除がされていない",
            "トイレの床が汚れていた",
            "停電でエレベーターが止まった",
            "停電してエレベーターが動かない",
            "停電のためエレベーターが止まっていた",
            "店員の態度が悪い");
    static final ThemeId TOILET = ThemeId.of(1);
    static final ThemeId POWER = ThemeId.of(2);
    static final ThemeId NEXT = ThemeId.of(3);
    static final Occasion NOON = new Occasion(new RunId(1), LocalDate.of(2026, 4, 1), "山本", "朝礼で合意");

    Database database;
    private ThemeDecisions decisions;
    LedgerStore ledger;

    abstract Database open();

    @BeforeEach
    void twoThemesAndAMentionInNone() {
        database = open();
        decisions = new ThemeDecisions(database.jdbi(), 1);
        ledger = new LedgerStore(database.jdbi());
        ComplaintRows.record(
                database,
                "2026-01-05",
                "2026-01-20",
                "2026-03-01",
                "2026-03-02",
                "2026-03-03",
                "2026-03-04",
                "2026-03-05");
        List<Mention> mentions = analysed();
        new FeatureSpaceStore(database.jdbi()).save(FeatureSpace.learn(mentions, mentions, 1), mentions.size());
        new ThemeStore(database.jdbi()).add(new RunId(1), LocalDate.of(2026, 3, 31), found(mentions));
    }

    private List<Mention> analysed() {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = new ArrayList<>();
        List<Analysed> complaints = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            List<Mention> own = analyser.analyse(i + 1L, TEXTS.get(i));
            complaints.add(new Analysed(i + 1L, "d", own));
            mentions.addAll(own);
        }
        new MentionStore(database.jdbi()).replace(complaints);
        return mentions;
    }

    private static ThemeSet found(List<Mention> mentions) {
        Map<ThemeId, List<MentionId>> cores = Map.of(TOILET, ids(1, 3), POWER, ids(4, 6));
        List<Theme> themes = List.of(
                new Theme(TOILET, "トイレが汚い", List.of("トイレ"), List.of(exemplar(mentions.get(0)))),
                new Theme(POWER, "停電", List.of("停電"), List.of(exemplar(mentions.get(3)))));
        List<Assignment> assignments = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new Assignment(
                        mention(i, 0), i > 6 ? Optional.empty() : Optional.of(i > 3 ? POWER : TOILET), i > 6 ? 0 : 0.5))
                .toList();
        return new ThemeSet(themes, assignments, new TreeMap<>(cores), List.of());
    }

    private static Exemplar exemplar(Mention mention) {
        return new Exemplar(mention.id(), mention.text());
    }

    static List<MentionId> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> mention(i, 0)).toList();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    final Optional<ThemeId> decide(ThemeDecision decision) {
        return database.inTransaction(() -> decisions.carryOut(decision, NOON));
    }

    final List<String> standings() {
        return rows(database, "SELECT serial, theme_id, by_hand FROM assignment ORDER BY serial");
    }

    final List<String> cores() {
        return rows(database, "SELECT serial, theme_id FROM theme_core ORDER BY serial");
    }

    final List<String> events() {
        return rows(
                database,
                "SELECT theme_id, run_id, happened_on, kind, evidence, decision FROM theme_event ORDER BY theme_id, event_ordinal");
    }
}
