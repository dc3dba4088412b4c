package org.koemine.jobs;

import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** The table {@code purged_count}: how many complaints of a week and theme were there before they were deleted. */
final class PurgeStore {
    private final Jdbi jdbi;

    PurgeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds the complaints received before a day to the counts; to be called before they are deleted. */
    void count(LocalDate before) {
        String received = """
                SELECT '' AS theme_id, received_on, COUNT(*) AS complaints
                FROM complaint
                WHERE received_on < :before
                GROUP BY received_on
                ORDER BY received_on
                """;
        String themes = """
                SELECT m.theme_id, c.received_on, COUNT(*) AS complaints
                FROM (SELECT DISTINCT theme_id, serial FROM assignment WHERE theme_id IS NOT NULL) m
                JOIN complaint c ON c.serial = m.serial
                WHERE c.received_on < :before
                GROUP BY m.theme_id, c.received_on
                ORDER BY m.theme_id, c.received_on
                """;
        add(received, before);
        add(themes, before);
    }

    private record Day(String theme, LocalDate day, long complaints) {}

    private void add(String sql, LocalDate before) {
        jdbi.useHandle(handle -> handle.createQuery(sql)
                .bind("before", before)
                .map((row, context) -> new Day(
                        row.getString("theme_id"),
                        row.getObject("received_on", LocalDate.class),
                        row.getLong("complaints")))
                .list()
                .forEach(this::add));
    }

    private void add(Day day) {
        LocalDate monday = day.day().minusDays(day.day().getDayOfWeek().getValue() - 1L);
        String update = """
                UPDATE purged_count SET complaints = complaints + :complaints
                WHERE theme_id = :theme AND week_start = :week
                """;
        String insert = """
                INSERT INTO purged_count (theme_id, week_start, complaints) VALUES (:theme, :week, :complaints)
                """;
        jdbi.useHandle(handle -> {
            int known = handle.createUpdate(update)
                    .bind("theme", day.theme())
                    .bind("week", monday)
                    .bind("complaints", day.complaints())
                    .execute();
            if (known == 0) {
                handle.createUpdate(insert)
                        .bind("theme", day.theme())
                        .bind("week", monday)
                        .bind("complaints", day.complaints())
                        .execute();
            }
        });
    }
}
