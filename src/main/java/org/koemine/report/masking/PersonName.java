package org.koemine.report.masking;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as a log has it.
 *
 * @param family never empty; the whole name where it cannot be told apart
 * @param given or empty
 */
record PersonName(String family, String given) {
    private static final Pattern TITLES = Pattern.compile("(?:様|さま|さん|殿|氏)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    /** What stands in a name column where the name is not known. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:[\\p{Punct}\\p{IsPunctuation}ー○●◯〇＊*\\s\\d]*|匿名.*|不明.*|未.*|なし|無し|名無し.*|一般.*|本人|家族|お?客.*|顧客.*|個人.*|法人.*|会員.*|男性?|女性?"
                    + "|ユーザー?.*|unknown|anonymous|none|n/?a|null|guest|customer|test)",
            Pattern.CASE_INSENSITIVE);

    static Optional<PersonName> parse(String written, FamilyNames families) {
        String name = TITLES.matcher(
                        Normalizer.normalize(written, Normalizer.Form.NFKC).strip())
                .replaceFirst("")
                .strip();
        if (NOBODY.matcher(name).matches()) {
            return Optional.empty();
        }
        String[] parts = BLANKS.split(name);
        if (parts.length > 1) {
            return Optional.of(new PersonName(parts[0], String.join("", parts).substring(parts[0].length())));
        }
        int family = families.longestAt(name, 0);
        boolean split = family > 0 && name.length() - family <= 4;
        return Optional.of(
                split ? new PersonName(name.substring(0, family), name.substring(family)) : new PersonName(name, ""));
    }

    /** Whether both parts are known, so that it may be looked for in other people's texts too. */
    boolean full() {
        return family.length() + given.length() >= 3 && !given.isEmpty();
    }
}
