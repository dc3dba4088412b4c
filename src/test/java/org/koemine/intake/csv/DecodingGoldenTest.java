package org.koemine.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;
import org.koemine.settings.SourceSettings;

/** Files as companies have them, each beside what it says; a new case is two files in the folder. */
class DecodingGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/koemine/intake/csv/decoding");
    private static final Map<Character, String> SEPARATORS =
            Map.of(',', "comma", '\t', "tab", ';', "semicolon", '|', "bar");

    @TestFactory
    Stream<DynamicTest> everyFileReadsAsItsTextSays() throws IOException {
        return logs().stream()
                .map(log -> DynamicTest.dynamicTest(
                        log.getFileName().toString(),
                        () -> assertThat(decode(log)).isEqualTo(Files.readString(expected(log)))));
    }

    @Test
    void theFolderHasEveryCase() throws IOException {
        assertThat(logs()).hasSize(21).allMatch(log -> Files.exists(expected(log)));
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.[ct]sv"))
                    .sorted()
                    .toList();
        }
    }

    private static Path expected(Path log) {
        return log.resolveSibling(log.getFileName().toString().replaceAll("\\.[ct]sv$", ".txt"));
    }

    private static String decode(Path log) throws IOException {
        List<String> lines = new ArrayList<>();
        try (TextTable table = TextTable.open(log, SourceSettings.UNSAID, new CellLimits(10_000));
                CellRows rows = table.open("")) {
            lines.add(table.encoding() + " " + SEPARATORS.get(table.separator().orElseThrow()));
            rows.forEachRemaining(row -> lines.add(row.row() + ": " + cells(row)));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String cells(CellRow row) {
        return row.damage()
                .map(damage -> damage.id().name())
                .orElseGet(() -> String.join(" ¦ ", row.cells()).replace("\n", "⏎"));
    }
}
