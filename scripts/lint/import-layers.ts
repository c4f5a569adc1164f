import { posix, relative } from 'node:path';
import type { Rule } from 'eslint';
import { guardedPackages, layers, type Layer } from './layers.ts';

/** The layer a file belongs to, by its path from the project's root; `undefined` outside all. */
export function layerOf(path: string): Layer | undefined {
  return layers.find(({ home }) =>
    home.endsWith('/') ? path.startsWith(home) : path.replace(/\.\w+$/, '') === home,
  );
}

/**
 * Says what is wrong with one import, or nothing when it is lawful.
 * @param path - the importing file, from the project's root, with forward slashes
 * @param specifier - the text after `from`
 */
export function judgeImport(path: string, specifier: string): string | undefined {
  const layer = layerOf(path);
  if (!layer) {
    return path.startsWith('src/') && path.split('/').length > 2
      ? `${path} lies in no known layer. Put it into a folder of src/README.md, or name the new layer in scripts/lint/layers.ts.`
      : undefined;
  }
  return specifier.startsWith('.')
    ? judgeFile(layer, path, specifier)
    : judgePackage(layer, specifier);
}

function judgeFile(layer: Layer, path: string, specifier: string): string | undefined {
  const file = specifier.replace(/\?.*$/, '');
  const target = posix.join(posix.dirname(path), file);
  const targetLayer = layerOf(target);
  if (targetLayer && layer.mayImport.includes(targetLayer.name)) return undefined;
  return `${layer.name} may not import ${targetLayer?.name ?? target}. ${layer.advice}`;
}

function judgePackage(layer: Layer, specifier: string): string | undefined {
  const guarded = guardedPackages.find(({ name }) => fits(name, specifier));
  if (guarded && !guarded.layers.includes(layer.name)) return guarded.advice;
  if (layer.packages.some((pattern) => fits(pattern, specifier))) return undefined;
  return `${layer.name} may not import ${specifier}. ${layer.advice}`;
}

function fits(pattern: string, specifier: string): boolean {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;
}

/** Reports every import, export-from and `import()` that crosses a layer the wrong way. */
export const importLayers: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { crossed: '{{problem}}' } },
  create(context) {
    const path = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const judge = (node: Rule.Node, source: { value?: unknown } | null | undefined) => {
      if (typeof source?.value !== 'string') return;
      const problem = judgeImport(path, source.value);
      if (problem) context.report({ node, messageId: 'crossed', data: { problem } });
    };
    return {
      ImportDeclaration(node) {
        judge(node, node.source);
      },
      ExportNamedDeclaration(node) {
        judge(node, node.source);
      },
      ExportAllDeclaration(node) {
        judge(node, node.source);
      },
      ImportExpression(node) {
        judge(node, node.source as { value?: unknown });
      },
    };
  },
};
