/**
 * `<reply-guard>`: shows what replyguard finds in a textarea or contenteditable as one writes, and holds back its send
 * button until a verdict on exactly this text lets it go. One module, no dependencies. docs/editor.md says how.
 */

const PAUSE = 60; // ms without a key stroke after which the draft is checked
const STILL = 1000; // ms after which a check that is under way is mentioned
const NAMING = 250; // ms that findings wait for their rules' titles: a button renamed under the mouse shrinks away from it
const TIMEOUT = 10_000;
const AGAIN = [1000, 2000, 5000, 10_000];
const MOST_MARKS = 500;
const SEVERITIES = ["info", "warning", "error", "waived"];
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL".split(" "),
);
const PUBLIC_ATTRIBUTES = ["href", "src", "alt", "title"];

const TEXTS = {
  de: {
    checking: "Wird geprüft …",
    still: "Die Prüfung dauert länger als sonst. Gesendet wird erst danach.",
    empty: "Noch nichts geschrieben.",
    allow: "Kann gesendet werden.",
    warn: "Kann gesendet werden. Bitte noch einmal ansehen.",
    block: "So nicht senden.",
    undetermined: "Nicht vollständig geprüft. Wird nicht gesendet.",
    undeterminedAllowed: "Nicht vollständig geprüft. Die Richtlinie lässt das Senden zu.",
    failed: "Die Prüfung ist nicht erreichbar. Wird nicht gesendet.",
    refused: "Die Prüfung lehnt die Anfrage ab. Wird nicht gesendet.",
    retry: "Noch einmal prüfen",
    switch: "Gehört in einen privaten Kanal",
    escalate: "Gehört zu jemand anderem",
    moving: "Der Entwurf leitet schon über.",
    insertSentence: "Satz anfügen",
    findings: (n) => (n === 1 ? "1 Fund" : `${n} Funde`),
    navigate: "F8: nächster Fund",
    next: "Nächster Fund",
    replace: (text) => `Ersetzen: „${text}“`,
    remove: "Streichen",
    insert: (text) => `Einfügen: „${text}“`,
    why: "Warum?",
    more: "Mehr zur Regel",
    close: "Schließen",
    override: "Trotzdem zulassen …",
    overrideReason: "Begründung (wird festgehalten)",
    overrideDone: "Zulassen",
    noOverride: "Die Richtlinie lässt hier keine Ausnahme zu.",
    waived: "Zugelassen",
    takeBack: "Ausnahme zurücknehmen",
    whole: "Ganzer Entwurf",
    inThread: "Im Verlauf",
    error: "Fehler",
    warning: "Warnung",
    info: "Hinweis",
  },
  en: {
    checking: "Checking …",
    still: "The check takes longer than usual. Nothing is sent before it ends.",
    empty: "Nothing written yet.",
    allow: "It may be sent.",
    warn: "It may be sent. Please look again.",
    block: "Do not send it as it stands.",
    undetermined: "Not fully checked. It will not be sent.",
    undeterminedAllowed: "Not fully checked. The policy lets it be sent.",
    failed: "The check cannot be reached. It will not be sent.",
    refused: "The check refuses the request. It will not be sent.",
    retry: "Check again",
    switch: "Belongs in a private channel",
    escalate: "A matter for somebody else",
    moving: "The draft moves there already.",
    insertSentence: "Add the sentence",
    findings: (n) => (n === 1 ? "1 finding" : `${n} findings`),
    navigate: "F8: next finding",
    next: "Next finding",
    replace: (text) => `Replace: “${text}”`,
    remove: "Leave it out",
    insert: (text) => `Insert: “${text}”`,
    why: "Why?",
    more: "About the rule",
    close: "Close",
    override: "Allow it anyway …",
    overrideReason: "Reason (is recorded)",
    overrideDone: "Allow",
    noOverride: "The policy allows no exception here.",
    waived: "Allowed",
    takeBack: "Take back the exception",
    whole: "Whole draft",
    inThread: "In the thread",
    error: "Error",
    warning: "Warning",
    info: "Note",
  },
};

