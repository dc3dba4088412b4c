package org.koemine.testing.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hand-written sentence or two. In a resource line "@zip|bag " before it means: only for goods with one of these
 * traits; "@2026-09-10 ": only from that day on; "! ": nothing of the same theme is said after it.
 *
 * @param text with (one|other) wordings and {slots}
 */
record Fragment(List<String> traits, Optional<LocalDate> since, boolean closed, String text) {
    private static final Pattern LINE =
            Pattern.compile("(?:@(\\d{4}-\\d{2}-\\d{2}) )?(?:@([a-z|]+) )?(! )?(.+)", Pattern.DOTALL);

    static Fragment parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(4).startsWith("@20")) {
            throw new IllegalArgumentException("not a fragment: " + line);
        }
        List<String> traits =
                parts.group(2) == null ? List.of("any") : List.of(parts.group(2).split("\\|", -1));
        return new Fragment(
                traits,
                Optional.ofNullable(parts.group(1)).map(LocalDate::parse),
                parts.group(3) != null,
                parts.group(4).replace('¶', '\n'));
    }

    boolean fits(Product product, LocalDate day) {
        return product.hasAny(traits) && since.stream().noneMatch(day::isBefore);
    }
}
