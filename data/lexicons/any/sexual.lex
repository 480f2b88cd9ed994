# Pairs of signs that are read as sexual in every language; each sign alone is a vegetable, a fruit or a gesture.
🍆🍑 | strong | 🍑🍆, 🍆💦, 🍑💦, 🍆🍆 | anywhere | no disguise; unless near: veg, vegetable*, gemüse*, obst*, fruit*, aubergine*, eggplant*, melanzani*, pfirsich*, peach*, recipe*, rezept*, harvest*, ernte*
🍆 🍑 | strong | 🍑 🍆, 🍆 💦, 🍑 💦 | anywhere | no disguise
👉👌 | strong | 👌👈, 👉👌🏻, 👉🏻👌🏻, 👉🏼👌🏼, 👉🏽👌🏽, 👉🏾👌🏾, 👉🏿👌🏿 | anywhere | no disguise
🍆👅 | strong | 👅🍆, 👅🍑, 🍑👅, 👅💦 | anywhere | no disguise
