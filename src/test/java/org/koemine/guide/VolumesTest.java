package org.koemine.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.settings.GuideSettings;

/** Units sold or shipped, in files as companies have them. */
class VolumesTest {
    @TempDir
    private Path folder;

    @Test
    void aTextFileOfAJapaneseExcelIsRead() throws IOException {
        Files.writeString(
                folder.resolve("u.csv"),
                "商品,年月,数量\r\nスチール棚,2026/9,\"3,000\"\r\nｽﾁｰﾙ棚,2026年10月,６２００\r\n傘,202610,0\r\n",
                Charset.forName("windows-31j"));

        Volumes volumes = read("u.csv").volumes();

        assertThat(volumes.on(LocalDate.of(2026, 10, 5), "スチール棚")).isCloseTo(200, within(1e-9));
        assertThat(volumes.on(LocalDate.of(2026, 9, 30))).isCloseTo(100, within(1e-9));
        assertThat(volumes.on(LocalDate.of(2027, 1, 5))).isCloseTo(200, within(1e-9));
        assertThat(volumes.on(LocalDate.of(2020, 1, 5))).isCloseTo(100, within(1e-9));
        assertThat(volumes.knows("帽子")).isFalse();
    }

    @Test
    void aWorkbookIsReadToo() {
        GuideSheets.write(
                folder.resolve("u.xlsx"), List.of("product", "month", "units"), List.of("傘", "2026-10-01", "310"));

        assertThat(read("u.xlsx").volumes().on(LocalDate.of(2026, 10, 5))).isCloseTo(10, within(1e-9));
    }

    @Test
    void unitsSoldChangeNoCategoriesAndNoWords() throws IOException {
        Files.writeString(folder.resolve("u.csv"), "product,month,units\n傘,2026-10,31\n");

        Guide guide = read("u.csv");

        assertThat(guide.digest()).isNotEmpty();
        assertThat(guide.lexiconDigest()).isEqualTo(Guide.NONE.lexiconDigest());
        assertThat(guide.categoryDigest()).isEmpty();
    }

    @Test
    void everyProblemIsListedAtOnceWithItsRowValueAndRemedy() throws IOException {
        Files.writeString(
                folder.resolve("u.csv"),
                "商品,年月,数量,単価\n傘,2026-13,5\n傘,十月,5\n傘,2026-10,五個\n傘,2026-10,-1\n,2026-10,5\n傘,2026-09,5\nカサ,2026-09,\n傘,2026/09/01,7\n");

        assertThat(refused("u.csv", Locale.JAPANESE))
                .containsExactly(
                        "u.csv の 1 行: 単価 という列はありません。使える列は product (商品), month (年月), units (数量) です。 [K-150]",
                        "u.csv の 2 行: month (年月) の「2026-13」は年月ではありません。「2026-10」のように書いてください。 [K-171]",
                        "u.csv の 3 行: month (年月) の「十月」は年月ではありません。「2026-10」のように書いてください。 [K-171]",
                        "u.csv の 4 行: units (数量) の「五個」は数量ではありません。0 以上の数だけを書いてください（単位は付けません）。 [K-172]",
                        "u.csv の 5 行: units (数量) の「-1」は数量ではありません。0 以上の数だけを書いてください（単位は付けません）。 [K-172]",
                        "u.csv の 5 行: product (商品) の「傘 2026-10」は 4 行にもあります。どちらか一方にしてください。 [K-154]",
                        "u.csv の 6 行: product (商品) が空です。書くか、行を削ってください。 [K-153]",
                        "u.csv の 8 行: units (数量) の「」は数量ではありません。0 以上の数だけを書いてください（単位は付けません）。 [K-172]",
                        "u.csv の 9 行: product (商品) の「傘 2026-09」は 7 行にもあります。どちらか一方にしてください。 [K-154]");
        assertThat(refused("u.csv", Locale.ENGLISH))
                .contains("u.csv, row 2: month (年月) «2026-13» is no month. Write it as 2026-10. [K-171]");
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        GuideSheets.write(folder.resolve("u.xlsx"), List.of("product", "month", "units"), List.of("傘", "2026-10", "1"));
        Files.copy(folder.resolve("u.xlsx"), folder.resolve("u.csv"));
        assertThat(refused("u.csv", Locale.ENGLISH))
                .containsExactly(
                        "u.csv cannot be read as a table of text. Save it in Excel as «CSV UTF-8» or as xlsx. [K-170]");
        Files.writeString(folder.resolve("e.csv"), "product,month,units\n", StandardCharsets.UTF_8);
        assertThat(refused("e.csv", Locale.ENGLISH))
                .containsExactly("e.csv has no rows. Fill it, or take it out of the settings. [K-148]");
    }

    private Guide read(String file) {
        return GuideReader.read(
                folder,
                new GuideSettings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(file),
                        Optional.empty()));
    }

    private List<String> refused(String file, Locale locale) {
        FaultMessages messages = new FaultMessages(locale);
        return catchThrowableOfType(KoemineException.class, () -> read(file)).faults().stream()
                .map(messages::word)
                .toList();
    }
}
