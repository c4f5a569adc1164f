import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { PdfReading, Unread } from '../../src/domain/checks/documents/pdf-reading.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const named = ['Title', 'Subject', 'Keywords', 'Author'] as const;

const properties = async (pdf: Pdf): Promise<Record<(typeof named)[number], string>> => {
  const { info } = await getMeta(pdf);
  const given = named.map((name) => [name, typeof info[name] === 'string' ? info[name] : '']);
  return Object.fromEntries(given) as Record<(typeof named)[number], string>;
};

// What is not printed on a page but goes out with it.
const besidePage = async (pdf: Pdf, number: number): Promise<string[]> => {
  const page = await pdf.getPage(number);
  const annotations = (await page.getAnnotations()) as Record<string, unknown>[];
  return annotations.flatMap(({ unsafeUrl, contentsObj, fieldValue }) => {
    const comment = (contentsObj as { str?: unknown } | undefined)?.str;
    return [unsafeUrl, comment, fieldValue].filter(
      (one): one is string => typeof one === 'string' && one !== '',
    );
  });
};

const attachedTo = async (pdf: Pdf): Promise<string[]> => {
  const attached: unknown = await pdf.getAttachments();
  if (attached === null || typeof attached !== 'object') return [];
  return attached instanceof Map ? [...attached.keys()].map(String) : Object.keys(attached);
};

const whyUnread = (error: unknown): Unread =>
  error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';

/** Reads the text of a PDF page by page. Never throws: what cannot be read is told as such. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfReading> => {
  try {
    // Only errors: pdf.js warns of every small fault that it mends.
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    const { text } = await extractText(pdf, { mergePages: false });
    const pages = [];
    for (const [at, page] of text.entries()) {
      pages.push({ text: page, beside: await besidePage(pdf, at + 1) });
    }
    const { Author, ...about } = await properties(pdf);
    return {
      state: 'read',
      pages,
      about: Object.values(about).filter(Boolean),
      author: Author,
      attached: await attachedTo(pdf),
      runsScript: await pdf.hasJSActions(),
    };
  } catch (error) {
    return { state: whyUnread(error) };
  }
};
