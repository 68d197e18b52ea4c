// The panel that opens on a page, with the chat in it. This file is also the chat's own page:
// with what it imports it is the one script of the chat.

import { Api, keep } from '/static/api.js';
import { Chat } from '/static/chat.js';
import { startPage } from '/static/page.js';

const OPEN = 'techniekgids-open';
const FILLS = matchMedia('(max-width: 30rem), (max-height: 28rem)');

export class Panel {
  #switching = false;

  /** Returns the panel with the conversation in it; rejects where that cannot be had. */
  static async create({ guide, storage, context, ...parts }) {
    const api = new Api({ guide, storage, context });
    return new Panel(parts, api, await api.read());
  }

  constructor({ root, html, button, isOwn, title, side, warn }, api, answer) {
    root.append(...html.body.children);
    this.button = button;
    this.node = root.querySelector('#panel');
    this.node.classList.add(side, ...(isOwn ? ['own'] : []));
    root.querySelector('#panel-title').textContent = title;
    for (const link of this.node.querySelectorAll('a')) link.href = api.guide + link.getAttribute('href');
    for (const name of answer.ignored ?? []) warn(`data-${name}="${api.context[name]}" kent de gids niet en telt niet mee.`);
    this.chat = new Chat({ root, api, scroller: root.querySelector('#body') });
    this.answer = answer;
    root.querySelector('#close').addEventListener('click', () => this.close());
    this.node.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) this.close();
    });
    this.node.addEventListener('close', () => this.#closed());
    FILLS.addEventListener('change', () => this.#change());
    for (const kind of ['resize', 'scroll']) window.visualViewport?.addEventListener(kind, () => this.#fit());
  }

  /** Opens or closes; the focus comes along only where somebody asked for it. */
  toggle(byPerson) {
    if (this.node.open) return this.close();
    keep('sessionStorage', OPEN, 'ja');
    this.button.setAttribute('aria-expanded', 'true');
    if (this.answer) this.#begin(this.answer);
    else this.#show();
    this.chat.grow();
    if (byPerson) (matchMedia('(pointer: coarse)').matches ? this.chat.log.node : this.chat.field).focus();
  }

  #begin(answer) {
    this.answer = null;
    // A screen reader tells what is new in sight: a first greeting, not a whole conversation.
    const isKnown = answer.turns.some(({ text }) => text !== null);
    if (isKnown) this.chat.showTurns(answer);
    this.#show();
    if (!isKnown) this.chat.showTurns(answer);
    this.chat.start(answer.status);
  }

  close() {
    this.node.close();
  }

  #show() {
    // Only a dialog that fills the screen keeps the keyboard inside.
    if (FILLS.matches) this.node.showModal();
    else this.node.open = true;
    this.#fit();
  }

  #closed() {
    if (this.#switching) {
      this.#switching = false;
      return;
    }
    keep('sessionStorage', OPEN, 'nee');
    this.button.setAttribute('aria-expanded', 'false');
    this.button.focus();
  }

  /** Goes on in the other way when a screen is turned or the text made larger. */
  #change() {
    if (!this.node.open) return;
    const focused = this.node.getRootNode().activeElement;
    this.#switching = true;
    this.node.close();
    this.#show();
    focused?.focus();
  }

  /** Keeps the text field above the keyboard of a phone. */
  #fit() {
    const { height, offsetTop } = FILLS.matches && window.visualViewport ? window.visualViewport : {};
    this.node.style.setProperty('--techniekgids-height', height ? `${height}px` : '100dvh');
    this.node.style.setProperty('--techniekgids-top', `${offsetTop ?? 0}px`);
  }
}

startPage();
