package org.koemine.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.koemine.report.ReportContent.Detail;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Period;
import org.koemine.trends.Signal;
import org.koemine.trends.ThemeTrend;
import org.koemine.trends.TrendSet;

/** Trends of believable reports. */
final class TrendSets {
    private static final int WEEKS = 13;
    static final LocalDate FIRST_WEEK = LocalDate.of(2026, 8, 24);

    private TrendSets() {}

    /** The trends of complaints in so many themes, three of which have a signal. */
    static TrendSet of(List<Detail> details, int themes) {
        Period period =
                new Period(ReportContents.BUSINESS_DATE.minusDays(27), ReportContents.BUSINESS_DATE.plusDays(1));
        Period previous = new Period(period.start().minusDays(28), period.start());
        List<Period> weeks = IntStream.range(0, WEEKS)
                .mapToObj(i -> new Period(
                        FIRST_WEEK.plusWeeks(i),
                        FIRST_WEEK.plusWeeks(i + 1).isAfter(period.end()) ? period.end() : FIRST_WEEK.plusWeeks(i + 1)))
                .toList();
        List<ThemeTrend> trends = IntStream.range(1, themes + 1)
                .mapToObj(ThemeId::of)
                .map(theme -> trend(theme, details, period, previous, weeks))
                .sorted(Comparator.comparingInt(ThemeTrend::count).reversed().thenComparing(ThemeTrend::theme))
                .toList();
        List<LocalDate> days = days(details);
        return new TrendSet(
                period,
                previous,
                weeks,
                weeks.stream().map(week -> count(days, week)).toList(),
                count(days, period),
                count(days, previous),
                trends,
                List.of(
                        new Signal(
                                ThemeId.of(11),
                                Signal.Kind.RISEN,
                                new Period(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16)),
                                31,
                                8.2,
                                16.0,
                                2.9),
                        new Signal(ThemeId.of(17), Signal.Kind.NEW, period, 18, 0, 3.1, 5.8),
                        new Signal(ThemeId.of(23), Signal.Kind.RESURFACED, period, 4, 0.2, 2.5, 1.6)));
    }

    private static List<LocalDate> days(List<Detail> details) {
        return details.stream()
                .map(detail -> detail.complaint().receipt().date())
                .toList();
    }

    private static ThemeTrend trend(
            ThemeId theme, List<Detail> all, Period period, Period previous, List<Period> weeks) {
        List<Detail> details =
                all.stream().filter(detail -> detail.themes().contains(theme)).toList();
        List<LocalDate> days = days(details);
        List<Integer> weekly = weeks.stream().map(week -> count(days, week)).toList();
        int presence = (int)
                weekly.subList(1, WEEKS).stream().filter(count -> count > 0).count();
        return new ThemeTrend(
                theme,
                count(days, period),
                count(days, previous),
                days.size(),
                days.stream().min(Comparator.naturalOrder()).orElse(ReportContents.BUSINESS_DATE),
                days.stream().max(Comparator.naturalOrder()).orElse(ReportContents.BUSINESS_DATE),
                presence,
                presence >= 10 && theme.number() <= 12,
                details.isEmpty() ? "" : details.get(0).complaint().origin().product(),
                Math.min(3, days.size()),
                weekly);
    }

    private static int count(List<LocalDate> days, Period period) {
        return (int) days.stream().filter(period::contains).count();
    }
}
