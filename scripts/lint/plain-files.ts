import { basename, relative } from 'node:path';
import type { Rule } from 'eslint';

const drawers = /^(utils?|helpers?|common|misc|shared)$/;

/** Refuses drawers (`utils`, `helpers`, `common`) and barrels (`export * from`). */
export const plainFiles: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      drawer: 'A file named "{{name}}" says nothing. Name it after what it holds.',
      barrel: 'No barrels: import from the file that holds the thing.',
    },
  },
  create(context) {
    const parts = relative(context.cwd, context.filename).split(/[\\/]/);
    const names = [...parts.slice(0, -1), basename(parts.at(-1) ?? '').replace(/\..*$/, '')];
    const drawer = names.find((name) => drawers.test(name));
    return {
      Program(node) {
        if (drawer) context.report({ node, messageId: 'drawer', data: { name: drawer } });
      },
      ExportAllDeclaration(node) {
        context.report({ node, messageId: 'barrel' });
      },
    };
  },
};

/** Asks for a documentation comment above every exported function. */
export const documentedFunctions: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      bare: 'Say in a /** comment */ what {{name}} takes and gives: units, errors, the source of a rule.',
    },
  },
  create(context) {
    return {
      'ExportNamedDeclaration > FunctionDeclaration'(
        node: Extract<Rule.Node, { type: 'FunctionDeclaration' }>,
      ) {
        const comment = context.sourceCode.getCommentsBefore(node.parent).at(-1);
        const isDocumented = comment?.type === 'Block' && comment.value.startsWith('*');
        if (!isDocumented) {
          context.report({ node, messageId: 'bare', data: { name: node.id.name } });
        }
      },
    };
  },
};
