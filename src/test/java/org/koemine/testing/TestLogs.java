package org.koemine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Small complaint logs with a few themes, for tests that need a whole night's work; the same each time. */
public final class TestLogs {
    /** The last day on which a complaint of these logs came in. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    private static final String HEADER = "受付番号,受付日,お客様名,商品名,内容,状態\n";
    private static final List<String> PRODUCTS = List.of("みかん", "りんご", "座椅子", "毛布", "電気ケトル");
    private static final List<List<String>> THEMES = List.of(
            List.of("荷物がまだ届きません", "配送が遅いです", "約束の日に届かなかった", "いつになったら届くのですか"),
            List.of("箱がつぶれていました", "中身が壊れていた", "割れた状態で届いた", "傷がついていた"),
            List.of("写真と色が違います", "説明より小さい", "思っていたサイズと違う", "説明文と違う商品でした"),
            List.of("電話がつながりません", "メールの返事がない", "問い合わせに返事が来ない", "折り返しの電話がない"),
            List.of("請求が二重になっている", "返金されていません", "金額が間違っている", "返金がまだです"));
    private static final List<String> ENDINGS = List.of("。", "。とても困っています。", "。早く対応してください。", "。二度と買いません。", "！");

    private TestLogs() {}

    /**
     * Fills an inbox with four logs: new complaints, more of them in another encoding and with rejected rows, changes and
     * repetitions of the first, and an empty one that is refused.
     *
     * @param rows of each of the first two
     */
    public static void fill(Path inbox, int rows) {
        Random random = new Random(20260331);
        StringBuilder first = new StringBuilder(HEADER);
        StringBuilder second = new StringBuilder(HEADER);
        StringBuilder changes = new StringBuilder(HEADER);
        for (int i = 1; i <= rows; i++) {
            String row = row(random);
            first.append(i).append(row).append(",対応中\n");
            if (i % 10 == 0) {
                changes.append(i).append(row).append(i % 20 == 0 ? ",完了\n" : ",対応中\n");
            }
            second.append(rows + i).append(i % 50 == 0 ? ",2026年13月1日,佐藤,毛布,日付が変です" : row(random));
            second.append(",対応中\n");
        }
        write(inbox.resolve("1-first.csv"), first, StandardCharsets.UTF_8);
        write(inbox.resolve("2-second.csv"), second, Charset.forName("windows-31j"));
        write(inbox.resolve("3-changes.csv"), changes, StandardCharsets.UTF_8);
        write(inbox.resolve("4-empty.csv"), "", StandardCharsets.UTF_8);
    }

    /** A log of the last three days, in which smoke is complained about for the first time. */
    public static void surge(Path inbox) {
        StringBuilder log = new StringBuilder(HEADER);
        for (int i = 0; i < 24; i++) {
            log.append("S-")
                    .append(i)
                    .append(',')
                    .append(LAST_DAY.minusDays(i % 3))
                    .append(",川上")
                    .append(i)
                    .append(",電気ケトル,電気ケトルのコンセントから煙が出ました")
                    .append(ENDINGS.get(i % ENDINGS.size()))
                    .append(",対応中\n");
        }
        write(inbox.resolve("5-surge.csv"), log, StandardCharsets.UTF_8);
    }

    private static String row(Random random) {
        LocalDate day = LAST_DAY.minusDays(random.nextInt(90));
        String product = pick(PRODUCTS, random);
        String text = product + "を買いましたが、" + pick(pick(THEMES, random), random) + pick(ENDINGS, random);
        if (random.nextInt(4) == 0) {
            text += "それに" + pick(pick(THEMES, random), random) + "。";
        }
        return "," + day + ",山田" + random.nextInt(50) + "," + product + "," + text;
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static void write(Path file, CharSequence text, Charset charset) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
