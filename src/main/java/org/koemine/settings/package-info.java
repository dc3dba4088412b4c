/**
 * Every knob, typed: its unit, range, default and a sentence on what low and high do.
 *
 * <p>In: a YAML file and the command line. Out: {@link org.koemine.settings.Settings}, or all problems of the file at
 * once, before the first step. What always holds: a settings record that exists is within its ranges. Open {@link
 * org.koemine.settings.Settings} first.
 */
package org.koemine.settings;
