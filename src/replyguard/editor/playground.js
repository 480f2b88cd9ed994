/** The playground: a reply with its context, the verdict as it is written, and what another policy or rule would change. */

const EXAMPLES = [
  { name: "Mist", text: "Hallo Anna, das war wirklich Mist von uns 🙈. Wir sehen sofort nach." },
  { name: "IBAN", text: "Hallo Jana, wir erstatten heute auf DE89 3704 0044 0532 0130 00.", customer: "Mein Konto ist DE89370400440532013000, wann kommt das Geld?" },
  { name: "phone", text: "We called you on 0176 12345678 and will call again. Please send us your date of birth here." },
  { name: "fine", text: "Danke für den Hinweis! Wir sehen nach und melden uns." },
  { name: "damn", text: "Sorry, that damn update broke it. We are on it." },
];
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

async function ask(path, body) {
  const headers = { "content-type": "application/json", "accept-language": $("language").value };
  if (key) headers.authorization = `Bearer ${key}`;
  const answer = await fetch(path, body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) });
  if (answer.status === 401) $("key-field").hidden = false;
  const data = await answer.json();
  if (!answer.ok) throw new Error([data.error?.message, data.error?.detail].filter(Boolean).join(" "));
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

function useField(kind) {
  const old = $("draft");
  const text = old.value ?? old.innerText;
  const made = document.createElement(kind === "rich" ? "div" : "textarea");
  made.id = "draft";
  made.setAttribute("aria-labelledby", "write");
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

function cell(verdict) {
  const made = document.createElement("td");
  made.append(node("strong", verdict.decision, verdict.decision));
  for (const { rule, severity } of verdict.findings) made.append(document.createElement("br"), `${severity} ${rule}`);
  return made;
}

function outcome(verdict) {
  return JSON.stringify([verdict.decision, verdict.findings.map(({ rule, severity, start, end }) => [rule, severity, start, end])]);
}

async function tryOut() {
  $("problems").textContent = "";
  const examples = [...EXAMPLES, ...($("draft").value ? [{ text: $("draft").value, customer: $("customer").value }] : [])];
  const trial = { base: $("policy").value, policy: $("policy-source").value, rule: $("rule-source").value, drafts: examples.map(draftOf) };
  let answer;
  try {
    answer = await ask("v1/try", trial);
  } catch (error) {
    $("problems").textContent = error.message;
    return;
  }
  const { problems, before, after, examples: tried, lacking } = answer;
  $("problems").textContent = problems.map(({ file, line, column, key: at, message }) => `${file}:${line}:${column}: ${at ? `${at}: ` : ""}${message}`).join("\n");
  $("changes").hidden = after.length === 0;
  $("changes").tBodies[0].replaceChildren(
    ...after.map((verdict, i) => {
      const row = document.createElement("tr");
      row.className = outcome(verdict) === outcome(before[i]) ? "" : "changed";
      row.append(node("td", "", examples[i].text), cell(before[i]), cell(verdict));
      return row;
    }),
  );
  $("rule-examples").replaceChildren(
    ...tried.map(({ passed, text, explanation }) => node("li", passed ? "passed" : "failed", passed ? `✓ ${text}` : explanation)),
    ...lacking.map((one) => node("li", "failed", one)),
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
  void listPolicies();
});
$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  $("sent").textContent = $("language").value === "de" ? "Gesendet (hier nirgendwohin)." : "Sent (here: nowhere).";
});
guard.addEventListener("reply-guard-verdict", ({ detail }) => {
  $("sent").textContent = "";
  $("verdict").textContent = JSON.stringify(detail.verdict, null, 2);
});
$("try").addEventListener("click", () => void tryOut());
$("sample-rule").addEventListener("click", () => ($("rule-source").value = SAMPLE_RULE));
for (const example of EXAMPLES) {
  const button = node("button", "", example.name);
  button.type = "button";
  button.addEventListener("click", () => write(example));
  $("examples").append(button, " ");
}
guard.setAttribute("endpoint", new URL(".", location.href).href);
guard.setAttribute("send", "#send");
guard.setAttribute("venue", "owned");
translate();
listPolicies().catch((error) => ($("problems").textContent = error.message));
$("policy-source").value = "name: acme\nrules:\n  profanity.mild: error\n";
