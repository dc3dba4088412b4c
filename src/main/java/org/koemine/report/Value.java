package org.koemine.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** What a cell holds; the type decides the number format and the side it is aligned to. */
public sealed interface Value {

    /** An empty cell. */
    record Nothing() implements Value {}

    /** Text, always shown as text whatever it begins with; at most {@link CellText#LONGEST} UTF-16 units. */
    record Text(String text) implements Value {
        public Text {
            if (text.length() > CellText.LONGEST) {
                throw new IllegalArgumentException("a cell holds at most " + CellText.LONGEST + " characters");
            }
        }
    }

    /**
     * Text of which a part stands out, from {@code start} up to, but without, {@code end}.
     *
     * @param start index of a UTF-16 unit
     */
    record Marked(String text, int start, int end) implements Value {
        public Marked {
            if (text.length() > CellText.LONGEST || start < 0 || end < start || end > text.length()) {
                throw new IllegalArgumentException("a part of at most " + CellText.LONGEST + " characters stands out");
            }
        }
    }

    /** A count. */
    record Whole(long number) implements Value {}

    /** A number that need not be whole, shown with one decimal. */
    record Decimal(double number) implements Value {}

    /** A difference of counts, shown with its sign. */
    record Change(long number) implements Value {}

    /** A part of a whole, 0 to 1, shown in percent. */
    record Share(double share) implements Value {}

    /** A calendar day. */
    record Day(LocalDate day) implements Value {
        public Day {
            Objects.requireNonNull(day, "day");
        }
    }

    /** An empty cell that waits for a day. */
    record NoDay() implements Value {}

    /** A time of day. */
    record Clock(LocalTime time) implements Value {
        public Clock {
            Objects.requireNonNull(time, "time");
        }
    }
}
