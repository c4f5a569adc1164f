import type { Rule, Scope } from 'eslint';

type Node = Rule.Node;

const advice =
  'A "leave this page?" dialog would stop someone who has to get away. Nothing may ask before leaving.';

/**
 * Refuses whatever makes a browser ask before leaving: `returnValue` anywhere, and
 * `preventDefault()` or a returned value in a `beforeunload` listener, inline or named.
 * (HTML standard, "prompt to unload".) A listener that only sets the title is lawful.
 */
export const noLeavePrompt: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { prompt: advice } },
  create(context) {
    const source = context.sourceCode;
    const report = (node: Node) => {
      context.report({ node, messageId: 'prompt' });
    };
    const judgeListener = (node: Node | undefined) => {
      const listener =
        node?.type === 'Identifier' ? functionNamed(node, source.getScope(node)) : node;
      if (listener && asksToStay(source.getText(listener))) report(node ?? listener);
    };
    return {
      'MemberExpression[property.name="returnValue"]': report,
      'AssignmentExpression[left.property.name="onbeforeunload"]': report,
      'AssignmentExpression[left.name="onbeforeunload"]': report,
      'CallExpression[callee.property.name="addEventListener"][arguments.0.value="beforeunload"]': (
        node: Extract<Node, { type: 'CallExpression' }>,
      ) => {
        judgeListener(node.arguments[1] as Node | undefined);
      },
    };
  },
};

function functionNamed(node: { name: string }, scope: Scope.Scope | null): Node | undefined {
  for (let level = scope; level; level = level.upper) {
    const definition = level.set.get(node.name)?.defs[0]?.node as
      (Node & { init?: Node }) | undefined;
    if (definition) return definition.init ?? definition;
  }
  return undefined;
}

function asksToStay(listener: string): boolean {
  return /preventDefault|\breturn\s+[^;\s}]/.test(listener);
}
