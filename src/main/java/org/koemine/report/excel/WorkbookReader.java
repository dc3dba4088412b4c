package org.koemine.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a finished workbook back, row by row, to see what really is in it. */
final class WorkbookReader {

    private WorkbookReader() {}

    static List<SheetContent> read(Path file) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            List<SheetContent> contents = new ArrayList<>();
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) new XSSFReader(parts).getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream xml = sheets.next()) {
                    contents.add(read(sheets.getSheetName(), xml, charts(sheets.getSheetPart())));
                }
            }
            return contents;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException("the workbook cannot be read back", e);
        }
    }

    private static SheetContent read(String name, InputStream xml, int charts)
            throws IOException, SAXException, ParserConfigurationException {
        SheetHandler handler = new SheetHandler();
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(xml));
        return new SheetContent(
                name, handler.rows(), handler.digest().cells(), handler.digest().value(), charts);
    }

    private static int charts(PackagePart sheet) throws OpenXML4JException {
        int charts = 0;
        for (PackagePart drawing : related(sheet, XSSFRelation.DRAWINGS.getRelation())) {
            charts += related(drawing, XSSFRelation.CHART.getRelation()).size();
        }
        return charts;
    }

    private static List<PackagePart> related(PackagePart part, String type) throws OpenXML4JException {
        List<PackagePart> found = new ArrayList<>();
        for (PackageRelationship relation : part.getRelationshipsByType(type)) {
            found.add(part.getRelatedPart(relation));
        }
        return found;
    }
}
