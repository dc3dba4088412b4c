package org.koemine.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.run.TextDigest;
import org.koemine.settings.GuideSettings;
import org.koemine.text.Lexicon;
import org.koemine.text.TextAnalyser;
import org.koemine.text.UserWord;

class GuideReaderTest {
    private static final Category LATE = new Category(
            "遅れ", Optional.of("配送"), "約束の日に来ない", List.of("予定日に届かない", "配達が遅い"), List.of("遅配"), List.of("返金"), 3);

    @TempDir
    private Path folder;

    @Test
    void aTaxonomyIsTheSameFromExcelAndFromYaml() throws IOException {
        GuideSheets.write(
                folder.resolve("t.xlsx"),
                List.of("名称", "上位", "説明", "例文", "含む語", "含まない語"),
                List.of("配送", "", "", "", "", ""),
                List.of("遅れ", "配送", "約束の日に来ない", "予定日に届かない\n配達が遅い", "遅配", "返金"));
        Files.writeString(folder.resolve("t.yaml"), """
                - name: 配送
                # 下位
                - {name: 遅れ, parent: 配送, description: 約束の日に来ない, seeds: [予定日に届かない, 配達が遅い], must-contain: 遅配, must-not: [返金]}
                """);

        assertThat(read("t.xlsx").taxonomy().categories()).last().isEqualTo(LATE);
        assertThat(read("t.yaml").taxonomy().categories()).last().isEqualTo(LATE);
        assertThat(read("t.yaml").categoryDigest()).isEqualTo(read("t.xlsx").categoryDigest());
        assertThat(read("t.yaml").taxonomy().lineage("遅れ")).containsExactly("遅れ", "配送");
        assertThat(read("t.yaml").taxonomy().roots()).containsExactly("配送");
    }

    @Test
    void wordsBecomeTheLexicon() throws IOException {
        Files.writeString(
                folder.resolve("d.yaml"), "- {語: エアフワ}\n- {語: 定期便, 区切り: 定期 便, 品詞: 名詞-サ変接続}\n- {語: けやき通販, 品詞: 自社名}\n");
        Files.writeString(folder.resolve("s.yaml"), "- [届かない, 未着]\n- 語: [エアフワ, 枕]\n- [駐車場, パーキング]\n");
        Files.writeString(folder.resolve("p.yaml"), "- ご査収ください\n");
        GuideSettings settings = new GuideSettings(
                Optional.empty(), Optional.of("d.yaml"), Optional.of("s.yaml"), Optional.of("p.yaml"));

        assertThat(GuideReader.read(folder, settings).lexicon())
                .isEqualTo(new Lexicon(
                        List.of(
                                new UserWord("エアフワ", List.of("エアフワ"), "名詞-一般"),
                                new UserWord("定期便", List.of("定期", "便"), "名詞-サ変接続"),
                                new UserWord("けやき通販", List.of("けやき通販"), UserWord.OWN_NAME)),
                        List.of(List.of("届く¬", "未着"), List.of("エアフワ", "枕"), List.of("駐車場", "パーキング")),
                        List.of("ご査収ください")));
    }

    @Test
    void noFileIsNoGuide() {
        Guide guide = GuideReader.read(folder, GuideSettings.DEFAULT);

        assertThat(guide.lexicon()).isEqualTo(Lexicon.NONE);
        assertThat(guide.taxonomy()).isEqualTo(Taxonomy.NONE);
        assertThat(List.of(guide.digest(), guide.categoryDigest())).containsOnly("");
        assertThat(List.of(guide.textDigest(), guide.lexiconDigest()))
                .as("how Koemine itself analyses")
                .containsOnly(TextDigest.of("analysis " + TextAnalyser.VERSION));
    }

    private Guide read(String taxonomy) {
        return GuideReader.read(
                folder, new GuideSettings(Optional.of(taxonomy), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
