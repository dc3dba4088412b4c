package org.koemine.themes;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.text.MentionId;

/**
 * The themes of the night before.
 *
 * @param members theme of each mention that was in one
 * @param labels of the themes that are not retired
 * @param lastNumber highest number ever given to a theme, retired ones included; 0 where there was none
 */
public record KnownThemes(Map<MentionId, ThemeId> members, SortedMap<ThemeId, String> labels, int lastNumber) {

    public static final KnownThemes NONE = new KnownThemes(Map.of(), new TreeMap<>(), 0);
}
