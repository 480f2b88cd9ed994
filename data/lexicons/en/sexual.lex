# English: obscene and sexual wording that no brand posts (docs/lexicon-format.md).
# strong: obscene, never goes out. mild: suggestive or coarse about the body, a warning.
# Neutral and medical words (penis, breast, vagina, condom, sexual health, erectile dysfunction) are not listed.
# Words that are mainly insults (dick, prick, cunt, wanker) are in profanity.lex, so that a word is reported once.

# --- parts of the body

cock         | strong | noun | - | own-language; only lower; unless name; unless near: hen, hens, crow*, dawn, bird*, poultry, rooster*, chicken*, farm*, weather*, stop*, ball*, tap*, valve*, pistol*, gun*, hammer, feather*, pheasant*, turkey*, robin, sparrow, black*, pub, inn, bull; unless in: cock-a-hoop, cock a hoop, cock-a-leekie, cock a leekie, cock-a-doodle-doo, cock and bull story, cock up, cock ups, cock-up, cock-ups, cock-and-bull story, cock of the walk, cock of the north, cock of the rock, cock-eyed, cock-crow, ball-cock, stop-cock, shuttle-cock, cock a snook | the bird, the valve, the pub
cockgoblin   | strong | cock | first | own-language; only lower; unless name; unless near: hen, hens, crow*, dawn, bird*, poultry, rooster*, chicken*, farm*, weather*, stop*, ball*, tap*, valve*, pistol*, gun*, hammer, feather*, pheasant*, turkey*, robin, sparrow, black*, pub, inn, bull; unless in: cock-a-hoop, cock a hoop, cock-a-leekie, cock a leekie, cock-a-doodle-doo, cock and bull story, cockup, cockups, cock-up, cock-ups, cocked-up, cock-and-bull story, cock of the walk, cock of the north, cock of the rock, cock-eyed, cock-crow, ball-cock, stop-cock, shuttle-cock, cock a snook; no disguise | its compounds; not in disguise, where chance letters would make them
cocks        | strong | = | - | only near: suck*, fat, big, hard, ride, my, deep*; no disguise
cocksucking  | strong | = | -
big cock     | strong | noun, fat cock noun, hard cock noun, huge cock noun, suck cock, sucks cock, sucking cock, suck my cock, cock ring noun, cock-ring noun, cock tease noun, cock-tease noun, cock pic noun | - | unless near: bird*, hen*
cockring     | strong | noun | - | unless near: bird*, hen*
cocktease    | strong | noun, cockteaser noun | - | unless near: bird*, hen*
dick pic     | strong | noun, dick-pic noun, dickpic noun, cock shot noun, nude pic noun, send nudes | - | unless near: nail*, lip*, polish, palette*, colour*, color*, shade*, eyeshadow, makeup, hosiery, heel*, bra, bras, shoe*, painting*, art, blush*, shimmer*, shadow*, matte, finish*, sandal*
nudes        | mild   | = | - | unless near: nail*, lip*, polish, palette*, colour*, color*, shade*, eyeshadow, makeup, hosiery, heel*, bra, bras, shoe*, painting*, art, blush*, shimmer*, shadow*, matte, finish*, sandal*; no disguise
suck dick    | strong | sucks dick, sucking dick, suck my dick, big dick noun, hard dick noun, dick-sucker noun | -
dicksucker   | strong | noun, dicksucking | -
pussy        | strong | pussies, pussys | - | only lower; unless near: cat*, kitten*, willow*, cats, boots, galore, riot, owl, paw*, fur, litter, vet, pet, pets, dog*, bow; unless in: pussy cat, pussy cats, pussy-cat, pussy willow, pussy bow, pussy-bow, puss in boots, pussy riot, pussy galore; unless name | the cat, the willow, the bow on a blouse
pussyface    | strong | pussy | first | only lower; unless near: cat*, kitten*, willow*, cats, boots, galore, riot, owl, paw*, fur, litter, vet, pet, pets, dog*, bow; unless in: pussy cat, pussy cats, pussy-cat, pussy willow, pussy bow, pussy-bow, puss in boots, pussy riot, pussy galore; unless name; no disguise | its compounds; not in disguise, where chance letters would make them
wet pussy    | strong | tight pussy, eat pussy, eating pussy, lick pussy, eat my pussy, pussy licker noun, pussy-licker noun, pussy-whipped, pussy whipped, pussy hole noun | -
pussylicker  | strong | noun | -
pussywhipped | strong | = | -
pussyhole    | strong | noun | -
pussyclaat   | strong | noun | -
tits         | strong | = | - | unless near: bird*, feeder*, nest*, blue, great, coal, willow, marsh, long-tailed, bearded, seed*, garden*, suet, peanut*, sparrow*, finch*, robin*, species; no disguise | birds at the feeder
you tit      | strong | you tits, absolute tit, complete tit, right tit, her tit, suck tit -s, lick tit -s | - |  | the bird
tit          | strong | = | - | own-language; only lower; unless near: bird*, feeder*, nest*, blue, great, coal, willow, marsh, long-tailed, bearded, crested, seed*, garden*, suet, species, tat, for; no disguise | the bird; tit for tat
tit wank     | strong | noun, titwank noun, titty fuck noun, titty noun, big tits, nice tits, huge tits, fake tits, get your tits out | - | unless near: bar ho, bar-ho
titfuck      | strong | noun | - | unless near: bar ho, bar-ho
titties      | strong | tittys, tittie noun | - | unless near: bar ho, bar-ho
boobs        | mild   | = | - | unless near: cancer, check*, breastfe*, bra, bras, mastectomy, lump*, sore, screening; instead: breasts
boob         | mild   | boobz | - | own-language; only lower; unless near: cancer, check*, breastfe*, bra, bras, mastectomy, lump*, sore, screening, tube*, made, make; no disguise
boobies      | mild   | = | - | unless near: prize*, trap*, bird*, island*, footed, galapagos, nest*, species, colony; no disguise | the bird, booby prize
booby        | mild   | = | - | own-language; only lower; unless near: prize*, trap*, bird*, footed, masked, brown, galapagos, nest*, species, colony, cruise, island*, award*; no disguise | the bird, the prize and the trap
boob job     | mild   | noun, side boob noun, man boobs, man-boobs | - | unless near: surgery, clinic, top, dress, strapless
sideboob     | mild   | noun | - | unless near: surgery, clinic, top, dress, strapless; no disguise
underboob    | mild   | noun | - | unless near: surgery, clinic, top, dress, strapless; no disguise
moobs        | mild   | = | - | unless near: surgery, clinic, top, dress, strapless; no disguise
knockers     | mild   | = | - | only near: big, nice, her, huge, great; unless near: door*, brass, chrome, front, house, letter*; no disguise | door knockers
her hooters  | mild   | nice hooters, huge hooters, her honkers, nice honkers | -
her jugs     | mild   | fat jugs, huge jugs on | -
her melons   | mild   | nice pair of melons | -
nipple       | mild   | = | - | only near: suck*, lick*, pinch*, erect, tease* ; unless near: cream, breastfe*, baby, bottle*, teat*, shield*, sore, cracked, grease, pipe*, bsp, thread*, spoke*, brass, fitting*, hex, radiator*, plumb*, male, reducing, bleed*, feeding, cover*, pad*, drinker*, poultry, lubricat*, pump*, milk, latch, doctor, gp; no disguise
hard nipples | strong | hard nipple, erect nipples, nipple slip -s, nip slip -s, nipple play, nipple clamp -s, nipple clamps, suck my nipples, lick my nipples | - | unless near: grease
boner        | strong | noun | - | own-language; only lower; unless near: fish, meat, knife, knives, boning; no disguise | also who bones fish
hard-on      | strong | noun, hardon noun, hard on noun | - | only near: got, get, getting, have, having, gave, gives, give, had, massive; unless near: skin, surface*, knees, joints, floor*, wearing, tyre*, push, press, work*, too, so, very, teeth, enamel, eyes, ears, us, me, them, him, her, budget; no disguise
stiffy       | mild   | stiffies | - | unless near: collar, invitation; no disguise
got a woody  | mild   | get a woody, gets a woody, sporting a woody | -
morning wood | mild   | morning glory hole, got wood | - | unless near: stove, fire*, burn*, deliver*, log, logs, forest, stack, soup
willy        | mild   | willies, willie | - | own-language; only lower; unless near: gives, give, gave, wonka, nilly, free, warmer; unless in: willy nilly, willy-nilly, the willies, willy wonka; no disguise
dong         | strong | noun | - | own-language; only near: suck*, big, his, huge, my, rubber ; unless near: viet*, currency, bell*, ding, hanoi, vnd
wiener       | mild   | wieners | - | own-language; only near: suck*, my, his, touch, wave*, flash* ; only lower; unless near: dog*, sausage*, schnitzel, dachshund*, melange, hot; no disguise
pork sword   | strong | noun, beef bayonet noun, trouser snake noun, one-eyed snake noun, one-eyed trouser snake noun, meat and two veg, meat stick noun, love rod noun, pocket rocket noun, man meat noun, purple-headed warrior noun, purple headed warrior noun | - | unless near: dog*, treat*, gravy, roast, potato*, beef, jerky, meal*, dinner, plate, lighter, burner*, kayak*, bike, motor*, stove*
manmeat      | strong | = | - | unless near: dog*, treat*, gravy, roast, potato*, beef, jerky, meal*, dinner, plate, lighter, burner*, kayak*, bike, motor*, stove*
family jewels | mild   | = | - | only near: kick*, grab*, hit, hurt, punch*; unless near: insur*, necklace*, heirloom*, safe, ring*, gold
lick my bellend | strong | lick my knob, suck my knob, polish my knob, polishing his knob, knob polish | - | unless near: door, brass
blue balls   | mild   | blue-balls | - | unless near: tennis, christmas, bauble*, toy*, tree, pool, snooker, decorat*, yarn, wool
teabag       | mild   | teabagging, teabagged, tea-bagging, teabagger -s | - | only near: balls, face, teabagged, scrotum, tea-bagging; unless near: tea, mug, brew*, cup, pot, string, compost; no disguise
tea-bagging  | strong | tea bagging, teabagging, tea bagged, tea-bagged, teabagged | - | own-language; unless near: mug*, brew*, cup*, pot, packag*, machine*, factory, blend*; no disguise
lick my balls | strong | suck my balls, suck my nuts, lick my nuts, lick balls, gargle my balls, ball licker noun | -
balllicker   | strong | noun | -
camel toe    | mild   | camel toes, cameltoe noun, camel-toe noun | - | unless near: boot*, shoe*, sock*, legging*, seam*, front
muff         | strong | muffs | - | own-language; only lower; unless near: hand, hands, fur, ear, ears, warm*, winter, coupling, pipe, pedal*, fuzz, guitar*, distort*, donegal, catch*, shot; no disguise | a warmer for hands; a guitar pedal
muffdiver    | strong | noun, muffdiving, muffdive -s | -
beaver       | mild   | beavers | - | only near: shaved, lick*, eat her, hairy, spread; unless near: dam, dams, scout*, river*, animal*, species, lodge*, rodent*; no disguise
minge muncher | strong | minge-muncher noun | -
snatch       | mild   | = | - | only near: lick*, hairy, wet, fuck*; unless near: bag, theft, thief, film, clean, jerk, kettlebell, grab, pram, block, phone, strap; no disguise
punani       | strong | noun, punany noun, va-jay-jay noun | - | own-language; only lower; no disguise
poonani      | strong | noun, poonany noun, poon noun | - | own-language; only lower; unless near: lim, hill; no disguise
poontang     | strong | noun, puntang noun | - | only lower; unless near: lim, hill
vajayjay     | strong | noun | - | only lower; unless near: lim, hill
vag          | strong | noun | - | own-language; only lower; unless near: lim, hill; no disguise
vadge        | strong | noun | - | only lower; unless near: lim, hill; no disguise
cunt-licking | strong | cuntlicker noun, cunt licker noun, cunt-licker noun, cuntlicking | -
clit         | strong | noun, clitty | - | own-language; only lower
clitface     | strong | clit | first | own-language; only lower; no disguise | its compounds; not in disguise, where chance letters would make them
clit sucker  | strong | noun, clit-sucker noun, clit licker noun | -
clitlicker   | strong | noun | -
beef curtains | strong | meat curtains, meat flaps | - | unless near: gravy, restaurant
meatflaps    | strong | = | - | unless near: gravy, restaurant
gooch        | strong | noun, taint licker noun | - | own-language; only lower; unless near: wool; no disguise
grundle      | strong | noun | - | only lower; unless near: wool; no disguise
rimjob       | strong | noun, rim job noun, rim-job noun, arse licking, ass licking, ass eating, eat ass, eats ass, arse eating | - | unless near: glass*, wheel*, salt, margarita*, cocktail*, lake, sea, pacific, red dwarf, lister, bike*, alloy*
rimming      | strong | rimmer noun | - | unless near: glass*, wheel*, salt, margarita*, cocktail*, lake, sea, pacific, red dwarf, lister, bike*, alloy*; no disguise
asseating    | strong | = | - | unless near: glass*, wheel*, salt, margarita*, cocktail*, lake, sea, pacific, red dwarf, lister, bike*, alloy*
bum fun      | strong | bum sex, up the bum, up the arse, up the ass, up the back passage, back door love, backdoor love, poop chute noun, hershey highway | - | unless near: injection*, suppositor*, thermometer*, alley, garden*, hill, stairs, lift
bumsex       | strong | = | - | unless near: injection*, suppositor*, thermometer*, alley, garden*, hill, stairs, lift
assfuck      | strong | noun, ass fuck noun, assfucker noun, ass-fucking, arse-fucking, ass fucking, assfucking, butt fuck noun, butt-fuck noun, butt sex, ass play, butt plug noun, butt-plug noun, arse plug noun | -
arsefuck     | strong | noun | -
buttfuck     | strong | verb | -
buttsex      | strong | = | -
assplay      | strong | = | -
buttplug     | strong | noun | -

