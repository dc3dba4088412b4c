package org.koemine.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.settings.GuideSettings;

/** What the pages of products say, in files as companies have them. */
class PageTextTest {
    @TempDir
    private Path folder;

    @Test
    void aTextFileAndAWorkbookAreRead() throws IOException {
        Files.writeString(
                folder.resolve("p.csv"),
                "ページ,商品,文\r\nhttps://shop.example/7,傘,\"丈夫です。\n軽い。\"\r\n,傘,送料無料\r\n",
                Charset.forName("windows-31j"));
        GuideSheets.write(folder.resolve("p.xlsx"), List.of("text", "page"), List.of("半額", "sale"));

        assertThat(read("p.csv").pages())
                .containsExactly(
                        new PageText("傘", "https://shop.example/7", "丈夫です。\n軽い。"), new PageText("傘", "", "送料無料"));
        assertThat(read("p.xlsx").pages()).containsExactly(new PageText("", "sale", "半額"));
        assertThat(read("p.csv").lexiconDigest()).isEqualTo(Guide.NONE.lexiconDigest());
        assertThat(read("p.csv").digest()).isNotEqualTo(read("p.xlsx").digest());
    }

    @Test
    void everyProblemIsListedAtOnceWithItsRowValueAndRemedy() throws IOException {
        Files.writeString(folder.resolve("p.csv"), "商品,ページ,文,価格\n,,丈夫です\n傘,,\n傘,,軽い\n");

        assertThat(refused(Locale.JAPANESE))
                .containsExactly(
                        "p.csv の 1 行: 価格 という列はありません。使える列は text (文), product (商品), page (ページ) です。 [K-150]",
                        "p.csv の 2 行: text (文) の「丈夫です」がどこの文か分かりません。product (商品) か page (ページ) を書いてください。 [K-173]",
                        "p.csv の 3 行: text (文) が空です。書くか、行を削ってください。 [K-153]");
        assertThat(refused(Locale.ENGLISH))
                .contains(
                        "p.csv, row 2: text (文) «丈夫です» is a text of nothing. Fill in product (商品) or page (ページ). [K-173]");
    }

    private Guide read(String file) {
        return GuideReader.read(
                folder,
                new GuideSettings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(file)));
    }

    private List<String> refused(Locale locale) {
        FaultMessages messages = new FaultMessages(locale);
        return catchThrowableOfType(KoemineException.class, () -> read("p.csv")).faults().stream()
                .map(messages::word)
                .toList();
    }
}
