package org.koemine.jobs;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.koemine.intake.ComplaintBody;
import org.koemine.text.MentionStore.Analysed;
import org.koemine.text.TextAnalyser;

/** Finds the mentions in a complaint's text; each partition has an analyser of its own. */
@Named
@Dependent
class AnalysisProcessor implements ItemProcessor {
    private final TextAnalyser analyser = new TextAnalyser();

    @Override
    public Object processItem(Object item) {
        ComplaintBody body = (ComplaintBody) item;
        return new Analysed(body.serial(), body.digest(), analyser.analyse(body.serial(), body.text(), body.names()));
    }
}
