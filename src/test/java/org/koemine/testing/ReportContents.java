package org.koemine.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.Place;
import org.koemine.intake.FileBooks;
import org.koemine.intake.RejectedRow;
import org.koemine.report.Care;
import org.koemine.report.Guidance;
import org.koemine.report.ReportContent;
import org.koemine.report.ReportContent.Detail;
import org.koemine.report.ReportContent.Rejection;
import org.koemine.report.Verdicts;
import org.koemine.run.InputDigest;
import org.koemine.run.RunId;
import org.koemine.run.RunProvenance;
import org.koemine.settings.ReportSettings;
import org.koemine.settings.SettingsReader;
import org.koemine.text.MentionId;
import org.koemine.themes.Exemplar;
import org.koemine.themes.GroupId;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeGroup;
import org.koemine.themes.ThemeGroups;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Period;
import org.koemine.trends.ThemeTrend;
import org.koemine.trends.TrendSet;

/** Contents of reports to lay out: a believable one of any size, made from a seed. */
public final class ReportContents {
    public static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 11, 20);

    private static final int WEEKS = 13;
    private static final LocalDate FIRST_WEEK = LocalDate.of(2026, 8, 24);

    private ReportContents() {}

    /** A report of {@code complaints} in 25 themes; equal arguments make equal contents. */
    public static ReportContent believable(Locale locale, int complaints) {
        return believable(locale, complaints, complaints);
    }

    /** The same, where only the newest {@code listed} complaints are handed to the report. */
    public static ReportContent believable(Locale locale, int complaints, int listed) {
        List<Detail> details = details(complaints, new Random(20261120));
        TrendSet trends = trends(details);
        long unassigned =
                details.stream().filter(detail -> detail.themes().isEmpty()).count();
        return new ReportContent(
                provenance(locale),
                new ReportSettings(locale, Math.max(100, listed), 10),
                trends,
                themes(),
                groups(),
                complaints,
                complaints - unassigned,
                unassigned,
                details.subList(0, listed),
                details.stream()
                        .map(detail -> detail.complaint().origin().customer())
                        .distinct()
                        .toList(),
                books(locale, complaints),
                rejections(),
                ReportContent.Suspects.NONE,
                overdue(details),
                Guidance.NONE,
                Optional.empty(),
                Samples.results(),
                ReportDossiers.of(details, trends),
                WatchedNight.watched(BUSINESS_DATE, FIRST_WEEK),
                Care.NONE,
                Registers.filled(),
                Verdicts.NONE);
    }

    private static List<Theme> themes() {
        return IntStream.range(0, ReportWords.THEMES.length)
                .mapToObj(i -> new Theme(
                        ThemeId.of(i + 1),
                        ReportWords.THEMES[i][0],
                        List.of(),
                        List.of(
                                new Exemplar(new MentionId(2L * i + 1, 0), ReportWords.THEMES[i][1]),
                                new Exemplar(new MentionId(2L * i + 2, 0), ReportWords.THEMES[i][2]))))
                .toList();
    }

    /** Three groups; all other themes stand alone. */
    private static ThemeGroups groups() {
        return new ThemeGroups(
                List.of(group(1, "荷物", 1, 3, 19), group(2, "写真と色が違う ほか", 2, 6), group(3, "返金・送料", 4, 12, 24)), 3);
    }

    private static ThemeGroup group(int number, String label, int... themes) {
        return new ThemeGroup(
                GroupId.of(number),
                label,
                IntStream.of(themes).mapToObj(ThemeId::of).toList());
    }

    private static List<Detail> details(int count, Random random) {
        List<Detail> details = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            details.add(detail(i, random));
        }
        details.sort(Comparator.comparing((Detail detail) -> detail.complaint().receipt())
                .reversed()
                .thenComparing(detail -> detail.complaint().id()));
        return details;
    }

    private static Detail detail(int index, Random random) {
        int main = theme(random);
        boolean unassigned = random.nextInt(100) < 7;
        int other = random.nextInt(100) < 12 ? theme(random) : main;
        LocalDate day = FIRST_WEEK.plusDays(random.nextInt(89));
        if (main == 16) {
            day = BUSINESS_DATE.minusDays(random.nextInt(14));
        }
        if (main == 10 && random.nextBoolean()) {
            day = LocalDate.of(2026, 11, 9).plusDays(random.nextInt(7));
        }
        String customer = pick(ReportWords.CUSTOMERS, random);
        String text = unassigned ? "その後どうなっているのか教えてください。" : text(main, other, customer, random);
        List<ThemeId> themes = unassigned
                ? List.of()
                : main == other ? List.of(ThemeId.of(main + 1)) : List.of(ThemeId.of(main + 1), ThemeId.of(other + 1));
        Optional<LocalTime> time = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(LocalTime.of(9 + random.nextInt(10), random.nextInt(60)));
        return new Detail(
                new Complaint(
                        new ComplaintId("C-%06d".formatted(index + 1)),
                        new ReceiptDate(day, time),
                        text,
                        new Origin(
                                pick(ReportWords.CHANNELS, random),
                                customer,
                                pick(ReportWords.PRODUCTS, random),
                                pick(ReportWords.OPERATORS, random),
                                random.nextInt(6) == 0 ? "https://shop.example/item/" + random.nextInt(900) : ""),
                        handling(customer, day, random),
                        new TreeMap<>(Map.of("都道府県", "東京都", "電話番号", "090-1234-5678", "購入回数", "" + random.nextInt(9)))),
                themes);
    }

    private static String text(int main, int other, String customer, Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append("お世話になっております。先日注文した")
                    .append(customer.isBlank() ? "者" : customer)
                    .append("と申します。\n");
        }
        text.append(ReportWords.THEMES[main][1 + random.nextInt(2)]);
        if (other != main) {
            text.append("それに、").append(ReportWords.THEMES[other][1 + random.nextInt(2)]);
        }
        switch (random.nextInt(6)) {
            case 0 -> text.append("至急、090-1234-5678までご連絡ください。");
            case 1 -> text.append("注文番号は20261105-00123です。代金3,980円を返してほしいです。");
            case 2 -> text.append("送り先は東京都世田谷区桜丘3-12-5です。よろしくお願いいたします。");
            case 3 -> text.append("今回で三回目です。もう二度と買いません。");
            default -> text.append("");
        }
        return text.toString();
    }

    private static Handling handling(String customer, LocalDate day, Random random) {
        String status = pick(ReportWords.STATUSES, random);
        boolean promised = random.nextInt(5) == 0;
        return new Handling(
                random.nextInt(5) == 0 ? "" : (customer.isBlank() ? "お客" : customer) + "様へお詫びのうえ、代替品の発送と返金の手順をご案内した。",
                status.equals("完了") ? "返金で了承" : "",
                promised ? "代替品を発送し、到着を電話で確認する" : "",
                promised ? Optional.of(day.plusDays(7)) : Optional.empty(),
                status);
    }

    private static int theme(Random random) {
        return (int) Math.min(ReportWords.THEMES.length - 1, -Math.log(1 - random.nextDouble()) * 6.5);
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static TrendSet trends(List<Detail> details) {
        Period period = new Period(BUSINESS_DATE.minusDays(27), BUSINESS_DATE.plusDays(1));
        Period previous = new Period(period.start().minusDays(28), period.start());
        List<Period> weeks = IntStream.range(0, WEEKS)
                .mapToObj(i -> new Period(
                        FIRST_WEEK.plusWeeks(i),
                        FIRST_WEEK.plusWeeks(i + 1).isAfter(period.end()) ? period.end() : FIRST_WEEK.plusWeeks(i + 1)))
                .toList();
        List<ThemeTrend> trends = IntStream.range(1, ReportWords.THEMES.length + 1)
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
                WatchedNight.signals(period));
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
                days.stream().min(Comparator.naturalOrder()).orElse(BUSINESS_DATE),
                days.stream().max(Comparator.naturalOrder()).orElse(BUSINESS_DATE),
                presence,
                presence >= 10 && theme.number() <= 12,
                details.isEmpty() ? "" : details.get(0).complaint().origin().product(),
                Math.min(3, days.size()),
                weekly);
    }

    private static int count(List<LocalDate> days, Period period) {
        return (int) days.stream().filter(period::contains).count();
    }

    private static RunProvenance provenance(Locale locale) {
        return new RunProvenance(
                new RunId(42),
                BUSINESS_DATE,
                "0.1.0",
                1,
                SettingsReader.parse("report", "report:\n  language: " + locale.getLanguage() + "\n")
                        .used(),
                List.of(
                        new InputDigest(
                                "2026-11-20_callcenter.csv",
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                1_234_567),
                        new InputDigest(
                                "2026-11-20_mail.xlsx",
                                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                                456_789)));
    }

    private static List<FileBooks> books(Locale locale, int complaints) {
        String refused = new FaultMessages(locale)
                .word(Fault.of(FaultId.TEXT_COLUMN_MISSING, Place.file("店頭アンケート（様式変更）.csv"), "記入日, 自由記述"));
        return List.of(
                new FileBooks(
                        0,
                        "2026-11-20_callcenter.csv",
                        "9f",
                        1_234_567,
                        "windows-31j",
                        "",
                        complaints + 8,
                        complaints - 7,
                        1,
                        4,
                        4,
                        6,
                        Optional.empty()),
                new FileBooks(1, "2026-11-20_mail.xlsx", "60", 456_789, "", "", 12, 7, 2, 1, 1, 1, Optional.empty()),
                new FileBooks(
                        2, "店頭アンケート（様式変更）.csv", "ab", 3_210, "UTF-8", refused, 0, 0, 0, 0, 0, 0, Optional.empty()));
    }

    private static List<Rejection> rejections() {
        return IntStream.range(0, 7).mapToObj(ReportContents::rejection).toList();
    }

    private static Rejection rejection(int index) {
        String file = index == 6 ? "2026-11-20_mail.xlsx" : "2026-11-20_callcenter.csv";
        long row = 120 + 37L * index;
        Fault reason = Fault.of(FaultId.DATE_IMPOSSIBLE, Place.row(file, row).column("受付日", "2026/13/45"));
        String raw = "X-%04d,2026/13/45,佐藤 花子,090-1234-5678,電話,荷物が届かないと何度も連絡している".formatted(index);
        return new Rejection(file, new RejectedRow(row, raw, reason));
    }

    private static List<Complaint> overdue(List<Detail> details) {
        return details.stream()
                .map(Detail::complaint)
                .filter(complaint -> !complaint.handling().status().equals("完了"))
                .filter(complaint -> complaint
                        .handling()
                        .promisedBy()
                        .filter(day -> day.isBefore(BUSINESS_DATE))
                        .isPresent())
                .sorted(Comparator.comparing((Complaint complaint) ->
                                complaint.handling().promisedBy().orElseThrow())
                        .thenComparing(Complaint::id))
                .toList();
    }
}
