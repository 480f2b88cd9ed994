// The apps for Zendesk and Freshdesk under Node; the host's client is a stand-in, the verdicts are real.
"use strict";

const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { test } = require("node:test");

const HOSTS = join(__dirname, "../../examples/hosts");
const { good, bad, warned, unchecked, texts } = JSON.parse(readFileSync(process.env.VERDICTS, "utf8"));
const zendesk = require(join(HOSTS, "zendesk/assets/main.js"));
const freshdesk = require(join(HOSTS, "freshdesk/app/scripts/app.js"));
const never = new Promise(() => {});

const ANSWERS = {
  "a good reply is sent": { answer: good, stopped: null },
  "a reply with warnings is sent": { answer: warned, stopped: null },
  "a bad reply is stopped with its reasons": { answer: bad, stopped: /hält die Antwort an:\n• .*Scheiße.*\n• .*IBAN/ },
  "a check that did not run stops it": { answer: unchecked, stopped: /could not be checked:\n• language: / },
  "a page that is no verdict stops it": { answer: "<html>", stopped: /could not be checked/ },
  "an empty answer stops it": { answer: {}, stopped: /no verdict came back/ },
  "nothing stops it": { answer: null, stopped: /could not be checked/ },
  "another version stops it": { answer: { ...good, schema_version: 2 }, stopped: /no verdict came back/ },
  "a decision that is unknown stops it": { answer: { ...good, decision: "fine" }, stopped: /ließ sich nicht prüfen/ },
  "a decision alone is no verdict": {
    answer: { schema_version: 1, decision: "allow" }, stopped: /no verdict came back/,
  },
  "an error of the service stops it": { failure: { status: 503 }, stopped: /HTTP 503/ },
  "a wrong key stops it": { failure: { status: 401 }, stopped: /HTTP 401/ },
  "a service that is not there stops it": { failure: new TypeError("fetch failed"), stopped: /was not reached/ },
  "a service that does not answer stops it": { hangs: true, stopped: /was not reached/ },
};

function answering({ answer, failure, hangs }) {
  if (hangs) return never;
  return failure ? Promise.reject(failure) : Promise.resolve(answer);
}

function shown(reason, stopped) {
  if (stopped === null) return assert.equal(reason, null);
  assert.match(String(reason), stopped);
  return assert.doesNotMatch(String(reason), /3704/, "what is personal is not repeated");
}

// as Zendesk treats an app's listener: false, an error, a text or a rejected promise stop the saving
async function saveInZendesk(way, data) {
  let listener;
  const asked = [];
  const client = {
    on: (name, given) => { assert.equal(name, "ticket.save"); listener = given; },
    get: async () => data,
    metadata: async () => ({ settings: { service: "https://replyguard.example.com/", venue: "community" } }),
    request: (options) => { asked.push(options); return answering(way); },
  };
  zendesk.guardReplies(client, 50);
  try {
    const value = await listener();
    const stops = value === false || value instanceof Error || typeof value === "string";
    return { reason: stops ? value : null, asked };
  } catch (reason) {
    return { reason, asked };
  }
}

async function sendInFreshdesk(way, data = { body: texts.bad }, user = { loggedInUser: { language: "en" } }) {
  let listener;
  const asked = [];
  const client = {
    events: { on: (name, given, options) => {
      assert.equal(name, "ticket.sendReply");
      assert.deepEqual(options, { intercept: true });
      listener = given;
    } },
    data: { get: async () => user },
    request: { invokeTemplate: async (name, options) => {
      asked.push([name, options]);
      const answer = await answering(way);
      return { status: 200, response: typeof answer === "string" ? answer : JSON.stringify(answer) };
    } },
  };
  freshdesk.guardReplies(client, 50);
  const ended = [];
  await listener({ type: "ticket.sendReply", helper: {
    getData: () => data, done: () => ended.push(null), fail: (reason) => ended.push(reason),
  } });
  assert.equal(ended.length, 1, "told once whether to go on");
  return { reason: ended[0], asked };
}

const REPLY = { comment: { text: `<p>${texts.bad}</p>`, type: "publicReply" }, currentUser: { locale: "en-GB" } };

for (const [name, way] of Object.entries(ANSWERS)) {
  test(`Zendesk: ${name}`, async () => shown((await saveInZendesk(way, REPLY)).reason, way.stopped));
  test(`Freshdesk: ${name}`, async () => shown((await sendInFreshdesk(way)).reason, way.stopped));
}

test("Zendesk: an internal note is left alone and goes nowhere", async () => {
  const note = { comment: { text: texts.bad, type: "internalNote" } };
  assert.deepEqual(await saveInZendesk({ answer: bad }, note), { reason: null, asked: [] });
});

test("Zendesk: a ticket saved without a reply is not asked about", async () => {
  const empty = { comment: { text: "<div class=\"zd-comment\"><p>&nbsp;</p></div>", type: "publicReply" } };
  assert.deepEqual(await saveInZendesk({ answer: bad }, empty), { reason: null, asked: [] });
});

test("Zendesk: a reply that cannot be read is stopped", async () => {
  for (const data of [{}, { comment: { type: "publicReply" } }, { comment: { text: texts.good } }]) {
    shown((await saveInZendesk({ answer: good }, data)).reason, /could not be read/);
  }
});

test("Zendesk: the service gets the reply, its markup and the conversation, and the key stays with Zendesk", async () => {
  const comments = [
    { value: "Meine Lampe bleibt dunkel.", author: { role: "end-user" }, type: "publicReply" },
    { value: "intern", author: { role: "agent" }, type: "internalNote" },
  ];
  const { asked } = await saveInZendesk({ answer: good }, { ...REPLY, "ticket.comments": comments });
  assert.equal(asked.length, 1);
  assert.equal(asked[0].url, "https://replyguard.example.com/v1/check");
  assert.equal(asked[0].headers.Authorization, "Bearer {{setting.api_key}}");
  assert.equal(asked[0].secure, true);
  assert.deepEqual(JSON.parse(asked[0].data), {
    text: REPLY.comment.text,
    format: "html",
    venue: "community",
    network: "zendesk",
    thread: [
      { role: "customer", text: "Meine Lampe bleibt dunkel.", visibility: "public" },
      { role: "agent", text: "intern", visibility: "private" },
    ],
  });
});

test("Zendesk: a client that never gives the reply stops it", async () => {
  shown((await saveInZendesk({ answer: good }, never)).reason, /was not reached/);
});

test("Freshdesk: a client that never says who is there stops nothing but its own words", async () => {
  const { reason } = await sendInFreshdesk({ answer: bad }, { body: texts.bad }, never);
  shown(reason, /hält die Antwort an/);
});

test("Freshdesk: the service gets the reply through the template", async () => {
  const { asked } = await sendInFreshdesk({ answer: good });
  assert.equal(asked[0][0], "check");
  assert.deepEqual(JSON.parse(asked[0][1].body), { text: texts.bad, format: "html", network: "freshdesk" });
});

test("Freshdesk: a reply that cannot be read is stopped", async () => {
  for (const data of [undefined, {}, { body: 7 }]) {
    shown((await sendInFreshdesk({ answer: good }, data === undefined ? null : data)).reason, /could not be read/);
  }
});

test("German agents are told in German that a reply could not be checked", async () => {
  const data = { ...REPLY, currentUser: { locale: "de" } };
  shown((await saveInZendesk({ failure: { status: 503 } }, data)).reason, /ließ sich nicht prüfen \(HTTP 503\)/);
});
