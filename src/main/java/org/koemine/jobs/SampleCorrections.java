package org.koemine.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.koemine.run.RunId;
import org.koemine.text.MentionId;
import org.koemine.themes.Occasion;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeDecisions;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.SampleVerdict;
import org.koemine.themes.inspection.Standing;

/** Puts mentions where verdicts say they belong. */
final class SampleCorrections {
    private final ThemeDecisions decisions;
    private final Map<MentionId, Standing> standing;

    SampleCorrections(ThemeDecisions decisions, Map<MentionId, Standing> standing) {
        this.decisions = decisions;
        this.standing = standing;
    }

    /** Moves the mentions that stand elsewhere than a verdict says; returns how many. */
    int apply(List<SampleVerdict> verdicts, RunId run, LocalDate on, String who) {
        List<SampleVerdict> corrections = verdicts.stream()
                .filter(verdict -> !verdict.belongs().equals(now(verdict).theme()))
                .toList();
        corrections.forEach(verdict -> decisions.carryOut(
                new ThemeDecision.Move(verdict.id().mention(), verdict.belongs()),
                new Occasion(run, on, who, evidence(verdict))));
        return corrections.size();
    }

    private Standing now(SampleVerdict verdict) {
        return standing.get(verdict.id().mention());
    }

    private String evidence(SampleVerdict verdict) {
        return "sample " + verdict.id() + ", complaint " + now(verdict).complaint() + ": "
                + now(verdict).theme().map(ThemeId::value).orElse("-") + " -> "
                + verdict.belongs().map(ThemeId::value).orElse("-");
    }
}
