# English: swear words, insults, derogatory terms, scatological wording (docs/lexicon-format.md).
# strong: never goes out. mild: coarse or unfriendly. Where two entries fit the same letters the earlier line speaks,
# so an entry with a civil word of its own stands before its family. Sexual wording is in sexual.lex.

# --- fuck and its spellings

fucking      | strong | =, fuckin, fucken, fecking, feckin | - | instead: -!, -; often masked | left out, the sentence stands
fuck up      | strong | fucks up, fucked up, fucking up, fuck-up -s, fuckup -s | - | instead: fuck up = mess up, fucks up = messes up, fucked up = messed up, fucking up = messing up, fuckup = mistake, fuckups = mistakes, fuck-up = mistake, fuck-ups = mistakes | before fuck: the phrase is the longer hit
fuck off     | strong | fucks off, fucked off, fucking off, fuckoff | - | instead: fuck off = please leave us
fuck         | strong | verb, fuckable, fucky, fucka -s | anywhere | often masked; instead: -! | no English or German word holds these letters
motherfucker | strong | noun, motherfucking, motherfuckin, muthafucka -s, mothafucka -s | - | often masked; instead: -
clusterfuck  | strong | =, cluster-fuck | - | instead: mix-up
clusterfucks | strong | = | - | instead: mix-ups
fuckwit      | strong | noun, fuckwitted | -
fuckhead     | strong | noun, fuckface noun, fucktard noun, fuckstick noun, fucknugget noun, fuckboy noun, fuckboi noun | -
fuckery      | strong | noun, fuckfest noun | - | instead: fuckery = nonsense
absofuckinglutely | strong | unfuckingbelievable, infuckingcredible | - | instead: absofuckinglutely = absolutely, unfuckingbelievable = unbelievable, infuckingcredible = incredible
mindfuck     | strong | noun, headfuck noun, ratfuck noun, dumbfuck noun | -
fuck all     | strong | fuck-all, fuckall, sweet fuck all | - | instead: nothing
fuck you     | strong | fuck (u|ya|yourself|yourselves|your|him|her|them|this|that|it) | - |
as fuck      | strong | asfuck | - | instead: - | the abbreviation af is left out: it is a language code
fuk          | strong | fuks, fuq, fck | - | own-language; instead: -! | short spellings; in German own-language, since FCK stands on many an association's shirt
fcuk         | strong | fcuks | - | own-language; unless near: shirt*, t-shirt*, tee, tees, french connection, brand*, cloth*, fragrance*, perfume*, watch, watches, bag, bags, jacket*, jean*, dress*, edt, eau, collection, sunglasses, glasses, frame*, label* | the fashion brand
fvck         | strong | fvckup, fvckwit noun, fckwit noun, fvcked, fvcking, fuxk, fuxking, fcuking, fcking, fvcker -s | - | instead: -!, fvcking = -
phuck        | strong | phucking, phucker -s, phuk, phuking, phuq | - | instead: -!, phucking = -
fugly        | strong | adj | - | no disguise
feck         | mild   | fecks, fecked, fecker -s, feck off, feckin eejit | - | instead: -! | Irish; feckless is innocent
frig         | mild   | frigging, friggin, frigged, frigger -s | - | no disguise; instead: -!, frigging = -, friggin = - | minced; frigate, fridge and frigid never reach the whole word
effing       | mild   | effin, f-ing, eff off, effing and blinding | - | instead: - | minced
freaking     | mild   | freakin, fricking, frickin, fricken | - | instead: - | minced; fracking alone is a technique
flipping hell | mild  | flippin hell, flipping heck, fecking hell | - | instead: -!
mofo         | strong | noun, mofos | - | | the museum festival Mona Foma is another word
fook         | strong | fooked, fooking, fookin, fooker -s | - | own-language | northern spelling
fubar        | mild   | fubared | - | unless near: code, variable*, function*; no disguise; instead: broken | military abbreviation
snafu        | mild   | = | - | instead: mix-up; no disguise | military abbreviation, the f is for the word
snafus       | mild   | = | - | instead: mix-ups; no disguise
give a fuck  | strong | gives a fuck, gave a fuck, giving a fuck, give a flying fuck, give a rats arse, give a rat's (arse|ass) | - | instead: give a fuck = care, gives a fuck = cares, gave a fuck = cared, give a flying fuck = care
for fuck's sake | strong | for fucks sake, fuck sake, fucks sake, fuck's sake, fuckssake | - | instead: -
what the fuck | strong | who the fuck, why the fuck, where the fuck, how the fuck, wot the fuck | - | instead: what the fuck = what, who the fuck = who, why the fuck = why, where the fuck = where, how the fuck = how
holy fuck    | strong | fuck me, fuck a duck, fuck knows | - | instead: -!
unfuck       | strong | verb | - | no disguise

# --- shit, crap, and what else leaves the body

bullshit     | strong | =, bull shit, bull-shit, horseshit, horse shit, dogshit, dog shit, pigshit | - | instead: nonsense; often masked
batshit      | strong | chickenshit, apeshit, ratshit | -
bullshitter  | strong | noun, bullshits, bullshitted, bullshitting, bullshittery | -
shitty       | strong | = | - | instead: poor
shittier     | strong | = | - | instead: worse
shittiest    | strong | = | - | instead: worst
shitstorm    | strong | =, shit-storm, shit storm | - | instead: uproar | borrowed into German
shitstorms   | strong | shit-storms, shit storms | - | instead: uproars
shitload     | strong | =, shit load, shit-load, shitton, shit ton, buttload, crapload, assload | - | instead: lot | a shitload of
shitshow     | strong | =, shit show, shit-show | - | instead: mess
shitshows    | strong | shit shows, shit-shows | - | instead: messes
shit         | strong | verb2, shitten, shitted, shittily, shittiness, shitless, shity | first last | often masked; instead: -! | Japanese names (Matsushita) have too few letters behind
shat         | strong | = | - | own-language; no disguise | apart from shit: as a part of a compound it would hit shattered
shithead     | strong | noun, shitbag noun, shithouse noun, shithole noun, shitface noun, shitfaced, shitstain noun, shitlord noun, shitcunt noun, shitwit noun | -
shit-stirrer | strong | noun, shit stirrer noun, shit stirring, shitstirring | -
shitpost     | strong | verb | -
shit for brains | strong | shit-for-brains, shits and giggles, shit a brick, shit bricks, shit happens | -
full of shit | strong | full of crap, crock of shit, piece of shit, sack of shit, load of shit, pile of shit, up shit creek, in deep shit, in the shit | - | | the whole phrase is insulting
no shit      | strong | holy shit, oh shit, eat shit, tough shit, shit yeah, shit no | - | instead: holy shit = -!, oh shit = -!
shite        | strong | =, shites, shitey, shiter, shitest, shitehawk noun, shitebag noun, bag of shite, load of shite| - | instead: -! | Irish and Scottish
shyte        | strong | sheit | - | no disguise
shiz         | mild   | shizz, shiznit, shizzle, shizznit | - | no disguise
piece of crap | mild  | pieces of crap, load of crap, pile of crap, bunch of crap, heap of crap | - | instead: load of crap = lot of nonsense, pile of crap = pile of nonsense
crappy       | mild   | = | - | instead: poor
crappier     | mild   | = | - | instead: worse
crapper      | mild   | noun | - | unless name; unless near: thomas, cistern*, toilet maker; no disguise
crappiest    | mild   | = | - | instead: worst
crap         | mild   | crapped, crapping, crappin, crappily, crappiness, crapola, crapshow noun, crapfest noun, craptastic, craphole noun, crapbag noun | - | unless in: crap shoot, crap table; unless near: dice, casino*; instead: -! | craps is a dice game
crapheap     | mild   | crap | first | unless name; unless in: crap shoot, crap table; unless near: dice, casino*, thomas, cistern*; no disguise | its compounds; not in disguise, where chance letters would make them
craps        | mild   | = | - | only near: dog*, floor, bed, pants; no disguise | the game is innocent
turd         | strong | noun, turdy, turd-polishing, turdface noun | -
turdball     | strong | turd | first | no disguise | its compounds; not in disguise, where chance letters would make them
poop         | mild   | verb, poopy, poopers, poophead noun, poopface noun, pooper-scooper | - | unless in: poop deck, poop decks, poop bag, poop bags, poop scoop, pooper scooper, party pooper, dog poop, cat poop; unless near: dog*, puppy, puppies, cat*, kitten*, litter, bird*, nappy, nappies, diaper*, baby, babies, toddler*, emoji*, ship*, sail*; no disguise | pet shops and nappies speak of it
poo          | mild   | poos, pooed, pooing, pooey | - | no disguise; unless near: dog*, puppy, puppies, cat*, kitten*, litter, bird*, nappy, nappies, diaper*, baby, babies, toddler*, potty, emoji* | pets, nappies; Pooh is another word
piss off     | strong | pisses off, pissing off, pissin off, piss-off | - | instead: pisses off = annoys, pissing off = annoying
pissed off   | strong | pissed-off, peed off | - | instead: annoyed
piss up      | strong | =, piss-up, pissup, piss ups, piss-ups, pissups | -
take the piss | strong | takes the piss, taking the piss, took the piss, taken the piss, piss take -s, piss-take -s, pisstake -s, piss-taker -s, piss-taking | - | instead: take the piss = make fun, takes the piss = makes fun, taking the piss = making fun, took the piss = made fun, taken the piss = made fun
piss poor    | strong | piss-poor, pisspoor | - | instead: very poor
piss         | strong | verb, pissy, pisshead noun, pissant noun, pisspot noun, pissartist noun, pissflap noun, pisstaker noun | - | own-language; instead: -! | pissoir is a word of its own; in German own-language, the German lexicon has its own
pissbucket   | strong | piss | first last | own-language; no disguise | its compounds; not in disguise, where chance letters would make them
piss artist  | strong | noun, piss easy, piss-easy, piss-head noun, piss head noun, on the piss, piss down, pissing down, full of piss and vinegar, piece of piss | -
pee          | mild   | pees, peeing, peed | - | own-language; no disguise; unless near: need*, toilet*, potty, baby, babies, nappy, nappies, diaper*, doctor*, gp, infection*, burn*, pain*, test*, sample*, dog*, cat*, puppy, urine, bladder*, pregnan*, pad, pads, product*, leak* | a pharmacy may say it
wee wee      | mild   | wee-wee -s, pee pee, pee-pee -s, peepee -s, weewee -s | - | no disguise
fart         | mild   | verb, farty, fartface noun, fartbag noun | - | own-language; unless near: baby, babies, wind, gas, bloating | Nordic fart is speed
fartbucket   | mild   | fart | first last | own-language; unless near: baby, babies, wind, gas, bloating; no disguise | its compounds; not in disguise, where chance letters would make them
old fart     | mild   | noun, boring old fart noun, brain fart noun | -
fart around  | mild   | farting around, farted around, fart about, farting about, fart arse about | - | instead: farting around = wasting time, farting about = wasting time
arsewipe     | strong | noun, asswipe noun, arse wipe noun, ass wipe noun, arse-wipe noun, ass-wipe noun, buttwipe noun, butt-wipe noun | -
skidmark     | mild   | skidmarks, skid marks | - | only near: pants, underpants, boxers, underwear, knickers; no disguise | on the road innocent
snot         | mild   | snots, snotty, snottier, snottily, snotface noun, snotrag noun, snotbag noun, snotty-nosed, snot-nosed | - | unless near: nose*, nasal, cold, baby, babies, toddler*, child*, tissue*, handkerchief*; no disguise | a paediatric page may say it
bogey        | mild   | bogies, booger noun | - | only near: nose*, nostril*; no disguise | golf and railways are innocent
puke         | mild   | verb, pukey, puke-inducing, pukefest | - | unless in: puke green; no disguise
barf         | mild   | verb, barfy, barfbag noun | - | unless near: railway, fell; no disguise | places called Barf
dingleberry  | mild   | noun, clegnut noun, dingle berry | - | no disguise
bollocks     | strong | =, bollock noun, bollox, ballocks, bollix, bollixed, bollocked, bollocksed, bollocking noun, bollockings, bollocky | - | often masked; instead: -!, bollocks = nonsense
dog's bollocks | strong | dogs bollocks, dog's danglies, load of bollocks, bollocks to | -
crud         | mild   | crudded, cruddy adj | - | own-language; no disguise; unless near: mould*, pipe*, drain*, filter*, clean*; instead: -! | deposit in a pipe; CRUD in software
utter crud   | mild   | load of crud, piece of crud | -

# --- arse, ass, butt

arsehole     | strong | noun, arse-hole noun, arse hole noun, ass-hole noun, ass hole noun, azzhole noun, arsehat noun, arsehol noun, arshole noun, asshat noun, arseholed, assholery | last | often masked; instead: -
asshole      | strong | noun, assholish | last | often masked; instead: -
arse         | mild   | arses, arsed, arsing, arsey, arsy, arseways, arseward | - | | parse, sparse, hoarse and Arsenal never reach the whole word; arsène folds to arsene
half-arsed   | mild   | half arsed, half-assed, half assed, halfarsed, half-arse, half-ass | - | instead: half-hearted
can't be arsed | mild | cannot be arsed, couldn't be arsed, cant be arsed, not be arsed, be arsed | - | instead: can't be arsed = cannot be bothered, cannot be arsed = cannot be bothered, couldn't be arsed = could not be bothered
arse about   | mild   | arsing about, arsing around, arse around, arse over tit, arse over elbow, arse about face, arse-about-face | - | instead: arsing about = wasting time, arsing around = wasting time
arseface     | strong | noun, arse-face noun, assface noun, arsebag noun, arsebandit noun, arse bandit noun, arseclown noun, assclown noun, ass clown noun, arsemonger noun | - | no disguise
arse-licker  | strong | noun, arse licker noun, arselicker noun, arse-licking, ass-licker noun, ass licker noun, asslicker noun, arse kisser noun, ass kisser noun, ass-kisser noun, ass-kissing, brown-noser noun, brownnoser noun | -
kick ass     | mild   | kick-ass, kickass, kicks ass, kicking ass, kicked ass, kick arse, kick-arse, kickarse, kick butt | - | unless in: Kick-Ass 2; instead: kick ass = do very well, kicks ass = does very well, kicked ass = did very well | unless it is the film
badass       | mild   | noun, bad-ass noun, badassery, hardass noun, hard-ass noun, candyass noun, fatass noun, fat-ass noun, lardass noun, lard-arse noun, lardarse noun | - |
dumbass      | strong | noun, dumb-ass noun, dumb ass noun, jackass noun, jack-ass noun, smartass noun, smart-ass noun, smart ass noun, smartarse noun, smart-arse noun, smart arse noun, wiseass noun, wise-ass noun | - | unless in: jackass penguin, jackass penguins, laughing jackass; instead: -
tight-arse   | mild   | noun, tightarse noun, tight arse noun, tight-ass noun, tightass noun, tight-arsed | - | no disguise
ass          | mild   | asses | - | own-language; unless near: donkey*, mule*, horse*, foal*, zebra*, onager*, bible, biblical, balaam*, aspirin, ratiopharm, tablet*, mg, acetylsalicylic; unless in: ass. prof, ass. prof., ass. manager | donkey; German Ass is the ace, ASS is aspirin
pain in the (arse|ass|butt|backside|bum) | mild | pains in the (arse|ass|butt), pain up the arse | - | instead: pain in the arse = nuisance, pain in the ass = nuisance, pain in the butt = nuisance
up your (arse|ass|bum) | strong | up yer arse, up his arse, up her arse, up their arse, up its own arse, stick it up your (arse|ass), shove it up your (arse|ass), shove it up | -
my (arse|ass) | mild | my left arse, my fat arse | -
kiss my (arse|ass) | strong | kiss my butt, lick my (arse|ass), bite my ass, kiss arse, kiss ass | -
get off your (arse|ass) | mild | sit on your (arse|ass), sitting on your (arse|ass), move your (arse|ass), off their arses, sat on their arses | -
ass backwards | mild | ass-backwards, bass ackwards | - | instead: the wrong way round
butthead     | mild   | noun, butt-head noun, buttface noun, buttmunch noun, butthole noun, butt-hole noun, buttcrack noun, butt crack noun, buttlicker noun, buttmonkey noun | -
butthurt     | mild   | butt-hurt, butt hurt, bum-hurt | - | instead: offended; no disguise
bum          | mild   | bums, bummed | - | only near: lazy, useless, fat, spotty, lick*, kiss*, cadge*, scrounge*; own-language; no disguise | bum bag, bum deal, baby's bum; German has bums
bumhole      | mild   | noun, bum hole noun, bumlicker noun, bum-licker noun, bumface noun, bum boy noun, bumboy noun | - | unless in: bumble
ring-piece   | mild   | ringpiece noun, ring piece noun | - | only near: arse, up, your; no disguise | gut-level British for the anus; jewellery is innocent
bunghole     | mild   | noun, bung hole noun, bung-hole noun | - | unless near: barrel*, cask*, keg*, wine*, plug*, beer*; no disguise | a hole in a cask

# --- dick, prick, knob and other parts used as insults

