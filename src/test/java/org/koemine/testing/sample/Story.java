package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a complaint is to tell: its scene, its problem, and perhaps a second one. */
record Story(Scene scene, PlantedTheme theme, List<PlantedTheme> others) {

    Story {
        List<PlantedTheme> shuffled = new ArrayList<>(others);
        Collections.shuffle(shuffled, scene.random());
        others = List.copyOf(shuffled);
    }

    /** Without second problems that nobody writes letters about. */
    Story inLetters() {
        return new Story(
                scene, theme, others.stream().filter(PlantedTheme::inLetters).toList());
    }

    Fragment draw(String section) {
        return theme.fragments().draw(section, scene);
    }

    String say(String section) {
        return scene.word(draw(section));
    }

    Optional<String> find(String section) {
        return theme.fragments().find(section, scene).map(scene::word);
    }

    /** Something that can be said after a sentence of the theme. */
    Optional<String> after(Fragment core, String section) {
        return core.closed()
                ? Optional.empty()
                : theme.fragments()
                        .find(section, scene, next -> next.goesWith(core))
                        .map(scene::word);
    }

    /** A second problem, as lively as it is on that day, in one section's words; with the theme's key. */
    Optional<Second> second(String section) {
        for (PlantedTheme other : others) {
            boolean possible = scene.product().hasAny(other.traits());
            if (possible && scene.random().nextDouble() < other.liveliness(scene.day())) {
                Optional<Fragment> fragment = other.fragments().find(section, scene);
                if (fragment.isPresent()) {
                    return Optional.of(new Second(other.key(), scene.word(fragment.get())));
                }
            }
        }
        return Optional.empty();
    }

    record Second(String key, String sentence) {}
}
