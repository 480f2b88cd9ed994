# Signs that mean the same in every language.
🖕 | strong | = | anywhere | no disguise | the middle finger, in every skin tone
💩 | mild | = | anywhere | no disguise | also a joke among friends; not under a brand's name
🤬 | mild | = | anywhere | no disguise | a face that swears