dick         | strong | noun, dicks, dicked, dicking, dickish, dickishness | - | only lower; own-language; unless name; unless in: spotted dick, spotted dick pudding, clever dick, moby dick | the given name has a capital; German dick is fat, thick
dickbag      | strong | dick, dxck -s, dikk -s, diq -s | first | only lower; own-language; unless name; unless in: spotted dick, spotted dick pudding, clever dick, moby dick; no disguise | its compounds; not in disguise, where chance letters would make them
dickhead     | strong | noun, dick-head noun, dick head noun, dickwad noun, dickweed noun, dickface noun, dickbag noun, dickwit noun, dickbrain noun, dicknose noun, dickless, dickfuck noun, dickcheese noun, dickhole noun | last | often masked; instead: -
dick about   | strong | dicking about, dicking around, dick around, dicked about, dicked around, dick move -s, don't be a dick, being a dick, total dick, complete dick | - | instead: dicking about = wasting time, dicking around = wasting time
prick        | strong | noun, prickish | - | own-language; only lower; unless near: aubergine*, tomato*, squash, foil, film, lid, several times, finger*, skin, needle*, thumb*, fork*, potato*, sausage*, dough, pastry, pie, blood, test*, allerg*, conscience, ears, thorn*, balloon*, seedling*, hole*, all over; unless in: prick the, prick it, prick them, prick your, prick each, prick a few, pin prick, pin-prick, finger prick, finger-prick, skin prick, heel prick, prick up, prick out, pricks up; instead: - | pricking a finger is innocent; pricked and pricking are left out
prickhead    | strong | noun, complete prick noun, absolute prick noun, total prick noun, stupid prick noun, little prick noun | -
you knob     | mild   | you knobs, absolute knob, utter knob, total knob, stupid knob, bloody knob, such a knob, what a knob, being a knob, bunch of knobs, your a knob, you're a knob, you are a knob | - | unless near: door*, drawer*, cupboard*, oven*, cooker*, handle*, dial* | knob alone is hardware or butter
knobhead     | strong | noun, knob-head noun, knob head noun, knobcheese noun, knobface noun, knobend noun, knob-end noun, knob end noun, knobber noun, knobheaded, knobheadery, bellendery, bollockbrain noun, bollockchops, bollockhead noun, knobjockey noun, nobhead noun, nob-head noun | - | no disguise; instead: -
knobbing     | mild   | knob about, knobbing about, knobbing around, knob jockey -s, knob cheese | - | no disguise
gobshite     | strong | noun, gobshites | - | | Irish: a loud-mouthed fool
bellend      | strong | noun, bell-end noun, bell end noun | - | own-language; unless near: trumpet*, trombone*, horn*, clarinet*, instrument*, tent*, awning*, tunnel, pole, poles, porch, guy*, camping, campsite*, rowley, lane, road, street; instead: - | the round end of a tent, and a village
twat         | strong | noun, twatty, twattish, twatting, twatted, twatface noun, twathead noun, twatwaffle noun, twatbag noun | - | often masked; instead: -
twatface     | strong | twat | first | no disguise | its compounds; not in disguise, where chance letters would make them
cunt         | strong | noun, cunty, cuntish, cunting, cunted, cuntface noun, cuntbag noun, cuntwaffle noun | first last | often masked; instead: - | Scunthorpe has too few letters on either side
kunt         | strong | noun | - | own-language | no compounds: German kunterbunt
minge        | strong | noun, mingebag noun, minge-bag noun | - | | impinge and mingle never reach the whole word
fanny        | mild   | fannies | - | only lower; unless in: fanny pack, fanny packs; no disguise | a name with a capital; in America the seat
fanny about  | mild   | fanny around, fannying about, fannying around, fannied about, sweet fanny adams | - | instead: fannying about = wasting time, fannying around = wasting time
fanny-flaps  | strong | fanny flaps, fannyflaps | -
cooch        | strong | coochie noun, gash-face noun | - | unless near: couch; no disguise | grass is couch
todger       | mild   | noun, tadger noun, knackersack noun, ballsack noun, ball-sack noun, ball sack noun, nutsack noun, nut sack noun, scrote noun, scrotey, scrotebag noun | - | no disguise
schmuck      | mild   | noun, shmuck noun | - | own-language; only lower; no disguise | German Schmuck is jewellery
schmo        | mild   | noun, shmo noun, schnook noun, shlub noun, schlub noun | - | no disguise
putz         | mild   | noun, putzes, putzed, putzing | - | own-language; only lower; unless near: around; no disguise | German Putz is plaster, putzen to clean
schlong      | strong | noun, shlong noun | - | no disguise
dork         | mild   | noun, dorky, dorkish, dorkier | - | no disguise
wanker       | strong | noun, wankers, wankery, wankstain noun, wankshaft noun, wankpuffin noun, wankface noun, wank-stain noun, wank stain noun | last | own-language; often masked; instead: - | Wank is a mountain near Garmisch
tosser       | strong | noun, tossur noun, tossers, tosspot noun, toss-pot noun, toss pot noun, tossbag noun, tosserish | - | unless near: salad*, coin*, pancake*, caber, hay, pillow*; instead: -
toss off     | strong | tosses off, tossed off, tossing off, not give a toss, give a toss, gives a toss, couldn't give a toss, don't give a toss | -
you jerk     | mild   | you jerks, such a jerk, what a jerk, total jerk -s, complete jerk -s, absolute jerk -s, rude jerk -s, arrogant jerk -s, stupid jerk -s, bunch of jerks, being a jerk | - |  | jerk alone is chicken, a movement, a tug on the lead
jerk off     | strong | jerk-off noun, jerkoff noun, jerks off, jerking off, jerked off, jerkwad noun, jerkface noun, jerkass noun | -
bugger off   | mild   | buggers off, buggered off, buggering off | - | instead: bugger off = please leave us
bugger       | mild   | noun, buggers, buggered, buggering, buggery, buggerlugs | - | unless in: bugger all; instead: -! | German Bugger does not exist
bugger all   | mild   | bugger-all, buggerall, sod all, sod-all, naff all, jack shit, jackshit, diddly squat, diddlysquat, jack squat | - | instead: nothing
bugger me    | mild   | bugger it, bugger this, bugger that, bugger you, play silly buggers, silly bugger -s, little bugger -s, lazy bugger -s | - | instead: -!
sod off      | mild   | sods off, sodded off, sodding off | - | instead: sod off = please leave us
sodding      | mild   | =, soddin | - | unless near: lawn*, turf, grass, yard*, seed*, garden*, soil; instead: - | the adjective before a noun
you sod      | mild   | you sods, lazy sod -s, old sod -s, stupid sod -s, silly sod -s, rude sod -s, awkward sod -s, miserable sod -s | - |  | sod alone is turf
sod it       | mild   | sod this, sod that, sod you, sod them, sod him, sod's law, sods law | - | instead: -!
sweaty balls | mild   | kick in the balls, kicked in the balls, grow some balls, grow a pair of balls, have the balls to, got the balls to, by the balls, freezing my balls off, what a load of balls, load of balls, balls to that, balls to it | - |  | balls alone belong to games
balls up     | mild   | =, ballsed up, ballsing up, ballses up, balls ups, balls-ups, ballsups | - | instead: ballsed up = messed up, ballsing up = messing up
balls-up     | mild   | =, ballsup | - | instead: mistake; no disguise
ballsy       | mild   | = | - | instead: bold; no disguise
bollock-naked | mild   | bollock naked, stark bollock naked, bollock cold | - | no disguise
cock up      | mild   | =, cocks up, cocking up, cocked it up, cock ups, cock-ups, cockups | - | instead: cock up = mess up, cocks up = messes up, cocking up = messing up
cock-up      | mild   | =, cockup | - | instead: mistake; no disguise
cocked up    | mild   | = | - | instead: messed up
cockhead     | strong | noun, cock-head noun, cockface noun, cockwomble noun, cock-womble noun, cockwaffle noun, cockbag noun, cockbreath noun, cockbite noun, cockmunch noun, cockmuncher noun, cocknose noun, cockwit noun | - | no disguise
cocksucker   | strong | noun, cock-sucker noun, cock sucker noun, cocksucking, cocksuckin | - | often masked
cockblock    | strong | verb, cock-block noun, cock block noun, cockblocker noun | -
kick in the nuts | mild   | kicked in the nuts, sweaty nuts, deez nuts, by the nuts, kick his nuts | - |  | nuts alone are food and fixings
nutjob       | mild   | noun, nut-job noun, nut job noun, nutcase noun, nut-case noun, nut case noun, nutter noun, nutbag noun, fruitloop noun, basket case noun, head case noun, headcase noun, nutball noun | - | no disguise
nutty as a fruitcake | mild | nuttier than a fruitcake, nutty as fruitcake | -
screw you    | strong | screw u, screw you all, screw you guys | - | unless near: wall, shelf, cap, lid
screw up     | mild   | =, (screw|screws|screwed|screwing) (around|about) with, (screw|screws|screwed|screwing) (us|you|me|them|him|her|people|customers|everyone) over, (been|stop|quit|keep|keeps|always|just) screwing (around|about), screws up, screw-ups, screwups, screw ups | - | unless near: tight*, cap, lid, foil, paper, ball; instead: screw up = mess up, screws up = messes up
screw-up     | mild   | =, screwup | - | instead: mistake; no disguise
screwed up   | mild   | screwing up, screwed-up | - | unless near: tight*, cap, lid, foil, paper, ball, eyes, face; instead: screwed up = messed up, screwing up = messing up
screwed over | mild   | screw over, screwing over, screws over, get screwed, got screwed, been screwed, we're screwed, i'm screwed, you're screwed, totally screwed, royally screwed, screw loose, a screw loose | - | unless near: wall, shelf, bracket*, hinge*, tight*, frame*, panel*, plate, wood, together | fixed with screws is innocent
douchebag    | strong | noun, douche-bag noun, douche bag noun, douchenozzle noun, douchecanoe noun, douchey, douchebaggery | -
douche       | mild   | = | - | only near: you, he, such, total, complete, absolute, what; unless near: shower*, water, vaginal, nasal; no disguise | French for shower, German Dusche's neighbour
dipshit      | strong | noun, dip-shit noun, dipstick-head noun | - | | dipstick is an oil gauge
ballbuster   | mild   | noun, ball-buster noun, ball buster noun, ball-breaker noun, ballbreaker noun, ball-busting, ball-breaking, ballbreaking, ballache noun, ball-ache noun, ball ache noun | - | no disguise

# --- bitch, bastard, whore and other insults to people

bitching     | mild   | =, bitchin | - | unless near: kettle; no disguise; instead: complaining
bitch        | strong | bitches, bitched, bitcher -s, bitchy, bitchier, bitchily, bitchiness, biatch, biotch, beeyotch, beyotch, bitchass, bitchface noun, bitchfest noun, bitchslap noun, bitch-slap noun | - | often masked; unless near: pup, pups, puppy, puppies, litter, breed*, kennel*, whelp*, stud, spay*, neuter*, dog, dogs, in season, pedigree*, veterinar*, vet, vets, canine; instead: - | the animal is innocent
bitchtits    | strong | bitch | first last | unless near: puppy, puppies, litter, breed*, kennel*, whelp*, stud, spay*, neuter*, dog, dogs, in season, pedigree*, veterinar*, vet, vets, canine; no disguise | its compounds; not in disguise, where chance letters would make them
son of a bitch | strong | sons of bitches, sonofabitch, son-of-a-bitch, sumbitch, sonuvabitch, s.o.b. | - | no disguise
bitch about  | strong | bitching about, bitching and moaning, bitch and moan, bitchfit noun | - | instead: bitch about = complain about, bitching about = complaining about
bastard      | strong | noun, bstrd -s, bstard -s, basturds, bastardy, bastardly, basterd noun, bassterd noun, basturd noun, bastid noun, barsteward noun | last | own-language; often masked; unless in: bastard file, bastard files, bastard cut, second-cut and bastard; unless near: wine, title, sword, font, jon snow, william; instead: - | a file with bastard cut is a tool; a bar steward has a job
whore        | strong | noun, whoring, whorish, whored, whorebag noun, whoreson noun, manwhore noun, man-whore noun, attention whore noun, whoremonger noun | first last | often masked
slut         | strong | noun, slutty, sluttier, sluttish, sluttily, sluttiness, slutbag noun, slut-shame, slut-shaming | - | own-language; often masked | Swedish slut is the end
slutface     | strong | slut -s | first last | own-language; no disguise | its compounds; not in disguise, where chance letters would make them
you slag     | mild   | you slags, old slag -s, dirty slag -s, fat slag -s, stupid slag -s, right slag | - | unless near: furnace, steel, cement, iron, weld*, heap*, coal | slag alone is what is left of the ore
slag off     | mild   | (slag|slags|slagged|slagging) (us|me|him|her|them|you|everyone|everybody|people|staff|customers|the staff|the company) off, slagging off, slags off, slagged off, slagging-off | - | instead: slag off = criticise, slagging off = criticising, slags off = criticises, slagged off = criticised
slapper      | mild   | slappers | - | own-language; only lower; unless near: fish*, lure*, bass, fly, tin, stick, mosquito*, paint; no disguise | a lure
slattern     | mild   | noun, slatternly | - | no disguise
strumpet     | mild   | noun, trollop noun, floozy noun, floozie noun, hussy noun, jezebel noun, harlot noun | - | only lower; unless name; no disguise
tramp        | mild   | tramps | - | only near: dirty, filthy, smelly, stinking; own-language; no disguise; unless near: steamer, trampoline*, hike* | Lady and the Tramp
skank        | strong | noun, skanky, skankier, skanked, skankbag noun | - | unless near: reggae, dance*, music; no disguise
minger       | mild   | noun, minging, minged | - | unless near: Mandarin; no disguise
hoe          | mild   | hoes, (dumb|stupid|dirty|lying|side) ho, hoe-ass, hoeing around, ho-ing around, them hoes, hoes ain't, hoes mad | - | only near: bros, bitch*, slut*, pimp*, skanky, dumb, stupid, dirty, ugly, lil, nasty, side, thirsty, broke, around, them, ain't, thot*; unless near: garden*, soil, weed*, rake*, blade*, handle*, plant*, border*; no disguise | the garden tool
hobag        | strong | noun, ho-bag noun, ho bag noun, skanky ho -s | - | no disguise
thot         | strong | thots | - | own-language; only lower; no disguise | the god Thot
bint         | strong | noun | - | own-language; only lower; unless name; no disguise | Arabic for daughter, in names
old cow      | mild   | noun, silly cow noun, stupid cow noun, fat cow noun, moody cow noun, miserable cow noun, lazy cow noun, dozy cow noun, ugly cow noun | - | unless near: herd*, farm*, milk, dairy, calf
you old bag  | mild   | silly old bag -s, miserable old bag -s, stupid old bag -s, old bat -s, old hag -s, old trout, old crone -s, old battleaxe -s, old biddy, old biddies, old goat -s, old coot -s, old codger -s, old geezer -s | - | unless near: cave*, species, fish*, river, cricket, ball, balls, set, baseball | the thing, not the person
fat pig      | mild   | noun, filthy pig noun, dirty pig noun, sexist pig noun, chauvinist pig noun, male chauvinist pig noun, greedy pig noun, rude pig noun, ignorant pig noun, lazy pig noun, capitalist pig noun | - | unless near: guinea, farm*, breed*
swine        | mild   | =, filthy swine, dirty swine, you swine, swines, schweinhund, schweinehund | - | own-language; only near: you, filthy, dirty, greedy, rude, bloody, selfish, arrogant, lazy ; unless near: flu, fever, pearls, farm*, breed*, herd*; no disguise | swine flu
scumbag      | strong | noun, scum-bag noun, scumbucket noun, scum bag noun, scummer noun, scummy adj, dirtbag noun, sleazebag noun, sleazeball noun, slimeball noun, slimebag noun, sleazeball noun | last | no disguise; instead: -
scum         | strong | =, scums | - | unless near: soap, lime*, bath*, shower*, pond, water*, tile*, surface*, skim*, clean*, kettle*, pan, boil*, broth, stock, jam, limescale, ring, stain*, pool, foam, sink*; unless in: soap scum, skim off the scum; no disguise | soap scum is dirt
scumsucking  | strong | scum-sucking, scum of the earth, bottom feeder -s, bottom-feeder -s | - | unless near: fish*, aquarium, tank, catfish, pleco* | fish
sleaze       | mild   | sleazy, sleazier, sleaziest, sleazily, sleaziness, sleazoid -s | - | no disguise
you git      | mild   | you gits, old git -s, stupid git -s, silly git -s, miserable git -s, lazy git -s, ignorant git -s, grumpy git -s, useless git -s, smug git -s, lucky git -s, jammy git -s, arrogant git -s, rude git -s | - | unless near: repo*, commit*, branch*, github, version* | git alone is the version control
shut your gob | mild  | shut your (mouth|trap|face|hole|cakehole|pie hole|piehole|yap|cake hole), shut yer (gob|trap|face), shut it you | - | unless near: chew*, swallow*, tablet*, dentist*, bite; instead: shut your mouth = please stay polite | dentists ask it kindly

# --- damn, hell, and religious oaths

goddamn      | mild   | =, goddamned, goddammit, goddamnit, god damn, god-damn, god dammit, god damn it, god damned, goddam, god-damned | anywhere | instead: -!, -; often masked
dammit       | mild   | =, damnit, damn it, damn it all, damn them, damn him, damn her, damn you, damn the lot | - | instead: -!
damned       | mild   | =, damndest, damnedest, damnable | - | unless in: damned if, damned if you do; unless near: souls, beautiful, village; instead: - | Village of the Damned, The Beautiful and Damned
damn         | mild   | =, damns, damnation, darn tootin | - | instead: -; often masked
damn all     | mild   | give a damn, gives a damn, gave a damn, don't give a damn, not worth a damn, couldn't give a damn | - | instead: damn all = nothing, give a damn = care, gives a damn = cares, gave a damn = cared
dang         | mild   | =, dangit, dang it | - | instead: -!, -; only lower; no disguise | minced; a name
bloody hell  | mild   | bloody hells, blooming hell, blimming hell, bleedin hell, bleeding hell, sodding hell, ruddy hell | - | instead: -!
bloody       | mild   | =, bluddy, blummin, bloomin | - | instead: -; unless near: nose*, stool*, discharge, diarrhoea, diarrhea, urine, bandage*, wound*, phlegm, mucus, cough*, vomit*, vet, steak*, roast, injur*, dressing*, plaster*, meat; unless in: bloody mary, bloody marys, bloody caesar, bloody sunday, bloody mess of, bloody chamber, bloody assizes | the drink, the medicine
bleeding     | mild   | bleedin | - | only near: obvious, useless, stupid, idiot*, cheek, liberty, joke, nerve; instead: -; unless near: wound*, gum*, nose*, blood, stop*, heavy, period*, injur*, skin, ulcer*, bandage*, pregnan*, rectal, radiator*, brake*, colour*, color*, ink; no disguise | a wound, a radiator
blasted      | mild   | = | - | only near: thing, machine, useless, stupid, again; instead: -; unless near: sand*, shot, grit*, rock*, surface*, heath; no disguise
hell         | mild   | = | - | own-language; only lower; unless near: heaven*, purgatory, orpheus, song*, musical, opera, novel, paradise, dante, devil*, satan, sinner*, bible, sermon, scripture; unless in: hell's kitchen, hell's angels, hells angels, hell's bells, hell raiser, hell or high water, hell in a handcart, hell boy, road to hell, highway to hell, bat out of hell, hell fire; instead: -! | German hell is bright, light
what the hell | mild  | what in hell, who the hell, why the hell, where the hell, how the hell, when the hell, wot the hell, what the heck, what the bloody hell, what on earth the hell | - | instead: what the hell = what, who the hell = who, why the hell = why, where the hell = where, how the hell = how, when the hell = when
go to hell   | strong | goes to hell, going to hell, rot in hell, burn in hell, see you in hell, to hell with, go to blazes, go to the devil, damn you to hell | - | unless near: heaven, bible, sermon, purgatory | wishes a person harm
hell of a    | mild   | helluva, one hell of a, hell yeah, hell no, oh hell, hell on earth, like hell, as hell, the hell out, the hell up, hell for leather, all hell broke loose, all hell breaks loose, from hell, living hell, pure hell, sheer hell, absolute hell, put me through hell, give them hell, raise hell, just for the hell of it | - | unless in: bat out of hell, letters from hell, drag me to hell; no disguise; instead: helluva = very
hellhole     | mild   | noun, hell-hole noun, hell hole noun, hellish, hellishly | - | instead: hellish = terrible, hellishly = terribly
jesus christ | mild   | geez, jebus, jesus h christ, jesus fucking christ, jesus wept, jeez, jeezus, jaysus, jesus mary and joseph, christ almighty, christ on a bike, for christ's sake, for christs sake, for chrissake, for chrissakes, for the love of christ | - | unless near: bible, church*, gospel*, lord, prayer*, worship*, faith, crucifix*, nativity, icon*, statue*, son of god, saviour, redeemer, follower*, mass, sermon, latter-day, painting, figure*, believe*, good news, believ*, savior, ministr*, christian*, disciple*, holy, devotional*; instead: -! | as an oath only; a church bookshop names him
for god's sake | mild | for gods sake, for heaven's sake, for pity's sake, for crying out loud, godsake, god's teeth, god almighty, godforsaken, god-forsaken, god awful, god-awful, godawful | - | instead: -; unless near: church*, prayer* | left out, the sentence stands
holy crap    | mild   | holy cow, holy moly, holy hell, holy mother of god, oh crap, no crap, cut the crap, bullcrap | - | instead: -!
blighter     | mild   | noun, blasted fool noun | - | no disguise | old-fashioned British

