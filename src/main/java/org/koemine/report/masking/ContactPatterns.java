package org.koemine.report.masking;

import java.util.List;
import java.util.regex.Pattern;

/** How mail addresses, accounts, telephone and card numbers look in Japanese texts. */
final class ContactPatterns {
    private static final Pattern MAIL =
            Pattern.compile("([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,6})");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![A-Za-z0-9._%+-])(@[A-Za-z_][A-Za-z0-9_]{2,19})(?![A-Za-z0-9_.])");
    /** In groups of four, or as on cards of 14 and 15 digits: 4-6-4 and 4-6-5. */
    private static final Pattern CARD =
            Pattern.compile("(?<![0-9A-Za-z-])([3-6][0-9]{3}[- ]?[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{2,4}"
                    + "|3[0-9]{3}[- ]?[0-9]{6}[- ]?[0-9]{4,5})(?![0-9-])");

    private static final Pattern TELEPHONE = Pattern.compile("(?<![0-9A-Za-z]|[0-9A-Za-z]-)"
            + "((?:\\+?81[- ]?\\(?0?\\)?[- ]?[1-9][0-9]{0,3}|\\(?0[1-9][0-9]{0,3}\\)?)"
            + "[- (]{0,2}[0-9]{1,4}[- )]{0,2}[0-9]{3,4})(?![0-9]|-[0-9])");
    /** Words that make the number behind them an order's, a parcel's or a product's, not a telephone's. */
    private static final Pattern NUMBER_OF_A_THING =
            Pattern.compile("(?:(?<!電話|携帯|連絡先|ＦＡＸ|FAX|Fax|TEL|Tel)番号|伝票|品番|型番|コード|ID|No\\.?|№|#)(?:は|が|:|=|\\s)*$");

    private ContactPatterns() {}

    static List<DetailPattern> all(Masks masks) {
        return List.of(
                new DetailPattern(Hints::at, MAIL, match -> true, masks.mail()),
                new DetailPattern(Hints::at, ACCOUNT, match -> true, masks.account()),
                new DetailPattern(hints -> hints.digits() >= 14, CARD, ContactPatterns::card, masks.card()),
                new DetailPattern(
                        hints -> hints.digits() >= 10, TELEPHONE, ContactPatterns::telephone, masks.telephone()));
    }

    private static boolean card(DetailPattern.Match match) {
        String digits = match.digits();
        return digits.length() >= 14 && digits.length() <= 16 && luhn(digits);
    }

    /** The check digit of ISO/IEC 7812-1: from the right, every second digit doubled, the digits' sum divisible by ten. */
    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** A Japanese number has 10 digits, 11 if it is a mobile's, or begins with the country's 81 instead of 0. */
    private static boolean telephone(DetailPattern.Match match) {
        if (NUMBER_OF_A_THING.matcher(match.before()).find()) {
            return false;
        }
        String digits = match.digits();
        String national = digits.startsWith("81") ? "0" + digits.substring(2).replaceFirst("^0", "") : digits;
        if (national.length() == 11) {
            return national.matches("0[2-9]0.*");
        }
        return national.length() == 10;
    }
}
