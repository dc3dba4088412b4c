package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How many of the dangers planted in the sample shop's complaints are found. The lists were made with these in sight. */
class SeverityOnSampleTest {
    private static final Path LABELLED = Path.of("sample-data/labelled.tsv");
    private static final Set<String> DANGERS =
            Set.of("battery-heats", "foreign-matter", "personal-data", "allergy-label");

    @Test
    void mostOfWhatWasPlantedIsFound() {
        Map<String, String> found = new TreeMap<>();
        DANGERS.forEach(label -> {
            List<String> texts = texts(label);
            found.put(
                    label, texts.stream().filter(SeverityOnSampleTest::isDanger).count() + " of " + texts.size());
        });

        assertThat(found)
                .isEqualTo(Map.of(
                        "allergy-label", "16 of 24",
                        "battery-heats", "34 of 36",
                        "foreign-matter", "30 of 33",
                        "personal-data", "17 of 20"));
    }

    private static boolean isDanger(String text) {
        return SeverityFinder.find(SplitText.of(text)).stream()
                .anyMatch(danger -> danger.kind() != SeverityKind.LEGAL_THREAT);
    }

    private static List<String> texts(String label) {
        try {
            return Files.readString(LABELLED, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[2].equals(label))
                    .map(cells -> cells[1])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
