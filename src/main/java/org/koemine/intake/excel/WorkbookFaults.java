package org.koemine.intake.excel;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** Turns what POI and XML parsers throw at a bad workbook into the fault that says what to do. */
record WorkbookFaults(Place place) {

    interface Reading<T> {
        T read() throws IOException, OpenXML4JException;
    }

    <T> T guard(Reading<T> reading) {
        try {
            return reading.read();
        } catch (KoemineException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private KoemineException refusal(Exception thrown) {
        boolean inflates = false;
        String reason = "";
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            inflates |= String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb");
            reason = e.getClass().getSimpleName();
        }
        FaultId id = inflates ? FaultId.WORKBOOK_INFLATES : FaultId.WORKBOOK_DAMAGED;
        return new KoemineException(Fault.of(id, place, reason), thrown);
    }
}
