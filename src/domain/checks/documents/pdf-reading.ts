/** One page of a PDF. */
export interface PdfPage {
  /** What stands on it, line by line. */
  text: string;
  /** What lies over it unseen or half seen: targets of links, comments, form fields. */
  beside: readonly string[];
}

/** A PDF that could be read. */
export interface ReadPdf {
  state: 'read';
  pages: readonly PdfPage[];
  /** What its properties say, such as the title; the author stands apart. */
  about: readonly string[];
  author: string;
  /** Names of the files that lie inside it. */
  attached: readonly string[];
  runsScript: boolean;
}

/** Why a PDF could not be read: a password, a fault in it, or too long a time. */
export type Unread = 'locked' | 'broken' | 'slow';

/** What could be made of one file in public/documents. */
export type PdfReading = ReadPdf | { state: Unread | 'no-pdf' };

/** Every file that publications can offer, by name. */
export type Offered = ReadonlyMap<string, PdfReading>;

// Fewer letters than this are a page number or a stamp on a picture of a page.
const fewest = 10;

/** True for a page with words on it; a scan is a picture and has none. */
export const hasWords = ({ text }: PdfPage): boolean =>
  (text.match(/\p{L}/gu) ?? []).length >= fewest;
