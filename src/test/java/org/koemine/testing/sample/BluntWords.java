package org.koemine.testing.sample;

import java.util.Optional;

/** Short and angry, as a mail, a post, or quoted by an operator. */
final class BluntWords {
    private final Fragments common;

    BluntWords(Fragments common) {
        this.common = common;
    }

    Telling tell(Story story, String between) {
        Scene scene = story.scene();
        Telling telling = new Telling(story.theme().key(), between);
        Fragment first = story.theme().fragments().draw("blunt", scene);
        telling.add(scene.word(first));
        if (!first.closed() && scene.percent(35)) {
            Optional<String> more = story.find("more-blunt");
            more.ifPresent(telling::add);
        }
        if (scene.percent(30)) {
            telling.add(common.say("blunt-feeling", scene));
        }
        return telling;
    }
}
