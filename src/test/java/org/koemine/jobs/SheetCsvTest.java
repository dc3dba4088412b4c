package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;

class SheetCsvTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@here", "\tx", "\rx"})
    void aTextThatASpreadsheetWouldCalculateIsMadeHarmless(String text) {
        assertThat(SheetCsv.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void otherTextsNumbersAndDatesAreAsTheyAre() {
        assertThat(SheetCsv.harmless("荷物が届かない")).isEqualTo("荷物が届かない");
        assertThat(SheetCsv.harmless("")).isEmpty();
        assertThat(SheetCsv.harmless(-1)).isEqualTo("-1");
        assertThat(SheetCsv.harmless(LocalDate.of(2026, 4, 1))).isEqualTo("2026-04-01");
    }

    @Test
    void theFileIsUtf8WithAMarkAndLinesAsWindowsHasThem() throws IOException {
        Path file = folder.resolve("a/b.csv");
        try (SheetCsv csv = SheetCsv.create(file)) {
            csv.row("a,b", "c\"d", 1);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("\ufeff\"a,b\",\"c\"\"d\",1\r\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path way = Files.writeString(folder.resolve("file"), "", StandardCharsets.UTF_8);
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> SheetCsv.create(way.resolve("a.csv")))
                .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.OUTPUT_NOT_WRITABLE));
    }
}