# --- acts

blowjob      | strong | noun, blow-job noun, blow job noun, blowie noun | -
blowies      | strong | = | -
beej         | strong | noun | - | no disguise
give head    | strong | gives head, gave head, giving head, gives good head, give good head, get head, getting head | - | unless near: start, office*, teacher*, space, room, lice, over heels, shower*, massage*, height, support, protection, count, wind, up, out
handjob      | strong | noun, hand-job noun, hand job noun, handie noun | - | unless near: helper, gloves
wristie      | strong | noun | - | unless near: helper, gloves; no disguise
footjob      | strong | noun, foot job noun, tit job noun, rusty trombone noun, reach-around noun | - | unless near: cable*, bumper*
titjob       | strong | noun | - | unless near: cable*, bumper*
reacharound  | strong | noun | - | unless near: cable*, bumper*
deepthroat   | strong | verb, deep throat, deep-throat noun, deep-throating, throat fuck noun, face-fuck noun | - | unless near: watergate, nixon
throatfuck   | strong | verb | - | unless near: watergate, nixon
facefuck     | strong | verb | - | unless near: watergate, nixon
skullfuck    | strong | verb | - | unless near: watergate, nixon; no disguise
soixante-neuf | strong | sixty-nining, sixty-nining | -
gang bang    | strong | noun, gangbang verb, gang-bang noun, gangbanged | -
bukkake      | strong | noun, cum shot noun, cum-shot noun, money shot noun, facial cumshot noun | - | unless near: dessert, custard, banana, coconut, boston, camera, photograph*, film*; no disguise
creampie     | strong | noun | - | unless near: dessert, custard, banana, coconut, boston, camera, photograph*, film*; no disguise
cumshot      | strong | noun | - | unless near: dessert, custard, banana, coconut, boston, camera, photograph*, film*
moneyshot    | strong | noun | - | unless near: dessert, custard, banana, coconut, boston, camera, photograph*, film*; no disguise
cum          | strong | cums, cumming, cummed, cummer -s, cummies, cumslut noun, cumrag noun, cumsock noun, cumface noun, cum guzzler noun | - | own-language; only lower; no disguise; unless in: cum laude, magna cum laude, summa cum laude, cum dividend, cum rights, cum div, cum ex, cum-ex, cum-dividend, cum grano salis; unless near: kitchen, study, bedroom, office, sofa, room, lounge, dividend*, shares, vobiscum, latin, cum-ex | kitchen-cum-diner, cum dividend
cumwhore     | strong | noun | - | only lower; no disguise; unless in: cum laude, magna cum laude, summa cum laude, cum dividend, cum rights, cum div, cum ex, cum-ex, cum-dividend, cum grano salis; unless near: kitchen, study, bedroom, office, sofa, room, lounge, dividend*, shares, vobiscum, latin, cum-ex
cumguzzler   | strong | noun | - | only lower; no disguise; unless in: cum laude, magna cum laude, summa cum laude, cum dividend, cum rights, cum div, cum ex, cum-ex, cum-dividend, cum grano salis; unless near: kitchen, study, bedroom, office, sofa, room, lounge, dividend*, shares, vobiscum, latin, cum-ex
cumbucket    | strong | noun | - | only lower; no disguise; unless in: cum laude, magna cum laude, summa cum laude, cum dividend, cum rights, cum div, cum ex, cum-ex, cum-dividend, cum grano salis; unless near: kitchen, study, bedroom, office, sofa, room, lounge, dividend*, shares, vobiscum, latin, cum-ex
cumbubble    | strong | noun | - | only lower; no disguise; unless in: cum laude, magna cum laude, summa cum laude, cum dividend, cum rights, cum div, cum ex, cum-ex, cum-dividend, cum grano salis; unless near: kitchen, study, bedroom, office, sofa, room, lounge, dividend*, shares, vobiscum, latin, cum-ex
cumstain     | strong | noun | - | only lower; no disguise; unless in: cum laude, magna cum laude, summa cum laude, cum dividend, cum rights, cum div, cum ex, cum-ex, cum-dividend, cum grano salis; unless near: kitchen, study, bedroom, office, sofa, room, lounge, dividend*, shares, vobiscum, latin, cum-ex
jizz         | strong | noun, jizzed, jizzing, jizzy, jizzrag noun, jizm noun | - | unless near: bird*, birder*, birdwatch* | birdwatchers call the look of a bird its jizz
jizzbucket   | strong | jizz | first | unless near: bird*, birder*, birdwatch*; no disguise | its compounds; not in disguise, where chance letters would make them
jism         | strong | noun, jissom | - | unless near: bird*, birder*, birdwatch*; no disguise
spunk        | strong | = | - | own-language; unless near: courage, character, spirit, pluck, grit, lots, energy, feisty, attitude, sass; only lower; no disguise | courage
spunk bubble | strong | noun, spunk-bubble noun, spunkbubble noun, spunk bucket noun, spunked, spunk rag noun | - | unless near: money
spunkbucket  | strong | spunk | first | own-language; only lower; unless near: courage, character, spirit, pluck, grit, money, energy, feisty; unless in: spunky, spunkier, spunkiest, spunkily, spunkiness, spunkless; no disguise | its compounds; not in disguise, where chance letters would make them
spunking     | strong | = | - | unless near: money
splooge      | strong | noun, sploodge noun, love juice noun, baby gravy, man juice, dick cheese, knob cheese | - | unless near: juicer*, passion; no disguise
spooge       | strong | noun | - | unless near: juicer*, passion; no disguise
shoot your load | strong | shot his load, blow your load, blew his load, blow my load, shoot my load, shot my load, bust a nut, busted a nut, busting a nut, nutted in, nutting in | - | unless near: lorry, pallet, bolt, tool, spanner
wank         | strong | verb, wanks, wanked, wanking, wank bank noun, wankbank noun, wankfest noun, wank off, wanking off, wanksock noun, wank sock noun | - | own-language; only lower; often masked; unless near: garmisch, alp, alps, peak, summit*, cable | the mountain near Garmisch
wankface     | strong | wank | first last | own-language; only lower; unless near: garmisch, alp, alps, peak, summit*, cable; no disguise | its compounds; not in disguise, where chance letters would make them
wankathon    | strong | noun | - | only lower; often masked; unless near: garmisch, alp, alps, peak, summit*, cable; no disguise
jack off     | strong | jacks off, jacked off, jacking off, jackoff noun, jack-off noun | - | unless near: car, wheel, lift, ground, tyre, hydraulic, remove, trolley
beat off     | strong | beating off, beat one off, rub one out, rubbing one out, crack one off, cracking one off, knock one out, spank the monkey, spanking the monkey, choke the chicken, choking the chicken, bash the bishop, bashing the bishop, flog the dolphin, flogging the dolphin, beat your meat, beating your meat, beat my meat, jerk the gherkin, toss one off | - | unless near: competition, rival*, competitor*, team*, attack*, challenge*, bid*
finger bang  | strong | fingerbang verb, finger-bang noun, finger-fuck noun, finger fuck noun, finger blast noun, fingered her, fingering her, finger her, finger me | -
fingerfuck   | strong | verb | -
fingerblast  | strong | verb | -
fist fuck    | strong | fistfuck verb, fist-fuck noun, fister -s | - | unless near: handshake, bump, tea
fisting      | strong | = | - | unless near: handshake, bump, tea
pegging      | mild   | = | - | only near: strap-on*, dildo*, anal, sex, arse, ass; unless near: tent*, clothes, line, washing, ground, exchange, currency, rate*, price*; no disguise | tent and clothes pegs
dry hump     | mild   | verb, dry-hump verb, dryhump verb, hump your leg, humping my leg, humped my leg | - | unless near: dog*, puppy, whale*
hump         | mild   | humps, humped, humping | - | only near: leg, her, him, pillow, porn, each other, dry; unless near: camel*, speed, road*, back, whale*, day, dog*, puppy, bed*; no disguise
humping      | mild   | = | - | own-language; unless near: camel*, speed, road*, whale*, dog, dogs, puppy, pup, neuter*, pet, boxes, furniture; no disguise
shag         | mild   | shags, shagged, shagging, shagger -s | - | own-language; only lower; unless near: carpet*, rug, rugs, pile, haircut*, hair, bird*, cormorant*, tobacco, tobaccos, wool, cushion*, throw, bath, mat, mats, dance, cut, layer*, colony, sea*, deep, fabric, texture*; unless in: shagged out; no disguise | the carpet, the haircut, the bird
shaggable    | mild   | = | - | only lower; unless near: carpet*, rug, rugs, pile, haircut*, hair, bird*, cormorant*, tobacco, tobaccos, wool, cushion*, throw, bath, mat, mats, dance, cut, layer*, colony, sea*, deep, fabric, texture*; unless in: shagged out; no disguise
shagfest     | mild   | noun, shag-fest noun | - | no disguise
sheepshagging | strong | = | -
bonk         | mild   | bonked, bonking, bonker | - | only near: her, him, secretary, boss, husband, wife, bed; unless near: head*, choi, gel*, cycling, ride, marathon, energy; no disguise
boink        | mild   | boinked, boinking, boinks | - | no disguise
bang         | mild   | banged, banging | - | own-language; only near: her, chick*, slut*, milf*, hot girl*, mum; unless near: door*, loud, noise, pipe*, big, olufsen, head*, bonnet, bus, drum*, boiler, sound, chicken, shut, car; no disguise
bone her     | strong | boned her, boning her, bone him, bang her, banged her, banging her, screw her, screwed her, screwing her, nail her, nailed her | - | unless near: chicken*, fish, over, head, order, account, hand, knee, elbow, hip, toe, leg, foot, audition, interview, pitch
doggy style  | strong | doggystyle, doggy-style, doggie style, doggie-style, reverse cowgirl, missionary position | - | unless near: dog*, puppy, coat*, collar*, bowl*, accessor*
screw        | mild   | = | - | own-language; only near: shag*, horny, naked, prostitute*, whore*, slut*, mistress, threesome; no disguise; unless near: wood*, metal, wall*, drill*, thread*, bolt*, head, cap, driver, fix*, hinge*, bracket*, plate, tighten* | fixings are innocent: only beside clearly sexual words
get laid     | mild   | got laid, getting laid, gets laid, get your leg over, getting your leg over, get his leg over, leg-over, get some tail, piece of ass, piece of arse, bit on the side, bit of skirt, bit of crumpet, bit of stuff, bit of fluff, hot piece of ass | - | unless near: carpet*, floor*, cable*, brick*, foundation*, egg*, table, turf, patio, pipe*, off, pavement, tile*, bike*, horse, down, saddle, lint, carpet, belly, navel, on the side
quickie      | mild   | noun | - | own-language; only lower; unless near: divorce*, quiz*, recipe*, question*, just, update*, note, tip, tips, reminder, wedding*, wheelchair*, lunch, meal; no disguise
fuckbuddy    | strong | noun, fuck buddy noun, fuck-buddy noun, fuck buddies, fuckbuddies, fuck hole noun, fuck toy noun, fuck machine noun, fuck slut noun | -
fuckhole     | strong | noun | -
fuckmeat     | strong | = | -
fucktoy      | strong | noun | -
fuckdoll     | strong | noun | -
bareback sex | strong | bareback fuck noun | - | unless near: horse*, pony, riding
barebacking  | strong | = | - | unless near: horse*, pony, riding
bareback     | mild   | = | - | own-language; only lower; unless near: horse*, pony, ponies, rid*, saddle*, pad, pads, dress*, rigging, rodeo; no disguise
raw dog      | strong | rawdog verb, raw-dog verb, raw dogging, raw-dogging | - | unless near: food*, flight*, diet, treat*, feed*, meat, recipe*, chew*, puppy
golden shower | strong | noun, watersports fetish, scat porn, piss play, scat play, brown shower noun, cleveland steamer noun, dirty sanchez | - | unless near: head, tap*, tray*, mixer, brass, bathroom, hose, gold*, tree, jazz, cassia, flower*, plant*
donkey punch | strong | noun, alabama hot pocket noun | -
squirter     | mild   | squirters | - | only near: porn, pussy, orgasm*, girl*; no disguise
cunnilingus  | strong | = | - | own-language; unless near: infection*, hpv, health, std, sti, transmi*; no disguise | Latin, but nobody posts it
fellatio     | strong | = | - | own-language; unless near: infection*, hpv, health, std, sti, transmi*; no disguise
circle jerk  | strong | noun, circlejerk noun, circle-jerk noun | - | no disguise
spitroast    | strong | spit roast -s, spit-roasting, spit-roasted | - | only near: slut*, girl*, threesome, her, porn; unless near: hog, lamb, pig, pork, chicken, meat, bbq, barbecue*, catering, oven; no disguise
dogging      | mild   | = | - | only near: car park*, sex*, strangers, swingers, lay-by*, site*; unless near: walk*, search*, error*; no disguise
wife swapping | mild   | wife-swapping, wifeswapping, key party, swingers party, swingers' party, swinger party | - | unless near: tv
threesome    | mild   | noun, three-way sex | - | own-language; unless near: golf, scramble*, tee, ball, match, play*, fairway*, booking*, table, group, team; no disguise | golf
orgy         | mild   | orgies | - | unless near: roman, bacch*, dionys*, violence, spending, wagner, destruction, prague, decameron; no disguise
orgiastic    | mild   | = | - | unless near: roman, bacch*, dionys*, violence, spending, wagner, destruction, prague, decameron; no disguise

