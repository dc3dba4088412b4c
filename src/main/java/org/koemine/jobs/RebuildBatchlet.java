package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.koemine.store.Database;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.CountLog;
import org.koemine.themes.Encoder;
import org.koemine.themes.FeatureSpaceStore;
import org.koemine.themes.GroupStore;
import org.koemine.themes.ThemeGrouper;
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
        GuideStep guide = new GuideStep(order, database.jdbi());
        Relearned found = Relearned.from(database.jdbi(), guide, once, order.settings(), order.asFound());
        new FeatureSpaceStore(database.jdbi())
                .save(found.space(), found.mentions().size());
        ThemeStore themes = new ThemeStore(database.jdbi());
        new CountLog(database.jdbi())
                .during(Reason.REBUILD, () -> themes.rebuild(order.id(), order.businessDate(), found.themes()));
        GroupStore groups = new GroupStore(database.jdbi());
        groups.save(
                order.id(),
                new ThemeGrouper(
                                found.space(), guide.phrases(), order.settings().seed())
                        .find(themes.ledger().themes(), groups.groups()));
        guide.rebuilt(found.space(), found.mentions());
        return themes.count();
    }
}
