package org.koemine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** settings.example.yaml says of every knob what the knob says of itself. */
class SettingsExampleTest {
    private static final Path EXAMPLE = Path.of("settings.example.yaml");

    @Test
    void theExampleIsTheDefaults() {
        assertThat(SettingsReader.read(EXAMPLE)).isEqualTo(SettingsPage.DEFAULT);
    }

    @Test
    void theExampleExplainsEveryKnob() throws IOException {
        assertThat(Files.readString(EXAMPLE)).isEqualTo(example());
    }

    @Test
    void theSourcesInTheExampleCanBeUsed() throws IOException {
        String page =
                Files.readString(EXAMPLE).replace("  # sources:", "  sources:").replace("  # | ", "  ");

        assertThat(SettingsReader.parse("example", page).intake().sources())
                .extracting(SourceSettings::files)
                .containsExactly("call-center-*.csv", "*.xlsx");
    }

    @Test
    void everyKnobIsExplainedInBothLanguages() {
        for (Knob<?> knob : Knobs.ALL) {
            assertThat(knob.meaning(Locale.JAPANESE))
                    .matches("(?s).*[ぁ-ん].*")
                    .isNotEqualTo(knob.meaning(Locale.ENGLISH));
            assertThat(knob.unit(Locale.JAPANESE).isEmpty())
                    .isEqualTo(knob.unit(Locale.ENGLISH).isEmpty());
        }
    }

    private static String allowed(Knob<?> knob) {
        String japanese = knob.unit(Locale.JAPANESE);
        String english = knob.unit(Locale.ENGLISH);
        String unit = japanese.equals(english) ? "" : " （" + japanese + " / " + english + "）";
        return knob.form().choices() + unit;
    }

    static String example() {
        StringBuilder page = new StringBuilder(HEAD);
        String group = "";
        for (Knob<?> knob : Knobs.ALL) {
            if (!knob.group().equals(group)) {
                group = knob.group();
                page.append("\n").append(group).append(":\n");
            }
            page.append("  # ").append(knob.meaning(Locale.JAPANESE)).append("\n");
            page.append("  # ").append(knob.meaning(Locale.ENGLISH)).append("\n");
            page.append("  # ").append(allowed(knob)).append("\n");
            page.append("  ")
                    .append(knob.name())
                    .append(": ")
                    .append(knob.usual())
                    .append("\n");
            if (knob.equals(Knobs.MOST_COLUMNS)) {
                page.append(SOURCES);
            }
        }
        return page.append(MAIL).append(ENCODER).append(STORE).toString();
    }

    private static final String HEAD = """
            # Koemine の設定例。すべての項目を既定値で示す。必要な行だけを自分のファイルに書き、--settings で指定する。
            # An example of Koemine's settings: every one of them, at its default. Write those you need into a file of your
            # own and name it with --settings. Below each explanation stand the values that are allowed.
            """;

    private static final String SOURCES = """
              # ファイルの種類ごとの読み方。書かなければ、文字コード・区切り・見出しの行・列はファイルから自動で判定する。
              # What to know of the files of one source; what is left out is found from the file. The first pattern that fits
              # a file's name holds. encoding: UTF-8, windows-31j (CP932), UTF-16 …; separator: comma, semicolon, tab, pipe;
              # header-row: 1 … 1000; columns: the header under which each field stands, out of id, received-on, received-at,
              # channel, customer, product, operator, text, response, closing, first-response, promise, promised-by, status, page.
              # sources:
              # |   - files: call-center-*.csv
              # |     encoding: windows-31j
              # |     separator: comma
              # |     header-row: 1
              # |     columns:
              # |       received-on: 受付日
              # |       text: 申告内容
              # |   - files: "*.xlsx"
              # |     sheet: 苦情一覧
              # 同じ形式を別のファイルに分けて書くこともできる（設定ファイルと同じフォルダーに置く）。
              # The same can stand in files of their own, one a source, in the folder of the settings file.
              # mappings: [call-center.yaml, web-form.yaml]
            """;

