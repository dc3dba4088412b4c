/**
 * Customers to be thanked (お礼リスト): their complaint led to a countermeasure that is now in force.
 *
 * <p>In: the register of countermeasures and the judgements on them. Out: {@link org.koemine.prevention.thanks.Thanks},
 * with names. What always holds: nobody is thanked for what is shown not to have helped, or listed twice for the same
 * countermeasure. Open {@link org.koemine.prevention.thanks.ThanksFinder} first.
 *
 * <p>Trap: this is the one result that has customers' names in it. It goes into a file of its own, and never into a
 * workbook, a log or a mail.
 */
package org.koemine.prevention.thanks;
