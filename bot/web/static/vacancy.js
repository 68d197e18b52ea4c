// Checks a vacancy again while somebody types. The server makes the result; this script only
// puts it in place, and leads from the words to a finding and back.

const find = (id) => document.getElementById(id);
const [form, field, marks, here, problem, file, audience, statusLine, result] = [
  'vacancy', 'text', 'marks', 'here', 'problem', 'file', 'audience', 'status', 'result',
].map(find);
const texts = find('texts').dataset;

const PAUSE = 600;
const dismissed = new Set();
let timer;
let request;

// --- Check

function later() {
  clearTimeout(timer);
  request?.abort();
  timer = setTimeout(checkText, PAUSE);
}

async function checkText() {
  clearTimeout(timer);
  request?.abort();
  const own = request = new AbortController();
  const tekst = field.value;
  if (!tekst.trim()) return show('', '');
  statusLine.textContent = texts.checking;
  try {
    const response = await fetch('/api/vacature/html', {
      method: 'POST',
      signal: own.signal,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ tekst, doelgroep: audience.value || null }),
    });
    if (response.ok) show(await response.text(), '');
    else show('', (await response.json()).fout);
  } catch {
    if (!own.signal.aborted) refuse(texts.noConnection);
  }
}

async function readFile() {
  if (!file.files.length) return;
  const body = new FormData();
  body.append('bestand', file.files[0]);
  statusLine.textContent = texts.checking;
  try {
    const response = await fetch('/api/vacature', { method: 'POST', body });
    const content = await response.json();
    if (!response.ok) return refuse(content.fout);
    file.value = '';
    field.value = content.tekst;
    await checkText();
  } catch {
    refuse(texts.noConnection);
  }
}

// The result so far stays: it is still about the text that is there.
function refuse(sentence) {
  statusLine.textContent = '';
  problem.textContent = sentence;
}

function show(html, sentence) {
  problem.textContent = sentence;
  const left = result.contains(document.activeElement) ? document.activeElement : null;
  const key = left?.closest('[data-key]')?.dataset.key;
  // The server made this markup and escaped every word of the text in it.
  result.innerHTML = html;
  arrange();
  // Who went on with the keyboard before the new result came, goes on there.
  if (left) (findings().find((one) => one.dataset.key === key && !one.hidden) ?? find('resultaat')).focus({ preventScroll: true });
  statusLine.textContent = result.querySelector('[data-summary]')?.dataset.summary ?? '';
}

// --- Put the result in place

function arrange() {
  marks.replaceChildren();
  const marked = find('marked');
  if (marked) {
    for (const node of marked.querySelector('[data-part="marked"]').childNodes) {
      const copy = document.createElement(node.nodeType === Node.ELEMENT_NODE ? 'mark' : 'span');
      copy.textContent = node.textContent;
      if (node.dataset) {
        copy.className = node.className;
        copy.dataset.findings = node.dataset.findings;
      }
      marks.append(copy);
    }
    // The last line of a text field is as high as the others, also when it is empty.
    marks.append('\n\u200b');
    marked.hidden = true;
  }
  for (const button of result.querySelectorAll('[data-dismiss]')) button.hidden = false;
  countAsField();
  hideDismissed();
  tellHere();
}

// The server counts characters; in a text field an emoji counts as two.
function countAsField() {
  const places = [0];
  for (const character of field.value) places.push(places.at(-1) + character.length);
  for (const { dataset } of findings()) {
    if (!dataset.start) continue;
    dataset.start = places[dataset.start];
    dataset.end = places[dataset.end];
  }
}

const findings = () => [...result.querySelectorAll('.techniekgids-finding')];
const marksOf = (number) => [...marks.querySelectorAll('[data-findings]')]
  .filter((mark) => mark.dataset.findings.split(' ').includes(number));

