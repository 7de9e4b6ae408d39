/** Finds every regular expression in the extension's source, by its syntax tree. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

const root = join(import.meta.dirname, '../../..');

export interface Found {
  /** Path from the project's root, and line from 1. */
  file: string;
  line: number;
}

export interface Literal extends Found {
  source: string;
  flags: string;
}

export interface SourceExpressions {
  literals: Literal[];
  /** Where an expression is put together at run time, by `RegExp(...)`. */
  constructed: Found[];
  /** Where a string is handed to a method that makes an expression of it: `text.match('a+')`. */
  implied: Found[];
}

const SOURCES = '{lib,components,entrypoints}/**/*.{ts,tsx}';
const MAKES_EXPRESSION = new Set(['match', 'matchAll', 'search']);

/** All regular expressions of lib/, components/ and entrypoints/. Throws where a file cannot be parsed. */
export function findRegularExpressions(): SourceExpressions {
  const found: SourceExpressions = { literals: [], constructed: [], implied: [] };
  for (const file of globSync(SOURCES, { cwd: root }).toSorted()) {
    const code = readFileSync(join(root, file), 'utf8');
    const { program, errors } = parseSync(file, code);
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
    const at = (node: { start: number }): Found => ({
      file,
      line: code.slice(0, node.start).split('\n').length,
    });
    const call = (node: ESTree.CallExpression | ESTree.NewExpression) => {
      const { callee } = node;
      if (callee.type === 'Identifier' && callee.name === 'RegExp') found.constructed.push(at(node));
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const argument = node.arguments[0];
      const isText =
        argument?.type === 'TemplateLiteral' ||
        (argument?.type === 'Literal' && typeof argument.value === 'string');
      if (MAKES_EXPRESSION.has(callee.property.name) && isText) found.implied.push(at(node));
    };
    new Visitor({
      Literal(node) {
        if ('regex' in node && node.regex)
          found.literals.push({ ...at(node), source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: call,
      CallExpression: call,
    }).visit(program);
  }
  return found;
}
