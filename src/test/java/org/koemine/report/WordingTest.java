package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.koemine.trends.Period;

class WordingTest {
    private static final Path WORDS = Path.of("src/main/resources/org/koemine/report");
    private static final Pattern PLACES = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(words("wording_ja").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(words("wording").stringPropertyNames()));
    }

    @Test
    void everyPatternCanBeUsedAndNamesTheSameValuesOrFewer() throws IOException {
        Properties english = words("wording");
        Properties japanese = words("wording_ja");
        List<String> wrong = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            if (!key.startsWith("date.")) {
                new MessageFormat(english.getProperty(key), Locale.ENGLISH);
                new MessageFormat(japanese.getProperty(key), Locale.JAPANESE);
                if (highest(english.getProperty(key)) > 6 || highest(japanese.getProperty(key)) > 6) {
                    wrong.add(key);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void daysAreWrittenAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThat(new Wording(Locale.JAPANESE).fullDay(day)).isEqualTo("2026年11月20日（金）");
        assertThat(new Wording(Locale.ENGLISH).fullDay(day)).isEqualTo("Fri, 20 Nov 2026");
        assertThat(new Wording(Locale.JAPANESE).period(new Period(day.minusDays(27), day.plusDays(1))))
                .isEqualTo("10月24日～11月20日");
    }

    @Test
    void numbersAreGrouped() {
        assertThat(new Wording(Locale.JAPANESE).of("figure.complaints", 12345)).isEqualTo("12,345件");
    }

    @Test
    void aSheetNameIsOneExcelTakes() throws IOException {
        for (String file : List.of("wording", "wording_ja")) {
            Properties words = words(file);
            for (String sheet : List.of("summary", "themes", "trend", "details", "books", "conditions")) {
                assertThat(words.getProperty(sheet + ".name"))
                        .hasSizeLessThanOrEqualTo(31)
                        .doesNotContainPattern("[\\[\\]*?/\\\\:]");
            }
        }
    }

    private static int highest(String pattern) {
        return PLACES.matcher(pattern)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)))
                .max()
                .orElse(0);
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(name + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
