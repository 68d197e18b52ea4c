// The button that opens the chat, on the pages of the guide and on those of others (docs/widget.md).
// Everything else is loaded when somebody opens the chat.

(() => {
  const script = document.currentScript ?? document.querySelector('script[src*="/widget."]');
  const guide = new URL(script.src).origin;
  const isOwn = guide === location.origin;
  const data = { ...script.dataset };
  const warn = (text) => console.warn(`Techniekgids: ${text}`);
  const LABEL = 'Vraag het de gids';
  const OPEN = 'techniekgids-open';

  if (window.techniekgidsWidget) return warn('het script staat er meer dan één keer; alleen het eerste telt.');
  window.techniekgidsWidget = true;

  /** Returns an attribute, or what holds without it; a value that cannot be is left aside. */
  function read(name, isRight, otherwise) {
    if (data[name] === undefined || isRight(data[name])) return data[name] ?? otherwise;
    warn(`data-${name}="${data[name]}" klopt niet en telt niet mee.`);
    return otherwise;
  }

  const title = read('titel', (text) => text.trim() && text.length <= 60, LABEL);
  const side = read('positie', (text) => ['links', 'rechts'].includes(text), 'rechts');
  const kept = read('bewaren', (text) => ['maand', 'tabblad'].includes(text), 'maand');
  const storage = isOwn ? null : { maand: 'localStorage', tabblad: 'sessionStorage' }[kept];
  const mayOpen = read('open', (text) => ['', 'ja', 'nee'].includes(text), 'nee') !== 'nee';
  const context = {};
  for (const name of ['rol', 'leeftijd', 'situatie', 'regio', 'interesse', 'school']) {
    if (data[name]) context[name] = data[name];
  }

  // In the script: it must be there when nothing else of the guide can be reached. `!important`
  // goes before the rules of the page around it.
  const STYLE = `
    :host { all: initial !important; color-scheme: light dark !important; display: block !important;
      position: absolute !important; }
    .launcher { align-items: center; background: #0e5a64; border: 2px solid #fff; border-radius: 28px;
      bottom: 16px; box-shadow: 0 3px 14px rgb(0 0 0 / 35%); box-sizing: border-box; color: #fff; cursor: pointer;
      display: flex; font: 600 16px/1.25 system-ui, sans-serif; gap: 10px; max-width: calc(100vw - 32px);
      min-height: 52px; padding: 8px 20px 8px 14px; position: fixed; right: 16px; text-align: start; z-index: 2147483000; }
    .launcher:hover { background: #0a464e; }
    .launcher:focus-visible, .note a:focus-visible { outline: 3px solid #111d1f; outline-offset: 2px; box-shadow: 0 0 0 5px #ffb81c; }
    .launcher svg { flex: none; }
    .note { background: #fff; border: 1px solid #6b7f82; border-radius: 8px; bottom: 80px; box-sizing: border-box;
      box-shadow: 0 3px 14px rgb(0 0 0 / 35%); color: #182628; font: 16px/1.5 system-ui, sans-serif; margin: 0;
      max-width: min(340px, calc(100vw - 32px)); padding: 12px 16px; position: fixed; right: 16px; z-index: 2147483000; }
    .note:empty { display: none; }
    .note a { color: #0b5563; }
    .links :is(.launcher, .note) { left: 16px; right: auto; }
    @media (max-width: 30rem), (max-height: 28rem) {
      .guest > .launcher { border-radius: 50%; height: 56px; justify-content: center; padding: 0; width: 56px; }
      .guest > .launcher span { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; } }
    @media (min-width: 60rem) and (min-height: 28.01rem) {
      .own > .launcher { border-radius: 16px; flex-direction: column; gap: 4px; padding: 8px; text-align: center; width: 112px; }
      .own > .note { bottom: 132px; } }
    @media (max-width: 59.99rem), (max-height: 28rem) {
      .own > .launcher { border-radius: 0; border-width: 1px 0 0; bottom: 0; box-shadow: none; justify-content: center; left: 0; max-width: none; width: 100%; }
      .own > .launcher:focus-visible { box-shadow: none; outline-color: #ffb81c; outline-offset: -6px; } }
    @media (max-height: 28rem) {
      :host(.own) { position: static !important; }
      .own > .launcher { position: static; } }
    @media (prefers-color-scheme: dark) {
      .launcher { background: #14505a; }
      .note { background: #1a2628; color: #e8eff0; } .note a { color: #93d6dd; } }
    @media print { :host { position: static !important; } .launcher, .note { display: none; } }`;

  function set(node, attributes) {
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  }

  function make(name, attributes, ...children) {
    const node = set(document.createElement(name), attributes);
    node.append(...children);
    return node;
  }

  function icon() {
    const node = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS(node.namespaceURI, 'path');
    set(node, { viewBox: '0 0 24 24', width: 28, height: 28, 'aria-hidden': true });
    set(path, { fill: 'currentColor', 'fill-rule': 'evenodd', d: 'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-6 5v-5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm2.5 5.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zm5.5 0a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zm5.5 0a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z' });
    node.append(path);
    return node;
  }

  const whose = isOwn ? 'own' : 'guest';
  const host = make('techniekgids-widget', { lang: 'nl', ...(isOwn && { class: whose }) });
  const root = host.attachShadow({ mode: 'open' });
  const label = make('span', {}, title);
  const button = make('button', { class: 'launcher', type: 'button', 'aria-expanded': false, 'aria-haspopup': 'dialog' }, icon(), label);
  const note = make('p', { class: 'note', role: 'status' });
  root.append(make('section', { class: `${side} ${whose}`, 'aria-label': 'Chat met Techniekgids' }, button, note));
  // The page's own shortcuts must not hear what somebody types here.
  for (const kind of ['keydown', 'keypress', 'keyup']) host.addEventListener(kind, (event) => event.stopPropagation());

  function dress(css) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      root.append(make('style', {}, css)); // an older browser
    }
  }

  /** Says why the chat does not open, with the way round. */
  async function excuse(error) {
    // The browser keeps the refusal of the guide from this page, but not that it is there.
    const isRefused = !isOwn && error instanceof TypeError
      && await fetch(`${guide}/gezondheid`, { mode: 'no-cors', credentials: 'omit' }).then(() => true, () => false);
    const [reason, rest] = isRefused
      ? ['De chat mag op deze website nog niet. ', '.']
      : ['De chat is nu niet bereikbaar. ', ' of probeer het opnieuw.'];
    note.replaceChildren(reason, make('a', { href: `${guide}/` }, 'Ga naar Techniekgids'), rest);
  }

  async function load() {
    const [{ Panel }, html, ...styles] = await Promise.all([
      import(`${guide}/static/panel.js`),
      page(`${guide}/static/panel.html`),
      ...['/static/style.css', '/static/widget.css'].map((path) =>
        fetch(guide + path, { credentials: 'omit' }).then((response) => response.text())),
    ]);
    // What the page makes of a rem is not what its reader chose as the size of letters.
    const size = parseFloat(getComputedStyle(host).fontSize);
    styles.forEach((css) => dress(css.replace(/([\d.]+)rem\b/g, (_, number) => `${number * size}px`)));
    return Panel.create({ root, button, html, guide, isOwn, storage, context, title, side, warn });
  }

  /** Returns a page as nodes; the only way that no policy of the page around forbids. */
  function page(address) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.responseType = 'document';
      request.onload = () => (request.response ? resolve(request.response) : reject(new Error(address)));
      request.onerror = () => reject(new Error(address));
      request.send();
    });
  }

  let loading;

  async function open(byPerson) {
    if (!loading) note.textContent = 'De chat wordt geladen…';
    loading ??= load();
    try {
      const panel = await loading;
      note.textContent = '';
      panel.toggle(byPerson);
    } catch (error) {
      loading = undefined;
      warn(String(error));
      await excuse(error);
    }
  }

  button.addEventListener('click', () => open(true));

  function place() {
    dress(STYLE);
    document.body.append(host);
    let was = null;
    try { was = sessionStorage.getItem(OPEN); } catch { /* switched off: it starts as the page says */ }
    // On a phone the chat fills the screen: a page that was opened must be seen first.
    const fills = matchMedia('(max-width: 30rem), (max-height: 28rem)').matches;
    if (!fills && (was?.includes('ja') || (mayOpen && !was))) open(false);
  }

  document.body ? place() : addEventListener('DOMContentLoaded', place);
})();
