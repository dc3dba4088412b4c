package org.koemine.intake;

import java.util.Comparator;

/** Orders texts by code point, the same on every machine and in every locale; 𠮷 stands after every kanji of the plane. */
enum CodePointOrder implements Comparator<String> {
    BY_CODE_POINT;

    @Override
    public int compare(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }
}
