package org.koemine.intake.excel;

import java.util.Locale;
import java.util.function.Supplier;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** Turns what POI and its XML parsers throw at a bad workbook into the fault that says what to do. */
record WorkbookFaults(Place place) {

    <T> T guard(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (KoemineException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    KoemineException refusal(Exception cause) {
        boolean inflates = false;
        String reason = "";
        for (Throwable e = cause; e != null; e = e.getCause()) {
            String message = String.valueOf(e.getMessage());
            inflates |= message.toLowerCase(Locale.ROOT).contains("zip bomb");
            reason = e.getClass().getSimpleName();
        }
        FaultId id = inflates ? FaultId.WORKBOOK_INFLATES : FaultId.WORKBOOK_DAMAGED;
        return new KoemineException(Fault.of(id, place, reason), cause);
    }
}
