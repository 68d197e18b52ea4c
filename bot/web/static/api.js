// Requests about the conversation. On the guide's own site a cookie says which one it is. On
// another site a token does, which that site keeps for its visitor.

const API = '/api/gesprek';
const TIMEOUT = 40_000;
const KEPT = 30 * 24 * 60 * 60 * 1000;
const TOKEN = 'techniekgids-gesprek';

/** Returns what `keep` kept in window[storage], null without it. */
export function recall(storage, key) {
  // Storage can be switched off, and hold what others wrote.
  try { return JSON.parse(window[storage].getItem(key)); } catch { return null; }
}

/** Keeps a value, or removes it when it is empty. */
export function keep(storage, key, value) {
  try {
    if (value) window[storage].setItem(key, JSON.stringify(value));
    else window[storage].removeItem(key);
  } catch { /* switched off or full: the chat works, only a reload loses this */ }
}

export class Api {
  #token = '';
  #underway = new Set();

  /** `context` is what the page tells of the person; `storage` is the name of what keeps a token, null for cookies. */
  constructor({ guide = '', storage = null, context = {} } = {}) {
    this.guide = guide;
    this.storage = storage;
    this.context = context;
  }

  /** Returns the status, the turns and what is pending; a new conversation starts as told. */
  async read() {
    const told = Object.keys(this.context).length;
    const { status, body } = told ? await this.#call('POST', API, this.context) : await this.#call('GET', API);
    if (!body.status) throw new Error(String(status));
    return body;
  }

  send(text, id) {
    return this.#call('POST', `${API}/berichten`, { text, message_id: id });
  }

  async erase() {
    this.#underway.forEach((stop) => stop.abort());
    const { status } = await this.#call('DELETE', API);
    if (status >= 400) throw new Error(String(status));
  }

  /** Returns what another tab must know to go on with this conversation, '' without it. */
  get shared() {
    return this.storage === 'localStorage' ? this.#token : '';
  }

  /** Goes on as another tab does: what that one kept may come here later than its message. */
  follow(token) {
    if (token && this.storage === 'localStorage') this.#keepToken(token);
  }

  async #call(method, path, content) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), TIMEOUT);
    this.#underway.add(stop);
    const headers = content ? { 'Content-Type': 'application/json' } : {};
    const token = this.storage && this.#recallToken();
    if (token) headers.Authorization = `Bearer ${token}`;
    try {
      const response = await fetch(this.guide + path, {
        method,
        headers,
        signal: stop.signal,
        credentials: this.storage ? 'omit' : 'same-origin',
        body: content && JSON.stringify(content),
      });
      const body = await response.json().catch((error) => {
        // A proxy answers with a page of its own.
        if (error instanceof SyntaxError) return {};
        throw error;
      });
      // A late answer must not bring back what another tab erased meanwhile.
      if (this.storage && (body.token || token === this.#recallToken())) this.#keepToken(body.token ?? token);
      return { status: response.status, body, wait: Number(response.headers.get('Retry-After')) };
    } finally {
      clearTimeout(timer);
      this.#underway.delete(stop);
    }
  }

  #recallToken() {
    // Another tab may have another one by now.
    const { token, at } = recall(this.storage, TOKEN) ?? {};
    return Date.now() - at < KEPT ? token : this.#token;
  }

  #keepToken(token) {
    this.#token = token;
    keep(this.storage, TOKEN, { token, at: Date.now() });
  }
}
