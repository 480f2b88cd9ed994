"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.getElementById("filter");
  const replies = all("article.reply");
  const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");

  // language: English stands in the page, German beside it
  const button = document.getElementById("language");
  const attributes = ["aria-label", "placeholder"];
  const texts = all("[data-de]").map((element) => [element, element.textContent, element.dataset.de]);
  const spoken = attributes.flatMap((name) =>
    all(`[data-de-${name}]`).map((element) => [element, name, element.getAttribute(name), element.getAttribute(`data-de-${name}`)]));
  const speak = (german) => {
    for (const [element, english, other] of texts) element.textContent = german ? other : english;
    for (const [element, name, english, other] of spoken) element.setAttribute(name, german ? other : english);
    document.documentElement.lang = german ? "de" : "en";
    document.title = `${document.querySelector("h1").textContent} · replyguard`;
    button.textContent = german ? "English" : "Deutsch";
    button.lang = german ? "en" : "de";
  };
  button.hidden = false;
  button.addEventListener("click", () => speak(document.documentElement.lang !== "de"));
  if (navigator.language.toLowerCase().startsWith("de")) speak(true);

  // charts: a bar filters; long ones are folded
  for (const hint of all(".hint")) hint.hidden = !form;
  for (const chart of all(".chart")) {
    const more = chart.querySelector(".more");
    if (!more) continue;
    chart.classList.add("folded");
    more.hidden = false;
    more.addEventListener("click", () => {
      chart.classList.remove("folded");
      more.hidden = true;
      chart.querySelector(".extra .bar").focus();
    });
  }
  if (!form) return;

  const field = form.elements;
  const words = new WeakMap();
  const wordsOf = (reply) => {
    if (!words.has(reply)) words.set(reply, reply.textContent.normalize("NFC").toLowerCase());
    return words.get(reply);
  };
  const has = (reply, key, value) => !value || (key === "file" ? reply.dataset.file === value : reply.dataset[key].split(" ").includes(value));
  const apply = () => {
    const asked = field.search.value.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);
    const severities = all('[name="severity"]', form).filter((box) => box.checked).map((box) => box.value);
    const isNarrowed = severities.length < 3;
    let shown = 0;
    for (const reply of replies) {
      const own = reply.dataset.severity.split(" ");
      const fits = (!isNarrowed || severities.some((one) => own.includes(one)))
        && ["family", "rule", "file"].every((key) => has(reply, key, field[key].value))
        && asked.every((word) => wordsOf(reply).includes(word));
      reply.hidden = !fits;
      shown += fits;
    }
    document.getElementById("count").textContent = grouped(shown);
    document.getElementById("nothing-fits").hidden = shown > 0;
    for (const bar of all(".bar")) {
      const isOn = field[bar.dataset.filter].value === bar.dataset.value;
      bar.setAttribute("aria-pressed", String(isOn));
    }
  };
  let waiting;
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, replies.length > 500 ? 150 : 0); });
  form.addEventListener("reset", () => setTimeout(apply));
  for (const bar of all(".bar")) {
    bar.addEventListener("click", () => {
      const select = field[bar.dataset.filter];
      select.value = select.value === bar.dataset.value ? "" : bar.dataset.value;
      apply();
    });
  }
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      field.search.focus();
    }
  });

  // a mark and its cards light up together
  const light = (mark, isLit) => {
    mark.classList.toggle("lit", isLit);
    for (const id of mark.dataset.cards.split(" ")) document.getElementById(id).classList.toggle("lit", isLit);
  };
  const over = (type, isLit) => document.addEventListener(type, (event) => {
    const mark = event.target.closest?.(".mark");
    if (mark) return light(mark, isLit);
    const card = event.target.closest?.(".card[id]");
    if (card) for (const one of all(".mark", card.closest("article"))) if (one.dataset.cards.split(" ").includes(card.id)) one.classList.toggle("lit", isLit);
  });
  over("focusin", true);
  over("focusout", false);
  over("mouseover", true);
  over("mouseout", false);
  apply();
})();
