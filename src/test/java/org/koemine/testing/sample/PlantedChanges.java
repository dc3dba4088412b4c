package org.koemine.testing.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The part of the answers page on what changes over time. */
final class PlantedChanges {
    private record Change(String what, String key, LocalDate from) {}

    private static final List<Change> CHANGES = List.of(
            new Change("rise 1: a new carrier leaves parcels outside", "left-outside", LocalDate.of(2026, 10, 5)),
            new Change("rise 2: zips of キャリーオンリュック30L", "zip-stitching", LocalDate.of(2026, 9, 21)),
            new Change("new theme: rechargeable goods heat up", "battery-heats", LocalDate.of(2026, 10, 5)),
            new Change("countermeasure that worked", "phone-busy", LocalDate.of(2026, 9, 14)),
            new Change("countermeasure that did not work", "subscription-cancel", LocalDate.of(2026, 9, 7)));

    private final ThemeCounts counts;

    PlantedChanges(ThemeCounts counts) {
        this.counts = counts;
    }

    /** Complaints of each changed theme before and from its day, also as a number a week. */
    String changes() {
        MarkdownTable table = new MarkdownTable(
                "planted", "theme", "from", "complaints before", "a week", "complaints since", "a week");
        for (Change change : CHANGES) {
            long before = counts.any(change.key(), Phase.FIRST, change.from());
            long since = counts.any(change.key(), change.from(), Phase.END);
            table.row(
                    change.what(),
                    change.key(),
                    change.from(),
                    before,
                    aWeek(before, Phase.FIRST, change.from()),
                    since,
                    aWeek(since, change.from(), Phase.END));
        }
        return table.text();
    }

    /** The same themes week by week, weeks from Monday to Sunday; the first one has only two days. */
    String weeks() {
        MarkdownTable table = new MarkdownTable(
                "week from",
                "all",
                "left-outside",
                "zip-stitching",
                "battery-heats",
                "phone-busy",
                "subscription-cancel");
        LocalDate monday = LocalDate.of(2026, 7, 27);
        while (monday.isBefore(Phase.END)) {
            LocalDate start = monday;
            LocalDate next = monday.plusWeeks(1);
            List<Object> cells = new ArrayList<>(List.of(start, counts.all(start, next)));
            CHANGES.forEach(change -> cells.add(counts.any(change.key(), start, next)));
            table.row(cells.toArray());
            monday = next;
        }
        return table.text();
    }

    /** How the second rise sits on its product. */
    String product() {
        String product = "キャリーオンリュック30L";
        LocalDate from = CHANGES.get(1).from();
        return "Of the zip and stitching complaints, %d of %d before %s and %d of %d since are about %s."
                .formatted(
                        counts.about("zip-stitching", product, Phase.FIRST, from),
                        counts.any("zip-stitching", Phase.FIRST, from),
                        from,
                        counts.about("zip-stitching", product, from, Phase.END),
                        counts.any("zip-stitching", from, Phase.END),
                        product);
    }

    private static String aWeek(long complaints, LocalDate from, LocalDate before) {
        long tenths = Math.round(70.0 * complaints / ChronoUnit.DAYS.between(from, before));
        return tenths / 10 + "." + tenths % 10;
    }
}
