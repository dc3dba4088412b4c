/**
 * What can go wrong, grouped by who must act, and the one place that words it. Only the JDK is used here.
 *
 * <p>In: a {@link org.koemine.fault.FaultId}, a {@link org.koemine.fault.Place}, arguments. Out: a sentence in the
 * reader's language that names what is wrong, where, and the remedy. What always holds: an id's number is never reused,
 * and every id has a message in every language. Open {@link org.koemine.fault.Fault} first.
 *
 * <p>Trap: a complaint's text or a customer's name never goes into a fault that is logged; the place's value is only for
 * cells that are not personal (dates, ids, settings).
 */
package org.koemine.fault;
