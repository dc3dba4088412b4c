package org.koemine.testing.sample;

import java.util.List;
import java.util.function.UnaryOperator;

/** The rows that are made bad, each in its own way. */
final class BadRows {
    private record Mishap(String file, int index, UnaryOperator<LogRow> spoiling) {}

    private static final List<Mishap> MISHAPS = List.of(
            new Mishap("2026-08-callcentre.csv", 57, row -> row.spoilt(1, "2026/8/32 10:15", "impossible date")),
            new Mishap("2026-08-callcentre.csv", 310, row -> row.spoilt(6, "", "empty text")),
            new Mishap("2026-08-mail.csv", 88, row -> row.spoilt(7, "　", "text of one blank")),
            new Mishap(
                    "2026-09-callcentre.csv",
                    143,
                    row -> row.splitAt(
                            6,
                            "サイズが大きいので返品したい",
                            "送料はどうなるのかとのこと。",
                            "a comma in the text was not quoted: one cell too many")),
            new Mishap("2026-09-callcentre.csv", 371, row -> row.spoilt(1, "2026/9/31 10:20", "impossible date")),
            new Mishap("2026-09-mail.csv", 40, row -> row.spoilt(1, "", "no date")),
            new Mishap(
                    "2026-10-callcentre.csv",
                    96,
                    row -> row.spoilt(1, "2027/10/9 11:42", "future date (year mistyped)")),
            new Mishap(
                    "2026-10-callcentre.csv", 402, row -> row.brokenOffAfter(4, "the row breaks off after four cells")),
            new Mishap("2026-10-mail.csv", 17, row -> row.spoilt(1, "2026-13-05", "impossible date (13th month)")),
            new Mishap("2026-10-mail.csv", 201, row -> row.spoilt(1, "不明", "date unreadable (不明, unknown)")),
            new Mishap("2026-letters.tsv", 21, row -> row.spoilt(1, "令和8年9月31日", "impossible date")),
            new Mishap("2026-returns-desk.xlsx", 66, row -> row.spoilt(1, "９月中旬", "date unreadable (mid-September)")),
            new Mishap(
                    "2026-returns-desk.xlsx", 150, row -> row.spoilt(1, "2062-09-14", "future date (2062 for 2026)")),
            new Mishap("2026-social.tsv", 120, row -> row.brokenOffAfter(3, "the row breaks off after three cells")));

    private BadRows() {}

    static LogFile spoil(LogFile file) {
        LogFile spoilt = file;
        for (Mishap mishap : MISHAPS) {
            if (mishap.file().equals(file.name())) {
                LogRow row = file.rows().get(mishap.index());
                spoilt = spoilt.with(mishap.index(), mishap.spoiling().apply(row));
            }
        }
        return spoilt;
    }
}
