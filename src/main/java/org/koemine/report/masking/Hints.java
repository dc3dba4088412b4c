package org.koemine.report.masking;

/**
 * What a folded text has in it, found in one pass, so that most patterns need not be tried on most texts.
 *
 * @param digits how many
 * @param at whether there is an @
 * @param block whether there is 丁 or 番, with which the units of a block begin
 * @param city whether there is 市, 区, 町 or 村
 * @param label whether there is a colon or an equals sign
 */
record Hints(int digits, boolean at, boolean block, boolean city, boolean label) {

    static Hints of(String folded) {
        int digits = 0;
        boolean at = false;
        boolean block = false;
        boolean city = false;
        boolean label = false;
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> digits++;
                case '@' -> at = true;
                case '丁', '番' -> block = true;
                case '市', '区', '町', '村' -> city = true;
                case ':', '=' -> label = true;
                default -> {}
            }
        }
        return new Hints(digits, at, block, city, label);
    }

    /** Whether there is anything a pattern could need. */
    boolean any() {
        return digits > 0 || at || block;
    }
}
