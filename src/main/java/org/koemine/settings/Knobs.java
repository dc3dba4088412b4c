package org.koemine.settings;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Every knob. The sources of complaint logs, which are lists, and the database, of which no run makes a record, stand beside them. */
final class Knobs {
    static final String SOURCES = "intake.sources";
    static final String MAPPINGS = "intake.mappings";
    static final String DATABASE = "store.database";

    static final Knob<BigDecimal> SEED = count("run.seed", Settings.SEEDS, Settings::seed);
    static final Knob<ZoneId> ZONE =
            new Knob<>("intake.zone", Words.ZONE, settings -> settings.intake().zone());
    static final Knob<BigDecimal> REJECT_LIMIT = share(
            "intake.reject-limit",
            IntakeSettings.REJECT_LIMITS,
            settings -> settings.intake().rejectLimit());
    static final Knob<BigDecimal> LONGEST_CELL = count(
            "intake.longest-cell",
            IntakeSettings.LONGEST_CELLS,
            settings -> settings.intake().longestCell());
    static final Knob<BigDecimal> MOST_COLUMNS = count(
            "intake.most-columns",
            IntakeSettings.COLUMN_LIMITS,
            settings -> settings.intake().mostColumns());
    static final Knob<Optional<String>> TAXONOMY =
            guide("guide.taxonomy", settings -> settings.guide().taxonomy());
    static final Knob<Optional<String>> DICTIONARY =
            guide("guide.dictionary", settings -> settings.guide().dictionary());
    static final Knob<Optional<String>> SYNONYMS =
            guide("guide.synonyms", settings -> settings.guide().synonyms());
    static final Knob<Optional<String>> STOP_PHRASES =
            guide("guide.stop-phrases", settings -> settings.guide().stopPhrases());
    static final Knob<Optional<String>> VOLUMES = new Knob<>(
            "guide.volumes", GuideSettings.TABLE, settings -> settings.guide().volumes());
    static final Knob<Optional<String>> PAGES = new Knob<>(
            "guide.pages", GuideSettings.TABLE, settings -> settings.guide().pages());
    static final Knob<BigDecimal> GRANULARITY = new Knob<>(
            "themes.granularity",
            Quantity.decimal(ThemeSettings.GRANULARITIES, Unit.NONE),
            settings -> BigDecimal.valueOf(settings.themes().granularity()));
    static final Knob<BigDecimal> SMALLEST_THEME = count(
            "themes.smallest-theme",
            ThemeSettings.THEME_SIZES,
            settings -> settings.themes().smallestTheme());
    static final Knob<BigDecimal> PERIOD = new Knob<>(
            "trends.period",
            Quantity.whole(TrendSettings.PERIODS, Unit.DAYS, Unit.WEEKS_OF_DAYS),
            settings -> BigDecimal.valueOf(settings.trends().periodDays()));
    static final Knob<BigDecimal> CHRONIC_WEEKS = weeks(
            "trends.chronic-weeks",
            TrendSettings.WEEKS,
            settings -> settings.trends().chronicWeeks());
    static final Knob<BigDecimal> CHRONIC_PRESENCE = weeks(
            "trends.chronic-presence",
            TrendSettings.PRESENCES,
            settings -> settings.trends().chronicPresence());
    static final Knob<BigDecimal> CHRONIC_SHARE = share(
            "trends.chronic-share",
            TrendSettings.CHRONIC_SHARES,
            settings -> settings.trends().chronicShare());
    static final Knob<BigDecimal> FALSE_ALARMS = new Knob<>(
            "trends.false-alarms",
            Quantity.decimal(TrendSettings.ALARMS, Unit.NONE),
            settings -> BigDecimal.valueOf(settings.trends().falseAlarms()));
    static final Knob<BigDecimal> SEVERE_DAYS = days(
            "prevention.severe-days",
            PreventionSettings.SEVERE_DAYS,
            settings -> settings.prevention().severeDays());
    static final Knob<BigDecimal> REPEAT_DAYS = days(
            "prevention.repeat-days",
            PreventionSettings.REPEAT_DAYS,
            settings -> settings.prevention().repeatDays());
    static final Knob<BigDecimal> OPEN_DAYS = days(
            "prevention.open-days",
            PreventionSettings.OPEN_DAYS,
            settings -> settings.prevention().openDays());
    static final Knob<BigDecimal> VERDICT_TARGET = share(
            "verdicts.target",
            VerdictSettings.TARGETS,
            settings -> settings.verdicts().target());
    static final Knob<BigDecimal> TRANSITION = weeks(
            "verdicts.transition",
            VerdictSettings.TRANSITIONS,
            settings -> settings.verdicts().transitionWeeks());
    static final Knob<Boolean> THANKS = new Knob<>(
            "verdicts.thanks", Words.SWITCH, settings -> settings.verdicts().thanks());
    static final Knob<Locale> LANGUAGE = new Knob<>(
            "report.language", Words.LANGUAGE, settings -> settings.report().locale());
    static final Knob<BigDecimal> DETAIL_ROWS = count(
            "report.detail-rows",
            ReportSettings.ROW_LIMITS,
            settings -> settings.report().detailRows());
    static final Knob<BigDecimal> TOP_THEMES = count(
            "report.top-themes",
            ReportSettings.THEME_LIMITS,
            settings -> settings.report().topThemes());
    static final Knob<Editions> EDITIONS = new Knob<>(
            "report.editions", Words.EDITIONS, settings -> settings.report().editions());
    static final Knob<BigDecimal> KEEP = new Knob<>(
            "report.keep",
            Quantity.whole(ReportSettings.KEEPING, Unit.DAYS, Unit.WEEKS_OF_DAYS),
            settings -> BigDecimal.valueOf(settings.report().keepDays()));

