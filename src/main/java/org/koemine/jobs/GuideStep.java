package org.koemine.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.koemine.guide.Guide;
import org.koemine.guide.GuideStore;
import org.koemine.guide.Taxonomy;
import org.koemine.run.RunId;
import org.koemine.text.Lexicon;
import org.koemine.text.Mention;
import org.koemine.text.MentionStore;
import org.koemine.text.PhraseFinder;
import org.koemine.text.Synonyms;
import org.koemine.text.TextAnalyser;
import org.koemine.themes.CategoryFinder;
import org.koemine.themes.CategoryStore;
import org.koemine.themes.Encoder;
import org.koemine.themes.FeatureSpace;

/**
 * What the company said beforehand, around the search for themes. Where its words changed, what they mean is learned anew,
 * and all that waits is looked at as if it had just arrived.
 */
final class GuideStep {
    private final Jdbi jdbi;
    private final RunId run;
    private final Guide guide;
    private final Lexicon lexicon;
    private final GuideStore.Followed followed;

    GuideStep(Run order, Jdbi jdbi) {
        this.jdbi = jdbi;
        this.run = order.id();
        this.guide = new RunStore(jdbi).guide(run);
        this.lexicon = guide.lexicon();
        this.followed = new GuideStore(jdbi).followed();
    }

    /** Whether the words are others than those by which the last night looked. */
    boolean isNew() {
        return !followed.lexicon().equals(guide.lexiconDigest());
    }

    /** What words mean, learned from all mentions there are. */
    FeatureSpace learn(List<Mention> all, Encoder encoder, long seed) {
        return FeatureSpace.learn(all, all, Synonyms.groupsWith(lexicon), seed).with(encoder, all);
    }

    /** What labels are chosen from. */
    PhraseFinder phrases() {
        return new PhraseFinder(lexicon);
    }

    /** What is held against the known themes one by one. */
    List<Mention> arrived(List<Mention> arrived, List<Mention> waiting) {
        return isNew()
                ? Stream.concat(arrived.stream(), waiting.stream())
                        .sorted(Comparator.comparing(Mention::id))
                        .toList()
                : arrived;
    }

    /** What is only searched for new themes. */
    List<Mention> waiting(List<Mention> waiting) {
        return isNew() ? List.of() : waiting;
    }

    /**
     * To be called when every mention stands where it stands.
     *
     * @param complaints that were looked at this night
     * @param arrived their mentions
     */
    void end(FeatureSpace space, List<Long> complaints, List<Mention> arrived) {
        categories(space, complaints, arrived);
        new GuideStore(jdbi).follow(guide, run);
    }

    /** To be called when everything was learned afresh. */
    void rebuilt(FeatureSpace space, List<Mention> all) {
        Taxonomy taxonomy = guide.taxonomy();
        if (!taxonomy.isEmpty()) {
            CategoryStore store = new CategoryStore(jdbi);
            store.replaceAll(new CategoryFinder(space, taxonomy, new TextAnalyser(lexicon)).find(all));
            store.placeThemes(taxonomy);
        }
    }

    /** Of what arrived; of all where it may have become another. */
    private void categories(FeatureSpace space, List<Long> complaints, List<Mention> arrived) {
        Taxonomy taxonomy = guide.taxonomy();
        CategoryStore store = new CategoryStore(jdbi);
        boolean all = !followed.categories().equals(guide.categoryDigest());
        if (taxonomy.isEmpty() && !all) {
            return;
        }
        CategoryFinder finder = new CategoryFinder(space, taxonomy, new TextAnalyser(lexicon));
        if (all) {
            store.replaceAll(finder.find(new MentionStore(jdbi).all()));
        } else {
            store.replace(complaints, finder.find(arrived));
        }
        store.placeThemes(taxonomy);
    }
}
