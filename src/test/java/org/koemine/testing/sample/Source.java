package org.koemine.testing.sample;

import java.util.Random;

/** Where a complaint comes in. */
enum Source {
    CALL("C26-%02d-%04d"),
    MAIL("M26%02d-%04d"),
    RETURNS("R%02d%04d"),
    SOCIAL("S-%02d-%04d"),
    LETTER("L%02d-%03d");

    private final String idForm;

    Source(String idForm) {
        this.idForm = idForm;
    }

    String id(int month, int number) {
        return idForm.formatted(month, number);
    }

    /** Only what was received can be sent back. */
    static Source of(String about, Random random) {
        int draw = random.nextInt(100);
        if (draw < 44) {
            return CALL;
        }
        if (draw < 72) {
            return MAIL;
        }
        if (draw < 86) {
            return about.equals("received") ? RETURNS : draw < 80 ? MAIL : CALL;
        }
        return draw < 97 ? SOCIAL : LETTER;
    }
}
