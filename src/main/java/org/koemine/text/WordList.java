package org.koemine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A word list that stands beside the class that reads it: UTF-8, one entry a line, # begins a comment. */
public final class WordList {

    private WordList() {}

    /** The entries of a list beside a class, without blanks around them. */
    public static List<String> read(Class<?> beside, String name) {
        InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> read(String name) {
        return read(WordList.class, name);
    }

    /** A list in parts: a line «[NAME]» opens each. */
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String open = "";
        for (String line : read(name)) {
            if (line.matches("\\[[A-Z0-9_]+]")) {
                open = line.substring(1, line.length() - 1);
                sections.put(open, new ArrayList<>());
            } else {
                sections.get(open).add(line);
            }
        }
        return sections;
    }
}