# --- pornography and the trade

porn         | strong | porns, porno -s, pornos, softporn noun, softporno noun, foodporn, revengeporn | first | | no last: German Ansporn, anspornen
pornography  | strong | pornographic, pornographer -s, pornographically | -
p0rn         | strong | = | -
pr0n         | strong | = | -
pornhub      | strong | = | -
xhamster     | strong | = | - | no disguise
xvideos      | strong | = | - | no disguise
redtube      | strong | = | - | no disguise
youporn      | strong | = | - | no disguise
brazzers     | strong | = | - | no disguise
xxx          | mild   | = | - | only near: video*, movie*, film*, cam, girls, hot, porn, site*, free; no disguise; unless near: size*, large, xxxl, kiss*, roman, lot, placeholder | a size, kisses, a placeholder
hardcore porn | strong | softcore porn, soft-core porn, kiddie porn, child porn, revenge porn | -
camgirl      | strong | noun, cam-girl noun, cam girl noun, cam whore noun, sex cam noun | - | unless near: camcorder*; no disguise
camwhore     | strong | noun | - | unless near: camcorder*
camboy       | strong | noun | - | unless near: camcorder*; no disguise
sexcam       | strong | noun | - | unless near: camcorder*; no disguise
onlyfans     | mild   | = | - | unless near: can, could, of, who, tickets; no disguise
hentai       | strong | hentais | - | only lower; no disguise
futanari     | strong | noun | - | only lower; no disguise
ecchi        | strong | = | - | own-language; only lower; no disguise
upskirt      | strong | upskirts, up-skirt noun, upskirting | - | no disguise
downblouse   | strong | noun | - | no disguise
jailbait     | strong | noun, jail-bait noun, barely legal teen noun | - | no disguise
lolicon      | strong | noun | - | no disguise
paedo        | strong | paedos, kiddy fiddler noun, kiddie fiddler noun, kiddy-fiddler noun | - | only lower; unless near: crypto*, cipher*, key*, token*, header*, csp, script*, random, attribute*, meter*; no disguise | a nonce in cryptography
pedo         | strong | noun, pedos | - | own-language; only lower; unless near: crypto*, cipher*, key*, token*, header*, csp, script*, random, attribute*, meter*
nonce        | strong | noun | - | own-language; only lower; unless near: encrypt*, sodium*, eddsa, wordpress, invalid, expired, request*, field, value*, security, api, oauth, login, signature*, crypto*, cipher*, key*, token*, header*, csp, script*, random, attribute*, meter*; no disguise
prostitute   | mild   | prostitutes, rent-boy noun, rent boy noun, call girl noun, call-girl noun, street-walker noun | - | unless near: john lee, rugby, scrum, john, blues, film*, boom, novel; no disguise
hooker       | mild   | noun | - | own-language; only lower; unless near: john lee, rugby, scrum, john, blues, film*, boom, novel; no disguise
rentboy      | strong | noun | - | unless near: john lee, rugby, scrum, john, blues, film*, boom, novel; no disguise
streetwalker | mild   | noun | - | unless near: john lee, rugby, scrum, john, blues, film*, boom, novel; no disguise
brothel      | mild   | noun, knocking shop noun, house of ill repute | - | unless near: creeper*, shoe*, history, pompeii, museum; no disguise
cathouse     | mild   | noun | - | unless near: creeper*, shoe*, history, pompeii, museum; no disguise
bordello     | mild   | noun | - | unless near: creeper*, shoe*, history, pompeii, museum; no disguise
happy-ending massage | strong | happy ending massage, erotic massage noun, tantric massage noun, sensual massage noun, full service massage, body to body massage, nuru massage | -
escort       | mild   | escorts | - | only near: sex*, hot, erotic, girl, girls, agency, horny, nude; unless near: ford, police, vehicle*, airport, passenger*, assistance; no disguise | the Ford, the airport
strip        | mild   | stripping, stripped | - | only near: naked, sexy, pole, tease, horny, girl*, underwear*, knickers; unless near: led, light*, test, plaster, paint*, wood*, wire*, magnetic, bacon, adhesive*, cable*, wax*, comic, las vegas, gaza, power, wallpaper*, furniture, varnish, bed, sheets, metal, draught, door, thread*, screw*, hygien*, peel*, liner*, return*, seal*, label*; no disguise
stripper     | mild   | strippers | - | own-language; only near: pole, club*, naked, male, female, hen, stag, sexy, dance*, night; unless near: paint*, varnish, wire*, wallpaper, insulation, wax*, cable*, glue, hob; no disguise | paint, wire and wallpaper
strip club   | mild   | noun, stripclub noun, strip joint noun, strip-club noun, lap dance noun, lap dancer noun, lap-dance noun, lap-dancing, lap dancing, strip-tease noun, strip tease noun, strip poker, titty bar noun, pole dancer noun, go-go dancer noun | - | unless near: fitness
lapdance     | mild   | noun, lapdancer noun, lapdancing | - | unless near: fitness; no disguise
striptease   | mild   | noun | - | own-language; unless near: fitness; no disguise
peep show    | mild   | noun, peepshow noun, peep-show noun | - | unless near: channel 4, mitchell, sitcom, series, comedy, toe*, shoe*
sugar daddy  | mild   | sugar daddies, sugar baby, sugar babies | - | unless near: sweet*, candy
sugarbaby    | mild   | = | - | unless near: sweet*, candy; no disguise

