package org.koemine.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.DatedText;

/** Nights that are fed the dated texts of a time each. */
record MonthByMonth(Database database, Path folder, Clock clock) {

    /** A night on these texts. */
    void night(LocalDate day, List<DatedText> texts) {
        DatedText.write(texts, folder.resolve("inbox").resolve(day + ".csv"));
        NightlyOrder order =
                new NightlyOrder(folder.resolve("inbox"), folder.resolve("reports"), day, Settings.DEFAULT, "test");
        new JobLauncher(database, clock, Interruption.none()).run(order);
    }

    /** Where each mention stands in a theme: «serial/ordinal» to theme. */
    Map<String, String> members() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT serial, mention_ordinal, theme_id FROM assignment
                                WHERE theme_id IS NOT NULL ORDER BY serial, mention_ordinal
                                """).reduceRows(new TreeMap<>(), (members, row) -> {
                    members.put(
                            row.getColumn(1, Long.class) + "/" + row.getColumn(2, Integer.class),
                            row.getColumn(3, String.class));
                    return members;
                }));
    }

    long count(String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    static Map<YearMonth, List<DatedText>> months(List<DatedText> texts) {
        return texts.stream()
                .collect(Collectors.groupingBy(
                        text -> YearMonth.from(text.day()), TreeMap::new, Collectors.toCollection(ArrayList::new)));
    }
}
