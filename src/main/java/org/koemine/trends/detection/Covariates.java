package org.koemine.trends.detection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * What is known of a period beforehand and may move its count: the numbers that the regression multiplies by its
 * coefficients. Coefficients of one {@link Block} are shrunk together.
 */
final class Covariates {
    /** Coefficients that are alike, with the standard deviation expected of them before any count was seen. */
    enum Block {
        LEVEL(100),
        TREND(0.1),
        SEASON(0.2),
        GIFTS(0.2),
        WEEKDAY(0.6),
        HOLIDAY(0.4),
        SHIFT(2);

        final double deviation;

        Block(double deviation) {
            this.deviation = deviation;
        }
    }

    private static final double YEAR = 365.2425;

    private static final Block[] COMMON = {
        Block.LEVEL, Block.TREND, Block.SEASON, Block.SEASON, Block.SEASON, Block.SEASON, Block.GIFTS, Block.GIFTS,
        Block.HOLIDAY, Block.HOLIDAY, Block.SHIFT
    };

    private final Step step;
    private final LocalDate first;

    Covariates(Series series) {
        this.step = series.step();
        this.first = series.first();
    }

    Block[] blocks() {
        if (step == Step.WEEK) {
            return COMMON.clone();
        }
        Block[] blocks = new Block[COMMON.length + 8];
        System.arraycopy(COMMON, 0, blocks, 0, COMMON.length);
        java.util.Arrays.fill(blocks, COMMON.length, COMMON.length + 7, Block.WEEKDAY);
        blocks[COMMON.length + 7] = Block.HOLIDAY;
        return blocks;
    }

    double[] row(LocalDate date) {
        double[] row = new double[blocks().length];
        LocalDate middle = date.plusDays(step.days() / 2);
        double angle = 2 * Math.PI * middle.getDayOfYear() / YEAR;
        row[0] = 1;
        row[1] = (date.toEpochDay() - first.toEpochDay()) / YEAR;
        row[2] = StrictMath.cos(angle);
        row[3] = StrictMath.sin(angle);
        row[4] = StrictMath.cos(2 * angle);
        row[5] = StrictMath.sin(2 * angle);
        row[6] = share(date, Covariates::isMidsummerGift);
        row[7] = share(date, Covariates::isYearEndGift);
        row[8] = share(date, Covariates::isHolidayOnWorkday) * (step == Step.WEEK ? 1.4 : 1);
        row[9] = share(date, Covariates::isShutDown) * (step == Step.WEEK ? 1.4 : 1);
        if (step == Step.DAY) {
            boolean off = JapaneseHolidays.contains(date);
            DayOfWeek weekday = off ? DayOfWeek.SUNDAY : date.getDayOfWeek();
            row[10 + weekday.getValue()] = 1;
            row[18] = isReopening(date) ? 1 : 0;
        }
        return row;
    }

    private double share(LocalDate date, java.util.function.Predicate<LocalDate> kind) {
        int days = 0;
        for (int i = 0; i < step.days(); i++) {
            if (kind.test(date.plusDays(i))) {
                days++;
            }
        }
        return (double) days / step.days();
    }

    /** お中元. */
    private static boolean isMidsummerGift(LocalDate day) {
        return within(day, MonthDay.of(6, 25), MonthDay.of(7, 25));
    }

    /** お歳暮. */
    private static boolean isYearEndGift(LocalDate day) {
        return within(day, MonthDay.of(11, 27), MonthDay.of(12, 27));
    }

    private static boolean isHolidayOnWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && JapaneseHolidays.contains(day) && !isShutDown(day);
    }

    /** お盆 and the turn of the year, when many are closed. */
    private static boolean isShutDown(LocalDate day) {
        return within(day, MonthDay.of(8, 13), MonthDay.of(8, 16))
                || within(day, MonthDay.of(12, 29), MonthDay.of(12, 31))
                || within(day, MonthDay.of(1, 1), MonthDay.of(1, 3));
    }

    private static boolean isReopening(LocalDate day) {
        return !isOff(day) && (isHolidayOnWorkday(day.minusDays(1)) || isShutDown(day.minusDays(1)));
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
