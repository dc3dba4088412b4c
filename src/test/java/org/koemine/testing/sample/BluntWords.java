package org.koemine.testing.sample;

/** Short and angry, as a mail, a post, or quoted by an operator. */
final class BluntWords {
    private final Fragments common;

    BluntWords(Fragments common) {
        this.common = common;
    }

    Telling tell(Story story, String between) {
        Scene scene = story.scene();
        Telling telling = new Telling(story.theme().key(), between);
        Fragment first = story.draw("blunt");
        telling.add(scene.word(first));
        if (scene.percent(35)) {
            story.after(first, "more-blunt").ifPresent(telling::add);
        }
        if (scene.percent(20)) {
            telling.add(common.say("blunt-feeling", scene));
        }
        return telling;
    }
}
