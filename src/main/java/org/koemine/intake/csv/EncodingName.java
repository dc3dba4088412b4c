package org.koemine.intake.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** The character set that people mean by a name. */
final class EncodingName {
    private EncodingName() {}

    /** Shift_JIS and its many names mean windows-31j: Java's Shift_JIS lacks what Japanese Windows writes. */
    static Charset charset(String name, Place place) {
        String key = name.toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "");
        return switch (key) {
            case "SHIFTJIS", "SJIS", "CP932", "MS932", "WINDOWS31J", "XSJIS" -> Charset.forName("windows-31j");
            case "ISO2022JP", "JIS" -> Charset.forName("x-windows-iso2022jp");
            default -> known(name, place);
        };
    }

    private static Charset known(String name, Place place) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            Place setting = place.column("encoding", name);
            throw new KoemineException(Fault.of(FaultId.ENCODING_UNSUPPORTED, setting), e);
        }
    }
}
