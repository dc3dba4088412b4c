package org.koemine.testing.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code ANSWERS.md}: what was planted, counted from what was made. */
final class AnswersPage {
    private static final int OFTEN = 5;

    private final List<PlantedTheme> themes;
    private final List<SampleComplaint> accepted;
    private final ThemeCounts counts;
    private final PlantedChanges changes;
    private final Books books;

    AnswersPage(List<PlantedTheme> themes, List<LogFile> inbox, List<SampleComplaint> accepted) {
        this.themes = themes;
        this.accepted = accepted;
        this.counts = new ThemeCounts(accepted);
        this.changes = new PlantedChanges(counts);
        this.books = new Books(inbox);
    }

    String text() {
        return String.join("\n", List.of(introduction(), themes(), overTime(), intake(), customers()));
    }

    private String introduction() {
        return """
                # What was planted in the sample

                Three months, 2026-08-01 to 2026-10-31, of the complaints of けやき通販, a mail-order shop that does not exist.
                Run with `--date 2026-11-01`, the morning after the last day: `java -jar target/koemine.jar nightly --date 2026-11-01`.
                A business date before 2026-10-31 makes the days after it future dates, which are rejected.

                This page and all files here are written by a seeded generator, `src/test/java/org/koemine/testing/sample`, from
                sentences written by hand, `src/test/resources/org/koemine/testing/sample`. After a change there, in the project's folder:

                    mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.mainClass=org.koemine.testing.sample.SampleWriter -Dexec.classpathScope=test

                All persons, telephone numbers (03-0000-…, 090-0000-…), mail addresses (example.com, example.jp), streets, goods and
                pages are made up. `labelled.tsv` has the accepted complaints with their planted themes, the main one first, for
                `java -jar target/koemine.jar evaluate sample-data/labelled.tsv`. `OT` there is a complaint that happened once, `NO` is no complaint.
                """;
    }

    private String themes() {
        MarkdownTable table = new MarkdownTable(
                "theme", "in Japanese", "August", "September", "October", "together", "also as a second problem");
        for (PlantedTheme theme : themes) {
            row(table, theme.key(), theme.name());
        }
        row(table, "OT", "一度きりのもの");
        row(table, "NO", "苦情でないもの");
        long second = accepted.stream().filter(c -> c.keys().size() > 1).count();
        table.row("in total", "", counts.all(8), counts.all(9), counts.all(10), accepted.size(), second);
        return """
                ## Themes

                Complaints accepted, by their main theme and month of receipt. The last column: complaints that tell of it second.

                """ + table.text();
    }

    private void row(MarkdownTable table, String key, String name) {
        long main = 0;
        for (int month = 8; month <= 10; month++) {
            main += counts.main(key, month);
        }
        table.row(
                key,
                name,
                counts.main(key, 8),
                counts.main(key, 9),
                counts.main(key, 10),
                main,
                counts.any(key) - main);
    }

    private String overTime() {
        return """
                ## Rises, a new theme, countermeasures

                Counted are all complaints that tell of the theme, first or second.

                %s
                - Rise 1, 勝手に置き配された: from 2026-10-05 the carrier leaves parcels outside without asking; all kinds of goods.
                - Rise 2, ファスナー・縫製の不良: a bad batch of one product, from 2026-09-21. %s
                - New theme, 充電中の発熱・膨張・焦げ: first on or after 2026-10-05, on 充電式ハンドウォーマー and モバイルバッテリー10000mAh. Dangerous: 煙, やけど, 膨らむ.
                - Countermeasure of 2026-09-14 against 電話がつながらない (電話回線の増設と折り返し予約): it worked (効果あり).
                - Countermeasure of 2026-09-07 against 定期購入を解約できない (解約手順のご案内ページを新設): it did not work; six weeks
                  cannot show that beyond doubt (判定保留).

                %s""".formatted(changes.changes(), changes.product(), changes.weeks());
    }

    private String intake() {
        return """
                ## What an intake must report

                For the first run into an empty database. When the same files are read again, rows that say nothing new are unchanged.
                Row numbers are those of an editor (the line on which the row begins) or of Excel.

                %s
                ### Bad rows

                %s
                ### Duplicates: the whole row a second time

                %s
                ### Updates: a known id in a later file, closed

                %s""".formatted(
                        books.perFile(),
                        books.rows(LogRow.Fate.REJECTED),
                        books.rows(LogRow.Fate.DUPLICATE),
                        books.rows(LogRow.Fate.UPDATED));
    }

    private String customers() {
        Map<String, Long> complaints = accepted.stream()
                .filter(complaint -> complaint.source() == Source.CALL)
                .collect(Collectors.groupingBy(
                        complaint -> complaint.person().telephone(), TreeMap::new, Collectors.counting()));
        MarkdownTable table = new MarkdownTable("telephone", "complaints");
        complaints.forEach((telephone, number) -> {
            if (number >= OFTEN) {
                table.row(telephone, number);
            }
        });
        return """
                ## Customers who call again and again

                In the call centre's logs, five times or more, by telephone number (their names are common ones):

                """ + table.text();
    }
}
