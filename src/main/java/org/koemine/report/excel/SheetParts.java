package org.koemine.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The sheets of a workbook, read row by row. */
final class SheetParts {
    private final XSSFReader reader;
    private final CellTexts texts;
    private final List<String> names = new ArrayList<>();

    SheetParts(OPCPackage parts) throws IOException, OpenXML4JException {
        this.reader = new XSSFReader(parts);
        WorkbookHandler workbook = new WorkbookHandler();
        parse(reader.getWorkbookData(), workbook);
        this.texts = new CellTexts(shared(parts), reader.getStylesTable(), workbook.since1904());
        XSSFReader.SheetIterator sheets = sheets();
        while (sheets.hasNext()) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
    }

    private static ReadOnlySharedStringsTable shared(OPCPackage parts) throws IOException {
        try {
            return new ReadOnlySharedStringsTable(parts, false);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private XSSFReader.SheetIterator sheets() throws IOException, OpenXML4JException {
        return (XSSFReader.SheetIterator) reader.getSheetsData();
    }

    /** In the order of the workbook. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Hands over a sheet's rows, cells by their columns; returns the areas that are merged to one cell. */
    List<CellRangeAddress> read(String name, Consumer<SortedMap<Integer, ReadCell>> rows)
            throws IOException, OpenXML4JException {
        RowHandler handler = new RowHandler(texts, rows);
        XSSFReader.SheetIterator sheets = sheets();
        while (sheets.hasNext()) {
            InputStream xml = sheets.next();
            if (sheets.getSheetName().equals(name)) {
                parse(xml, handler);
                return handler.merged();
            }
            xml.close();
        }
        return List.of();
    }

    private static void parse(InputStream xml, ContentHandler handler) throws IOException {
        try (xml) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(xml));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
