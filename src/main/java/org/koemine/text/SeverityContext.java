package org.koemine.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a word of danger: whether it happened, nearly happened, or is only denied, supposed, feared, asked for
 * or read out. Judged within the clause, the nearest words first, as NegEx does for findings in medical records (Chapman
 * et al. 2001).
 */
final class SeverityContext {
    /** What is threatened is meant, whatever stands around it but a denial. */
    private static final Set<SeverityKind> MEANT_AS_SAID = Set.of(SeverityKind.LEGAL_THREAT);

    /** A suspicion must be looked into like the thing itself: the law on personal data says so. */
    private static final Set<SeverityKind> SUSPECTED_IS_ENOUGH = Set.of(SeverityKind.PERSONAL_LEAK);

    private static final Map<String, List<String>> EXPRESSIONS = WordList.sections("severe-context.txt");
    private static final Pattern NEARLY_AFTER = behind("NEARLY_AFTER");
    private static final Pattern NEARLY_BEFORE = inFront("NEARLY_BEFORE");
    private static final Pattern DENIED_AFTER = behind("DENIED_AFTER");
    private static final Pattern SUSPECTED_AFTER = behind("SUSPECTED_AFTER");
    private static final Pattern SUPPOSED_AFTER = behind("SUPPOSED_AFTER");
    private static final Pattern SUPPOSED_BEFORE = inFront("SUPPOSED_BEFORE");
    private static final Pattern QUOTED_AFTER = behind("QUOTED_AFTER");
    private static final Pattern QUOTED_BEFORE = inFront("QUOTED_BEFORE");

    private SeverityContext() {}

    /**
     * How far it came.
     *
     * @param clause normalised
     * @param start of the words of danger
     * @param end after them
     * @return empty where it did not happen
     */
    static Optional<SeverityLevel> level(SeverityKind kind, String clause, int start, int end) {
        if (fits(DENIED_AFTER, clause, end)) {
            return Optional.empty();
        }
        if (MEANT_AS_SAID.contains(kind)) {
            return Optional.of(SeverityLevel.HAPPENED);
        }
        if (fits(SUSPECTED_AFTER, clause, end)) {
            return Optional.of(SeverityLevel.HAPPENED).filter(suspected -> SUSPECTED_IS_ENOUGH.contains(kind));
        }
        if (fits(NEARLY_AFTER, clause, end) || stands(NEARLY_BEFORE, clause, start)) {
            return Optional.of(SeverityLevel.NEARLY);
        }
        boolean only = fits(SUPPOSED_AFTER, clause, end)
                || stands(SUPPOSED_BEFORE, clause, start)
                || fits(QUOTED_AFTER, clause, end)
                || stands(QUOTED_BEFORE, clause, start);
        return only ? Optional.empty() : Optional.of(SeverityLevel.HAPPENED);
    }

    private static boolean fits(Pattern behind, String clause, int end) {
        Matcher matcher = behind.matcher(clause).region(end, clause.length());
        return matcher.lookingAt();
    }

    private static boolean stands(Pattern inFront, String clause, int start) {
        return inFront.matcher(clause).region(0, start).find();
    }

    private static Pattern behind(String section) {
        return Pattern.compile(either(section));
    }

    private static Pattern inFront(String section) {
        return Pattern.compile("(?:" + either(section) + ")$");
    }

    private static String either(String section) {
        return "(?:" + String.join(")|(?:", EXPRESSIONS.get(section)) + ")";
    }
}
