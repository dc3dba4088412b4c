package org.koemine.intake.excel;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Tells formats of dates and times, those of Japanese eras too, which POI takes for numbers. */
final class DateFormat {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");
    private static final Pattern OF_DATE =
            Pattern.compile("[ymdhsgea/:.,\\- 年月日時分秒@;]*[ymdhs][ymdhsgea/:.,\\- 年月日時分秒@;]*", Pattern.CASE_INSENSITIVE);

    private DateFormat() {}

    /** @param index of the format in the workbook; those built into Japanese Excel are 27 to 36 and 50 to 58 */
    static boolean is(int index, String pattern) {
        boolean japanese = (index >= 27 && index <= 36) || (index >= 50 && index <= 58);
        return japanese
                || DateUtil.isADateFormat(index, pattern)
                || (pattern != null
                        && OF_DATE.matcher(LITERAL.matcher(pattern).replaceAll(""))
                                .matches());
    }
}
