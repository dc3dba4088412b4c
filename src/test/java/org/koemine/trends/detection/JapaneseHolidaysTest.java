package org.koemine.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseHolidaysTest {
    private static final Path LIST = Path.of("src/test/resources/org/koemine/trends/detection/japanese-holidays.txt");

    @Test
    void theDaysOfEightYearsAreThoseOfTheList() throws IOException {
        List<LocalDate> listed = Files.readAllLines(LIST, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(LocalDate::parse)
                .toList();
        assertThat(LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(JapaneseHolidays::contains))
                .containsExactlyElementsOf(listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2000-01-10", "2001-09-15", "2002-07-20", "2009-09-22", "2015-09-22", "2016-08-11", "2018-12-24"
            })
    void whatWasAHolidayByTheLawOfItsYearIsOne(String day) {
        assertThat(JapaneseHolidays.contains(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-08-11", "2019-12-23", "2019-02-23", "2020-07-20", "2021-10-11", "2022-08-12"})
    void whatWasNoneByTheLawOfItsYearIsNone(String day) {
        assertThat(JapaneseHolidays.contains(LocalDate.parse(day))).isFalse();
    }
}
