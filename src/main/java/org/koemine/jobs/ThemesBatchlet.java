package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.store.Database;
import org.koemine.text.MentionStore;
import org.koemine.themes.ThemeFinder;
import org.koemine.themes.ThemeSet;
import org.koemine.themes.ThemeStore;

/** Finds the themes of all mentions, known ones again and new ones. */
@Named
@Dependent
class ThemesBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        ThemeStore store = new ThemeStore(database.jdbi());
        ThemeFinder finder =
                new ThemeFinder(order.settings().themes(), order.settings().seed());
        ThemeSet found = finder.find(new MentionStore(database.jdbi()).all(), List.of(), store.known());
        store.save(order.id(), order.businessDate(), found);
        return found.themes().size();
    }
}
