/** The playground: a reply with its context, the verdict as it is written, and what another policy or rule would change. */

const EXAMPLES = [
  { de: "grobes Wort", en: "coarse word (de)", text: "Hallo Anna, das war wirklich Mist von uns 🙈. Wir sehen sofort nach." },
  { de: "Kontonummer", en: "bank account (de)", text: "Hallo Jana, wir erstatten heute auf DE89 3704 0044 0532 0130 00.", customer: "Mein Konto ist DE89370400440532013000, wann kommt das Geld?" },
  { de: "Telefonnummer (en)", en: "telephone number", text: "We called you on 0176 12345678 and will call again. Please send us your date of birth here." },
  { de: "nichts zu finden", en: "nothing to find (de)", text: "Danke für den Hinweis! Wir sehen nach und melden uns." },
  { de: "grobes Wort (en)", en: "coarse word", text: "Sorry, that damn update broke it. We are on it." },
];
const WORDS = {
  de: {
    decisions: { allow: "Senden", warn: "Ansehen", block: "Nicht senden", undetermined: "Nicht geprüft" },
    severities: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
    sent: "Gesendet (hier nirgendwohin).",
    trying: "Wird ausprobiert …",
    unreachable: "Der Dienst ist nicht erreichbar.",
    changed: (n, all) => (n === 0 ? `An ${all} Entwürfen ändert sich nichts.` : `Es ändert sich: ${n} von ${all} Entwürfen.`),
    files: { "policy.yaml": "Richtlinie", "rule.yaml": "Regel" },
    place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  },
  en: {
    decisions: { allow: "Send", warn: "Look again", block: "Do not send", undetermined: "Not checked" },
    severities: { error: "Error", warning: "Warning", info: "Note" },
    sent: "Sent (here: nowhere).",
    trying: "Trying …",
    unreachable: "The service cannot be reached.",
    changed: (n, all) => (n === 0 ? `Nothing changes for ${all} drafts.` : `Changed: ${n} of ${all} drafts.`),
    files: { "policy.yaml": "Policy", "rule.yaml": "Rule" },
    place: (line, column) => `line ${line}, column ${column}`,
  },
};
const SIGNS = { error: "✕", warning: "!", info: "i" };
const SAMPLE_RULE = `kind: phrases
name: own.guarantee
severity: warning
since: "1"
title: {de: Zusage, en: Promise}
message: {de: "„{match}“ verspricht zu viel", en: "“{match}” promises too much"}
what: {de: Findet feste Zusagen., en: Finds firm promises.}
why: {de: "Wer zusagt, haftet.", en: A promise binds.}
instead: {de: "Sagen, was als Nächstes geschieht.", en: Say what happens next.}
phrases: [sofort, on it]
---
examples:
  de:
    flag: ["Wir sehen [[sofort]] nach.", "Das geht [[sofort]].", "Es kommt [[sofort]]."]
    leave: ["Wir sehen nach.", "Sofortbild", "Danke."]
  en:
    flag: ["We are [[on it]].", "Someone is [[on it]].", "We get [[on it]]."]
    leave: ["We will look.", "Only one.", "Thanks."]
`;

const $ = (id) => document.getElementById(id);
const guard = $("guard");
let key = "";
const words = () => WORDS[$("language").value];
let titles = new Map(); // rule → its name for people

async function ask(path, body) {
  const headers = { "content-type": "application/json", "accept-language": $("language").value };
  if (key) headers.authorization = `Bearer ${key}`;
  const options = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
  const answer = await fetch(path, options).catch(() => {
    throw new Error(words().unreachable);
  });
  if (answer.status === 401) $("key-field").hidden = false;
  const data = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error([data.error?.message ?? words().unreachable, data.error?.detail].filter(Boolean).join(" "));
  return data;
}

function translate() {
  const language = $("language").value;
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-de]")) node.textContent = node.dataset[language];
  guard.setAttribute("ui-language", language);
}

function thread() {
  const text = $("customer").value.trim();
  return text ? [{ role: "customer", text }] : [];
}

function draftOf(example) {
  const context = { venue: $("venue").value, visibility: $("visibility").value };
  return { text: example.text, ...context, ...(example.customer ? { thread: [{ role: "customer", text: example.customer }] } : {}) };
}

async function listPolicies() {
  const { policies } = await ask("v1/policies");
  $("policy").replaceChildren(...policies.map(({ name, is_default }) => new Option(name, name, is_default, is_default)));
  guard.setAttribute("policy", $("policy").value);
}

async function learnTitles() {
  const { rules } = await ask(`v1/rules?policy=${encodeURIComponent($("policy").value)}`);
  titles = new Map(rules.map(({ name, title }) => [name, title]));
}

function written() {
  const draft = $("draft");
  return draft.value ?? draft.innerText;
}

function useField(kind) {
  const old = $("draft");
  const text = written();
  const made = document.createElement(kind === "rich" ? "div" : "textarea");
  made.id = "draft";
  made.setAttribute("aria-labelledby", "draft-label");
  if (kind === "rich") {
    made.className = "rich";
    made.contentEditable = "true";
    made.setAttribute("role", "textbox");
    made.setAttribute("aria-multiline", "true");
    made.innerText = text;
  } else {
    made.rows = 7;
    made.value = text;
  }
  old.replaceWith(made);
}

