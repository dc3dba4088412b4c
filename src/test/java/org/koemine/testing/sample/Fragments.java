package org.koemine.testing.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The fragments of one resource file, a deck for each of its sections. */
final class Fragments {
    private final String name;
    private final Map<String, Deck> decks = new LinkedHashMap<>();

    private Fragments(String name) {
        this.name = name;
    }

    static Fragments read(String name, Random random) {
        return of(name, ResourceLines.sections(name), random);
    }

    static Fragments of(String name, Map<String, List<String>> sections, Random random) {
        Fragments fragments = new Fragments(name);
        sections.forEach((section, lines) -> fragments.decks.put(
                section, new Deck(lines.stream().map(Fragment::parse).toList(), random)));
        return fragments;
    }

    /** The next fragment that fits the scene; empty where the section has none. */
    Optional<Fragment> find(String section, Scene scene) {
        return find(section, scene, fragment -> true);
    }

    Optional<Fragment> find(String section, Scene scene, Predicate<Fragment> wanted) {
        return Optional.ofNullable(decks.get(section))
                .flatMap(deck -> deck.draw(wanted.and(fragment -> fragment.fits(scene.product(), scene.day()))));
    }

    Fragment draw(String section, Scene scene) {
        return find(section, scene)
                .orElseThrow(() -> new IllegalStateException("nothing in " + name + " [" + section + "] fits "
                        + scene.product().name()));
    }

    /** The next fragment, in the words of the scene. */
    String say(String section, Scene scene) {
        return scene.word(draw(section, scene));
    }
}
