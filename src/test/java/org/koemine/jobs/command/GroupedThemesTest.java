package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;
import org.koemine.testing.WorkbookText;
import org.koemine.themes.GroupId;
import org.koemine.themes.GroupStore;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeGroup;
import org.koemine.themes.ThemeGroups;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeStore;

/** Groups of themes, from the first night to the next, and where they are shown. */
class GroupedThemesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    private static final List<String> POWER =
            List.of("停電でエレベーターが止まった", "停電してエレベーターが動かない", "停電のためエレベーターが止まっていた", "停電でエレベーターに閉じ込められた", "停電になりエレベーターが使えない");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    /** Finer themes than usual: of fewer than ten no groups are made. */
    @BeforeEach
    void firstNight() throws IOException {
        TestLogs.fill(folder.resolve("inbox"), 300);
        Files.writeString(settings(), "themes:\n  granularity: 2\n", StandardCharsets.UTF_8);
        nightly();
    }

    private Path settings() {
        return folder.resolve("settings.yaml");
    }

    private void nightly() {
        run(
                "nightly",
                "--settings=" + settings(),
                "--inbox=" + folder.resolve("inbox"),
                "--reports=" + folder.resolve("reports"),
                "--date=" + TestLogs.LAST_DAY);
    }

    private String run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--database=" + folder.resolve("data/koemine"));
        all.add("--locale=ja");
        out.getBuffer().setLength(0);
        Koemine.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(out), CLOCK);
        return out.toString();
    }

    private List<String> rows(String table) {
        return onDatabase(database -> Night.in(database, folder).tables().get(table));
    }

    private Path workbook() {
        return folder.resolve("reports/" + TestLogs.LAST_DAY + "/koemine-" + TestLogs.LAST_DAY + ".xlsx");
    }

    private <T> T onDatabase(Function<Database, T> act) {
        try (Database database =
                TestDatabases.open(folder.resolve("data/koemine").toString())) {
            return act.apply(database);
        }
    }

    /** All themes but the second in one group. */
    private void group() {
        onDatabase(database -> {
            List<ThemeId> themes = new ThemeStore(database.jdbi())
                    .themes().stream()
                            .map(Theme::id)
                            .filter(id -> id.number() != 2)
                            .toList();
            ThemeGroup group = new ThemeGroup(GroupId.of(30), "届かない・遅い", themes);
            return database.inTransaction(() -> {
                new GroupStore(database.jdbi()).save(new RunId(1), new ThemeGroups(List.of(group), 30));
                return true;
            });
        });
    }

    private void end(String group) {
        onDatabase(database -> database.jdbi()
                .withHandle(
                        handle -> handle.execute("UPDATE theme_group SET ended_run = 1 WHERE group_id = ?", group)));
    }

    private String complaintOf(String theme) {
        return onDatabase(database -> database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT c.complaint_id FROM assignment a JOIN complaint c ON c.serial = a.serial
                                WHERE a.theme_id = :theme ORDER BY a.serial FETCH FIRST ROW ONLY
                                """)
                        .bind("theme", theme)
                        .mapTo(String.class)
                        .one()));
    }

    @Test
    void theFirstNightFindsGroupsAndNoneHasOneTheme() {
        Map<String, Long> sizes = rows("theme_group_member").stream()
                .collect(Collectors.groupingBy(
                        row -> row.replaceAll(".*(G-\\d+).*", "$1"), TreeMap::new, Collectors.counting()));

        assertThat(rows("theme_group")).hasSameSizeAs(sizes.keySet()).isNotEmpty();
        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isGreaterThan(1));
    }

    @Test
    void aNightOfNewComplaintsAndANewThemeMovesNoThemeFromItsGroup() throws IOException {
        List<String> groups = rows("theme_group");
        List<String> members = rows("theme_group_member");
        List<String> themes = rows("theme");
        StringBuilder log = new StringBuilder("受付番号,受付日,お客様名,商品名,内容\n");
        // So many that words are learned anew.
        for (int i = 0; i < 150; i++) {
            log.append("N-%d,2026-03-31,佐藤,毛布,%s\n".formatted(i, POWER.get(i % POWER.size())));
            log.append("M-%d,2026-03-31,佐藤,毛布,荷物がまだ届きません\n".formatted(i));
        }
        Files.writeString(folder.resolve("inbox/new.csv"), log, StandardCharsets.UTF_8);

        nightly();

        assertThat(rows("theme")).hasSizeGreaterThan(themes.size());
        assertThat(rows("theme_group")).containsAll(groups);
        assertThat(rows("theme_group_member")).containsAll(members);
    }

    @Test
    void theGroupIsShownWhereverAThemeIs() throws IOException {
        group();
        int grouped = rows("theme_group_member").size();

        List<String> listed = run("theme", "list").lines().toList();
        assertThat(listed.get(0)).contains("グループ");
        assertThat(listed.get(1)).startsWith("T-0001").contains("届かない・遅い");
        assertThat(listed.get(2)).startsWith("T-0002").doesNotContain("届かない・遅い");
        assertThat(run("theme", "show", "T-0001").lines()).contains("グループ: G-30「届かない・遅い」（テーマ " + grouped + " 件）");
        assertThat(run("theme", "show", "T-0002")).doesNotContain("グループ");
        assertThat(run("explain", complaintOf("T-0001"))).containsPattern("\n {2}グループ +G-30「届かない・遅い」\n");
        run("export", "--to=" + folder.resolve("out"));
        assertThat(Files.readString(folder.resolve("out/themes.csv"), StandardCharsets.UTF_8)
                        .lines())
                .satisfies(line -> assertThat(line).endsWith(",グループ番号,グループ"), atIndex(0))
                .satisfies(line -> assertThat(line).startsWith("T-0001,").endsWith(",G-30,届かない・遅い"), atIndex(1))
                .satisfies(line -> assertThat(line).startsWith("T-0002,").endsWith(",,"), atIndex(2));
    }

    @Test
    void exportedTermsReadAsThoseThatAreShown() throws IOException {
        String shown = run("theme", "show", "T-0001")
                .lines()
                .filter(line -> line.contains("（否定）"))
                .findFirst()
                .orElseThrow();
        String terms = shown.substring(shown.indexOf(':') + 1).strip();

        run("export", "--to=" + folder.resolve("out"));
        assertThat(Files.readString(folder.resolve("out/themes.csv"), StandardCharsets.UTF_8))
                .contains("," + terms + ",")
                .doesNotContain("¬");
    }

    @Test
    void whatAPersonCallsAGroupIsKeptByNightsAndRebuildsAndShownInTheWorkbook() throws Exception {
        group();
        assertThat(run("theme", "group-rename", "G-30", " 配送と\n品質 ", "--by=山本", "--reason=朝礼で合意")
                        .lines())
                .containsExactly("グループ G-30 の名前を「配送と 品質」にしました。", "次の夜間実行の Excel から反映されます。");

        nightly();

        assertThat(run("theme", "show", "T-0001").lines())
                .anyMatch(line -> line.startsWith("グループ: G-30「配送と 品質」"))
                .contains("  名前は手入力（2026-04-01、山本が決定: 朝礼で合意）");
        assertThat(WorkbookText.of(workbook())).contains("配送と 品質");
        assertThat(rows("theme_decision"))
                .singleElement()
                .asString()
                .contains("GROUP_RENAME", "配送と 品質", "2026-04-01", "山本", "朝礼で合意", "G-30");
    }

    @Test
    void aGroupThatARebuildFindsAgainKeepsTheNameAPersonGaveIt() {
        String group = rows("theme_group").get(0).replaceAll(".*(G-\\d+).*", "$1");
        run("theme", "group-rename", group, "配送と品質");

        String rebuilt = run("rebuild", "--settings=" + settings(), "--date=" + TestLogs.LAST_DAY);

        assertThat(rows("theme_group")).anyMatch(row -> row.contains(group) && row.contains("配送と品質"));
        assertThat(rebuilt).contains("テーマの整理").doesNotContain("なくなりました");
        assertThat(run("theme", "list")).contains(group + " 配送と品質");
    }

    @Test
    void aRebuildSaysWhichNamesEndedWithTheirGroups() {
        group();
        run("theme", "group-rename", "G-30", "配送と品質");
        onDatabase(database -> database.jdbi()
                .withHandle(handle -> handle.execute("DELETE FROM theme_group_member WHERE theme_id > 'T-0001'")));

        assertThat(run("rebuild", "--settings=" + settings(), "--date=" + TestLogs.LAST_DAY))
                .contains("手で名前を付けたグループ G-30「配送と品質」は、同じまとまりが見つからなくなったため、なくなりました。");
        assertThat(run("theme", "group-rename", "G-30", "別の名前")).contains("K-549", "G-30", "配送と品質");
    }

    @Test
    void aGroupThatIsNoneOrNoMoreAndANameThatIsNoneOrAnothersAreRefused() {
        String known = rows("theme_group").get(0).replaceAll(".*(G-\\d+).*", "$1");
        run("theme", "group-rename", known, "配送");
        group();
        end(known);

        assertThat(run("theme", "group-rename", "G-99", "x")).contains("K-548", "G-99");
        assertThat(run("theme", "group-rename", known, "x")).contains("K-549", known, "配送");
        assertThat(run("theme", "group-rename", "G-30", " ")).contains("K-550");
        assertThat(run("theme", "group-rename", "30", "x")).contains("GROUP");
        assertThat(rows("theme_decision")).hasSize(1);
    }

    @Test
    void noTwoGroupsHaveTheSameName() {
        onDatabase(database -> database.inTransaction(() -> {
            new GroupStore(database.jdbi())
                    .save(
                            new RunId(1),
                            new ThemeGroups(
                                    List.of(
                                            new ThemeGroup(GroupId.of(30), "届かない", List.of(ThemeId.of(1))),
                                            new ThemeGroup(GroupId.of(31), "ﾃﾞﾝﾜ", List.of(ThemeId.of(2)))),
                                    31));
            return true;
        }));

        assertThat(run("theme", "group-rename", "G-30", "デンワ")).contains("K-551", "G-31");
        assertThat(run("theme", "group-rename", "G-31", "デンワ")).contains("グループ G-31 の名前を「デンワ」にしました。");
    }
}
