# Endings of the German paradigms (see docs/lexicon-format.md). '-' alone is the empty ending.
# They are put behind the word as it stands in the entry; verb endings are put behind the stem,
# i.e. the infinitive without -en (fick-en) or -n (pinkel-n, rammel-n).

# nouns of every class; umlaut plurals are listed in the entry
noun = - s es e en n
noun-f = - n en
# person words in -er (Wichser); -in/-innen, colon and star spellings reduce to these when the sign is dropped
agent = - s n in innen
# positive, comparative, superlative, each with all endings; -st- and -est-
adj = - e en er es em ere eren erer eres erem st ste sten ster stes stem est este esten ester estes estem
# Standard, Swabian, Austro-Bavarian and Swiss diminutives
dim = chen chens lein leins le les erl erls erln el li lis

# one line for the weak verb. In order: bare imperative; present and subjunctive I; infinitive and its genitive (nominal
# infinitive); present participle and its endings; preterite and subjunctive II; participle II (behind ge- or a prefix)
# with its endings; then the same with inserted -e- for stems in t and d (rotzt is regular, but: hetzt, spuckt, fistete)
verb = - e s st t est et en ens n ns end ende enden ender endes endem nd nde nden nder ndes ndem te test ten tet ter tes tem ete etest eten etet eter etes etem

# everything that may stand before a coarse verb, inseparable, separable and colloquial, as German writes it
prefix = be ent er ge ver zer miss emp un
prefix = ab an auf aus bei da dar durch ein fort her hin hinter los mit nach nieder ob über um unter vor weg wider wieder zu zurück zusammen
prefix = rum ran rauf raus rein runter rüber rüm nauf naus nein nunter nüber
prefix = herum heran herauf heraus herein herunter herüber hervor herab herbei hernieder
prefix = hinab hinan hinauf hinaus hinein hinunter hinüber hindurch hinweg hinterher
prefix = daher dahin daneben dagegen drauf drüber drunter dran drin drein davon dazu dazwischen danieder durcheinander
prefix = vorbei voran voraus vorüber vorweg umher umhin entgegen entlang empor entzwei auseinander aneinander aufeinander ineinander miteinander
prefix = kaputt tot fest frei voll hoch tief fern fehl flach breit weich platt leer krank wund satt still hohl schief schlapp nass dicht klein kurz krumm lahm wach warm wohl
prefix = hops klug dumm fremd gegen groß heim irre kehr preis quer selbst trocken weiter zurecht zuende
# with zu- inside (abzukacken) the linter puts 'zu' and 'ge' between prefix and stem
