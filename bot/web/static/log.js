// What the chat shows: every message is a filled copy of a template that the server made too.

import { markup } from '/static/markup.js';

const OWN = 'techniekgids-message--own';
const parts = (node, name) => node.querySelectorAll(`[data-part="${name}"]`);
const isOwn = (node) => node.classList.contains(OWN);

export class Log {
  #turns = new Map();

  /** `root` holds the log and the templates; `scroller` is what scrolls around the log. */
  constructor(root, scroller) {
    this.root = root;
    this.scroller = scroller;
    this.node = root.querySelector('[role="log"]');
    for (const node of this.node.children) this.#index(node, node.dataset.turn);
  }

  /** Returns the keys of the turns that are answered. */
  answered() {
    return [...this.#turns.keys()].filter((key) => this.isAnswered(key));
  }

  isAnswered(key) {
    return this.#of(key).some((node) => !isOwn(node));
  }

  hasOwn() {
    return this.#waiting(`.${OWN}`) !== null;
  }

  /** Shows a turn of the server, once: after its own message, before those still waiting. */
  show(turn, key) {
    if (this.isAnswered(key)) return [];
    this.#removeChoices();
    let own = this.#own(key);
    if (own) this.#unmark(own);
    const next = this.#waiting('[data-state]');
    if (!own && turn.text !== null) {
      own = this.#ownMessage(key, turn.text);
      this.node.insertBefore(own, next);
    }
    const replies = turn.replies.map((reply) => this.#guideMessage(key, reply));
    if (!next) replies.at(-1)?.append(...this.#choices(turn.replies));
    for (const node of replies) {
      this.node.insertBefore(node, next);
      this.#index(node, key);
    }
    return own ? [own, ...replies] : replies;
  }

  /** Shows a message that is on its way. */
  showWaiting({ id, label }) {
    this.#removeChoices();
    const node = this.#ownMessage(id, label);
    this.#mark(node, 'sending');
    this.node.append(node);
    this.reveal([node]);
  }

  markSending({ id }) {
    const own = this.#own(id);
    if (own) this.#mark(own, 'sending');
  }

  /** Shows why a message was not sent, with a button that calls `retry`. */
  showFailed({ id }, reason, retry) {
    const node = this.#own(id);
    this.#mark(node, 'failed');
    const note = this.#copy('failed');
    parts(note, 'reason')[0].textContent = reason;
    note.querySelector('button').addEventListener('click', retry);
    node.append(note);
    this.reveal([node]);
  }

  remove({ id }) {
    this.#of(id).forEach((node) => node.remove());
    this.#turns.delete(id);
  }

  clear() {
    this.node.replaceChildren();
    this.#turns.clear();
  }

  /** Scrolls to messages: to the first where they do not fit together. */
  reveal(nodes, behavior = 'smooth') {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) behavior = 'instant';
    const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    const form = this.root.querySelector('#form').offsetHeight;
    const tall = height > Math.min(this.scroller.clientHeight, innerHeight) - form - 48;
    (tall ? first : last).scrollIntoView({ block: tall ? 'start' : 'end', behavior });
  }

  /** Scrolls to the last turn at once. */
  revealLast() {
    const key = this.node.lastElementChild?.dataset.turn;
    this.reveal(this.#of(key), 'instant');
  }

  #of(key) {
    return this.#turns.get(key) ?? [];
  }

  #own(key) {
    return this.#of(key).find(isOwn);
  }

  #index(node, key) {
    this.#turns.set(key, [...this.#of(key), node]);
  }

  #waiting(selector) {
    return this.node.querySelector(selector);
  }

  #copy(name) {
    return this.root.querySelector(`#template-${name}`).content.firstElementChild.cloneNode(true);
  }

  #ownMessage(key, text) {
    const node = this.#copy('own');
    node.dataset.turn = key;
    parts(node, 'text')[0].textContent = text;
    this.#index(node, key);
    return node;
  }

  #guideMessage(key, reply) {
    const node = this.#copy('guide');
    node.dataset.turn = key;
    parts(node, 'text')[0].append(...markup(reply.text));
    if (reply.data.kaarten?.length) node.append(this.#cardList(reply.data.kaarten));
    if (reply.data.pagina) node.append(this.#pageLink(reply.data.pagina));
    return node;
  }

  #cardList(cards) {
    const list = this.#copy('cards');
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

  #pageLink(path) {
    const paragraph = this.#copy('page');
    // Also on a page of another site it is a page of this one.
    paragraph.firstElementChild.href = new URL(path, import.meta.url);
    return paragraph;
  }

  #choices(replies) {
    const buttons = replies.flatMap((reply) => reply.buttons);
    if (!buttons.length) return [];
    const group = this.#copy('choices');
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

  #removeChoices() {
    this.node.querySelector('.techniekgids-choices')?.remove();
  }

  #mark(node, state) {
    this.#unmark(node);
    node.dataset.state = state;
  }

  #unmark(node) {
    delete node.dataset.state;
    node.querySelector('.techniekgids-message__failed')?.remove();
  }
}
