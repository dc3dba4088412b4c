package org.koemine.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is felt about what each mention of a complaint states. A feeling in a mention's own words is about that mention;
 * one in words that state no problem (もう二度と買いません) is about all of the complaint. The form of the whole makes anger
 * stronger ({@link AngryForm}).
 */
public final class EmotionFinder {
    private EmotionFinder() {}

    /**
     * What is felt, by mention and then emotion.
     *
     * @param mentions of that text; without one nothing is found
     */
    public static List<FeltMention> find(SplitText text, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        List<Map<Emotion, Integer>> own = new ArrayList<>();
        mentions.forEach(mention -> own.add(new EnumMap<>(Emotion.class)));
        Map<Emotion, Integer> shared = new EnumMap<>(Emotion.class);
        for (SplitText.Clause clause : text.clauses()) {
            Map<Emotion, Integer> about =
                    mention(mentions, clause.span()).map(own::get).orElse(shared);
            WordsOfFeeling.in(clause.traced().folded())
                    .forEach((emotion, strength) -> about.merge(emotion, strength, Math::max));
        }
        AngryForm form = AngryForm.of(text.plain());
        List<FeltMention> felt = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            addFelt(mentions.get(i).id(), together(own.get(i), shared, form, mentions.get(i)), felt);
        }
        return felt;
    }

    private static Optional<Integer> mention(List<Mention> mentions, Span clause) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).start() <= clause.start()
                    && clause.start() < mentions.get(i).end()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Map<Emotion, Integer> together(
            Map<Emotion, Integer> own, Map<Emotion, Integer> shared, AngryForm form, Mention mention) {
        Map<Emotion, Integer> felt = new EnumMap<>(own);
        shared.forEach((emotion, strength) -> felt.merge(emotion, strength, Math::max));
        if (felt.containsKey(Emotion.ANGER)) {
            felt.merge(Emotion.ANGER, form.more(), (words, more) -> Math.min(FeltMention.STRONGEST, words + more));
        } else if (form.suffices() && mention.saysProblem()) {
            felt.put(Emotion.ANGER, 1);
        }
        return felt;
    }

    private static void addFelt(MentionId mention, Map<Emotion, Integer> felt, List<FeltMention> all) {
        felt.forEach((emotion, strength) -> all.add(new FeltMention(mention, emotion, strength)));
    }
}
