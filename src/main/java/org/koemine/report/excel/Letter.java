package org.koemine.report.excel;

import org.koemine.report.Look;

/** How the letters of a look are drawn. */
record Letter(double points, boolean bold, boolean italic, String colour) {

    static Letter of(Look look) {
        return switch (look) {
            case TITLE -> new Letter(18, true, false, Palette.NAVY);
            case LEAD, LEAD_RIGHT, SECTION_RIGHT, NOTE -> new Letter(9.5, false, false, Palette.GREY);
            case SECTION -> new Letter(11.5, true, false, Palette.NAVY);
            case SENTENCE -> new Letter(10, false, false, Palette.INK);
            case WARNING -> new Letter(10, true, false, Palette.ALERT);
            case HEADER -> new Letter(9.5, true, false, Palette.WHITE);
            case HEADER_PROVISIONAL -> new Letter(9.5, false, true, Palette.WHITE);
            case STRONG, TOTAL, TOTAL_CENTRED, FIELD_NAME -> new Letter(10, true, false, Palette.INK);
            case ALERT, ALERT_LEFT -> new Letter(10, true, false, Palette.ALERT);
            case ALERT_RIGHT -> new Letter(12, true, false, Palette.ALERT);
            case CHAPTER -> new Letter(9.5, true, false, Palette.NAVY);
            case CARD_FIGURE -> new Letter(12, true, false, Palette.NAVY);
            case PROVISIONAL -> new Letter(10, false, true, Palette.GREY);
            case FIGURE_NAME -> new Letter(9.5, true, false, Palette.GREY);
            case FIGURE -> new Letter(22, true, false, Palette.NAVY);
            case FIGURE_ALERT -> new Letter(22, true, false, Palette.ALERT);
            case KEY, UNSEEN -> new Letter(8, false, false, Palette.GREY);
            case FIGURE_NOTE -> new Letter(9, false, false, Palette.GREY);
            case PLAIN, BODY, BODY_LEFT, RECORD, RECORD_FIRST, INPUT, FIELD, CENTRED ->
                new Letter(10, false, false, Palette.INK);
        };
    }

    boolean alert() {
        return colour.equals(Palette.ALERT);
    }
}
