package org.koemine.jobs;

import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.store.Database;
import org.koemine.themes.Encoder;
import org.koemine.themes.RebuiltThemes;

/** Says what a rebuild would make of the themes; writes nothing. */
public final class RebuildRehearsal {
    private final Database database;

    public RebuildRehearsal(Database database) {
        this.database = database;
    }

    /**
     * What would become of the themes that stand.
     *
     * @throws KoemineException where no night has run yet
     */
    public RebuiltThemes of(RebuildOrder order) {
        return database.inTransaction(() -> {
            Run last = new RunStore(database.jdbi())
                    .newest(1).stream()
                            .findFirst()
                            .orElseThrow(() -> new KoemineException(Fault.of(FaultId.LEDGER_EMPTY, Place.NOWHERE)));
            GuideStep guide = new GuideStep(last, database.jdbi());
            Encoder once = order.encoder().once(texts -> {});
            return Relearned.from(database.jdbi(), guide, once, order.settings(), order.asFound())
                    .themes();
        });
    }
}
