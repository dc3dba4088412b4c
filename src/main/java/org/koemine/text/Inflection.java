package org.koemine.text;

/** Forms of Japanese predicates that a label needs. */
final class Inflection {
    private static final String GODAN = "うくぐすつぬぶむる";
    private static final String GODAN_BEFORE_NEGATION = "わかがさたなばまら";

    private Inflection() {}

    /** The plain negative form: 届く → 届かない, 大きい → 大きくない, する → しない. */
    static String negative(String base, String inflection) {
        String stem = base.substring(0, base.length() - 1);
        if (base.equals("ある")) {
            return "ない";
        }
        if (inflection.startsWith("五段")) {
            int row = GODAN.indexOf(base.charAt(base.length() - 1));
            return row < 0 ? base : stem + GODAN_BEFORE_NEGATION.charAt(row) + "ない";
        }
        if (inflection.startsWith("一段")) {
            return stem + "ない";
        }
        if (inflection.startsWith("サ変") && base.endsWith("する")) {
            return base.substring(0, base.length() - 2) + "しない";
        }
        if (inflection.startsWith("カ変")) {
            return base.equals("くる") ? "こない" : stem + "ない";
        }
        return inflection.startsWith("形容詞") ? stem + "くない" : base;
    }
}
