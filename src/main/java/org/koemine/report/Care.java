package org.koemine.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.Feelings;
import org.koemine.prevention.MisleadingDescription;
import org.koemine.prevention.SevereCase;
import org.koemine.themes.ThemeId;

/**
 * What single complaints and customers want, beside the themes.
 *
 * @param severeDays days back from the business date over which severe complaints are listed
 * @param severe complaints of those days that cannot wait, newest first
 * @param feelings what is felt about each theme in the period
 * @param attendance how customers were attended to; empty where nothing was read
 * @param descriptions that led customers to expect something else, in the period
 */
public record Care(
        int severeDays,
        List<SevereCase> severe,
        Map<ThemeId, Feelings> feelings,
        Optional<Attendance> attendance,
        List<MisleadingDescription> descriptions) {
    public static final Care NONE = new Care(0, List.of(), Map.of(), Optional.empty(), List.of());

    public Care {
        severe = List.copyOf(severe);
        feelings = Collections.unmodifiableMap(new TreeMap<>(feelings));
        Objects.requireNonNull(attendance, "attendance");
        descriptions = List.copyOf(descriptions);
    }

    /** Every complaint of which something is told. */
    Stream<Complaint> quoted() {
        return Stream.of(
                        severe.stream().map(SevereCase::complaint),
                        attendance.stream().flatMap(Attendance::quoted),
                        descriptions.stream().map(MisleadingDescription::newest))
                .flatMap(complaints -> complaints);
    }
}
