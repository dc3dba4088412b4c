package org.koemine.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.text.Mention;
import org.koemine.text.PhraseFinder;

/** Tells what a rebuild made of the themes: who stands elsewhere, what each theme is known by, and what happened to it. */
final class Rebuilding {
    private final FeatureSpace space;
    private final Places places;
    private final List<Mention> mentions;
    private final Regrouping matched;
    private final int[] now;
    private final ThemeId[] ids;

    /**
     * @param cluster of each mention, as it was found afresh
     */
    Rebuilding(
            FeatureSpace space,
            Places places,
            int lastNumber,
            List<Mention> mentions,
            Regrouping matched,
            int[] cluster) {
        this.space = space;
        this.places = places;
        this.mentions = mentions;
        this.matched = matched;
        this.now = places.by(matched, cluster);
        this.ids = ids(lastNumber);
    }

    /** The ids of the themes; none for what was split off or born and joined another at once. */
    private ThemeId[] ids(int lastNumber) {
        int next = lastNumber;
        ThemeId[] given = new ThemeId[matched.themes()];
        for (int k = 0; k < given.length; k++) {
            if (k < places.themes().size()) {
                given[k] = places.themes().get(k).id();
            } else if (!matched.ended().containsKey(k)) {
                given[k] = ThemeId.of(++next);
            }
        }
        return given;
    }

    /**
     * The outcome.
     *
     * @param core numbers of distinct mentions that themes can be known by
     * @param labels of all themes of the ledger
     * @param phrases that other labels are chosen from
     */
    RebuiltThemes outcome(int[] core, Map<ThemeId, String> labels, PhraseFinder phrases) {
        Map<ThemeId, String> kept = kept(labels);
        int[] known = knownBy(core);
        List<Mention> members = IntStream.of(known).mapToObj(mentions::get).toList();
        int[] theme = IntStream.of(known).map(i -> now[i]).toArray();
        Features[] features = space.features(members);
        ClusterSums.Mean mean = ClusterSums.of(features, theme, ids.length).means();
        float[] similarity = new float[known.length];
        IntStream.range(0, known.length).parallel().forEach(i -> similarity[i] = mean.toAll(features[i])[theme[i]]);
        Placements placements = new Placements(theme, similarity).withoutSmaller(1);
        List<ThemeId> standing =
                IntStream.of(theme).distinct().sorted().mapToObj(k -> ids[k]).toList();
        List<Theme> themes = new ThemeNamer(space, members).name(placements.members(), standing, kept, phrases);
        return new RebuiltThemes(
                new ThemeSet(themes, moved(mean), placements.cores(members, members, standing), events(themes, labels)),
                merged());
    }

    /** The labels without those of themes that ended, and of themes that most members of now were not in before. */
    private Map<ThemeId, String> kept(Map<ThemeId, String> labels) {
        int[] size = new int[ids.length];
        int[] stayed = new int[ids.length];
        for (int i = 0; i < now.length; i++) {
            if (now[i] != Placements.NOWHERE) {
                size[now[i]]++;
                stayed[now[i]] += now[i] == places.theme()[i] ? 1 : 0;
            }
        }
        Map<ThemeId, String> kept = new TreeMap<>(labels);
        for (int k = 0; k < places.themes().size(); k++) {
            if (!places.decided()[k] && (matched.ended().containsKey(k) || 2 * stayed[k] < size[k])) {
                kept.remove(ids[k]);
            }
        }
        return kept;
    }

    /** Numbers of the mentions that themes are known by: the distinct ones, and more of a theme that has few of them. */
    private int[] knownBy(int[] core) {
        boolean[] chosen = new boolean[mentions.size()];
        int[] size = new int[ids.length];
        for (int member : core) {
            choose(member, chosen, size);
        }
        for (int i = 0; i < chosen.length; i++) {
            if (!chosen[i] && now[i] != Placements.NOWHERE && size[now[i]] < ThemeFollower.YOUNG) {
                choose(i, chosen, size);
            }
        }
        return IntStream.range(0, chosen.length).filter(i -> chosen[i]).toArray();
    }

