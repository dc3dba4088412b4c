package org.koemine.report;

import java.util.List;
import org.koemine.trends.Edition;

/** Lays out everything that was found as a report; {@link Contents} says which sheets it has. */
public final class ReportDesigner {

    /**
     * Lays out the sheets in reading order. The detail sheet's rows are made while they are read, so that a large report
     * needs little memory.
     */
    public Report layOut(ReportContent content) {
        return layOut(Material.of(content), content.provenance().businessDate().toString());
    }

    /** The same of a week or month; its content is what its last day saw. */
    public Report layOut(ReportContent content, Edition edition) {
        return layOut(Material.of(content, edition), edition.kind().word() + "-" + edition.name());
    }

    /** What a manager should know, in the sentences of the summary, the most important first; masked as there. */
    public List<String> headlines(ReportContent content) {
        return new Headlines(Material.of(content))
                .sentences().stream().map(Sentence::text).toList();
    }

    private static Report layOut(Material material, String name) {
        ReportContent content = material.content();
        String title = material.reportTitle();
        return new Report(
                name,
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