function write(example) {
  const draft = $("draft");
  if (draft instanceof HTMLTextAreaElement) draft.value = example.text;
  else draft.innerText = example.text;
  $("customer").value = example.customer ?? "";
  guard.thread = thread();
  draft.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function node(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function cell(verdict, heading) {
  const { decisions, severities } = words();
  const made = document.createElement("td");
  made.dataset.heading = heading;
  made.append(node("strong", verdict.decision, decisions[verdict.decision]));
  for (const { rule, severity } of verdict.findings) {
    const one = node("div", severity, `${SIGNS[severity]} ${titles.get(rule)?.[$("language").value] ?? rule}`);
    one.title = `${severities[severity]}: ${rule}`;
    made.append(one);
  }
  return made;
}

function outcome(verdict) {
  return JSON.stringify([verdict.decision, verdict.findings.map(({ rule, severity, start, end }) => [rule, severity, start, end])]);
}

function mistake({ file, line, column, key: at, message }) {
  const where = [words().files[file] ?? file, line > 0 ? words().place(line, column) : "", at].filter(Boolean).join(", ");
  return `✕ ${where}: ${message}`;
}

async function tryOut() {
  $("problems").textContent = "";
  $("outcome").textContent = words().trying;
  $("changes").hidden = true;
  $("rule-examples").replaceChildren();
  $("try").disabled = true;
  const own = written().trim() ? [{ text: written(), customer: $("customer").value }] : [];
  const examples = [...EXAMPLES, ...own];
  const trial = { base: $("policy").value, policy: $("policy-source").value, rule: $("rule-source").value, drafts: examples.map(draftOf) };
  try {
    const [answer] = await Promise.all([ask("v1/try", trial), learnTitles()]);
    showTrial(examples, answer);
  } catch (error) {
    $("outcome").textContent = "";
    $("problems").textContent = error.message;
  } finally {
    $("try").disabled = false;
  }
}

function showTrial(examples, { problems, before, after, examples: tried, lacking }) {
  $("problems").textContent = problems.map(mistake).join("\n");
  $("changes").hidden = after.length === 0;
  const isChanged = after.map((verdict, i) => outcome(verdict) !== outcome(before[i]));
  $("outcome").textContent = after.length === 0 ? "" : words().changed(isChanged.filter(Boolean).length, after.length);
  const [, old, made] = [...$("changes").tHead.rows[0].cells].map((one) => one.textContent);
  $("changes").tBodies[0].replaceChildren(
    ...after.map((verdict, i) => {
      const row = document.createElement("tr");
      row.className = isChanged[i] ? "changed" : "";
      const { text } = examples[i];
      row.append(node("td", "", text.length > 300 ? `${text.slice(0, 300)} …` : text), cell(before[i], old), cell(verdict, made));
      return row;
    }),
  );
  $("rule-examples").replaceChildren(
    ...tried.map(({ passed, text, explanation }) => node("li", passed ? "passed" : "failed", passed ? `✓ ${text}` : `✕ ${explanation}`)),
    ...lacking.map((one) => node("li", "failed", `✕ ${one}`)),
  );
}

for (const name of ["venue", "visibility", "policy"]) {
  $(name).addEventListener("change", () => guard.setAttribute(name, $(name).value));
}
$("language").value = navigator.language.startsWith("de") ? "de" : "en";
$("language").addEventListener("change", translate);
$("theme").addEventListener("change", () => {
  document.documentElement.dataset.theme = $("theme").value;
  guard.setAttribute("theme", $("theme").value);
});
$("field").addEventListener("change", () => useField($("field").value));
$("customer").addEventListener("input", () => (guard.thread = thread()));
$("key").addEventListener("change", () => {
  key = guard.key = $("key").value;
  listPolicies().then(() => ($("problems").textContent = ""), (error) => ($("problems").textContent = error.message));
});
$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  $("sent").textContent = words().sent;
});
guard.addEventListener("reply-guard-verdict", ({ detail }) => {
  $("sent").textContent = "";
  $("verdict").textContent = JSON.stringify(detail.verdict, null, 2);
});
$("try").addEventListener("click", () => void tryOut());
$("sample-rule").addEventListener("click", () => ($("rule-source").value = SAMPLE_RULE));
for (const example of EXAMPLES) {
  const button = node("button", "", "");
  button.type = "button";
  Object.assign(button.dataset, { de: example.de, en: example.en });
  button.addEventListener("click", () => write(example));
  $("examples").append(button, " ");
}
guard.setAttribute("endpoint", new URL(".", location.href).href);
guard.setAttribute("send", "#send");
guard.setAttribute("venue", "owned");
translate();
listPolicies().then(learnTitles).catch((error) => ($("problems").textContent = error.message));
$("policy-source").value = "name: acme\nrules:\n  profanity.mild: error\n";
