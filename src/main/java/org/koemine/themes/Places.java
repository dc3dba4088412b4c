package org.koemine.themes;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

/**
 * Where each mention stands before a rebuild, by numbers.
 *
 * @param themes that are followed, by id
 * @param theme of each mention the number of its theme, or {@link Placements#NOWHERE}
 * @param fixed of each mention whether a person decided it
 * @param decided of each theme whether a person decided about it
 */
record Places(List<KnownTheme> themes, int[] theme, boolean[] fixed, boolean[] decided) {

    static Places of(Holdings before, List<Mention> mentions) {
        List<KnownTheme> themes =
                before.ledger().themes().stream().filter(KnownTheme::followed).toList();
        Map<ThemeId, Integer> number = new TreeMap<>();
        themes.forEach(one -> number.put(one.id(), number.size()));
        int[] theme = new int[mentions.size()];
        boolean[] fixed = new boolean[mentions.size()];
        boolean[] decided = new boolean[themes.size()];
        IntStream.range(0, decided.length)
                .forEach(k ->
                        decided[k] = before.decided().contains(themes.get(k).id()));
        Iterator<Standing> standings = before.standings().iterator();
        Standing next = standings.hasNext() ? standings.next() : null;
        for (int i = 0; i < theme.length; i++) {
            MentionId mention = mentions.get(i).id();
            while (next != null && next.mention().compareTo(mention) < 0) {
                next = standings.hasNext() ? standings.next() : null;
            }
            boolean stands = next != null && next.mention().equals(mention);
            theme[i] = stands ? next.theme().map(number::get).orElse(Placements.NOWHERE) : Placements.NOWHERE;
            fixed[i] = stands && next.byHand();
        }
        return new Places(themes, theme, fixed, decided);
    }

    /** Themes × clusters, and a last column for members in no cluster: the mentions that no person placed. */
    long[][] shared(int[] cluster, int clusters) {
        long[][] shared = new long[themes.size()][clusters + 1];
        for (int i = 0; i < theme.length; i++) {
            if (theme[i] != Placements.NOWHERE && !fixed[i]) {
                shared[theme[i]][cluster[i] == Placements.NOWHERE ? clusters : cluster[i]]++;
            }
        }
        return shared;
    }

    /**
     * Of each cluster, how many are in no theme and may be in one.
     *
     * @param barred clusters whose mentions may not
     */
    long[] waiting(int[] cluster, boolean[] barred) {
        long[] waiting = new long[barred.length];
        for (int i = 0; i < theme.length; i++) {
            if (theme[i] == Placements.NOWHERE
                    && !fixed[i]
                    && cluster[i] != Placements.NOWHERE
                    && !barred[cluster[i]]) {
                waiting[cluster[i]]++;
            }
        }
        return waiting;
    }

    /** Where each mention stands by what was matched: the number of a theme, those of before first. */
    int[] by(Regrouping matched, int[] cluster) {
        return IntStream.range(0, theme.length)
                .map(i -> {
                    if (fixed[i]) {
                        return theme[i];
                    }
                    return theme[i] == Placements.NOWHERE
                            ? matched.waitingNow(cluster[i])
                            : matched.now(theme[i], cluster[i]);
                })
                .toArray();
    }
}
