package org.koemine.testing.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import org.koemine.report.KeySheet;
import org.koemine.testing.Typist;

/**
 * Types into two copies of a workbook of the sample what two people of the shop would, with their slips, so that the pictures
 * of the guide show a register, verdicts and what became of entries. How it is run stands at the end of reports/README.md.
 */
public final class GuideEdits {
    private GuideEdits() {}

    /**
     * Saves the copies.
     *
     * @param arguments the workbook, and the folder to save them in
     */
    public static void main(String[] arguments) {
        Path workbook = Path.of(arguments[0]);
        Path inbox = Path.of(arguments[1]);
        try (Typist typist = new Typist(workbook)) {
            quality(typist.by("佐藤 由美")).save(inbox.resolve("品質会議_佐藤.xlsx"));
        }
        try (Typist typist = new Typist(workbook)) {
            frontOffice(typist.by("鈴木 健")).save(inbox.resolve("お客様相談室_鈴木.xlsx"));
        }
    }

    /** The countermeasures that were planted in the sample, and one that is only planned. */
    private static Typist quality(Typist typist) {
        measure(typist, "new-01", theme(typist, "電話がつながらない"), "実施中", "電話回線の増設と折り返し予約");
        typist.type("COUNTERMEASURE.STARTED_ON", "new-01", LocalDate.of(2026, 9, 14))
                .type("COUNTERMEASURE.CAUSE", "new-01", "受注の伸びに回線数が追いつかなかった")
                .type("COUNTERMEASURE.OWNER", "new-01", "お客様相談室 三上")
                .type("COUNTERMEASURE.TARGET", "new-01", "半減");
        measure(typist, "new-02", theme(typist, "解約"), "実施中", "解約手順のご案内ページを新設");
        typist.type("COUNTERMEASURE.STARTED_ON", "new-02", LocalDate.of(2026, 9, 7))
                .type("COUNTERMEASURE.OWNER", "new-02", "Web 企画課 原")
                .type("COUNTERMEASURE.TARGET", "new-02", "3割減");
        measure(typist, "new-03", theme(typist, "置き配"), "予定", "置き配の可否をご注文時に選べるようにする");
        typist.type("COUNTERMEASURE.INTERIM", "new-03", "配送会社へ、ご希望のない置き配をやめるよう申し入れる")
                .type("COUNTERMEASURE.OWNER", "new-03", "物流課 阿部")
                .type("COUNTERMEASURE.DUE", "new-03", "来月中");
        return typist.type("THEME.name", id(theme(typist, "ファスナー")), "リュックのファスナー破損");
    }

    private static Typist frontOffice(Typist typist) {
        measure(typist, "new-01", "T-9999 送り状の誤り", "予定", "送り状の二人確認");
        return typist.type("THEME.name", id(theme(typist, "ファスナー")), "ファスナー不良（リュック）")
                .formula("COUNTERMEASURE.OWNER", "new-02", "A1");
    }

    private static void measure(Typist typist, String entity, String theme, String status, String what) {
        typist.type("COUNTERMEASURE.THEME", entity, theme)
                .type("COUNTERMEASURE.STATUS", entity, status)
                .type("COUNTERMEASURE.PERMANENT", entity, what);
    }

    /** The first theme, as it is chosen from the list, whose name contains some words. */
    private static String theme(Typist typist, String words) {
        return typist.texts(KeySheet.NAME).stream()
                .filter(text -> text.startsWith("T-") && text.contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no theme is named " + words));
    }

    private static String id(String choice) {
        return choice.substring(0, choice.indexOf(' '));
    }
}
