package org.koemine.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.report.SampleContent;
import org.koemine.report.SampleContent.Item;
import org.koemine.run.RunId;
import org.koemine.text.MentionId;
import org.koemine.themes.Exemplar;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.Draw;
import org.koemine.themes.inspection.Precision;
import org.koemine.themes.inspection.SampleId;
import org.koemine.themes.inspection.SampleResults;
import org.koemine.themes.inspection.Standing;

/** Samples of assignments, and what people said of them. */
public final class Samples {
    public static final Draw DRAW = new Draw(new RunId(12), 1);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String[]> SAID = List.of(
            new String[] {"お世話になっております。佐藤と申します。", "注文した荷物が予定の日に届きません。", "電話 03-1234-5678 までご連絡ください。", "1"},
            new String[] {"", "=写真と色が違う", "", "2"},
            new String[] {"先週の土曜に買いました。\n".repeat(20), "箱の角がつぶれていて、\n中の商品にも傷がありました。", "贈り物なのに残念です。".repeat(20), "1"});

    private Samples() {}

    /** Of 50 assignments 46 right; two themes were looked at. */
    public static SampleResults results() {
        SampleResults.Latest latest =
                new SampleResults.Latest(new Draw(new RunId(1), 1), DAY.minusDays(3), new Precision(46, 50));
        return new SampleResults(
                Optional.of(latest),
                new TreeMap<>(Map.of(ThemeId.of(1), new Precision(9, 10), ThemeId.of(3), new Precision(0, 2))));
    }

    /** Three assignments to two of three themes. */
    public static SampleContent content(Locale locale) {
        List<Theme> themes = List.of(
                theme(1, "荷物が予定の日に届かない", "指定した日に荷物が届きませんでした。", "まだ来ない。鈴木様に電話した。"),
                theme(2, "写真と色が違う", "画面で見た色と違います。"),
                theme(3, "箱がつぶれて届いた"));
        return new SampleContent(
                DRAW,
                DAY,
                locale,
                12_345,
                IntStream.range(0, SAID.size()).mapToObj(i -> item(i, themes)).toList(),
                themes,
                List.of("佐藤 花子", "鈴木 一郎"));
    }

    private static Item item(int index, List<Theme> themes) {
        String[] said = SAID.get(index);
        Theme theme = themes.get(Integer.parseInt(said[3]) - 1);
        int start = said[0].length();
        int end = start + said[1].length();
        ComplaintId id = new ComplaintId("C-" + (index + 1));
        Standing standing =
                new Standing(new MentionId(index + 1L, 0), id, start, end, said[1], Optional.of(theme.id()));
        return new Item(
                SampleId.of(DRAW, standing, theme.id()), complaint(id, said[0] + said[1] + said[2]), start, end, theme);
    }

    private static Complaint complaint(ComplaintId id, String text) {
        return new Complaint(
                id,
                ReceiptDate.of(DAY),
                text,
                new Origin("電話", "佐藤 花子", "", "", ""),
                new Handling("", "", "", Optional.empty(), ""));
    }

    private static Theme theme(int number, String label, String... voices) {
        return new Theme(
                ThemeId.of(number),
                label,
                List.of(),
                IntStream.range(0, voices.length)
                        .mapToObj(i -> new Exemplar(new MentionId(number, i), voices[i]))
                        .toList());
    }
}
