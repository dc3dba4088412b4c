package org.koemine.settings;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit as it is written behind a number.
 *
 * @param symbol as Koemine writes it; empty for plain counts
 * @param synonyms what else is understood
 * @param size of one unit, in the unit the settings records use
 */
record Unit(String symbol, List<String> synonyms, BigDecimal size) {

    static final Unit NONE = new Unit("", List.of(), BigDecimal.ONE);
    static final Unit PERCENT = new Unit("%", List.of(), new BigDecimal("0.01"));
    static final Unit DAYS = new Unit("d", List.of("日", "日間"), BigDecimal.ONE);
    static final Unit SECONDS = new Unit("s", List.of("秒"), BigDecimal.ONE);
    static final Unit MEGABYTES = new Unit("MB", List.of(), BigDecimal.ONE);
    static final Unit WEEKS = new Unit("w", List.of("週", "週間"), BigDecimal.ONE);
    static final Unit WEEKS_OF_DAYS = new Unit("w", WEEKS.synonyms(), BigDecimal.valueOf(7));

    boolean isWritten(String text) {
        return symbol.equals(text) || synonyms.contains(text);
    }
}
