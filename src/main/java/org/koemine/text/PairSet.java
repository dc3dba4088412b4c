package org.koemine.text;

/**
 * Pairs of UTF-16 units that follow each other in texts; some kilobytes for each first unit. Several threads may add at
 * once: a pair that one of them has added may not be seen by another, and one that nobody added never is.
 */
final class PairSet {
    private static final int PAGE = 1 << Byte.SIZE;

    private final boolean[][][] pages = new boolean[Character.MAX_VALUE + 1][][];

    boolean contains(char first, char second) {
        boolean[][] ofFirst = pages[first];
        boolean[] page = ofFirst == null ? null : ofFirst[second / PAGE];
        return page != null && page[second % PAGE];
    }

    void add(char first, char second) {
        boolean[][] ofFirst = pages[first];
        if (ofFirst == null) {
            ofFirst = new boolean[PAGE][];
            pages[first] = ofFirst;
        }
        boolean[] page = ofFirst[second / PAGE];
        if (page == null) {
            page = new boolean[PAGE];
            ofFirst[second / PAGE] = page;
        }
        page[second % PAGE] = true;
    }
}
