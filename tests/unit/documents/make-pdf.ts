/** What a PDF for a test holds. */
export interface PdfPlan {
  /** The lines of each page. A page without lines is like a scan: it has no text. */
  pages: readonly (readonly string[])[];
  info?: Readonly<Record<string, string>>;
  /** Targets of links on the first page. */
  links?: readonly string[];
  /** A comment on the first page. */
  comment?: string;
  /** The name of a file inside. */
  attached?: string;
  script?: string;
  /** Can only be opened with a password that nobody knows. */
  isLocked?: boolean;
}

const text = (value: string): string => `(${value.replace(/[\\()]/g, '\\$&')})`;

const stream = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const annotations = ({ links = [], comment }: PdfPlan): string => {
  const box = '/Rect [0 0 90 20]';
  const targets = links.map(
    (url) => `<< /Type /Annot /Subtype /Link ${box} /A << /S /URI /URI ${text(url)} >> >>`,
  );
  const notes = comment
    ? [`<< /Type /Annot /Subtype /Text ${box} /Contents ${text(comment)} >>`]
    : [];
  return `/Annots [${[...targets, ...notes].join(' ')}]`;
};

/** Makes a PDF of the simplest kind (ISO 32000-1): one font, one stream a page, no compression. */
export const makePdf = (plan: PdfPlan): Buffer => {
  const objects: string[] = [];
  const add = (content: string): string => `${objects.push(content)} 0 R`;
  const catalogue = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const kids = plan.pages.map((lines, at) => {
    const shown = lines.map((line) => `${text(line)} Tj T*`).join('\n');
    const content = add(
      stream(lines.length > 0 ? `BT /F1 11 Tf 14 TL 50 790 Td\n${shown}\nET` : ''),
    );
    const more = at === 0 ? annotations(plan) : '';
    return add(
      `<< /Type /Page /Parent ${tree} /MediaBox [0 0 595 842] /Contents ${content} /Resources << /Font << /F1 ${font} >> >> ${more} >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  const { attached, script, info = {}, isLocked = false } = plan;
  const names = attached
    ? `/Names << /EmbeddedFiles << /Names [${text(attached)} << /Type /Filespec /F ${text(attached)} /EF << /F ${add(stream('inside'))} >> >>] >> >>`
    : '';
  const action = script ? `/OpenAction << /S /JavaScript /JS ${text(script)} >>` : '';
  objects[0] = `<< /Type /Catalog /Pages ${tree} ${names} ${action} >>`;
  const said = Object.entries(info).map(([key, value]) => `/${key} ${text(value)}`);
  const ends = [`/Root ${catalogue}`, `/Info ${add(`<< ${said.join(' ')} >>`)}`];
  if (isLocked) {
    const key = `<${'5a'.repeat(32)}>`;
    ends.push(`/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`);
    ends.push('/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]');
  }
  return written(objects, ends);
};

const written = (objects: readonly string[], ends: readonly string[]): Buffer => {
  let file = '%PDF-1.7\n';
  const places = objects.map((content, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${content}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${ends.join(' ')} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};
