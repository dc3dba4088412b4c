package org.koemine.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.koemine.report.Report;
import org.koemine.report.Sheet;

/** Puts a report together as a workbook and says what each sheet holds. */
final class WorkbookAssembly {
    static final String MAKER = "Koemine";

    private final Report report;

    WorkbookAssembly(Report report) {
        this.report = report;
    }

    /**
     * Writes the workbook.
     *
     * @param scratch folder for the rows while they are streamed
     */
    List<SheetContent> write(OutputStream out, Path scratch) throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(scratch.toFile()));
        try (XSSFWorkbook template = new XSSFWorkbook();
                SteadyWorkbook workbook = new SteadyWorkbook(template)) {
            describe(template.getProperties());
            report.sheets().forEach(sheet -> workbook.createSheet(sheet.name()));
            List<SheetContent> contents = paint(workbook, new Styles(template));
            SheetFurniture furniture = new SheetFurniture(report, template);
            for (int i = 0; i < report.sheets().size(); i++) {
                furniture.place(report.sheets().get(i), i);
            }
            workbook.write(out);
            return contents;
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    private List<SheetContent> paint(SteadyWorkbook workbook, Styles styles) {
        List<SheetContent> contents = new ArrayList<>();
        for (Sheet sheet : report.sheets()) {
            contents.add(new SheetPainter(workbook, styles, workbook.getSheet(sheet.name())).paint(sheet));
        }
        return contents;
    }

    /** Names the report, its day and its sheets, but no person. */
    private void describe(POIXMLProperties properties) {
        Date day = Date.from(report.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(report.title());
        core.setSubjectProperty(report.title() + " " + report.date());
        core.setKeywords(report.sheets().stream().map(Sheet::name).collect(Collectors.joining(",")));
        core.setCreator(MAKER);
        core.setLastModifiedByUser(MAKER);
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        properties.getExtendedProperties().setApplication(MAKER);
    }
}