# --- toys and practices

dildo        | strong | noun, dildoes, dildos, dilldo noun, double dong noun | - | own-language; unless near: newfoundland | a town in Newfoundland
vibrator     | mild   | vibrators, vibrater -s | - | own-language; unless near: concrete, cement, motor*, phone*, alarm*, poker, hospital, hire*, site, engine*, screed*, compact*, industrial, haptic*, controller*; no disguise | concrete is compacted with one
fleshlight   | strong | noun, pocket pussy, pocket pussies, sex doll noun, sex-doll noun, blow-up doll noun, blow up doll noun, love doll noun, real doll noun | -
sexdoll      | strong | noun | -
sex toy      | mild   | noun, sex-toy noun, sextoy noun | -
cock pump    | strong | noun, cock cage noun, chastity cage noun, penis pump noun | -
cockcage     | strong | noun | -
anal beads   | strong | ben wa balls, nipple clamps, nipple clamp -s | -
strap-on     | strong | noun, strapon noun | - | only near: dildo*, sex*, anal, harness, fuck*, cock, lesbian*, toy*; unless near: helmet*, sandal*, skate*, wheel*, watch, roof, luggage, ski, skis, backpack; no disguise
ball gag     | strong | noun, ball-gag noun, ballgag noun, gimp suit noun, gimp mask noun | -
gimpsuit     | strong | noun | -
bondage      | mild   | = | - | own-language; unless near: egypt, slavery, slave*, human, theology, maugham, pharaoh, sin, sins, debt*, freed*, liberat*, spirit*, bonded, israel*, moses; no disguise
bdsm         | strong | bdsms | -
dominatrix   | mild   | dominatrices, dominatrixes, fem-dom noun | - | no disguise
femdom       | strong | noun | - | no disguise
findom       | strong | noun | - | no disguise
fetish       | mild   | fetishes | - | only near: sex*, foot, feet, leather, latex, porn, kink*, piss, rubber, night, clubs; unless near: commodity, anthropol*, african, art, museum; no disguise
foot fetish  | mild   | foot-fetish, feet pics, feet pic | -
kinky        | mild   | kinkier, kinkiest, kinkily | - | unless near: boot*, hair, cable*, hose*, wire*, curl*, curly, afro, musical, tube; no disguise | Kinky Boots, kinky hair
incest       | strong | incestuous, insest | - | unless near: law*, oedipus, dna, victim*, survivor*, helpline; no disguise
bestiality   | strong | = | - | no disguise
necrophilia  | strong | necrophiliac noun | - | unless near: law, arrest*, police, charge*, convict*, report*, safeguard*, novel*, film*, book*, series, episode*; no disguise
zoophile     | strong | noun | - | unless near: law, arrest*, police, charge*, convict*, report*, safeguard*, novel*, film*, book*, series, episode*; no disguise
coprophilia  | strong | coprophile noun | - | unless near: law, arrest*, police, charge*, convict*, report*, safeguard*, novel*, film*, book*, series, episode*; no disguise
paedophile   | strong | noun | - | own-language; unless near: law, arrest*, police, charge*, convict*, report*, safeguard*; no disguise
pedophile    | strong | noun | - | unless near: law, arrest*, police, charge*, convict*, report*, safeguard*; no disguise
rape         | strong | rapes, raped, raping, rapist -s, rapey, gang-rape, date rape | - | unless near: oil*, seed*, oilseed, rapeseed, field*, flower*, crop*, canola, plant*, farm*, honey, victim*, survivor*, helpline, crisis, lucrece, report*, police, charity, sussex, lewes; unless in: rape of the lock; no disguise | the plant; the rapes of Sussex; help lines
gangrape     | strong | = | - | unless near: oil*, seed*, oilseed, rapeseed, field*, flower*, crop*, canola, plant*, farm*, honey, victim*, survivor*, helpline, crisis, lucrece, report*, police, charity, sussex, lewes; unless in: rape of the lock
molest       | strong | molester noun, child molester noun, kiddie fiddling | - | unless near: police, report*, law, victim*, charge*, dark
groper       | strong | noun, grope, gropes, groped, groping | - | unless in: grope for, gropes for, groping for, groped for, grope around, groping around, grope our way, groping our way, grope your way, groping your way; unless near: police, report*, law, victim*, charge*, dark, fish*, cod, reef, dive*, diving, bass; no disguise
flasher      | strong | flashers | - | only near: park, naked, dirty, pervert*, willy, coat; unless near: indicator*, light*, relay, hazard, led, unit, turn, signal*; no disguise
orgasm       | mild   | noun, orgasim noun, orgasum noun, orgazm noun, orgasmic | - | unless near: health, doctor, therap*, side effect*, medication*, antidepress*, sexual dysfunction; no disguise
orgasmically | mild   | = | - | unless near: health, doctor, therap*, side effect*, medication*, antidepress*, sexual dysfunction; no disguise
multiple orgasm | mild   | multiple orgasms, squirting orgasm -s | -
ejaculate    | mild   | ejaculates, ejaculated, ejaculating | - | unless near: doctor*, sperm*, premature, medical, fertil*, gp, health, treatment*, clinic*, dapoxetine, sample*; no disguise
masturbate   | mild   | verb, masturbation, masturbatory | - | own-language; unless near: health, doctor*, gp, sperm, fertil*, therap*, semen, sample*, clinic*, clomip*; no disguise
wet dream    | mild   | noun, wet t-shirt contest noun, wet tshirt contest noun | -
sexting      | mild   | sext, sexts, sexted, sexter -s | - | unless near: teen*, safety, school*, guidance, parents; no disguise
netflix and chill | mild   | netflix & chill, friends with benefits, booty call noun, booty-call noun, one-night stand noun, one night stand noun, bunny boiler noun, fuck-me boots, fuck me boots, come-to-bed eyes, come to bed eyes | - | unless near: film*, movie*, nightstand, drawer*, lamp*, furniture, oak, wood*, screw*, room, bedside
bootycall    | mild   | noun | - | unless near: film*, movie*, nightstand, bedside; no disguise
booty        | mild   | boody, bootay | - | own-language; only lower; unless near: pirate*, treasure*, plunder*, loot, captain*, ship, crew, baby*, knit*, boot*, ankle, wool, shoe*, slipper*, fleece, sheepskin, pair, pairs, shorts, workout*, exercise*, fitness, class, barre; no disguise
bubble butt  | mild   | noun, big butt noun, sexy ass noun, nice ass, nice arse, great arse, great ass, fine ass, hot ass, phat ass, dat ass | - | unless near: donkey*

# --- suggestive and crude, a warning

