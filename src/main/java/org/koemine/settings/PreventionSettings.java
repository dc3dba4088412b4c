package org.koemine.settings;

/**
 * What single complaints are watched for.
 *
 * @param severeDays days a severe complaint stays on its list, 10 to 366
 * @param repeatDays days within which a customer's next complaint, or mail, belongs to the one before, 1 to 366
 * @param openDays days after which a complaint that is not closed is listed, 1 to 366
 */
public record PreventionSettings(int severeDays, int repeatDays, int openDays) {

    static final Range SEVERE_DAYS = Range.of("10", "366");
    static final Range REPEAT_DAYS = Range.of("1", "366");
    static final Range OPEN_DAYS = Range.of("1", "366");

    public static final PreventionSettings DEFAULT = new PreventionSettings(60, 30, 14);

    public PreventionSettings {
        SEVERE_DAYS.require("severeDays", severeDays);
        REPEAT_DAYS.require("repeatDays", repeatDays);
        OPEN_DAYS.require("openDays", openDays);
    }
}
