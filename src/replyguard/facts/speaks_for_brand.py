"""Whether a text names a known brand as the one it speaks for, and not as somebody it talks about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_OF = r"(?:from|at|for|of|with|on|in|von|vom|bei|beim|der|des|fuer|im|aus)(?: (?:the|der|dem|den|die|das))?"
# who is somebody else than the author: "the folks at Lumo", "a mate of mine at Lumo", "den Support von Lumo anrufen"
_OTHERS = (
    r"(?:people|folks|guys|lads|others?|friends?|mates?|neighbou?rs?|cousin|brother|sister|mum|mom|dad|husband"
    r"|wife|leute"
    r"|freund\w*|bekannte\w*|nachbar\w*|schwester|bruder|cousine?|mann|frau|mutter|vater|they|them|those|these"
    r"|someone"
    r"|somebody|anyone|jemand\w*|die|der|das|the|a|an|ein|eine|is|are|ist|sind|not|nicht|nie|never|kein\w*)"
)
# what ties a first person to a brand only as its buyer
_BUYER = (
    r"(?:customers?|clients?|guests?|users?|fans?|subscribers?|members?|passengers?|buyers?|shoppers?|tenants?"
    r"|players?"
    r"|patients?|\w*kund(?:e|en|in|innen)|\w*g(?:ast|aeste)|\w*nutzer\w*|mitglied\w*|\w*kaeufer\w*|mieter\w*"
    r"|patient\w*"
    r"|fahrg(?:ast|aeste)|spieler\w*|abonnent\w*|anleger\w*|happy|satisfied|pleased|delighted|impressed|zufrieden\w*"
    r"|begeistert\w*|gluecklich\w*|froh|seit|since|years?|months?|account|konto|vertrag|contract|nicht|kein\w*|not|no"
    r"|never|nie|weder|neither|stayed|flew|flown|booked|ordered|bought|switched|moved|gewesen|ganz|neutral\w*"
    r"|mad|angry"
    r"|weg|umgestiegen|gewechselt|going|glad|sure|sicher|sorry|curious|interested|problem\w*|spoke|talked"
    r"|called|rang|phoned|asked|contacted|telefoniert|gesprochen|angerufen|gefragt|kenne|know)"
)
_DESK = (
    r"(?:team|support|service|kundenservice|kundendienst|kundenbetreuung|customer (?:care|service|support"
    r"|relations)|care"
    r"|crew|help|hilfe|help ?desk|press(?: office)?|presse\w*|community|social|technik|engineering|marketing|official"
    r"|zentrale|redaktion|serviceteam)"
)
_ROLE = (
    r"(?:\w*(?:leiter|leiterin|inhaber|inhaberin|chef|chefin|betreuer|betreuerin|berater|beraterin|sprecher"
    r"|sprecherin"
    r"|techniker|technikerin|begleiter|begleiterin|mitarbeiter|mitarbeiterin|angestellte[rn]?|entwickler|entwicklerin"
    r"|programmierer|programmiererin|gruender|gruenderin|direktor|direktorin|fahrer|fahrerin|manager|managerin"
    r"|betreuung"
    r"|abteilung|leitung|dienst|service|support|team)|owner|director|founder|co-?founder|ceo|cto|coo|engineers?"
    r"|developers?"
    r"|devs?|designers?|agents?|rep|reps|representative|employees?|staff|staffer|advis[eo]rs?|spokes\w+|officer"
    r"|lead|head"
    r"|supervisor|specialist|coordinator|technician|assistant|press|pr|hr|host|dispatcher|planner|buyer for|moderator"
    r"|analyst|editor|captain|pilot|chef|barista|pharmacist|nurse|mechanic|driver|payroll|desk|department"
    r"|division|office"
    r"|customer (?:care|service|support|success|relations)|front desk|reception|warehouse|depot|verwaltung"
    r"|vorstand|counter|till|newsroom"
    r"|arbeitnehmer\w*|monteur\w*|mechaniker\w*|verkaeufer\w*|koch|koechin|kellner\w*|pilot\w*|redakteur\w*|wirt\w*)"
)


# what only somebody on the inside does there
_JOB_VERB = (
    r"(?:answer|handle|pull|pour|bake|brew|cook|clean|fix|repair|design|write|code|test|sell|teach|clock in|sit"
    r"|man|staff"
    r"|head|lead|oversee|manage|look after|take care of|drive|do|serve|work|kuemmere|betreue|leite|mache|backe"
    r"|braue|koche"
    r"|schreibe|baue|sitze|stehe|entwickle|teste|verkaufe|beantworte|bearbeite|verantworte|arbeite|jobbe|schraube"
    r"|repariere|montiere|plane|programmiere|koordiniere|redigiere|organisiere)"
)
# "das Lumo-Team mischt sich mal ein", "the Lumo team dropping in"
_JOINS_IN = (
    r"(?:mischt|meldet|klinkt|schaltet|hakt|antwortet|gruesst|hilft|klaert|erklaert|springt|liest|schaut|chiming"
    r"|jumping|dropping|popping|weighing|stepping|replying|here|hier)"
)
_OURS = (
    r"(?:mistake|error|fault|slip|oversight|fehler|versaeumnis|panne|patzer|team|colleagues|kolleg\w+|boss"
    r"|vorgesetzte\w*"
    r"|desk|shift|schicht|job|day job|role|rolle|position|stelle|employer|arbeitgeber|gehalt|lohn|salary|wages?"
    r"|payslip"
    r"|pay ?che(?:ck|que)|lohnzettel|brot|broetchen|miete|rent|mortgage|bills)"
)


def speaks_for_brand(view: str, names: Sequence[str]) -> bool:
    """True where a folded text names one of the folded names as the author's own house."""
    return any(name in view for name in names) and _speaking(tuple(names)).search(view) is not None


