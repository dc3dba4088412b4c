package org.koemine.testing.sample;

/** The returns desk: what the slip in the parcel says, and what the desk saw. */
final class ReturnsVoice implements Voice {
    private final Fragments notes;
    private final Handwriting hand;
    private final BluntWords blunt;

    ReturnsVoice(Fragments notes, Fragments common, Handwriting hand) {
        this.notes = notes;
        this.hand = hand;
        this.blunt = new BluntWords(common);
    }

    @Override
    public Telling.Told tell(Story story) {
        Scene scene = story.scene();
        int style = scene.random().nextInt(100);
        Telling telling = new Telling(story.theme().key(), "");
        if (style < 50) {
            telling.add(ledgerNote(story));
        } else if (style < 80) {
            telling.add(slip(scene, story.say("polite")));
        } else {
            telling.add(slip(scene, blunt.tell(story, "。").text()));
        }
        if (scene.percent(20)) {
            telling.add(notes.say("desk", scene));
        }
        return telling.told(hand.of(telling.text()));
    }

    /** In the desk's own words, or in those of any note. */
    private static String ledgerNote(Story story) {
        return story.scene().percent(55) ? story.find("desk").orElseGet(() -> story.say("note")) : story.say("note");
    }

    private String slip(Scene scene, String said) {
        if (scene.percent(55)) {
            return notes.say("slip", scene) + said + (said.endsWith("。") ? "" : "。");
        }
        String bare = said.endsWith("。") ? said.substring(0, said.length() - 1) : said;
        return notes.say("slip-quote", scene) + "「" + OperatorVoice.inner(bare) + "」"
                + scene.any("とあり。", "と記入あり。", "との記載。");
    }
}
