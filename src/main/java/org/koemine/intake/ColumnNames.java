package org.koemine.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The usual names of columns, read from {@code columns.tsv}. */
final class ColumnNames {
    /** What the name of a column of complaints contains where it is none of the usual names. */
    private static final List<String> TELLING_OF_TEXT =
            List.of("申告内容", "苦情", "クレーム", "申出", "申し出", "問合せ", "問い合わせ", "意見", "要望", "内容", "complaint", "comment");

    /** What it contains where it is something about a complaint, such as 苦情区分. */
    private static final List<String> NOT_THE_TEXT = List.of(
            "番号",
            "no",
            "id",
            "日",
            "時",
            "区分",
            "分類",
            "種別",
            "種類",
            "経路",
            "方法",
            "件数",
            "担当",
            "者",
            "対応",
            "回答",
            "結果",
            "名",
            "コード",
            "有無",
            "date",
            "type",
            "category",
            "code",
            "status",
            "by",
            "channel");

    private record Name(Field field, int priority) {}

    private final Map<String, Name> names = new LinkedHashMap<>();

    ColumnNames() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(ColumnNames.class.getResourceAsStream("columns.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] parts = line.split("\t", -1);
        Field field = Field.of(parts[0]).orElseThrow(() -> new IllegalStateException("columns.tsv: " + line));
        String key = HeaderName.keys(parts[1]).get(0);
        if (names.putIfAbsent(key, new Name(field, names.size())) != null) {
            throw new IllegalStateException("columns.tsv names " + parts[1] + " twice");
        }
    }

    /** The field that a header usually stands over, and how usual the header is: the lower, the more. */
    Optional<Map.Entry<Field, Integer>> find(String header) {
        for (String key : HeaderName.keys(header)) {
            Name name = names.get(key);
            if (name != null) {
                return Optional.of(Map.entry(name.field(), name.priority()));
            }
        }
        return Optional.empty();
    }

    /** How well an unusual header tells that its column holds what was said: the lower, the better; none if not. */
    Optional<Integer> tellingOfText(String header) {
        for (String key : HeaderName.keys(header)) {
            if (NOT_THE_TEXT.stream().anyMatch(key::contains)) {
                continue;
            }
            for (int i = 0; i < TELLING_OF_TEXT.size(); i++) {
                if (key.contains(TELLING_OF_TEXT.get(i))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }
}
