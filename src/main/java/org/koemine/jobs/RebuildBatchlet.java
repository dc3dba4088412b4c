package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.store.Database;
import org.koemine.text.Mention;
import org.koemine.text.MentionStore;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.CountLog;
import org.koemine.themes.Encoder;
import org.koemine.themes.FeatureSpace;
import org.koemine.themes.FeatureSpaceStore;
import org.koemine.themes.GroupStore;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.RebuiltThemes;
import org.koemine.themes.ThemeGrouper;
import org.koemine.themes.ThemeRebuilder;
import org.koemine.themes.ThemeStore;

/** Learns everything afresh from all mentions, and matches it back to the themes and groups that stand. */
@Named
@Dependent
class RebuildBatchlet extends OnceBatchlet {
    @Inject
    private Encoder encoder;

    @Inject
    private Progress progress;

    @Override
    int work(Run order, Database database) {
        Encoder once = order.requireEncoder(encoder).once(progress::encoded);
        MentionStore mentions = new MentionStore(database.jdbi());
        ThemeStore themes = new ThemeStore(database.jdbi());
        GuideStep guide = new GuideStep(order, database.jdbi());
        List<Mention> all = mentions.all();
        FeatureSpace space = guide.learn(all, once, order.settings().seed());
        new FeatureSpaceStore(database.jdbi()).save(space, all.size());
        RebuiltThemes rebuilt = new ThemeRebuilder(
                        order.settings().themes(),
                        guide.phrases(),
                        order.settings().seed())
                .rebuild(space, new LedgerStore(database.jdbi()).holdings(themes.ledger()), all, order.asFound());
        new CountLog(database.jdbi())
                .during(Reason.REBUILD, () -> themes.rebuild(order.id(), order.businessDate(), rebuilt));
        GroupStore groups = new GroupStore(database.jdbi());
        groups.save(
                order.id(),
                new ThemeGrouper(space, guide.phrases(), order.settings().seed())
                        .find(themes.ledger().themes(), groups.groups()));
        guide.rebuilt(space, all);
        return themes.count();
    }
}
