package org.koemine.prevention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.complaint.Complaint;

/**
 * Mail against mail: one customer wrote three times or more, nobody spoke to him, and it is not closed. Written words without
 * a voice grow harsher with every turn, so he is to be telephoned.
 *
 * @param mails of the customer, those that a mail quotes included
 * @param complaints that hold them, oldest first
 */
public record MailSpiral(int mails, List<Complaint> complaints) {
    /** From so many mails on, it is time to telephone. */
    public static final int FEWEST = 3;

    private static final Pattern MAIL = Pattern.compile("(?i)メール|mail|フォーム|form|電子");
    private static final Pattern QUOTED = Pattern.compile(
            "(?im)^[\\s>＞]*(?:[-‐―─＿_=＝]{2,}\\s*(?:original message|元のメッセージ)|on .{5,80} wrote:|.{5,80}さんは書きました[:：])");

    public MailSpiral {
        complaints = List.copyOf(complaints);
    }

    public Complaint last() {
        return complaints.get(complaints.size() - 1);
    }

    /**
     * The spirals that are going on, the longest first.
     *
     * @param days that two mails of one customer lie apart at most, and the last of them from the business date
     */
    public static List<MailSpiral> find(Collection<Complaint> complaints, LocalDate date, int days) {
        Map<String, List<Complaint>> byCustomer = new TreeMap<>();
        complaints.stream()
                .sorted(Comparator.comparing(Complaint::receipt).thenComparing(Complaint::id))
                .forEach(complaint -> Customer.key(complaint)
                        .ifPresent(customer -> byCustomer
                                .computeIfAbsent(customer, key -> new ArrayList<>())
                                .add(complaint)));
        return byCustomer.values().stream()
                .map(contacts -> latest(contacts, date, days))
                .map(contacts -> new MailSpiral(mails(contacts), contacts))
                .filter(spiral -> spiral.mails >= FEWEST && goesOn(spiral))
                .sorted(Comparator.comparingInt((MailSpiral spiral) -> spiral.mails())
                        .reversed()
                        .thenComparing(spiral -> spiral.last().id()))
                .toList();
    }

    /** The contacts, from the last one back as long as they follow each other. */
    private static List<Complaint> latest(List<Complaint> contacts, LocalDate date, int days) {
        LocalDate next = date;
        for (int i = contacts.size() - 1; i >= 0; i--) {
            LocalDate day = contacts.get(i).receipt().date();
            if (day.isBefore(next.minusDays(days))) {
                return contacts.subList(i + 1, contacts.size());
            }
            next = day;
        }
        return contacts;
    }

    private static int mails(List<Complaint> contacts) {
        int mails = contacts.size();
        for (Complaint contact : contacts) {
            for (Matcher quoted = QUOTED.matcher(contact.text()); quoted.find(); ) {
                mails++;
            }
        }
        return mails;
    }

    private static boolean goesOn(MailSpiral spiral) {
        return spiral.complaints.stream()
                        .allMatch(each -> MAIL.matcher(each.origin().channel()).find())
                && !StatusWords.sayClosed(spiral.last().handling().status());
    }
}
