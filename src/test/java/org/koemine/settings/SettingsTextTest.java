package org.koemine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.run.RunProvenance.SettingUsed;

class SettingsTextTest {

    @Test
    void theDefaultsAreWrittenInFull() {
        assertThat(Settings.DEFAULT.toText()).isEqualTo("""
                        run:
                          seed: "1"
                        intake:
                          zone: "Asia/Tokyo"
                          reject-limit: "5 %"
                          longest-cell: "1000000"
                          most-columns: "1000"
                        guide:
                          taxonomy: "none"
                          dictionary: "none"
                          synonyms: "none"
                          stop-phrases: "none"
                          volumes: "none"
                          pages: "none"
                        themes:
                          granularity: "1"
                          smallest-theme: "3"
                        trends:
                          period: "28 d"
                          chronic-weeks: "13 w"
                          chronic-presence: "12 w"
                          chronic-share: "2 %"
                          false-alarms: "2"
                        prevention:
                          severe-days: "60 d"
                          repeat-days: "30 d"
                          open-days: "14 d"
                        verdicts:
                          target: "30 %"
                          transition: "2 w"
                          thanks: "off"
                        report:
                          language: "ja"
                          detail-rows: "20000"
                          top-themes: "10"
                          editions: "both"
                          keep: "400 d"
                        """);
    }

    @Test
    void whatIsWrittenReadsBackAsTheSame() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            Settings settings = settings(random);

            assertThat(SettingsReader.parse("run", settings.toText())).isEqualTo(settings);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "内容",
                "a\"b\\c",
                "# no comment",
                "- ",
                "😀",
                "\u00a0",
                "改\n行",
                "{x: 1}",
                "é\t",
                "ﾊﾝｶｸ",
                "\uFEFF",
                "null"
            })
    void aHeaderIsKeptAsItIs(String header) {
        SourceSettings source = new SourceSettings(
                "*",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(header),
                new TreeMap<>(Map.of("x" + header + "x", "text")));

        assertThat(SettingsReader.parse("run", with(source).toText())).isEqualTo(with(source));
    }

    @Test
    void theRecordOfARunNamesEveryValueWithItsUnit() {
        SourceSettings source = new SourceSettings(
                "call-*.csv",
                Optional.of("windows-31j"),
                Optional.of('\t'),
                OptionalInt.of(2),
                Optional.empty(),
                new TreeMap<>(Map.of("内容", "text", "受付日", "received-on")));

        assertThat(with(source).used())
                .containsExactly(
                        new SettingUsed("run.seed", "1", ""),
                        new SettingUsed("intake.zone", "Asia/Tokyo", ""),
                        new SettingUsed("intake.reject-limit", "5", "%"),
                        new SettingUsed("intake.longest-cell", "1000000", "文字"),
                        new SettingUsed("intake.most-columns", "1000", "列"),
                        new SettingUsed("guide.taxonomy", "none", ""),
                        new SettingUsed("guide.dictionary", "none", ""),
                        new SettingUsed("guide.synonyms", "none", ""),
                        new SettingUsed("guide.stop-phrases", "none", ""),
                        new SettingUsed("guide.volumes", "none", ""),
                        new SettingUsed("guide.pages", "none", ""),
                        new SettingUsed("themes.granularity", "1", ""),
                        new SettingUsed("themes.smallest-theme", "3", "指摘"),
                        new SettingUsed("trends.period", "28", "日"),
                        new SettingUsed("trends.chronic-weeks", "13", "週"),
                        new SettingUsed("trends.chronic-presence", "12", "週"),
                        new SettingUsed("trends.chronic-share", "2", "%"),
                        new SettingUsed("trends.false-alarms", "2", "件/月"),
                        new SettingUsed("prevention.severe-days", "60", "日"),
                        new SettingUsed("prevention.repeat-days", "30", "日"),
                        new SettingUsed("prevention.open-days", "14", "日"),
                        new SettingUsed("verdicts.target", "30", "%"),
                        new SettingUsed("verdicts.transition", "2", "週"),
                        new SettingUsed("verdicts.thanks", "off", ""),
                        new SettingUsed("report.language", "ja", ""),
                        new SettingUsed("report.detail-rows", "20000", "件"),
                        new SettingUsed("report.top-themes", "10", "件"),
                        new SettingUsed("report.editions", "both", ""),
                        new SettingUsed("report.keep", "400", "日"),
                        new SettingUsed(
                                "intake.sources[1]",
                                "files: \"call-*.csv\" encoding: \"windows-31j\" separator: tab header-row: 2"
                                        + " columns: text: \"内容\" received-on: \"受付日\"",
                                ""));
    }

    @Test
    void unitsAreNamedInTheReportsLanguage() {
        Settings english = new Settings(
                IntakeSettings.DEFAULT,
                GuideSettings.DEFAULT,
                ThemeSettings.DEFAULT,
                TrendSettings.DEFAULT,
                PreventionSettings.DEFAULT,
                VerdictSettings.DEFAULT,
                new ReportSettings(Locale.ENGLISH, 1_000, 3),
                1);

        assertThat(english.used())
                .contains(
                        new SettingUsed("trends.period", "28", "days"),
                        new SettingUsed("report.detail-rows", "1000", "rows"));
    }

    private static Settings with(SourceSettings source) {
        return new Settings(
                new IntakeSettings(ZoneId.of("Asia/Tokyo"), List.of(source), 0.05, 1_000_000, 1_000),
                GuideSettings.DEFAULT,
                ThemeSettings.DEFAULT,
                TrendSettings.DEFAULT,
                PreventionSettings.DEFAULT,
                VerdictSettings.DEFAULT,
                ReportSettings.DEFAULT,
                1);
    }

    private static Settings settings(SplittableRandom random) {
        int weeks = random.nextInt(4, 105);
        return new Settings(
                new IntakeSettings(
                        ZoneId.of(random.nextBoolean() ? "UTC" : "Asia/Tokyo"),
                        List.of(),
                        random.nextInt(0, 10_001) / 10_000.0,
                        random.nextInt(1_000, 10_000_001),
                        random.nextInt(1, 16_385)),
                new GuideSettings(
                        Optional.of("分類 \"表\".xlsx"), Optional.empty(), Optional.of("a/b.yaml"), Optional.empty()),
                new ThemeSettings(random.nextInt(25, 401) / 100.0, random.nextInt(2, 101)),
                new TrendSettings(
                        random.nextInt(1, 367),
                        weeks,
                        random.nextInt(2, weeks + 1),
                        random.nextInt(0, 10_001) / 10_000.0,
                        random.nextInt(1, 301) / 10.0),
                new PreventionSettings(random.nextInt(10, 367), random.nextInt(1, 367), random.nextInt(1, 367)),
                new VerdictSettings(random.nextInt(500, 5_001) / 10_000.0, random.nextInt(0, 27), random.nextBoolean()),
                new ReportSettings(
                        random.nextBoolean() ? Locale.ENGLISH : Locale.JAPANESE,
                        random.nextInt(100, 1_000_001),
                        random.nextInt(3, 31),
                        random.nextBoolean() ? Editions.MONTHLY : Editions.NONE,
                        random.nextInt(1, 36_501)),
                random.nextInt(0, 1_000_000_001));
    }
}
