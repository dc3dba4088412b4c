package org.koemine.themes.inspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.run.RunId;
import org.koemine.text.MentionId;
import org.koemine.themes.ThemeId;

/**
 * One drawn assignment, such as {@code 12-1-804-0-3f9a1c07}: run, seed, complaint, mention, and a checksum of what it was
 * when it was drawn. A sheet of another database, or a theme typed over, has another checksum.
 */
public record SampleId(Draw draw, MentionId mention, String check) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})-(\\d{1,18})-(\\d{1,9})-([0-9a-f]{8})");
    private static final int CHECK_BYTES = 4;

    public SampleId {
        Objects.requireNonNull(draw, "draw");
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(check, "check");
    }

    /** The id of a mention that stood, or was drawn when it stood, in a theme. */
    public static SampleId of(Draw draw, Standing standing, ThemeId theme) {
        String said = String.join(
                "\u001f",
                draw.run().toString(),
                Long.toString(draw.seed()),
                standing.complaint().value(),
                Integer.toString(standing.mention().ordinal()),
                standing.text(),
                theme.value());
        return new SampleId(draw, standing.mention(), check(said));
    }

    /** What {@link #toString} wrote; empty where it did not. */
    public static Optional<SampleId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
            return Optional.empty();
        }
        Draw draw = new Draw(RunId.of(form.group(1)), Long.parseLong(form.group(2)));
        MentionId mention = new MentionId(Long.parseLong(form.group(3)), Integer.parseInt(form.group(4)));
        return Optional.of(new SampleId(draw, mention, form.group(5)));
    }

    private static String check(String said) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return draw.run().value() + "-" + draw.seed() + "-" + mention.complaint() + "-" + mention.ordinal() + "-"
                + check;
    }
}