    /** In the order of the settings page; the knobs of a group stand together. */
    static final List<Knob<?>> ALL = List.of(
            SEED,
            ZONE,
            REJECT_LIMIT,
            LONGEST_CELL,
            MOST_COLUMNS,
            TAXONOMY,
            DICTIONARY,
            SYNONYMS,
            STOP_PHRASES,
            VOLUMES,
            PAGES,
            GRANULARITY,
            SMALLEST_THEME,
            PERIOD,
            CHRONIC_WEEKS,
            CHRONIC_PRESENCE,
            CHRONIC_SHARE,
            FALSE_ALARMS,
            SEVERE_DAYS,
            REPEAT_DAYS,
            OPEN_DAYS,
            VERDICT_TARGET,
            TRANSITION,
            THANKS,
            LANGUAGE,
            DETAIL_ROWS,
            TOP_THEMES,
            EDITIONS,
            KEEP);

    private Knobs() {}

    private static Knob<Optional<String>> guide(String key, Function<Settings, Optional<String>> in) {
        return new Knob<>(key, GuideSettings.FILE, in);
    }

    private static Knob<BigDecimal> count(String key, Range range, ToLongFunction<Settings> in) {
        return new Knob<>(
                key, Quantity.whole(range, Unit.NONE), settings -> BigDecimal.valueOf(in.applyAsLong(settings)));
    }

    private static Knob<BigDecimal> weeks(String key, Range range, ToLongFunction<Settings> in) {
        return new Knob<>(
                key, Quantity.whole(range, Unit.WEEKS), settings -> BigDecimal.valueOf(in.applyAsLong(settings)));
    }

    private static Knob<BigDecimal> days(String key, Range range, ToLongFunction<Settings> in) {
        return new Knob<>(
                key, Quantity.whole(range, Unit.DAYS), settings -> BigDecimal.valueOf(in.applyAsLong(settings)));
    }

    private static Knob<BigDecimal> share(String key, Range range, ToDoubleFunction<Settings> in) {
        return new Knob<>(
                key, Quantity.decimal(range, Unit.PERCENT), settings -> BigDecimal.valueOf(in.applyAsDouble(settings)));
    }
}