    private static final String MAIL = """

            mail:
              # メール。実行が終わったとき（まとめの要点とブック）と、失敗したときに送る。host が none なら送らない。送れなくても夜の処理は失敗にならず、次の実行でもう一度試す（3 回まで）。
              # ユーザー名とパスワードは環境変数 KOEMINE_MAIL_USER・KOEMINE_MAIL_PASSWORD で渡す。設定は koemine mail --test で試せる。
              # Mail when a run has ended (the sentences of the summary and the workbook) and when one failed. None is sent where host
              # is none. A night does not fail because of it; what was not sent is tried again at the next start, three times at most.
              # User and password come from KOEMINE_MAIL_USER and KOEMINE_MAIL_PASSWORD; koemine mail --test tries the settings.
              # none, smtp.example.com
              host: none
              # 1 … 65535
              port: 587
              # 暗号化。starttls と tls は、暗号化できなければ送らない。none は社内の信頼できるネットワークだけで使う。
              # With starttls and tls nothing is sent that is not encrypted; none is for a network you trust.
              # none, starttls, tls
              security: starttls
              # 社内の証明書を使うサーバーの証明書（PEM）。パスは設定ファイルのあるフォルダーから。
              # Certificate (PEM) of a server that has one of the company's own; the path starts at the settings file's folder.
              # none, PATH
              certificate: none
              # 差出人と宛先。失敗の知らせは failures-to へ、なければ to へ送る。
              # Sender and receivers. Word of failures goes to failures-to, or to the others where nobody is named there.
              # from: koemine@example.com
              # to: [quality@example.com, manager@example.com]
              # failures-to: [operations@example.com]
              # 添付するブックの合計の上限。超えるときと 0 のときは、添付せずに場所を書く。
              # What workbooks may have together to be attached; where they have more, and with 0, the mail says where they are.
              # 0 … 100 MB
              largest-attachment: 10 MB
              # 1 通を送るのにかけてよい時間。
              # Time that sending one mail may take.
              # 1 … 600 s
              timeout: 60 s
            """;

    private static final String ENCODER = """

            encoder:
              # 文エンコーダーのモデル（ONNX）とトークナイザー（tokenizer.json）。両方を書くと、文の意味の近さを語の意味の近さと平均して使う。none なら使わない。
              # パスは設定ファイルのあるフォルダーから。動かすためのライブラリーは別に置く（README の Sentence encoder）。実行の記録とブックにはファイル名とダイジェストだけを書く。
              # Model (ONNX) and tokenizer (tokenizer.json) of a sentence encoder. With both, likeness of meaning is the mean of
              # the encoder's and of that of words; with none it is that of words alone. Paths start at the settings file's
              # folder. What runs it is not in the one jar (README, Sentence encoder). A run's record and the workbook have the
              # names and digests of the files only.
              # none, PATH
              model: none
              tokenizer: none
            """;

    private static final String STORE = """

            store:
              # 苦情を保存するデータベース。パス（そこに H2 ファイルを作る。相対パスはコマンドを実行するフォルダーから）か、JDBC URL。コマンドラインの --database が優先する。
              # ユーザー名とパスワードは URL の後ろ（?user=…&password=…）か環境変数 KOEMINE_DB_USER・KOEMINE_DB_PASSWORD で渡す。実行の記録とブックには書かない。
              # Where complaints are kept: a path (an H2 file is made there; a relative one starts where the command is run) or a
              # JDBC URL. --database on the command line wins over it. User and password stand behind the URL (?user=…&password=…)
              # or in KOEMINE_DB_USER and KOEMINE_DB_PASSWORD. Neither a run's record nor the workbook holds any of it.
              # PATH, jdbc:postgresql://HOST:PORT/NAME, jdbc:h2:…
              database: koemine-data/koemine
            """;
}
