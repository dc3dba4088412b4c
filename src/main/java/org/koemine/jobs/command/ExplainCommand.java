package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.StoredComplaint;
import org.koemine.jobs.encoder.SentenceEncoder;
import org.koemine.report.masking.Masking;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;
import org.koemine.themes.Encoder;
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
        try (SentenceEncoder encoder = encoder(open, page)) {
            FeatureSpaceStore spaces =
                    new FeatureSpaceStore(open.jdbi(), encoder.encoder().once(heard -> {}));
            ThemeExplainer explainer =
                    new ThemeExplainer(spaces.newest(page.settings().seed()), new ThemeStore(open.jdbi()).ledger());
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

    /** That with which the themes were found. */
    private static SentenceEncoder encoder(Database open, SettingsPage page) {
        String wanted = new FeatureSpaceStore(open.jdbi()).encoder();
        SentenceEncoder encoder = SentenceEncoder.open(wanted.isEmpty() ? Optional.empty() : page.encoder());
        String atHand = encoder.encoder().name();
        if (!atHand.equals(wanted)) {
            encoder.close();
            throw new KoemineException(
                    Fault.of(FaultId.ENCODER_OF_THEMES_WANTED, Place.NOWHERE, wanted, Encoder.shown(atHand)));
        }
        return encoder;
    }
}
