"""Pieces of patterns that tell of people, firms and posts in a text as it is seen, where capitals count."""

NAME = r"(?:[@]?\p{Lu}[\p{L}\d&.’'-]*(?:\s(?:\p{Lu}|\d)[\p{L}\d&.’'-]*){0,2})"
ARTICLE = r"(?:der |dem |den |die |das |the |our |unserer? |unserem )?"
POST = (
    r"(?:[Cc]hef(?:in)?|[Kk]üchenchef(?:in)?|[Ww]irt(?:in)?|[Gg]astgeber(?:in)?|[Ii]nhaber(?:in)?|[Bb]esitzer(?:in)?"
    r"|[Bb]etreiber(?:in)?|[Gg]eschäftsführer(?:in)?|[Ee]ntwickler(?:in)?|[Hh]ersteller|[Hh]otelier|[Kk]och|[Kk]öchin"
    r"|(?:[Ff]ilial|[Mm]arkt|[Bb]etriebs|[Hh]otel|[Tt]eam|[Pp]rojekt|[Ss]tudio|[Rr]estaurant)leiter(?:in)?"
    r"|[Ff]ahrer(?:in)?|[Tt]rainer(?:in)?|[Vv]ermieter(?:in)?|[Mm]itarbeiter(?:in)?|[Aa]ngestellte[rn]?"
    r"|(?:[Hh]ead )?[Cc]hef|[Oo]wner|[Mm]anager|[Hh]ost|[Ll]andlord|[Ll]andlady|[Dd]ev(?:eloper)?|[Bb]aker|[Dd]river"
    r"|[Mm]aker|(?:[Pp]resse)?[Ss]precher(?:in)?|[Pp]ress [Oo]fficer|[Ss]pokes(?:person|woman|man)"
    r"|[Ee]mployee|[Rr]ep(?:resentative)?|[Ss]taff(?: member|er)?|[Ff]ounder|[Dd]irector|[Pp]roprietor|[Pp]ublisher"
    r"|[Cc]ommunity[ -][Mm]anager(?:in)?|[Pp]ro(?:du[ck]t)[ -]?[Mm]anager(?:in)?"
    r"|[Ss]ocial[ -][Mm]edia[ -][Mm]anager(?:in)?"
    r"|[Cc]ustomer (?:[Cc]are|[Ss]ervice|[Ss]upport)|[Kk]unden(?:dienst|service|betreuung)|[Ss]upport"
    r"|[Ss]ervice[- ]?[Tt]eam|[Mm]aintainer|[Oo]perator|[Oo]rgani[sz]er|[Pp]ublican|[Ii]nnkeeper|[Ss]hopkeeper|[Rr]oaster"
    r"|[Bb]rewer|(?:[Cc]o-?)[Ff]ounder|[Hh]ead of [\w ]{3,30}|[Gg]ründer(?:in)?|[Mm]acher(?:in)?|[Ee]rfinder(?:in)?"
    r"|[Vv]eranstalter(?:in)?|[Rr]öster(?:in)?|[Bb]rauer(?:in)?|[Ww]inzer(?:in)?|[Bb]äcker(?:in)?|[Hh]erausgeber(?:in)?)"
)
