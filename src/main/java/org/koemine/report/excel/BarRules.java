package org.koemine.report.excel;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.koemine.report.Area;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataBar;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;

/**
 * Writes data bars as Excel has drawn them since 2010: in one flat colour, from zero. POI only knows the older ones, whose
 * fading end cannot be read, so the newer rule ([MS-XLSX] 2.3.11) is written beside the older one.
 */
final class BarRules {
    private static final String RULE_ID = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private static final String RULES = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final int LONGEST = 90;

    private BarRules() {}

    /** Bars in these areas, each on a scale of its own. */
    static void add(XSSFSheet sheet, List<Area> areas) {
        if (areas.isEmpty()) {
            return;
        }
        StringBuilder newer = new StringBuilder();
        for (int i = 0; i < areas.size(); i++) {
            String cells = References.range(areas.get(i)).formatAsString();
            String id = String.format(
                    Locale.ROOT,
                    "{00000000-0000-4000-8000-%04X%08X}",
                    sheet.getWorkbook().getSheetIndex(sheet) + 1,
                    i + 1);
            older(sheet, cells, id, i + 1);
            newer.append(newer(cells, id));
        }
        CTExtension rules = sheet.getCTWorksheet().isSetExtLst()
                ? sheet.getCTWorksheet().getExtLst().addNewExt()
                : sheet.getCTWorksheet().addNewExtLst().addNewExt();
        rules.setUri(RULES);
        fill(rules, String.format(Locale.ROOT, """
                <x14:conditionalFormattings xmlns:x14="%s" xmlns:xm="%s">%s</x14:conditionalFormattings>""", X14, XM, newer));
    }

    private static String newer(String cells, String id) {
        return String.format(Locale.ROOT, """
                <x14:conditionalFormatting><x14:cfRule type="dataBar" id="%s">\
                <x14:dataBar minLength="0" maxLength="%d" gradient="0">\
                <x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/>\
                <x14:negativeFillColor rgb="FF%s"/><x14:axisColor rgb="FF%s"/></x14:dataBar></x14:cfRule>\
                <xm:sqref>%s</xm:sqref></x14:conditionalFormatting>""", id, LONGEST, Palette.BAR, Palette.BAR, cells);
    }

    private static void older(XSSFSheet sheet, String cells, String id, int priority) {
        CTConditionalFormatting formatting = sheet.getCTWorksheet().addNewConditionalFormatting();
        formatting.setSqref(List.of(cells));
        CTCfRule rule = formatting.addNewCfRule();
        rule.setType(STCfType.DATA_BAR);
        rule.setPriority(priority);
        CTDataBar bar = rule.addNewDataBar();
        bar.setMinLength(0);
        bar.setMaxLength(LONGEST);
        bar.addNewCfvo().setType(STCfvoType.NUM);
        bar.getCfvoArray(0).setVal("0");
        bar.addNewCfvo().setType(STCfvoType.MAX);
        bar.addNewColor().setRgb(Palette.colour(Palette.BAR).getARGB());
        CTExtension link = rule.addNewExtLst().addNewExt();
        link.setUri(RULE_ID);
        fill(link, String.format(Locale.ROOT, "<x14:id xmlns:x14=\"%s\">%s</x14:id>", X14, id));
    }

    /** Puts XML of another namespace into an extension. */
    private static void fill(CTExtension extension, String xml) {
        String uri = extension.getUri();
        try {
            extension.set(XmlObject.Factory.parse(xml));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        extension.setUri(uri);
    }
}
