package org.koemine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Draws dangers or feelings that were found in a table of texts, to be read by a person: how many of them are ones? In:
 * dangers or feelings, a file of tab-separated columns (gzip if its name ends in .gz), the number of the text's column from
 * 0, how many to draw, a seed. Out: how many were found of each kind, and the drawn ones with what stands around them.
 */
public final class FindingReading {
    private static final int AROUND = 40;
    private static final TextAnalyser ANALYSER = new TextAnalyser();

    private FindingReading() {}

    /** What was found: the kind, and the text with the words marked. */
    private record Finding(String kind, String marked) {}

    public static void main(String[] arguments) throws IOException {
        boolean dangers = arguments[0].equals("dangers");
        int column = Integer.parseInt(arguments[2]);
        List<String> found = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (String line : lines(Path.of(arguments[1]))) {
            String[] cells = line.split("\t", -1);
            String text = cells[column];
            for (Finding finding : dangers ? dangers(text) : feelings(text)) {
                kinds.merge(finding.kind(), 1, Integer::sum);
                found.add(finding.kind() + "\t" + cells[0] + "\t" + finding.marked());
            }
        }
        Collections.shuffle(found, new Random(Long.parseLong(arguments[4])));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(kinds);
        found.stream().limit(Integer.parseInt(arguments[3])).forEach(out::println);
    }

    private static List<Finding> dangers(String text) {
        return SeverityFinder.find(SplitText.of(text)).stream()
                .map(danger ->
                        new Finding(danger.kind() + " " + danger.level(), marked(text, danger.start(), danger.end())))
                .toList();
    }

    private static List<Finding> feelings(String text) {
        List<Mention> mentions = ANALYSER.analyse(1, text);
        Map<MentionId, Mention> byId = mentions.stream().collect(Collectors.toMap(Mention::id, Function.identity()));
        return EmotionFinder.find(SplitText.of(text), mentions).stream()
                .map(felt -> {
                    Mention mention = byId.get(felt.mention());
                    return new Finding(
                            felt.emotion() + " " + felt.strength(), marked(text, mention.start(), mention.end()));
                })
                .toList();
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

    private static String marked(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        return before + "【" + text.substring(start, end) + "】" + after;
    }
}
