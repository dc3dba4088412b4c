package org.koemine.jobs;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.koemine.store.Database;
import org.koemine.text.EmotionStore;
import org.koemine.text.MentionStore;
import org.koemine.text.SeverityStore;

/** Keeps what was found in a chunk of complaints. */
@Named
@Dependent
class AnalysisWriter extends AbstractItemWriter {
    @Inject
    private Database database;

    @Inject
    private Progress progress;

    @Override
    public void writeItems(List<Object> items) {
        List<AnalysedText> texts = items.stream().map(AnalysedText.class::cast).toList();
        new MentionStore(database.jdbi())
                .replace(texts.stream().map(AnalysedText::analysed).toList());
        new SeverityStore(database.jdbi())
                .replace(texts.stream().collect(Collectors.toMap(AnalysedText::complaint, AnalysedText::dangers)));
        new EmotionStore(database.jdbi())
                .replace(
                        texts.stream().map(AnalysedText::complaint).toList(),
                        texts.stream().flatMap(text -> text.felt().stream()).toList());
        progress.recorded(items.size());
    }
}
