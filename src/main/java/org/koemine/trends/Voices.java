package org.koemine.trends;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who complained of a theme: one angry customer is not a new problem. */
final class Voices {
    private static final int DAYS = 7;

    private Voices() {}

    /** @param complainant empty where the log does not say; then it is somebody else each time */
    record Voice(LocalDate day, long serial, String complainant) {
        private Object who() {
            return complainant.isBlank() ? serial : complainant.strip();
        }
    }

    /** Whether three different people complained within seven days. */
    static boolean areThree(List<Voice> voices) {
        return voices.stream().anyMatch(first -> {
            Set<Object> people = new HashSet<>();
            voices.stream()
                    .filter(voice -> !voice.day().isBefore(first.day())
                            && voice.day().isBefore(first.day().plusDays(DAYS)))
                    .forEach(voice -> people.add(voice.who()));
            return people.size() >= 3;
        });
    }
}