# --- calling people stupid, mad or useless

idiot        | mild   | noun, idiotic, idiotically, idiocy, idiocies, idjit noun | - | unless in: idiot-proof, idiot proof, complete idiot's guide, the idiot's guide, idiot's guide to; own-language; unless near: dostoevsky, dostoyevsky; instead: - | Dostoevsky's novel, the guides; the German lexicon has its own
eejit        | mild   | noun, ejit noun | - | no disguise | Irish
moron        | mild   | noun, moronic, moronically | - | own-language; unless near: argentina, buenos aires; instead: - | a town in Argentina
imbecile     | mild   | noun, imbecilic, imbecility | - | instead: -
cretin       | mild   | noun, cretinous | - | own-language; unless near: thyroid, congenital; instead: -
halfwit      | mild   | noun, half-wit noun, half wit noun, half-witted, halfwitted | - | no disguise; instead: -
dimwit       | mild   | noun, dim-wit noun, dimwitted, dim-witted | - | no disguise; instead: -
nitwit       | mild   | noun, nit-wit noun | - | no disguise; instead: -
dumdum       | mild   | noun, dum-dum noun | - | unless near: bullet*, airport, kolkata, calcutta, lolly, lollies, pop, pops; no disguise
dummkopf     | mild   | dummkopfs | - | own-language; no disguise
dumb         | mild   | dumber, dumbest | - | unless near: term, compiler*, deaf, waiter*, bell, barbell*, phone*, tv, device*, terminal*, switch*, sound*, seem*, luck, pipe*, client*, mute, struck; unless in: dumb show, dumb down, dumbed down, dumb waiter; instead: unwise | dumb phones are a product
dumb-dumb    | mild   | noun, dumb dumb noun | - | no disguise
stupid       | mild   | stupider, stupidest, stupidity, stoopid | - | own-language; unless near: feel, felt, feeling, sound, sounds, seem, seems; unless in: no such thing as a stupid question, no stupid question, no stupid questions, not a stupid question; instead: unwise | "you may feel stupid" consoles
brain-dead   | mild   | braindead, brain dead | - | unless near: hospital, coma, organ*, donor*, patient*; no disguise
brainless    | mild   | brainlessly | - | no disguise; instead: unwise
pea-brain    | mild   | noun, peabrain noun, pea-brained, pea brained | - | no disguise
birdbrain    | mild   | noun, bird-brain noun, birdbrained, bird-brained | - | no disguise
lamebrain    | mild   | noun, lame-brain noun, lame-brained | - | no disguise
airhead      | mild   | noun, air-head noun, airheaded | - | unless near: sweet*, candy, chew*; no disguise
empty-headed | mild   | = | - | no disguise
bonehead     | mild   | noun, boneheaded, bone-headed | - | no disguise
blockhead    | mild   | noun, blockheaded | - | unless near: charlie brown; no disguise
meathead     | mild   | noun, meat-head noun | - | unless near: film, movie; no disguise
fathead      | mild   | noun, fat-head noun, fatheaded | - | unless near: minnow*; no disguise
thickhead    | mild   | noun, thick-head noun, thickheaded | - | no disguise
knucklehead  | mild   | noun | - | no disguise
lunkhead     | mild   | noun | - | no disguise
muttonhead   | mild   | noun | - | no disguise
you pinhead  | mild   | stupid pinhead -s | -
egghead      | mild   | noun | - | no disguise
bighead      | mild   | noun, big-head noun, bigheaded, big-headed | - | unless near: carp; no disguise
thicko       | mild   | noun, thickie noun | - | no disguise
thick as mince | mild   | thick as two short planks, thick as shit, thick as pigshit | -
numpty       | mild   | noun | - | no disguise; instead: - | Scottish
numbskull    | mild   | noun, numskull noun | - | no disguise
numbnuts     | mild   | numb-nuts, numnuts | - | no disguise
muppet       | mild   | noun, muppetry | - | only lower; unless near: kermit, piggy, show, henson, disney, film*, movie*, puppet*; instead: - | The Muppets have a capital
pillock      | mild   | noun | - | no disguise; instead: -
plonker      | mild   | noun | - | no disguise; instead: -
wazzock      | mild   | noun | - | no disguise
prat         | mild   | noun | - | own-language; only lower; unless in: prat fall; no disguise; instead: -
pratting about | mild   | prat about, pratting around, prat around | -
berk         | mild   | noun | - | own-language; only lower; no disguise
you divvy    | mild   | you div, stupid div, absolute div | - |  | the dividend, the HTML element
wally        | mild   | noun | - | only lower; no disguise
nincompoop   | mild   | noun | - | no disguise
ninny        | mild   | noun | - | no disguise
gormless     | mild   | gormlessly | - | no disguise; instead: clumsy
clodhopper   | mild   | noun, clod-hopper noun | - | unless near: boot*, shoe*; no disguise
twerp        | mild   | noun | - | no disguise
twit         | mild   | noun | - | instead: -
drongo       | mild   | noun | - | unless near: bird*, spangled, hair-crested, family; no disguise | Australian; the bird
silly galah  | mild   | you galah, stupid galah | - |  | Australian; the bird
flaming galah | mild   | noun | -
boofhead     | mild   | noun | - | no disguise | Australian
ratbag       | mild   | noun, rat-bag noun | - | unless near: shoulder, leather; no disguise
nong         | mild   | noun | - | own-language; only lower; no disguise
you dropkick | mild   | useless dropkick -s, stupid dropkick -s | - |  | Australian; rugby has its own
yobbo        | mild   | noun, yob noun, yobbish | - | no disguise
oik          | mild   | noun | - | no disguise
lummox       | mild   | noun | - | no disguise
ignoramus    | mild   | noun | - | no disguise
bozo         | mild   | noun | - | unless near: clown; no disguise
doofus       | mild   | noun, dufus noun, doofi | - | no disguise
dingbat      | mild   | noun, ding-bat noun | - | unless near: font*, zapf, typeface, game; no disguise
dunce        | mild   | noun | - | unless in: dunce cap, dunce's cap; no disguise
dolt         | mild   | noun, doltish, doltishly | - | no disguise
dullard      | mild   | noun | - | no disguise
simpleton    | mild   | noun | - | no disguise
klutz        | mild   | noun, klutzy | - | own-language; no disguise
goofball     | mild   | noun, goof-ball noun | - | no disguise
yutz         | mild   | noun | - | no disguise
dumb cluck   | mild   | noun | -
mouth-breather | mild   | noun, mouth breather noun, mouthbreather noun | - | unless near: night, nasal, sleep*, tape, mask*, dentist*, cpap; no disguise
knuckle-dragger | mild   | noun, knuckle dragger noun, knuckledragger noun, knuckle-dragging | - | no disguise
ignorant     | mild   | = | - | own-language; only near: you, rude, stupid, arrogant, people, customer*; unless in: ignorant of; no disguise; instead: uninformed
clueless     | mild   | = | - | only near: you, staff, agent*, people, customer*, totally, completely, utterly; instead: uninformed; unless near: film, movie; no disguise
loony        | mild   | loonies, looney, looneys | - | unless in: looney tunes, looney tune; unless near: dollar*, coin*; no disguise
loony bin    | mild   | noun, loony-bin noun, funny farm noun, nuthouse noun, nut house noun | - | unless near: film, book, song
barmy        | mild   | adj | - | unless in: barmy army; no disguise; instead: unusual
batty old    | mild   | = | - |  | insulting before man, woman, customer
crackpot     | mild   | noun, crack-pot noun | - | no disguise
wacko        | mild   | noun, whacko noun, wackos | - | no disguise
wackjob      | mild   | noun, whackjob noun, whack-job noun, wack-job noun | - | no disguise
weirdo       | mild   | noun, weirdoes | - | no disguise
psycho       | mild   | psychos | - | unless near: hitchcock, film*, movie*, norman, bates, billy, shower; own-language; no disguise
sicko        | mild   | noun | - | no disguise
moonbat      | mild   | noun | - | no disguise
fruit loop   | mild   | noun, fruit-loop noun, fruitloop noun | - | unless near: cereal, kellogg*, blouse*, loop*, shirt*, sweet*
lunatic      | mild   | noun | - | only near: you, he, she, driver*, complete, total, absolute, raving, behave*, like; no disguise
maniac       | mild   | maniacs | - | only near: you, he, she, complete, total, absolute, like, drive*, driving, driver*; unless near: film*, song*, game*; no disguise
you loser    | mild   | you losers, complete loser -s, pathetic loser -s, sore loser -s, such a loser, what a loser, sad loser -s, bunch of losers, total loser -s, born loser -s | - | unless near: weight | winners and losers
wimp         | mild   | noun, wimpish | - | no disguise
crybaby      | mild   | crybabies, cry-baby, cry-babies | - | unless near: guitar, pedal, wah, doll*, toy*; no disguise
big girl's blouse | mild   | big girls blouse, big jessie -s | -
sissy        | mild   | noun | - | only lower; unless near: spacek, empress; no disguise | Sissi, Sissy
nancy boy    | mild   | noun, nancy-boy noun, pantywaist noun | -
mummy's boy  | mild   | mummy's boys, mama's boy, mama's boys | -
you creep    | mild   | you creeps, what a creep, such a creep, little creep -s, dirty creep -s, old creep -s, disgusting creep -s, weird creep -s | - |  | creep alone is a gradual movement
pervert      | mild   | noun | - | unless in: pervert the course of justice, perverts the course of justice
perv         | mild   | noun, perve noun, pervs, perving, pervy, pervier, pervo noun | - | no disguise
dirty old man | mild   | dirty old men | -
smart alec   | mild   | noun, smart-alec noun, smart aleck noun, smart-aleck noun, smartalec noun | -
smarty-pants | mild   | smarty pants, smartypants | - | no disguise
clever clogs | mild   | clever-clogs, clever dick, clever dicks | -
know-it-all  | mild   | noun, know it all noun, know-all noun | - | unless near: don't, do not; no disguise
busybody     | mild   | noun | - | no disguise
nosy parker  | mild   | noun, nosey parker noun, nosy-parker noun | -
killjoy      | mild   | noun | - | unless near: band, cocktail; no disguise
whinge       | mild   | verb, whingebag noun, whingy, whingey | - | no disguise; instead: complain
stop whining | mild   | your whining, you whine, you're whining, always whining, whining about, whining customer -s, whiner -s, keep whining, whine about | - | unless near: motor*, engine*, noise*, sound*, fan, gear*, coil | a motor whines too
drama queen  | mild   | noun, drama-queen noun | -
moaning minnie | mild   | noun, moaning git noun | -
skinflint    | mild   | noun | - | no disguise
cheapskate   | mild   | noun | - | no disguise
tightwad     | mild   | noun, tight-wad noun | - | no disguise
scrounger    | mild   | noun | - | no disguise
freeloader   | mild   | noun | - | unless near: truck*; no disguise
shyster      | mild   | noun | - | no disguise
charlatan    | mild   | noun | - | own-language; only lower; no disguise
thieving     | mild   | = | - | only near: you, bastard*, git*, company, scum, bunch, lot; no disguise
ratfink      | mild   | noun, rat fink noun, fink noun | - | own-language; only lower; unless name; no disguise
slimy toad   | mild   | noun, slimy git noun | -
two-faced    | mild   | = | - | unless near: janus, clock*, fabric, reversible, blanket*; no disguise; instead: insincere
suck-up      | mild   | noun | - | unless near: vacuum*, pump*, dust, hoover*, suction; no disguise
suck up to   | mild   | sucks up to, sucking up to, sucked up to | -
toady        | mild   | toadies, toadying | - | no disguise
bootlicker   | mild   | noun, boot-licker noun, boot licker noun, bootlicking, boot-licking | - | no disguise
lickspittle  | mild   | noun | - | no disguise
liar         | mild   | liars | - | unless near: dice, film, movie, series, big little, pretty little; no disguise | Pretty Little Liars
pack of lies | mild   | barefaced liar noun, bare-faced liar noun, lying toad noun, lying git noun, pants on fire, liar liar | - | instead: pack of lies = number of errors
lying scum   | mild   | lying cow -s, lying sod -s, lying bastard -s, lying bitch | -
deadbeat     | mild   | noun, dead-beat noun | - | unless near: clock*, escapement, seconds; no disguise
slacker      | mild   | noun, slackers | - | unless near: fit, film; no disguise
layabout     | mild   | noun, lay-about noun | - | no disguise
good-for-nothing | mild   | noun, good for nothing noun, ne'er-do-well noun | - | no disguise
waste of space | mild   | wastes of space, waste of oxygen, waste of skin, oxygen thief, oxygen thieves | - | unless near: room*, storage, cupboard*, loft, garage, kitchen, design*, furniture, disk, drive, packag*
slob         | mild   | noun, slobbish | - | own-language; only lower; no disguise
fatso        | mild   | noun, fatty bum bum | - | no disguise
you fatty    | mild   | hey fatty, big fatty, oi fatty, you fatties, fat fatty | -
lardy        | mild   | noun, lardarse noun, lard bucket noun, lardbutt noun | - | unless in: lardy cake, lardy cakes; no disguise | the cake of Wiltshire
tub of lard  | mild   | tubs of lard, fat slob -s, fat bastard -s, fat git -s, fat cow -s | -
lanky beanpole | mild   | you beanpole | -
four-eyes    | mild   | four eyes | - | only near: you, hey, oi; no disguise
butt-ugly    | mild   | butt ugly, pig-ugly, pig ugly, ugly mug, ugly git -s, ugly bastard -s, ugly cow -s, minging | - | unless near: kiln, ceramic*; no disguise; instead: not pretty
old duffer   | mild   | noun, duffer noun | - | unless near: golf*, tee, tees, green, cattle, coat, jacket, bag, bags; only lower
senile       | mild   | = | - | own-language; unless near: dementia, degenerat*, macula*, cataract*, purpura, angioma*, keratos*, medical; no disguise | a medical attribute
geriatric    | mild   | geriatrics | - | only near: you, old, driver*, stupid; unless near: care, medicine, ward*, nurs*, hospital*, patient*, doctor*, unit; no disguise
has-been     | mild   | noun | - | unless near: the, order*, it; no disguise
trailer trash | mild   | white trash, eurotrash, euro trash | - | unless near: magazine, show, music
lowlife      | mild   | noun, low-life noun, low life noun | - | no disguise
pond life    | mild   | pondlife | - | only near: scum, you're, lowest, lot
riff-raff    | mild   | riffraff | - | unless near: rocky horror; no disguise
toe-rag      | mild   | noun, toerag noun | - | no disguise
guttersnipe  | mild   | noun | - | no disguise

# --- more British, Irish, Scottish, Australian and American insults

scally       | mild   | noun | - | unless near: cap, caps, hat*; only lower; no disguise
pikey        | strong | noun, gyppo noun, gypo noun, gippo noun | - | only lower; no disguise | slur for Travellers
gyp          | mild   | gypped, gypping | - | only lower; unless near: give*, gave, giving, knee, back, hip, tooth; unless in: gyp board; no disguise | to give gyp is to hurt
chav         | mild   | noun, chavvy, chavtastic | - | no disguise
ned          | mild   | neds | - | only lower; own-language; no disguise | Scottish; a name
bampot       | mild   | noun, bam-pot noun, barmpot noun, walloper noun, dafty, dafties, radgie noun, jakey -s, jakeball noun, schemie noun | - | no disguise | Scottish
bawbag       | mild   | noun, baw-bag noun, bawheid noun, fannybaws, fanny baws, hoorbag noun, bastart noun | - | no disguise | Scottish
gobdaw       | mild   | noun, gombeen noun, gurrier noun, skanger noun, scobie noun, culchie noun, bogger noun, jackeen noun | - | no disguise | Irish
dryshite     | mild   | noun, dry shite noun | - | no disguise
scut         | mild   | scuts | - | only near: you, little, dirty; no disguise
langer       | mild   | langers | - | own-language; only near: you, bleedin*, stupid ; only lower; no disguise | Irish; German längere folds to laengere, langer is long
gowl         | mild   | noun | - | only lower; no disguise
sleeveen     | mild   | noun | - | no disguise
hallion      | mild   | noun | - | no disguise
munter       | mild   | munters | - | own-language; only lower; no disguise | German munter is cheerful
gobby        | mild   | = | - | instead: outspoken; no disguise
gasbag       | mild   | noun, windbag noun, gas-bag noun, wind-bag noun | - | unless near: airship*, zeppelin*, bagpipe*; no disguise
loudmouth    | mild   | noun, loud-mouth noun, loudmouthed | - | unless near: speaker*, microphone*; no disguise
bigmouth     | mild   | noun, big-mouth noun | - | unless near: buffalo, bass, strikes; no disguise
motormouth   | mild   | noun, motor-mouth noun | - | unless near: hairspray, maybelle; no disguise
skeevy       | mild   | skeeve -s, skeevier | - | no disguise
you spanner  | mild   | you spanners, absolute spanner, utter spanner, total spanner | - |  | the tool
you tool     | mild   | (he's|she's|you're|who's) (a|such a|an absolute|a complete|a total|a bit of a|an utter|a right|just a) tool, absolute tool, utter tool, such a tool, what a tool | - | unless near: power, garden*, useful, handy, online, great, essential, box
gimp         | mild   | noun | - | only lower; own-language; unless near: image, photo*, photoshop, software, editor, suit, file, open; no disguise | GIMP edits images
bogan        | mild   | noun | - | own-language; only lower; unless near: gate, river, shire; no disguise | Australian; Bogan Shire
derro        | mild   | noun, derros | - | own-language; only lower; no disguise | Australian
bludger      | mild   | noun, dole bludger noun | - | unless near: quidditch, potter, quaffle, snitch; no disguise | Quidditch
dobber       | mild   | dobbers | - | only near: you, little; no disguise
seppo        | mild   | noun | - | own-language; only lower; unless name; no disguise
hick         | mild   | hicks | - | own-language; only lower; unless near: town; no disguise
redneck      | mild   | noun | - | unless near: comedy, grebe, phalarope; no disguise
hillbilly    | mild   | hillbillies | - | unless near: music, elegy, band, beverly, bluegrass, rock; no disguise
yokel        | mild   | noun, country bumpkin noun, bumpkin noun | - | no disguise
you peasant  | mild   | you peasants, bloody peasant -s, filthy peasant -s, ignorant peasant -s, stupid peasant -s | -
pleb         | mild   | noun, plebs, plebby | - | unless near: rome, roman, patrician*; no disguise
oaf          | mild   | noun, oafish | - | own-language; unless near: football, onboard; no disguise
lout         | mild   | noun, loutish, lager lout noun | - | no disguise
thug         | mild   | noun, thuggish | - | only lower; unless near: life, life, rap, bone; no disguise
dirtbag      | mild   | noun, dirt-bag noun | - | unless near: climb*, vacuum*, hoover*, filter*, bissell, kirby, running; no disguise
scuzzball    | mild   | noun, scuzzbag noun, scuzz, scuzzy, scuzzier | - | no disguise
douchewad    | mild   | noun, douchefag noun, douchewaffle noun | - | no disguise
turdburger   | mild   | noun, turd-burger noun, turdmuffin noun | - | no disguise
pissflap     | mild   | noun | - | no disguise
fartknocker  | mild   | noun, fart-knocker noun | - | no disguise
crapweasel   | mild   | noun, lying weasel noun, you weasel, you weasels, slimy weasel noun, weaselly little | - | no disguise
dipwad       | mild   | noun, dipwit noun | - | no disguise
jerkweed     | mild   | noun | - | no disguise
peckerhead   | mild   | noun, pecker-head noun, peckerwood noun | - | no disguise
dillweed     | mild   | noun, dillhole noun | - | unless near: herb*, pickle*, seed*, recipe*; no disguise
stuck-up     | mild   | = | - | unless near: hair, glue*, label*, poster*, sticker*, tape, door; no disguise; instead: distant
little stinker | mild   | you stinker | -
stinking rich | mild   | stinking attitude, stinking service, stinking company, stinking liar -s | - | instead: very rich
sucks        | mild   | = | - | unless in: sucks to hear, sucks to be without, sucks to wait; own-language; unless near: in, up, air, dust, water, vacuum*, pump*, blood, thumb*, dummy, finger*, straw, hose, suction, hoover*, calf, baby, babies, hair, liquid*, crumb*, fan, filter*; instead: sucks = is poor
suck balls   | mild   | sucks balls, suck ass, sucks ass, sucks arse, suck arse, sucked ass, suckass, suckage | -
it sucked    | mild   | sucked balls, totally sucked, really sucked, that sucked | - | unless near: air, vacuum*, dust, water, hose, straw; instead: it sucked = it was poor
sucky        | mild   | = | - | instead: poor; no disguise
suckier      | mild   | suckiest | - | no disguise; instead: poorer
lousy        | mild   | = | - | instead: poor; unless in: lousy with; no disguise
dodgy bastard | mild   | dodgy git -s | -
naff off     | mild   | naffing off, naffing | -
knackered    | mild   | = | - | instead: worn out; no disguise
shitfaced    | mild   | shit-faced, shitfaced | - | no disguise
rat-arsed    | mild   | rat arsed, ratarsed, arseholed | - | no disguise
pissed       | mild   | = | - | unless in: pissed off; instead: annoyed | in British drunk, in American annoyed; neither is said in public
wazz         | mild   | wazzed, wazzing, on the wazz | - | own-language; no disguise
hoor         | mild   | hoors, cute hoor -s, geebag noun, gee-bag noun, gee bag noun, ask me hole, ask my hole | - | own-language; no disguise
rotten sod   | mild   | rotten git -s, rotten swine, rotten bastard -s | -
take a dump  | mild   | taking a dump, took a dump, taking a crap, take a crap, took a crap | -
go for a slash | mild   | going for a slash, having a slash, take a slash, need a slash | -
gagging for it | mild   | gagging for a shag | -
pecker       | mild   | peckers | - | only near: suck*, my, his; unless near: wood*, bird*, tree*; unless in: keep your pecker up; no disguise
take a shit  | strong | taking a shit, took a shit, have a shit, having a shit, need a shit | -
shit myself  | strong | shit himself, shitting myself, shat myself, shit my pants, shat his pants, pissed myself, pissing myself, pissed himself, crapped himself | -
shitgibbon   | strong | noun, shitweasel noun, shitkicker noun, shithawk noun | -
spunktrumpet | strong | noun, jizztrumpet noun | -
twunt        | strong | noun, thundercunt noun | - | no disguise
cumdumpster  | strong | noun, cum-dumpster noun, cum dumpster noun | -
assmunch     | strong | noun, assmuncher noun, asslick noun, assbite noun, assmonkey noun, asswad noun, asshammer noun | -

