package org.koemine.testing.sample;

/** Posts, app reviews and chat: short, with emoji. */
final class SocialVoice implements Voice {
    private final Fragments common;
    private final Handwriting hand;
    private final BluntWords blunt;

    SocialVoice(Fragments common, Handwriting hand) {
        this.common = common;
        this.hand = hand;
        this.blunt = new BluntWords(common);
    }

    @Override
    public Telling.Told tell(Story story) {
        Scene scene = story.scene();
        Telling telling = words(story);
        String head = scene.percent(20) ? common.say("post-head", scene) : "";
        String tail = scene.percent(62) ? scene.any("", " ", "\n") + common.say("post-tail", scene) : "";
        return telling.told(hand.of(head + telling.text()) + tail);
    }

    private Telling words(Story story) {
        if (story.scene().percent(75)) {
            return blunt.tell(story, story.scene().any("。", " ", "\n", "！", "…"));
        }
        return new Telling(story.theme().key(), "").add(story.say("polite"));
    }
}