const MARKS = SEVERITIES.map((severity) => `::highlight(reply-guard-${severity})`);
const MARK_STYLE = `
  ${MARKS[0]} { text-decoration: underline dotted 2px #2f6fd0; }
  ${MARKS[1]} { text-decoration: underline wavy 1.5px #b26a00; }
  ${MARKS[2]} { text-decoration: underline wavy 1.5px #d0021b; background-color: rgb(208 2 27 / 12%); }
  ${MARKS[3]} { text-decoration: underline dotted 1.5px #777; }
  ::highlight(reply-guard-current) { background-color: rgb(255 200 0 / 35%); }
`;
const STYLE = `
  :host { display: block; position: relative; color-scheme: light dark; font: 14px/1.45 system-ui, sans-serif;
    --ink: light-dark(#1c1e21, #e8e9eb); --quiet: light-dark(#5a6068, #a6adb6); --ground: light-dark(#fff, #22252a);
    --edge: light-dark(#c9ced6, #454b54); --error: light-dark(#b00020, #ff8a8a); --warning: light-dark(#8a5200, #ffc266);
    --info: light-dark(#1f5fbf, #8ab8ff); --good: light-dark(#1a6e3a, #7fd8a0); }
  :host([theme="light"]) { color-scheme: light; }
  :host([theme="dark"]) { color-scheme: dark; }
  .area { position: relative; }
  .mirror { position: absolute; margin: 0; overflow: hidden; pointer-events: none; color: transparent; background: none;
    border-style: solid; border-color: transparent; box-sizing: border-box; white-space: pre-wrap; overflow-wrap: break-word; }
  .panel { color: var(--ink); margin-top: 6px; }
  .bar { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; min-height: 28px; }
  .verdict { font-weight: 600; }
  .verdict::before { content: ""; display: inline-block; width: .65em; height: .65em; border-radius: 50%;
    margin-inline-end: .5em; background: currentColor; }
  .allow { color: var(--good); } .warn { color: var(--warning); }
  .block, .undetermined, .failed, .refused { color: var(--error); }
  .checking, .empty, .quiet { color: var(--quiet); } .quiet { font-size: 12.5px; }
  ul { list-style: none; margin: 4px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px; }
  [hidden] { display: none !important; }
  button, input { font: inherit; color: inherit; }
  button { background: none; border: 1px solid var(--edge); border-radius: 6px; padding: 3px 9px; cursor: pointer; }
  button:hover { border-color: currentColor; }
  button:focus-visible, input:focus-visible { outline: 2px solid var(--info); outline-offset: 1px; }
  .chip::before { content: attr(data-sign); font-weight: 700; margin-inline-end: .4em; }
  .chip.error { color: var(--error); } .chip.warning { color: var(--warning); } .chip.info { color: var(--info); }
  .chip.waived { color: var(--quiet); }
  .routing { margin-top: 6px; padding: 8px 10px; border: 1px solid var(--edge); border-inline-start: 4px solid var(--warning);
    border-radius: 6px; background: var(--ground); }
  .routing p { margin: 2px 0 6px; }
  .card { position: absolute; z-index: 2147483000; width: min(360px, calc(100% - 8px)); box-sizing: border-box; padding: 12px;
    color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: 10px;
    box-shadow: 0 8px 28px rgb(0 0 0 / 25%); }
  .card h3 { margin: 0 24px 4px 0; font-size: 14px; } .card p { margin: 4px 0; overflow-wrap: anywhere; }
  .card .actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
  .card .actions button.fix { border-color: var(--good); color: var(--good); font-weight: 600; }
  .card .close { position: absolute; top: 6px; inset-inline-end: 6px; border: none; font-size: 16px; line-height: 1; padding: 6px; }
  .card form { display: grid; gap: 6px; margin-top: 8px; }
  .card input { padding: 5px 8px; border: 1px solid var(--edge); border-radius: 6px; background: transparent; }
  summary { cursor: pointer; color: var(--quiet); }
  .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (prefers-reduced-motion: no-preference) { .card { animation: appear 80ms ease-out; } }
  @keyframes appear { from { opacity: 0; } }
`;

function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** A textarea as text: its value, and marks on a mirror of it. */
class PlainField {
  format = "plain";

  constructor(element, area) {
    this.element = element;
    this.mirror = area.appendChild(document.createElement("div"));
    this.mirror.className = "mirror";
    this.mirror.setAttribute("aria-hidden", "true");
    this.text = document.createTextNode("");
    this.mirror.append(this.text);
    this.resized = new ResizeObserver(() => this.align());
    this.resized.observe(element);
    this.align();
  }

  read() {
    return this.element.value;
  }

  isEmpty() {
    return this.element.value.trim() === "";
  }

  align() {
    const style = getComputedStyle(this.element);
    const copied = [
      "direction", "font", "fontKerning", "letterSpacing", "lineHeight", "padding", "tabSize", "textAlign", "textIndent",
      "textTransform", "wordSpacing", "borderWidth",
    ];
    for (const name of copied) this.mirror.style[name] = style[name];
    const scrollbar = this.element.offsetWidth - this.element.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth);
    Object.assign(this.mirror.style, {
      left: `${this.element.offsetLeft}px`,
      top: `${this.element.offsetTop}px`,
      width: `${this.element.offsetWidth - Math.max(0, scrollbar)}px`,
      height: `${this.element.offsetHeight}px`,
    });
    this.scroll();
  }

  /** Bring the mirror to what is written; marks on it move along, as those on nodes that somebody edits do. */
  follow() {
    // a last line that is empty takes no room without something in it
    const shown = `${this.element.value}\u200b`;
    if (this.text.data === shown) return;
    const { start, end, shift } = change(this.text.data, shown);
    this.text.replaceData(start, end - start, shown.slice(start, end + shift));
    this.scroll();
  }

  scroll() {
    this.mirror.scrollTop = this.element.scrollTop;
    this.mirror.scrollLeft = this.element.scrollLeft;
  }

  range(start, end) {
    if (end > this.text.length) return null;
    const range = document.createRange();
    range.setStart(this.text, start);
    range.setEnd(this.text, end);
    return range;
  }

  caret() {
    return this.element.selectionStart === this.element.selectionEnd ? this.element.selectionStart : -1;
  }

  select(start, end) {
    this.element.focus();
    this.element.setSelectionRange(start, end);
  }

  replace(start, end, text) {
    this.select(start, end);
    // the one way that keeps the browser's own undo
    const isDone = document.execCommand(text === "" ? "delete" : "insertText", false, text);
    if (!isDone) {
      this.element.setRangeText(text, start, end, "end");
      this.element.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }

  written(text) {
    return text;
  }

  remove() {
    this.resized.disconnect();
    this.mirror.remove();
  }
}

