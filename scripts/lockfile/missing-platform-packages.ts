/** What the lockfile says of one package; other fields are kept as they are. */
export interface LockedPackage {
  version?: string;
  integrity?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** The part of a version-3 package-lock.json that matters here: path -> package. */
export type LockedPackages = Record<string, LockedPackage>;

/** An optional package that some other package wants and the lockfile does not hold. */
export interface MissingPackage {
  path: string;
  name: string;
  version: string;
  dev: boolean;
}

const exactVersion = /^\d+\.\d+\.\d+(?:[-+].+)?$/;

/**
 * Lists the optional packages that the lockfile lacks, each with the path it must have there.
 * npm writes no entry for a package its registry does not serve, but `npm ci` asks for every one.
 */
export function missingPlatformPackages(packages: LockedPackages): MissingPackage[] {
  const missing = new Map<string, MissingPackage>();
  for (const [owner, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!exactVersion.test(version)) continue;
      const found = nearest(packages, owner, name);
      if (found && packages[found]?.version === version) continue;
      const top = join('', name);
      const topIsTaken = found !== undefined || (missing.get(top)?.version ?? version) !== version;
      const path = topIsTaken ? join(owner, name) : top;
      const dev = Boolean(entry.dev) && (missing.get(path)?.dev ?? true);
      missing.set(path, { path, name, version, dev });
    }
  }
  return [...missing.values()];
}

/** The path at which Node, starting from `owner`, finds a package called `name`. */
function nearest(packages: LockedPackages, owner: string, name: string): string | undefined {
  for (let folder = owner; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    folder = folder.replace(/\/$/, '');
    const path = join(folder, name);
    if (packages[path]) return path;
    if (folder === '') return undefined;
  }
}

function join(folder: string, name: string): string {
  return `${folder ? `${folder}/` : ''}node_modules/${name}`;
}
