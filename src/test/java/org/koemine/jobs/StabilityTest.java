package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.DatedText;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;

/**
 * Feeds dated texts month by month through nightly runs, then rebuilds twice: themes keep their mentions, and the second
 * rebuild changes nothing. {@code -Dkoemine.dated=TEXTS.tsv.gz} (columns id, text, date) for texts of one's own; the
 * figures are written to {@code target/stability.txt}.
 */
class StabilityTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final double KEPT = 0.85;
    private static final double UNASSIGNED = 0.2;

    @TempDir
    private Path folder;

    private final List<String> figures = new ArrayList<>();

    @Test
    void aRebuildAfterMonthsKeepsTheThemesAndASecondChangesNothing() throws IOException {
        try (Database database = TestDatabases.h2(folder)) {
            MonthByMonth months = new MonthByMonth(database, folder, CLOCK);
            LocalDate last = nights(months);
            Map<String, String> before = months.members();
            figure("themes by nights %d, after %s", themes(months), unassigned(months));
            rebuild(database, last);
            Map<String, String> rebuilt = months.members();
            long kept = before.entrySet().stream()
                    .filter(member -> member.getValue().equals(rebuilt.get(member.getKey())))
                    .count();
            double share = (double) kept / before.size();
            figure(
                    "rebuild: %.4f of %d keep their theme, themes %d, %s",
                    share, before.size(), themes(months), unassigned(months));
            Night first = Night.in(database, folder);
            rebuild(database, last);
            Night second = Night.in(database, folder);
            first.tables().forEach((table, rows) -> {
                if (!table.equals("run") && !table.equals("run_step")) {
                    Set<String> after = Set.copyOf(second.tables().get(table));
                    long changed = rows.stream()
                            .filter(row -> !after.contains(row))
                            .limit(10)
                            .count();
                    assertThat(changed).as(table).isZero();
                    assertThat(second.tables().get(table)).as(table).hasSameSizeAs(rows);
                }
            });
            figure("second rebuild: nothing changed");
            assertThat(share).isGreaterThanOrEqualTo(KEPT);
        } finally {
            Files.write(Path.of("target/stability.txt"), figures, StandardCharsets.UTF_8);
        }
    }

    private static void rebuild(Database database, LocalDate day) {
        new JobLauncher(database, CLOCK, Interruption.none()).rebuild(new RebuildOrder(day, Settings.DEFAULT, "test"));
    }

    private LocalDate nights(MonthByMonth months) {
        LocalDate last = LocalDate.MIN;
        for (Map.Entry<YearMonth, List<DatedText>> month :
                MonthByMonth.months(texts()).entrySet()) {
            last = month.getKey().atEndOfMonth();
            months.night(last, month.getValue());
            figure(
                    "%s: %d texts, themes %d, %s",
                    month.getKey(), month.getValue().size(), themes(months), unassigned(months));
            assertThat(share(months)).as("unassigned, %s", month.getKey()).isLessThanOrEqualTo(UNASSIGNED);
        }
        return last;
    }

    private static long themes(MonthByMonth months) {
        return months.count("SELECT COUNT(*) FROM theme WHERE retired_run IS NULL");
    }

    private static String unassigned(MonthByMonth months) {
        return String.format(Locale.ROOT, "unassigned %.3f", share(months));
    }

    private static double share(MonthByMonth months) {
        return (double) months.count("SELECT COUNT(*) FROM assignment WHERE theme_id IS NULL")
                / months.count("SELECT COUNT(*) FROM assignment");
    }

    private void figure(String format, Object... values) {
        figures.add(String.format(Locale.ROOT, format, values));
    }

    private static List<DatedText> texts() {
        String file = System.getProperty("koemine.dated", "");
        return file.isEmpty() ? DatedText.ofShop() : DatedText.read(Path.of(file));
    }
}
