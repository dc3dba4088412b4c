package org.koemine.testing.sample;

/** Postcards and faxes, mostly of elderly customers, as somebody typed them in. */
final class LetterVoice implements Voice {
    private final Fragments common;
    private final Handwriting hand;

    LetterVoice(Fragments common, Handwriting hand) {
        this.common = common;
        this.hand = hand;
    }

    @Override
    public Telling.Told tell(Story story) {
        Scene scene = story.scene();
        Telling telling = new Telling(story.theme().key(), "");
        telling.add(common.say("fax", scene));
        if (scene.percent(60)) {
            telling.add(common.say("intro-" + story.theme().about(), scene));
        }
        Fragment core = story.draw("polite");
        telling.add(scene.word(core));
        if (scene.percent(80)) {
            story.after(core, "more").ifPresent(telling::add);
        }
        if (scene.percent(45)) {
            telling.add(new Feelings(common).say(story));
        }
        if (scene.percent(20)) {
            story.inLetters()
                    .second("also")
                    .ifPresent(second -> telling.addSecond(common.say("connector", scene), second));
        }
        if (scene.percent(40)) {
            story.after(core, "ask").ifPresent(telling::add);
        }
        return telling.told(hand.of(telling.text()));
    }
}
