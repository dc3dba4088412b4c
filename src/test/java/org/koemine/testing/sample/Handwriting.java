package org.koemine.testing.sample;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What fingers and input methods make of a text: full-width digits, half-width kana, slips. */
final class Handwriting {
    private static final int DIGITS_PERCENT = 12;
    private static final int KANA_PERCENT = 4;
    private static final int SLIP_PERCENT = 5;
    private static final Map<String, String> HALF = halfWidthKana();

    private final List<String[]> slips = ResourceLines.of("typos.txt").stream()
            .map(line -> line.split(" ", -1))
            .toList();
    private final Random random;

    Handwriting(Random random) {
        this.random = random;
    }

    String of(String text) {
        String written = text;
        if (random.nextInt(100) < SLIP_PERCENT) {
            written = slip(written);
        }
        if (random.nextInt(100) < DIGITS_PERCENT) {
            written = fullWidthDigits(written);
        }
        if (random.nextInt(100) < KANA_PERCENT) {
            written = halfWidth(written);
        }
        return written;
    }

    private String slip(String text) {
        List<String[]> possible =
                slips.stream().filter(slip -> text.contains(slip[0])).toList();
        if (possible.isEmpty()) {
            return text;
        }
        String[] slip = possible.get(random.nextInt(possible.size()));
        int at = text.indexOf(slip[0]);
        return text.substring(0, at) + slip[1] + text.substring(at + slip[0].length());
    }

    /** Without mail and web addresses, which nobody writes so. */
    private static String fullWidthDigits(String text) {
        return text.lines()
                .map(line -> line.contains("@") || line.contains("://")
                        ? line
                        : line.chars()
                                .mapToObj(c -> Character.toString(c >= '0' && c <= '9' ? c - '0' + '０' : c))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String halfWidth(String text) {
        return text.chars()
                .mapToObj(c -> Character.toString(c))
                .map(c -> HALF.getOrDefault(c, c))
                .collect(Collectors.joining());
    }

    private static Map<String, String> halfWidthKana() {
        Map<String, String> half = new HashMap<>();
        for (char c = 'ｦ'; c <= 'ﾝ'; c++) {
            for (String mark : List.of("", "ﾞ", "ﾟ")) {
                String full = Normalizer.normalize(c + mark, Normalizer.Form.NFKC);
                if (full.length() == 1) {
                    half.put(full, c + mark);
                }
            }
        }
        return half;
    }
}
