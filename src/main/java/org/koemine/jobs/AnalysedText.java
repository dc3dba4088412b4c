package org.koemine.jobs;

import java.util.List;
import org.koemine.text.FeltMention;
import org.koemine.text.MentionStore.Analysed;
import org.koemine.text.Severity;

/** All that was found in a complaint's text: its mentions, the dangers it tells of, what is felt. */
record AnalysedText(Analysed analysed, List<Severity> dangers, List<FeltMention> felt) {
    AnalysedText {
        dangers = List.copyOf(dangers);
        felt = List.copyOf(felt);
    }

    long complaint() {
        return analysed.complaint();
    }
}
