package org.koemine.testing.sample;

import java.time.LocalDate;
import java.util.Optional;

/** Answers complaints: the older one is, the likelier it is closed. */
final class CustomerCare {
    private static final LocalDate RECENT = LocalDate.of(2026, 10, 16);

    private final Fragments notes;

    CustomerCare(Fragments notes) {
        this.notes = notes;
    }

    /** @param fitting what is usually done about the theme, if that is known */
    Handled handle(Scene scene, String about, Optional<Fragment> fitting) {
        boolean done = scene.percent(scene.day().isBefore(RECENT) ? 85 : 45);
        String status = done ? Handled.DONE : scene.percent(75) ? Handled.OPEN : "保留";
        String closing = done ? closing(scene, about) : "";
        String response = scene.percent(70) && fitting.isPresent()
                ? scene.word(fitting.get())
                : notes.say("response-" + about, scene);
        if (!scene.percent(35)) {
            return new Handled(response, closing, "", Optional.empty(), status);
        }
        LocalDate by = scene.day().plusDays(1 + scene.random().nextInt(6));
        return new Handled(response, closing, notes.say("promise", scene), Optional.of(by), status);
    }

    String closing(Scene scene, String about) {
        return notes.say("closing-" + about, scene);
    }
}
