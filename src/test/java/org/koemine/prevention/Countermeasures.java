package org.koemine.prevention;

import java.time.LocalDate;
import java.util.Optional;
import org.koemine.run.RunId;
import org.koemine.themes.ThemeId;

/** Countermeasures for tests. */
final class Countermeasures {
    static final CountermeasureChange.Entry MONDAY =
            new CountermeasureChange.Entry(new RunId(3), LocalDate.of(2026, 11, 2), "品質 花子", "koemine-2026-11-01.xlsx");
    static final CountermeasureChange.Entry TUESDAY =
            new CountermeasureChange.Entry(new RunId(4), LocalDate.of(2026, 11, 3), "", "改.xlsx");

    private Countermeasures() {}

    /** Every field filled in. */
    static Countermeasure whole(int number) {
        return new Countermeasure(
                CountermeasureId.of(number),
                ThemeId.of(7),
                "代替品を送る",
                "梱包材が薄い",
                "梱包材を替える",
                "出荷前に抜き取りで確かめる",
                "物流課 佐藤",
                Optional.of(LocalDate.of(2026, 12, 25)),
                Optional.of(LocalDate.of(2026, 11, 1)),
                Countermeasure.Status.UNDER_WAY,
                "週2件以下");
    }
}