sexy         | mild   | sexier, sexiest, sexily, sexiness, sexxy, sexxxy | - | own-language; unless near: lingerie, underwear, fragrance, perfume, costume*, dress* | a warning in a service reply; shops for lingerie may allow it
sexypants    | mild   | sexy | first | own-language; unless near: lingerie, underwear, fragrance, perfume, costume*, dress*; no disguise | its compounds; not in disguise, where chance letters would make them
sexual favours | mild   | sexual favour, sexual favors, sexual favor | -
horny        | mild   | hornier, horniest, hornily, horniness, horndog -s | - | unless near: goat*, skin, callus*, layer, toad*, scale*, devil, corns, keratin*, plate*
randy        | mild   | randier, randiest, randily, randiness, randy old goat -s | - | only lower; no disguise | a name with a capital
raunchy      | mild   | adj | - | no disguise
saucy        | mild   | saucier, sauciest, saucily | - | unless near: recipe*, dish*, pasta, noodle*, food, chicken, rib*, bean*, castle, postcard*; only near: minx, girl*, nurse*, lingerie, picture*, photo*, text*, naughty; no disguise
naughty      | mild   | naughtier | - | only near: sexy, nurse*, bedroom, lingerie, girls, schoolgirl*, bits, pics; unless near: step, child*, puppy, dog, forty, santa, nice list; no disguise
naughty bits | mild   | dangly bits, wobbly bits, jiggly bits | -
minx         | mild   | noun, sex-pot noun, sex kitten noun, sex bomb noun, sex god noun, sex goddess, sex goddesses, sex machine noun | - | only lower; unless near: makeup, eyeliner, tom jones, car, hillman, james brown; no disguise
sexpot       | mild   | noun | - | only lower; unless near: makeup, eyeliner, tom jones, car, hillman, james brown; no disguise
sexbomb      | mild   | noun | - | only lower; unless near: makeup, eyeliner, tom jones, car, hillman, james brown; no disguise
hottie       | mild   | noun | - | only near: you, he, she, total, girl*, guy*, sexy, office, what a; unless near: bottle*, microwave*, wheat*, water, cover*, lavender, heat*, beanie*; no disguise | British for a hot-water bottle
hubba hubba  | mild   | hey sexy, hello sexy, hi sexy, hey gorgeous, hello gorgeous, sexy lady, sexy thing, sexy beast -s, hot mama -s, hot momma -s | - | unless near: film, hair
phwoar       | mild   | phwoarr | - | unless near: film, hair; no disguise
babe         | mild   | babes | - | only near: hot, sexy, hey, hi, thanks, hello, fit, bikini, sorry; unless near: ruth, pig, station, in, toyland; no disguise
sugar tits   | mild   | sugartits, sweet cheeks, hot lips | - | unless near: lip, plant*, houlihan, salvia, balm, maytals
sweetcheeks  | mild   | = | - | unless near: lip, plant*, houlihan, salvia, balm, maytals; no disguise
hotlips      | mild   | = | - | unless near: lip, plant*, houlihan, salvia, balm, maytals; no disguise
crumpet      | mild   | = | - | only near: bit of, thinking man's, tasty, office; unless near: tea, butter*, toast*, bakery, pikelet*, bread*, breakfast, honey, jam; no disguise
grab her arse | mild   | grabbed her arse, grope her, smack her bum, pinch her bum, slap her arse, slap her ass | -
bum cheeks   | mild   | butt cheeks, bumcheeks, butt cheek, bumcheek | - | unless near: rash, injection*, nappy, leotard*
buttcheeks   | mild   | = | - | unless near: rash, injection*, nappy, leotard*; no disguise
butt naked   | mild   | buck naked, bare-arsed, bare arsed, bare-assed, arse-naked, in the nip, in the nuddy, in the nud, tackle out | -
starkers     | mild   | = | - | no disguise
nice rack    | mild   | great rack on, huge rack on, rack on her | - | unless near: bike*, shoe*, wine, roof, spice*, towel*, dish*, coat*, server*, lamb | a rack alone is furniture
bazookas     | mild   | = | - | only near: her, nice, huge, pair; unless near: bubble, gum, rocket*, launcher*, game*; no disguise | the weapon and the gum
bazooms      | mild   | her fun bags, sweater puppies | - | no disguise | "fun bags" alone are for a children's party
bazongas     | mild   | = | - | unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
gazongas     | mild   | = | - | unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
bazoombas    | mild   | = | - | unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
norks        | mild   | = | - | unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
bristols     | mild   | = | - | own-language; only lower; unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
chesticles   | mild   | = | - | unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
funbags      | mild   | = | - | unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
thrupennies  | mild   | = | - | unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
titbag       | mild   | -s | - | unless near: bubble, gum, rocket*, launcher*, game*, city, rovers, balloon*; no disguise
cleavage     | mild   | = | - | only near: show*, nice, sexy, flash*, deep, her, stare*; unless near: dress, bra, bras, neckline, top, crystal, mineral, cell*, embryo, dna, protein, enzyme, modest*, stage, plane; no disguise
shagadelic   | mild   | =, shag pad noun, shag-pad noun, shag bandit noun, rumpy pumpy, rumpy-pumpy, hanky panky, hanky-panky, how's your father, slap and tickle, a bit of the other, roger her, roll in the hay, horizontal tango, make whoopee, making whoopee, bump uglies, bumping uglies, dip your wick, getting jiggy | - | unless near: austin powers, bear, song, ray charles, candle*, will smith, restaurant*, father's; no disguise
sexcapade    | mild   | noun | - | unless near: austin powers, bear, song, ray charles, candle*, will smith, restaurant*, father's; no disguise
nookie       | mild   | nooky, nookey | - | unless near: austin powers, bear, song, ray charles, candle*, will smith, restaurant*, father's; no disguise
rogering     | mild   | = | - | unless near: austin powers, bear, song, ray charles, candle*, will smith, restaurant*, father's; no disguise
sleep around | mild   | sleeping around, slept around, sleeps around, sleep with me, sleep with you, sleep with her, sleep with him, go to bed with me, come to bed with me | - | unless near: clock, pillow*, lamp, teddy, blanket*
turn me on   | mild   | turns me on, makes me wet, made me hard, so wet for you, get me off, got me off, talk dirty, talking dirty, dirty talk, phone sex, cyber sex, car sex, shower sex | - | unless near: switch, device, lamp, button, speaker*, remote, song, norah, lycra, bus, train, mailing, list
cybersex     | mild   | = | - | unless near: switch, device, lamp, button, speaker*, remote, song, norah, lycra, bus, train, mailing, list; no disguise
spank me     | mild   | spanked her, spanking her, tie me up, handcuff me, choke me, ride my face, sit on my face, eat you out, eating her out, eat her out, eat me out | - | unless near: ice, lotion, genie, lamp, dog*, puppy, cat, budget*, house and home, right, wrong, wicked
well hung    | mild   | well-hung, hung like a horse, hung like a donkey, big package, huge package, nice package, size queen noun, bulge in his pants | - | unless near: meat, game, steak*, beef, door*, curtain*, picture*, venison, pheasant*, deal*, offer*, holiday*, broadband, deliver*, hotel*, parcel*, ship*, post*, mail*, arriv*, received
perv on      | mild   | perving on, perve on | - | unless near: view
ogle         | mild   | ogles, ogled, ogling | - | only near: her, him, women*, woman*, girl*, breast*, boob*, bum, legs, body, cleavage, waitress*, barmaid*; no disguise
going commando | mild   | go commando, gone commando, went commando | - | unless near: royal, marines, troops, unit*, comics, raid, elite

# --- parts of the body, more

gash         | strong | = | - | own-language; only near: lick*, hairy, wet, fuck*, her; no disguise
quim         | strong | noun, quimsteak noun, clunge noun, choad noun, chode noun, chodes, poonani noun, punani noun, coochy noun, cooch(ie|es) -s, vajina noun, vjayjay noun, fur(-)?burger noun, fur(-)?pie noun, hair(-)?pie noun, bearded clam noun, bearded oyster noun, split(-)?tail noun, whisker biscuit noun, cum(-)?hole, cock(-)?hole, man(-)?pussy, (boy|hot|wet|tight|fat|girl|fuck|juicy)pussy, (boy|hot|wet|tight|fat|girl|fuck|juicy)pussies, bussy, manpussies, mangina noun, ham wallet noun, roast beef lips, camel(-)?toe, luckycameltoe, luckycammeltoe | - | own-language; only lower; unless near: chop, chops; no disguise
hardon       | strong | hardons, hard-ons, hard-on, mound of venus, venus mound, beaver lips, beaver cleaver | - | own-language; only lower; no disguise
juggs        | mild   | boobz, bewbs, boobage, boobie -s, bewbies, chesticle -s, titays, tittays, jubblies, bazongas, bazonkas, bazoongas, hooters, whopping tits, dirty pillows, tig ol bitties, tig bitties, sweater meat, sweater kittens, big breasts, huge breasts, big(-)?boobs, bigboobs, fake boobs, breast(man|lover|job) noun | - | own-language; only lower; unless near: bus, buses, toot*, owl*, horn*, geese, goose, restaurant*, wing*, car, cancer, bra, bras, bird*, nose*; no disguise
skin flute   | strong | skinflute noun, love(-)?(bone|gun|goo|juice|muscle|pistol|rocket|rod|stick|tunnel|truncheon|sausage), man(-| )?paste, man(-)?(chowder|milk|goo|juice|meat), trouser(-| )?(snake|trout), one(-)?eyed(-)?(monster|snake), meat(-| )?(puppet|popsicle|flute|sword), schlong noun, pee(-)?pee sucker, willie(-)?wanker noun, tallywhacker noun, wedding tackle, dicky licker, hung like a (horse|donkey|bull|stallion), hung(-)?like(-)?horse, monster cock noun, (black|white|huge|giant|massive|throbbing|thick|fat|big|hard|monster|horse|small|tiny)(-| )?cock noun, (huge|giant|massive|throbbing|big|fat|horse|monster|small|tiny)(-| )?dick noun, biggusdickus, dig bick, big diq, purple-helmeted warrior | - | own-language; only lower; unless near: bird*, hen, hens, rooster*, poultry, breed*, sporting, guy, chuck berry; no disguise
taint licker | strong | gooch licker noun, ball(-| )?(licking|licker|sucking|sucker|kicking|gravy|batter) noun, (baby|dick|cock|man|ball)(-| )?(batter|gravy), dickmilk -s -er -ers, nutjuice, sack(-)?licker | - | own-language; unless near: peanut, almond*, spread, pancake*, roast, dinner; no disguise

# --- acts, more