/** A contenteditable as HTML with only what the public sees, and the way back from each offset to its node. */
class RichField {
  format = "html";
  #runs = [];
  #source = "";

  constructor(element) {
    this.element = element;
  }

  read() {
    this.#runs = [];
    const parts = [];
    let length = 0;
    const add = (text) => {
      parts.push(text);
      length += text.length;
    };
    const walk = (node) => {
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) {
          for (const run of child.data.matchAll(/[&<>]|[^&<>]+/g)) {
            const written = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }[run[0]] ?? run[0];
            this.#runs.push({ node: child, offset: run.index, size: run[0].length, start: length, end: length + written.length });
            add(written);
          }
        } else if (child.nodeType === Node.ELEMENT_NODE && !["SCRIPT", "STYLE", "TEMPLATE"].includes(child.nodeName)) {
          this.#element(child, add, walk, () => length);
        }
      }
    };
    walk(this.element);
    this.#source = parts.join("");
    return this.#source;
  }

  #element(child, add, walk, position) {
    const name = BLOCKS.has(child.nodeName) ? "div" : { BR: "br", IMG: "img", A: "a" }[child.nodeName] ?? "span";
    add(`<${name}`);
    for (const attribute of PUBLIC_ATTRIBUTES) {
      const value = child.getAttribute(attribute);
      if (value === null || value.startsWith("data:")) continue;
      const start = position();
      add(` ${attribute}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`);
      this.#runs.push({ element: child, start, end: position() });
    }
    add(">");
    if (name === "br" || name === "img") return;
    walk(child);
    add(`</${name}>`);
  }

  /** True where the public would see nothing; of what was read last. */
  isEmpty() {
    return this.#runs.every((run) => run.node && run.node.data.slice(run.offset, run.offset + run.size).trim() === "");
  }

  align() {}
  follow() {}
  scroll() {}

  range(start, end) {
    const runs = this.#runs.filter((run) => run.start < end && run.end > start);
    const first = runs[0];
    const last = runs.at(-1);
    if (first === undefined || !this.#isThere(first) || !this.#isThere(last)) return null;
    const range = document.createRange();
    if (first.element) range.setStartBefore(first.element);
    else range.setStart(first.node, first.offset + Math.min(first.size, Math.max(0, start - first.start)));
    if (last.element) range.setEndAfter(last.element);
    else range.setEnd(last.node, last.offset + (end >= last.end ? last.size : end - last.start));
    return range;
  }

  #isThere(run) {
    return this.element.contains(run.node ?? run.element) && (run.element || run.offset + run.size <= run.node.length);
  }

  caret() {
    const selection = this.#selection();
    if (!selection?.isCollapsed || !this.element.contains(selection.anchorNode)) return -1;
    const run = this.#runs.find(
      ({ node, offset, size }) => node === selection.anchorNode && selection.anchorOffset >= offset && selection.anchorOffset <= offset + size,
    );
    return run ? run.start + (selection.anchorOffset - run.offset) : -1;
  }

  #selection() {
    return this.element.ownerDocument.getSelection();
  }

  select(start, end) {
    this.element.focus();
    const range = this.range(start, end) ?? this.#end();
    const selection = this.#selection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  #end() {
    const range = document.createRange();
    range.selectNodeContents(this.element);
    range.collapse(false);
    return range;
  }

  replace(start, end, text) {
    const inside = this.#runs.some((run) => run.element && run.start < end && run.end > start);
    this.select(start, end);
    // what stands in a link's target is taken away with the link
    document.execCommand(text === "" || inside ? "delete" : "insertText", false, text);
  }

  /** The text of a suggestion as it is typed: what is written for HTML is escaped. */
  written(text) {
    return new DOMParser().parseFromString(text, "text/html").body.textContent ?? "";
  }

  remove() {}
}

/** Where a change of a text begins, and by how much what follows has moved. */
function change(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { start, end: before.length - tail, shift: after.length - before.length };
}

/** Marks by severity, shared by all editors of a page. */
const marks = new Map();
function marked(name) {
  if (!globalThis.CSS?.highlights) return null;
  if (!marks.has(name)) {
    marks.set(name, new Highlight());
    CSS.highlights.set(`reply-guard-${name}`, marks.get(name));
    if (name === "error") marks.get(name).priority = 1;
  }
  return marks.get(name);
}
let documentIsStyled = false;

export class ReplyGuard extends HTMLElement {
  static observedAttributes = ["endpoint", "policy", "venue", "visibility", "network", "format", "draft-language", "ui-language", "for", "send"];

