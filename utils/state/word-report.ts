import type { Report, ReportSection, ReportTable } from '../domain/report.ts';

type Docx = typeof import('docx');

/** The report as a Word file. The library that writes it is loaded when the first one is asked for. */
export async function wordReport(report: Report): Promise<Blob> {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, Paragraph } = docx;
  const document = new Document({
    title: report.title,
    creator: 'CalmReply',
    styles: { default: { document: { run: { size: 22, font } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: report.subtitle }),
          ...report.sections.flatMap((section) => blocksOf(section, docx)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** Word takes the second for Chinese. */
const font = { ascii: 'Calibri', eastAsia: 'Microsoft JhengHei', hAnsi: 'Calibri' };

function blocksOf({ heading, paragraphs = [], table }: ReportSection, docx: Docx) {
  const { HeadingLevel, Paragraph } = docx;
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 80 } }),
    ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 80 } })),
    ...(table ? [tableOf(table, docx)] : []),
  ];
}

function tableOf(
  { head, rows }: ReportTable,
  { Paragraph, Table, TableCell, TableRow, TextRun, WidthType }: Docx,
) {
  const cell = (text: string, bold: boolean) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((text) => cell(text, false)) })),
    ],
  });
}