felch        | strong | felch(er|ers|es|ed|ing), feltch -er -ers -es -ed -ing, queef -s -ed -ing, queaf -s, blumpkin noun, blumkin noun, donkey(-)?punch, dutch rudder noun, french rudder, dirty sanchez -es, hot carl noun, hot richard noun, hot karl, alabama tuna melt, cleveland (steamer|accordion|hot waffle) -s, leningrad steamer noun, mexican pancake noun, kentucky (klondike|tractor puller) -s, kennebunkport surprise, arabian goggles, chocolate rosebud noun, wrinkled starfish, balloon knot licker, space docking, eskimo trebuchet, canadian porch swing, panamanian petting zoo, mississippi birdbath, milwaukee blizzard, skittle harvest, rosy palm, five knuckle shuffle, wolfbagging, ballcuzi, birdlock noun, ramen yarmulke | - | own-language; unless near: marine*, biolog*, taxi*; no disguise
analsex      | strong | anal sex, anal(-)?(annie|fuck|fucker|fucking|fister|lover|slut|whore|play|bead|beads|cum|queen|intruder|licker|probe|penetration|creampie), buttsecks, buttsecs, butt(-)?sexx, bootysex, back(-)?door(-)?(sex|man|lover), rear(-)?entry sex, ass2mouth, ass(-| )to(-| )mouth, double penetration, triple penetration, dp action, dvda porn, rim(-)?job, rim(-)?(jaw|licker|seat), prostate milking, gape porn, gaping ass, asshole licking | - | own-language; unless near: health, doctor*, seal*, weld*, coat*, concrete, wood*, stain*; no disguise
anal         | mild   | = | - | own-language; only lower; unless near: fissure*, itch*, gland*, canal, cancer, doctor*, gp, dog*, cat*, vet, sac, sacs, expel, fin, fins, retentive, fistula*, bleed*, pain*, haemorrhoid*, hemorrhoid*, cream*, ointment*, skin, tag, tags, wart*, swab*, temperature, thermometer*, rectal, medical, health, examination, hygiene, discomfort, soothe*, area, stage, freud*, probe, about; no disguise | a medical attribute among its like
hosejob      | strong | (hose|lube|knob|nob|tug|boob|breast|zipper|hum|blow|tit|rim|hand|foot)(-)?job noun, blowjobz, suck(-)?(job|jobs|slut), give(-)?head, gave(-)?head, givehead, deap(-)?throat, deepthroater noun, throat(-)?(ing|fucker|slut|pie), cock(-)?(gobbler|gargler|smoker|smith|rider|master|lover|licker|knoker|tickler|queen|holster|jockey), pole(-| )?smoker noun, pole(-)?smoking, bone(-)?smoker noun, knob(-)?(gobbler|slobber|slobbering) noun, gobble(-)?cock, muff(-)?munching, suck you off, sucked him off, sucking him off, suck him off, suck me off, gag on my, hawk tuah, hauk tuah, gloryhole noun, glory( |-)?hole noun | - | own-language; unless near: glass*, dam, reservoir, lake, spillway; no disguise
jiz          | strong | jizzim, jizzum, jizim, jizum, jizzm, gism, gizzum, jizjuice, pimpjuice, pimpjuic, spoof(-)?rag, kumshot noun, kumbubble noun, kumbullbe, fckcum, cum(-)?inme(-)?pls, come in my (mouth|ass|pussy), cum(-)?fuck, precum -s -ming, ejackulate, skeet skeet, gokkun -s, go-kun, gokun, nut in (you|your|ur|my|her|me|u) (mom|mouth|ass|face|pussy|wife), nut in you, nut in u, nut in ya, imma nut | - | own-language; unless near: dress, button*; no disguise
beatoff      | strong | beat(-)?(off|offs|yourmeat|mymeat|urmeat|themeat|ingmeat), beat(ing|s)?( )?(your|my|his|the|ur)( )?meat, jackinoff, jacking(-)?off, jerkin(-)?off, jerkingoff, jerk(-)?offs, wack(-)?off, whack off -s, whacking off, whackoff, spank(-| )?the(-| )?monkey, spanking the monkey, smackthemonkey, smack the monkey, spank(-)?bank, chokethechicken, choke(-)?chicken, toss(-)?one(-)?off, meat(-| )?(beater|beatter) noun, pocket(-)?pool, pull(-)?my(-)?pud, pulling your pud, pud(-)?(puller|whacker|wacker|boy) noun, puddboy noun, fap -s, fapp(ing|ed|er|ers), fapfest, fap to, schlick(ing|ed), jill off, jilling off, jelq -ing | - | own-language; only lower; unless near: polyp*, colon, gene*, pork, beef, tenderi*, mallet, rhythm, arsenal, supporter*; no disguise
masterbate   | mild   | m(a|u)st(e|u|ru|ur|er|ra)b(a|ai)t(e|es|ed|er|or|ers|ing|ion), masturb8 -s -ing, masterb8 -s -ing, ma5terb8, mastabat(e|er|ing|ion), masterbat3, master-bate, masstrbate, massterbait, masterbait | - | own-language; no disguise | masterbatch colours plastics
cunilingus   | strong | (c|k)u(n|nn)i(l|ll)i(n|nn)g(us|is|ous), f(e|el)(l|)at(io|e|ed|ing|or|rix|rice), fellat(e|ed|es|ing|or|rix), phelatio, analingus, anilingus, irrumatio, tribbing | - | own-language; unless near: infection*, hpv, health, std, sti, transmi*; no disguise
groupsex     | strong | (gay|group|rough|anal|lesbian) sex, (group|gay|hot|car|phone|oral|hardcore|free|live|kinky|rough|raw|public|teen|granny|lesbian|animal|cam|web)sex, group sex, hardcoresex, hard(-)?core sex, gang(-)?bang(er|ed|s|ing), gangbangs, bang(-| )?bros, bang(-| )?bus, bangbus, cream(-)?pie porn, circle(-)?jerks, orgys, swinger sex, swingers club noun, cuckold porn, hotwife porn, wife(-)?swap sex | - | own-language; unless near: tent*, clothes, line, washing, ground, exchange, currency, rate*, price*, dollar, euro, cribbage; no disguise
sexslave     | strong | sex(-)?(slave|hound|farm|house|whore|slut|kitten|doll|bot|bots|cam|cams|chat|dungeon|freak|fiend|god|goddess|hungry|mad|master|maniac|machine|pig|pest|party|parties|toy|toys|tape|tapes|show|shows|starved|obsessed|togo|text|video|videos|vid|vids|addict) noun, sext(-)?week, sex slave noun, sex video noun, sex tape noun, sex chat noun, sex cam noun, sex party, sex parties, sex pest noun, sex fiend noun, sexxx, sexxy, sexi, secks, seks, sekz, s3x, hawt sex, hot(-)?sex, makesex, gimme sex, want sex, wanna sex, have sex with me, have sex with you, sexo, gimme head, looking for sex, hook(-)?up sex, quick fuck, sexy(-)?time, sexytimes | - | own-language; unless near: law*, report*, polic*, support, helpline, survivor*, victim*, education; no disguise
footfucker   | strong | finger(-)?(bang|blast|fuck)(er|ers|ed|ing|s)?, tongue(-)?(fuck|fucker), foot(-| )?(fuck|fucker|licker|licking|slut), fist(-)?(fuck|fucker), fisted her, fisted him, fistfuck(ed|er|ing)?, figging, urethra play, breath(-)?play, pony(-)?play, puppy(-)?play porn, knife(-)?play, blood(-)?play, age(-)?play, piss(-)?play, ping pong pussy, pussy(-)?(puncher|pounder|eater|slapper) | - | own-language; unless near: lego, console*, game*, candle making; no disguise
impact play  | mild   | impactplay, impact-play, edgeplay, edge play, edge-play, waxplay, wax play, wax-play, electroplay, electro-play | - | own-language; unless near: toy, toys, kid*, child*, bearing*, sensory, set, sets, game*, surface*, music, ski*, golf, shaft*; no disguise
humpin       | mild   | humpings, humper -s | - | own-language; only near: leg, her, him, pillow, porn, each other, dry, me; unless near: camel*, speed, road*, whale*; no disguise
dry-humping  | mild   | dryhumping, dry humped, humping her, humping him, humping you, hump me, hump her, fornicat(e|es|ed|ing|or|ion) -s, lovemaking, get laid tonight, just a cheap lay, cheap lay, a bad lay, horizontal mambo, horizontal polka, beast with two backs, penetrate me, penetrate her, penetrating her, come inside me, come inside her, come here daddy, yes daddy, choke me daddy, spread (your|her|his|them) legs, spread legs, taste my pussy, ride my cock, motorboat her, motorboating her, titty(-)?bang | - | own-language; unless near: touch, toes, yoga, exercise*, stretch*, back straight, lift*, squat*, bicycle, bike, horse, church*, bible, table, chair, stand*, hip, hips, animal*, insect*, bird*, species, knees, feet, plane*, boat*, lake, engine; no disguise
sodomy       | mild   | sodomise -s -d, sodomize -s -d, sodomising, sodomizing, sodomist -s, sodomite noun, sodomiz(er|ers), sodomitical, buggering her | - | own-language; unless near: law*, bible, sodom, genesis, history, legal, act, statute*, convict*, interruptus; no disguise
nympho       | mild   | nymphos, nymphomania, nymphomaniac noun, nimpho -s, nimphomania, nimphomaniac -s, cherry(-| )?popper noun, pop her cherry, popped her cherry, popping her cherry, virgin(-)?(breaker|fucker|buster) noun, deflower her | - | own-language; unless near: trier, film*, tomato*, gun*, soda; no disguise
scissoring   | mild   | tribad(ism|ist|y|e), tribadist -s, frotting, frottage, frotteur -s, frotteurism | - | own-language; unless near: art, rubbing*, ernst, texture*, technique*, exercise*, gym, skis, ski, kick*, legs; no disguise
foursome     | mild   | threesomes, threesum, moresome, menage( |-)a( |-)trois, menages( |-)a( |-)trois, m(e|a)nage a trois, swing(-)?club, wife(-)?swapper | - | own-language; only near: sex*, bed, naked, fuck*, hot, porn, horny, kinky, swing*; unless near: golf, scramble*, tee, ball, table, group of, wine*; no disguise
menage a trois | mild | ménage à trois, menages a trois, menage-a-trois, menages-a-trois | - | unless near: wine*, cabernet, merlot, chardonnay, folie a deux, bottle*
sixtynine    | strong | sixtyniner noun, sixty(-)?nining, 69ing, 69ed, soixante(-)?neuf | - | no disguise
doggiestyle  | strong | dog(gi|gie|gy|ge)(-| )?style, dogstyle, doggystyled, girl on top, cowgirl position, reverse(-)?cowgirl, missionary style sex, style doggy, piledriver sex | - | own-language; unless near: coat*, collar*, bowl*, accessor*, leash*, bed*, grooming, mustard, sandwich*, sausage*, hot, chili; no disguise
pissplay     | strong | (golden|yellow|brown)(-)?shower noun, (golden|yellow|brown) shower noun, goldenshower noun, water(-)?sports fetish, piss(-)?(pig|slut|fetish|drinking|queen) noun, scat(-)?(play|porn|fetish|slut|queen|muncher), copro(lagnia|philia|phile|phage), poop(-)?(porn|fetish|play), good(-)?poop, enema porn, diaper(-)?(lover|fetish), shit(-)?eater | - | own-language; unless near: leaves, petals, rain, curtain*, head, tap*, tray*, mixer, brass, bathroom, hose, tree, flower*, plant*; no disguise

# --- special tastes, by their technical names

