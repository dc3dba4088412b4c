package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.Fault;
import org.koemine.fault.KoemineException;
import org.koemine.guide.Guide;
import org.koemine.guide.GuideReader;
import org.koemine.report.Guidance;
import org.koemine.report.ReportContent;
import org.koemine.settings.GuideSettings;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.ThemeId;

/** Nights by what the company says beforehand. */
class GuidedNightTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        TestLogs.fill(folder.resolve("inbox"), 300);
        Files.writeString(folder.resolve("taxonomy.yaml"), """
                - 名称: 配送
                - {名称: 遅れ, 上位: 配送, 例文: [荷物がまだ届きません, 配送が遅い], 含む語: [届かない]}
                - {名称: お金, 例文: [請求が二重になっている, 宇宙旅行の切符をなくした], 含む語: [返金]}
                """);
        Files.writeString(folder.resolve("stop.yaml"), "- 箱がつぶれていました\n");
    }

    @Test
    void themesHaveCategoriesAndComplaintsAreCountedByThem() {
        try (Database database = TestDatabases.h2(folder)) {
            Run run = run(database, guide("taxonomy.yaml", null), Interruption.none());

            Guidance guidance = content(database, run).guidance();
            assertThat(guidance.counts())
                    .extracting(Guidance.CategoryCount::category)
                    .containsExactly(Optional.of("配送"), Optional.of("お金"), Optional.empty());
            assertThat(guidance.categories().values()).contains(List.of("配送", "遅れ"), List.of("お金"));
            assertThat(RunSummary.read(run, database.jdbi()).notes())
                    .extracting(Fault::place)
                    .extracting(place -> place.file() + " " + place.row() + " " + place.value())
                    .containsExactly("taxonomy.yaml 3 宇宙旅行の切符をなくした");
        }
    }

    @Test
    void aNewStopPhraseTakesItsMentionsOutAndItsEffectIsListed() {
        try (Database database = TestDatabases.h2(folder)) {
            run(database, Guide.NONE, Interruption.none());
            assertThat(mentions(database)).isEqualTo(30);

            Run second = run(database, guide(null, "stop.yaml"), Interruption.none());

            assertThat(mentions(database)).isZero();
            assertThat(dictionary(database, second)).isEqualTo(Map.of(ThemeId.of(2), -26, ThemeId.of(4), 19));
            Run third = run(database, guide("taxonomy.yaml", "stop.yaml"), Interruption.none());
            assertThat(dictionary(database, third)).isEmpty();
        }
    }

    @Test
    void labelsAreOfTheCompanysWords() throws IOException {
        Files.writeString(folder.resolve("words.yaml"), "- {語: 荷物, 品詞: 自社名}\n");
        Path other = folder.resolve("other");
        TestLogs.fill(other.resolve("inbox"), 300);
        try (Database plain = TestDatabases.h2(other);
                Database guided = TestDatabases.h2(folder)) {
            new JobLauncher(plain, CLOCK, Interruption.none()).run(order(other, Guide.NONE));
            run(guided, guideWithWords("words.yaml"), Interruption.none());

            assertThat(labels(plain)).contains("荷物が届かない");
            assertThat(labels(guided)).noneMatch(label -> label.contains("荷物"));
        }
    }

    @Test
    void aRestartGoesByTheGuideOfTheRun() {
        Night unbroken;
        Path other = folder.resolve("other");
        TestLogs.fill(other.resolve("inbox"), 300);
        Guide guide = guide("taxonomy.yaml", "stop.yaml");
        try (Database database = TestDatabases.h2(other)) {
            new JobLauncher(database, CLOCK, Interruption.none()).run(order(other, guide));
            unbroken = Night.in(database, other);
        }
        try (Database database = TestDatabases.h2(folder)) {
            Interruption failure = new Interruption("themes", 1, () -> {
                throw new IllegalStateException("planned");
            });
            assertThatExceptionOfType(KoemineException.class).isThrownBy(() -> run(database, guide, failure));

            run(database, guide, Interruption.none());

            assertThat(Night.in(database, folder).tables()).isEqualTo(unbroken.tables());
        }
    }

    private static Map<ThemeId, Integer> dictionary(Database database, Run run) {
        Map<ThemeId, Integer> changes = new TreeMap<>();
        content(database, run).changes().orElseThrow().counts().themes().forEach((theme, count) -> {
            if (count.of(Reason.DICTIONARY) != 0) {
                changes.put(theme, count.of(Reason.DICTIONARY));
            }
        });
        return changes;
    }

    private static List<String> labels(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT label FROM theme ORDER BY theme_id")
                        .mapTo(String.class)
                        .list());
    }

    private static int mentions(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT COUNT(*) AS n FROM mention WHERE mention_text LIKE '箱がつぶれていました%' ORDER BY n")
                        .mapTo(Integer.class)
                        .one());
    }

    private static ReportContent content(Database database, Run run) {
        return new ContentReader(database.jdbi()).read(run);
    }

    private Run run(Database database, Guide guide, Progress progress) {
        List<Run> runs = new JobLauncher(database, CLOCK, progress).run(order(folder, guide));
        return runs.get(runs.size() - 1);
    }

    private static NightlyOrder order(Path folder, Guide guide) {
        return new NightlyOrder(
                folder.resolve("inbox"), folder.resolve("reports"), TestLogs.LAST_DAY, Settings.DEFAULT, guide, "test");
    }

    private Guide guideWithWords(String words) {
        return GuideReader.read(
                folder, new GuideSettings(Optional.empty(), Optional.of(words), Optional.empty(), Optional.empty()));
    }

    private Guide guide(String taxonomy, String stopPhrases) {
        return GuideReader.read(
                folder,
                new GuideSettings(
                        Optional.ofNullable(taxonomy),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(stopPhrases)));
    }
}
