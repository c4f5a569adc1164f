import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The file, at the root of the site, in which the packages wait for the list of what ships. */
export const clientPackagesFile = 'client-packages.json';

/** Which npm packages are inside each script file of the site: its path, and their names. */
export type ClientPackages = Readonly<Record<string, readonly string[]>>;

/** Notes, while Vite joins the scripts for browsers, which packages it took them from. */
export function clientPackages(): VitePlugin {
  return {
    name: 'sunflower-client-packages',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const packages: ClientPackages = Object.fromEntries(
        Object.values(bundle).flatMap((part) =>
          part.type === 'chunk' ? [[`/${part.fileName}`, packagesOf(part.moduleIds)]] : [],
        ),
      );
      this.emitFile({
        type: 'asset',
        fileName: clientPackagesFile,
        source: JSON.stringify(packages),
      });
    },
  };
}

/** The npm packages that modules come from, each once, sorted. In: the modules' paths. */
export function packagesOf(moduleIds: readonly string[]): string[] {
  const names = moduleIds.flatMap((id) => {
    const inside = id.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
    return inside ? [/^(@[^/]+\/)?[^/?]+/.exec(inside)?.[0] ?? inside] : [];
  });
  return [...new Set(names)].sort();
}
