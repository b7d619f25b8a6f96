/** After the list of commands. */
export const programNotes: string = `
Keys come from VOLC_ACCESSKEY and VOLC_SECRETKEY, then from ~/.volc/config;
they are never options.

Exit codes: 0 answered, 1 refused by the service or not written, 2 wrong command
line, 3 no answer, 4 a part is missing, 130 interrupted.

Examples:
  volc-live bandwidth --last 7d --mock --chart
  volc-live traffic --month 2026-10 --format csv --output traffic.csv
  volc-live report --month 2026-10 --output report.html`;
