package org.koemine.jobs.mail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is sent.
 *
 * @param id unlike any other letter's; the same each time this one is tried, so that a mailbox can tell one that came twice
 * @param to addresses, one at least
 * @param body plain text
 */
public record Letter(
        String id, Instant written, List<String> to, String subject, String body, List<Attachment> attachments) {

    /**
     * A workbook.
     *
     * @param name of its file, in any script
     */
    public record Attachment(String name, byte[] content) {
        public Attachment {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(content, "content");
        }
    }

    public Letter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(written, "written");
        to = List.copyOf(to);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
        attachments = List.copyOf(attachments);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a letter is to somebody");
        }
    }
}
