package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.testing.WorkbookText;

/** A delivery in which every entry stands twice, under two numbers, and what is said of it where. */
class DoubledDeliveryTest {
    private static final String WARNING = "doubled.csv: 30 行が、同じ日の別の苦情と一字一句同じ内容です（例: 2 行目の A-0 と 3 行目の B-0）。";

    @TempDir
    private Path folder;

    private Path inbox;
    private CommandSession session;

    @BeforeEach
    void doubled() throws IOException {
        session = new CommandSession(folder);
        inbox = Files.createDirectories(folder.resolve("inbox"));
        StringBuilder log = new StringBuilder("受付番号,受付日,お客様名,内容\n");
        for (int i = 0; i < 30; i++) {
            for (String export : new String[] {"A", "B"}) {
                log.append("%s-%d,2026-03-01,佐藤,駐車場が狭くて停められませんでした。%d 回目です\n".formatted(export, i, i));
            }
        }
        Files.writeString(inbox.resolve("doubled.csv"), log, StandardCharsets.UTF_8);
        Files.writeString(
                inbox.resolve("usual.csv"),
                IntStream.range(0, 30)
                        .mapToObj(i -> "C-%d,2026-03-01,佐藤,トイレの掃除が %d 日されていません\n".formatted(i, i))
                        .reduce("受付番号,受付日,お客様名,内容\n", String::concat),
                StandardCharsets.UTF_8);
    }

    private String night() {
        return session.shown(
                "nightly", "--inbox=" + inbox, "--reports=" + folder.resolve("reports"), "--date=2026-03-01");
    }

    @Test
    void theNightTellsItsOperatorAndTheSheetOfBooksAndTakesEveryRowIn() throws Exception {
        String said = night();

        assertThat(said.lines())
                .filteredOn(line -> line.startsWith("ご確認ください: "))
                .singleElement()
                .asString()
                .contains(WARNING, "K-314");
        assertThat(said).contains("新規 90 + ");
        assertThat(WorkbookText.of(folder.resolve("reports/2026-03-01/koemine-2026-03-01.xlsx")))
                .containsOnlyOnce(WARNING);
    }

    @Test
    void checkTellsItBeforehand() {
        assertThat(session.shown("check", inbox.toString())).containsOnlyOnce(WARNING);
    }
}
