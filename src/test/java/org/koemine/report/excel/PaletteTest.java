package org.koemine.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.report.Chapter;

/** What the colours are worth on a grey print and to a colour-blind reader. */
class PaletteTest {

    /** Contrast after WCAG 2.1; from 4.5 small letters can be read. */
    @ParameterizedTest
    @CsvSource({
        "INK, WHITE, 14.8",
        "INK, BAR, 7.9",
        "INK, SHADE, 11.2",
        "INK, DEEP_SHADE, 5.2",
        "INK, INPUT, 13.6",
        "INK, PALE, 13.6",
        "NAVY, PALE, 10.6",
        "GREY, WHITE, 5.4",
        "GREY, PALE, 5.0",
        "BLUE, WHITE, 5.2",
        "ALERT, WHITE, 5.5",
        "ALERT, PALE, 5.1",
        "WHITE, NAVY, 11.5",
        "WHITE, SLATE, 4.7"
    })
    void lettersStandOutFromWhatIsBehindThem(String letters, String ground, String contrast) throws Exception {
        double found = contrast(colour(letters), colour(ground));

        assertThat(String.format(Locale.ROOT, "%.1f", found)).isEqualTo(contrast);
        assertThat(found).isGreaterThanOrEqualTo(4.5);
    }

    private static String colour(String name) throws ReflectiveOperationException {
        return (String) Palette.class.getDeclaredField(name).get(null);
    }

    /** Rounded grey, 0 black to 100 white, as a printer without colour lays it down. */
    @Test
    void shadesGetDarkerWithTheFigureOnAGreyPrintToo() {
        assertThat(List.of(lightness(Palette.WHITE), lightness(Palette.SHADE), lightness(Palette.DEEP_SHADE)))
                .containsExactly(100L, 89L, 63L);
    }

    @Test
    void linesOfAChartDifferInDashOrMarkerWhereAGreyPrintTakesTheirColours() {
        assertThat(Palette.LINES)
                .extracting(look -> look.dash() + " " + look.marker())
                .doesNotHaveDuplicates();
        assertThat(Palette.EVIDENCE)
                .extracting(look -> look.dash() + " " + look.marker())
                .doesNotHaveDuplicates();
        assertThat(Palette.CONTROL)
                .extracting(look -> look.dash() + " " + look.marker())
                .doesNotHaveDuplicates();
    }

    /** Simulated after Viénot, Brettel and Mollon (1999); 20 is the distance of colours that nobody takes for one another. */
    @Test
    void whoSeesNoRedOrNoGreenTellsLinesThatAreDashedAlikeApart() {
        for (double[][] blindness : List.of(PROTANOPIA, DEUTERANOPIA)) {
            for (int one = 0; one < Palette.LINES.size(); one++) {
                for (int other = one + 1; other < Palette.LINES.size(); other++) {
                    Palette.LineLook first = Palette.LINES.get(one);
                    Palette.LineLook second = Palette.LINES.get(other);
                    if (first.dash() == second.dash()) {
                        assertThat(distance(first.colour(), second.colour(), blindness))
                                .as(first + " " + second)
                                .isGreaterThan(20);
                    }
                }
            }
        }
    }

    @Test
    void theTabsOfChaptersDifferOnAGreyPrint() {
        assertThat(List.of(Chapter.values()))
                .extracting(chapter -> lightness(Palette.tab(chapter)))
                .containsExactly(24L, 46L, 38L, 48L);
    }

    private static final double[][] PROTANOPIA = {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}};
    private static final double[][] DEUTERANOPIA = {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}
    };

    private static double[] linear(String rgb) {
        return IntStream.of(0, 2, 4)
                .mapToDouble(at -> Integer.parseInt(rgb.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double luminance(double[] linear) {
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double contrast(String one, String other) {
        double first = luminance(linear(one)) + 0.05;
        double second = luminance(linear(other)) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static long lightness(String rgb) {
        return Math.round(lab(linear(rgb))[0]);
    }

    private static double distance(String one, String other, double[][] blindness) {
        double[] first = lab(seen(linear(one), blindness));
        double[] second = lab(seen(linear(other), blindness));
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (first[i] - second[i]) * (first[i] - second[i]))
                .sum());
    }

    private static double[] seen(double[] linear, double[][] blindness) {
        return IntStream.range(0, 3)
                .mapToDouble(row -> IntStream.range(0, 3)
                        .mapToDouble(column -> blindness[row][column] * linear[column])
                        .sum())
                .toArray();
    }

    /** CIE L*a*b*, D65. */
    private static double[] lab(double[] rgb) {
        double x = cube((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = cube(luminance(rgb));
        double z = cube((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double cube(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
