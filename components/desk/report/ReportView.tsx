import type { Report } from '../../../utils/domain/report.ts';

/** A report as it is printed. */
export function ReportView({
  report,
  printOnly = false,
}: {
  readonly report: Report;
  readonly printOnly?: boolean;
}) {
  return (
    <section className={printOnly ? 'report print-only' : 'report'} aria-label={report.title}>
      <h2>{report.title}</h2>
      <p>{report.subtitle}</p>
      {report.sections.map(({ heading, paragraphs = [], table }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {table && (
            <table>
              <thead>
                <tr>
                  {table.head.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row, index) => (
                  // Rows and cells of a finished report have no identity but their place.
                  <tr key={index}>
                    {row.map((cell, column) => (
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </section>
  );
}
