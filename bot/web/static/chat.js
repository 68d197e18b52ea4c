// The chat without reloading the page. The server renders the same conversation, and
// everything the script shows is a filled copy of a template in that page.

const find = (id) => document.getElementById(id);
const [log, statusLine, form, field, problem, dialog] =
  ['log', 'status', 'form', 'field', 'problem', 'dialog'].map(find);
const texts = find('texts').dataset;

const API = '/api/gesprek';
const REQUEST_TIMEOUT = 40_000;
const TYPING_DELAY = 150;

// --- What must survive a reload: messages not yet answered, and the text being typed.

const OUTBOX = 'techniekgids-outbox';
const DRAFT = 'techniekgids-draft';

function recall(key) {
  try { return sessionStorage.getItem(key); } catch { return null; }
}

function keep(key, value) {
  // Storage can be switched off or full: the chat then works, only a reload loses this.
  try { value ? sessionStorage.setItem(key, value) : sessionStorage.removeItem(key); } catch { /* see above */ }
}

let outbox = JSON.parse(recall(OUTBOX) ?? '[]');
const keepOutbox = () => keep(OUTBOX, outbox.length ? JSON.stringify(outbox) : '');

// --- Requests

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const growing = (milliseconds) => Math.min(milliseconds * 1.5, 15_000);
let request = new AbortController();

async function call(method, address, content) {
  request = new AbortController();
  const timer = setTimeout(() => request.abort(), REQUEST_TIMEOUT);
  try {
    const response = await fetch(address, {
      method,
      signal: request.signal,
      headers: content ? { 'Content-Type': 'application/json' } : {},
      body: content && JSON.stringify(content),
    });
    return { status: response.status, body: await response.json() };
  } finally {
    clearTimeout(timer);
  }
}

// --- Markup: the same grammar as bot/web/markup.py

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

function markup(text) {
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

// --- Messages

const copy = (id) => find(`template-${id}`).content.firstElementChild.cloneNode(true);
const parts = (node, name) => node.querySelectorAll(`[data-part="${name}"]`);
const ofTurn = (key) => [...log.children].filter((node) => node.dataset.turn === key);
const isAnswered = (key) => ofTurn(key).some((node) => node.matches('.techniekgids-message--guide'));

function ownMessage(key, text) {
  const node = copy('own');
  node.dataset.turn = key;
  parts(node, 'text')[0].textContent = text;
  return node;
}

function guideMessage(key, reply) {
  const node = copy('guide');
  node.dataset.turn = key;
  parts(node, 'text')[0].append(...markup(reply.text));
  if (reply.data.kaarten?.length) node.append(cardList(reply.data.kaarten));
  return node;
}

function cardList(cards) {
  const list = copy('cards');
  const blank = list.firstElementChild;
  list.replaceChildren(...cards.map((card) => {
    const item = blank.cloneNode(true);
    for (const name of ['tekst', 'voor', 'waar', 'reden', 'bron', 'link']) {
      const [part] = parts(item, name);
      if (!card[name]) (part.closest('[data-row]') ?? part).remove();
      else if (name === 'link') part.setAttribute('href', card.link);
      else part.textContent = card[name];
    }
    for (const part of parts(item, 'titel')) part.textContent = card.titel;
    const facts = item.querySelector('dl');
    if (!facts.children.length) facts.remove();
    return item;
  }));
  return list;
}

function choices(replies) {
  const buttons = replies.flatMap((reply) => reply.buttons);
  if (!buttons.length) return [];
  const group = copy('choices');
  const blank = group.firstElementChild;
  const once = new Map(buttons.map((button) => [button.payload, button]));
  group.replaceChildren(...[...once.values()].map(({ title, payload }) => {
    const button = blank.cloneNode();
    button.textContent = title;
    button.value = payload;
    return button;
  }));
  return [group];
}

const removeChoices = () => log.querySelector('.techniekgids-choices')?.remove();

/** Shows a turn of the server, once: after its own message, before those still waiting. */
function show(turn, key) {
  if (isAnswered(key)) return;
  removeChoices();
  let [own] = ofTurn(key);
  if (own) unmark(own);
  const next = log.querySelector('[data-state]');
  if (!own && turn.text !== null) {
    own = ownMessage(key, turn.text);
    log.insertBefore(own, next);
  }
  const replies = turn.replies.map((reply) => guideMessage(key, reply));
  if (!next) replies.at(-1)?.append(...choices(turn.replies));
  for (const node of replies) log.insertBefore(node, next);
  reveal(own ?? replies[0], replies.at(-1) ?? own);
}

function reveal(first, last, behavior = 'smooth') {
  if (!first) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) behavior = 'instant';
  const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  const tall = height > innerHeight - form.offsetHeight - 48;
  (tall ? first : last).scrollIntoView({ block: tall ? 'start' : 'end', behavior });
}

function mark(node, state) {
  unmark(node);
  node.dataset.state = state;
}

function unmark(node) {
  delete node.dataset.state;
  node.querySelector('.techniekgids-message__failed')?.remove();
}

function showFailed(item, reason) {
  const [node] = ofTurn(item.id);
  mark(node, 'failed');
  const note = copy('failed');
  parts(note, 'reason')[0].textContent = reason;
  note.querySelector('button').addEventListener('click', () => {
    field.focus();
    pump();
  });
  node.append(note);
  reveal(node, node);
}

// --- Status

let typingTimer;

function say(text, kind = '') {
  clearTimeout(typingTimer);
  // The same text again would be announced again.
  if (statusLine.textContent !== text) statusLine.textContent = text;
  statusLine.dataset.kind = kind;
}

