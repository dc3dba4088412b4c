package org.koemine.report.masking;

/** The scripts Japanese is written in; a change of script is where a word often ends. */
enum Script {
    KANJI,
    HIRAGANA,
    KATAKANA,
    LETTERS,
    OTHER;

    static Script of(int unit) {
        if (unit >= 'ぁ' && unit <= 'ゖ') {
            return HIRAGANA;
        }
        if ((unit >= 'ァ' && unit <= 'ヺ') || unit == 'ー' || (unit >= 'ｦ' && unit <= 'ﾟ')) {
            return KATAKANA;
        }
        if (Character.isIdeographic(unit) || unit == '々') {
            return KANJI;
        }
        return unit < 0x250 && Character.isLetter(unit) ? LETTERS : OTHER;
    }

    boolean has(int unit) {
        return of(unit) == this;
    }

    static boolean ofNames(int unit) {
        return of(unit) == KANJI || of(unit) == HIRAGANA || of(unit) == KATAKANA;
    }
}
