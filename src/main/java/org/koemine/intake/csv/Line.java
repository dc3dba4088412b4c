package org.koemine.intake.csv;

/**
 * One physical line.
 *
 * @param number from 1
 * @param text without its line break; only its beginning where {@code cut}
 * @param cut whether the line was too long to be held
 */
record Line(long number, String text, boolean cut) {}
