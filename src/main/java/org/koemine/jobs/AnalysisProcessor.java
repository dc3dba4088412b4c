package org.koemine.jobs;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.guide.Guide;
import org.koemine.intake.ComplaintBody;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.text.EmotionFinder;
import org.koemine.text.Mention;
import org.koemine.text.MentionStore.Analysed;
import org.koemine.text.SeverityFinder;
import org.koemine.text.SplitText;
import org.koemine.text.TextAnalyser;

/** Finds the mentions in a complaint's text, its dangers and its feelings; each partition has an analyser of its own. */
@Named
@Dependent
class AnalysisProcessor implements ItemProcessor {
    @Inject
    private Database database;

    @Inject
    @BatchProperty
    private String run;

    private TextAnalyser analyser;
    private String lexicon;

    @Override
    public Object processItem(Object item) {
        if (analyser == null) {
            Guide guide = new RunStore(database.jdbi()).guide(RunId.of(run));
            lexicon = guide.textDigest();
            analyser = new TextAnalyser(guide.lexicon());
        }
        ComplaintBody body = (ComplaintBody) item;
        SplitText text = SplitText.of(body.text());
        List<Mention> mentions = analyser.analyse(body.serial(), text, body.names());
        return new AnalysedText(
                new Analysed(body.serial(), body.digest(), lexicon, mentions),
                SeverityFinder.find(text),
                EmotionFinder.find(text, mentions));
    }
}
