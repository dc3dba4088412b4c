package org.koemine.testing.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hand-written sentence or two. In a resource line these may stand before it, in this order: "%size ", it is about one
 * side of the theme, and goes with sentences of the same side or of none; "@2026-09-10 ", only from that day on; "@zip|bag ",
 * only for goods with one of these traits; "! ", nothing of the same theme is said after it.
 *
 * @param text with (one|other) wordings and {slots}
 */
record Fragment(Optional<String> side, List<String> traits, Optional<LocalDate> since, boolean closed, String text) {
    private static final Pattern LINE =
            Pattern.compile("(?:%([a-z]+) )?(?:@(\\d{4}-\\d{2}-\\d{2}) )?(?:@([a-z|]+) )?(! )?(.+)", Pattern.DOTALL);

    static Fragment parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(5).matches("@[a-z0-9].*|%.*")) {
            throw new IllegalArgumentException("not a fragment: " + line);
        }
        List<String> traits =
                parts.group(3) == null ? List.of("any") : List.of(parts.group(3).split("\\|", -1));
        return new Fragment(
                Optional.ofNullable(parts.group(1)),
                traits,
                Optional.ofNullable(parts.group(2)).map(LocalDate::parse),
                parts.group(4) != null,
                parts.group(5).replace('¶', '\n'));
    }

    /** Whether it can be said in one breath with another of its theme. */
    boolean goesWith(Fragment other) {
        return side.isEmpty() || side.equals(other.side);
    }

    boolean fits(Product product, LocalDate day) {
        return product.hasAny(traits) && since.stream().noneMatch(day::isBefore);
    }
}
