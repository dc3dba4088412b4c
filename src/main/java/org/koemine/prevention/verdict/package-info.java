/**
 * Whether countermeasures worked.
 *
 * <p>In: the register, the counts of themes by day, and a business date. Out: a {@link
 * org.koemine.prevention.verdict.Judgement} on each countermeasure in force, with its {@link
 * org.koemine.prevention.verdict.Evidence}. What always holds: a verdict depends on the weeks alone, not on how often
 * anybody looked; looked at every night for ever, an unchanged theme is called improved, or one that reached its target
 * called ineffective, with a chance of 5 % at most. Open {@link org.koemine.prevention.verdict.VerdictFinder} first, then
 * {@link org.koemine.prevention.verdict.Deliberation}.
 *
 * <p>The parts: {@code Trials} cuts a theme's days into weeks before and after; {@code Level} says which weeks before are
 * compared with; {@code Steps} is the regression; {@code Score} holds it against a boundary that may be looked at every
 * night; {@code Watch} sees a theme come back; {@code Outlook} says how long until a decision.
 *
 * <p>Trap: 効果なし (ineffective) means that it is shown that the target is not reached. Where too little is known to show
 * anything, the verdict is 判定保留 (undecided), however much the figures look alike.
 */
package org.koemine.prevention.verdict;