# --- derogatory terms for origin, faith and skin
# Listed so that they are never posted. Many have an innocent sense: those carry a condition or stand in a phrase only.

nigger       | strong | noun, niggers, nigga noun, niggaz, niggah noun, nigguh noun, niggerish, niglet noun | first last | often masked | niggard and niggle never reach the whole word
negro        | strong | negroes, negros, negress | - | own-language; only lower; unless near: spanish, portuguese, vino, wine*, rio, pico, monte, league, cerro, negroni; unless in: nero e negro | Spanish and Italian for black
coon         | strong | noun | - | own-language; only lower; unless near: maine, cat*, dog*, hound*, raccoon*, cheese, kitten*, tree*; unless in: maine coon, coon cat, coon dog, coon hound, coon's age | the cat breed
darkie       | strong | noun, darky noun | - | only lower; unless name; no disguise
golliwog     | strong | noun, gollywog noun, golliwogg noun | - | unless near: debussy, cakewalk; no disguise
wog          | strong | noun | - | own-language; only lower; no disguise | German wog is the past of wiegen
paki         | strong | noun, pakis | - | only lower; no disguise
curry muncher | strong | noun, curry-muncher noun, towelhead noun, towel-head noun, towel head noun, raghead noun, rag-head noun, rag head noun, camel jockey noun, sand nigger noun, dune coon noun | -
chink        | strong | chinks, chinky, chinkie -s | - | only lower; unless near: armour, armor, light, curtain*, glass*, coin*, door, blind*, wall*, gap*, window*, seal*, crack*, log*; unless in: chink in, chinks in, chink of, chinks of; no disguise | a chink in the armour
gook         | strong | noun | - | own-language; only lower
slant-eyed   | strong | slanteyed, slant-eye noun, slitty-eyed, slit-eyed | -
jap          | strong | japs | - | own-language; only lower; no disguise | Japanese abbreviated has a capital
filthy nip   | strong | filthy nips, bloody nips, dirty nip -s, japs and nips | - |  | to nip out, a nip in the air
spic         | strong | noun, spick noun | - | own-language; only lower; unless in: spick and span, spic and span; no disguise
wetback      | strong | noun | first last | unless near: stove*, fire*, boiler*, heater*, hot water; no disguise | in New Zealand a stove with a boiler
beaner       | strong | beaners | - | only lower; no disguise
greaseball   | strong | noun | - | no disguise
dago         | strong | noun, dagos, dagoes | - | own-language; only lower; unless near: hill, indonesia, bandung; no disguise
wop          | strong | wops | - | own-language; only lower; no disguise; unless near: doo
eyetie       | strong | noun | - | no disguise
kike         | strong | noun | - | own-language; only lower; unless name
yid          | strong | noun | - | own-language; only lower; no disguise
jewboy       | strong | noun, jew boy noun, jew-boy noun, dirty jew noun, filthy jew noun, christ-killer noun, christ killer noun | - | no disguise
hymie        | strong | hymies | - | only lower; no disguise
shylock      | strong | shylocks | - | only lower; unless near: merchant, venice, shakespeare, play, role; no disguise
goy          | strong | goyim | - | only near: stupid, filthy, dirty; own-language; no disguise
kraut        | strong | krauts | - | own-language; only lower; unless near: sauer*, cabbage, recipe, bratwurst, sausage*, hot dog*, ferment*, kimchi, mustard, reuben, rock; no disguise | cabbage
boche        | strong | boches | - | only lower; no disguise
bloody hun   | strong | bloody huns, filthy hun -s, dirty hun -s | - |  | hun alone is a friendly address
jerry        | mild   | jerries | - | only near: german*, bloody, hun, huns, kraut*; only lower; unless near: can, cans, built; no disguise | a given name, a can
polack       | strong | noun | - | only lower; unless name; no disguise
russki       | strong | noun, russkie noun, russky noun | - | only lower; no disguise
frog-eater   | strong | noun, frog eater noun, froggies, bloody frogs, cheese-eating surrender monkey noun | - | unless near: snake*, bird*, heron*; no disguise
limey        | mild   | noun | - | only lower; unless near: lime, drink*, taste*; no disguise
paddy        | strong | paddies | - | only near: thick, drunk*, bloody, stupid, ignorant, mick*; unless near: rice, field*, power, bookmaker*, whiskey, padding*, ireland; only lower; no disguise | rice, the bookmaker, a name
thick paddy  | strong | thick mick -s, thick irish, bog-trotter -s, bog trotter -s, bogtrotter -s, teague -s | - | only lower; no disguise
mick         | strong | micks | - | own-language; only near: thick, drunk*, bloody, stupid; only lower; unless in: take the mick, taking the mick, takes the mick, took the mick; no disguise
taig         | strong | noun | - | own-language; only lower; no disguise
sheepshagger | strong | noun, sheep-shagger noun, sheep shagger noun, sheep-shagging | - | no disguise
jock         | strong | jocks | - | only near: sweaty, bloody, tight; only lower; unless near: strap*, itch, underwear, briefs, school, dumb; no disguise
sweaty sock  | strong | sweaty socks | - | unless near: wash*, shoe*, feet, wear*, smell*, smelly, trainer*, boot*, sneaker*, laundry; only near: jock*, scot*, bloody
taffy        | strong | taffies | - | only lower; only near: thief, welsh*, bloody, thieving; unless near: candy, salt*, sweet*; no disguise
abo          | strong | abos | - | own-language; only lower; no disguise; unless near: subscription* | Australian; German Abo is a subscription
boong        | strong | noun | - | own-language; only lower; no disguise
gin jockey   | strong | noun | -
redskin      | strong | redskins | - | only lower; unless near: potato*, peanut*, washington, football, team, nfl, onion*, apple*; no disguise
injun        | strong | noun | - | unless near: honest, tom sawyer, joe; no disguise
squaw        | strong | noun | - | only lower; unless near: valley, peak; no disguise
prairie nigger | strong | noun, wagon burner noun | -
half-breed   | strong | noun, halfbreed noun, half breed noun | - | unless near: dog*, horse*, cat*, breed*; no disguise
half-caste   | strong | noun, half caste noun, mulatto noun, mulattoes, quadroon noun, octoroon noun | - | no disguise
spook        | strong | spooks | - | only near: nigger*, coon*; no disguise | ghosts and spies
spade        | strong | spades | - | only near: nigger*, filthy, coon*; unless near: garden*, soil, clean*, dig*, bucket*; no disguise | the garden, the cards
porch monkey | strong | noun, jungle bunny, jungle bunnies, tar baby, tar babies, moon cricket noun | - | unless near: plush, toy
cracker ass  | strong | crackers ass, redneck cracker -s, white cracker bastard -s, honky cracker -s, cracker bastard -s | - |  | crackers are biscuits
honky        | strong | honkies, honkey noun, honkeys | - | unless near: tonk, piano; unless in: honky tonk, honky-tonk; no disguise
ofay         | strong | noun, gubba noun, gweilo noun | - | own-language; only lower; no disguise
wigger       | strong | noun, wigga noun | - | only lower; no disguise
coolie       | strong | noun, cooly | - | only lower; unless near: hat*, shade*, lamp*, dog*; no disguise | coolie hat, a lampshade's shape
kaffir       | strong | noun, kafir noun | - | own-language; unless near: lime*, leaf, leaves, lily, curry, paste; no disguise | the lime leaf

papist       | strong | papists | - | only near: bloody, filthy, dirty, damn; no disguise
fenian       | strong | fenians | - | only near: bloody, filthy, dirty, bastard*, scum; no disguise
nazi scum    | strong | nazi pig -s, you nazi, you nazis, bunch of nazis, bloody nazi -s, little nazi -s, like a nazi, like nazis, nazi bastard -s | - | unless near: museum, history, historical, documentary | history is innocent
feminazi     | strong | noun, femi-nazi noun, grammar nazi noun, grammar-nazi noun, soup nazi noun | -
go back to your country | strong | go back where you came from, go back to where you came from, go back to africa, go back to your own country | - | unless near: menu, page, site, setting*, select*, step, button | a wizard's "go back"
bloody foreigner | strong | noun, bloody foreigners, filthy foreigner noun, dirty foreigner noun, bloody immigrant noun, filthy immigrant noun | -

# --- derogatory terms for love, sex and gender

faggot       | strong | noun, faggoty, faggotry | first last | unless near: gravy, peas, pork, meatball*, dish*, butcher*, mash*, onion*, brains, wood, brushwood, stick*, bundle*, herb*, thyme | the dish, and a bundle of sticks
you fag      | strong | you fags, bloody fag, filthy fag -s, dirty fag -s, gay fag -s, stupid fag -s, little fag, fucking fag -s | - | unless near: smok*, cigarette*, end, ends, butt, butts | British for a cigarette; FAG makes bearings
faggy        | strong | faggier, fagot noun | - | only lower; unless near: bassoon
fag hag      | strong | noun, fag-hag noun, faghag noun | -
you poof     | strong | you poofs, bloody poof -s, dirty poof -s, big poof, old poof -s, bunch of poofs, poofy | - |  | poof alone is a sound or a misspelt pouffe
poofter      | strong | noun, pooftah noun, poofta noun | -
bloody queer | strong | bloody queers, dirty queer -s, filthy queer -s, you queer, you queers, disgusting queer -s | - | unless near: pride, community | a neutral self-description too
ugly dyke    | strong | ugly dykes, fat dyke -s, butch dyke -s, stupid dyke -s, you dyke, you dykes, dyke bitch | - |  | dyke alone is an embankment
bulldyke     | strong | noun, bull-dyke noun, bulldagger noun, rug muncher noun, rug-muncher noun, carpet muncher noun, carpet-muncher noun, lezzer noun, lezza noun, lezbo noun, lezzie noun | - | no disguise
arse bandit  | strong | noun, shirt-lifter noun, shirtlifter noun, shirt lifter noun, bum bandit noun, fudge packer noun, fudge-packer noun, fudgepacker noun, uphill gardener noun, butt pirate noun, pillow biter noun, pillow-biter noun, cock jockey noun, batty boy noun, battyboy noun, batty man | -
woofter      | strong | noun, ponce noun, ponces | - | own-language; only lower; unless in: ponce around; unless near: puerto; no disguise | a city in Puerto Rico
poncey       | strong | poncy, poncing, ponce about, ponce around | - | no disguise
you homo     | strong | you homos, bloody homo -s, filthy homo -s, dirty homo -s, no homo, stupid homo -s | - | unless near: sapiens, milk | the genus
tranny       | strong | trannies | first last | unless near: transmission*, radio*, gearbox, van, transit, oil, fluid, car, engine | car talk for a transmission
shemale      | strong | noun, she-male noun, ladyboy noun, lady boy noun, lady-boy noun, chick with a dick, chicks with dicks, he-she noun | first last
that's so gay | strong | so gay, how gay, gayboy noun, gay boy noun, gaywad noun, gaytard noun | - | unless near: happy, lovely, pride, hotel*, hauser, focker | gay as an abuse; as a description neutral
gaylord      | strong | noun | - | only lower; unless name; no disguise
lesbo        | strong | noun, lezzo noun | - | only lower | the island has a capital

# --- derogatory terms for illness and disability

retard       | strong | retards, retarded, retardedly | last | often masked; unless near: fire, flame*, fabric*, growth, ignition, timing, spark, hops, cement, concrete, setting, dough, fridge, prov*, baking, bread, action*, plant*, mental, bicycle, brake* | to retard a flame; a retarder
libtard      | strong | noun, fucktard noun, celebutard noun, republitard noun, conservatard noun | -
spastic      | strong | noun, spazz noun, spaz noun, spacker noun, spakker noun, spacka noun, spacko noun, spazzing, spazzed, spacky | - | unless near: colon, bowel, muscle*, paralysis, cerebral, quadripleg*, dipleg*, gait, paresis, tetrapleg*, blue; no disguise | the medical sense
mong         | strong | noun, mongs, mongy | - | own-language; only lower; no disguise | Mong Kok has a capital
mongoloid    | strong | noun | - | unless near: race, anthropol*, spot*; no disguise
cripple      | strong | cripples | - | only disguised; unless near: creek | who hides the letters means the insult: "crippl3"
fag          | strong | fags | - | only disguised; own-language; only lower | likewise: "f4g"
mong         | strong | mongs | - | only disguised; own-language; only lower | likewise: "m0ng"
a cripple    | strong | cripples, the cripple, you cripple, crippled bastard -s, bloody cripple | - | unless near: creek, inishmaan, network*, server*, system*, business*, econom*, compan*, trade, industr*, service*, site*, app, apps, outage*, supply, strike*, bug, bugs, virus*, phone*, device*, speed*, performance, connection*, production, debt*, hospital*, cost* | the verb is innocent
gimpy        | strong | gimpier | - | no disguise
window licker | strong | noun, window-licker noun, windowlicker noun | - | unless near: aphex
flid         | strong | noun, joey deacon noun | - | only lower; no disguise
lame-o       | mild   | noun, lameo noun, lamo noun | - | no disguise
you midget   | strong | you midgets, ugly midget -s, bloody midget -s, stupid midget -s | -
schizo       | strong | noun, total psychopath noun, complete psychopath noun, you psychopath | - | own-language; no disguise
mental case  | mild   | noun, head the ball | -
muzzie       | strong | noun | first last | no disguise
mudslime     | strong | noun, muzrat noun | - | no disguise
are you stupid | mild   | are you thick, are you mental, are you deaf or what, are you blind or what, are you simple, are you on drugs | -

# --- abbreviations

wtf          | mild   | wtaf, wtff, wtfs | - | instead: -!
omfg         | mild   | omfgs, omffg | - | instead: -!
ffs          | mild   | ffsake | - | instead: -!
jfc          | mild   | = | - | own-language; only near: omg, wtf, seriously, ffs; no disguise; instead: -! | also the name of a sports club
lmfao        | mild   | lmfaoo, lmfaooo | - | instead: -!
lmao         | mild   | lmaoo, lmaooo | - | instead: -!
rotflmao     | mild   | roflmao, rotflmfao, roflmfao | - | instead: -; no disguise
bfd          | mild   | = | - | own-language; only near: big, so, deal; no disguise | a routing protocol
idgaf        | mild   | idgaff, idgf | - | instead: -; own-language; no disguise
af           | mild   | = | - | own-language; only near: stupid, dumb, ugly, rude, slow, lame; no disguise; instead: -
fml          | mild   | = | - | own-language; only lower; no disguise; unless near: ml, form; instead: -! | a licence file in places
smdh         | mild   | = | - | instead: -!; no disguise
stfu         | strong | stfus | -
gtfo         | strong | gtfoh | -
foad         | strong | = | -
gfy          | strong | gfys, gofy | - | own-language
kys          | strong | = | - | own-language; only near: you, go, just; no disguise
fu           | strong | f.u., fuu | - | own-language; only lower; only near: you, u, ya, dude, off, loser, stupid, all; unless near: kung, tofu, manchu, yung, panda*, bao; no disguise | Kung Fu, Chinese names
pos          | mild   | = | - | own-language; only near: total, piece, rude, absolute, worthless, lying; only upper; unless near: sale, terminal*, till*, card*, payment*, retail*, system*, device*, plan*, service, hmo, insurance, network*, referral*, integration*, printer*, software, staff, order*; no disguise | the point of sale
sob          | strong | SOBs | - | own-language; only upper; only near: one, that, this, you, lucky, poor, stupid, lying, dirty, rude, old, cheeky, rich, greedy, mean, tough; unless near: cry*, tear*, story, stories, shortness, breath*, patient*, dyspn*; no disguise | son of a bitch
mf           | strong | mfs, mfer -s, mf'er -s | - | own-language; only near: you, u, ya, this, that, dumbass, stupid, dumb, lazy, these, them; no disguise; unless near: hz, piano, capacitor*, fax, lens*, camera*, focus*, autofocus, radio, frequenc*
mfer         | strong | noun, emeffer noun | - | no disguise
milf         | strong | noun, gilf noun | - | own-language; unless near: moro, philippines, mindanao | a movement in the Philippines
gtfooh       | strong | = | -
bs           | mild   | = | - | own-language; only near: total, complete, such, load, utter, pure, absolute, what, corporate; unless near: bachelor*, degree, standard*, en, iso, computer, plug*; only upper; no disguise; instead: nonsense | a British Standard
pita         | mild   | pitas | - | own-language; only near: total, such, real, huge, absolute, what; unless near: bread*, hummus, falafel, chicken, flat*, pocket*, wrap*, chips, grill*; only upper; no disguise; instead: nuisance | the bread
kma          | strong | = | - | own-language; only near: kiss, you; no disguise

