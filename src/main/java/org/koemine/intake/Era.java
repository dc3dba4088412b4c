package org.koemine.intake;

/** Japanese eras by name and letter. */
enum Era {
    REIWA("令和", "r", 2019),
    HEISEI("平成", "h", 1989),
    SHOWA("昭和", "s", 1926),
    TAISHO("大正", "t", 1912),
    MEIJI("明治", "m", 1868);

    /** Alternatives of a regular expression. */
    static final String NAMES = "令和|平成|昭和|大正|明治|[rhstm]";

    private final String name;
    private final String letter;
    private final int firstYear;

    Era(String name, String letter, int firstYear) {
        this.name = name;
        this.letter = letter;
        this.firstYear = firstYear;
    }

    /** Year of our calendar; an era's years beyond its end are counted on, as forms printed before it do. */
    static int year(String name, String year) {
        for (Era era : values()) {
            if (era.name.equals(name) || era.letter.equals(name)) {
                return era.firstYear + (year.equals("元") ? 1 : Integer.parseInt(year)) - 1;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
