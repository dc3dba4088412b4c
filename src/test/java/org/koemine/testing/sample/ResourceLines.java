package org.koemine.testing.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines of a resource beside these classes, without blank lines and those that begin with "# ". */
final class ResourceLines {
    private static final String NO_SECTION = "";

    private ResourceLines() {}

    static List<String> of(String name) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The lines under each [heading]; those before the first heading are under the empty one. */
    static Map<String, List<String>> sections(String name) {
        String[] heading = {NO_SECTION};
        return of(name).stream()
                .filter(line -> !isHeading(line, heading))
                .collect(Collectors.groupingBy(line -> heading[0], LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean isHeading(String line, String[] heading) {
        if (!line.matches("\\[[A-Za-z-]+]")) {
            return false;
        }
        heading[0] = line.substring(1, line.length() - 1);
        return true;
    }
}
