import * as v from 'valibot';
import { parseSync } from 'vite';

const READ_OUT = new Set(['title', 'alt', 'placeholder', 'aria-label']);

const Node = v.looseObject({ type: v.string() });
type Node = v.InferOutput<typeof Node>;
const Cooked = v.looseObject({ cooked: v.string() });
const Named = v.looseObject({ name: v.looseObject({ name: v.string() }) });

/** The words that a screen shows or has read out without asking the translator. */
export function shownWords(source: string): string[] {
  const { program, errors } = parseSync('screen.tsx', source);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const words: string[] = [];
  visit(program, (node) => words.push(...wordsOf(node)));
  return words.filter((text) => /\p{L}/u.test(text));
}

function wordsOf(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node['value']).trim()];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return list(node['children']).flatMap((child) =>
      child.type === 'JSXExpressionContainer' ? results(child['expression']) : [],
    );
  const attribute = node.type === 'JSXAttribute' && v.is(Named, node) && READ_OUT.has(node.name.name);
  return attribute ? results(node['value']) : [];
}

/** The strings that an expression may come to. */
function results(value: unknown): string[] {
  if (!v.is(Node, value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value['value'] === 'string' ? [value['value']] : [];
    case 'TemplateLiteral':
      return list(value['quasis']).flatMap(({ value: part }) =>
        v.is(Cooked, part) ? [part.cooked.trim()] : [],
      );
    case 'ConditionalExpression':
      return [...results(value['consequent']), ...results(value['alternate'])];
    case 'LogicalExpression':
      return [...results(value['left']), ...results(value['right'])];
    case 'JSXExpressionContainer':
      return results(value['expression']);
    default:
      return [];
  }
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see);
  if (!v.is(Node, value)) return;
  see(value);
  for (const child of Object.values(value)) visit(child, see);
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter((one) => v.is(Node, one)) : [];
}