zoophilia    | mild   | (acrotomo|algo|apotemno|cholero|claustro|coimetro|dishabilio|dystychi|emeto|ephebo|exhibitio|formico|geronto|gynandromorpho|hebe|klismo|lacto|meno|mechano|mysophi|necro|partheno|paedo|pedo|phago|pnigo|pnigero|poine|proct|procto|raptophi|rhabdo|rhypo|salirophi|scato|sepl|seplo|somno|taphe|thanato|trauma|traumato|uro|vorare|xyro|zoo|copro|beasti|maschalagni|terato|plusho|podo|retifi)phil(ia|iac|iacs|e|es|ic) | - | own-language; unless near: law, arrest*, police, charge*, convict*, report*, safeguard*, medical, health, plant*, forest*, bird*, bacteri*, enzyme*, species, microb*, protein*, blood, novel*, film*, book*, series, episode*; no disguise
beastiality  | strong | b(e|ea|ee|ei)st(i|ai|ia)(a|)(l|li)(i|)t(y|ies), beastial, beastility, bestiallity, beastality, animal fucker noun, horse(-)?fucker noun, dog(-)?fucker noun, pig(-)?fucker noun, sheep(-)?fucker noun, goat(-)?fucker noun, donkey(-)?fucker noun, pig(-)?shagger noun, farm sex | - | own-language; no disguise
shibari      | mild   | kinbaku, nawashi, genitorture, cbt porn, cock and ball torture, ball(-)?(bust|busting), ball kicking, spread(-)?eagled sex, hogtied slut, leather (restraint|restraints|straight jacket), (clover|nipple)(-)?clamp noun, (clover|nipple) clamp noun, violet wand noun, prince albert piercing noun, bullet vibe noun, magic wand orgasm, domme noun, dommes, pro-domme noun, mdlb, ddlg, ddlb, pain(-)?slut noun, painslut noun, cumslave, slave(-)?girl porn, pony(-)?(boy|girl) noun, forniphilia, sadomas(o|ochism|ochist|ochistic), sado-maso, sado(-)?masochis(m|t|tic) -s, s&m, kinkster noun, kinkmaster noun, ibekinky, domination porn, latex slut, bdsm slut, dungeon mistress -es, dominatricks, dominatrics, spanking porn, erotic asphyxiation, autoerotic, auto(-| )erotic, auto(-)?erotic(ism|asphyxiation), voyeur noun, voyuer -s, voyeurweb, exhibitionist sex, bukake, bukkakes, panty(-)?(sniffer|sniffing|raid|thief|fetish) noun, upskirt(s|ing), down(-)?blouse, yiffy, yiff -s, yiff(ing|ed), vore porn, futa -s, shota, shotacon, shotas, lolicon, loli porn, toddlercon, guro, yaoi, dolcett, omorashi, wiitwd, crush fetish, goo girl noun, tentacle (porn|sex|hentai) | - | own-language; only lower; unless near: music, cooking, restaurant*, sashimi, museum, torture history, ford, sussex, norway, sales, marketing, seoul; no disguise

# --- pornography and the trade, more

foodporn     | strong | porn, porns, porno -s | last | own-language; no disguise | foodporn, childporn; the German Ansporn is another language
pr0no        | strong | p(r|or|ro|row)n(o|ography|ographic|z|s|star|stars|hub), pr0ns, triple x movies, xxx(-)?(rated|video|videos|movie|movies|porn|sex|girls|pics), xnxx, spankwire, spankbang, chaturbate, thumbzilla, xtube, tube8, livejasmin, bellesa, frolicme, jerkmate, literotica, mvtube, worldsex, babeland, hqporner, tubesex, brazzer, suicide girls, suicidegirls, girls gone wild | - | own-language; unless near: content, filter*, policy, tag*, mark*, label*, setting*, channel*, film*, movie*, age; no disguise
adult films  | mild   | nsfw, xrated, x-rated, adult film star noun, adult movie star noun, blue movie noun, blue film noun, skin flick noun, skinflick noun, dirty movie noun, dirty magazine noun, girlie mag noun, girlie magazine noun, lads mag noun, nudie -s, nudie pics, nudie mag noun, nudie bar noun, smut, smutty, smuttier, filthy pictures, dirty pictures, centrefold girl noun, page three girl noun, hot(-)?babes, hot(-)?girls porn, hot chick noun, hot chicks, hot milf noun, hot teen noun, horny teen noun, barely(-)?legal, barely legal, legal teens, teen slut noun, sexy babe noun, naked girls, naked women, nude girls, naked chicks, blonde action, brunette action, blonde on blonde action, girl on girl, girl on girl action, big black cock noun, bbc porn, bbw porn, busty, busty babe noun, bosomy, bootylicious, sultry women, tight pussy, huge fat cock, homoerotic, homo-erotic, erotic, erotica, topless, barenaked, bare naked, undressing her, undressing me, striptease, camslut noun, cam slut noun, camwhore, play(-)?bunny | - | own-language; only lower; unless near: bra, bras, car, jeep*, roof, bus, ladies, vision, fluid, print, printer*, ink, corn, gluten, bikini*, beach, sunbath*, literature, novel*, fiction, publish*, genre*, thriller*, museum, chickens, fungus, disease, wheat, barley, feeding, pool, top, fuller, sizes, size; no disguise | topless cars, smut on corn
harlot house | mild   | knocking(-)?shop noun, cat(-)?house noun, lady of the night, ladies of the night, streetwalker noun, callgirl noun, call(-)?girls, rent(-)?boy noun, boy(-)?toy noun, man(-)?whore noun, manslut noun, man(-)?slut noun, himbo noun, sugar(-)?dadd(y|ies), sugarbab(y|ies), gold(-)?digger slut, fuck(-)?for(-)?cash, sex for money, sexforcash, happy(-)?ending massage | - | own-language; only lower; unless near: bake, sweet*, candy, dog*, pet; no disguise
kiddieporn   | strong | jail(-| )?bait noun, kiddie(-)?(porn|fiddler|fiddling|diddler|fucker), kiddy(-| )?(porn|fiddler|fiddling|diddler|fucker|toucher) noun, kiddie(-| )(fiddler|fiddling|diddler|toucher) noun, kid toucher noun, kid diddler noun, child molester noun, child fucker noun, p(ae|e|ea|ee)d(o|a)(ph|f)(i|y)l(e|es), p(ae|e|ea|ee|oe)do -s, peado -s, peedo -s, paed -s, paeds, peadofile noun, p(a|)ederast -s -y -ic, pederast(y|ic|s), paederast(y|ic|s), pthc, cunny porn, lolita porn, preteen (porn|sex|nude), underage (porn|sex|girls), date(-| )?rap(e|ed|ist|ists|ing), gang(-| )?rap(e|ed|ist|ists|ing), daterape -s, r(8|4)pe -d, r8ped, rape(-)?(y|fest|bait), raper -s, rapers, molestor noun, molester noun, they touched kids, touches kids, touching kids, itouchkids | - | own-language; only lower; unless near: law, arrest*, police, charge*, convict*, report*, safeguard*, victim*, survivor*, helpline, crisis, charity, oil*, seed*, canola; no disguise
pervball     | mild   | horn(-)?dog noun, horn(-)?ball noun, horney, horni, hornee, hornay, hawny, hornyass, hornybastard, horny(-)?(bitch|slut|bastard|goat), wanna fuck, dtf, wanna bang, wanna shag, fancy a shag, fancy a fuck, fancy a bonk, do me baby, u up sexy, hey sexi, lech -es, letch -es, leched, leching, letching, lecherous old, ass man, tit man, boob man, kinkyass, kinky(-)?(bitch|slut|sex|boi), moan for me, bend over bitch, shag(-)?(bucket|tastic|me|muffin|monster|nasty) noun, shaggin, shaggable | - | own-language; only lower; unless near: carpet*, rug, poznan, poland, direct-to-film, direct to film, dental, print*, transfer*, ink, inks, film*; no disguise
pubes        | mild   | pubes, pube, ball hair noun, ballhair noun, bush and balls, pussy hair, pussyhair | - | own-language; only lower; unless near: ear, tennis, golf; no disguise

# --- private parts in slang, more

cooter       | mild   | noun, foof noun, lady garden noun, lady bits, ladybits, fannyhole noun, pumpum -s, pum pum -s, panty hamster noun, map of tassie | - | own-language; only lower; unless near: turtle*, river, pond*, pie, coot*, bird*, garden*; no disguise
cooze        | strong | noun, wizard's sleeve, wizards sleeve, clown's pocket, hairy axe wound noun, badly packed kebab noun, cock socket noun, cock holster noun, cock-socket noun, cum bucket noun, cum-bucket noun, fuck flaps, piss flaps, flange-licker noun, gash-licker noun, minge-muncher noun, meat wallet noun, spam purse noun | - | no disguise
baloney pony | strong | bologna pony, mutton (dagger|musket|gun), spam javelin noun, beef whistle noun, pink oboe noun, (custard|yoghurt|yogurt|cum|jizz|spunk) (cannon|launcher|slinger|gun|rocket) noun, heat-seeking moisture missile, meat whistle noun, tube steak of love, womb raider noun, womb broom noun, trouser weasel noun, schwanzstucker, knob of love, custard chucker noun | - | no disguise
lob-on       | mild   | noun, stiffie -s, stonk-on noun, john thomas | - | own-language; only lower; no disguise
wang         | mild   | wangs, whang -s, donger -s, wing-wang, ding-a-ling -s | - | own-language; only lower; only near: suck*, big, his, my, your, huge, tiny; unless near: bell*, ding, chuck berry, beetle*, airbnb; no disguise | a name with a capital
peni5        | strong | p3nis, pen1s, p3n1s, vag1na, v4gina, vagin4, br3ast -s, nipp1e -s, t1tties, b00b -s, b00bies, b00bs, ej4culate, 0rgasm, clit0ris, 4skin -s, v1brator -s | - | own-language; no disguise | a neutral word disguised is not meant neutrally
chebs        | mild   | gazungas, gazonkas, gazongers, boobalicious, boobtastic, boobylicious, lady lumps, lady humps, her baps, nice baps, her (tatas|ta-tas|milkers), (nice|big|huge) (tatas|ta-tas|milkers), mosquito bites for tits, bee stings for tits | - | own-language; unless near: sausage*, bread*, bakery, bacon, roll*, cow, cows, farm*, floury, soft; no disguise
in the buff  | mild   | in the altogether, bare-arsed, bare arse, bare-ass, in (his|her|their|my) birthday suit | - | unless near: colour*, color*, leather, stone, brick*, paving, shade*, suede, size*, different*, separate*; no disguise

