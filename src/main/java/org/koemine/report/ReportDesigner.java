package org.koemine.report;

import java.util.List;

/** Lays out everything that was found as a report of its sheets, and one that nobody sees. */
public final class ReportDesigner {

    /**
     * Lays out the sheets in reading order. The detail sheet's rows are made while they are read, so that a large report
     * needs little memory.
     */
    public Report layOut(ReportContent content) {
        Material material = Material.of(content);
        KeySheet keys = new KeySheet(material);
        String title = material.word("title");
        return new Report(
                title,
                material.word(
                        "footer",
                        title,
                        material.wording().fullDay(content.provenance().businessDate())),
                content.provenance().businessDate(),
                content.settings().locale(),
                List.of(
                        new SummarySheet(material).layOut(),
                        new ThemeSheet(material).layOut(),
                        new TrendSheet(material).layOut(),
                        new SevereSheet(material).layOut(),
                        new ChangeSheet(material).layOut(),
                        new CountermeasureSheet(material, keys).layOut(),
                        new ThemeEditSheet(material, keys).layOut(),
                        new EditSheet(material).layOut(),
                        new DetailSheet(material, keys).layOut(),
                        new BooksSheet(material).layOut(),
                        new ConditionsSheet(material).layOut(),
                        keys.layOut()));
    }
}
