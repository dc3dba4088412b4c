package org.koemine.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell: what it holds, how it looks, how many columns it spans, where a click on it leads.
 *
 * @param span columns, 1 or more
 */
public record Cell(Value value, Look look, int span, Optional<Target> link) {

    /** An empty cell without any look. */
    static final Cell GAP = blank(Look.PLAIN);

    public Cell {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(link, "link");
        if (span < 1) {
            throw new IllegalArgumentException("a cell spans 1 column or more");
        }
    }

    static Cell of(Value value, Look look) {
        return new Cell(value, look, 1, Optional.empty());
    }

    static Cell blank(Look look) {
        return of(new Value.Nothing(), look);
    }

    static Cell text(String text, Look look) {
        return text.isEmpty() ? blank(look) : of(new Value.Text(text), look);
    }

    static Cell whole(long number, Look look) {
        return of(new Value.Whole(number), look);
    }

    static Cell decimal(double number, Look look) {
        return of(new Value.Decimal(number), look);
    }

    static Cell change(long number, Look look) {
        return of(new Value.Change(number), look);
    }

    static Cell share(double share, Look look) {
        return of(new Value.Share(share), look);
    }

    static Cell day(LocalDate day, Look look) {
        return of(new Value.Day(day), look);
    }

    Cell across(int columns) {
        return new Cell(value, look, columns, link);
    }

    Cell to(Target target) {
        return new Cell(value, look, span, Optional.of(target));
    }

    Cell to(Optional<Target> target) {
        return new Cell(value, look, span, target);
    }
}