@lru_cache(maxsize=64)
def _speaking(names: tuple[str, ...]) -> re.Pattern[str]:
    brand = rf"(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?!\w)"
    within = rf"(?:(?!\b{_BUYER}\b)[^.!?\n]){{0,60}}?"
    the = r"(?:the |der |dem |den |die |das )?"
    words = rf"(?:(?!{_BUYER}\b)[\w'’-]+[ -]){{0,4}}?"
    being = (
        r"(?:(?:i['’]?m|i am|i do|i lead|i run|i head|i manage|we['’]?re|we are|ich bin|bin|wir sind|bin ich|sind wir"
        rf"|ich leite|ich mache)\b{within}\b|(?:as|als|this is|hier|here|speaking|writing|posting|replying"
        rf"|member|teil"
        rf"|part)\s{words})"
    )
    inside = (
        # "Ihre Stadtwerke Hainburg" at the end, "Team Lumo", "dein Lumo-Team"
        rf"(?:ihr|ihre|euer|eure|dein|deine|your)\s{brand}(?=\s*(?:[.!,\n♥❤]|$))",
        rf"team\s{brand}|team (?:at|from|von|vom|der|des)\s{brand}(?=\s*(?:[.!]?\s*$|\n|here\b|hier\b|speaking\b))",
        # "we at Lumo", "uns von der Lumo", "Lumo here", "we're Lumo", "the official Lumo account"
        (
            rf"(?:we|us|wir|uns|i|ich)(?: all| alle| here| hier| over here)? (?:at|from|von|vom|von der|bei|bei der"
            rf"|beim)\s{brand}"
            r"(?!\s(?:\w+\s){0,3}(?:\w*kauf|\w*bestell|\w*buch))"
        ),
        (
            rf"{brand},? (?:here|hier)(?=\s*(?:[.,:!–-]|$))|(?:we['’]?re|we are|it['’]?s|wir sind|hier meldet sich"
            rf"|meldet sich|hier ist"
            rf"|hier spricht|you['’]ve reached)\s{the}{brand}(?=\s*(?:[.,:!–-]|$|and we|und (?:wir|lesen|moechten)"
            rf"|here\b))"
        ),
        (
            rf"official (?:\w+ ){{0,2}}(?:of |from |for )?{brand}|offizielle\w* (?:\w+ ){{0,2}}(?:von |der "
            rf"|des )?{brand}"
        ),
        (
            rf"(?:posted|written|sent|reply|response|answer|message|note|word|statement|antwort|nachricht"
            rf"|stellungnahme|gez|gezeichnet"
            rf"|geschrieben|rueckmeldung|gruss|gruesse)\b[^.!?\n]{{0,25}}(?:by|from|von|vom|der|fuer|aus der"
            rf"|\()\s?{the}{brand}"
            r"(?=\s*(?:[.:)!–]|$|-?zentrale|-?team))"
        ),
        # "I own Lumo", "I run the front desk of the Lumo", "bin Zugbegleiterin bei der Lumo", "als Lumo-Mitarbeiterin"
        (
            rf"(?:i|we|my family|meine familie|ich|wir|and|und) (?:co-?)?(?:own|founded|started|built|created"
            rf"|gruende\w*)\s"
            rf"(?:the )?{brand}|(?:i|ich) (?:run|manage|leite|fuehre)\s{the}{brand}"
            rf"|(?:habe|haben) (?:ich |wir )?{the}{brand}[^.!?\n]{{0,40}}\b(?:gegruendet|aufgebaut|erfunden"
            rf"|entwickelt|programmiert)"
        ),
        rf"{being}{_ROLE}\b{within}\b(?:{_OF}\s)?{brand}",
        rf"{being}{brand}(?:[\'’]s)?[ -](?:\w+[ -]){{0,2}}?{_ROLE}\b(?! (?:told|said|says|sagte|meinte))",
        (
            rf"{being}(?:behind|hinter|who (?:make|build|run|wrote|made|built|design\w*)|wrote|made"
            rf"|built)\s(?:\w+\s)?{brand}"
        ),
        (
            rf"(?:speaking|writing|posting|replying|answering|speak|spreche|schreibe|antworte|sprechen|schreiben"
            rf"|antworten)"
            rf"(?: here| hier)? (?:for|on behalf of|fuer|im namen von|im auftrag von|im namen der)\s{the}{brand}"
        ),
        (
            rf"(?:years?|months?|jahren?|monaten?)\s(?:behind|on|in|at|hinter|am"
            rf"|in der)\s(?:the\s)?{within}{_ROLE}\b{within}\b{brand}"
        ),
        rf"(?:years?|months?) on the {brand} (?:\w+ )?{_ROLE}",
        rf"(?:wir|we|uns|us|ich|i)\b{within}\b{brand} (?:intern|internally|in-house)\b",
        # "I pull pints at the Crown", "bei Lumo kümmere ich mich um …"
        rf"(?:i|ich) {_JOB_VERB}\b{within}\b(?:at|for|bei|bei der|beim|im|fuer|of|von|der)\s{the}{brand}",
        rf"(?:bei|bei der|beim|im|fuer|at|for)\s{the}{brand}(?: hier)? {_JOB_VERB} ich",
        (
            rf"(?:i['’]?m|i am|ich bin|bin|ich|i|bin ich|ich werde|we['’]?re|we are"
            rf"|wir sind)\b{within}\b(?:employed|paid|bezahlt|hired"
            rf"|salary|payroll|payslip|lohn|gehalt|angestellt|beschaeftigt|taetig|zustaendig|verantwortlich"
            rf"|responsible|in charge"
            rf"|uniform|on shift|on duty|im dienst)\b{within}\b{brand}"
        ),
        (
            rf"(?:i['’]?m|i am|ich bin|bin|ich|bin ich)\b{within}\b{brand}{within}\b(?:employed|angestellt"
            rf"|beschaeftigt|taetig"
            r"|zustaendig|verantwortlich|responsible|in charge)\b"
        ),
        rf"(?:my|our|mein\w*|unser\w*)\s(?:\w+\s)?{_OURS}\b{within}\b{brand}",
        rf"(?:my|our) team (?:builds?|makes?|runs?|maintains?|writes?|develops?|designs?)\s(?:\w+\s)?{brand}",
        (
            rf"{brand}[^.!?\n,]{{0,25}} (?:pays|paid|employs|hired|bezahlt|zahlt|beschaeftigt|ist mein arbeitgeber"
            rf"|is my employer)"
            r" (?:me|my|mich|mir|mein\w*|us|uns|unser\w*)\b"
        ),
        (
            rf"{brand}(?:['’]s)?[^.!?\n]{{0,20}}\b(?:ist|is|are|sind|['’]s)?\s?(?:mein\w*|my|our"
            rf"|unser\w*) (?:arbeitgeber\w*|employers?"
            r"|company|firma|laden|shop|betrieb|restaurant|hotel|product|produkt|app|business|baby)\b"
        ),
        # "nicht als neutrale Stimme", "hardly neutral", where the brand stands beside it
        (
            rf"(?:not|hardly|far from|not exactly|nicht|kaum|keine)\s(?:\w+\s){{0,2}}(?:neutral\w*|objective"
            rf"|objektiv\w*|impartial|unbiased"
            rf"|unparteiisch\w*|unvoreingenommen\w*|unabhaengig\w*)\b{within}\b{brand}"
        ),
        (
            rf"(?:bias alert|biased|befangen|parteiisch|conflict of interest|interessenkonflikt"
            rf"|declaring an interest)\b{within}\b{brand}"
        ),
        # "gate agent for Lake Air at ORD here", "Filialleiter Lumo Altona:"
        rf"{_ROLE}[^.!?\n]{{0,20}}\b(?:{_OF}\s)?{brand}[^.!?\n,]{{0,25}},? (?:here|hier)\b",
        rf"{_ROLE},? (?:(?:at|for|of|von|vom|bei|bei der|der|des)\s)?{brand}(?: [\w-]+)?\s?:",
        rf"(?:representing|represent|vertrete|vertreten|repraesentiere)\s{the}{brand}",
        # "Kundin, vor allem aber Mitarbeiterin der Sparbank": a first person stands before
        (
            rf"(?:i['’]?m|i am|ich bin|bin ich|bin)\b[^.!?\n]{{0,60}}\b(?:aber|allem|auch|und|zugleich|and|but|also"
            rf"|mainly) (?:an? |eine? )?{_ROLE}\b(?: {_OF})? {the}{brand}"
        ),
        rf"(?:das|the|dein|euer|ihr|your)\s{brand}[ -](?:\w+[ -])?(?:team|crew)\s{_JOINS_IN}\b",
        rf"(?:verified|official|verifizierte\w*|offizielle\w*)\s{brand}[ -](?:\w+[ -])?{_ROLE}\b",
    )
    opening = (
        # "Customer care agent with Lumo, for the record", "Schichtleiterin der Nordbahn, kurz dazu"
        (
            rf"(?:^|(?<=[.!?:–-] )|(?<=\n))"
            rf"(?:(?!(?:{_OTHERS}|to|with|by|mit|beim|zum|zur|my|mein\w*)\s)[\w-]+ ){{0,2}}?{_ROLE} {_OF} {the}{brand}"
            r"(?: \w+)?"
            rf"(?=\s*(?:[,:!–-]|\.|$))"
        ),
        rf"(?:^|(?<=[.!?\n] )|(?<=\n)){brand}[ -](?:\w+[ -]){{0,2}}?{_ROLE}(?=\s*[,!–])",
        # "Jana von Nordbahn:", "Gwil, Caffino support"
        (
            rf"(?:^|(?<=[.!?,:\n–-] )|(?<=\n))(?!{_OTHERS}\s)[\w’'.-]+(?: (?!{_OTHERS}\s)[\w’'.-]+)?,? (?:from|at"
            rf"|von|vom|von der|bei|bei der|of)\s"
            rf"(?:the |dem )?{brand}(?=\s*(?:[!:,(–—-]|here\b|hier\b|\.\s|\.?\s*$))"
        ),
        (
            rf"(?:^|[.!?,:|/(\n–—-]|\b(?:from|vom|aus dem|it's|it’s|i'm|i’m|am|bin|is|hier|this is|on|im"
            rf"|das))\s*(?:the |dein |"
            rf"euer |ihr |your |das )?{brand}(?:[ -](?:\w+[ -])?){_DESK}(?: \w+)?(?=\s*(?:[.!:,|()\n]|$|here\b"
            rf"|hier\b|schreibt\b"
            r"|antwortet\b|speaking\b))"
        ),
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(inside)})|{'|'.join(opening)}")
