package org.koemine.testing.sample;

/** What operators note down while a customer speaks. */
final class OperatorVoice implements Voice {
    private final Fragments notes;
    private final Handwriting hand;
    private final BluntWords blunt;

    OperatorVoice(Fragments notes, Fragments common, Handwriting hand) {
        this.notes = notes;
        this.hand = hand;
        this.blunt = new BluntWords(common);
    }

    @Override
    public Telling.Told tell(Story story) {
        Scene scene = story.scene();
        Telling telling = scene.percent(14) ? quotation(story) : summary(story);
        if (scene.percent(20)) {
            telling.add(notes.say("tail", scene));
        }
        return telling.told(hand.of(telling.text()));
    }

    private Telling summary(Story story) {
        Scene scene = story.scene();
        Telling telling = new Telling(story.theme().key(), "");
        Fragment core = story.draw("note");
        if (scene.percent(24) && !core.text().startsWith("お客様より")) {
            telling.add(notes.say("head", scene));
        }
        telling.add(scene.word(core));
        if (scene.percent(36)) {
            story.after(core, "more-note").ifPresent(telling::add);
        }
        if (scene.percent(15)) {
            story.second("also-note").ifPresent(second -> telling.addSecond(connector(scene, second), second));
        }
        return telling;
    }

    /** Quotation marks inside quotation marks. */
    static String inner(String said) {
        return said.replace('「', '『').replace('」', '』');
    }

    /** "あわせて、あわせて" would be read twice. */
    private String connector(Scene scene, Story.Second second) {
        boolean joined =
                second.sentence().startsWith("あわせて") || second.sentence().endsWith("あり。");
        return joined ? "" : notes.say("also", scene);
    }

    private Telling quotation(Story story) {
        Scene scene = story.scene();
        Telling words = blunt.tell(story, "。");
        String said = scene.any("と強い口調。", "とのこと。", "とお怒り。", "と繰り返される。", "とおっしゃる。");
        String head = scene.percent(50) ? notes.say("head", scene) : "";
        return new Telling(story.theme().key(), "").add(head + "「" + inner(words.text()) + "」" + said);
    }
}
