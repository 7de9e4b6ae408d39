/** What a built script could do, by its syntax tree: names that reach the network, run text as code, or make markup of text. */
import { type ESTree, parseSync, Visitor } from 'vite';

export type Power = 'network' | 'code' | 'markup';

const POWERS: Readonly<Record<string, Power>> = {
  fetch: 'network',
  fetchLater: 'network',
  XMLHttpRequest: 'network',
  WebSocket: 'network',
  WebSocketStream: 'network',
  WebTransport: 'network',
  EventSource: 'network',
  RTCPeerConnection: 'network',
  sendBeacon: 'network',
  Worker: 'network',
  SharedWorker: 'network',
  importScripts: 'network',
  eval: 'code',
  Function: 'code',
  execScript: 'code',
  innerHTML: 'markup',
  outerHTML: 'markup',
  srcdoc: 'markup',
  insertAdjacentHTML: 'markup',
  createContextualFragment: 'markup',
  parseFromString: 'markup',
  setHTMLUnsafe: 'markup',
  parseHTMLUnsafe: 'markup',
};

export interface Use {
  power: Power;
  name: string;
  /** The code around it, for the report. */
  code: string;
}

/**
 * Every place where a script uses such a power; its own functions and strings of the same names do not count, a property of
 * any object does. Names put together at run time are not found: reviews are there for those.
 */
export function powersOf(script: string): Use[] {
  const uses: Use[] = [];
  const { program, errors } = parseSync('script.js', script, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  const note = (name: string, node: { start: number; end: number }, power = POWERS[name]) => {
    if (power) uses.push({ power, name, code: script.slice(Math.max(0, node.start - 40), node.end + 60) });
  };
  const reference = (node: ESTree.Node | null) => {
    if (node?.type === 'Identifier' && Object.hasOwn(POWERS, node.name)) note(node.name, node);
  };
  const timerOf = (node: ESTree.CallExpression) => {
    const name = node.callee.type === 'Identifier' ? node.callee.name : '';
    return ['setTimeout', 'setInterval'].includes(name) && node.arguments[0]?.type === 'Literal';
  };
  new Visitor({
    CallExpression(node) {
      reference(node.callee);
      if (timerOf(node)) note('a timer of text', node, 'code');
    },
    NewExpression: (node) => reference(node.callee),
    ImportExpression: (node) => note('import()', node, 'code'),
    MemberExpression(node) {
      const { property } = node;
      const named = node.computed
        ? property.type === 'Literal' && typeof property.value === 'string' && property.value
        : property.type === 'Identifier' && property.name;
      if (named && Object.hasOwn(POWERS, named)) note(named, property);
      const isDocument = node.object.type === 'Identifier' && node.object.name === 'document';
      if (isDocument && (named === 'write' || named === 'writeln')) note(named, property, 'markup');
    },
  }).visit(program);
  return uses;
}
