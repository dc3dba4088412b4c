/**
 * Mail by SMTP: a letter and what takes it to the server. In: {@code MailSettings}, and user and password from the
 * environment. Out: the letter is with the server, or a fault that names who must act.
 *
 * <p>Always: sending one letter ends within {@code mail.timeout}; a password is in no message, log or file; what was asked
 * to be encrypted is encrypted or not sent. It knows of no run: which letters are written, and how often one is tried, is
 * for {@code org.koemine.jobs.RunMail}. Open {@code SmtpPost} first. Trap: a server that refuses one address may have taken
 * the letter for the others; {@code send} then returns, and says which.
 */
package org.koemine.jobs.mail;
