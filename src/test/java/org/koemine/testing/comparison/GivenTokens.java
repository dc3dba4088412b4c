package org.koemine.testing.comparison;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.carrot2.language.Tokenizer;
import org.carrot2.util.MutableCharArray;

/** Reads what was tokenised before: terms with blanks between them, mentions with line feeds between them. */
final class GivenTokens implements Tokenizer {
    private static final String BREAK = "\n";

    private Iterator<String> tokens = List.<String>of().iterator();
    private String token = "";

    static String written(TokenisedText text) {
        return String.join(
                " " + BREAK + " ",
                text.mentions().stream().map(terms -> String.join(" ", terms)).toList());
    }

    @Override
    public void reset(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            text.append((char) c);
        }
        tokens = List.of(text.toString().split(" ")).stream()
                .filter(part -> !part.isEmpty())
                .iterator();
    }

    @Override
    public short nextToken() {
        if (!tokens.hasNext()) {
            return TT_EOF;
        }
        token = tokens.next();
        return (short) (token.equals(BREAK) ? TT_PUNCTUATION | TF_SEPARATOR_SENTENCE : TT_TERM);
    }

    @Override
    public void setTermBuffer(MutableCharArray array) {
        array.reset(token);
    }
}
