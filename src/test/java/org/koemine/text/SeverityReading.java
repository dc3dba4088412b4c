package org.koemine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Draws dangers that were found in a table of texts, to be read by a person: how many of them are ones? In: a file of
 * tab-separated columns (gzip if its name ends in .gz), the number of the text's column from 0, how many to draw, a seed.
 * Out: how many were found of each kind, and the drawn ones with what stands around them.
 */
public final class SeverityReading {
    private static final int AROUND = 40;

    private SeverityReading() {}

    public static void main(String[] arguments) throws IOException {
        int column = Integer.parseInt(arguments[1]);
        List<String> found = new ArrayList<>();
        Map<SeverityKind, Integer> kinds = new EnumMap<>(SeverityKind.class);
        for (String line : lines(Path.of(arguments[0]))) {
            String[] cells = line.split("\t", -1);
            for (Severity danger : SeverityFinder.find(SplitText.of(cells[column]))) {
                kinds.merge(danger.kind(), 1, Integer::sum);
                found.add(
                        danger.kind() + " " + danger.level() + "\t" + cells[0] + "\t" + around(cells[column], danger));
            }
        }
        Collections.shuffle(found, new Random(Long.parseLong(arguments[3])));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(kinds);
        found.stream().limit(Integer.parseInt(arguments[2])).forEach(out::println);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream stored = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(1, lines.size());
        }
    }

    private static String around(String text, Severity danger) {
        String before = text.substring(Math.max(0, danger.start() - AROUND), danger.start());
        String after = text.substring(danger.end(), Math.min(text.length(), danger.end() + AROUND));
        return before + "【" + danger.words() + "】" + after;
    }
}
