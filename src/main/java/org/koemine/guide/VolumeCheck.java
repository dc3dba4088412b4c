package org.koemine.guide;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.text.Normaliser;

/** Whether a table of units sold or shipped can be used, and what it says. */
final class VolumeCheck {
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})|(\\d{2}))(?:月|[-/.]\\d{1,2}(?:[ T].*)?)?");
    private static final Pattern UNITS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");

    private VolumeCheck() {}

    /** Adds what is wrong with a table of which every row has a product. */
    static void check(GuideTable table, List<Fault> faults) {
        Map<String, GuideRow> seen = new HashMap<>();
        for (GuideRow row : table.rows()) {
            String month = row.one(GuideColumn.MONTH);
            String units = row.one(GuideColumn.UNITS);
            Optional<YearMonth> known = month(month);
            if (known.isEmpty()) {
                faults.add(Fault.of(FaultId.GUIDE_MONTH_UNREADABLE, table.place(row, GuideColumn.MONTH, month)));
            }
            if (units(units).isEmpty()) {
                faults.add(Fault.of(FaultId.GUIDE_UNITS_UNREADABLE, table.place(row, GuideColumn.UNITS, units)));
            }
            known.ifPresent(of -> {
                String product = row.one(GuideColumn.PRODUCT);
                GuideRow before = seen.putIfAbsent(Volumes.key(product) + of, row);
                if (before != null) {
                    faults.add(Fault.of(
                            FaultId.GUIDE_TWICE,
                            table.place(row, GuideColumn.PRODUCT, product + " " + of),
                            before.row()));
                }
            });
        }
    }

    /** Of rows that were checked. */
    static Volumes volumes(List<GuideRow> rows) {
        Map<String, Map<YearMonth, Double>> units = new HashMap<>();
        for (GuideRow row : rows) {
            units.computeIfAbsent(Volumes.key(row.one(GuideColumn.PRODUCT)), first -> new HashMap<>())
                    .put(
                            month(row.one(GuideColumn.MONTH)).orElseThrow(),
                            units(row.one(GuideColumn.UNITS)).orElseThrow());
        }
        return new Volumes(units);
    }

    /** Such as 2026-10, 2026/10/1, 2026年10月 and 202610. */
    private static Optional<YearMonth> month(String text) {
        Matcher matcher = MONTH.matcher(Normaliser.normalise(text).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String month = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(month)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Double> units(String text) {
        String plain = Normaliser.normalise(text).strip().replace(",", "");
        return UNITS.matcher(plain).matches() ? Optional.of(new BigDecimal(plain).doubleValue()) : Optional.empty();
    }
}
