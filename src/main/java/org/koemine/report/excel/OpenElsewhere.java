package org.koemine.report.excel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/**
 * Sees whether somebody has a workbook open, by the owner file that Excel and LibreOffice lay beside it: on a share, the
 * operating system would let it be replaced under the reader's hands.
 */
final class OpenElsewhere {

    private OpenElsewhere() {}

    static void refuse(Path file) {
        String name = WorkbookWriter.name(file);
        for (String owner : List.of("~$" + name, ".~lock." + name + "#")) {
            if (Files.exists(file.resolveSibling(owner))) {
                throw new KoemineException(Fault.of(FaultId.REPORT_OPEN_ELSEWHERE, Place.file(name), file, owner));
            }
        }
    }
}
