package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koemine.intake.StoredComplaint;
import org.koemine.report.masking.Masking;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;
import org.koemine.themes.FeatureSpaceStore;
import org.koemine.themes.GroupStore;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.Standing;
import org.koemine.themes.ThemeExplainer;
import org.koemine.themes.ThemeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says why a complaint is where it is. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand extends LedgerCommand {
    @Parameters(paramLabel = "COMPLAINT-ID", descriptionKey = "explained")
    private String id = "";

    ExplainCommand(Texts texts) {
        super(texts);
    }

    @Override
    void work(Database open, SettingsPage page, PrintWriter out) {
        StoredComplaint complaint = new MentionFinder(open.jdbi()).complaint(id.strip());
        List<Mention> mentions = new MentionStore(open.jdbi()).of(complaint.serial());
        out.println(texts().get(
                        "explain.head",
                        complaint.complaint().id().value(),
                        complaint.complaint().receipt().date().toString(),
                        mentions.size()));
        LedgerStore ledger = new LedgerStore(open.jdbi());
        Map<MentionId, Standing> standings = new HashMap<>();
        ledger.standings(complaint.serial()).forEach(standing -> standings.put(standing.mention(), standing));
        Masking masking = masking(open);
        ExplanationText text = new ExplanationText(
                texts(),
                masking,
                ledger,
                new GroupStore(open.jdbi()).groups().byTheme(),
                complaint.complaint().origin().customer());
        ThemeExplainer explainer = new ThemeExplainer(
                new FeatureSpaceStore(open.jdbi()).newest(page.settings().seed()),
                new ThemeStore(open.jdbi()).ledger());
        for (Mention mention : mentions) {
            out.println();
            text.said(mention, out);
            Optional.ofNullable(standings.get(mention.id()))
                    .map(standing -> explainer.explain(mention, standing, ledger::exemplars))
                    .ifPresentOrElse(
                            explanation -> text.print(explanation, out),
                            () -> out.println(texts().get("explain.waiting")));
        }
    }
}
