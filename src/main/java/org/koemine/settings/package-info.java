/**
 * Every knob, typed: its unit, range, default and a sentence on what low and high do.
 *
 * <p>In: a YAML file and the command line. Out: {@link org.koemine.settings.Settings}, which a run goes by and
 * records, and beside them where the database and the files of a sentence encoder are; or all problems of the file at
 * once, before the first step. What always holds: a settings record that exists is within its ranges. Open {@link
 * org.koemine.settings.Settings} first.
 *
 * <p>Trap: a page that is read is data. Aliases are refused, its size and depth are bounded, and no object that it names is
 * ever built.
 */
package org.koemine.settings;
