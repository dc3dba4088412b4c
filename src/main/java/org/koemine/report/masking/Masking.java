package org.koemine.report.masking;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;

/** Masks personal details in everything that leaves the house in a workbook. */
public final class Masking {
    private static final Pattern PERSONAL_COLUMN = Pattern.compile(
            "電話|tel\\b|fax|ＴＥＬ|ＦＡＸ|携帯|連絡先|住所|番地|郵便|〒|メール|e?-?mail|氏名|お?名前|フリガナ|ふりがな|顧客名|客様名|届け?先|生年月日|誕生日|カード番号|口座"
                    + "|phone|address|zip|postal|birth|(?:customer|full|first|last|family|given|user)[ _-]?name",
            Pattern.CASE_INSENSITIVE);
    /** A cell of a raw row that is nothing but a name. */
    private static final Pattern NAME_CELL = Pattern.compile(
            "(?<=^|[,\\t|;\"])( ?[一-龠々]{2,3}[ \\u3000][一-龠々ぁ-んァ-ヶー]{1,4}| ?[ァ-ヶー]{2,6}[ \\u3000][ァ-ヶー]{2,6})(?=$|[,\\t|;\"])");

    private final Masks masks;
    private final FamilyNames families = FamilyNames.read();
    private final NameFinder names = new NameFinder(families);
    private final KnownCustomers known;
    private final List<DetailPattern> patterns;

    /**
     * @param masks what is written instead
     * @param customers every customer's name that may occur in a text
     */
    public Masking(Masks masks, Collection<String> customers) {
        this.masks = masks;
        this.known = new KnownCustomers(customers, families);
        this.patterns = Stream.concat(ContactPatterns.all(masks).stream(), AddressPatterns.all(masks).stream())
                .toList();
    }

    /** A text whose complaint is not known: whatever looks like a personal detail, and every known customer. */
    public String text(String text) {
        return text.isEmpty() ? text : names.mask(known.mask(contacts(text), masks.name()), masks.name());
    }

    /** A part of a complaint's text, whose customer is known. */
    public String text(String text, String customer) {
        return new OwnText(customer).mask(text);
    }

    /** A row as it stood in a file: as a text, and cells that hold only a name. */
    public String rawRow(String raw) {
        return NAME_CELL.matcher(text(raw)).replaceAll(masks.name());
    }

    /** A complaint with every text masked; the customer's name is replaced whole. */
    public Complaint complaint(Complaint complaint) {
        Origin origin = complaint.origin();
        Handling handling = complaint.handling();
        OwnText own = new OwnText(origin.customer());
        TreeMap<String, String> attributes = new TreeMap<>();
        complaint.attributes().forEach((header, value) -> attributes.put(header, own.attribute(header, value)));
        return new Complaint(
                complaint.id(),
                complaint.receipt(),
                own.mask(complaint.text()),
                new Origin(
                        origin.channel(),
                        origin.customer().isBlank() ? "" : masks.name(),
                        own.mask(origin.product()),
                        origin.operator(),
                        own.mask(origin.page())),
                new Handling(
                        own.mask(handling.response()),
                        own.mask(handling.closing()),
                        own.mask(handling.promise()),
                        handling.promisedBy(),
                        own.mask(handling.status()),
                        handling.firstResponse()),
                attributes);
    }

    private String contacts(String text) {
        String masked = text;
        String folded = FoldedText.fold(text);
        Hints hints = Hints.of(folded);
        for (DetailPattern pattern : hints.any() ? patterns : List.<DetailPattern>of()) {
            String next = pattern.needs().test(hints) ? pattern.mask(masked, folded) : masked;
            folded = next.equals(masked) ? folded : FoldedText.fold(next);
            masked = next;
        }
        return masked;
    }

    /** The texts of one complaint, whose customer's name may be known. */
    private final class OwnText {
        private final List<OwnName> customer;

        OwnText(String customer) {
            this.customer = PersonName.parse(customer, families).map(OwnName::new).stream()
                    .toList();
        }

        String mask(String text) {
            String masked = text;
            for (OwnName name : customer) {
                masked = name.mask(masked, masks.name());
            }
            return text(masked);
        }

        String attribute(String header, String value) {
            return !value.isBlank() && PERSONAL_COLUMN.matcher(header).find() ? masks.hidden() : mask(value);
        }
    }
}