    private void choose(int mention, boolean[] chosen, int[] size) {
        if (now[mention] != Placements.NOWHERE) {
            chosen[mention] = true;
            size[now[mention]]++;
        }
    }

    private List<Assignment> moved(ClusterSums.Mean mean) {
        return IntStream.range(0, now.length)
                .parallel()
                .filter(i -> now[i] != places.theme()[i])
                .mapToObj(i -> new Assignment(
                        mentions.get(i).id(),
                        Optional.of(ids[now[i]]),
                        Math.max(0, mean.toAll(space.features(mentions.get(i)))[now[i]] / 2)))
                .toList();
    }

    private SortedMap<ThemeId, ThemeId> merged() {
        SortedMap<ThemeId, ThemeId> merged = new TreeMap<>();
        matched.ended().forEach((theme, into) -> {
            if (ids[theme] != null) {
                merged.put(ids[theme], ids[last(into)]);
            }
        });
        return merged;
    }

    private int last(int theme) {
        return matched.ended().containsKey(theme) ? last(matched.ended().get(theme)) : theme;
    }

    private List<ThemeEvent> events(List<Theme> themes, Map<ThemeId, String> labels) {
        int[] size = new int[ids.length];
        int[] came = new int[ids.length];
        int[] went = new int[ids.length];
        for (int i = 0; i < now.length; i++) {
            int before = places.theme()[i];
            boolean moved = now[i] != before && !isSplit(before, now[i]);
            if (now[i] != Placements.NOWHERE) {
                size[now[i]]++;
                came[now[i]] += moved ? 1 : 0;
            }
            if (before != Placements.NOWHERE && moved) {
                went[before]++;
            }
        }
        List<ThemeEvent> events = new ArrayList<>();
        for (int k = 0; k < ids.length; k++) {
            if (ids[k] != null && k >= places.themes().size()) {
                begun(k, size[k], events);
            } else if (matched.ended().containsKey(k) && ids[k] != null) {
                ThemeId heir = ids[last(k)];
                events.add(new ThemeEvent(ids[k], ThemeEvent.Kind.MERGED_INTO, heir + " mentions=" + went[k]));
                events.add(new ThemeEvent(heir, ThemeEvent.Kind.ABSORBED, ids[k] + " mentions=" + went[k]));
            } else if (ids[k] != null) {
                counted(ThemeEvent.Kind.MOVED_AWAY, k, went[k], events);
                counted(ThemeEvent.Kind.MOVED_HERE, k, came[k], events);
            }
        }
        for (Theme theme : themes) {
            String before = labels.getOrDefault(theme.id(), theme.label());
            if (!before.equals(theme.label())) {
                events.add(ThemeEvent.renamed(theme.id(), before, theme.label()));
            }
        }
        events.sort(Comparator.comparing(ThemeEvent::theme));
        return events;
    }

    private boolean isSplit(int before, int after) {
        return matched.origin().getOrDefault(after, Placements.NOWHERE) == before;
    }

    private void begun(int theme, int mentions, List<ThemeEvent> events) {
        Integer origin = matched.origin().get(theme);
        if (origin == null) {
            events.add(ThemeEvent.born(ids[theme], mentions));
        } else {
            ThemeId from = ids[origin] == null ? ids[last(origin)] : ids[origin];
            events.add(new ThemeEvent(ids[theme], ThemeEvent.Kind.SPLIT_FROM, from + " mentions=" + mentions));
            events.add(new ThemeEvent(from, ThemeEvent.Kind.SPLIT_INTO, ids[theme] + " mentions=" + mentions));
        }
    }

    private void counted(ThemeEvent.Kind kind, int theme, int mentions, List<ThemeEvent> events) {
        if (mentions > 0) {
            events.add(new ThemeEvent(ids[theme], kind, "mentions=" + mentions));
        }
    }
}