function sayTyping() {
  // A quick reply needs no announcement before it.
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => say(texts.typing, 'typing'), TYPING_DELAY);
}

function complain(text) {
  problem.textContent = text;
  text ? field.setAttribute('aria-invalid', 'true') : field.removeAttribute('aria-invalid');
}

// --- The conversation

let ready = Promise.resolve();

/** Asks for all turns and shows the new ones; returns the server's answer. */
async function sync() {
  const { body } = await call('GET', API);
  body.turns?.forEach((turn, index) => show(turn, turn.message_id ?? `#${index}`));
  return body;
}

/** Waits until the engine is there and the conversation is shown. */
async function wake(status) {
  for (let wait = 1000; ; wait = growing(wait)) {
    say({ fout: texts.broken, bezig: texts.busy }[status] ?? texts.loading, 'loading');
    await pause(wait);
    try {
      status = status === 'bezig' ? status : (await call('GET', '/gezondheid')).body.status;
      if (status === 'laden' || status === 'fout') continue;
      ({ status } = await sync());
      if (status === 'gereed') return say('');
    } catch { /* no connection: the next round asks again */ }
  }
}

/** Polls until a turn is there (true) or nobody is working on it any more (false). */
async function arrives(item) {
  say(texts.slow, 'typing');
  for (let wait = 1000; outbox[0] === item; wait = growing(wait)) {
    await pause(wait);
    const { pending } = await sync();
    if (isAnswered(item.id)) return true;
    if (!pending?.includes(item.id)) return false;
  }
  return true;
}

/** Sends one message; returns '' when it is answered, else why it is not. */
async function deliver(item) {
  for (;;) {
    await ready;
    if (outbox[0] !== item || isAnswered(item.id)) return '';
    sayTyping();
    const { status, body } = await call('POST', `${API}/berichten`, { text: item.text, message_id: item.id });
    if (outbox[0] !== item) return '';
    if (status === 200) return show(body.turn, item.id) ?? '';
    if (status === 202) {
      if (await arrives(item)) return '';
    } else if (body.status === 'laden') {
      ready = wake('laden');
    } else if (status < 500) {
      giveBack(item, body.fout);
      return '';
    } else {
      return body.fout;
    }
  }
}

function giveBack(item, reason) {
  ofTurn(item.id).forEach((node) => node.remove());
  field.value = [item.label, field.value].filter(Boolean).join('\n');
  grow();
  complain(reason);
}

let pumping = false;

/** Sends what waits, one at a time and in order, until one fails. */
async function pump() {
  if (pumping) return;
  pumping = true;
  while (outbox.length) {
    const [item] = outbox;
    ofTurn(item.id).forEach((node) => mark(node, 'sending'));
    const failure = await deliver(item).catch(() => texts.noConnection);
    if (outbox[0] !== item) continue; // erased: there is nothing left to say about it
    say('');
    if (failure) {
      showFailed(item, failure);
      break;
    }
    outbox.shift();
    keepOutbox();
  }
  pumping = false;
}

function showWaiting(item) {
  removeChoices();
  const node = ownMessage(item.id, item.label);
  mark(node, 'sending');
  log.append(node);
  reveal(node, node);
}

function send(text, label = text) {
  const id = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const item = { id, text, label };
  outbox.push(item);
  keepOutbox();
  showWaiting(item);
  pump();
}

async function erase() {
  outbox = [];
  keepOutbox();
  request.abort();
  try {
    const { status } = await call('DELETE', API);
    if (status >= 400) throw new Error(String(status));
  } catch {
    return say(texts.notErased);
  }
  keep(DRAFT, '');
  field.value = '';
  grow();
  complain('');
  log.replaceChildren();
  tabs?.postMessage('erased');
  say(texts.erased);
  field.focus();
  await sync().catch(() => { ready = wake('laden'); });
}

// --- The page

function grow() {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const choice = event.submitter?.name === 'choice' ? event.submitter : null;
  if (choice) {
    // On a touch screen the keyboard would cover the answer.
    const target = matchMedia('(pointer: coarse)').matches ? log : field;
    target.focus({ preventScroll: true });
    return send(choice.value, choice.textContent);
  }
  field.focus();
  const text = field.value.trim();
  if (!text) return complain(texts.empty);
  if ([...text].length > Number(field.dataset.max)) return complain(texts.tooLong);
  field.value = '';
  keep(DRAFT, '');
  grow();
  complain('');
  return send(text);
});

field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit(find('send'));
});

field.addEventListener('input', () => {
  keep(DRAFT, field.value);
  grow();
  if (problem.textContent) complain('');
});

find('erase').addEventListener('submit', (event) => {
  event.preventDefault();
  dialog.returnValue = '';
  dialog.showModal();
});
dialog.addEventListener('close', () => { if (dialog.returnValue === 'erase') erase(); });

// Another tab with this conversation must not go on showing what was erased.
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('techniekgids') : null;
tabs?.addEventListener('message', () => {
  outbox = [];
  keepOutbox();
  location.reload();
});

addEventListener('online', pump);

history.scrollRestoration = 'manual';
field.value ||= recall(DRAFT) ?? '';
grow();
outbox = outbox.filter((item) => !isAnswered(item.id));
keepOutbox();
outbox.forEach(showWaiting);
const { turn } = log.lastElementChild?.dataset ?? {};
if (log.querySelector('.techniekgids-message--own')) reveal(ofTurn(turn)[0], log.lastElementChild, 'instant');
if (log.dataset.status !== 'gereed') ready = wake(log.dataset.status);
pump();
