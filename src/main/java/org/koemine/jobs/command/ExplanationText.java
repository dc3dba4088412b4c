package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.Map;
import org.koemine.report.masking.Masking;
import org.koemine.text.Mention;
import org.koemine.themes.Explanation;
import org.koemine.themes.Explanation.Likeness;
import org.koemine.themes.Explanation.Nearness;
import org.koemine.themes.Explanation.Tie;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.Standing;
import org.koemine.themes.ThemeGroup;
import org.koemine.themes.ThemeId;

/** Words why a mention stands where it stands. Nothing personal is shown. */
final class ExplanationText {
    private final Texts texts;
    private final Masking masking;
    private final LedgerStore ledger;
    private final Map<ThemeId, ThemeGroup> groups;
    private final String customer;

    /**
     * @param customer whose complaint it is, or empty
     */
    ExplanationText(
            Texts texts, Masking masking, LedgerStore ledger, Map<ThemeId, ThemeGroup> groups, String customer) {
        this.texts = texts;
        this.masking = masking;
        this.ledger = ledger;
        this.groups = groups;
        this.customer = customer;
    }

    void said(Mention mention, PrintWriter out) {
        out.println(texts.get(
                "explain.mention",
                ledger.shown(mention.id()),
                mention.start() + 1,
                mention.end(),
                masking.text(mention.text(), customer)));
    }

    void print(Explanation explanation, PrintWriter out) {
        Columns columns = new Columns("  ", "lrl");
        standing(explanation.standing(), explanation, columns);
        String heading = texts.get("explain.exemplars");
        for (Likeness like : explanation.exemplars()) {
            columns.row(heading, number(like.similarity()), exemplar(like.exemplar()));
            heading = "";
        }
        heading = texts.get("explain.ties");
        for (Tie tie : explanation.ties()) {
            columns.row(heading, number(tie.weight()), tie(tie));
            heading = "";
        }
        explanation
                .other()
                .ifPresent(other -> columns.row(
                        texts.get("explain.other"), number(other.similarity()), theme(other) + parts(other)));
        columns.print(out);
    }

    private void standing(Standing standing, Explanation explanation, Columns columns) {
        String decided = decided(standing);
        if (standing.theme().isPresent()) {
            explanation
                    .theme()
                    .ifPresent(near -> columns.row(
                            texts.get("explain.theme"),
                            number(near.similarity()),
                            theme(near) + decided + parts(near)));
            standing.theme()
                    .map(groups::get)
                    .ifPresent(group -> columns.row(
                            texts.get("explain.group"),
                            "",
                            texts.get("explain.label", group.id(), masking.text(group.label()))));
        } else {
            columns.row(texts.get("explain.theme"), "", texts.get("explain.unassigned") + decided);
            explanation
                    .theme()
                    .ifPresent(near -> columns.row(
                            texts.get("explain.nearest"),
                            number(near.similarity()),
                            theme(near) + missing(near) + parts(near)));
        }
    }

    private String decided(Standing standing) {
        if (!standing.byHand()) {
            return texts.get("explain.byRun");
        }
        return ledger.decided(standing.mention())
                .map(occasion -> texts.get(
                        "explain.byHand", occasion.day().toString(), new EventText(texts, masking).decided(occasion)))
                .orElse("");
    }

    private String theme(Nearness near) {
        return texts.get(
                near.followed() ? "explain.label" : "explain.retired", near.theme(), masking.text(near.label()));
    }

    private String missing(Nearness near) {
        double missing = near.needed() - near.similarity();
        return missing > 0 ? texts.get("explain.missing", missing) : texts.get("explain.enough");
    }

    private String parts(Nearness near) {
        return texts.get("explain.parts", plain(near.meaning()), plain(near.spelling()), near.needed());
    }

    private String exemplar(Mention exemplar) {
        return ledger.shown(exemplar.id()) + texts.get("explain.said", masking.text(exemplar.text()));
    }

    private String tie(Tie tie) {
        String term = TermText.of(tie.term(), texts);
        return tie.isShared()
                ? texts.get("explain.shared", term)
                : texts.get("explain.like", term, TermText.of(tie.like(), texts), tie.closeness());
    }

    private String number(double similarity) {
        return texts.get("explain.number", plain(similarity));
    }

    /** Without the sign of what rounds to zero. */
    private static double plain(double value) {
        return Math.abs(value) < 0.005 ? 0 : value;
    }
}