# --- dismissive phrases

shut up      | mild   | shuts up, shut it up, shut the hell up, shut the heck up, shut up you, shutup, shaddup, shuddup, shurrup, shut-up | - | unless near: shop*, store*, house*, home, door*, business, premises, window*, branch, caravan*, for the, boat; instead: shut up = please stay polite, shut the hell up = please stay polite | a house shut up for the winter
shut the fuck up | strong | shut the f up | -
shut it      | mild   | = | - | unless in: can you shut it, to shut it, i shut it, we shut it; unless near: down, off, door*, lid, drawer*, window*, valve, tight*, firmly, gently, gate, properly, close*, then; instead: please stay polite
belt up      | mild   | = | - | unless near: car, seat*, safe*, driv*, road, coach, trousers, children; instead: please stay polite | a road safety campaign
pipe down    | mild   | = | - | unless near: water, drain*, wall, plumb*, soil, pipes, gutter*, push, run, bend, fix*; instead: please stay polite
put a sock in it | mild   | = | -
get lost     | mild   | = | - | unless near: i, we, they, people, customers, post, mail, parcel*, package*, luggage, bag*, suitcase*, key*, item*, transit, order*, letter*, way, map, easily, may, might, can, could, sometimes, not, never, don't, if, when, street*, old town, forest, data, message*, email*, in, or; instead: please leave us | parcels get lost
just go away | mild   | please go away, so go away | - | unless near: it, will, symptom*, pain*, problem*, issue*, error*, message*
take a hike  | mild   | = | - | unless near: trail*, mountain*, park, hill*, national, forest, walk, view*, scenic, enjoy
take a long walk off a short pier | mild   | take a running jump, go jump in a lake, go jump in the lake, jump in a lake, go fly a kite, go play in traffic, go play in the traffic | - | unless near: beach, park
go to blazes | mild   | go to the devil, go hang, go boil your head, go suck an egg, go suck a lemon, go whistle, go and whistle | - | unless near: referee
buzz off     | mild   | buzzes off, shove off, push off | - | unless near: boat*, shore, wall, edge, bee*, alarm*, pedal*, blocks
jog on       | mild   | = | - | unless near: run*, treadmill, shoe*, path, fitness, track, morning, beach
sling your hook | mild   | = | -
get stuffed  | mild   | go stuff yourself, stuff you, stuff it up, stuff off, get knotted, get bent | -
on yer bike  | mild   | = | - | unless near: cycl*, helmet*, ride, riding
bog off      | mild   | = | - | only lower; unless near: free, offer, buy
hop it       | mild   | = | -
now clear off | mild   | oi clear off, told to clear off, just clear off | -
get a life   | mild   | = | - | unless near: insurance, cover, policy, quote, time, coach, assurance, jacket, vest
get over yourself | mild   | = | -
just get over it | mild   | get over it already, oh get over it | -
get a grip   | mild   | = | - | unless near: tyre*, shoe*, sole*, handle*, surface*, tool*, steering, road, ice, rubber, on
bite me      | mild   | = | - | unless near: dog*, cat, mosquito*, insect*, bug*, midge*, spider*, flea*
eat me       | mild   | = | - | unless near: alice, cake*, label*, wonderland, biscuit*, don't, dont, do not, not, won't, wont, couldn't, can't, cant, will, would, could, might, going, wants, wanted, tried, trying, gonna, alive, mosquito*, midge*, bear*, shark*
suck it      | mild   | suck it up, suck it and see | - | unless near: vacuum, straw, hose, pump, up into, air, water, lozenge*, sweet*, tablet*, melt, dissolve, thumb
suck my      | strong   | suck on my, suck on this, suck on that, suck a fat one, lick my balls, lick my boots | - | unless near: lozenge*
blow me      | mild   | = | - | only near: just, you, dude; unless near: down, away, whistle, air; no disguise
stick it where the sun don't shine | mild   | stick it where the sun doesn't shine, where the sun don't shine, where the sun doesn't shine, stick it up your, stick that up your, shove it where | -
screw that for a game of soldiers | mild   | sod this for a game of soldiers, bugger this for a game of soldiers, sod that for a lark, sod this for a lark | -
up yours     | strong   | up-yours | - | unless near: pick, pump, speed, set, back, charge, sign, look | "pick up yours today"
your mum     | mild   | your mama, yo mama, yo momma, ur mum | - | only near: jokes, suck*, fuck*, fat, ugly, ask ; unless near: mother's, gift*, birthday, flower*, day
drop dead    | mild   | = | - | only lower; unless near: gorgeous, fred, fridge, battery, date, deadline, phone, laptop; unless in: drop dead gorgeous, drop-dead gorgeous, drop dead fred, drop dead date
go die       | strong   | go and die, hope you die, hope you choke, i hope you die, kill yourself, go kill yourself, kill urself, go jump off a (bridge|cliff|building), hope you get (cancer|covid|aids), get cancer and die, die a (horrible|slow|painful) death, eat a bullet, top yourself, neck yourself, go hang yourself, hang yourself, do us a favour and die, do us all a favour and die | - | unless near: samaritans, helpline, suicid*, crisis, harm
rot in jail  | mild   | hope you rot | - | unless near: wood, frame*, window*, damp, timber, apple*, fruit, root, plant*, cellar, floor*, beam*, fence*, dry, wet, brown
who cares    | mild   | who gives a, who gives a monkey's, couldn't give a monkey's, couldn't give a monkeys, give a monkeys, don't give a monkey's | - | unless near: for, about you, someone, team, person, company, people, that, carer*, one, everyone, somebody
big whoop    | mild   | whoop-de-doo, whoopdeedoo | - |  | big deal alone may be praise
cry me a river | mild   | cry about it, boo hoo, boo-hoo, tough titty, tough titties, tough cookies, hard cheese | - | unless near: song, justin, ella, ham, fashion, style*, order*, parmesan, gouda, cheddar, dairy, wax, dress*, grate*, soft, type*, slice*
tell someone who cares | mild   | talk to the hand, not my problem, not our problem, mind your own business, mind your own bloody business, none of your business, none of your damn business, none of your beeswax, nobody asked you, nobody cares, no one cares | -
like it or lump it | mild   | lump it, tough shit, suck it up buttercup | - | only near: you, can, just, or; unless near: we, our, team, will, shall, us, able, help, let, how, together, insurer, department | "we will deal with it"
what's your problem | mild   | what is your problem, what's wrong with you, what is wrong with you, what's the matter with you, are you having a laugh, you having a laugh, are you taking the mick, are you kidding me, you must be joking | - | unless near: describe, tell, form, field, select, doctor, symptom*, category, boiler, help, device, account, appliance
get off my back | mild   | get out of my face, get out of my sight, get your head out of your, pull your head out of your, pull your finger out, get your act together, keep your hair on, keep your knickers on, don't get your knickers in a twist, knickers in a twist, panties in a bunch, panties in a twist, don't get your panties in, keep your nose out, use your brain, use your loaf, wake up and smell the | - | unless near: coffee's, roast*, fresh*, bakery | 'wake up and smell the coffee' sells coffee too
you people   | mild   | = | - | only near: are, all, stupid, same, always, never, make, sick, disgust*; unless near: who, can, like, love, know | addressed to customers as a kind
you're a joke | mild   | you are a joke, what a joke, you muppets, you clowns, you clown, bunch of clowns, bunch of cowboys, bunch of jokers, bunch of amateurs, bunch of idiots, bunch of thieves, bunch of crooks, bunch of liars, you lot make me sick, you make me sick, you disgust me, you're disgusting, you're pathetic, you are pathetic, you're useless, you are useless, you're a disgrace, you are a disgrace | -
hate your guts | mild   | hate their guts, hate his guts, hate her guts, hates my guts | -
waste of my time | mild   | wasting my time, stop wasting my time, stop wasting our time, you're wasting our time | -
load of bull | mild   | load of old bull, load of tosh, load of cobblers, load of twaddle, load of old cobblers, what a load of crap | - | unless near: laundry, washing, timber, wood, gravel, fun; instead: load of bull = lot of nonsense
cobblers     | mild   | = | - | only near: load, old, talk*, what, utter, absolute; unless near: shoe*, heel*, repair*, sole*, boot*, peach, apple, fruit; instead: nonsense; no disguise
tosh         | mild   | = | - | only lower; own-language; instead: nonsense; unless near: peter, lucky dube; only near: load, talk*, utter, absolute, complete, what, old, such; no disguise
baloney      | mild   | = | - | own-language; instead: nonsense; only near: load, full, total, such, utter, what, that's; unless near: sausage*, sandwich*, cheese; no disguise
talk out of your arse | mild   | talking out of your arse, talking out of your ass, talking out of your backside, talk out of your backside, talking out of his arse, talking crap, talking shit, talk shit, talks shit, talk crap, trash-talk, trash talking, chatting shit, chat shit | -
head up your arse | mild   | head up your ass, head up his arse, head up its arse, heads up your arses, heads up their arses, head up their arse | - | unless near: hold, keep
tits up      | mild   | tits-up, gone tits up, arse up, go tits up, went tits up | -
rip-off merchant | mild   | rip off merchant -s, rip-off merchants, ripoff merchant -s, robbing bastard -s, robbing git -s, robbing bastards, robbing gits, cowboy outfit -s, shower of shit, shower of bastards, shower of shite | - | unless near: fancy dress, costume*, hat, boot*
up the duff  | mild   | knocked up, up the spout | - | only near: her, she, girl*, got, pregnant, you; unless near: meal, bread, recipe, quick*, bak*, prototype, kitchen, rough
on the rag   | mild   | got the painters in | - | unless near: period pain*, cramp*, pad*, relief, tampon*, care, comfort*, product*
speak to me like that | mild   | don't you dare, how dare you, who do you think you are, watch your mouth, watch your tongue, watch your lip, mind your mouth, wash your mouth out | - | unless near: mouthwash, dentist*, rinse
cheeky sod   | mild   | cheeky git -s, cheeky bugger -s, cheeky cow -s, cheeky bastard -s, jammy sod -s, jammy bastard -s, lucky sod -s, poor sod -s, daft cow -s, daft bugger -s, daft git -s, daft sod -s, daft bat -s, daft bint -s, daft apeth, daft ha'porth | -
total bull   | mild   | complete bull, utter bull, pure bull, full of bull, absolute bull, corporate bull | - | unless near: cow*, farm*, terrier*; instead: total bull = total nonsense
hoity-toity  | mild   | hoity toity, snot-nosed, snotty-nosed, snotty cow -s, toffee-nosed, toffee nosed, high-and-mighty | - | no disguise

# --- compounds of ass, arse, butt, bum and their like: the heads are listed, since ass begins assess and assist

asshat       | strong | ass(bag|bagger|bandit|bang|banger|bite|biter|blaster|boy|breath|brain|bucket|bugger|burger|butt|captain|clapper|clown|cock|cowboy|crack|cracker|cunt|dick|dweeb|eater|fag|faggot|fister|fool|freak|goblin|gobbler|grabber|hammer|hat|head|hopper|hound|jabber|jacker|jockey|juice|kisser|klown|knight|licker|loser|lover|man|master|monger|monkey|munch|muncher|nugget|packer|pie|pilot|pirate|plug|pounder|puppy|ram|rammer|ranger|rat|reamer|ripper|shit|shole|slapper|slave|spanker|stain|stabber|sucker|tard|trumpet|turd|twat|wad|weasel|whore|wipe|wiper|wit|worm) noun, asspuppies, assshit, asslicking, asskissing, asskiss -es, asssucking, assbanged, assbanging, asstastic, assfukka noun, assfukker noun, assjacked, asshore -s, asspirate -s | - | own-language; unless near: donkey*, mule*, foal*; no disguise
arsehat      | strong | arse(badger|bag|bagger|bandit|bang|biscuit|blaster|boy|breath|brain|bucket|burger|clown|cock|crack|cunt|dick|eater|feature|fool|gobbler|head|hound|jockey|kisser|licker|lover|man|master|monkey|munch|muncher|packer|paper|pilot|pirate|plug|puppy|rag|ranger|reamer|shit|stain|stabber|sucker|trumpet|turd|twat|wad|weasel|whore|wit|worm) noun, arsepuppies, arsekissing, arselicking, arseways | - | own-language; no disguise
buttwipe     | strong | (butt|bum)(-| )?(bang|banger|bandit|buddy|buccaneer|burglar|chum|clown|driller|fucker|goblin|hammer|invader|inspector|jockey|licker|monkey|munch|muncher|nugget|packer|pirate|plunger|robber|rustler|slut|stain|sucker|weasel|whore) noun, (butt|bum)(-)?(head|man|hole|kisser|kissing|ass|face|lick|lover|pilot|puppy|ranger|rider) noun, butt(-)?(wad|boy) noun, butt boy noun, buttcheek noun, buttfuckery | - | own-language; unless near: cigarette*, camera*, weld*, joint*, hinge*, board*, timber*; no disguise
azzhole      | strong | azz(hole|wipe|hat|face|clown|monkey) noun, azz, azzes, arrse -s, asswhole noun, ahole noun, a-hole noun | - | own-language; no disguise
big-ass      | mild   | (bad|big|bigg|bitch|broke|cheap|cracker|crazy|dumb|dirty|eat|eatmy|fat|fine|funky|fucked|gay|half|hard|hot|kiss|kissmy|lame|lard|lazy|lick|lickmy|nasty|old|phat|poor|punk|sad|silly|sorry|stank|stink|stinky|stupid|suckmy|sweet|tight|trick|ugly|weak|white|wide|wise)(-)?(ass|arse) -es -ed -s -d | - | own-language; unless near: donkey*; no disguise; instead: big
big-butt     | mild   | (big|fat|flat|lard|nice|phat|stink|wide)(-)?(butt|butts) | - | own-language; no disguise
up the ass   | strong | (in|up|out|outta)(the|my|your|ur|his|her)(ass|arse|butt|bum), (your|ur|yo)(ass|arse) | - | no disguise | run together as in a tag
butt         | mild   | butts | - | own-language; only lower; unless near: weld*, hinge*, joint*, joints, cigarette*, fag, rifle*, gun*, stock, pork, water, rain*, roast*, smok*, brisket, end, ends, in, heads, head, connector*, splice*, terminal*, crimp*, joke*, log*, boston, dovetail*, against, together, board*, panel*, plank*, tile*, archery, pad, leather, workout*, legging*, lift*, exercise*, jean*, fusion, pipe*, valve*; no disguise | joints, hinges, cigarettes, pork, the butt of a joke
tush         | mild   | noun, tushy, tushie noun, tushies, keister noun, heinie noun | - | own-language; only lower; no disguise
fartface     | mild   | fart(-| )?(face|bag|breath|sniffer|brain|knocker|monger|catcher|box) noun | - | no disguise

# --- compounds of dick, cock, prick, knob, tit, cum and others as insults

pindick      | strong | (baby|big|bent|cheese|cyber|donkey|drip|dumb|floppy|horse|limp|little|micro|mini|moose|needle|pencil|pin|small|sloppy|soft|spam|stink|tiny|whiskey|whisky|whale|fuck)(-)?(dick|cock|prick) noun | - | own-language; only lower; unless near: moby; no disguise
prickface    | strong | prick(-| )?(face|head|bag|nose|breath|brain|licker|tease|teaser|sucker|wad|weasel) noun | - | no disguise
knobface     | strong | (nob|knob)(-| )?(breath|cheese|gobbler|jockey|jocky|licker|lover|polisher|rash|slobber|sucker|throat|wipe) noun, (nob|knob)(bag|rot|wit|face) noun, nob head noun, nob end noun, belend noun | - | unless near: tent*, awning*, pole, poles, door*; no disguise
titface      | strong | tit(-| )?(bag|clamp|face|fuck|fucker|fucking|fuk|head|licker|lover|sucker|job|wank|wanker|whore) noun, titt, bigtit noun, bigtits, tittyfuck verb, titty(-| )?(fucker|licker|sucker|twister|grab) noun, boob(-| )?(licker|grabber|slip|fuck|flash|man) noun, suckmytit noun | - | own-language; only lower; unless near: bird*, blue, great, coal, willow; no disguise
cumface      | strong | cum(bag|bath|belly|breath|bubble|bucket|catcher|chugger|dispenser|drenched|drinker|drop|dump|dumper|dumpster|eater|eating|facial|face|fart|fest|filled|freak|gargler|gobbler|goblin|guzzler|guzzling|gutter|head|hole|holster|hungry|jockey|juice|junkie|licker|load|lover|loving|lube|maid|muncher|pig|pump|queen|rag|receptacle|shot|sicle|slut|sniffer|sock|soaked|splat|sponge|stain|stained|sucker|swallower|swallow|swapping|tart|thirsty|trumpet|twat|wad|whore) noun, (kum|spooge)(bag|bath|bucket|drinker|dumpster|face|guzzler|rag|shot|slut|stain|whore) noun, (semen|sperm)(bag|breath|bucket|burper|catcher|dump|dumpster|drinker|eater|face|gargler|gobbler|guzzler|lover|queen|rag|slut|swallower|whore) noun, spermhearder noun, spermherder noun | - | own-language; unless near: bank*, donor*, fertil*; no disguise
cumm         | strong | cumz, kum, kums, kumm, kumming, kummer | - | own-language; only lower; no disguise
fagface      | strong | fag(-)?(ass|bag|bait|bashing|basher|bitch|bomb|boy|breath|cock|cunt|dick|face|fest|fuck|fucker|head|hole|lover|lord|master|mouth|nut|nugget|stick|tard|wad|wagon|wit) noun | - | | put together; a fag end and a fag packet stay apart
jackhole     | strong | noun, fuck-nuts, fucknut noun, shitnut noun, dicknut noun, dillwad noun, dickwaffle noun, thundertwat noun, crotch(jockey|monkey|rot|goblin|fruit|cricket|licker|sniffer|nugget) noun, scrotum(-| )?(face|licker|sniffer|head|bag) noun, scrot noun, scroat noun, dingledick noun, nut(-| )?(licker|sniffer) noun, nut(licker|sucker) noun, sack(-| )?(licker|sniffer) noun, pube(-| )?(head|licker|face) noun, pubiclice | - | no disguise
slimebucket  | strong | (slime|sleeze|sleaze|scum|skum|scuz|scuzz|slut|shag|piss)(-)?(ball|bucket|bag|box|face|wad|pot) noun, skum, skummy, barface noun | - | unless near: limescale, pond, soap; no disguise
lardface     | mild   | (pizza|lard|rat|pig|horse|monkey|butt)(-)?face noun, lard face noun | - | own-language; unless near: fabric*, plush, toy*, mask*, emoji*; no disguise
dunderhead   | mild   | (dunder|cabbage|chowder|mush|dumb|stupid)(-)?(head|brain) noun, dunderheaded, thick-witted, slow-witted, dull-witted | - | no disguise

