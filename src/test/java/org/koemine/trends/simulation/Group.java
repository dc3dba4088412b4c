package org.koemine.trends.simulation;

/** Kinds of series; each draws one from a number and from a variant, which other parameters belong to. */
enum Group {
    WEEKLY_28(Published::weekly),
    DAILY_SIGNALS(Published::daily),
    LOW_COUNTS(Complaints::lowCounts),
    GIFT_SEASONS(Complaints::giftSeasons),
    DAILY_HOLIDAYS(Complaints::dailyHolidays),
    NEW_THEMES(Complaints::newThemes),
    GROWING_SALES(Complaints::growingSales),
    LATE_RECORDS(Complaints::lateRecords);

    private final Generator generator;

    Group(Generator generator) {
        this.generator = generator;
    }

    private interface Generator {
        Simulated draw(int number, Draws draws, boolean heldOut);
    }

    Simulated draw(int number, long seed, boolean heldOut) {
        return generator.draw(number, new Draws(seed * 1_000_003 + number * 7_919L + ordinal()), heldOut);
    }
}
