package org.koemine.report;

import java.util.List;
import org.koemine.prevention.SevereCase;

/**
 * What single complaints and customers want, beside the themes.
 *
 * @param severeDays days back from the business date over which severe complaints are listed
 * @param severe complaints of those days that cannot wait, newest first
 */
public record Care(int severeDays, List<SevereCase> severe) {
    public static final Care NONE = new Care(0, List.of());

    public Care {
        severe = List.copyOf(severe);
    }
}
