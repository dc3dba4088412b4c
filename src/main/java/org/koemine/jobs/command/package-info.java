/**
 * The command line: one class a command, the words it says in {@code commands.properties} in every language.
 *
 * <p>In: arguments. Out: a few lines for people, and an exit code that a scheduler can act on. What always holds: a fault
 * is worded in one or two sentences with its remedy, never as a stack trace; that goes to the log, without personal data.
 * Open {@link org.koemine.jobs.command.Koemine} first.
 */
package org.koemine.jobs.command;
