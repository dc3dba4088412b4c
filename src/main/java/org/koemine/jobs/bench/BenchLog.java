package org.koemine.jobs.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A complaint log (CSV, UTF-8) of some days up to a business date: number, day, customer, product, text. Products and
 * customers repeat, as they do where somebody complains twice.
 *
 * @param first complaint of the corpus in it, from 0
 */
record BenchLog(Corpus corpus, int first, int complaints, LocalDate businessDate, int days) {
    private static final String HEADER = "受付番号,受付日,お客様名,商品名,内容\n";
    private static final int PRODUCTS = 40;
    private static final List<String> FAMILY =
            List.of("佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田", "松本");
    private static final List<String> GIVEN = List.of("太郎", "花子", "次郎", "健", "美咲", "翔", "陽子", "大輔", "恵", "誠");

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (int i = 0; i < complaints; i++) {
                out.write(row(first + i));
            }
        }
    }

    /** A row by the number of its complaint in the corpus, oldest first. */
    String row(int i) {
        LocalDate received = businessDate.minusDays(days - 1 - (long) (i - first) * days / complaints);
        String customer = FAMILY.get(i % FAMILY.size()) + " " + GIVEN.get(i / FAMILY.size() % GIVEN.size());
        String text = corpus.text(i).replace("\"", "\"\"");
        return String.format(
                Locale.ROOT, "B-%07d,%s,%s,商品%02d,\"%s\"\n", i + 1, received, customer, i % PRODUCTS + 1, text);
    }
}
