/**
 * Koemine finds the complaints that keep coming back. Read this page first.
 *
 * <p>Data flows one way, and a package to the left never imports one to its right:
 *
 * <pre>
 * complaint, fault &lt; run, settings, store &lt; intake &lt; text &lt; guide &lt; themes &lt; trends &lt; prevention &lt; report &lt; jobs
 * </pre>
 *
 * <ol>
 *   <li>{@code intake} reads complaint logs into complaints and rejected rows;
 *   <li>{@code text} analyses a complaint into mentions, each one problem with its terms;
 *   <li>{@code guide} reads what the company says beforehand: categories, words of its own, stop phrases;
 *   <li>{@code themes} finds mentions that state the same problem, labels them and keeps their ids;
 *   <li>{@code trends} counts themes by period and tests what rose;
 *   <li>{@code prevention} judges what was promised and done about them;
 *   <li>{@code report} lays all of it out, and {@code report.excel} writes the workbook;
 *   <li>{@code jobs} runs the stages as Jakarta Batch jobs from a command line.
 * </ol>
 *
 * <p>A stage takes records and returns records. It opens no file, reads no clock and looks up no setting: the job hands
 * those in. Every stage therefore runs in a unit test without a database or a batch runtime.
 */
package org.koemine;
