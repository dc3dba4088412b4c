package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.FaultId;
import org.koemine.intake.DateReader.Reading;

class DateReaderTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private final DateReader reader = new DateReader(TOKYO, Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026/1/5",
                "2026-1-5",
                "2026.1.5",
                "2026/01/05",
                "2026年1月5日",
                "２０２６年１月５日",
                "２０２６／１／５",
                "令和8年1月5日",
                "令和８年１月５日",
                "R8.1.5",
                "r8/1/5",
                "R08-01-05",
                "Ｒ８．１．５",
                "R.8.1.5",
                "㋿8年1月5日",
                "平成38年1月5日",
                "H38.1.5",
                "20260105",
                "２０２６０１０５",
                "2026/1/5(月)",
                "2026/1/5（月）",
                "2026年1月5日（月曜日）",
                "2026-01-05 月",
                "2026年1月5日月曜日",
                "2026/1/5 (Mon)",
                "2026-01-05 Monday",
                " 2026-01-05\u3000",
                "2026年 1月 5日",
                "2026/ 1/ 5"
            })
    void aDayIsReadHoweverItIsWritten(String text) {
        assertThat(read(text)).isEqualTo(new LogDate(LocalDate.of(2026, 1, 5), Optional.empty(), true));
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年5月1日, 2019-05-01",
        "R1.5.1, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "H元.1.8, 1989-01-08",
        "昭和64年1月7日, 1989-01-07",
        "S45.3.14, 1970-03-14",
        "大正15年12月24日, 1926-12-24",
        "明治45年7月29日, 1912-07-29",
        "2024-02-29, 2024-02-29"
    })
    void erasAreCountedFromTheirFirstYear(String text, LocalDate date) {
        assertThat(read(text).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05 09:05, 09:05",
        "2026/1/5 9:05, 09:05",
        "2026/1/5 9:05:30, 09:05:30",
        "2026-01-05T09:05:30, 09:05:30",
        "2026-01-05T09:05:30.123, 09:05:30",
        "2026年1月5日9時5分, 09:05",
        "2026年1月5日 9時5分30秒, 09:05:30",
        "2026年1月5日(月) 午後3時5分, 15:05",
        "令和8年1月5日午前9時, 09:00",
        "2026/1/5 午後0時10分, 12:10",
        "2026/1/5 午前0:10, 00:10",
        "2026/1/5 PM 3:05, 15:05",
        "2026/1/5 3:05 pm, 15:05",
        "2026/1/5 12:05 AM, 00:05",
        "2026/1/5 12:05 PM, 12:05",
        "２０２６／１／５　１５：０５, 15:05",
        "20260105 1505, 15:05",
        "202601051505, 15:05",
        "20260105150530, 15:05:30",
        "R8.1.5 23:59, 23:59",
        "2026/1/5 0:00:00, 00:00"
    })
    void aTimeOfDayIsReadBehindTheDay(String text, LocalTime time) {
        assertThat(read(text)).isEqualTo(new LogDate(LocalDate.of(2026, 1, 5), Optional.of(time), true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T00:30:00Z, 2026-01-05, 09:30",
        "2026-01-05T20:00:00Z, 2026-01-06, 05:00",
        "2026-01-05T20:00:00+09:00, 2026-01-05, 20:00",
        "2026-01-05 20:00 +0000, 2026-01-06, 05:00",
        "2026-01-05T20:00:00-05:00, 2026-01-06, 10:00"
    })
    void aTimeWithAnOffsetIsMovedIntoTheZoneOfTheSettings(String text, LocalDate date, LocalTime time) {
        assertThat(read(text)).isEqualTo(new LogDate(date, Optional.of(time), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/1/5 夕方", "2026-01-05 25:10", "2026年1月5日 9:75", "2026/1/5 (仮)", "2026/1/5頃"})
    void aDayStandsEvenIfWhatFollowsIsNotUnderstood(String text) {
        assertThat(read(text)).isEqualTo(new LogDate(LocalDate.of(2026, 1, 5), Optional.empty(), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "不明",
                "1/5",
                "26/1/5",
                "1/5/2026",
                "5-1-2026",
                "2026",
                "2026-01",
                "46027",
                "2026-01-055",
                "X8.1.5",
                "2026010",
                "20260105123",
                "令和八年一月五日",
                "-",
                "0"
            })
    void whatIsNoDateIsNotGuessedAt(String text) {
        assertThat(reader.read(text)).isEqualTo(new Reading.Refused(FaultId.DATE_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026/13/1",
                "2026/0/1",
                "2026-04-31",
                "20260230",
                "令和8年2月30日",
                "0026-01-05",
                "1899-12-31"
            })
    void aDayThatDoesNotExistIsImpossible(String text) {
        assertThat(reader.read(text)).isEqualTo(new Reading.Refused(FaultId.DATE_IMPOSSIBLE));
    }

    @ParameterizedTest
    @CsvSource({"46027, 2026-01-05, ", "46027.378819444, 2026-01-05, 09:05:30", "46027.9999999, 2026-01-06, 00:00"})
    void inAWorkbookANumberIsADay(String text, LocalDate date, LocalTime time) {
        DateReader workbook = new DateReader(TOKYO, Optional.of(LocalDate.of(1899, 12, 30)));

        assertThat(workbook.read(text)).isEqualTo(new Reading.Read(new LogDate(date, Optional.ofNullable(time), true)));
    }

    @ParameterizedTest
    @CsvSource({
        "9:05, 09:05",
        "15時, 15:00",
        "午後3時5分, 15:05",
        "2026-01-05 09:05, 09:05",
        "０９：０５：３０, 09:05:30",
        "0905, 09:05"
    })
    void timesAreReadFromAColumnOfTheirOwn(String text, LocalTime time) {
        assertThat(reader.readTime(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "夕方", "25:00", "9:60", "2026-01-05"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(reader.readTime(text)).isEmpty();
    }

    @Test
    void everyDayIsReadInEveryForm() {
        Random random = new Random(20260105);
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            String form = FORMS[random.nextInt(FORMS.length)];
            int era = day.getYear() >= 2020 ? day.getYear() - 2018 : day.getYear() - 1988;
            String text = form.formatted(
                    day.getYear(), day.getMonthValue(), day.getDayOfMonth(), era, day.getYear() >= 2020 ? "令和" : "平成");
            String written = random.nextBoolean() ? text : fullWidth(text);

            assertThat(read(written).date()).as(written).isEqualTo(day);
        }
    }

    private static final String[] FORMS = {
        "%1$d-%2$02d-%3$02d",
        "%1$d/%2$d/%3$d",
        "%1$d.%2$d.%3$d",
        "%1$d年%2$d月%3$d日",
        "%1$d%2$02d%3$02d",
        "%5$s%4$d年%2$d月%3$d日",
        "%5$s%4$d.%2$d.%3$d"
    };

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString().toUpperCase(Locale.ROOT);
    }

    private LogDate read(String text) {
        return ((Reading.Read) reader.read(text)).date();
    }
}
