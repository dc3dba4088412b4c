package org.koemine.testing.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

/** When complaints come: few on Sundays, many on Mondays; calls in office hours, posts at night too. */
final class ReceiptTimes {
    private final Random random;

    ReceiptTimes(Random random) {
        this.random = random;
    }

    LocalDate day(Phase phase) {
        while (true) {
            LocalDate day = phase.start().plusDays(random.nextInt(phase.days()));
            if (random.nextInt(100) < weight(day.getDayOfWeek())) {
                return day;
            }
        }
    }

    LocalDateTime at(LocalDate day, Source source) {
        boolean posted = source == Source.SOCIAL;
        int hour = posted ? 7 + random.nextInt(17) : 9 + random.nextInt(9);
        return day.atTime(hour, random.nextInt(60));
    }

    private static int weight(DayOfWeek day) {
        return switch (day) {
            case SUNDAY -> 55;
            case MONDAY -> 100;
            case SATURDAY -> 75;
            default -> 85;
        };
    }
}
