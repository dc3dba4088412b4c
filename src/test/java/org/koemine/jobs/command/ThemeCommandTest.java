package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.WorkbookText;

/** A person's decisions, from the command line to the next night. */
class ThemeCommandTest {
    @TempDir
    private Path folder;

    private CommandSession session;

    @BeforeEach
    void begin() {
        session = new CommandSession(folder);
    }

    private void firstNight() {
        session.firstNight();
    }

    private void night(String day, int first, List<String> texts) {
        session.night(day, first, texts);
    }

    private String shown(String... arguments) {
        return session.shown(arguments);
    }

    private void decide(String... arguments) {
        session.shown(arguments);
    }

    private String themeOf(String complaint) {
        return session.themeOf(complaint);
    }

    @Test
    void aThemeThatAPersonNamedKeepsItsNameInTheNextNightsWorkbook() throws Exception {
        firstNight();
        String parking = themeOf("C-1");
        decide("theme", "rename", parking, "  駐車場が\n足りない ", "--by=山本", "--reason=朝礼で合意");
        night("2026-03-02", 101, List.of("駐車場が狭くて停められない"));

        assertThat(shown("theme", "show", parking))
                .startsWith(parking + "「駐車場が 足りない」  追跡中")
                .contains("2026-04-01  R-00001  名前変更")
                .contains("→ 駐車場が 足りない  山本が決定: 朝礼で合意");
        assertThat(WorkbookText.of(folder.resolve("reports/2026-03-02/koemine-2026-03-02.xlsx")))
                .contains("駐車場が 足りない");
    }

    @Test
    void whatIsLikeAMergedThemeJoinsTheHeir() {
        firstNight();
        String toilet = themeOf("C-6");
        String power = themeOf("C-11");
        decide("theme", "merge", toilet, power);
        night("2026-03-02", 101, List.of("トイレが汚れていて困った", "停電でエレベーターが止まった"));

        assertThat(themeOf("C-6")).isEqualTo(power);
        assertThat(themeOf("C-101")).isEqualTo(power);
        assertThat(themeOf("C-102")).isEqualTo(power);
        assertThat(shown("theme", "list")).doesNotContain(toilet + " ");
        assertThat(shown("theme", "list", "--all")).contains(power + " に統合");
    }

    @Test
    void whatWasSplitOffStaysApartAndAttractsWhatIsLikeIt() {
        firstNight();
        String power = themeOf("C-11");
        decide("theme", "merge", themeOf("C-6"), power);
        decide("theme", "split", power, "--containing=ﾄｲﾚ", "--name=トイレ清掃");
        night("2026-03-02", 101, List.of("トイレが汚れていて困った", "停電でエレベーターが止まった"));

        String split = themeOf("C-6");
        assertThat(split).isNotEqualTo(power);
        assertThat(themeOf("C-101")).isEqualTo(split);
        assertThat(themeOf("C-11")).isEqualTo(power);
        assertThat(themeOf("C-102")).isEqualTo(power);
    }

    @Test
    void aRetiredThemeAttractsToNowhereUntilItIsReopened() {
        firstNight();
        String toilet = themeOf("C-6");
        decide("theme", "retire", toilet);
        night("2026-03-02", 101, CommandSession.TOILET);
        night("2026-03-03", 201, CommandSession.TOILET);

        assertThat(List.of(themeOf("C-6"), themeOf("C-101"), themeOf("C-201"))).containsOnly("-");

        decide("theme", "reopen", toilet);
        night("2026-03-04", 301, CommandSession.TOILET);

        assertThat(List.of(themeOf("C-6"), themeOf("C-10"), themeOf("C-301"))).containsOnly(toilet);
    }

    @Test
    void aMentionThatWasMovedStaysWhereItWasPut() {
        firstNight();
        String power = themeOf("C-11");
        decide("theme", "move", "C-6", power, "--by=山本");
        decide("theme", "move", "C-7:0", "none");
        night("2026-03-02", 101, CommandSession.TOILET);

        assertThat(themeOf("C-6")).isEqualTo(power);
        assertThat(themeOf("C-7")).isEqualTo("-");
        assertThat(shown("explain", "C-6")).contains("（2026-04-01 に山本が決定）");
    }

