package org.koemine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.thanks.Thanks;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.themes.ThemeId;

/** Whom to thank (お礼リスト), as rows of cells. It has names in it and is no part of the workbook. */
public final class ThanksList {
    private final Wording wording;
    private final Map<ThemeId, String> labels;

    /** @param labels of every theme there ever was */
    public ThanksList(Locale locale, Map<ThemeId, String> labels) {
        this.wording = new Wording(locale);
        this.labels = Map.copyOf(labels);
    }

    public static String fileName(LocalDate date) {
        return "koemine-thanks-" + date + ".csv";
    }

    /** A row of headers, and one for each complaint. */
    public List<List<String>> rows(List<Judgement> judgements, List<Thanks> thanks) {
        Map<CountermeasureId, Judgement> judged =
                judgements.stream().collect(Collectors.toMap(Judgement::measure, Function.identity()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "measure",
                        "theme",
                        "started",
                        "verdict",
                        "customer",
                        "complaint",
                        "received",
                        "channel",
                        "product")
                .map(column -> wording.of("thanks." + column))
                .toList());
        thanks.forEach(one -> rows.add(row(judged.get(one.measure()), one)));
        return List.copyOf(rows);
    }

    private List<String> row(Judgement judgement, Thanks one) {
        return List.of(
                one.measure().value(),
                labels.getOrDefault(judgement.theme(), judgement.theme().value()),
                judgement.startedOn().toString(),
                wording.of("verdict." + judgement.verdict().kind()),
                one.customer(),
                one.complaint(),
                one.receivedOn().toString(),
                one.channel(),
                one.product());
    }
}
