"""The words by which a language is known: every other reply holds some of them."""

from __future__ import annotations

# Function words and words of service replies, folded; none of them is a word of the other language too
# (so no "die", "was", "war", "also", "man", "in", "so", "will", "hat").
_GERMAN = """
aber alle allem allen aller alles als am anderen andere auch auf aus bald bei beim bereits besser bis bitte da dabei
dadurch dafuer daher damit danach danke dann daran darauf darum das dass dazu dein deine deinem deinen deiner dem den
denn der deren deshalb dessen dich dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem
einen einer eines einfach er es etwas euch euer eure euren eurer falls fuer ganz gegen gern gerne gibt habe haben habt
haette hallo herzlich herzlichen herzliche heute hier hierzu hilft hoffe hoffen ich ihm ihn ihnen ihr ihre ihrem ihren
ihrer im immer ins ist ja jede jeden jeder jedoch jetzt kann kannst kein keine keinen koennen koennt koennte leid
leider liebe lieber liebes mal mehr mein meine meinem meinen mich mir mit moechte moechten muessen muss nach nachricht
natuerlich neue neuen nicht nichts noch nun nur ob oder ohne schade schoen schon schreib schreiben sehr sei seid sein
seine seit sich sie sind sobald sollte sollten sondern sowie tut ueber um und uns unser unsere unserem unseren unserer
unter viel viele vielen vom von vor wann warum wegen weil weiter weitere welche wenden wenn werden wie wieder wir wird
wirklich wo woche wurde wurden zu zum zur zurueck zwar gruss gruesse gruessen guten tag morgen moin servus gruezi
melden melde bitten freuen freut freundliche freundlichen anfrage bewertung rueckmeldung kundin kunden kundenservice
""".split()
_ENGLISH = """
a about after again and any anyone are aren't as at back be because been before being best both but by can can't
cannot could couldn't did didn't do does doesn't doing don't down each else even every for from get getting give glad
go got had has have haven't having he hello help her here hey hi him his how i i'd i'll i'm i've if into is isn't it
it's its just know let like look looking make many may me message might more most much must my need new no not now of
off on once one only or other our out over please really regarding reply right send she should since some soon sorry
still such sure take team thank thanks that that's the their them then there there's these they they're this those
through time to too touch try trying unfortunately until up us use very want wasn't we we'd we'll we're we've were
what when where which while who why with won't work working would wouldn't yes yet you you'd you'll you're you've your
yours
""".split()
BY_LANGUAGE: dict[str, frozenset[str]] = {"de": frozenset(_GERMAN), "en": frozenset(_ENGLISH)}
"""Folded; none of them is a word of the other language too."""
FUNCTION_WORDS = frozenset(_GERMAN + _ENGLISH)
"""Those of all languages."""
