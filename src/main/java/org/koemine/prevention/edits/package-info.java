/**
 * What people typed in a workbook, taken over the next night.
 *
 * <p>In: a {@link org.koemine.prevention.edits.ReturnedWorkbook}, cells known by what they are about and not by where they
 * stand. Out: {@link org.koemine.prevention.edits.Edit}s, each applied, refused with a reason, or a conflict. What always
 * holds: every cell is judged by three values, the one shown when the workbook was made, the one typed and the one that
 * stands; nobody's value is overruled silently; what was typed is kept for ever; a file read twice changes nothing; themes
 * change in the way the commands change them. Open {@link org.koemine.prevention.edits.EditDesk} first, then {@code Judge}.
 *
 * <p>Trap: a person goes on in the same file for days. What was typed in an edition and dealt with is not dealt with again,
 * though it is still there and differs from what the edition showed.
 */
package org.koemine.prevention.edits;
