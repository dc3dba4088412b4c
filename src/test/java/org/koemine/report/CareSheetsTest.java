package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.koemine.complaint.Complaint;
import org.koemine.report.ReportContent.Detail;
import org.koemine.testing.Cares;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;

/** The sheets of single complaints: severe ones, how customers were attended to, descriptions. */
class CareSheetsTest {
    private final ReportContent content = Cares.caring(ReportContents.believable(Locale.JAPANESE, 60));

    private Sheet sheet(String name) {
        return new ReportDesigner()
                .layOut(content).sheets().stream()
                        .filter(sheet -> sheet.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static String words(Row row) {
        return row.cells().stream().map(CareSheetsTest::words).collect(Collectors.joining(" | "));
    }

    private static String words(Cell cell) {
        if (cell.value() instanceof Value.Text text) {
            return text.text().replace("\n", "⏎");
        }
        if (cell.value() instanceof Value.Day day) {
            return day.day().toString();
        }
        return cell.value() instanceof Value.Whole whole ? Long.toString(whole.number()) : "";
    }

    private List<Row> rowsOf(String id) {
        return sheet("重大").rows().stream()
                .filter(row ->
                        row.cells().size() > 1 && words(row.cells().get(1)).equals(id))
                .toList();
    }

    private Complaint complaint(int newest) {
        List<Detail> details = content.details();
        return details.get(newest < 0 ? details.size() + newest : newest).complaint();
    }

    @Test
    void theNewestSevereComplaintHasItsDaysLeft() {
        Complaint newest = complaint(0);
        LocalDate last = newest.receipt().date().plusDays(9);
        Row row = rowsOf(newest.id().value()).get(0);

        assertThat(row.cells().get(2).look()).isEqualTo(Look.ALERT);
        assertThat(words(row.cells().get(2))).isEqualTo("発煙・焦げ");
        assertThat(words(row.cells().get(3))).isEqualTo("発生");
        assertThat(row.cells().get(8)).isEqualTo(Cell.day(last, Look.BODY));
        assertThat(row.cells().get(9))
                .isEqualTo(Cell.whole(ChronoUnit.DAYS.between(ReportContents.BUSINESS_DATE, last), Look.BODY));
        assertThat(row.cells().get(1).link()).isPresent();
    }

    @Test
    void whatIsPastItsDeadlineLooksLikeIt() {
        Row row = rowsOf(complaint(-1).id().value()).get(0);

        assertThat(row.cells().get(9).look()).isEqualTo(Look.ALERT);
        assertThat(words(row.cells().get(10))).startsWith("重大製品事故 ").endsWith("日超過）");
    }

    @Test
    void whatAPersonSettledHasNoClockAndSaysWho() {
        Row row = rowsOf(complaint(4).id().value()).get(0);

        assertThat(row.cells().get(8)).isEqualTo(Cell.blank(Look.BODY));
        assertThat(row.cells().get(12)).isEqualTo(Cell.text("対応済", Look.INPUT));
        assertThat(words(row.cells().get(13))).isEqualTo("品質管理 林 11/20");
    }

    @Test
    void aRepeatSaysHowOftenAndSinceWhen() {
        Row row = rowsOf(complaint(3).id().value()).get(0);

        assertThat(words(row.cells().get(2))).isEqualTo("再申出");
        assertThat(words(row.cells().get(5))).isEqualTo("3回目（前回10/31、同じテーマ）");
    }

    @Test
    void theSummaryNamesWhatHappenedInTheLastDays() {
        assertThat(sheet("まとめ").rows().stream().map(CareSheetsTest::words))
                .anyMatch(row -> row.startsWith("・この7日間に重大な苦情がありました（発煙・焦げ1件、個人情報1件）。"));
    }

    @Test
    void themesSayWhatIsFelt() {
        assertThat(sheet("テーマ別").rows().stream().map(CareSheetsTest::words))
                .anyMatch(row -> row.startsWith("T-0001 ") && row.contains("怒り ") && row.contains("（激しい "));
    }

    @Test
    void firstAnswersStandOnlyForChannelsThatGiveThem() {
        List<String> rows = sheet("応対").rows().stream()
                .map(CareSheetsTest::words)
                .filter(row -> row.startsWith("電話 | 30") || row.startsWith("メール | 12"))
                .toList();

        assertThat(rows).containsExactly("電話 | 30 | 4 |  |  |  | 0");
    }

    @Test
    void whoeverWroteOftenIsToBeTelephoned() {
        assertThat(sheet("応対").rows().stream().map(CareSheetsTest::words).filter(Objects::nonNull))
                .contains("電話をお勧めします：メールだけで3通以上のやり取り（1件）");
    }

    @Test
    void withoutAnythingToSayTheSheetsSaySo() {
        Report nothing = new ReportDesigner().layOut(ReportVariants.with(content, "care", Care.NONE));

        assertThat(nothing.sheets().stream().filter(sheet -> sheet.name().equals("重大")))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows().stream().map(CareSheetsTest::words))
                        .contains("受付から0日以内に、重大な苦情はありません"));
        assertThat(nothing.sheets().stream().filter(sheet -> sheet.name().equals("表現の見直し")))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows().stream().map(CareSheetsTest::words))
                        .anyMatch(row -> row.contains("説明・写真・広告と違うという苦情はありません")));
    }
}
