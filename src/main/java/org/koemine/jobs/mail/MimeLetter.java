package org.koemine.jobs.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A letter as mail servers carry it: UTF-8 throughout, its subject after RFC 2047, names of attachments after RFC 2231.
 * Programs that answer mail by themselves are told that nobody wrote it (RFC 3834).
 */
final class MimeLetter extends MimeMessage {
    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String id;

    MimeLetter(Letter letter, String from, Session session) throws MessagingException {
        super(session);
        this.id = "<" + letter.id() + from.substring(from.indexOf('@')) + ">";
        setFrom(new InternetAddress(from));
        for (String address : letter.to()) {
            addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        setHeader("Subject", subject(letter));
        setSentDate(Date.from(letter.written()));
        setHeader("Auto-Submitted", "auto-generated");
        setContent(parts(letter));
        saveChanges();
    }

    /** In base64, which every mail program of Japan reads, also where the other form is shorter. */
    private static String subject(Letter letter) throws MessagingException {
        try {
            return MimeUtility.fold("Subject: ".length(), MimeUtility.encodeText(letter.subject(), UTF8, "B"));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("every Java platform has UTF-8", e);
        }
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart body = new MimeBodyPart();
        body.setText(letter.body(), UTF8);
        parts.addBodyPart(body);
        for (Letter.Attachment attachment : letter.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), WORKBOOK)));
            part.setFileName(attachment.name());
            parts.addBodyPart(part);
        }
        return parts;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
