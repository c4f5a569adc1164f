import { error, warning } from '../issue-text.ts';

/** Issues with a whole file: its name, its letters, its YAML. */
export const fileIssues = {
  'unreadable-file': error(
    (d: { why: string }) => `This file cannot be read: ${d.why}.`,
    () => 'Open it in a text editor, save it again as plain text, or restore the last version.',
  ),
  'file-name': error(
    (d: { name: string }) => `“${d.name}” is no good as a file name: the name becomes the id.`,
    (d: { better: string }) => `Rename the file to ${d.better}`,
  ),
  'unread-file': error(
    (d: { where: string }) =>
      `Nothing reads a file here (${d.where}), so nobody would ever see it.`,
    (d: { better: string }) => d.better,
  ),
  'file-encoding': error(
    (d: { why: string }) => `This file is not plain UTF-8 text: ${d.why}.`,
    () => 'In your editor choose “Save with encoding”, then “UTF-8” (without BOM).',
  ),
  'hidden-character': error(
    (d: { name: string }) =>
      `There is an invisible character here (${d.name}). It can hide a wrong digit from sight.`,
    () => 'Delete this line and type it again by hand, instead of pasting it.',
  ),
  'empty-file': error(
    () => 'This file is empty.',
    () => 'Copy another file of the same folder and change it, or delete this one.',
  ),
  'file-too-big': error(
    (d: { size: number; most: number }) =>
      `This file is ${d.size} kB long. A content file has at most ${d.most} kB.`,
    () => 'Make several pages of it, or put long documents into public/documents.',
  ),
  'endless-word': error(
    (d: { length: number }) =>
      `${d.length} signs stand here in one row, so this is no writing. The rest of the file was not read.`,
    () => 'Delete the row, or restore the last version of the file.',
  ),
  'no-fields': error(
    () => 'This file does not begin with its fields between two lines of three hyphens.',
    () => '---\nname: "The name"\n---\nThe text.',
  ),
  'open-fields': error(
    () => 'The fields at the top are never closed, so the text cannot be told from the fields.',
    () => '---\n(a line of three hyphens, alone, after the last field)',
  ),
  tab: error(
    () => 'There is a tab here. YAML wants spaces.',
    (d: { line: string }) => d.line,
  ),
  'broken-yaml': error(
    (d: { why: string }) => `This line cannot be understood: ${d.why}`,
    (d: { line: string }) => d.line || 'Compare the line with the same line of another file.',
  ),
  'repeated-field': error(
    (d: { field: string }) => `“${d.field}” stands here twice. Only one of them would count.`,
    (d: { field: string }) => `Keep one “${d.field}:” and delete the other.`,
  ),
  'yaml-trick': error(
    (d: { what: string }) => `${d.what} is not used in content files.`,
    () => 'Write the value out in full.',
  ),
  'empty-text': warning(
    () => 'There is no text below the fields, so the page would be empty.',
    () => 'Write the text below the second line of three hyphens.',
  ),
};
