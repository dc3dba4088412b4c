package org.koemine.trends;

/** By what a theme's complaints are told apart. */
public enum Facet {
    /** Not at all: every complaint of the theme. */
    ALL,
    PRODUCT,
    /** Telephone, mail, web form, ... */
    CHANNEL,
    /** Shop, branch, region or prefecture, whichever the log has; see {@code area-columns.txt}. */
    AREA
}
