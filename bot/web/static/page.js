// The chat on its own page; on any other page there is nothing to start.

import { Api } from '/static/api.js';
import { Chat } from '/static/chat.js';

export function startPage() {
  if (!document.querySelector('.techniekgids-log')) return;
  history.scrollRestoration = 'manual';
  const chat = new Chat({ root: document, api: new Api(), scroller: document.scrollingElement });
  chat.start(chat.log.node.dataset.status);
}
