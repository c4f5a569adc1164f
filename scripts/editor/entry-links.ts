/** The folders whose entries a field may name, by the way to the field without list positions. */
const folders: Readonly<Record<string, readonly string[]>> = {
  helpers: ['helplines', 'services'],
  ownRoutes: ['helplines', 'services'],
  entries: ['helplines', 'services'],
  lines: ['helplines'],
  nightLine: ['helplines'],
  localLine: ['helplines'],
  housing: ['services'],
  guide: ['guides'],
  publication: ['publications'],
  replaces: ['publications'],
  answers: ['pages', 'referral-routes', 'guides'],
};

const related: Readonly<Record<string, readonly string[]>> = {
  guide: ['guides'],
  page: ['pages', 'guides', 'referral-routes', 'statistics'],
};

/** Names of folders whose entries this field of this kind of file names by id; null if none. */
export const linkedFolders = (kind: string, field: string): readonly string[] | null =>
  (field === 'related' ? related[kind] : folders[field]) ?? null;

/** Fields that name districts. */
export const namesDistricts = (kind: string, field: string): boolean =>
  field === 'areas' || (kind === 'partnership' && field === 'districts');