# --- fuck, shit, bitch and others as they are misspelt

fukk         | strong | f(uu|u)(kk|cc|cck|qq|xk) verb, f(u|uu)(k|q) -k -c -er -ers -ed -ing -in -en -a -as -wit -wits -whit -wad -face -head -tard, fuc -k -er -ers -ed -ing -in -en -a -as -wit -wits -whit -wad -face -head -tard, fuhk -ing, fux, fux0r -s, fuxor -s, fyck -ing, fck -d -ed -er -ers -in -ing -ings -wit -face -head -tard, fxck -s -ed -ing -er, fukken, fkn, fkin, fking, fker -s, fecktard noun, fawk -ing, phukk verb, phuck verb, phuk -ed -er -ers -in -s, fvk, fvck -s -ed, fux -ing -ed, fcuker -s, fcuked, fcuking, fcukin, fcukwit -s, ufuk, bumblefuk -s, dafuq, wtfuq | - | own-language; unless near: ballet, austria; no disguise
phukka       | strong | (fukk|fucc|phukk|phuck) -a -as -ah -az -er -ers -ed -in -ing, (fuk|phuk) -a -as -ah -az -er -ers -ed -in -ing | last | own-language; no disguise
fack         | strong | f(oo|a|o)(kk|ck|cck|qq|kc) verb, fak (u|you|off|yu) | - | own-language; only lower; no disguise | Fock and Fack are surnames
frick        | mild   | fricks, fricked, fricker -s, frickity, frak, frakking, fraking, frell, fudging hell, freakin hell, freaking hell, frigga, friggen, frigin | - | own-language; only lower; unless near: collection, museum; no disguise; instead: -! | minced
mothafucka   | strong | mthafucca noun, mthafukca noun, mohterfucca noun, mohterfuccer noun, mohterfukcer noun, mthafukka noun, mdrfkr, mother(f|fer|fing), motherfer -s, mutherf, mother effer noun, mother-effer noun, mother-effing, mutha -s | - | own-language; no disguise
shitt        | strong | (shhit|shiit|schitt|shyt|shiat|shitt|shitz|shiet|shait) -s -y -ty -ting -ted, shited, sheisse, shit(ta|tah|tz|tz), bullshyt -s, bullshiat, bullturd noun | - | own-language; only lower; unless near: creek, music; no disguise
bitchez      | strong | bi(t|a|o|y)(ch|tch)(ez|az|as), b(ey|eeo|eo|eeya|eya|iy)(ch|tch) -es -y -ez, b(ia|ya|iya)tch -es -y -ez, betch -es, biznatch -es, bizzatch, bizatch -es, bish, bishez, bytch -es, bytchy, bich, bichez | - | own-language; only lower; no disguise
bollok       | strong | b(o|a)l(l|)o(k|ks|x|kz), b(o|a)ll(i|u)(ck|cks|cked|cking), bollok(ed|ing|y), bolix, ballix | - | own-language; only lower; no disguise
kunnt        | strong | (kunt|khunt|cuntt|cunnt|cunntt|kuntt|cvnt|cwnt|qunt) -s -z -y -ing, cunn, cunns | - | own-language; only lower; unless near: cunningham; no disguise
cocksucka    | strong | (cok|kok|kock)(suc|suk|suck|sukk|succ)(a|ah|er|ers|as|az|ing), kock -s, cawk -s, cocksuck, coksuck, kocksuck | - | own-language; only lower; no disguise
wanka        | strong | w(h|)an(k|kk|q|kc)(a|ah|er|ers|as|az|or|ors|ar|ur), whank verb, wonker, wanq -er | - | own-language; only lower; unless near: garmisch; no disguise
twatt        | strong | tw(aa|o|u)(t|tt) -s -ty, tvvat -s, twatts, twaty | - | own-language; only lower; unless near: orkney, shetland; no disguise
pusy         | strong | p(u|oo)s(s|)(ie|i|ey|eh|ees|iez|ys|eys|yz), pu55y, poosy, pussay, puhssy | - | own-language; only lower; unless near: tail, purr*, cat*, kitten*; no disguise
douche-head  | mild   | douche, douches, douch | - | own-language; only lower; unless near: shower*, water, vaginal, nasal, feminine, gel, hygiene, doctor*, wash*, bath*, medical, italien*; no disguise
douche bag   | strong | d(oo|ou|u)(ch|che|sh|shch|tch)(-| )?(bag|bags|nozzle|canoe|wad|tard|face|bucket|rocket), doosh, douchy, douchiest | - | no disguise
slutt        | strong | slut(t|z|ts|tz|ter|ters), sl(oo|u)tty, sluut -s, slvt -s | - | own-language; only lower; no disguise
horebag      | strong | hore -s -z -bag -bags -ish, hoorebag noun, (whoar|whoor) -s -z -bag -bags -ish, whor -s -z -bag -bags, whorez, whoralicious, whorealicious, worebag noun | - | own-language; only lower; no disguise
krap         | mild   | krappy, krapp, crapp, crappo, krapped | - | own-language; only lower; no disguise; instead: -!
godammit     | mild   | goddarn -ed -it, god darn -ed -it, goddang -ed -it, god dang -ed -it, gawddamn -ed -it, god dam, god(-)?am(n|nit|mit|it|ned), godam, godamed, gosh darn, gosh darned, dayum, dayumn, dammn, damnn, hotdamn, gotohell | - | own-language; unless near: hotel*; no disguise; instead: -!
fagget       | strong | f(a|ai|ae)g(g|)(i|e|a|u)(t|tt|ts|tts|tz|tty), f(ai|ae)g(g|)(ot|ots), faggott -s, fegg(a|e|i|o)(t|ts), faigs, phag -s, phaggot -s, fagz, fagg -s -y, mcfaggot -s, mcfagget -s, faqqot -s, fgt -s, faggitry | - | own-language; only lower; unless near: bassoon, gravy, peas, pork, wood, brushwood; no disguise
reetard      | strong | (ree|rae|r)tard -s -ed, retart -ed -s, tards, tard, f(u|a)cktard noun, (ass|crap|dumb|gay|butt|christ|trump|idio|crack|douche|cuck)tard noun | - | own-language; only lower; unless near: fire, flame, music; no disguise
niggar       | strong | n(i|y)(gg|qq) -s -a -ah -ar -as -az -er -ers -err -erz -ette -ettes -let -lets -or -ors -orz -r -re -res -ress -resses -ro -ros -uh -ur -urs -aboo -aboos -arz -itz -ra -ras, niggg -a -ah -as -az -er -ers -or -ors, nyg -a -as -er -ers, niig -a -as -er -ers, nig -s -r -re -res -a -ah -ar -ars -arz -as -az -erz -ette -ettes -let -lets -or -ors -ra -ras -ress -ur -urs -aboo -aboos, nig(-| )?nog noun, knigger -s, knigga -s, nicca -s, nikka -s, ngga -s, macaca noun | - | own-language; only lower; unless near: hiking; no disguise
bollox-up    | mild   | bolloxed, bollixed | - | no disguise

# --- more insults and coarse words

crackwhore   | strong | crack whore noun, crack-whore noun, crack ho noun, skank(-| )?(whore|ho|hoe|slut) noun, skanky(-| )?(whore|ho|hoe|slut) noun, skankey, nasty(-| )?(ho|whore|slut) noun, dirty(-| )?(ho|whore|slut) noun, (two|2)(-| )?bit(-| )?whore noun, twobitho -s, cock(-| )?whore noun, hoe(-)?bag noun, boats and hoes, bros before hoes, mattress princess -es, mattressprincess -es, town bike noun, slutbucket noun | - | no disguise
tramp stamp  | mild   | tramp stamps, wench noun, tarty, trollopy, old slapper noun | - | own-language; only lower; unless near: anchor*, rope*, tow*, truck*, cable*, serving, medieval, buxton; no disguise
pimp         | mild   | noun, pimped, pimping, pimpin | - | own-language; only lower; unless in: pimp my ride; no disguise
pimpface     | mild   | pimp | first last | unless near: shrimp*; own-language; only lower; unless in: pimp my ride; no disguise | its compounds; not in disguise, where chance letters would make them
gigolo       | mild   | noun | - | own-language; unless near: american, just a; no disguise
arsepiece    | mild   | (jerk|jack|toss|wank)(-)?(hole|face|wad|bag|stain|wit) noun, jerks, jerkazoid | - | own-language; only lower; unless near: knee, string*, frame*, control*, stutter*; no disguise
jerk         | mild   | =, jerkish | - | own-language; only lower; unless near: chicken, pork, seasoning*, spice*, sauce*, marinade*, rub, clean, snatch, knee, the, a bit, forward, back, backwards, lead, leash, rope, cord, handle, motion, movement*, stop*, start*, knee-jerk, hypnic, food, jamaica*, caribbean, recipe*, dish*, fish, shrimp, bbq, sudden, barbell, reaction; no disguise; instead: - | the seasoning, the movement
loser        | mild   | losers, l00ser | - | own-language; only lower; unless near: winner*, win, wins, weight, biggest, bet*, final, semi-final, match, game*, lottery, auction*, stock*, gainer*, market, league, tournament*, round, beck, play-off, playoff, either; unless in: loser bracket, losers bracket; no disguise; instead: -
wuss         | mild   | noun, wussy, wussies, wussbag noun, wuzzie noun, weenie noun, pussyass noun, pantywaist noun, big girl's blouse | - | own-language; only lower; unless near: halloween, dog, roast, hot; no disguise
hoser        | mild   | noun, dillhole noun, dweeb noun, dorkwad noun, dorkface noun, spaz noun, spazzy, dumdum noun, doody-head noun, doodyhead noun, poopyhead noun, poopypants, poopy-head noun, poopy pants, stinkyhead, stupidhead noun, dumbhead noun, dummyhead, dickhed -s | - | own-language; only lower; unless near: pipe*, water, car; no disguise
stinky-butt  | mild   | doodoo, doo-doo, doo doo head noun, poopies, poopoo, poo poo, poo-poo, poohead noun, poo-head noun, doody | - | own-language; only lower; unless near: dog*, baby, babies, potty, toddler*, child*; no disguise
pisshole     | strong | pee(-| )?hole noun, piss(-| )?(hole|bag|bucket|face|drinker|drunk|stain|weasel|wizard|ass|boy|bowl|whore|flaps|tank|pig) noun, pissoff, catpiss, rat piss, gnat's piss | - | own-language; no disguise
shitgoblin   | strong | (poo|poop)(ball|blossom|breath|brain|bucket|burglar|burger|eater|face|goblin|head|hole|hound|monkey|mouth|muncher|pile|puncher|sandwich|stabber|stain|sucker|tard|weasel|wit|whistle) noun | - | unless near: dog*, puppy; no disguise
crap-face    | strong | (turd|crap)-(bag|ball|breath|brain|burger|face|goblin|head|hole|sandwich|stain|weasel) noun | - | no disguise
poo pusher   | strong | (fudge|poo|poop|turd|chutney|marmite|jobby)(-| )?(packer|pusher|puncher|stabber|jammer|jabber|pirate) noun, poop(-| )?chute noun, poo(-| )?chute noun, (anal|rump|booty|bowel|colon)(-| )?(assassin|astronaut|raider|ranger|rammer|pirate|buffer|bandit|buccaneer|wrangler|intruder|driller|invader|plumber) noun, ring(-| )?raider noun, pillow(-| )?biter noun, bone(-| )?smuggler noun, peter(-| )?puffer noun, kitty(-| )?puncher noun, brown(-| )?piper noun, sausage(-| )?jockey noun, crafty butcher noun, light in the (loafers|fedora|pants|slippers), limp(-| )?wristed, holestuffer noun, cockpipe cosmonaut noun, cockstruction worker noun, donut puncher noun, donut muncher noun | - | own-language; unless near: stain*, hair; no disguise | names for gay men
muscle mary  | mild   | muscle marys, wife(-| )?beater noun, (rice|potato|bean|grey|gray|dinge) queen noun | - | own-language; unless near: recipe*, dairy, burger*, restaurant*, baking, frozen, disney, elsa, narnia; no disguise
kissass      | strong | kiss(-)?ass -es, kissarse noun, lickmyass, suckmyass, suckmydick, suckmycock, suckdick, suckoff -s, suckme, eatme, biteme, lickme, blowme, iblowu, screwyou, screwu, screw u, fuckyou, fucku, bugger(-)?you, uppityass, sodoff, pissofff, shutyourface, stfuu, eatshit, eatshitanddie, gofuckyourself, gfys, eatballs, eat my (balls|bals|nuts|dick|cock), eat balls, suckballs, lickballs, licknuts, sucknuts, eatpussy, eatdick, eat dick, ligma balls, sugma balls, deeznuts, bofa deez | - | no disguise | run together as in a tag or a name
whitetrash   | mild   | (white|trailer|poorwhite|trailerpark)trash, trailer-trash, poor white trash, trailer park trash, trailerparktrash, wankjob noun | - | unless near: magazine; no disguise
ontherag     | mild   | on-the-rag | - | no disguise

# --- more derogatory terms for origin, faith and skin

jigaboo      | strong | (j|z)igg?aboo -s, jig(g|)a(boo|bo|boos|bos|rooni|roonis|bu), jiggerboo noun, jiggaboo noun, jigga -s, jijjiboo noun, jiggabo noun, zigabo -s, zigaboo noun, zigabos, jigaroonis, jungle(-| )?bunn(y|ies), jungle monkey noun, junglemonkey noun, porch(-| )?monk(ey|eys|ies|y), moon(-| )?cricket noun, tar(-| )?bab(y|ies), spear(-| )?chucker noun, alligator(-| )?bait, gator(-| )?bait, burrhead noun, boot(-)?lip noun, thick(-)?lip noun, groid noun, jimfish -es, africoon noun, dooncoon noun, coonass -es, coon ass -es, mud people, nigglet noun, house nigger noun, field nigger noun, swamp(-| )?guinea noun, yard ape noun, yardape noun | - | own-language; unless near: gin, fishing, hook*, gumbo, cajun; no disguise
moon cricket | strong | moon crickets | - | unless near: toy, plush
piccaninny   | strong | (pick|picc|pic|pik|pikk)an(n|)inn?(y|ies), (pick|picc|pic)an(n|)in(n|)(y|ies), pickaninny hair | - | only lower; no disguise
sambo        | strong | noun | - | own-language; only lower; unless near: martial, wrestl*, judo, sandwich*, mma, ecuador, ham, cheese, chicken, lunch, toast*, toastie*, deli, bread, roll, rolls, fillet, sambo bar, tea, soup, crisps; no disguise | the sport; Australian and Irish for a sandwich
negroid      | strong | noun, negres, darkey noun, darkeys, darkies, darkys, schvart(s|z)(e|en|er|es|a), schwartze(n|s)?, shvartz(e|er|en|es|a), octaroon noun, kaffre, kuffir noun, kuffar -s, kaffer noun, kaffir noun, munt -s, lubra noun, koon noun, quashie noun, gubba noun, hori -s, boonga -s, boong -s, boang -s, uncle tom noun, uncletom noun, house negro noun, house negroes | - | own-language; only lower; unless near: cabin, lime, leaf, leaves, curry, beecher, theology, scholar*; no disguise
honkie       | strong | honkies, cracka -s, crackas, white devil noun, hairyback noun, hairy-back noun, yarpie -s, japie -s, rooinek -s, bohunk -s, cracker trash, mayo monkey noun, wigga noun, whigger noun, whigga noun, gweilo noun, gwailo noun, gwei lo, gwai(-| )?lo -s, kwai(-| )?lo -s, clogwog noun, pommie grant noun, lebo -s, lugan -s, indon -s, ginzo -s, ginzos, eye-tie noun, eyetie noun, eytie noun, spaghetti(-| )?bender noun, spaghetti nigger noun, polock -s, dumb polack noun, kacap -s -as, katsap -s, khokhol -s, moskal -s, ukrop -s, kanake -n -s, bosche -s, frogeater noun, frog eater noun, cheese( |-)?eating surrender monk(ey|eys|ies), cheeseeating surrender monk(ey|eys|ies), squinty-eyed bastard noun | - | own-language; only lower; unless near: tight*, tightie, restaurant*, burrito*, taco*, menu, bolt*, screw*, hawai*, thread*, machine, nut, river, cardiff, sailing; unless in: tighty whities, tighty whitey; no disguise | gringo names many a restaurant; a square head is a screw's
gringo       | mild   | noun, gringos, whitey noun, whities, haole noun, squarehead noun, pommy noun, pommie noun, argie noun, taff -s, welsher noun, welcher noun, snowback noun | - | own-language; only lower; unless near: tight*, tightie, restaurant*, burrito*, taco*, menu, bolt*, screw*, hawai*, thread*, river, cardiff, sailing; unless in: tighty whities, tighty whitey; no disguise | gringo names many a restaurant
ching chong  | strong | ching(-| )?chong noun, chinky noun, chinkies, chinki, chincs, chinc, chinaman, chinamen, china( |-)?(man|men), china(-| )?swede noun, chinese swede, slant(-| )?eye -s -d, slanty(-| )?eye -s -d, slanteyes, slope(-)?head noun, slopehead noun, slopey -s, slopy-eyed, round(-)?eye noun, round eyes noun, roundeyes, zipper(-| )?head noun, pancake(-| )?face noun, buddha(-)?head noun, gook(-)?eye -s -d, japcrap, nip(-)?face noun, dothead noun, dot( |-)?head noun, diaper(-| )?head noun, towel(-)?head noun, turban(-)?head noun, camel(-| )?(jockey|fucker|humper|shagger) noun, cameljock(ey|eys|ies), camel jockies, curry(-| )?muncher noun, curry nigger noun, curry( |-)?(stinker|monkey), sand(-| )?(nigger|monkey|nigga|coon) noun, durka( |-)durka, arabush -es -s, abeed -s, armo -s, palesimian noun, goat(-| )?(fucker|shagger|humper) noun, hindoo -s, packi -s, pakki -s, pak1 -s, paky, packie noun, bomb chucker noun, wog(-)?(head|land|box) noun, hodgie noun, hadjee noun, raghead noun, yellow(-)?man, honger noun, japs | - | own-language; only lower; unless near: cricket, bowl*, delivery, spinner, armour, armor, light*, baby, cyst*, screw*, font, roof*, nails, lamp*, dancehall, emoji*; no disguise
sheeney      | strong | noun, sheenies, heeb noun, kyke noun, kike noun, ikeymo noun, ikey-mo noun, jewed, jew down, jewed down, jewing, jewess -es, jew( |-)?bag noun, jewfag noun, jewtard noun, mockie noun, mocky noun, zhid noun, zhyd noun, juden raus, judens, shiksa noun, hooknose noun, hook-nosed jew noun, oven dodger noun, ovendodger noun, gas the jews, gas all jews, kill all jews, gas the kikes, yiddo noun | - | own-language; only lower; unless near: shiny, fabric, spurs, tottenham; no disguise
tacohead     | strong | wet(-| )?back noun, beaner noun, beaney -s, bean(-)?eater noun, taco(-| )?head noun, taco( |-)?bender noun, tacobender noun, border( |-)?(hopper|bunny) noun, borderhopper noun, spi(g|k) -s, spick -s, spicky, spik -s, spig -s, spigger -s, pocho -s, pocha -s, mexcrement, mexican't, greasy mexican noun, dego noun, deggo noun, dago noun, pepper(-)?belly, pepperbellies | - | own-language; only lower; unless near: stove*, fire*, boiler*, heater*, hot water, hair, t-shirt, shirt, chef, chimney*, machine; no disguise
squa         | strong | squaws, skwa -s, injun noun, wagon(-| )?burner noun, prairie(-)?nigger noun, timber(-)?nigger noun, gyp(o|p|po|pie|py|pies|poes|pos|pys), gipp -s, gippy, gippo noun, gyped, gypp -s, gyppie noun, gyppy noun, pikie noun, piky, pikeys, pikies, gyppo noun, gyppos, tinker scum, half(-| )?caste noun, bogtrotter noun, petrol(-| )?sniffer noun, abo scum, coonie, bog(-)?irish, knacker scum | - | own-language; only lower; unless near: tummy, queens, valley; no disguise
sieg heil    | strong | sieg hail, heil hitler, hail hitler, 14/88, race(-| )?traitor noun, hitler was right, hitler did nothing wrong, nazi(-)?(scum|pig|fag|tard) noun | - | own-language; unless near: history*, museum*, documentary, report*, ban*, prohibit*, rule*, polic*, against, speech, content, hate, symbol*, film*, novel*, court, extremis*, steam*, supply; no disguise | the slogans of racists
kkk          | mild   | kkkmember -s, ku klux klan, klansman, klansmen, klanswoman, klanswomen, neo(-| )?nazi noun | - | own-language; unless near: history*, museum*, documentary, report*, ban*, prohibit*, rule*, polic*, against, speech, content, symbol*, film*, novel*, court, extremis*; no disguise
commie       | mild   | noun, commie scum, commie bastard noun, pinko noun | - | own-language; only lower; unless near: commission*, block*, font*; no disguise

