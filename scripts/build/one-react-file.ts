import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Keeps all of React in one file, its JSX runtime too, so that ours holds nothing but our code. */
export function oneReactFile(): VitePlugin {
  return {
    name: 'sunflower-one-react-file',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      const groups = [{ name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\// }];
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
  };
}
