package org.koemine.themes.inspection;

/** What a person says of an assignment. */
public enum Judgement {
    /** The mention belongs to the theme. */
    RIGHT,
    /** It does not. */
    WRONG,
    /** It does not, and another theme is named. */
    OTHER_THEME
}