white power  | strong | whitepower, white-power | - | own-language; unless near: cord*, cable*, light*, led, leds, button*, adapter*, adaptor*, bank*, plug*, socket*, lead, leads, strip*, supply, supplies, tool*, indicator*, wash*, charger*, outlet*, switch*, unit*, brick*, history*, report*, against, ban*; no disguise | the slogan, not the colour of a cable

# --- more derogatory terms for love, sex and gender

fag          | strong | fags | - | own-language; only lower; unless near: smok*, cigarette*, end, ends, butt, butts, packet*, ash*, lighter*, break, pack, tobacco, bearing*, lit, light, paper*, puff*, machine, schoolboy*, eton; no disguise | British for a cigarette
poof         | strong | poofs, poofy, poofta noun, poofter noun, pooftah noun, poove noun, puffta noun, bufter noun, bufty, bufties | - | own-language; only lower; unless near: gone, disappear*, vanish*, magic*, away, hair, volume, just like that, suddenly, and, you, it, all, cushion*, seat*, footstool*, sofa*, stool*, skirt*, sleeve*, puff; no disguise | "poof, and it is gone"
dyke         | strong | dykes, dykey | - | own-language; only lower; unless near: raised, raising, footpath*, centimetre*, metre*, metres, tide*, tidal, marsh*, canal*, river*, sea, flood*, dutch, water*, drain*, offa*, devil*, bank*, path*, walk*, road*, volcan*, magma*, rock*, embank*, netherlands, fen*, coast*, wall*, farm*, field*, repair*, ditch*, holland, pride, community, lesbian community, basalt*, granite, break*, breach*, broke, burst, build*, built, maintain*, collapse*, north, south, island*, lock*, canal*, marsh*; no disguise | alone the slur; an embankment by its neighbours
bulldike     | strong | (bull|butch|diesel|dixie|bitch|fat|stone|baby|lipstick)(-)?(dyke|dike) noun, lez, lezz -es, lezzy, lezzies, lezbo noun, lezbos, lezbe noun, lezbefriends, leso -s, lesbo noun, carpet(-| )?(muncher|licker|bumper) noun, rug(-| )?muncher noun, clam(-| )?(bumper|diver|slammer|jouster|licker|muncher) noun, clambumper noun, kitty(-)?puncher noun, muff(-| )?(muncher|licker|diver) noun, beanflicker noun, bean(-| )?flicker noun, vag(-)?(eater|itarian|hater) noun, slit(-)?licker noun, gash( |-)?muncher noun, clit(-)?(licker|muncher|sucker) noun | - | own-language; only lower; no disguise
homo         | strong | homos, homoey, h0m0 -s, homo(-)?fag noun, homotard noun, homobanger noun | - | own-language; only lower; unless near: sapiens, erectus, neanderthal*, habilis, milk, latin, lumo, lupus, ecce, genus, ludens, oeconomicus, economicus, lumo, universalis; no disguise | the genus
queerboy     | strong | queerboys, queer(hole|boy|ass|tard|fag|mo|oid|wad) noun, queerz, qweer noun, qweerz, queero noun, batty(-| )?bo(y|i|ys|is), chi(-| )chi man, chi chi men, bone( |-)?smuggler noun, bonesmuggler noun, nancyboy noun, nancy(-| )boi, pansy(-)?(ass|boy) noun, you pansy, you pansies, bunch of pansies, cissy, cissies, cissie -s, sissy(-)?(boy|boi|fag) noun, butt buddy -s, buttbudd(y|ies), gay(-)?(ass|wad|tard|fag|fuck|fuckist|bob|lord|wod|tard|mo) noun, gayboi noun, homobangers, ghey, trans(-)?trender noun, trannie noun, trannys, tranni, trannys, trap(-)?fag noun, heshe noun, he(-)?she noun, she(-)?male noun, she males, dick(-| )?girl noun, chick(-)?with(-)?dick, drag(-)?qween noun, fudge(-)?packer noun, pillow(-)?biter noun, uphill(-)?gardener noun, manbitch -es, mancunt noun, bumchum noun, bum(-)?chum noun | - | own-language; only lower; unless near: transmission*, radio*; no disguise
twink        | mild   | twinks, twinkie boy noun, cuck noun, cucks, cuckold porn, cuckboi noun, cuckboy noun, cucklord noun, cucktard noun, soyboy noun, soy boy noun | - | own-language; only lower; unless near: leopard, movement, research, extremis*, star*, light*; no disguise

# --- shock sites and their names

goatse       | strong | goatcx, goatse.cx, tub(-| )?girl, lemon(-| )?party, meatspin, meat spin video, blue(-| )?waffle noun, (2|two) girls (1|one) cup, (2|two)girls(1|one)cup, (1|one) cup (2|two) girls, (1|one) (man|guy) (1|one) jar, (1|one)(man|guy)(1|one)jar, (1|one) jar (1|one) (man|guy), 2g1c, 1m1j, zippo(-| )?cat, (pedo|paedo)(-)?bear noun, nambla, goregasm | - | own-language; unless near: citrus, lemon, lemonade, recipe*, syrup, breakfast; no disguise

# --- words of other languages that English speakers swear with

puta         | strong | putas, puto -s, hijo de puta, hijos de puta, hijueputa, hijoputa, puta madre, la puta que te pario, (pendejo|pendeja|cabron|cabrona|gilipollas|culero|culera|malparido|malparida|maricon|mamahuevo|huevon|joto|chingado|chingada|mierda|cojones|comemierda|malnacido|malnacida) -s -es, chinga tu madre, chinguen a su madre, vete a la (mierda|verga|chingada), no mames, come mierda, (cazzo|vaffanculo|fanculo|mafanculo|stronzo|stronza|coglione|coglioni|minchia|figlio di puttana|figli di puttana|testa di cazzo|porca puttana|porco dio|puttana|succhiacazzi|rompicazzo|pompino|mafankulo|leccami la figa|brutto figlio di puttana), (merde|putain|connard|connasse|salope|gouine|salaud|encule|enfoire|enculer|petasse|pouffiasse|nique ta mere|niquer ta mere|fils de pute|ta gueule), va te faire (foutre|enculer) | - | own-language; no disguise
puta madre   | strong | caralho, filho da puta, foda-se, vai se foder, buceta, kurwa, pierdol sie, spierdalaj, blyat, blyad, suka blyat, cyka blyat, pizdec, pizdets, pidaras, pidoras, idi nahui, yob tvoyu mat, perkele, vittu, saatana, jebem ti mater, pizda ti materina, kutwijf, klootzak, kankerhoer, godverdomme, hoerenjong, orospu cocugu, siktir git, amina koyim, putang ina, tangina, gago ka, bobo ka, puki mak, pukimak, anjing lu, kontol, bangsat lu, kimak, baka yaro, kuso yaro, shibal, ssibal, sshibal, gaesaekki, cao ni ma, caonima, diu lei, diu lei lo mo, tamade, ta ma de | - | own-language; no disguise
bhenchod     | strong | (ben|behen|bhen|behn|bhain|bahen|pen|pan|pain|phen)(-| )?chod noun, (mader|madar|mather|mathar|maader)(-| )?chod noun, bhosdike, bhosadi ke, bhosdi ke, bhosri ke, chutiya noun, chutiye, chutia noun, choot noun, gaandu noun, gandu noun, gaand mara, lauda, lavda, lavde, lode lag gaye, randi ki aulad, harami noun, haramzada noun, haramzade, haramkhor noun, kutte kamine, sala kutta, kamina noun, kamine, jhaatu noun, jhant noun, bakchod noun, bakchodi, chodu noun, bkl, teri maa ki, sharmuta noun, sharmouta noun, kos omak, kus ummak, ibn el sharmouta, kuss ummak | - | own-language; only lower; unless near: sweden, university, minor; no disguise | Hindi and Arabic as Indian and Gulf brands meet them
🖕            | strong | = | - | | the raised middle finger

# --- people called names: animals, vermin, cowards, snobs

you donkey   | mild   | absolute donkey -s, you (baboon|ape|chimp|chimps|apes|baboons|toad|toads|vulture|vultures|leeches|parasite|parasites|maggot|maggots|worm|worms|cockroach|cockroaches|vermin|rat|rats), (human|utter|absolute) vermin, filthy (animal|animals|rat|rats|beast|vermin), dirty (rat|rats|animal|animals), rat bastard noun, you filthy animal | - | unless near: home alone, trap*, pest*, poison*, bait*, sanctuary, zoo, ride*, feed, adopt*, puppy, puppies, dog, dogs, cat, cats, kitten*, horse*, pet, pets, tablet*, compost, hole, clean*, wash*, groom* | the animals themselves are innocent
you coward | mild | you cowards, spineless coward noun, bloody coward noun, lily-livered, lily livered, yellow-bellied, milksop noun, namby-pamby, namby pamby, gutless wonder noun | - | unless near: bird*, sapsucker*, flycatcher*, turtle*, slider*, marmot*, noel
you brat     | mild   | you brats, (spoilt|spoiled|little|selfish|rude) brat noun, bratty | - | unless near: mustard, sausage*, bratwurst, green, pack
you snowflake | mild   | you snowflakes, bunch of snowflakes, snowflake generation, (poor|delicate) (snowflake|snowflakes), ok boomer, okay boomer, gammon-faced, you gammon | - | unless near: winter, christmas, decorat*, paper, pattern*, ski*, ham
being a karen | mild   | such a karen, what a karen, typical karen, total karen, full karen | - | unless name; unless near: millen, carpenter, gillan, page, blixen | the given name
simp         | mild   | simps, simping, incel noun, neckbeard noun, edgelord noun, sheeple, covidiot noun, manchild, manchildren, man-child, man-children, man-hater noun, manhater noun, man-hating, femoid noun, wypipo | - | own-language; only lower; unless near: exfoliat*; no disguise | what strangers call each other on the net
remoaner     | mild   | noun, remainiac noun, brextard noun, trumptard noun, rethuglican noun, repugnican noun, demonrat noun, dumbocrat noun, libturd noun, leftard noun, lefty scum, tory scum, tory bastard -s, commie bastard -s | - | no disguise
troglodyte   | mild   | noun | - | own-language; unless near: cave*, dwelling*, wren*, house*, species; no disguise
bimbette     | mild   | noun, bimbo noun, ditz -es, ditzy adj, dumb blonde noun, dumb blond noun, airheaded | - | own-language; only lower; unless near: bread*, baker*, grupo; no disguise | Bimbo is a bakery
saddo        | mild   | noun, saddoes, sad sack noun, sad act noun, billy no-mates, billy no mates, sourpuss noun, misery guts, grumpy arse noun, mardy arse noun, mardy-arsed, mardy bum noun | - | no disguise
twonk        | mild   | noun, pranny, prannies, prannie noun, wassock noun, you dipstick, what a dipstick, absolute (plank|melt|doughnut|donut|spoon), you (doughnut|donut), mugged off, mugging me off, mug you off | - | unless near: jam, glaze*, icing, cheese, tuna, nasa, launch*, tea, coffee, juice, wooden, leaf, sorbet*; no disguise | thick, soft or silly in British slang
schlemiel    | mild   | noun, shlemiel noun, schlimazel noun, shlimazel noun, schmendrick noun, nebbish -es, nudnik noun, schnorrer noun, meshuggener noun, schmegegge noun, schmeckel noun, schmeckle noun, shmekel noun | - | own-language; no disguise | Yiddish in American
dopey        | mild   | dopier, dopiest, dopily, you dope, what a dope, such a dope, stupid dope -s | - | own-language; only lower; unless near: dwarf*, snow white, disney*, sleepy; no disguise
dumbo        | mild   | dumbos, woodenhead noun, puddinghead noun, chucklehead noun, cementhead noun, rockhead noun, pinheaded, bananahead noun, melonhead noun, melon head noun | - | own-language; only lower; unless near: elephant*, disney*, octopus*, nail*, screw*, sew*, pin, pins, brad*, oyster*, camera*, ride*, brooklyn, oat*, porridge; no disguise | a pinhead alone is part of a pin, Dumbo is a film
hobo         | mild   | hobos, hoboes | - | own-language; only lower; unless near: bag*, purse*, handbag*, leather, strap*, spider*, stew*, dinner*, sign*, style, tote*, stove*, knife, knives, brand*, johnson; no disguise | a bag is called so
cocky        | mild   | = | - | own-language; only lower; unless near: bird*, parrot*, cockatoo*, cockatiel*, robin*; no disguise | unfriendly of a person
diddle       | mild   | diddles, diddled, diddling, diddler -s | - | own-language; only lower; unless near: hey, para, drum*, rudiment*, fiddle, cat, dumpling*; no disguise | to cheat, or worse; the nursery rhyme
sucker       | mild   | suckers | - | unless in: sucker for, suckers for, sucker punch, sucker-punch; own-language; only lower; unless near: plant*, rose*, tree*, root*, shoot*, prun*, graft*, lollipop*, lolly, candy, octopus*, squid*, cup, cups, rod*, dent*, suction, window*, glass, punch*, fish*, pad, pads, hook*, mount*, mobile, vacuum*, bonbon*, lilac, flavo*, tentacle*, pump*, grow*, pull*, cactus, cacti; no disguise
slave-driver | mild   | noun, slavedriver noun, slave driver noun, slave-driving | - | unless near: history, novel, film, museum, plantation*; no disguise
skeezer      | mild   | noun, skeezy adj, skeez -es, sleazebucket noun, scumsucker noun, scuzzer noun | - | no disguise
fat heifer   | mild   | noun, (fat|ugly|stupid) (heifer|sow|slapper|munter), bushpig noun, bush pig noun, uggo noun, salad-dodger noun, salad dodger noun, lardbucket noun, chubster noun, fat blimp noun, you porker, you porkers, ten-ton tessie, thunder thighs | - | unless near: farm*, herd*, breed*, cattle, fish*, farrow*, piglet*, shed; no disguise
old scrubber | mild   | noun, dirty scrubber noun, cheap scrubber noun, you scrubber, (dirty|cheap|common) tart, dirty tarts, you (old|little) tart, harridan noun, termagant noun, pramface noun, pram-face noun, pram face noun | - | unless near: lemon, lime, rhubarb, cherry, apple, bakewell, pastry, custard, taste*, flavo*, brush*, floor*, tile*, dish*, grill*, air, gas, vodka, wine*; no disguise
jobsworth    | mild   | noun | - | instead: stickler; no disguise
poxy         | mild   | poxier, manky, mankier, mankiest, clatty | - | own-language; unless near: cat, cats, resin*, glue*, boat*; no disguise | British and Irish for nasty; the Manx cat is no manky one
cheesehead   | mild   | noun, ranga noun, charva noun, charver noun, plastic paddy, plastic paddies, west brit noun, weegie scum, scouse scum, dirty scouser noun, bin dipper noun, bin-dipper noun, inbred noun, welfare queen noun, dole scum, council estate scum, council scum, hoodrat noun, hood rat noun, ghetto trash, ghetto rat noun | - | own-language; only lower; unless near: packers, green bay, wisconsin, hat*, plant*, line*, strain*, maize, dog*, mice, mouse; no disguise

# --- saying that somebody is stupid or mad, in pictures

not the sharpest tool | mild | not the sharpest (knife|pencil|crayon), not the brightest (bulb|spark|crayon|button), (sandwich|sandwiches) short of a picnic, (brick|bricks) short of a load, (card|cards) short of a (deck|full deck), cans short of a six-pack, lights are on but (nobody|no one|no-one) is home, not playing with a full deck, nobody home upstairs, dumb as a (rock|post|box of rocks|brick), thick as (a brick|two planks|a plank|pig shit), dumber than a (rock|box of rocks), (shit|manure|sawdust|nothing) between the ears, sawdust for brains | - | unless near: tull, album, blade*, range, chef*, set
off your rocker | mild  | off (his|her|their|its) rocker, off (your|his|her|their) tits, lost your marbles, lost his marbles, lost her marbles, not right in the head, (soft|sick|wrong|weak) in the head, need your head examined, needs his head examined, mad as a box of frogs, mad as a bag of ferrets, you fruitcake, complete fruitcake, total fruitcake, nutty fruitcake, cloth-eared, cloth ears, head full of (shit|sawdust|mince) | - | unless near: game*, toy*, chair*, festival*, panini*, marbles, store*, trolley, supermarket*, bakery, slice*, brandy, set, sets, toy, parcel*
can't you read | mild  | are you illiterate, learn to read, are you (dense|retarded|insane|drunk), are you mad, are you dumb, are you for real, are you taking the mickey | - | unless near: child*, course*, lesson*, class, classes, book, books, scheme*, kid, kids, phonics, app, blood, wine, tissue, about, charge, estate, driv* | asked of a customer

# --- what leaves the body, more

