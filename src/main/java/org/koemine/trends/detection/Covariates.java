package org.koemine.trends.detection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is known of a period beforehand and may move its count: the numbers that the regression multiplies by its
 * coefficients. Days know their weekday; a public holiday is a Sunday until a series says otherwise. Weeks know how many
 * days off they have.
 */
final class Covariates {
    static final int LEVEL = 0;

    /** Filled in by the regression when the level changes. */
    static final int SHIFT = 1;

    static final int MIDSUMMER = 7;
    static final int YEAR_END = 8;

    /** Days before and after the first and the last of a gift season that may be in it or not. */
    private static final int UNSURE = 7;

    private static final double YEAR = 365.2425;

    /** Of a week's holidays those on working days matter: seven days are five of work. */
    private static final double WORK = 1.4;

    private static final List<Block> ANY = List.of(
            Block.LEVEL,
            Block.SHIFT,
            Block.TREND,
            Block.SEASON,
            Block.SEASON,
            Block.SEASON,
            Block.SEASON,
            Block.GIFTS,
            Block.GIFTS,
            Block.HOLIDAY,
            Block.HOLIDAY);

    private final Step step;
    private final LocalDate first;
    private final Block[] blocks;

    /** Made once: the series of a night begin on the same day, and there are thousands. */
    private final List<double[]> rows = new ArrayList<>();

    /** @param first day of the first period */
    Covariates(Step step, LocalDate first) {
        this.step = step;
        this.first = first;
        this.blocks = blocks(step);
    }

    private static Block[] blocks(Step step) {
        List<Block> blocks = new ArrayList<>(ANY);
        if (step == Step.DAY) {
            blocks.addAll(Collections.nCopies(DayOfWeek.values().length, Block.WEEKDAY));
            blocks.add(Block.HOLIDAY);
        }
        return blocks.toArray(new Block[0]);
    }

    boolean areOf(Series series) {
        return step == series.step() && first.equals(series.first());
    }

    /** Which block each number of a row belongs to, but for the two after them: see {@link #edge}. */
    Block[] blocks() {
        return blocks.clone();
    }

    /** The numbers of the first periods, periods × p; they are the caller's to change. */
    synchronized double[][] rows(int periods) {
        while (rows.size() < periods) {
            rows.add(row(first.plusDays((long) rows.size() * step.days())));
        }
        return rows.stream().limit(periods).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Where a row holds how much of the period may or may not belong to a gift season.
     *
     * @param season {@link #MIDSUMMER} or {@link #YEAR_END}
     * @param p coefficients, which the row begins with
     */
    static int edge(int season, int p) {
        return p + season - MIDSUMMER;
    }

    /** The numbers of the period that begins on a day. */
    private double[] row(LocalDate date) {
        double[] row = new double[edge(YEAR_END, blocks.length) + 1];
        double angle = 2 * Math.PI * date.plusDays(step.days() / 2).getDayOfYear() / YEAR;
        row[LEVEL] = 1;
        row[2] = (date.toEpochDay() - first.toEpochDay()) / YEAR;
        row[3] = StrictMath.cos(angle);
        row[4] = StrictMath.sin(angle);
        row[5] = StrictMath.cos(2 * angle);
        row[6] = StrictMath.sin(2 * angle);
        row[MIDSUMMER] = share(date, Covariates::isMidsummerGift);
        row[YEAR_END] = share(date, Covariates::isYearEndGift);
        row[edge(MIDSUMMER, blocks.length)] = share(date, day -> isUnsure(day, Covariates::isMidsummerGift));
        row[edge(YEAR_END, blocks.length)] = share(date, day -> isUnsure(day, Covariates::isYearEndGift));
        double work = step == Step.WEEK ? WORK : 1;
        row[9] = work * share(date, Covariates::isHoliday);
        row[10] = work * share(date, Covariates::isShutDown);
        if (step == Step.DAY) {
            DayOfWeek weekday = JapaneseHolidays.contains(date) ? DayOfWeek.SUNDAY : date.getDayOfWeek();
            row[ANY.size() + weekday.getValue() - 1] = 1;
            row[ANY.size() + DayOfWeek.values().length] = isReopening(date) ? 1 : 0;
        }
        return row;
    }

    private double share(LocalDate date, Predicate<LocalDate> kind) {
        long days = date.datesUntil(date.plusDays(step.days())).filter(kind).count();
        return (double) days / step.days();
    }

    /** お中元. */
    private static boolean isMidsummerGift(LocalDate day) {
        return within(day, MonthDay.of(6, 22), MonthDay.of(7, 25));
    }

    /** お歳暮. */
    private static boolean isYearEndGift(LocalDate day) {
        return within(day, MonthDay.of(12, 1), MonthDay.of(12, 27));
    }

    /** Every shop has its own days on which gifts begin and end. */
    private static boolean isUnsure(LocalDate day, Predicate<LocalDate> season) {
        return season.test(day.minusDays(UNSURE)) != season.test(day.plusDays(UNSURE));
    }

    private static boolean isHoliday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && JapaneseHolidays.contains(day) && !isShutDown(day);
    }

    /** お盆 and the turn of the year, when many are closed. */
    private static boolean isShutDown(LocalDate day) {
        return within(day, MonthDay.of(8, 13), MonthDay.of(8, 16))
                || within(day, MonthDay.of(12, 29), MonthDay.of(12, 31))
                || within(day, MonthDay.of(1, 1), MonthDay.of(1, 3));
    }

    /** The first working day after a holiday: what was not said then is said now. */
    private static boolean isReopening(LocalDate day) {
        LocalDate before = day.minusDays(1);
        return !isOff(day) && (isHoliday(before) || isShutDown(before));
    }

    private static boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || JapaneseHolidays.contains(day)
                || isShutDown(day);
    }

    private static boolean within(LocalDate day, MonthDay from, MonthDay to) {
        MonthDay of = MonthDay.from(day);
        return !of.isBefore(from) && !of.isAfter(to);
    }
}
