import type { ViteUserConfig } from 'astro';
import { packWizard } from '../../src/domain/wizard/pack-wizard.ts';
import { wizardDataOf } from './wizard-data.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

// Parsing text is faster than parsing code of the same size.
const asModule = (value: object): string =>
  `export const data = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * Provides `virtual:wizard-public` and `virtual:wizard-professional`: what each wizard needs, as a
 * file that arrives with the island, so that nothing is asked for after the first answer.
 */
export function wizardModule(root: string, partnershipId: string): VitePlugin {
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:wizard-public': () =>
      asModule(packWizard(wizardDataOf(root, partnershipId, 'public'))),
    'virtual:wizard-professional': () =>
      asModule(packWizard(wizardDataOf(root, partnershipId, 'professional'))),
  };
  return {
    name: 'sunflower-wizard',
    resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id: string) => modules[id.slice(1)]?.(),
  };
}
