/** Hidden field of every form: the file as it was opened, so that only changes are written. */
export const originalField = 'fileAsOpened';

/** The form’s field for the text below the fields. */
export const bodyField = 'body';

/** The form’s field for a file that is one list of named groups, without a field of its own. */
export const rootList = 'wholeList';

/** The name under which the form’s program knows how to read and write one kind of file. */
export const formatName = (kind: string): string => `sunflower-${kind}`;
