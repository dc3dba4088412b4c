package org.koemine.trends.simulation;

/** Kinds of series; each draws one from a number and from a variant, which other parameters belong to. */
enum Group {
    WEEKLY_28(56, Published::weekly),
    DAILY_SIGNALS(45, Published::daily),
    LOW_COUNTS(55, Complaints::lowCounts),
    GIFT_SEASONS(60, Complaints::giftSeasons),
    DAILY_HOLIDAYS(55, Complaints::dailyHolidays),
    NEW_THEMES(95, Complaints::newThemes),
    GROWING_SALES(60, Complaints::growingSales),
    LATE_RECORDS(40, Complaints::lateRecords);

    private final int floor;
    private final Generator generator;

    Group(int floor, Generator generator) {
        this.floor = floor;
        this.generator = generator;
    }

    private interface Generator {
        Simulated draw(int number, Draws draws, boolean heldOut);
    }

    /** Outbreaks in a hundred that are found at least. */
    int floor() {
        return floor;
    }

    Simulated draw(int number, long seed, boolean heldOut) {
        return generator.draw(number, new Draws(seed * 1_000_003 + number * 7_919L + ordinal()), heldOut);
    }
}
