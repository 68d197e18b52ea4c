// The chat without reloading a page: on the page of the chat, and in a panel on other pages.
// The server renders the same conversation, so that it works without this script too.

import { keep, recall } from '/static/api.js';
import { Log } from '/static/log.js';

const OUTBOX = 'techniekgids-outbox';
const DRAFT = 'techniekgids-draft';
const TYPING_DELAY = 150;
const DOUBLE_CLICK = 1000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const growing = (milliseconds) => Math.min(milliseconds * 1.5, 15_000);
const newId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export class Chat {
  #isBackOnline = false;
  #outbox;
  #pumping = false;
  #ready = Promise.resolve();
  #sentAt = 0;
  #tabs = 'BroadcastChannel' in window ? new BroadcastChannel('techniekgids') : null;
  #typingTimer;

  /** `root` is the document or shadow root with the parts of the chat. */
  constructor({ root, api, scroller }) {
    this.api = api;
    this.log = new Log(root, scroller);
    [this.statusLine, this.form, this.field, this.problem, this.dialog] =
      ['status', 'form', 'field', 'problem', 'dialog'].map((id) => root.querySelector(`#${id}`));
    this.texts = root.querySelector('#texts').dataset;
    this.sendButton = root.querySelector('#send');
    this.#listen(root.querySelector('#erase'));
  }

  /** Goes on where the person was; `status` is the server's, '' where it must still be asked. */
  start(status) {
    this.field.value ||= recall('sessionStorage', DRAFT) ?? '';
    this.grow();
    this.#setOutbox((recall('sessionStorage', OUTBOX) ?? []).filter(({ id }) => !this.log.isAnswered(id)));
    this.#outbox.forEach((item) => this.log.showWaiting(item));
    if (this.log.hasOwn()) this.log.revealLast();
    if (status !== 'gereed') this.#ready = this.#wake(status);
    this.#pump();
  }

  /** Asks for all turns and shows the new ones; returns the server's answer. */
  async sync() {
    const before = this.log.answered();
    const answer = await this.api.read();
    this.showTurns(answer, before);
    return answer;
  }

  /** Shows what the server has; what was `before` and is there no more, was erased. */
  showTurns({ turns }, before = []) {
    const byKey = new Map(turns.map((turn, index) => [turn.message_id ?? `#${index}`, turn]));
    if (turns.length && before.some((key) => !byKey.has(key))) {
      this.#forget();
      this.#say(this.texts.gone);
    }
    const shown = [...byKey].map(([key, turn]) => this.log.show(turn, key)).filter((nodes) => nodes.length);
    if (shown.length) this.log.reveal(shown.at(-1));
  }

  /** Makes the text field as high as its text. */
  grow() {
    const { field } = this;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  }

  // --- What must survive a reload: messages not yet answered, and the text being typed.

  #setOutbox(items) {
    this.#outbox = items;
    keep('sessionStorage', OUTBOX, items.length && items);
  }

  #setDraft(text) {
    this.field.value = text;
    keep('sessionStorage', DRAFT, text);
    this.grow();
  }

  // --- Status

  #say(text, kind = '') {
    clearTimeout(this.#typingTimer);
    // The same text again would be announced again.
    if (this.statusLine.textContent !== text) this.statusLine.textContent = text;
    this.statusLine.dataset.kind = kind;
  }

  #sayTyping() {
    // A quick reply needs no announcement before it.
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.#say(this.texts.typing, 'typing'), TYPING_DELAY);
  }

  #complain(text) {
    this.problem.textContent = text;
    text ? this.field.setAttribute('aria-invalid', 'true') : this.field.removeAttribute('aria-invalid');
  }

  // --- The conversation

  /** Waits until the engine is there and the conversation is shown. */
  async #wake(status) {
    for (let wait = 1000; ; wait = growing(wait)) {
      this.#say({ fout: this.texts.broken, bezig: this.texts.busy }[status] ?? this.texts.loading, 'loading');
      await pause(wait);
      try {
        ({ status } = await this.sync());
        if (status === 'gereed') return this.#say('');
      } catch { /* no connection: the next round asks again */ }
    }
  }

  /** Polls until a turn is there (true) or nobody is working on it any more (false). */
  async #arrives(item) {
    this.#say(this.texts.slow, 'typing');
    for (let wait = 1000; this.#outbox[0] === item; wait = growing(wait)) {
      await pause(wait);
      const { pending } = await this.sync();
      if (this.log.isAnswered(item.id)) return true;
      if (!pending.includes(item.id)) return false;
    }
    return true;
  }

  /** Sends one message; returns '' when it is answered, else why it is not. */
  async #deliver(item) {
    for (;;) {
      await this.#ready;
      if (this.#outbox[0] !== item || this.log.isAnswered(item.id)) return '';
      this.#sayTyping();
      const { status, body, wait } = await this.api.send(item.text, item.id);
      if (this.#outbox[0] !== item) return '';
      if (body.turn) {
        this.log.reveal(this.log.show(body.turn, item.id));
        this.#tabs?.postMessage(this.api.shared);
        return '';
      }
      if (status === 202) {
        if (await this.#arrives(item)) return '';
      } else if (body.status === 'laden') {
        this.#ready = this.#wake('laden');
      } else if (body.fout && status < 500 && status !== 429) {
        this.#giveBack(item, body.fout);
        return '';
      } else {
        return body.fout ?? (status === 429 ? this.#tooMany(wait) : this.texts.notReached);
      }
    }
  }

  /** Says how long to wait, where a proxy in front of the guide tells it in seconds. */
  #tooMany(seconds) {
    return seconds > 1 ? this.texts.tooManyFor.replace('N', seconds) : this.texts.tooMany;
  }

  #giveBack(item, reason) {
    this.log.remove(item);
    this.#setDraft([item.label, this.field.value].filter(Boolean).join('\n'));
    this.#complain(reason);
  }

  /** Sends what waits, one at a time and in order, until one fails. */
  async #pump() {
    if (this.#pumping) return;
    this.#pumping = true;
    while (this.#outbox.length) {
      const [item] = this.#outbox;
      this.log.markSending(item);
      this.#isBackOnline = false;
      const failure = await this.#deliver(item).catch((error) =>
        (error.name === 'AbortError' ? this.texts.tooSlow : this.texts.noConnection));
      if (this.#outbox[0] !== item) continue; // erased: there is nothing left to say about it
      this.#say('');
      if (failure && this.#isBackOnline) continue;
      if (failure) {
        this.log.showFailed(item, failure, () => {
          this.field.focus();
          this.#pump();
        });
        break;
      }
      this.#setOutbox(this.#outbox.slice(1));
    }
    this.#pumping = false;
  }

  #send(text, label = text) {
    const item = { id: newId(), text, label };
    this.#sentAt = Date.now();
    this.#setOutbox([...this.#outbox, item]);
    this.log.showWaiting(item);
    this.#pump();
  }

  #forget() {
    this.#setOutbox([]);
    this.log.clear();
  }

  async #erase() {
    this.#setOutbox([]);
    try {
      await this.api.erase();
    } catch {
      return this.#say(this.texts.notErased);
    }
    this.#forget();
    this.#setDraft('');
    this.#complain('');
    this.#tabs?.postMessage(this.api.shared);
    this.#say(this.texts.erased);
    this.field.focus();
    await this.sync().catch(() => { this.#ready = this.#wake('laden'); });
  }

  // --- The person, and the other tabs

  #listen(eraser) {
    const { form, field, dialog } = this;
    form.addEventListener('submit', (event) => this.#submit(event));
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit(this.sendButton);
    });
    field.addEventListener('input', () => {
      this.#setDraft(field.value);
      if (this.problem.textContent) this.#complain('');
    });
    eraser.addEventListener('submit', (event) => {
      event.preventDefault();
      dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', () => { if (dialog.returnValue === 'erase') this.#erase(); });
    addEventListener('online', () => {
      this.#isBackOnline = true;
      this.#pump();
    });
    // Another tab may have gone on with this conversation, or erased it.
    const catchUp = () => this.sync().catch(() => {});
    this.#tabs?.addEventListener('message', ({ data }) => {
      this.api.follow(data);
      catchUp();
    });
    document.addEventListener('visibilitychange', () => { if (!document.hidden) catchUp(); });
  }

  #submit(event) {
    event.preventDefault();
    const choice = event.submitter?.name === 'choice' ? event.submitter : null;
    if (choice) {
      // On a touch screen the keyboard would cover the answer.
      const target = matchMedia('(pointer: coarse)').matches ? this.log.node : this.field;
      target.focus({ preventScroll: true });
      return this.#send(choice.value, choice.textContent);
    }
    this.field.focus();
    const text = this.field.value.trim();
    if (!text) return Date.now() - this.#sentAt > DOUBLE_CLICK && this.#complain(this.texts.empty);
    if ([...text].length > Number(this.field.dataset.max)) return this.#complain(this.texts.tooLong);
    this.#setDraft('');
    this.#complain('');
    return this.#send(text);
  }
}
