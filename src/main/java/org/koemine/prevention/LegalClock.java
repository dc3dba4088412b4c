package org.koemine.prevention;

import java.time.LocalDate;
import java.util.List;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityLevel;

/**
 * By when a law wants a report of what a complaint may tell of. Whether it applies is a person's judgement; the clock only
 * says how long there is for it.
 *
 * <p>Days are counted as the authorities do, the day of knowing being the first: of ten days the last is nine days later.
 * That a deadline on a day off may move to the next working day is left out, so that no date shown is too late.
 */
public enum LegalClock {
    /**
     * Consumer Product Safety Act, article 35, and the Cabinet Office ordinance on reports under it, article 3: a maker or
     * importer reports a serious product accident (death, 30 days of treatment, lasting disability, carbon monoxide, fire)
     * to the Consumer Affairs Agency within 10 days, the day of knowing included.
     */
    PRODUCT_ACCIDENT(10),
    /**
     * Act on the Protection of Personal Information, article 26, and its enforcement rules, article 8 (1): without delay,
     * by the Commission's guidelines (3-5-3-3) within about 3 to 5 days; the fifth is taken.
     */
    LEAK_FIRST_REPORT(5),
    /** The same, article 8 (2), guidelines 3-5-3-4: 30 days; 60 where wrong was intended. */
    LEAK_FULL_REPORT(30);

    private final int days;

    LegalClock(int days) {
        this.days = days;
    }

    /** The last day, where it became known on {@code known}. */
    public LocalDate deadline(LocalDate known) {
        return known.plusDays(days - 1L);
    }

    /** The clocks that may run for a danger, the shortest first; none for a narrow escape. */
    public static List<LegalClock> of(SeverityKind kind, SeverityLevel level) {
        if (level != SeverityLevel.HAPPENED) {
            return List.of();
        }
        return switch (kind) {
            case FIRE, SMOKE, INJURY -> List.of(PRODUCT_ACCIDENT);
            case PERSONAL_LEAK -> List.of(LEAK_FIRST_REPORT, LEAK_FULL_REPORT);
            case ALLERGY, FOREIGN_MATTER, LEGAL_THREAT, REPEATED -> List.of();
        };
    }
}
