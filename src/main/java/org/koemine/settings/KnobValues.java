package org.koemine.settings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;

/** The knobs a page sets; whatever it leaves out has its default. */
final class KnobValues {
    private final Map<Knob<?>, Object> values = new HashMap<>();
    private final Map<Knob<?>, Place> places = new HashMap<>();

    void read(Knob<?> knob, Entry setting) {
        places.put(knob, setting.place());
        values.put(knob, knob.form().read(setting.text(), setting.place(), knob.usual()));
    }

    /** What no knob can see alone. */
    void check(Problems problems) {
        BigDecimal presence = number(Knobs.CHRONIC_PRESENCE);
        BigDecimal weeks = number(Knobs.CHRONIC_WEEKS);
        if (presence.compareTo(weeks) > 0) {
            Place place = places.getOrDefault(Knobs.CHRONIC_PRESENCE, places.get(Knobs.CHRONIC_WEEKS));
            problems.add(
                    FaultId.SETTING_ABOVE_ANOTHER,
                    place.column(
                            Knobs.CHRONIC_PRESENCE.key(),
                            Knobs.CHRONIC_PRESENCE.form().write(presence)),
                    Knobs.CHRONIC_WEEKS.key(),
                    Knobs.CHRONIC_WEEKS.form().write(weeks));
        }
    }

    Settings build(List<SourceSettings> sources) {
        return new Settings(
                new IntakeSettings(
                        value(Knobs.ZONE),
                        sources,
                        number(Knobs.REJECT_LIMIT).doubleValue(),
                        whole(Knobs.LONGEST_CELL),
                        whole(Knobs.MOST_COLUMNS)),
                new GuideSettings(
                        value(Knobs.TAXONOMY),
                        value(Knobs.DICTIONARY),
                        value(Knobs.SYNONYMS),
                        value(Knobs.STOP_PHRASES),
                        value(Knobs.VOLUMES),
                        value(Knobs.PAGES)),
                new ThemeSettings(number(Knobs.GRANULARITY).doubleValue(), whole(Knobs.SMALLEST_THEME)),
                new TrendSettings(
                        whole(Knobs.PERIOD),
                        whole(Knobs.CHRONIC_WEEKS),
                        whole(Knobs.CHRONIC_PRESENCE),
                        number(Knobs.CHRONIC_SHARE).doubleValue(),
                        number(Knobs.FALSE_ALARMS).doubleValue()),
                new PreventionSettings(whole(Knobs.SEVERE_DAYS), whole(Knobs.REPEAT_DAYS), whole(Knobs.OPEN_DAYS)),
                new VerdictSettings(
                        number(Knobs.VERDICT_TARGET).doubleValue(), whole(Knobs.TRANSITION), value(Knobs.THANKS)),
                new ReportSettings(
                        value(Knobs.LANGUAGE),
                        whole(Knobs.DETAIL_ROWS),
                        whole(Knobs.TOP_THEMES),
                        value(Knobs.EDITIONS),
                        whole(Knobs.KEEP)),
                whole(Knobs.SEED));
    }

    private int whole(Knob<BigDecimal> knob) {
        return number(knob).intValueExact();
    }

    private BigDecimal number(Knob<BigDecimal> knob) {
        return value(knob);
    }

    @SuppressWarnings("unchecked") // read() put what the knob's own form gave
    private <V> V value(Knob<V> knob) {
        Object value = values.get(knob);
        return value == null ? knob.in().apply(Settings.DEFAULT) : (V) value;
    }
}
