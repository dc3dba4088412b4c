package org.koemine.guide;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Units sold or shipped, by product and month. Figures usually come weeks after the month: days after the last month that
 * is there have that month's figure, days before the first one the first one's.
 */
public final class Volumes {
    public static final Volumes NONE = new Volumes(Map.of());

    private final Map<String, NavigableMap<YearMonth, Double>> products = new TreeMap<>();

    /** @param units by product, as {@link #key} gives it, and month */
    Volumes(Map<String, Map<YearMonth, Double>> units) {
        units.forEach((product, months) -> products.put(product, new TreeMap<>(months)));
    }

    public boolean isEmpty() {
        return products.isEmpty();
    }

    public boolean knows(String product) {
        return !products.isEmpty() && products.containsKey(key(product));
    }

    /** Units of a known product on a day: its month's, spread evenly. */
    public double on(LocalDate day, String product) {
        return on(day, products.get(key(product)));
    }

    /** Units of all products on a day. */
    public double on(LocalDate day) {
        return products.values().stream().mapToDouble(months -> on(day, months)).sum();
    }

    private static double on(LocalDate day, NavigableMap<YearMonth, Double> months) {
        Map.Entry<YearMonth, Double> month = months.floorEntry(YearMonth.from(day));
        Map.Entry<YearMonth, Double> known = month == null ? months.firstEntry() : month;
        return known.getValue() / known.getKey().lengthOfMonth();
    }

    /** Names that differ in width, case or blanks alone are one product's. */
    static String key(String product) {
        return Normalizer.normalize(product, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
