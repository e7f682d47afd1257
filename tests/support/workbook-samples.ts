/** Whole workbooks of several makes, with all that a clerk's workbook can carry beside its cells. */

import { type BookXml, type PartsByName, partsOfBook, stylesWith } from './workbook-parts.ts';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>' +
  '<v:shape id="_x0000_s3073" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox><div style="text-align:left"><br></div></v:textbox>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 1, 4, 4, 20, 4, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const COMMENTS =
  '<?xml version="1.0" encoding="UTF-8"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>李</author></authors>' +
  '<commentList><comment ref="B3" authorId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>李：</t></r><r><t xml:space="preserve">请核对</t></r></text></comment></commentList></comments>';

const KIND = 'application/vnd.openxmlformats-officedocument';

/** As Excel saves one: a title, two-level heads, formats, comments, a drop-down on a whole column, filter, printer settings. */
export const EXCEL: BookXml = {
  texts:
    '<si><t>花名册</t></si><si><t>姓  名</t></si><si><t xml:space="preserve">出生\n年月 </t></si><si><r><t>周</t></r><r><rPr><b/></rPr><t>建国</t></r><rPh sb="0" eb="1"><t>zhou</t></rPh></si>',
  styles: stylesWith(
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf>' +
      '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/>',
  ),
  sheets: [
    {
      name: '委员名册',
      before:
        '<sheetPr/><dimension ref="A1:F6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/>' +
        '<cols><col min="2" max="2" width="20" style="3" customWidth="1"/><col min="5" max="5" width="9" hidden="1" customWidth="1"/></cols>',
      rows:
        '<row r="1" spans="1:6" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c></row>' +
        '<row r="2" spans="1:6"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" s="2"><v>1980.1</v></c></row>' +
        '<row r="3" spans="1:6"><c r="A3" t="s"><v>3</v></c><c r="B3" s="1"><v>29495</v></c><c r="C3"><f>B3+1</f><v>29496</v></c><c r="D3" t="b"><v>1</v></c></row>' +
        '<row r="4" spans="1:6" hidden="1"><c r="A4" t="inlineStr"><is><t>王丽华</t></is></c><c r="D4" t="e"><v>#N/A</v></c><c r="F4" s="2"/></row>' +
        '<row r="6" spans="1:6" s="2" customFormat="1"><c r="A6" s="3"><v>430198196804120015</v></c></row>',
      after:
        '<autoFilter ref="A2:F6"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
        '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>' +
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D1:D1048576"><formula1>"男,女"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A3" r:id="rId3"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" r:id="rId4"/><legacyDrawing r:id="rId2"/>',
      links: [
        ['rId1', 'comments', '../comments1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId3', 'hyperlink', '../../a.docx'],
        ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ],
    },
    { name: '说明', state: 'hidden', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
    { name: '空表' },
  ],
  types: [
    ['vml', `${KIND}.vmlDrawing`],
    ['bin', `${KIND}.spreadsheetml.printerSettings`],
    ['/xl/comments1.xml', `${KIND}.spreadsheetml.comments+xml`],
  ],
  more: {
    'xl/comments1.xml': COMMENTS,
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 251),
  },
};

/** As exports of systems are: prefixes, a byte order mark, absolute targets with backslashes, no formats, no addresses. */
export function foreignParts(): PartsByName {
  const rows =
    '<x:row><x:c t="inlineStr"><x:is><x:t/><x:r><x:t>姓</x:t></x:r><x:r><x:t>名</x:t></x:r></x:is></x:c><x:c t="inlineStr"><x:is><x:t>电话</x:t></x:is></x:c></x:row>' +
    '<x:row><x:c t="inlineStr"><x:is><x:t>周建国</x:t></x:is></x:c><x:c t="str"><x:v>0730</x:v></x:c><x:c><x:v>12</x:v></x:c></x:row>';
  const sheet = `\ufeff<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const parts = partsOfBook({ sheets: [{ name: '导出' }] });
  const { 'xl/worksheets/sheet1.xml': _, ...rest } = parts;
  const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
    'worksheets/sheet1.xml',
    '/xl\\worksheets\\sheet1.xml',
  );
  return { ...rest, 'xl/_rels/workbook.xml.rels': links, 'xl\\worksheets\\sheet1.xml': sheet };
}
