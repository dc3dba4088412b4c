package org.koemine.trends.simulation;

/** Kinds of series; each draws one from a number and from a variant, which other parameters belong to. */
enum Group {
    WEEKLY_28(56, 56, 52, 0.93),
    DAILY_SIGNALS(45, 66, 65, 1.7),
    LOW_COUNTS(55, 76, 62, 1.1),
    GIFT_SEASONS(60, 70, 60, 1.15),
    DAILY_HOLIDAYS(50, 78, 71, 1.9),
    NEW_THEMES(95, 100, 92, 1),
    GROWING_SALES(60, 80, 67, 0.92),
    LATE_RECORDS(40, 88, 58, 1.5);

    private final int floor;
    private final int aim;
    private final int standard;
    private final double size;

    Group(int floor, int aim, int standard, double size) {
        this.floor = floor;
        this.aim = aim;
        this.standard = standard;
        this.size = size;
    }

    /** Outbreaks in a hundred that are found at least. */
    int floor() {
        return floor;
    }

    /** Outbreaks in a hundred that are wanted, where the best standard detector finds {@link #standard}. */
    int aim() {
        return aim;
    }

    int standard() {
        return standard;
    }

    /** What outbreaks are multiplied by for the best standard detector to find that many; found by trial. */
    double size() {
        return size;
    }

    Simulated draw(int number, long seed, Ranges ranges) {
        Draws draws = new Draws(seed * 1_000_003 + number * 7_919L, ranges.areWanted() ? size : 1);
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
