package org.koemine.report.excel;

import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.koemine.report.Look;

/**
 * How the cell of a look is drawn around its letters.
 *
 * @param side GENERAL where the kind of value decides
 * @param indent from the side it is aligned to, in characters
 */
record Box(
        HorizontalAlignment side,
        VerticalAlignment vertical,
        short indent,
        Optional<String> fill,
        Optional<Edge> top,
        Optional<Edge> bottom) {

    /** A line along one side. */
    record Edge(BorderStyle style, String colour) {}

    private static final short NONE = 0;
    private static final short A_LITTLE = 1;
    private static final Edge HAIRLINE = new Edge(BorderStyle.THIN, Palette.HAIRLINE);
    private static final Edge FRAME = new Edge(BorderStyle.THIN, Palette.SLATE);
    private static final Edge STRONG = new Edge(BorderStyle.MEDIUM, Palette.NAVY);
    private static final Edge BLOCK = new Edge(BorderStyle.MEDIUM, Palette.SLATE);

    static Box of(Look look) {
        return switch (look) {
            case PLAIN, UNSEEN -> plain(VerticalAlignment.CENTER);
            case TITLE, LEAD, NOTE, SENTENCE, WARNING, CHAPTER -> plain(VerticalAlignment.CENTER);
            case LEAD_RIGHT, ALERT_RIGHT -> plain(VerticalAlignment.CENTER).at(HorizontalAlignment.RIGHT);
            case SECTION -> plain(VerticalAlignment.CENTER).under(STRONG);
            case SECTION_RIGHT ->
                plain(VerticalAlignment.CENTER).at(HorizontalAlignment.RIGHT).under(STRONG);
            case HEADER -> header(Palette.NAVY);
            case HEADER_PROVISIONAL -> header(Palette.SLATE);
            case BODY, STRONG, PROVISIONAL -> body().indented();
            case BODY_LEFT, ALERT_LEFT -> body().indented().at(HorizontalAlignment.LEFT);
            case RECORD, KEY -> record();
            case INPUT -> record().filled(Palette.INPUT).over(FRAME).under(FRAME);
            case RECORD_FIRST -> record().over(BLOCK);
            case CENTRED, ALERT -> body().at(HorizontalAlignment.CENTER);
            case TOTAL -> total();
            case TOTAL_CENTRED -> total().at(HorizontalAlignment.CENTER);
            case FIGURE_NAME -> figure().over(STRONG);
            case FIGURE, FIGURE_ALERT -> figure();
            case FIGURE_NOTE -> figure().under(HAIRLINE);
            case CARD_FIGURE -> body().filled(Palette.PALE).at(HorizontalAlignment.CENTER);
            case FIELD_NAME -> body().indented().filled(Palette.PALE).over(HAIRLINE);
            case FIELD -> record().over(FRAME).under(FRAME);
        };
    }

    private static Box plain(VerticalAlignment vertical) {
        return new Box(
                HorizontalAlignment.GENERAL, vertical, NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Box body() {
        return plain(VerticalAlignment.CENTER).under(HAIRLINE);
    }

    private static Box total() {
        return body().filled(Palette.PALE).over(new Edge(BorderStyle.THIN, Palette.NAVY));
    }

    private static Box record() {
        return plain(VerticalAlignment.TOP).under(HAIRLINE).indented();
    }

    private static Box header(String fill) {
        return plain(VerticalAlignment.CENTER).at(HorizontalAlignment.CENTER).filled(fill);
    }

    private static Box figure() {
        return new Box(
                HorizontalAlignment.LEFT,
                VerticalAlignment.CENTER,
                A_LITTLE,
                Optional.of(Palette.PALE),
                Optional.empty(),
                Optional.empty());
    }

    private Box at(HorizontalAlignment newSide) {
        return new Box(newSide, vertical, indent, fill, top, bottom);
    }

    private Box indented() {
        return new Box(side, vertical, A_LITTLE, fill, top, bottom);
    }

    private Box filled(String colour) {
        return new Box(side, vertical, indent, Optional.of(colour), top, bottom);
    }

    private Box over(Edge edge) {
        return new Box(side, vertical, indent, fill, Optional.of(edge), bottom);
    }

    private Box under(Edge edge) {
        return new Box(side, vertical, indent, fill, top, Optional.of(edge));
    }
}
