package org.koemine.prevention;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.text.Emotion;
import org.koemine.text.FeltMention;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Period;

/** Counts in the database what is felt about themes. It only reads. */
public final class FeelingStore {
    private final Jdbi jdbi;

    public FeelingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Count(String theme, Emotion emotion, int felt, int shouted) {}

    /** What is felt about each theme in the complaints received in a period; themes about which nothing is felt are left out. */
    public Map<ThemeId, Feelings> of(Period period) {
        Map<ThemeId, Map<Emotion, Integer>> felt = new TreeMap<>();
        Map<ThemeId, Map<Emotion, Integer>> shouted = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT a.theme_id, e.emotion, COUNT(DISTINCT a.serial),
                            COUNT(DISTINCT CASE WHEN e.strength = :strongest THEN a.serial END)
                        FROM complaint c
                        JOIN assignment a ON a.serial = c.serial
                        JOIN emotion e ON e.serial = a.serial AND e.mention_ordinal = a.mention_ordinal
                        WHERE c.received_on >= :start AND c.received_on < :end AND a.theme_id IS NOT NULL
                        GROUP BY a.theme_id, e.emotion ORDER BY a.theme_id, e.emotion
                        """)
                .bind("strongest", FeltMention.STRONGEST)
                .bind("start", period.start())
                .bind("end", period.end())
                .map((row, context) ->
                        new Count(row.getString(1), Emotion.valueOf(row.getString(2)), row.getInt(3), row.getInt(4)))
                .forEach(count -> {
                    ThemeId theme = new ThemeId(count.theme());
                    felt.computeIfAbsent(theme, id -> new EnumMap<>(Emotion.class))
                            .put(count.emotion(), count.felt());
                    shouted.computeIfAbsent(theme, id -> new EnumMap<>(Emotion.class))
                            .put(count.emotion(), count.shouted());
                }));
        Map<ThemeId, Feelings> feelings = new TreeMap<>();
        felt.forEach((theme, counts) -> feelings.put(theme, new Feelings(counts, shouted.get(theme))));
        return feelings;
    }
}
