package org.koemine.testing.sample;

import java.util.Collections;
import java.util.List;

/** A table of a Markdown page in the making. */
final class MarkdownTable {
    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... header) {
        row((Object[]) header);
        row(Collections.nCopies(header.length, "---").toArray());
    }

    MarkdownTable row(Object... cells) {
        List<String> words = List.of(cells).stream()
                .map(String::valueOf)
                .map(cell -> cell.replace("|", "\\|"))
                .toList();
        text.append("| ").append(String.join(" | ", words)).append(" |\n");
        return this;
    }

    String text() {
        return text.toString();
    }
}
