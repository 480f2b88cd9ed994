# lemma | grade | forms | compounds | conditions | note
Knebelvertrag | never | -s -es, Knebelverträge -n | last | | seen in complaints, never to be repeated
Wucherpreis   | never | -es, Wucherpreise -n       | last
