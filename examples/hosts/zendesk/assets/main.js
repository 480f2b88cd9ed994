// Zendesk: asks the service before a ticket is saved; a public reply that must not be sent is not, with the reasons.
"use strict";

if (typeof require !== "undefined") Object.assign(globalThis, require("./reply_check.js"));

const PATIENCE = 10000; // milliseconds; Zendesk waits longer for an app than this

function guardReplies(client, patience = PATIENCE) {
  // what is returned as a rejected promise stops the saving, and Zendesk shows its text
  client.on("ticket.save", async () => {
    let language = "en";
    let reason = null;
    try {
      const data = await within(patience, client.get(["comment", "ticket.comments", "currentUser"]));
      language = (data.currentUser && data.currentUser.locale) || "en";
      reason = await within(patience, whyNotSaved(client, data, language));
    } catch (failure) {
      reason = unchecked(failure && failure.status ? `HTTP ${failure.status}` : "the service was not reached", language);
    }
    if (reason !== null) throw reason;
  });
}

async function whyNotSaved(client, data, language) {
  const comment = data.comment;
  if (!comment || typeof comment.text !== "string" || typeof comment.type !== "string") {
    return unchecked("the reply could not be read", language);
  }
  if (comment.type === "internalNote" || visibleText(comment.text) === "") return null;
  const { settings } = await client.metadata();
  const verdict = await client.request({
    url: `${String(settings.service).replace(/\/+$/, "")}/v1/check`,
    type: "POST",
    contentType: "application/json",
    dataType: "json",
    headers: { Authorization: "Bearer {{setting.api_key}}" },
    secure: true, // Zendesk puts the key in; it never reaches the browser
    data: JSON.stringify({
      text: comment.text,
      format: comment.useRichText === false ? "plain" : "html",
      venue: settings.venue || "owned",
      network: "zendesk",
      thread: thread(data["ticket.comments"]),
    }),
  });
  return whyNot(typeof verdict === "string" ? JSON.parse(verdict) : verdict, language);
}

// an empty editor is not always an empty text
function visibleText(html) {
  return html.replace(/<(?!img\b)[^>]*>|&nbsp;|\u200b/g, "").trim();
}

function thread(comments) {
  if (!Array.isArray(comments)) return [];
  return comments
    .filter((comment) => comment && typeof comment.value === "string" && comment.value !== "")
    .map((comment) => ({
      role: comment.author && comment.author.role === "end-user" ? "customer" : "agent",
      text: comment.value,
      visibility: comment.type === "internalNote" || comment.isPublic === false ? "private" : "public",
    }));
}

if (typeof module !== "undefined") module.exports = { guardReplies };
