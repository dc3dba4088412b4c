package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.store.Database;
import org.koemine.testing.DatedText;
import org.koemine.testing.TestDatabases;

/**
 * A problem nobody knew comes in, a few complaints a day: after how many does a theme stand that is mostly about it? {@code
 * -Dkoemine.dated=TEXTS.tsv.gz -Dkoemine.dated.words=A|B -Dkoemine.dated.from=YYYY-MM-DD} for texts of one's own: what is
 * older is fed in one night, the 60 days after it one by one. Figures are written to {@code target/delay.txt}.
 */
class NewThemeDelayTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String WORDS = System.getProperty("koemine.dated.words", "停電");
    private static final LocalDate FROM = LocalDate.parse(System.getProperty("koemine.dated.from", "2026-10-20"));
    private static final int DAYS = 60;

    /** Mentions with the words, before the night in which the theme has to stand. */
    private static final int ENOUGH = 5;

    @TempDir
    private Path folder;

    @Test
    void aProblemNobodyKnewIsAThemeInTheFirstNightAfterFiveMentions() throws IOException {
        List<String> figures = new ArrayList<>();
        try (Database database = TestDatabases.h2(folder)) {
            MonthByMonth feeding = new MonthByMonth(database, folder, CLOCK);
            List<DatedText> texts = texts();
            feeding.night(FROM.minusDays(1), between(texts, LocalDate.MIN, FROM));
            Optional<String> theme = Optional.empty();
            long before = 0;
            for (int day = 0; day < DAYS && theme.isEmpty(); day++) {
                LocalDate today = FROM.plusDays(day);
                feeding.night(today, between(texts, today, today.plusDays(1)));
                theme = themeOf(database);
                long said = said(database);
                figures.add(String.format(Locale.ROOT, "%s: %d mentions, theme %s", today, said, theme.orElse("-")));
                assertThat(theme.isPresent() || before < ENOUGH)
                        .as("a theme on %s", today)
                        .isTrue();
                before = said;
            }
            assertThat(theme).isPresent();
        } finally {
            Files.write(Path.of("target/delay.txt"), figures, StandardCharsets.UTF_8);
        }
    }

    private static List<DatedText> texts() {
        String file = System.getProperty("koemine.dated", "");
        if (!file.isEmpty()) {
            return DatedText.read(Path.of(file));
        }
        List<DatedText> texts = new ArrayList<>(DatedText.ofShop());
        List<String> power = List.of("また停電になった", "停電の時間が長い", "停電は何とかならないか", "今日も停電だった", "停電がなかなか直らない", "停電が多い");
        for (int i = 0; i < power.size(); i++) {
            texts.add(new DatedText("停電" + i, FROM.plusDays(i), power.get(i)));
        }
        return texts;
    }

    private static List<DatedText> between(List<DatedText> texts, LocalDate from, LocalDate until) {
        return texts.stream()
                .filter(text -> !text.day().isBefore(from) && text.day().isBefore(until))
                .toList();
    }

    private record Stand(String theme, String text) {}

    private static List<Stand> stands(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT a.theme_id, m.mention_text
                                FROM mention m
                                JOIN assignment a ON a.serial = m.serial AND a.mention_ordinal = m.mention_ordinal
                                JOIN complaint c ON c.serial = m.serial
                                ORDER BY m.serial, m.mention_ordinal
                                """)
                        .map((row, context) ->
                                new Stand(Optional.ofNullable(row.getString(1)).orElse(""), row.getString(2)))
                        .list());
    }

    private static boolean isAbout(String text) {
        return Pattern.compile(WORDS).matcher(text).find();
    }

    private static long said(Database database) {
        return stands(database).stream().filter(stand -> isAbout(stand.text())).count();
    }

    /** A theme of which more than half the mentions have the words. */
    private static Optional<String> themeOf(Database database) {
        return stands(database).stream()
                .filter(stand -> !stand.theme().isEmpty())
                .collect(Collectors.groupingBy(Stand::theme, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(theme -> 2
                                * theme.getValue().stream()
                                        .filter(stand -> isAbout(stand.text()))
                                        .count()
                        > theme.getValue().size())
                .map(theme -> theme.getKey() + " "
                        + Arrays.toString(theme.getValue().stream()
                                .limit(3)
                                .map(Stand::text)
                                .toArray()))
                .findFirst();
    }
}
