package org.koemine.report;

/** Lays out everything that was found as a report; {@link Contents} says which sheets it has. */
public final class ReportDesigner {

    /**
     * Lays out the sheets in reading order. The detail sheet's rows are made while they are read, so that a large report
     * needs little memory.
     */
    public Report layOut(ReportContent content) {
        Material material = Material.of(content);
        String title = material.word("title");
        return new Report(
                title,
                material.word(
                        "footer",
                        title,
                        material.wording().fullDay(content.provenance().businessDate())),
                content.provenance().businessDate(),
                content.settings().locale(),
                Contents.layOut(material));
    }
}
