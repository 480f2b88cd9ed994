// The apps for Zendesk and Freshdesk under Node against a running service. The hosts' clients are stand-ins that send
// what the hosts' proxies would: they put the key into the request, and reject what is not answered with 2xx.
"use strict";

const assert = require("node:assert/strict");
const http = require("node:http");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { after, test } = require("node:test");

const HOSTS = join(__dirname, "../../examples/hosts");
const { service, key, otherKey, doomed, texts } = JSON.parse(readFileSync(process.env.SERVICE, "utf8"));
const zendesk = require(join(HOSTS, "zendesk/assets/main.js"));
const freshdesk = require(join(HOSTS, "freshdesk/app/scripts/app.js"));
const TEMPLATE = JSON.parse(readFileSync(join(HOSTS, "freshdesk/config/requests.json"), "utf8")).check;
const PATIENCE = 20000;

// a server that answers as a broken service, or what stands before one, does
const ports = {};
const servers = [];
async function broken(name, answer) {
  const server = http.createServer((request, response) => {
    request.resume();
    request.on("end", () => answer(response));
  });
  servers.push(server);
  await new Promise((begun) => server.listen(0, "127.0.0.1", begun));
  ports[name] = server.address().port;
}
after(() => servers.forEach((server) => { server.closeAllConnections(); server.close(); }));

function saying(status, body, type = "application/json") {
  return (response) => { response.writeHead(status, { "content-type": type }); response.end(body); };
}

const VERDICT = JSON.stringify({ schema_version: 1, decision: "allow", findings: [] });
const BROKEN = {
  "answers 500": [saying(500, "{}"), /HTTP 500/],
  "answers 502 as a proxy does": [saying(502, "<html>Bad Gateway</html>", "text/html"), /HTTP 502/],
  "answers 204": [saying(204, undefined), /could not be checked|no verdict/],
  "answers with a page": [saying(200, "<html>Log in</html>", "text/html"), /could not be checked/],
  "answers half a verdict": [saying(200, VERDICT.slice(0, -20)), /could not be checked/],
  "answers with what only looks like one": [saying(200, VERDICT), /no verdict came back/],
  "answers null": [saying(200, "null"), /no verdict came back/],
  "answers a list": [saying(200, "[]"), /no verdict came back/],
  "says nothing for too long": [() => {}, /was not reached/],
  "writes forever": [(response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  }, /was not reached/],
  "breaks off": [(response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write('{"schema_version": 1, "decision": "allow"');
    setTimeout(() => response.destroy(), 20);
  }, /was not reached/],
};

async function sent(url, method, headers, body) {
  const answer = await fetch(url, { method, headers, body });
  const text = await answer.text();
  if (!answer.ok) throw { status: answer.status, responseText: text, response: text };
  return text;
}

async function saveInZendesk(at, data, { secret = key, patience = PATIENCE } = {}) {
  let listener;
  const client = {
    on: (_, given) => { listener = given; },
    get: async () => data,
    metadata: async () => ({ settings: { service: at, venue: "owned" } }),
    request: async ({ url, type, contentType, headers, secure, data: body }) => {
      assert.equal(secure, true);
      const filled = { ...headers, "content-type": contentType };
      filled.Authorization = filled.Authorization.replace("{{setting.api_key}}", secret);
      return JSON.parse(await sent(url, type, filled, body));
    },
  };
  zendesk.guardReplies(client, patience);
  try {
    await listener();
    return null;
  } catch (reason) {
    return reason;
  }
}

async function sendInFreshdesk(at, text, { secret = key, patience = PATIENCE } = {}) {
  let listener;
  const client = {
    events: { on: (_, given) => { listener = given; } },
    data: { get: async () => ({ loggedInUser: { language: "en" } }) },
    request: { invokeTemplate: async (name, { body }) => {
      assert.equal(name, "check");
      const { method, path, headers } = TEMPLATE.schema;
      const filled = Object.fromEntries(Object.entries(headers).map(
        ([header, value]) => [header, value.replace("<%= iparam.api_key %>", secret)],
      ));
      return { status: 200, response: await sent(at + path, method, filled, body) }; // http here, https at Freshdesk
    } },
  };
  freshdesk.guardReplies(client, patience);
  const ended = [];
  await listener({ helper: { getData: () => ({ body: text }), done: () => ended.push(null), fail: (why) => ended.push(why) } });
  assert.equal(ended.length, 1, "told once whether to go on");
  return ended[0];
}

const reply = (text) => ({ comment: { text: `<p>${text}</p>`, type: "publicReply" }, currentUser: { locale: "en-GB" } });
const WAYS = {
  Zendesk: (at, text, options) => saveInZendesk(at, reply(text), options),
  Freshdesk: (at, text, options) => sendInFreshdesk(at, `<p>${text}</p>`, options),
};

async function checked() {
  const figures = await sent(`${service}/metrics`, "GET", { authorization: `Bearer ${key}` });
  const lines = figures.split("\n").filter((line) => /^replyguard_requests_total\{route="\/v1\/check"/.test(line));
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}

for (const [host, send] of Object.entries(WAYS)) {
  test(`${host}: a good reply goes`, async () => assert.equal(await send(service, texts.good), null));
  test(`${host}: a reply with warnings goes`, async () => assert.equal(await send(service, texts.warned), null));
  test(`${host}: a bad reply is stopped with its reasons`, async () => {
    const reason = await send(service, texts.bad);
    assert.match(reason, /hält die Antwort an:\n• .*Scheiße.*\n• .*IBAN/);
    assert.doesNotMatch(reason, /3704/, "what is personal is not repeated");
  });
  test(`${host}: a wrong key stops it`, async () => {
    assert.match(await send(service, texts.good, { secret: "rg_wrong" }), /could not be checked \(HTTP 401\)/);
  });
  test(`${host}: a key for other policies stops it`, async () => {
    assert.match(await send(service, texts.good, { secret: otherKey }), /HTTP 403/);
  });
  test(`${host}: a text too large for the service stops it`, async () => {
    assert.match(await send(service, "Danke. ".repeat(200000)), /could not be checked/);
  });
  test(`${host}: nobody there stops it`, async () => {
    assert.match(await send("http://127.0.0.1:9", texts.good), /was not reached/);
  });
  for (const [name, [answer, stopped]] of Object.entries(BROKEN)) {
    test(`${host}: a service that ${name} stops it`, async () => {
      await broken(name, answer);
      const reason = await send(`http://127.0.0.1:${ports[name]}`, texts.good, { patience: 500 });
      assert.match(String(reason), stopped);
      assert.match(String(reason), /stops the reply/);
    });
  }
  test(`${host}: a service killed in the middle of a check stops it`, async () => {
    const { url, pid } = doomed[host];
    const reason = send(url, texts.slow);
    await new Promise((passed) => setTimeout(passed, 300));
    process.kill(pid, "SIGKILL");
    assert.match(await reason, /could not be checked \(the service was not reached\)/);
  });
}

test("Zendesk: an internal note never reaches the service", async () => {
  const before = await checked();
  const note = { comment: { text: texts.bad, type: "internalNote" }, currentUser: { locale: "de" } };
  assert.equal(await saveInZendesk(service, note), null);
  assert.equal(await checked(), before);
});
