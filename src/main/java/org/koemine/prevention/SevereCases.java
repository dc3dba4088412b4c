package org.koemine.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.complaint.Complaint;
import org.koemine.text.SevereComplaint;
import org.koemine.text.SeverityCorrection;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityVerdict;

/** The severe complaints of some days, as a person has to see them. */
public final class SevereCases {
    private SevereCases() {}

    /**
     * All of them, newest first.
     *
     * @param complaints by serial number; one that is not here is left out
     * @param severe what their texts and persons say
     * @param repeats of customers
     * @param corrections everything persons said, in the order of saying
     */
    public static List<SevereCase> of(
            Map<Long, Complaint> complaints,
            List<SevereComplaint> severe,
            List<Repeat> repeats,
            List<SeverityCorrection> corrections) {
        List<SevereCase> cases = new ArrayList<>();
        severe.stream()
                .filter(each -> each.kind() != SeverityKind.REPEATED)
                .filter(each -> complaints.containsKey(each.complaint()))
                .forEach(each -> cases.add(SevereCase.of(complaints.get(each.complaint()), each)));
        Map<Long, SeverityCorrection> ofRepeats = ofRepeats(corrections);
        for (Repeat repeat : repeats) {
            Optional<SeverityCorrection> said =
                    Optional.ofNullable(ofRepeats.get(repeat.complaint())).filter(SeverityCorrection::stands);
            boolean none = said.filter(word -> word.verdict() == SeverityVerdict.NOT_SEVERE)
                    .isPresent();
            if (!none && complaints.containsKey(repeat.complaint())) {
                cases.add(SevereCase.of(complaints.get(repeat.complaint()), repeat, said));
            }
        }
        cases.sort(SevereCase.NEWEST_FIRST);
        return cases;
    }

    private static Map<Long, SeverityCorrection> ofRepeats(List<SeverityCorrection> corrections) {
        Map<Long, SeverityCorrection> last = new TreeMap<>();
        corrections.stream()
                .filter(said -> said.kind() == SeverityKind.REPEATED)
                .forEach(said -> last.put(said.complaint(), said));
        return last;
    }
}
