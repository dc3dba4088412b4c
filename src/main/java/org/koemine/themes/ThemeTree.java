package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which themes are joined one after the other, the most alike first, until all are one. */
final class ThemeTree {
    private final int themes;
    private final List<Linkage.Pair> joined = new ArrayList<>();

    ThemeTree(MeaningSums sums) {
        themes = sums.sizes().length;
        Linkage linkage = new Linkage(sums.products(), sums.sizes(), new boolean[themes]);
        for (int i = 1; i < themes; i++) {
            joined.add(linkage.closest());
            linkage.join(joined.get(i - 1));
        }
    }

    /** The part of each theme, from 0 in the order of the themes, where the tree is cut into so many parts. */
    int[] cut(int parts) {
        int[] into = new int[themes];
        Arrays.setAll(into, k -> k);
        for (Linkage.Pair pair : joined.subList(0, themes - parts)) {
            Arrays.setAll(into, k -> into[k] == pair.drop() ? pair.keep() : into[k]);
        }
        int[] number = new int[themes];
        Arrays.fill(number, -1);
        int next = 0;
        int[] part = new int[themes];
        for (int k = 0; k < themes; k++) {
            if (number[into[k]] < 0) {
                number[into[k]] = next++;
            }
            part[k] = number[into[k]];
        }
        return part;
    }
}
