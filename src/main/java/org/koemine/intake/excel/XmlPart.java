package org.koemine.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** One part of a workbook, read element by element. A document type, which Excel never writes, breaks it; no
 * entity is processed, by POI's settings of the parser. */
final class XmlPart implements AutoCloseable {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final InputStream bytes;
    private final XMLStreamReader xml;

    XmlPart(InputStream bytes) {
        this.bytes = bytes;
        try {
            this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw new BrokenPartException(e);
        }
    }

    /** Goes to the next begin or end of an element; false after the last. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
                    throw new BrokenPartException(null);
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new BrokenPartException(e);
        }
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** An attribute by its local name, or empty. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Appends the text of the element that began, of which no more than {@code limit} units and one are held. */
    void appendText(StringBuilder text, int limit) {
        try {
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (!xml.isCharacters()) {
                    throw new BrokenPartException(null);
                }
                int room = limit + 1 - text.length();
                text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
            }
        } catch (XMLStreamException e) {
            throw new BrokenPartException(e);
        }
    }

    /** Appends what is written in the element that began, in all its runs, without the readings above kanji. */
    void appendRuns(StringBuilder text, String element, int limit) {
        int depthOfReading = 0;
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                depthOfReading++;
            } else if (ends("rPh")) {
                depthOfReading--;
            } else if (begins("t") && depthOfReading == 0) {
                appendText(text, limit);
            }
        }
    }

    /** A text with what Excel escapes in it, such as _x000D_, as characters. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
