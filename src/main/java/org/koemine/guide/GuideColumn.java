package org.koemine.guide;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A column of a guide file, by its English or its Japanese header. */
enum GuideColumn {
    NAME("name", "名称"),
    PARENT("parent", "上位"),
    DESCRIPTION("description", "説明"),
    SEEDS("seeds", "例文", "[\\n|｜]"),
    MUST_CONTAIN("must-contain", "含む語", "[\\n|｜、,，]"),
    MUST_NOT("must-not", "含まない語", "[\\n|｜、,，]"),
    WORD("word", "語"),
    READING("reading", "読み"),
    SEGMENTATION("segmentation", "区切り", "[\\s\\u3000|｜]+"),
    PART_OF_SPEECH("part-of-speech", "品詞"),
    WORDS("words", "語", "[\\n|｜、,，]"),
    PHRASE("phrase", "文"),
    PRODUCT("product", "商品"),
    MONTH("month", "年月"),
    UNITS("units", "数量"),
    TEXT("text", "文"),
    PAGE("page", "ページ");

    private final String english;
    private final String japanese;
    private final Pattern separator;

    GuideColumn(String english, String japanese) {
        this(english, japanese, "");
    }

    /**
     * @param separator between the values of a cell; empty where a cell is one value
     */
    GuideColumn(String english, String japanese, String separator) {
        this.english = english;
        this.japanese = japanese;
        this.separator = Pattern.compile(separator);
    }

    /** Whether it may hold several values. */
    boolean isList() {
        return !separator.pattern().isEmpty();
    }

    boolean isNamed(String normalised) {
        return normalised.equals(english) || normalised.equals(japanese);
    }

    String shown() {
        return english + " (" + japanese + ")";
    }

    /** The values of a cell of a sheet. */
    List<String> values(String cell) {
        String[] parts = isList() ? separator.split(cell) : new String[] {cell};
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
