package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureStore;
import org.koemine.prevention.thanks.Thanks;
import org.koemine.prevention.thanks.ThanksFinder;
import org.koemine.prevention.thanks.ThanksStore;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.VerdictFinder;
import org.koemine.prevention.verdict.VerdictStore;
import org.koemine.report.ThanksList;
import org.koemine.store.Database;
import org.koemine.themes.Heirs;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeId;
import org.koemine.trends.HistoryStore;
import org.koemine.trends.Sales;

/** Judges the countermeasures on the business date, and lists whom to thank. */
@Named
@Dependent
class PreventionBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        Jdbi jdbi = database.jdbi();
        List<Countermeasure> register = new CountermeasureStore(jdbi).all();
        List<Judgement> judgements = register.isEmpty() ? List.of() : judge(order, jdbi, register);
        new VerdictStore(jdbi).record(order.id(), order.businessDate(), judgements);
        if (order.settings().verdicts().thanks()) {
            thank(order, jdbi, ThanksFinder.worthThanks(register, judgements));
        }
        return judgements.size();
    }

    private static List<Judgement> judge(Run order, Jdbi jdbi, List<Countermeasure> register) {
        LocalDate date = order.businessDate();
        Sales sales = new Sales(new RunStore(jdbi).guide(order.id()).volumes());
        Heirs heirs = new Heirs(new LedgerStore(jdbi).themes());
        Set<ThemeId> themes =
                register.stream().map(measure -> heirs.of(measure.theme())).collect(Collectors.toSet());
        return new VerdictFinder(order.settings().verdicts(), theme -> sales.all())
                .judge(register, heirs::of, new HistoryStore(jdbi).days(date, themes), date);
    }

    private static void thank(Run order, Jdbi jdbi, List<Judgement> worthThanks) {
        ThanksStore store = new ThanksStore(jdbi);
        List<Thanks> due = worthThanks.stream()
                .flatMap(judgement -> store.due(judgement, order.businessDate()).stream())
                .toList();
        store.listed(due, order.businessDate());
        if (!due.isEmpty()) {
            Map<ThemeId, String> labels = new LedgerStore(jdbi)
                    .themes().stream().collect(Collectors.toMap(LedgerTheme::id, LedgerTheme::label));
            ThanksList list = new ThanksList(order.settings().report().locale(), labels);
            RestrictedFile.write(
                    order.reports().resolve(order.businessDate().toString()),
                    ThanksList.fileName(order.businessDate()),
                    list.rows(worthThanks, due));
        }
    }
}
