package org.koemine.prevention.verdict;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people enter as a target (目標): 30%減, −30 %, 3割減, 半減, ゼロ, 週2件以下, 月 10 件. What says nothing that can be
 * measured leaves the usual target.
 */
final class Goal {
    /**
     * A measure that halves the complaints is not called ineffective because it was to bring them to nothing: nothing
     * beyond a halving is asked of it.
     */
    static final double HALVING = 0.5;

    private static final double WEAKEST = 0.95;
    private static final double WEEKS_OF_A_MONTH = 365.25 / 12 / 7;
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d+)?)";
    private static final Pattern PERCENT = Pattern.compile(NUMBER + "(%|パーセント)(以上)?(減|削減|低減|減少)");
    private static final Pattern MINUS = Pattern.compile("[-−‐–▲△]" + NUMBER + "(%|パーセント)");
    private static final Pattern TENTHS = Pattern.compile(NUMBER + "割(以上)?(減|削減|低減|減少)");
    private static final Pattern NONE = Pattern.compile("ゼロ|撲滅|(?<!\\d)0件");
    private static final Pattern COUNT = Pattern.compile("(週|月)(に|間|あたり|当たり)?" + NUMBER + "件");

    private Goal() {}

    /**
     * The ratio of rates that is to be reached, {@link #HALVING} to 0.95.
     *
     * @param target as it was typed
     * @param perWeek complaints a week before
     * @param usual ratio where none is said
     */
    static double ratio(String target, double perWeek, double usual) {
        String text = Normalizer.normalize(target, Normalizer.Form.NFKC).replaceAll("\\s", "");
        double said = share(text)
                .map(share -> 1 - share)
                .or(() -> count(text, perWeek))
                .orElse(usual);
        return Math.min(Math.max(said, HALVING), WEAKEST);
    }

    private static Optional<Double> share(String text) {
        if (NONE.matcher(text).find()) {
            return Optional.of(1.0);
        }
        if (text.contains("半減") || text.contains("半分")) {
            return Optional.of(0.5);
        }
        OptionalDouble percent = first(PERCENT, text);
        OptionalDouble minus = percent.isPresent() ? percent : first(MINUS, text);
        if (minus.isPresent()) {
            return Optional.of(minus.getAsDouble() / 100);
        }
        OptionalDouble tenths = first(TENTHS, text);
        return tenths.isPresent() ? Optional.of(tenths.getAsDouble() / 10) : Optional.empty();
    }

    private static Optional<Double> count(String text, double perWeek) {
        Matcher count = COUNT.matcher(text);
        if (!count.find() || perWeek <= 0) {
            return Optional.empty();
        }
        double weeks = count.group(1).equals("週") ? 1 : WEEKS_OF_A_MONTH;
        return Optional.of(Double.parseDouble(count.group(3)) / weeks / perWeek);
    }

    private static OptionalDouble first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? OptionalDouble.of(Double.parseDouble(found.group(1))) : OptionalDouble.empty();
    }
}
