package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.koemine.store.Database;
import org.koemine.text.Mention;
import org.koemine.text.MentionStore;
import org.koemine.themes.Arrivals;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.Encoder;
import org.koemine.themes.EventStore;
import org.koemine.themes.FeatureSpace;
import org.koemine.themes.FeatureSpaceStore;
import org.koemine.themes.GroupStore;
import org.koemine.themes.HandPlacements;
import org.koemine.themes.ThemeFollower;
import org.koemine.themes.ThemeGrouper;
import org.koemine.themes.ThemeSet;
import org.koemine.themes.ThemeStore;
import org.koemine.trends.TrendStore;

/** Lets what arrived join the known themes, finds new ones, and lets those join the known groups. */
@Named
@Dependent
class ThemesBatchlet extends OnceBatchlet {
    /** Mentions in no theme that are looked at again each night: the newest. */
    private static final int WAITING = 3_000;

    /** Complaints of the nights before in which a word that came up is looked for: the newest. */
    private static final int HEARD = 5_000;

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
        FeatureSpace space = space(order, guide, mentions, once, new FeatureSpaceStore(database.jdbi(), once));
        List<Long> complaints = mentions.unplaced();
        CountStep counts = new CountStep(order, database.jdbi());
        counts.arrived(complaints, Reason.DICTIONARY);
        List<Mention> arrived = mentions.arrived();
        HandPlacements placed = new HandPlacements(database.jdbi(), mentions.former(), arrived);
        themes.forget(complaints);
        placed.restore(order.id(), order.businessDate());
        List<Mention> waiting = themes.unassigned(WAITING);
        counts.waiting(waiting, guide.isNew() ? Reason.DICTIONARY : Reason.FOUND);
        ThemeSet found = new ThemeFollower(
                        order.settings().themes(),
                        guide.phrases(),
                        order.settings().seed())
                .follow(
                        space,
                        themes.ledger(),
                        new Arrivals(
                                guide.arrived(placed.others(arrived), waiting),
                                guide.waiting(waiting),
                                themes.heard(HEARD),
                                themes.standing(waiting)));
        themes.add(order.id(), order.businessDate(), found);
        counts.end();
        group(order, space, guide, themes, new GroupStore(database.jdbi()));
        guide.end(space, complaints, arrived);
        new EventStore(database.jdbi())
                .heard(order.id(), order.businessDate(), new TrendStore(database.jdbi()).lastSeen());
        mentions.allPlaced();
        return themes.count();
    }

    private static void group(Run order, FeatureSpace space, GuideStep guide, ThemeStore themes, GroupStore groups) {
        ThemeGrouper grouper =
                new ThemeGrouper(space, guide.phrases(), order.settings().seed());
        groups.save(order.id(), grouper.follow(themes.ledger().themes(), groups.groups()));
    }

    private static FeatureSpace space(
            Run order, GuideStep guide, MentionStore mentions, Encoder encoder, FeatureSpaceStore spaces) {
        long count = mentions.count();
        Optional<FeatureSpace> learnedBefore = guide.isNew() ? Optional.empty() : spaces.learned(count);
        return learnedBefore.orElseGet(() -> {
            FeatureSpace learned =
                    guide.learn(mentions.all(), encoder, order.settings().seed());
            spaces.save(learned, count);
            return learned;
        });
    }
}
