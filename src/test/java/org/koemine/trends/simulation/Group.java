package org.koemine.trends.simulation;

/** Kinds of series; each draws one from a number and from a variant, which other parameters belong to. */
enum Group {
    WEEKLY_28(56),
    DAILY_SIGNALS(45),
    LOW_COUNTS(55),
    GIFT_SEASONS(60),
    DAILY_HOLIDAYS(50),
    NEW_THEMES(95),
    GROWING_SALES(60),
    LATE_RECORDS(40);

    private final int floor;

    Group(int floor) {
        this.floor = floor;
    }

    /** Outbreaks in a hundred that are found at least. */
    int floor() {
        return floor;
    }

    Simulated draw(int number, long seed, Ranges ranges) {
        Draws draws = new Draws(seed * 1_000_003 + number * 7_919L);
        return switch (this) {
            case WEEKLY_28 -> Published.weekly(number, draws, ranges);
            case DAILY_SIGNALS -> Published.daily(number, draws, ranges);
            case LOW_COUNTS -> Complaints.lowCounts(draws, ranges);
            case GIFT_SEASONS -> Complaints.giftSeasons(draws, ranges);
            case DAILY_HOLIDAYS -> Complaints.dailyHolidays(number, draws, ranges);
            case NEW_THEMES -> Complaints.newThemes(draws, ranges);
            case GROWING_SALES -> Complaints.growingSales(draws, ranges);
            case LATE_RECORDS -> Complaints.lateRecords(draws, ranges);
        };
    }
}
