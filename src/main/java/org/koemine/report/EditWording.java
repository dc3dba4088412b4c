package org.koemine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.koemine.prevention.Countermeasure.Status;
import org.koemine.prevention.edits.EditWords;
import org.koemine.text.SeverityVerdict;

/** The words by which values are chosen in a workbook, in every language it may have been made in. */
public final class EditWording {
    private EditWording() {}

    public static EditWords all() {
        Map<String, Status> statuses = new HashMap<>();
        Set<String> none = new TreeSet<>();
        Map<String, SeverityVerdict> verdicts = new HashMap<>();
        Set<String> checked = new TreeSet<>();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Wording wording = new Wording(locale);
            none.add(wording.of("edit.none"));
            checked.add(wording.of("signals.seen-to"));
            for (SeverityVerdict verdict : SevereSheet.VERDICTS) {
                verdicts.put(wording.of("verdict." + verdict), verdict);
            }
            for (Status status : Status.values()) {
                statuses.put(wording.of("register.status." + status), status);
            }
        }
        return new EditWords(statuses, none, verdicts, checked);
    }
}
