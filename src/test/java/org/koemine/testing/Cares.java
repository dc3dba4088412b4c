package org.koemine.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.Feelings;
import org.koemine.prevention.FirstAnswers;
import org.koemine.prevention.MailSpiral;
import org.koemine.prevention.MisleadingDescription;
import org.koemine.prevention.MissingFields;
import org.koemine.prevention.PageWords;
import org.koemine.prevention.Repeat;
import org.koemine.prevention.SevereCases;
import org.koemine.report.Attendance;
import org.koemine.report.Care;
import org.koemine.report.ReportContent;
import org.koemine.report.ReportContent.Detail;
import org.koemine.text.Emotion;
import org.koemine.text.SevereComplaint;
import org.koemine.text.Severity;
import org.koemine.text.SeverityCorrection;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityLevel;
import org.koemine.text.SeverityVerdict;
import org.koemine.themes.ThemeId;

/** What single complaints of a report want: one of each kind there is. */
public final class Cares {
    private Cares() {}

    /** A report with at least six complaints, and what some of them want. */
    public static ReportContent caring(ReportContent content) {
        List<Complaint> newest =
                content.details().stream().map(Detail::complaint).toList();
        Map<Long, Complaint> bySerial = new TreeMap<>();
        for (int i = 0; i < newest.size(); i++) {
            bySerial.put((long) i, newest.get(i));
        }
        LocalDate said = content.provenance().businessDate();
        SeverityCorrection settled =
                new SeverityCorrection(4, SeverityKind.SMOKE, SeverityVerdict.SETTLED, "品質管理 林", said, "報告済み");
        List<SevereComplaint> severe = List.of(
                severe(newest, 0, SeverityKind.SMOKE, SeverityLevel.HAPPENED, Optional.empty()),
                severe(newest, 1, SeverityKind.PERSONAL_LEAK, SeverityLevel.HAPPENED, Optional.empty()),
                severe(newest, 2, SeverityKind.INJURY, SeverityLevel.NEARLY, Optional.empty()),
                severe(newest, 4, SeverityKind.SMOKE, SeverityLevel.HAPPENED, Optional.of(settled)),
                severe(newest, newest.size() - 1, SeverityKind.FIRE, SeverityLevel.HAPPENED, Optional.empty()));
        List<Repeat> repeats = List.of(new Repeat(3, 2, said.minusDays(20), true));
        return ReportVariants.with(
                content,
                "care",
                new Care(
                        60,
                        SevereCases.of(bySerial, severe, repeats, List.of()),
                        Map.of(
                                ThemeId.of(1),
                                new Feelings(Map.of(Emotion.ANGER, 2, Emotion.FATIGUE, 1), Map.of(Emotion.ANGER, 1)),
                                ThemeId.of(2),
                                new Feelings(Map.of(Emotion.DISAPPOINTMENT, 2), Map.of())),
                        Optional.of(attendance(content, newest)),
                        MisleadingDescription.find(newest, PageWords.NONE)));
    }

    private static SevereComplaint severe(
            List<Complaint> newest,
            int serial,
            SeverityKind kind,
            SeverityLevel level,
            Optional<SeverityCorrection> said) {
        Severity words =
                new Severity(kind, level, 2, 5, newest.get(serial).text().substring(2, 5));
        return new SevereComplaint(serial, kind, level, List.of(words), said);
    }

    private static Attendance attendance(ReportContent content, List<Complaint> newest) {
        List<Complaint> oldest = new ArrayList<>(newest.subList(newest.size() - 2, newest.size()));
        return new Attendance(
                content.trends().period(),
                List.of(new FirstAnswers("電話", 30, List.of(0, 0, 1, 5)), new FirstAnswers("メール", 12, List.of())),
                List.of(new MailSpiral(4, newest.subList(0, 3))),
                14,
                71,
                oldest,
                MissingFields.of(newest));
    }
}
