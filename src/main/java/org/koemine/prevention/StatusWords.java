package org.koemine.prevention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Tells from a company's own words whether a complaint is closed. */
final class StatusWords {
    private static final List<String> CLOSED = read("closed-statuses.txt");
    private static final List<String> OPEN = read("open-statuses.txt");

    private StatusWords() {}

    /** Whether the words say so; a blank status does not. */
    static boolean sayClosed(String status) {
        String words = Normalizer.normalize(status, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return CLOSED.stream().anyMatch(words::contains) && OPEN.stream().noneMatch(words::contains);
    }

    private static List<String> read(String name) {
        try (InputStream list = StatusWords.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