function hideDismissed() {
  for (const one of findings()) one.hidden = dismissed.has(one.dataset.key);
  const hidden = new Set(findings().filter((one) => one.hidden).map((one) => one.dataset.number));
  for (const mark of marks.querySelectorAll('[data-findings]')) {
    mark.classList.toggle('is-off', mark.dataset.findings.split(' ').every((n) => hidden.has(n)));
  }
  find('restore')?.remove();
  if (hidden.size) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', id: 'restore', className: 'techniekgids-button' });
    button.textContent = `${texts.restore} (${hidden.size})`;
    button.addEventListener('click', () => { dismissed.clear(); hideDismissed(); focusResult(); });
    result.querySelector('.techniekgids-score').append(button);
  }
}

function focusResult() { find('resultaat').focus(); }

function point(number) {
  for (const one of findings()) one.classList.toggle('is-current', one.dataset.number === number);
  for (const mark of marks.querySelectorAll('.is-current')) mark.classList.remove('is-current');
  for (const mark of marksOf(number)) mark.classList.add('is-current');
}

function showInText(number) {
  const finding = find(`b${number}`);
  point(number);
  field.focus({ preventScroll: true });
  field.setSelectionRange(Number(finding.dataset.start), Number(finding.dataset.end));
  marksOf(number)[0]?.scrollIntoView({ block: 'center' });
}

const isBeside = () => result.getBoundingClientRect().left >= field.getBoundingClientRect().right;

// What the cursor stands on is told, with a link to the finding.
function tellHere() {
  const place = field.selectionStart;
  const one = findings().filter((f) => !f.hidden && Number(f.dataset.start) <= place
    && place <= Number(f.dataset.end) && f.dataset.start)
    .sort((a, b) => (a.dataset.end - a.dataset.start) - (b.dataset.end - b.dataset.start))[0];
  const known = here.dataset.number ?? '';
  const number = one?.dataset.number ?? '';
  if (known === number && here.textContent) return;
  here.dataset.number = number;
  here.replaceChildren();
  if (!one) return;
  point(number);
  const link = document.createElement('a');
  link.href = `#b${number}`;
  link.textContent = one.querySelector('h3').textContent.trim();
  here.append('Hier: ', link);
}

// --- What people do

field.addEventListener('input', later);
field.addEventListener('keyup', tellHere);
field.addEventListener('click', () => {
  tellHere();
  const number = here.dataset.number;
  // Below the text it would take the text away from who wants to change it.
  if (number && isBeside()) find(`b${number}`).scrollIntoView({ block: 'nearest' });
});
audience.addEventListener('change', checkText);
file.addEventListener('change', readFile);
form.addEventListener('submit', (event) => {
  if (event.submitter?.hasAttribute('formaction')) return;
  event.preventDefault();
  checkText().then(focusResult);
});
document.addEventListener('click', (event) => {
  const shown = event.target.closest('[data-show]');
  const button = event.target.closest('[data-dismiss]');
  const link = event.target.closest('a[href^="#b"]');
  if (shown) {
    event.preventDefault();
    showInText(shown.dataset.show);
  } else if (button) {
    const own = find(`b${button.dataset.dismiss}`);
    const all = findings().filter((one) => !one.hidden);
    const next = all[all.indexOf(own) + 1] ?? all[all.indexOf(own) - 1];
    dismissed.add(own.dataset.key);
    hideDismissed();
    statusLine.textContent = texts.dismissed;
    if (next && !next.hidden) next.focus(); else focusResult();
  } else if (link) {
    event.preventDefault();
    const finding = find(link.hash.slice(1));
    if (finding.closest('details.techniekgids-more')) finding.closest('details').open = true;
    point(finding.dataset.number);
    finding.focus();
  }
});

const [copy, print] = [find('copy'), find('print')];
copy.hidden = print.hidden = false;
copy.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(field.value);
    statusLine.textContent = texts.copied;
  } catch {
    statusLine.textContent = texts.notCopied;
  }
});
print.addEventListener('click', () => window.print());

document.documentElement.classList.add('has-script');
if (find('marked')) arrange(); else if (field.value.trim()) checkText();
