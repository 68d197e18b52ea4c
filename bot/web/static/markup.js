// The markup in a text of the bot, as nodes: the same grammar as bot/web/markup.py.

const LINK = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?'()[\]*]/g;

function element(name, ...children) {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

function linked(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > end) nodes.push(text.slice(end, match.index));
    const link = element('a', match[0]);
    link.setAttribute('href', match[0]);
    link.rel = 'noopener';
    nodes.push(link);
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}

function segments(line) {
  return line.split(/\*\*(.+?)\*\*/).flatMap((part, index) =>
    index % 2 ? linked(part).map((node) => element('strong', node)) : linked(part));
}

/** Returns the paragraphs and lists of a text. */
export function markup(text) {
  const blocks = [];
  let kind = null;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const found = !line ? null : line.startsWith('- ') ? 'ul' : 'p';
    const block = found && found === kind ? blocks.at(-1) : found && element(found);
    if (found && found !== kind) blocks.push(block);
    else if (found === 'p') block.append(element('br'));
    if (found === 'ul') block.append(element('li', ...segments(line.slice(2).trim())));
    if (found === 'p') block.append(...segments(line));
    kind = found;
  }
  return blocks;
}
