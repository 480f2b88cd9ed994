// Freshdesk: asks the service when an agent clicks Send; a reply that must not be sent is not, with the reasons.
// Notes have an event of their own, which is left alone.
"use strict";

if (typeof require !== "undefined") Object.assign(globalThis, require("./reply_check.js"));

const PATIENCE = 10000; // milliseconds

function guardReplies(client, patience = PATIENCE) {
  const stopOrSend = async (event) => {
    let language = "en";
    let reason = null;
    try {
      language = await languageOf(client, patience);
      reason = await within(patience, whyNotSent(client, event, language));
    } catch (failure) {
      reason = unchecked(failure && failure.status ? `HTTP ${failure.status}` : "the service was not reached", language);
    }
    if (reason === null) event.helper.done();
    else event.helper.fail(reason);
  };
  client.events.on("ticket.sendReply", stopOrSend, { intercept: true });
}

async function whyNotSent(client, event, language) {
  const data = event.helper.getData();
  const text = data && (data.body || data.text);
  if (typeof text !== "string") return unchecked("the reply could not be read", language);
  const draft = { text, format: "html", network: "freshdesk" };
  const answer = await client.request.invokeTemplate("check", { context: {}, body: JSON.stringify(draft) });
  return whyNot(JSON.parse(answer.response), language);
}

async function languageOf(client, patience) {
  try {
    const { loggedInUser } = await within(patience, client.data.get("loggedInUser"));
    return (loggedInUser && loggedInUser.language) || "en";
  } catch {
    return "en";
  }
}

if (typeof module !== "undefined") module.exports = { guardReplies };
