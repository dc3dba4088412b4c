package org.koemine.report;

/** How a cell looks; what that means in fonts and colours is the writer's. */
public enum Look {
    /** Nothing drawn. */
    PLAIN,
    /** The sheet's title. */
    TITLE,
    /** The line under the title. */
    LEAD,
    /** The same, at the right end of the page. */
    LEAD_RIGHT,
    /** A question that sheets answer, before the links to them. */
    CHAPTER,
    /** Heading of a part of a sheet. */
    SECTION,
    /** Small words at the right end of such a heading. */
    SECTION_RIGHT,
    /** A sentence to read. */
    SENTENCE,
    /** A sentence that somebody must act on. */
    WARNING,
    /** Small print under a table. */
    NOTE,
    /** Name over a column. */
    HEADER,
    /** Name over a column whose figures are not final. */
    HEADER_PROVISIONAL,
    /** Cell of a table. */
    BODY,
    /** Figure of a table among words, at the left. */
    BODY_LEFT,
    /** Cell of a table whose rows are several lines high. */
    RECORD,
    /** The same, where a new block of rows begins. */
    RECORD_FIRST,
    /** Cell of a record that the reader fills in. */
    INPUT,
    /** Cell of a record that only a program reads. */
    KEY,
    /** The same where nobody is to see it. */
    UNSEEN,
    /** Cell of a table, short and in the middle: a rank, a yes or no. */
    CENTRED,
    /** The words of a table that lead the eye, such as a theme's label. */
    STRONG,
    /** Cell of a table that somebody must look at. */
    ALERT,
    /** The same, words at the left. */
    ALERT_LEFT,
    /** What somebody must look at, at the right end of a title. */
    ALERT_RIGHT,
    /** Figure that is not final. */
    PROVISIONAL,
    /** Last row of a table. */
    TOTAL,
    /** The same, in the middle. */
    TOTAL_CENTRED,
    /** Small words over a key figure. */
    FIGURE_NAME,
    /** A key figure. */
    FIGURE,
    /** A key figure that somebody must look at. */
    FIGURE_ALERT,
    /** Small words under a key figure. */
    FIGURE_NOTE,
    /** A figure of a card. */
    CARD_FIGURE,
    /** Words before an empty field. */
    FIELD_NAME,
    /** An empty field, to be filled in by hand. */
    FIELD
}
