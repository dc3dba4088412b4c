/**
 * Hides who complained: customers' names, telephone numbers, mail and street addresses, postal codes, card numbers and
 * account names, wherever they stand.
 *
 * <p>In: texts of complaints and the customers' names as the log has them. Out: the same texts with a mask in place of each
 * personal detail; dates, prices, order numbers, prefectures and cities stay. What always holds: masking twice changes
 * nothing more. Open {@link org.koemine.report.masking.Masking} first.
 *
 * <p>Trap: names without a name column, an honorific or a phrase such as «と申します» beside them cannot be told from other
 * words. Masking protects readers of a shared workbook; it does not make a text anonymous.
 */
package org.koemine.report.masking;
