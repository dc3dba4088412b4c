package org.koemine.jobs;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.koemine.settings.Settings;
import org.koemine.text.Mention;
import org.koemine.text.MentionStore;
import org.koemine.themes.Encoder;
import org.koemine.themes.FeatureSpace;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.RebuiltThemes;
import org.koemine.themes.ThemeRebuilder;
import org.koemine.themes.ThemeStore;

/**
 * What comes of learning everything afresh; none of it is written yet.
 *
 * @param space what words mean
 * @param mentions all there are
 * @param themes what becomes of the themes that stand
 */
record Relearned(FeatureSpace space, List<Mention> mentions, RebuiltThemes themes) {

    static Relearned from(Jdbi jdbi, GuideStep guide, Encoder encoder, Settings settings, boolean asFound) {
        List<Mention> mentions = new MentionStore(jdbi).all();
        FeatureSpace space = guide.learn(mentions, encoder, settings.seed());
        RebuiltThemes themes = new ThemeRebuilder(settings.themes(), guide.phrases(), settings.seed())
                .rebuild(space, new LedgerStore(jdbi).holdings(new ThemeStore(jdbi).ledger()), mentions, asFound);
        return new Relearned(space, mentions, themes);
    }
}
