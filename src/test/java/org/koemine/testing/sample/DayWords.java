package org.koemine.testing.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** How one writer speaks of days: 10月3日 or 10/3, 昨日 or the date. */
final class DayWords {
    private final LocalDate today;
    private final boolean slashed;
    private final boolean relative;

    DayWords(LocalDate today, Random random) {
        this.today = today;
        this.slashed = random.nextInt(3) == 0;
        this.relative = random.nextInt(3) > 0;
    }

    /** The date alone: 10月3日. */
    String date(LocalDate day) {
        return slashed
                ? day.getMonthValue() + "/" + day.getDayOfMonth()
                : day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** When something happened: 10月3日に, 昨日. */
    String when(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return relative ? "今日" : "本日";
        }
        if (relative && ago <= 2) {
            return ago == 1 ? "昨日" : "おととい";
        }
        if (relative && !slashed && day.getMonth() == today.getMonth()) {
            return "今月" + day.getDayOfMonth() + "日に";
        }
        return date(day) + "に";
    }
}