# --- acts and desires in slang, more

boff         | mild   | boffs, boffed, boffing, schtup -s -ped -ping, shtup -s -ped -ping, bonkfest noun, rumpo, knee-trembler noun, knee trembler noun, jump (her|his|my|your) bones, jumped (her|his) bones, get your end away, get his end away, got his end away, getting his end away, getting your end away, get your rocks off, get his rocks off, got his rocks off, getting your rocks off, getting his rocks off, get your freak on, get your jollies, get your oats, got his oats, have it off with, having it off with, hide the (sausage|salami), do the nasty, doing the nasty, bump and grind, hot to trot, swap spit, swapping spit, tonsil hockey, play tonsil tennis, cop a feel, copped a feel, copping a feel, feel (her|him) up, felt (her|him) up, feeling (her|him) up, groping (her|him), spread eagled and naked, (good|easy|lousy|bad|great) lay, lousy shag, up for a shag, shag(s)? like a rabbit | - | own-language; unless near: horse*, race*, porridge, granola, breakfast, bird*, egg*, nest*, r kelly, song*, hen, hens, floor*, carpet*, tile*, turf, laminate, flat, by, vinyl, board*, land; no disguise
rail her     | strong | railed her, pound her, pounding her, pounded her, plough her, ploughed her, plow her, plowed her, smash her back door(s)?, smash her, smashed her, run a train on her, ran a train on her, rearrange (her|your) guts, split her in half, bust in (her|me|you), nut on (her|you|me), nutt on (her|you|me), bang (her|his) brains out, shag (her|his) brains out, smashing her | - | own-language; unless near: phone*, screen*, record*, target*, glass*, car, tablet*, personal best, field*, exam*, drum*, door*, table*; no disguise
hand shandy  | strong | hand shandies, five finger shuffle, five-finger shuffle, (bash|tug|crank|wank) one out, (bashing|tugging|cranking|wanking) one out, jerkin the gherkin, jerking the gherkin, slap the salami, flick the bean, flicking the bean, flick her bean, paddle the pink canoe, polish the bishop, pull the pud, have a tug, having a tug, stroke (his|your|my) (cock|dick|meat|knob), tickle the pickle, burp the worm, wax the (dolphin|carrot), buff the banana, toss (him|himself|yourself|myself|me) off, (nosh|noshing|noshed) (him|me|you) off, gobble (him|me) off | - | own-language; unless near: rope*, boat*, war; no disguise
went down on her | mild | went down on him, goes down on her, goes down on him, going down on her, going down on him, (gave|give|giving|gives) (him|her|me) oral, sixty-nine position, sixty nine position, 69 position, sit on (his|her|your) face, take it up the (arse|ass|bum|butt|shitter|chuff|jacksie), taking it up the (arse|ass|bum|butt|shitter), takes it up the (arse|ass|bum|butt|shitter) | - | own-language; unless near: app, site, system, knee, knees, price, prices, payment*, server*, medicine*, antibiotic*, vaccine*, hygiene, exam*, rehydrat*, medic*, drops, instruction*, steroid*, dose*, thrush; no disguise
cottaging    | mild   | kerb crawler noun, kerb-crawler noun, kerb crawling, kerb-crawling, curb crawler noun, cuckolding, cuckolded, cuckoldry, hotwife, hotwives, hotwifing, swinging couple noun | - | own-language; only lower; unless near: cheese, rent*, holiday*, thatch*, shakespeare, bank, cromarty, fisher, fishing, lobster*, boat*; no disguise
spaff        | mild   | spaffs, spaffed, spaffing, spoff -ed -ing, cream (my|his|your|her) (pants|knickers|jeans), creamed (his|my|her) (pants|knickers|jeans), shot (his|my|your) wad, blow (your|my|his) wad, blew (his|my|your) wad, shoot (your|my|his) wad, jizz in my pants, cock snot | - | own-language; no disguise
lecher       | mild   | noun, lecherous, lechery, letch, horny (bastard|devil|goat|git), dirty (git|devil|sod|perv), sex-mad, sex mad, sex-starved, sex starved, sex-crazed, sex crazed | - | own-language; only lower; no disguise
prozzie      | mild   | noun, prossie noun, prossy, prozzy, prossies, prozzies, bawdy house noun, exotic dancer noun, table dancer noun, table dance noun, strippergram noun, strippagram noun, stripogram noun, strip-o-gram noun, village bike noun, village bicycle noun, office bike noun | - | own-language; unless near: rack*, stand*, hire*, scheme*, share*, cycle*, helmet*, ride*, lock*; no disguise
jazz mag     | mild   | noun, wank mag noun, wank rag noun, wank sock noun, grot mag noun, dirty mag noun, skin mag noun, stroke mag noun, spank mag noun, top-shelf (mag|mags|magazine|magazines), top shelf (mag|mags|magazine|magazines), mucky (mag|mags|magazine|magazines) | - | own-language; unless near: music, saxophone, album*, subscription*, puddle*, farm*, holder*, rack*, file, files; no disguise
snuff film   | strong | noun, snuff movie noun, snuff porn, gore porn, crush video noun | -
hot girls in your area | mild | hot singles in your area, (hot|sexy|naughty|horny|nude|naked|busty|kinky|slutty|dirty)(-| )?(babes|chicks|housewives|grannies|milfs|teens|coeds|co-eds|schoolgirls|cheerleaders|nurses|lesbians|vixen|vixens), live sex, live girls, adult cams, sex cams, cam sex | - | own-language; unless near: film*, play, series, desperate, council, hatch*, brooder*, poultry, incubator*, farm*; no disguise
bongacams    | strong | bonga cams, camsoda, myfreecams, my free cams, stripchat, flirt4free, tnaflix, youjizz, drtuber, nuvid, txxx, hdzog, upornia, eporner, 4tube, keezmovies, extremetube, hentaihaven, hentai haven, nhentai, rule34, rule 34, gelbooru, adultfriendfinder, adult friend finder, manyvids, clips4sale, fakku, f95zone, hclips, ixxx, beeg | - | own-language; no disguise | sites and trade names
fetlife      | mild   | fansly, just for fans, justforfans, loyalfans | - | own-language; no disguise

beaver shot  | mild   | noun, creepshot noun, creep shot noun, cleavage shot noun, moose knuckle noun, cameltoe shot noun, goon cave noun, peeping tom noun, fuccboi noun, (show|flash) (us|me) your (boobs|breasts|knickers|nipples), get your kit off, get them off love | - | own-language; unless near: cancer, doctor*, clinic*, nurse*, scan*; no disguise

# what is asked or told of somebody's underwear and bed
what are you wearing underneath | strong | what (colour|color|kind of|type of|sort of|size) (are your|is your)? (panties|knickers|underwear|bra|thong|pants) (are you wearing|have you got on|do you have on|you wearing|under), (wet|dirty|used|worn|sexy|smelly) panties, panties off, take off your (knickers|panties|bra), what (are you|you) wearing (under|underneath|beneath), are you wearing (any)? (panties|knickers|underwear) | - | unless near: order*, pack, size*, delivery, cotton, laundry, wash*, multipack, maternity, return*, refund* | an item that was ordered is only clothes
screwing your wife | strong | (screwing|screwed|shagging|shagged|banging|banged|doing|nailing|nailed|boning|boned) (your|his|her|my|their|the|someone's|somebody's) (wife|husband|mum|mom|mother|sister|girlfriend|boyfriend|daughter|missus|secretary|boss|brother|neighbour|neighbor|bird) | - | 
gave me head | strong | (gave|give|gives|giving|given) (me|him|her|you|us|them) (good|some|great|amazing)? head, sucked (me|him|them) off, suck (me|him) off, went down on (me|him|her|you) | - | unless near: start, office*, lice, count | head start, head office
noodz        | strong | (send|sent|show|post|share|swap|trade|want|got|your|some|her|his|my) (noodz|noods|nudez|noodes|newdz|newds), noodz, nudez | - | own-language | nudes, spelt so as to pass
his nine inches | strong | (his|my|that) (big|thick|hard|throbbing|massive|full|proud|whole)? (six|seven|eight|nine|ten|eleven|twelve) (and a half|thick|hard|throbbing|proud|solid)? inches | - | unless near: snow*, rain*, screen*, pizza*, sub, subs, vinyl, waist*, hair*, tall, heel*, fabric, length, tv, monitor*, display*, tablet*, water, foam, mattress*, deep, wide, height, grew, grown, ruler*, foot, feet, scarf*, hem*, cut, fish*, trout, tyre*, wheel*
play with yourself | strong | (play|plays|played|playing) with (yourself|himself|herself|myself|themselves|yourselves|itself) | - | unless near: game*, chess, solo, mode, team, character*, cards, multiplayer, ai, computer, avatar*, puppy, kitten*, dog*, cat*, toy*, hair
go down on her | strong | (go|goes|going|went|gone) down on (him|her|me|the boss|your boss|my boss|his boss|her boss|the manager|the branch manager|his wife|her husband|your wife|your husband|my wife|my husband|the bride|the groom) | - | unless near: price*, server*, site, app, system*, network*, line, plane*, ship, boat, slide*, stairs, escalator*, lift, tackle*, knee
a rack like that | strong | (with|what) a rack (like that|like hers|like yours|on her|on you|on that), (nice|great|amazing|massive|huge|killer|incredible) rack (on her|on you|on that|love|babe|darling|sweetheart|honey), (stare|staring|look|looking) at (her|your) rack | - | unless near: bike*, bicycle*, wine*, server*, spice*, roof*, dish*, drying, shoe*, luggage, lamb, rib*, coat*, hat*, towel*, toast, magazine*, clothes, plate*, pool, antler*, deer, buck, stag
ride me all night | strong | (ride|rides|riding|rode) (me|us|him|her|you|them) (all night|hard|raw|like a|till|until|senseless|into the|bareback) | - | unless near: bus*, train*, bike*, horse*, pony, ponies, taxi*, scooter*, coaster*, jockey*, cab*, wave*, storm*, car, lift
right goer   | mild   | (a right|a real|quite the|bit of a) goer | - | unless near: idea*, plan*, project*, business*, proposal*, horse*, engine*, car, church*, cinema*, theatre*, concert*, festival*, party*, movie*; no disguise