    @Test
    void theSameNightAgainAfterADecisionMakesItsWorkbookAgain() throws Exception {
        firstNight();
        decide("theme", "rename", themeOf("C-1"), "駐車場不足");
        assertThat(session.onDatabase(
                        "nightly",
                        "--inbox=" + folder.resolve("inbox"),
                        "--reports=" + folder.resolve("reports"),
                        "--date=2026-03-01"))
                .isEqualTo(ExitCode.DONE);

        assertThat(WorkbookText.of(folder.resolve("reports/2026-03-01/koemine-2026-03-01.xlsx")))
                .contains("駐車場不足");
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        firstNight();
        decide("theme", "merge", "T-0001", "T-0002");
        decide("theme", "retire", "T-0003");
        String taken = themeLabel("T-0002");

        refused("K-530", "rename", "T-9999", "x");
        refused("K-530", "show", "T-9999");
        refused("K-531] T-0002", "rename", "T-0001", "x");
        refused("K-531] T-0002", "merge", "T-0004", "T-0001");
        refused("K-531] T-0002", "reopen", "T-0001");
        refused("K-532", "merge", "T-0004", "T-0003");
        refused("K-534", "reopen", "T-0002");
        refused("K-535", "rename", "T-0002", " ");
        refused("K-536] T-0002", "rename", "T-0004", taken);
        refused("K-536] T-0002", "split", "T-0002", "--name=" + taken, "--containing=トイレ");
        refused("K-537", "merge", "T-0002", "T-0002");
        refused("K-538", "split", "T-0002", "--name=x", "--containing=無い語");
        refused("K-538", "split", "T-0002", "--name=x", "--mentions=C-6");
        refused("K-539", "split", "T-0002", "--name=x", "--containing=レ");
        refused("K-541", "move", "C-16:7", "T-0002");
        refused("K-542", "split", "T-0002", "--name=x", "--mentions=C-1,C-6");
        refused("K-543", "move", "C-6", "T-0002");
        decide("theme", "move", "C-16:0", "none");
        refused("K-544", "move", "C-16:0", "none");
        refused("K-545", "move", "C-16", "T-0002");
        refused("K-546", "move", "C-99", "T-0002");
        refused("K-546", "split", "T-0002", "--name=x", "--mentions=C-99:0");
        refused("THEME", "rename", "1", "x");
        refused("NAME", "rename", "T-0002");
        refused("--help", "split", "T-0002", "--name=x");
        refused("THEME", "move", "C-1", "nowhere");
    }

    /** Every part of what is said, which parts are told by {@code ] }. */
    private void refused(String said, String... arguments) {
        List<String> all = new ArrayList<>(List.of("theme", "--locale=en"));
        all.addAll(Arrays.asList(arguments));

        assertThat(session.onDatabase(all.toArray(String[]::new)))
                .as(all.toString())
                .isEqualTo(ExitCode.SETTINGS);
        assertThat(session.err()).contains(said.split("] ", -1)).doesNotContain("Exception");
    }

    private String themeLabel(String theme) {
        return shown("theme", "show", theme).replaceAll("(?s)^[^「]*「([^」]*)」.*", "$1");
    }

    @Test
    void aDatabaseWithoutANightHasNoThemes() {
        TestDatabases.make(folder.resolve("data/koemine"));

        assertThat(shown("theme", "list")).contains("テーマはまだありません。");
        refused("K-547", "rename", "T-0001", "x");
        assertThat(session.onDatabase("explain", "C-1", "--locale=en")).isEqualTo(ExitCode.SETTINGS);
        assertThat(session.err()).contains("C-1").contains("K-546");
    }

    @Test
    void aDecisionIsRefusedWhileARunIsAtWork() {
        firstNight();
        String url = folder.resolve("data/koemine").toString();
        try (Database database = TestDatabases.open(url)) {
            database.jdbi()
                    .useHandle(handle -> handle.execute(
                            "INSERT INTO lease (name, owner, acquired_at, heartbeat_at) VALUES ('nightly', ?, ?, ?)",
                            "1@elsewhere/0/x",
                            LocalDateTime.of(2026, 4, 1, 3, 0),
                            LocalDateTime.of(2026, 4, 1, 3, 0)));
        }
        assertThat(session.onDatabase("theme", "rename", "T-0001", "x", "--locale=en"))
                .isEqualTo(ExitCode.RUN_ACTIVE);
        assertThat(session.err()).contains("1@elsewhere");
    }

    @Test
    void whatIsShownIsAlignedAndMasked() throws IOException {
        firstNight();
        String power = themeOf("C-11");
        decide("theme", "rename", power, "停電", "--by=山本", "--reason=朝礼で合意");
        decide("theme", "merge", themeOf("C-6"), power, "--by=山本");
        decide("theme", "move", "C-16:0", "none", "--by=山本");
        for (String language : List.of("ja", "en")) {
            StringBuilder all = new StringBuilder();
            for (String command : List.of("theme list --all", "theme show " + power, "explain C-16", "explain C-6")) {
                List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
                arguments.add("--locale=" + language);
                assertThat(session.onDatabase(arguments.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
                all.append("$ ")
                        .append(command)
                        .append('\n')
                        .append(session.out())
                        .append('\n');
            }
            assertIsGolden("theme-commands_" + language + ".txt", all.toString().replace(System.lineSeparator(), "\n"));
        }
    }

    private static void assertIsGolden(String name, String text) throws IOException {
        Files.createDirectories(Path.of("target/golden"));
        Files.writeString(Path.of("target/golden", name), text, StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(Files.readString(
                        Path.of("src/test/resources/org/koemine/jobs/command", name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "rename", "group-rename", "merge", "split", "move", "retire", "reopen"})
    void everyCommandExplainsEachOfItsParameters(String command) {
        String help = shown("theme", command, "--help");
        assertThat(help).contains("使い方: koemine theme " + command);
        List<String> lines = help.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\s+(-\\w, )?(--|[A-Z])\\S+\\s*")) {
                assertThat(lines.get(i + 1)).as(lines.get(i)).matches("\\s{12,}\\S.*");
            }
        }
    }
}