  #field = null;
  #button = null;
  #form = null;
  #key = null;
  #thread = [];
  #author = null;
  #waivers = [];
  #allowed = new Map(); // rule → what it was allowed on
  #rules = new Map();
  #onFailure = "block";
  #text = ""; // what was read last
  #isRead = true; // whether that is what is written now
  #marked = []; // findings of the last verdict, moved along with what is written since
  #shown = []; // ranges that are underlined now
  #verdict = null;
  #checkedAs = null; // the request that the verdict is on
  #state = "";
  #said; // what the service adds to it
  #wantsToSend = null;
  #isComposing = false;
  #timers = {};
  #stop = null;
  #failures = 0;
  #card = null;
  #listening = null;
  #frame = null;
  #isDrawn = false;
  #area;
  #panel;
  #list = element("ul");
  /** Of each kind of findings that is shown, its place in the list. */
  #chips = new Map();
  #learning = null;
  #stopLearning = null;
  #spoken;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet(STYLE), sheet(MARK_STYLE)];
    this.#area = root.appendChild(element("div", { class: "area" }, element("slot")));
    this.#panel = root.appendChild(element("div", { class: "panel", part: "panel" }));
    this.#spoken = root.appendChild(element("div", { class: "spoken", role: "status", "aria-live": "polite" }));
  }

  connectedCallback() {
    if (!documentIsStyled) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(MARK_STYLE)];
      documentIsStyled = true;
    }
    this.#listening = new AbortController();
    this.shadowRoot.querySelector("slot").addEventListener("slotchange", () => this.#attach(), { signal: this.#listening.signal });
    this.#attach();
  }

  disconnectedCallback() {
    this.#detach();
    this.#listening?.abort();
    this.#stop?.abort();
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.isConnected) return;
    if (name === "for" || name === "send") this.#attach();
    if (["endpoint", "policy", "venue"].includes(name)) this.#forgetRules();
    this.#soon(0);
    this.#draw();
  }

  /** The key for the service; a property, so that it stands in no markup. */
  set key(value) {
    this.#key = value;
    this.#forgetRules();
    this.#soon(0);
  }

  /** The conversation so far, as the contract has it. */
  set thread(value) {
    this.#thread = value ?? [];
    this.#soon(0);
  }

  get thread() {
    return this.#thread;
  }

  /** Who sends it: `{name, signature}`. */
  set author(value) {
    this.#author = value ?? null;
    this.#soon(0);
  }

  /** The verdict on exactly what is written now; null while there is none. */
  get verdict() {
    return this.#verdict !== null && this.#checkedAs === this.#asked() ? this.#verdict : null;
  }

  /** The exceptions that were allowed, with reason and by whom, for the host to record. */
  get waivers() {
    return structuredClone(this.#waivers);
  }

  /** True only where a verdict on exactly what is written now lets it go. */
  get mayBeSent() {
    const verdict = this.verdict;
    if (verdict === null || this.#isComposing) return false;
    const isLetThrough = verdict.decision === "undetermined" && this.#onFailure === "allow";
    return verdict.decision === "allow" || verdict.decision === "warn" || isLetThrough;
  }

  /** Check now, whatever was checked before. */
  check() {
    if (!this.#field) return;
    this.#checkedAs = null;
    this.#enter("checking");
    this.#later(0, { isWanted: true });
  }

  get #words() {
    const language = this.getAttribute("ui-language") ?? this.closest("[lang]")?.getAttribute("lang") ?? navigator.language;
    return language.toLowerCase().startsWith("de") ? TEXTS.de : TEXTS.en;
  }

  get #language() {
    return this.#words === TEXTS.de ? "de" : "en";
  }

  // ---- the field, and what is done to it

  #attach() {
    const named = this.getAttribute("for");
    const target = named
      ? this.getRootNode().getElementById(named)
      : this.querySelector("textarea, [contenteditable]:not([contenteditable='false'])");
    const send = this.getAttribute("send");
    const button = send ? this.getRootNode().querySelector(send) : this.querySelector("button[type=submit], button:not([type]), input[type=submit]");
    if (target === (this.#field?.element ?? null) && button === this.#button) return;
    this.#detach();
    this.#button = button;
    if (!target) return;
    this.#field = target instanceof HTMLTextAreaElement ? new PlainField(target, this.#area) : new RichField(target);
    this.#form = target.closest("form") ?? button?.closest("form") ?? null;
    const signal = (this.#field.signal = new AbortController()).signal;
    const on = (where, type, listener, options = {}) => where?.addEventListener(type, listener, { signal, ...options });
    on(target, "input", () => this.#typed());
    on(target, "compositionstart", () => (this.#isComposing = true));
    on(target, "compositionend", () => {
      this.#isComposing = false;
      this.#typed();
    });
    on(target, "scroll", () => this.#scrolled(), { passive: true });
    on(target, "keydown", (event) => this.#pressed(event));
    on(target, "click", () => this.#openAtCaret());
    on(document, "pointerdown", (event) => !event.composedPath().includes(this) && this.#close());
    on(button, "click", (event) => this.#hold(event, button), { capture: true });
    on(this.#form, "submit", (event) => this.#hold(event, event.submitter ?? button), { capture: true });
    on(this.#form, "reset", () => setTimeout(() => this.#typed()));
    this.#text = "";
    this.#marked = []; // of the field before
    this.#typed();
  }

  #detach() {
    this.#unmark();
    this.#close();
    this.#field?.signal.abort();
    this.#field?.remove();
    this.#field?.element.removeAttribute("aria-description");
    this.#button?.removeAttribute("aria-disabled");
    this.#field = this.#button = this.#form = null;
  }

  /** Somebody has typed: what was known counts no more, and all that takes time waits until the key is painted. */
  #typed() {
    if (!this.#field || this.#isComposing) return;
    this.#isRead = false;
    this.#close();
    this.#enter("checking");
    this.#beforePaint();
    this.#later(PAUSE);
  }

  /** Read what is written, and move what was found along with it. */
  #read() {
    if (!this.#field || this.#isComposing) return;
    this.#isRead = true;
    const text = this.#field.read();
    if (text === this.#text) return;
    this.#wantsToSend = null;
    const { start, end, shift } = change(this.#text, text);
    this.#marked = this.#marked.flatMap((one) => {
      if (one.start === null || one.end <= start) return [one];
      return one.start >= end ? [{ ...one, start: one.start + shift, end: one.end + shift }] : [];
    });
    this.#text = text;
    this.#mark();
    this.#draw();
  }

  #scrolled() {
    this.#field.scroll();
    this.#close();
  }

  #pressed(event) {
    if (event.isComposing) return;
    if (event.key === "F8") {
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && this.#card) {
      event.preventDefault();
      this.#close();
    }
  }

  /** Hold a click or submit back unless a verdict on exactly this text lets it go. */
  #hold(event, submitter) {
    // a script may have written without a word
    if (this.#field && this.#field.read() !== this.#text) this.#typed();
    if (this.mayBeSent) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#state === "empty") this.check();
    if (this.#state === "checking" && !this.#isComposing) this.#wantsToSend = submitter;
    if (this.#state === "failed" || this.#state === "refused") this.check();
    this.#say();
    const first = this.#marked.find(({ finding }) => finding.severity === "error" && !finding.waived);
    if (this.#state === "block" && first) this.#open(first);
    this.dispatchEvent(new CustomEvent("reply-guard-held", { bubbles: true, detail: { state: this.#state, verdict: this.verdict } }));
  }

  #apply(suggestion) {
    const field = this.#field;
    // offsets hold only for the very text that was checked
    if (!field || this.#isComposing || field.read() !== this.#text || this.verdict === null) return;
    this.#close();
    const start = suggestion.start_utf16 ?? this.#text.length;
    field.replace(start, suggestion.end_utf16 ?? start, field.written(suggestion.text));
    this.#typed();
  }

  // ---- checking

  /** What would be sent to the service now. */
  #request() {
    if (!this.#isRead) this.#read();
    const draft = { text: this.#text, format: this.#field?.format === "html" ? "html" : this.getAttribute("format") ?? "plain" };
    for (const name of ["venue", "visibility", "network"]) if (this.hasAttribute(name)) draft[name] = this.getAttribute(name);
    if (this.hasAttribute("draft-language")) draft.language = this.getAttribute("draft-language");
    if (this.#thread.length) draft.thread = this.#thread;
    if (this.#author) draft.author = this.#author;
    if (this.#waivers.length) draft.waivers = this.#waivers;
    return JSON.stringify(draft);
  }

  /** What a verdict is on: the draft, and who checks it by which policy. */
  #asked(request = this.#request()) {
    return [this.getAttribute("endpoint"), this.getAttribute("policy"), request].join(" ");
  }

  #soon(pause) {
    if (!this.#field || this.verdict !== null) return;
    this.#enter("checking");
    this.#later(pause);
  }

  #later(pause, why) {
    clearTimeout(this.#timers.check);
    this.#timers.check = setTimeout(() => this.#check(why), pause);
  }

  /** Asks the service; what somebody's typing or sending asks for begins the pauses between further tries anew. */
  async #check({ isAgain = false, isWanted = false } = {}) {
    if (this.#isComposing || !this.#field) return;
    if (!isAgain) this.#failures = 0;
    const request = this.#request();
    const asked = this.#asked(request);
    this.#stop?.abort();
    clearTimeout(this.#timers.again);
    if (this.#verdict !== null && this.#checkedAs === asked) {
      this.#enter(this.#outcome(this.#verdict)); // written back to what was checked
      return;
    }
    if (!isWanted && this.#thread.length === 0 && this.#field.isEmpty()) {
      this.#verdict = this.#checkedAs = null;
      this.#marked = [];
      this.#mark();
      this.#enter("empty");
      return;
    }
    const stop = (this.#stop = new AbortController());
    const late = setTimeout(() => stop.abort(new DOMException("", "TimeoutError")), TIMEOUT);
    this.#timers.still = setTimeout(() => this.#state === "checking" && this.#enter("checking", this.#words.still), STILL);
    try {
      const verdict = readVerdict(await this.#ask("/v1/check", { method: "POST", body: request, signal: stop.signal }));
      if (verdict.decision === "undetermined") await this.#learnRules();
      else if (verdict.findings.length > 0) await Promise.race([this.#learnRules(), pause(NAMING)]);
      if (stop.signal.aborted || asked !== this.#asked()) return;
      this.#failures = 0;
      this.#settle(asked, verdict);
    } catch (error) {
      if (stop.signal.aborted && stop.signal.reason?.name !== "TimeoutError") return;
      this.#failed(error);
    } finally {
      clearTimeout(late);
      clearTimeout(this.#timers.still);
    }
  }

  async #ask(path, options) {
    const base = this.getAttribute("endpoint") ?? new URL("..", import.meta.url).href;
    const url = new URL(`.${path}`, base.endsWith("/") ? base : `${base}/`);
    if (path !== "/v1/policies" && this.hasAttribute("policy")) url.searchParams.set("policy", this.getAttribute("policy"));
    if (path === "/v1/rules" && this.hasAttribute("venue")) url.searchParams.set("venue", this.getAttribute("venue"));
    const headers = { "content-type": "application/json", "accept-language": this.#language };
    if (this.#key) headers.authorization = `Bearer ${this.#key}`;
    const answer = await fetch(url, { ...options, headers, cache: "no-store", redirect: "error", credentials: "omit" });
    if (answer.ok) return answer.json();
    const refusal = await answer.json().catch(() => null);
    throw Object.assign(new Error(), { status: answer.status, said: [refusal?.error?.message, refusal?.error?.detail].filter(Boolean).join(" ") || undefined });
  }

  /** What the policy settles: which rules may be allowed anyway, and what it does with checks that failed. */
  #learnRules() {
    if (this.#rules.size > 0) return;
    this.#learning ??= this.#askRules();
    return this.#learning;
  }

  async #askRules() {
    const stop = (this.#stopLearning = new AbortController());
    try {
      const options = { signal: stop.signal };
      const [{ rules, policy }, { policies }] = await Promise.all([this.#ask("/v1/rules", options), this.#ask("/v1/policies", options)]);
      if (stop.signal.aborted) return;
      this.#rules = new Map(rules.map((rule) => [rule.name, rule]));
      this.#onFailure = policies.find((one) => one.name === policy)?.on_failure === "allow" ? "allow" : "block";
      this.#draw();
      this.#renew();
    } catch {
      if (!stop.signal.aborted) this.#onFailure = "block"; // what is not known is not allowed
    } finally {
      if (!stop.signal.aborted) this.#learning = null;
    }
  }

  /** They were another policy's; what is still under way to us is too. */
  #forgetRules() {
    this.#rules.clear();
    this.#stopLearning?.abort();
    this.#learning = null;
  }

  #settle(asked, verdict) {
    const stale = verdict.findings.find((one) => one.waived && this.#allowed.has(one.rule) && !this.#allowed.get(one.rule).has(this.#matched(one)));
    if (stale) {
      // the exception was for other words
      this.#forget(stale.rule);
      return;
    }
    this.#checkedAs = asked;
    this.#verdict = verdict;
    this.#marked = verdict.findings.map((finding) => {
      const isHere = finding.source === "draft" && finding.start_utf16 !== null;
      return { finding, start: isHere ? finding.start_utf16 : null, end: isHere ? finding.end_utf16 : null };
    });
    this.#mark();
    this.#enter(this.#outcome(verdict));
    this.dispatchEvent(new CustomEvent("reply-guard-verdict", { bubbles: true, detail: { verdict } }));
    const wanted = this.#wantsToSend;
    this.#wantsToSend = null;
    if (wanted && this.mayBeSent && wanted.isConnected) wanted.click();
  }

  #outcome(verdict) {
    return verdict.decision === "allow" && this.#field.isEmpty() ? "empty" : verdict.decision;
  }

  #failed(error) {
    this.#verdict = this.#checkedAs = null;
    this.#wantsToSend = null;
    const isRefused = error?.status >= 400 && error.status < 500 && error.status !== 429 && error.status !== 408;
    this.#enter(isRefused ? "refused" : "failed", error?.said);
    if (!isRefused) {
      this.#timers.again = setTimeout(() => this.#check({ isAgain: true, isWanted: true }), AGAIN[Math.min(this.#failures, AGAIN.length - 1)]);
      this.#failures += 1;
    }
  }

  // ---- exceptions

  #matched(finding) {
    return finding.start_utf16 === null ? "" : this.#text.slice(finding.start_utf16, finding.end_utf16);
  }

  #allow(finding, reason) {
    const by = this.getAttribute("by") ?? this.#author?.name ?? "";
    const waiver = { rule: finding.rule, reason, by };
    this.#waivers = [...this.#waivers.filter((one) => one.rule !== finding.rule), waiver];
    const alike = this.#marked.filter((one) => one.finding.rule === finding.rule);
    // the rule's exception holds for each of these words, and for no others
    this.#allowed.set(finding.rule, new Set(alike.map((one) => this.#matched(one.finding))));
    this.#close();
    this.dispatchEvent(new CustomEvent("reply-guard-override", { bubbles: true, detail: { ...waiver } }));
    this.#soon(0);
  }

  #forget(rule) {
    this.#waivers = this.#waivers.filter((one) => one.rule !== rule);
    this.#allowed.delete(rule);
    this.#close();
    this.#soon(0);
  }

  // ---- showing

  #enter(state, said) {
    if (state === "checking" && this.#state === state && this.#said === said) return; // with each key
    this.#state = state;
    this.#said = said;
    this.setAttribute("state", state);
    this.#button?.setAttribute("aria-disabled", String(state === "checking" || !this.mayBeSent));
    this.#draw();
    if (state !== "checking") {
      clearTimeout(this.#timers.say);
      this.#timers.say = setTimeout(() => this.#say(), 400);
    }
  }

  /** Show what there is to show, once for all that changes until the next paint. */
  #draw() {
    this.#isDrawn = false;
    this.#beforePaint();
  }

  #beforePaint() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      if (!this.#isComposing) this.#field?.follow();
      if (!this.#isDrawn) this.#render();
      this.#isDrawn = true;
    });
  }

  #summary() {
    const words = this.#words;
    const isLetThrough = this.#state === "undetermined" && this.mayBeSent;
    return words[isLetThrough ? "undeterminedAllowed" : this.#state];
  }

  #say() {
    const count = this.#marked.length;
    const spoken = `${this.#summary()}${count ? ` ${this.#words.findings(count)}.` : ""}`;
    if (this.#spoken.textContent !== spoken) this.#spoken.textContent = spoken;
    const described = count ? `${spoken} ${this.#words.navigate}.` : spoken;
    this.#field?.element.setAttribute("aria-description", described);
    this.#field?.element.setAttribute("aria-invalid", String(this.#state === "block"));
  }

  #unmark() {
    for (const { name, range } of this.#shown) marked(name)?.delete(range);
    this.#shown = [];
  }

  #mark() {
    if (!this.#field) return;
    this.#field.follow();
    this.#unmark();
    for (const { finding, start, end } of this.#marked.slice(0, MOST_MARKS)) {
      if (start === null) continue;
      const range = this.#field.range(start, end);
      const name = finding.waived ? "waived" : finding.severity;
      if (range && marked(name)) {
        marked(name).add(range);
        this.#shown.push({ name, range });
      }
    }
  }

  #render() {
    const words = this.#words;
    const said = this.#said;
    const bar = element("div", { class: "bar" });
    bar.append(element("span", { class: `verdict ${this.#state}`, part: "verdict" }, this.#state === "checking" ? said ?? words.checking : this.#summary()));
    if (said && this.#state !== "checking") bar.append(element("span", { class: "quiet" }, said));
    if (this.#state === "failed" || this.#state === "refused") bar.append(action(words.retry, () => this.check()));
    if (this.#marked.length > 1) bar.append(action(words.next, () => this.#step(1)));
    for (const { rule, reason } of this.#verdict?.checks.failed ?? []) {
      if (this.#state === "undetermined") bar.append(element("span", { class: "quiet" }, `${rule}: ${reason}`));
    }
    const alike = this.#alike();
    for (const key of this.#chips.keys()) if (!alike.has(key)) this.#chips.delete(key);
    const chips = Array.from(alike, ([key, findings]) => this.#chip(key, findings));
    keep(this.#list, chips);
    keep(this.#panel, [bar, this.#list, ...this.#routing()]);
  }

  /** The findings by rule and severity: a word that stands there a hundred times is one thing to tell. */
  #alike() {
    const groups = new Map();
    for (const { finding } of this.#marked) {
      const key = this.#kind(finding);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(finding);
    }
    return groups;
  }

  #kind(finding) {
    return `${finding.rule} ${this.#severity(finding)}`;
  }

  #severity(finding) {
    return finding.waived ? "waived" : finding.severity;
  }

  /** One button for as long as there is something of its kind: drawn anew under a pressed mouse, it would miss the click. */
  #chip(kind, alike) {
    const [finding] = alike;
    const severity = this.#severity(finding);
    const title = alike.length > 1 ? `${this.#title(finding)} (${alike.length})` : this.#title(finding);
    if (!this.#chips.has(kind)) this.#chips.set(kind, element("li", {}, action("", () => this.#openOneOf(kind))));
    const item = this.#chips.get(kind);
    const chip = item.firstElementChild;
    if (chip.textContent !== title) chip.textContent = title;
    chip.className = `chip ${severity}`;
    chip.dataset.sign = { error: "✕", warning: "!", info: "i", waived: "✓" }[severity];
    chip.setAttribute("aria-haspopup", "dialog");
    chip.setAttribute("aria-label", `${this.#words[severity]}: ${title}. ${finding.message}`);
    return item;
  }

  #title(finding) {
    return this.#rules.get(finding.rule)?.title[this.#language] ?? finding.rule;
  }

  #routing() {
    const routing = this.#state === "checking" ? null : this.verdict?.routing;
    if (!routing || routing.advice === "stay") return [];
    const words = this.#words;
    const box = element("div", { class: "routing", role: "note" }, element("strong", {}, words[routing.advice]));
    for (const reason of routing.reasons) box.append(element("p", {}, reason.message));
    if (routing.already_moving) box.append(element("p", {}, words.moving));
    if (routing.suggestion) {
      const sentence = routing.suggestion;
      box.append(element("p", {}, sentence), action(words.insertSentence, () => this.#append(sentence)));
    }
    return [box];
  }

  #append(sentence) {
    const before = this.#text === "" || /\s$/.test(this.#text) ? "" : " ";
    const end = this.#text.length;
    this.#apply({ start_utf16: end, end_utf16: end, text: before + sentence });
  }

  // ---- the card

  /** The one after that which is open, where it stands now: what is typed moves it. */
  #openOneOf(kind) {
    if (!this.#isRead) this.#read();
    const there = this.#marked.filter(({ finding }) => this.#kind(finding) === kind);
    const at = there.findIndex(({ finding }) => finding === this.#card?.one.finding);
    if (there.length > 0) this.#open(there[(at + 1) % there.length]);
  }

  #openAtCaret() {
    if (!this.#isRead) this.#read();
    const caret = this.#field?.caret() ?? -1;
    const one = this.#marked.find(({ start, end }) => start !== null && start <= caret && caret <= end);
    if (one) this.#open(one, { takesFocus: false });
    else this.#close();
  }

  #step(direction) {
    if (!this.#isRead) this.#read();
    const all = this.#marked;
    if (all.length === 0) return;
    const at = this.#card ? all.indexOf(this.#card.one) : -1;
    const next = all[(at + direction + all.length) % all.length] ?? all[0];
    this.#open(at === -1 && direction < 0 ? all.at(-1) : next);
  }

  #open(one, { takesFocus = true } = {}) {
    this.#close();
    const { finding, start, end } = one;
    const words = this.#words;
    const id = "card-title";
    const card = element("div", { class: "card", role: "dialog", "aria-labelledby": id, part: "card" });
    const severity = finding.waived ? "waived" : finding.severity;
    card.append(element("h3", { id }, `${words[severity]}: ${this.#title(finding)}`), element("p", {}, finding.message));
    if (start === null) card.append(element("p", { class: "quiet" }, finding.source === "draft" ? words.whole : words.inThread));
    if (finding.why) card.append(element("details", {}, element("summary", {}, words.why), element("p", {}, finding.why)));
    const actions = element("div", { class: "actions" });
    if (!finding.waived) for (const suggestion of finding.suggestions) actions.append(this.#fix(suggestion));
    if (/^https?:/.test(finding.url ?? "")) actions.append(element("a", { href: finding.url, target: "_blank", rel: "noopener" }, words.more));
    card.append(actions, ...this.#exception(finding, actions));
    const close = action("×", () => this.#close(true));
    close.className = "close";
    close.setAttribute("aria-label", words.close);
    card.append(close);
    card.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#close(true);
      else if (event.key === "F8") {
        event.preventDefault();
        this.#step(event.shiftKey ? -1 : 1);
      }
    });
    this.#area.append(card);
    const range = start === null ? null : this.#field.range(start, end);
    this.#card = { node: card, one, range };
    if (range) marked("current")?.add(range);
    this.#place(card, range);
    if (takesFocus) {
      if (start !== null) this.#field.select(start, end);
      card.querySelector("button")?.focus();
    }
  }

  /** The open card once more, with what is known by now. */
  #renew() {
    if (!this.#card) return;
    const takesFocus = this.#card.node.contains(this.shadowRoot.activeElement);
    this.#open(this.#card.one, { takesFocus });
  }

  #fix(suggestion) {
    const words = this.#words;
    const text = this.#field.written(suggestion.text);
    const label = text.trim() === "" ? words.remove : suggestion.kind === "insert" ? words.insert(text.trim()) : words.replace(text);
    const button = action(label, () => this.#apply(suggestion));
    button.className = "fix";
    return button;
  }

  /** The way to an exception; none for what stops nothing, and none that the policy refuses. */
  #exception(finding, actions) {
    const words = this.#words;
    if (finding.waived) {
      if (this.#allowed.has(finding.rule)) actions.append(action(words.takeBack, () => this.#forget(finding.rule)));
      return [element("p", { class: "quiet" }, `${words.waived}: ${finding.waived.reason}`)];
    }
    if (finding.severity !== "error") return [];
    if (!this.#rules.get(finding.rule)?.waivable) return [element("p", { class: "quiet" }, words.noOverride)];
    const input = element("input", { required: "", maxlength: "500", "aria-label": words.overrideReason, placeholder: words.overrideReason });
    const form = element("form", { hidden: "" }, input, element("button", { type: "submit" }, words.overrideDone));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (input.value.trim() !== "") this.#allow(finding, input.value.trim());
    });
    const open = action(words.override, () => {
      form.hidden = false;
      open.remove();
      input.focus();
    });
    actions.append(open);
    return [form];
  }

  #place(card, range) {
    const area = this.#area.getBoundingClientRect();
    const at = range?.getClientRects()[0];
    const left = at ? Math.min(Math.max(0, at.left - area.left), Math.max(0, area.width - card.offsetWidth)) : 0;
    const top = at ? at.bottom - area.top + 6 : area.height + 6;
    Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
  }

  #close(returnsFocus = false) {
    if (!this.#card) return;
    if (this.#card.range) marked("current")?.delete(this.#card.range);
    this.#card.node.remove();
    this.#card = null;
    if (returnsFocus) this.#field?.element.focus();
  }
}

function readVerdict(data) {
  const isVerdict =
    data?.schema_version === 1 && ["allow", "warn", "block", "undetermined"].includes(data.decision) && Array.isArray(data.findings) && data.checks && data.routing;
  if (!isVerdict) throw new Error("no verdict that this version knows");
  return data;
}

function pause(duration) {
  return new Promise((done) => setTimeout(done, duration));
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function action(label, act) {
  const button = element("button", { type: "button" }, label);
  // the caret stays where it is
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", act);
  return button;
}

/** Have the parent hold these, and touch no child that is there already: what stays in the page keeps clicks and focus. */
function keep(parent, children) {
  const wanted = new Set(children);
  for (const child of Array.from(parent.children)) if (!wanted.has(child)) child.remove();
  children.forEach((child, at) => {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  });
}

if (!customElements.get("reply-guard")) customElements.define("reply-guard", ReplyGuard);