cack         | mild   | cacks, cacked, cacking, cacky, cacker -s, cacking it, cack yourself | - | own-language; only lower; unless near: handed; no disguise | cack-handed is only clumsy
jobby        | mild   | jobbies, keech, keich, tom tit -s, touching cloth, poo-stained, brown trousers moment, skid-marked, do a number two, doing a number two, drop the kids off at the pool, dropping the kids off at the pool, curl one out, curling one out, lay a cable, pinch a loaf, pinching a loaf | - | own-language; only lower; unless near: swim*, lesson*, contractor*, broadband, water, bread, bakery; no disguise
the trots    | mild   | got the runs, squits, the squits, delhi belly, montezuma's revenge | - | unless near: race*, racing, harness, horse*, pharmac*, medic*, rehydrat*, travel*, tablet*, cricket*, wicket*, innings, chase*, batsm*, batter*, needed, over, overs, baseball, inning*; no disguise
piddle       | mild   | piddled, piddling, piddler -s, widdle, widdled, widdling, jimmy riddle, (take|taking|took|have|having|need) a (piss|wazz|whizz|whiz), (take|taking|took|have|having|need) a (slash|jimmy|widdle), (take|taking|took) a (leak|tinkle), siphon the python, drain the (lizard|snake), point percy at the porcelain, shake hands with the unemployed | - | own-language; only lower; unless near: roof*, pipe*, seriously, boiler*, radiator*, tap*, valley, river, puppy, puppies, dog*, cat*, kitten*, litter, test*, detect*, sensor*, survey*; no disguise
chunder      | mild   | chundered, chundering, chunders, upchuck -s -ed -ing, hork -s -ed -ing, technicolour yawn, technicolor yawn, blow chunks, blowing chunks, blew chunks, toss your cookies, tossing my cookies, tossed his cookies | - | own-language; no disguise
pukeface     | mild   | (puke|barf|snot|spew|booger|bogey)(-| )?(face|head|breath|brain|bucket|stain|features) noun | - | unless near: cold, nose; no disguise
jacksie      | mild   | jacksies, jacksy, jaxie, jaxy, up the khyber, bahookie noun, bahoochie noun, hiney -s, patootie, tuchus -es, tuchis, tuches, tochis, tokhes, badonkadonk noun, badonka-donk, ghetto booty, dump truck ass, dumptruck ass, rsole noun, r-sole noun | - | own-language; only lower; unless near: sweet, dump, pass; no disguise
goolies      | mild   | knackers, nads, love spuds, ballbag noun, ball-bag noun, ball bag noun, kicked in the (nads|goolies|knackers|plums|jewels|crotch|nuts|bollocks), kick in the (nads|goolies|knackers|plums|crotch|bum|arse|ass) | - | own-language; only lower; unless near: yard, horse*; no disguise
horsepucky   | mild   | horse pucky, horse puckey, bull pucky, bullpucky, horse hockey, horse apples | - | instead: nonsense; no disguise

# --- minced oaths and oaths, more

f off        | mild   | f you, f ya, f yourself, f'off, f'ing, f'd up, f'd off, effed up, eff you, eff this, eff that, effing hell, eff all, f-all, f-bomb noun, f bomb noun, f-ed up, f-er noun, effer noun, effery | - | own-language; only lower; no disguise | the letter stands for the word
chuffing hell | mild  | chuffin hell, chuffing nora, chuff all, chuff off, flaming hell, flaming heck, flippin eck, flipping eck, blooming heck, blinking hell, blinkin hell, blinking heck, ruddy hell, ruddy cheek, frigging hell, friggin hell, freaking hell, hecking hell, sodding heck, naffing hell, fudging heck | - | instead: -
bejesus      | mild   | bejaysus, bejeezus, bejabbers, jaypers, jeezus christ, jesus on a bike, christ on a cracker, jesus titty, jesus f christ, jesus tapdancing christ, hell's teeth, hells teeth, (for|in) (fecks|feck's|frigs|frig's|flips|flip's|fooks|chrissake|crissake|crisakes|frick's|fricks|fudge) sake, the bejesus out, scare the bejesus | - | instead: -
holy balls   | mild   | holy shitballs, holy fuckballs, holy bollocks, sweet baby jesus, sweet mother of god, christ on a crutch, jesus h, judas priest almighty | - | unless near: christmas, tree; no disguise

# --- abbreviations, more

rtfm         | mild   | rtfms, rtfa, stfw, dgaf, dgaff, ctfu, ctfo, ctfd, stfd, smfh, tfoh, wtfery, omgwtf, omgwtfbbq, bohica, tarfu, gtfu, jfgi, ffsakes | - | own-language; unless near: ml, form; no disguise | the f stands for the word
lmgtfy       | mild   | pebkac, pebcak, picnic error, id10t, id-10-t, id10ts, layer 8 (problem|error|issue), luser -s | - | own-language; no disguise | what a help desk calls its callers
diaf         | strong | eabod, kysf, foff, stfup, esad | - | own-language; only lower; no disguise
dilf         | strong | noun, pawg noun, cfnm | - | own-language; unless near: moro; no disguise
give him a bj | strong | give her a bj, give me a bj, give you a bj, gave him a bj, gave me a bj, gives a bj, get a bj, got a bj, free bjs, sloppy bjs, a bj from, quick bj, sloppy bj, bj in the | - | own-language | the chain BJ's and people's initials have capitals too

# --- ethnic, national and religious slurs, more

mzungu       | mild   | mzungus, wazungu, muzungu, umlungu, oyinbo, farang, farangs, gaijin, laowai, guiri, guiris, bule, bules, gora, goras, toubab, toubabs, yanqui, buckra, paleface noun | - | own-language; only lower; unless near: font*, film*, restaurant*, residence, visa*, horse*, band; no disguise | what white foreigners are called; seldom meant kindly
gypsy        | mild   | gypsies, gypsys | - | own-language; only lower; unless near: moth*, tart*, jazz, skirt*, top, tops, caravan*, music, king*, horse*, cob, cobs, guitar*, cream*, rose, band*, style, punk, opera*, musical, stew, toast, fiddle*, violin*, dance*, blouse*, roma, traveller*, community, communities; no disguise | written with a capital it is the name that many use themselves
dirty gypsy  | strong | dirty gypsies, (thieving|filthy|bloody|stinking) (gypsy|gypsies|gypsys|tinker|tinkers|traveller|travellers|traveler|travelers), you tinkers, didicoi noun, didicoy noun, diddicoy noun, didikoi noun, minker noun, tinkie noun | - | no disguise
knacker      | mild   | = | - | own-language; only lower; unless near: yard*, horse*, cattle, carcass*, trade, fallen stock; no disguise | Irish slur for a Traveller, but in Britain a verb too, hence mild; the knacker's yard
moslem       | mild   | moslems | - | own-language; instead: Muslim; no disguise | today felt to be rude
transvestite | mild   | noun | - | own-language; unless near: film*, rocky horror, medical, history; instead: cross-dresser; no disguise | felt to be derogatory today
kung flu     | strong | kung-flu, chink flu, chink virus | -
china virus  | mild   | chinese virus, wuhan virus, wuhan flu, china flu | - | unless near: vaccine*, scanner*, software, antivirus*, computer*, laptop*
pajeet       | strong | noun, poojeet noun, street-shitter noun, street shitter noun, pakibashing, paki-bashing, paki bashing, paki shop noun, paki-shop noun, pakishop noun, paki basher noun | - | no disguise
rapefugee    | strong | noun, rapeugee noun | first last | no disguise
refugee scum | strong | fugee scum, migrant scum, immigrant scum, asylum scum, boat people scum, remove kebab, kebab remover noun, muzzrat noun, musrat noun, mussie noun, islamonazi noun, jihad johnny | - | no disguise
anchor baby  | strong | anchor babies, fence hopper noun, fence-hopper noun, fencehopper noun, sudaca noun, spiggoty, spigotty, spiggotty, potato muncher noun, potato-muncher noun, spud muncher noun, spud-muncher noun, tattie muncher noun, tattie-muncher noun, porridge wog noun, soutpiel noun, soutie noun, cushi -s, proddy, proddies, proddie noun, proddy dog noun | - | own-language; only lower; no disguise
sheboon      | strong | noun, dindu noun, dindu nuffin noun, chimpout noun, chimp-out noun, chimping out, chimped out, we wuz kangz, kangz, ghetto monkey noun, cotton picker noun, cotton-picker noun, cottonpicker noun, apefrican noun | - | own-language; unless near: harvest*, farm*, machine*, case ih, deere; no disguise | a cotton picker is a machine too
nlgger       | strong | nlggers, nlgga -s, ni99a -s, nibba -s, nibber -s | - | own-language; only lower; no disguise | letters that look alike
burr head    | strong | burr heads | - | own-language; only lower; unless near: grinder*, coffee, drill*, rotary, tool*, mill, carbide, bit, bits, shank*, dental, file*; no disguise
zionazi      | strong | noun, zio-nazi noun, zio noun, ziopig noun, holohoax -es, holohoaxer noun, holocaust hoax, jewish lightning, jew gold, globohomo, rahowa, jew rat noun, jewish vermin, jewish pig noun, jew bastard noun, fucking jew noun | - | own-language; only lower; no disguise
hitlerism    | mild   | hitlerist -s, hitlerite noun, little hitler noun, nazi bitch, you fascist, you fascists, bloody fascist noun, fascist pig noun, facist pig noun | - | unless near: history*, museum*, documentary, book*, novel*, film*, lecture*; no disguise

# --- slurs for love, sex, gender and disability, more

bumder       | strong | noun, you bender, you benders, gay bender noun, chutney ferret noun, brown hatter noun, iron hoof noun, gaybo noun, gaybob noun, gayboi noun, homo-tard noun, dirty lesbian noun, filthy lesbian noun, dirty gay noun, filthy gay noun | - | own-language; only lower; no disguise
troon        | strong | troons, trooned, trooning, trannyfag noun, trans freak noun, tranny freak noun, trans-freak noun, gender freak noun | - | own-language; only lower; unless near: royal, golf, open, ayrshire, links, course, scotland; no disguise | the town has a capital
alphabet mafia | mild | alphabet people, rainbow mafia, gay agenda, gay lobby, lgbt agenda, gender ideologue -s | - | unless near: hotel, google, company, inc, meeting*, item*
fagging      | mild   | fagged, faggin | - | own-language; only lower; unless near: out, school*, eton, boy, boys, tired; no disguise | "fagged out" is tired
sperg        | strong | spergs, sperging, sperged, spergy, spergier, autistic screeching, retardo noun, downsy, downsie noun, downsies, mental defective noun, rides the short bus, short bus kid noun, short-bus special | - | own-language; only lower; no disguise
midget       | mild   | midgets | - | own-language; only lower; unless near: gem*, sweet*, mg, car, cars, racing, race*, submarine*, football, league, hockey, wrestl*, liquorice, tomato*; no disguise | the sweets and the car
deaf and dumb | mild  | deaf-and-dumb, deaf mute noun, deaf-mute noun | - | instead: deaf; no disguise

# --- words of other languages, more

fok          | strong | fokken, fok off, fok jou, fokkof, fokof, voetsek, voetsak, poes off, jou poes, jou ma se poes, naai off, doos, bliksem, kak -ke, kakpraat, kaffirboetie noun, moffie noun, houtkop noun, hotnot noun | - | own-language; only lower; unless near: dutch, holland, lewis; no disguise | South African
gaand        | strong | gaandu, bhosdika, bhosdiwala, bsdk, behen ke lode, bhenkelode, maa ki chut, teri maa ki chut, teri maa di, ma chuda, maa chuda, chudai, chutmarika, chut, bhadwa, bhadwe, bhadva, bhadve, lund, lodu, jhaat, jhaatu, raand, randwa, kutti saali, hijde, hijda, chakka, ullu ka pattha, ullu ke patthe, ullu ke pathe | - | own-language; only lower; unless near: sweden, university, cricket; no disguise | Hindi, Urdu, Punjabi
punda        | strong | pundai, thevidiya, thevdiya, thevidiya paiya, oombu, ommala, lanja, lanjakodaka, lanja kodaka, modda, dengey, thayoli, kunna, poorimone, pulayadi | - | own-language; only lower; no disguise | Tamil, Telugu, Malayalam
putangina    | strong | putang ina mo, tangina mo, tang ina, ulol, tarantado, punyeta, pakyu, pokpok, bayot, kupal, hindot, kantutan, bangsat, anjing, bajingan, babi lu, lancau, lanjiao, chee bye, cheebye, chibai, kanina, kan ni na, knnccb, pundek | - | own-language; only lower; no disguise | Filipino, Indonesian, Malay and Singapore English
chuj         | strong | skurwysyn, skurwiel, pizda, pierdol, pierdole, pierdolony, jebac, jebany, zajebisty, wypierdalaj, kurwy, kurwo, nahuy, nahui, nahuj, poshel nahui, poshel nahuy, mudak, mudila, zalupa, gandon, dolboeb, dolboyob, pidor, pidory, pidaras, shlyukha, ebat, yob tvoyu, pizdec, orospu, siktir, sikerim, amcik, yarrak, yarak, amk, oc cocugu, malaka, malakas, malakes, gamoto, gamo to, skata, poutana, fitta, javla, jävla, fy faen, faen, helvete, kusipaa, huora, kyrpa, mulkku | - | own-language; only lower; no disguise | Polish, Russian, Turkish, Greek, Nordic
ben zona     | strong | koos emek, kus emek, kuss emek, kos emak, manyak, manyook, ayri feek, ayre feek, kol khara, kul khara, ya khara, ibn sharmouta, ibn kalb, ya kalb, gahba, kahba | - | own-language; only lower; no disguise | Hebrew and Arabic

# --- drink, temper and dismissal in British and Irish slang

bladdered    | mild   | trollied, trolleyed, wankered, twatted, cunted, bollocksed, steaming drunk, drunk as a skunk, pissed as a (fart|newt|rat|parrot|lord) | - | own-language; no disguise | drunk
absolute helmet | mild | what a helmet, such a helmet, smeghead noun, smeg-head noun, smeg off, smegging, you fud, ya fud, wee fud, baw heid noun | - | unless near: cycl*, bike*, bicycle*, motor*, ski*, safety, crash, horse*, riding; no disguise | Smeg alone makes fridges
pain in the hole | mild | pain in me hole, get up the yard, in me hole, up me hole | - | own-language; unless near: golf, horse*; no disguise
brown-nosing | mild   | brown nosing, brownnosing, brown-nosed, brown-nose, brownnose | - | unless near: trout, bear*; no disguise
screw it     | mild   | screw this, screw that, screw them, screw the lot | - | own-language; unless near: in, on, into, onto, to, tight*, wall, lid, cap, bracket*, clockwise, down, together, back, place, hand, bulb, cover, panel, part, base, hole*, bolt*, nut, head, off, out, up, driver, firmly, hook*, end, far, thread*, strip*, too, loose*, turn* | said of a part it is an instruction
go screw yourself | mild | go screw yourselves, shove it up your jumper, you can shove it, shove it mate, go and shove it, go get rooted, go root yourself | - | own-language; unless near: drawer, aside, back, under; no disguise
dirty foreigners | strong | (dirty|filthy|stinking|thieving|bloody|lazy) (arab|arabs|jew|jews|muslim|muslims|immigrants|foreigners|migrant|migrants|refugee|refugees|asylum seeker|asylum seekers|africans|mexicans|indians|pakistanis|albanians|romanians|bulgarians|turks|russians|ukrainians|syrians|afghans|somalis|nigerians|catholics|protestants|hindus|sikhs|asians|lesbians|gays) | - | unless near: horse*, stallion*, mare*, rug*, cotton, dressing | an attribute that makes the people's name an insult

# animals, tools and things called at somebody: only with a person as the subject, or called out
you cow | mild | (you|ya) (are|were)? (such|just|really|absolutely)? (a|an)? (absolute|complete|total|utter|right|real|stupid|silly|miserable|old|fat|lazy|daft|stroppy|nasty|selfish)? (cow|weasel|toad|parasite|maggot|hyena|vulture), (you|he|she) (are|is|was|were) such a (cow|tool|weasel|toad|rat|snake|sheep|leech|parasite|worm|pig) | - | unless near: farm*, dairy, milk*, plush, costume*, toy*, soft, mascot*, pet, pets, zodiac, year, chinese | the animal said of a person
he is a tool | mild | (he|she|boss|manager|colleague|husband|wife|neighbour|neighbor|driver|agent|brother|landlord|man|guy|bloke|lad|customer|supervisor|they) (is|was|are|were) (such|being|just|really|clearly)? (a|an)? (absolute|complete|total|utter|right|real|massive|bit of a)? (tool|weasel|toad|rat|snake|muppet|plonker|melt|weapon|donkey|spanner|plank|sausage), don't be (such)? a (tool|weasel|cow|snake|rat|spanner|plank|donkey), (you|what a|such an) (absolute|utter|complete|total|massive) (tool|weapon|spanner|plank|donkey|melt|cow) | - | unless near: hammer*, drill*, workshop*, software, plush, pet, pets, cage, toy*, zodiac | a thing said of a person
only a weasel would | mild | only a (rat|snake|weasel|worm|coward|cow|tool|toad|leech) (would|could), acting like (a|an) (rat|snake|weasel|cow|tool|toad|worm|animal) | -
that's BS | mild | (that|this|it|what|which) (is|was) (absolute|complete|total|utter|pure|just|such|all|really|a load of|a bunch of)? BS, that's (absolute|complete|total|utter|pure|just|such|all|a load of|a bunch of)? BS, (what|such|pure|total|utter|complete|absolute|your|load of|bunch of|full of|calling|call) BS | - | only upper; own-language; unless near: degree*, university, bachelor*, standard*, british, en, iso, kitemark, plug*, bs | BS numbers a British standard, and a degree
he is a POS | strong | (he|she|you|it|they|boss|manager|agent) (is|was|are|were) (such|just|really)? (a|an)? (total|absolute|complete|utter|real)? POS, you POS, that POS, this POS, your POS of a, what a POS | - | only upper; own-language; unless near: terminal*, till*, system*, reader*, card*, cashier*, checkout*, sale*, payment*, device*, machine*, display*, software, printer*, scanner*, update* | a point of sale is a till
annoyed af   | mild   | (annoyed|annoying|tired|cold|hot|hungry|bored|boring|busy|drunk|funny|good|bad|weird|cute|cool|fast|confused|confusing|expensive|stressed|mad|salty|sad|happy|hyped|excited|late|long|loud|lazy|poor|rich|sus|awkward|creepy|petty|basic|extra|dead|wild|random|fresh|comfy|frustrated|frustrating|scary|cheap|toxic|shady|sketchy|gross|broke|thirsty|jealous|nervous|proud|real|old|embarrassing|embarrassed) af | - | own-language; only lower; no disguise; instead: - | as fuck
same bs      | mild   | (this|pure|utter|usual|more|some|load of|bunch of|full of|calling|call|that's|that is|it's|corporate|marketing|pr|your|their) bs, bs (excuse|excuses|answer|answers|reason|reasons|policy|policies|charge|charges|shipping|story|response|ticket|error) | - | own-language; only lower; unless near: bachelor*, degree, standard*, en, iso, computer, plug*, biology, science, nursing; no disguise; instead: - | bullshit
such a pos   | mild   | (is|was|it's|what|total|absolute|complete|piece of junk|this|that|your|their|utter) (a )?pos (tbh|app|site|website|update|phone|car|printer|thing|company|honestly|lol|machine|router|chatbot), (is|was|such|what|it's) a pos | - | own-language; only lower; unless near: terminal*, sale, sales, retail, card, reader*, till*, checkout, epos, system*, payment*, merchant*, integration*, device*, register*, tag*; no disguise | piece of shit
pish         | mild   | (utter|total|complete|absolute|pure|talking|load of|what) pish, pish-poor, pish poor | - | own-language; only lower; unless near: bird*, warbler*, birding; no disguise | Scottish for piss
shafting us  | mild   | shafting (us|you|me|them|him|her|the|people|customers|staff|workers|everyone), shafted (us|you|me|them|him|her|people|customers|staff|workers|everyone|by), (got|get|been|were|was|being) shafted | - | unless near: drive, propeller*, engine*, gear*, arrow*, pulley*; instead: -
