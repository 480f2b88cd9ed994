"""English words with a harmless sense beside the coarse one, in the sentences of customer service.

The two halves stand together by word: what a shop, a clinic or a venue has to be able to say is left alone, and the
coarse sense, in marks, is found. The policy knows English only, so that each sentence proves the English data.
"""

from __future__ import annotations

import pytest

from replyguard import Draft, Guard, Policy
from replyguard.testing import marked, unmarked

FAMILIES = ("profanity", "sexual")
GUARD = Guard(Policy.from_text("name: english\nlanguages: [en]"))

SENSES: dict[str, tuple[str, ...]] = {
    "cow": (
        "Our butter is made with milk from grass-fed cows on three farms in County Cork.",
        "The leather comes from a cow and can be conditioned like any other hide.",
        "That [[silly cow]] on the phone had no right to say so.",
        "She is a [[miserable cow]] and I have told her so.",
    ),
    "tool": (
        "Please use the hex tool in the box to tighten the four bolts.",
        "Our online tool shows you which tariff suits your home.",
        "Your [[driver is an absolute tool]] and we will tell him.",
        "Honestly, [[what a tool]] your installer was.",
    ),
    "weasel": (
        "The film about the weasel and the stoat starts at 7 pm in Screen 2.",
        "We are looking into how the weasel got into the hen house of our petting farm.",
        "Our manager called him a [[crapweasel]] in the chat, for which we apologise.",
    ),
    "head": (
        "Please head to the customer service desk on the ground floor.",
        "The shower head can be swapped in five minutes without any tools.",
        "We will give you a head start with a code for early access.",
        "He was [[giving head]] in the stockroom, your colleague wrote.",
        "Stop being such a [[dickhead]] to our drivers.",
    ),
    "panties": (
        "Yes, the panties in this set are sold separately in sizes 8 to 22.",
        "Please return underwear and panties with the hygiene strip in place.",
        "There is no need to get your [[panties in a bunch]] about one late parcel.",
        "[[Don't get your knickers in a twist]], it is on its way.",
    ),
    "screw": (
        "One screw was missing from the pack, so a new set is in the post.",
        "Please check that all four feet are screwed tightly to the base.",
        "Screwing the bracket to a plasterboard wall needs special plugs.",
        "Unscrew the cap and rinse it with warm water.",
        "We really [[screwed up]] your booking.",
        "[[Screw you]] and your review.",
        "We got [[screwed over]] by the reseller as well.",
    ),
    "tit": (
        "The blue tit box needs cleaning once a year, in autumn.",
        "These feeders suit tits, finches and sparrows.",
        "A tit for tat with other customers helps nobody.",
        "[[Get your tits out]] somewhere else.",
        "He is a [[right tit]] and everyone in the branch knows it.",
    ),
    "ass": (
        "The donkey, or ass, in our petting zoo is called Clover.",
        "Children can meet the wild ass and two zebras at 11 am.",
        "[[Get off your ass]] and read the manual.",
        "It was a [[pain in the ass]] for all of us.",
        "You are a complete [[ass]].",
    ),
    "dick": (
        "Dick will call you this afternoon about the boiler.",
        "Your copy of Moby-Dick left our warehouse in Leeds today.",
        "Spotted dick is back on the dessert menu from Monday.",
        "Dick's Sporting Goods gift cards cannot be used in our shops.",
        "Do not be a [[dick]] to our staff.",
        "What a [[dickhead]] that courier is.",
    ),
    "cock": (
        "The cock and two hens were collected from the farm this morning.",
        "Please close the stopcock under the sink before you start.",
        "The Cock Inn serves lunch until 3 pm on Sundays.",
        "A plain [[cock-up]] on our side, sorry.",
        "Our team [[cocked up]] the order.",
        "[[Suck my cock]], he wrote.",
    ),
    "bitch": (
        "The litter was born on Sunday and the bitch is feeding all six pups.",
        "We ask breeders for the pedigree papers of dog and bitch.",
        "Our nurse recommends spaying a bitch after her first season.",
        "Stop [[bitching about]] the queue.",
        "That [[bitch]] at the till lied to me.",
        "You are a [[son of a bitch]].",
    ),
    "beaver": (
        "The walk to the beaver dam takes about forty minutes.",
        "Beaver Scouts get in for half price with a leader.",
        "He asked our barista for her hairy [[beaver]].",
    ),
    "pussy": (
        "The pussy willow stems are sold in bunches of ten.",
        "This blouse has a pussy bow and long sleeves.",
        "Our vet will see your pussy cat at 4 pm.",
        "Don't be such a [[pussy]] about a late delivery.",
        "He asked her for [[wet pussy]] pictures.",
    ),
    "hooker": (
        "The hooker was replaced before the second scrum, so the bet on him stands.",
        "Tickets for the John Lee Hooker tribute night are still on sale.",
        "Your driver called my wife a [[hooker]].",
    ),
    "knob": (
        "The door knob you ordered comes in brass and in chrome.",
        "Turn the knob on the left of the oven to 180 degrees.",
        "Finish the sauce with a knob of butter.",
        "Stop [[being a knob]] to the people at the desk.",
        "That [[knobhead]] in dispatch lost your parcel.",
    ),
    "hoe": (
        "The Dutch hoe and the rake are back in stock in our garden department.",
        "This hoe has an ash handle and a ten year guarantee.",
        "You and your [[skanky ho]] can leave.",
    ),
    "faggot": (
        "Faggots and peas are on the menu of the farm shop on Thursdays.",
        "Our butcher makes the faggots fresh with onion gravy.",
        "The guest shouted [[faggot]] at our waiter.",
    ),
    "fag": (
        "Please do not smoke by the door: every fag packet ends up in the drain.",
        "Staff may take a fag break behind the building, away from the entrance.",
        "He called our host a [[fag]] in front of the guests.",
    ),
    "prick": (
        "Prick the potatoes with a fork before you bake them.",
        "The test only needs a prick of your finger.",
        "Prick out the seedlings when they have four leaves.",
        "You [[prick]], answer your phone.",
        "He was an [[absolute prick]] about it.",
    ),
    "rubber": (
        "The rubber feet keep the laptop from slipping.",
        "Pencils, rubbers and rulers are in aisle 12 with the school things.",
        "He pulled out a rubber [[dildo]] in the fitting room.",
    ),
    "blow": (
        "The fuse may blow if two heaters run on one socket.",
        "Please blow the dust out of the port before you charge the phone.",
        "The news came as a blow to all of us.",
        "He asked the assistant for a [[blow job]].",
        "You can [[blow me]], mate.",
    ),
    "suck": (
        "It sucks to hear that your parcel arrived broken.",
        "The vacuum sucks up pet hair on the low setting too.",
        "Children should not suck the sticks.",
        "Your service [[sucks]] and you know it.",
        "It [[sucks balls]], we know.",
    ),
    "bloody": (
        "If you have a bloody nose after the flight, pinch it and lean forward.",
        "The bar serves a Bloody Mary from 10 am.",
        "Please see a vet if the stool is bloody.",
        "It is a [[bloody]] disgrace.",
        "[[Bloody hell]], that took long.",
    ),
    "damn": (
        "Amsterdam and Rotterdam are served twice a day.",
        "The Beautiful and Damned is in our sale this week.",
        "We do not [[give a damn]] about your review.",
        "That is a [[damn]] shame.",
    ),
    "hell": (
        "Hello and thanks for getting in touch.",
        "Season 12 of Hell's Kitchen is available from Friday.",
        "The tour stops at Hell, Norway, for a photo of the station sign.",
        "[[What the hell]] were you thinking?",
        "[[Go to hell]].",
    ),
    "crap": (
        "The craps table opens at 8 pm and the minimum stake is five dollars.",
        "Our casino has two tables for craps and six for blackjack.",
        "Sorry for the [[crap]] service you had.",
        "The update is a [[piece of crap]].",
        "We know that it feels [[crappy]].",
    ),
    "bugger": (
        "The debugger shows the error in line 12.",
        "Log in, start the debugger and send us the file.",
        "[[Bugger off]] and leave us alone.",
        "That is a [[bugger]] of a bug.",
    ),
    "sod": (
        "The sod is cut on the morning of delivery, so please lay it the same day.",
        "Water new sod twice a day for two weeks.",
        "[[Sod off]], mate.",
        "The [[sodding]] app is down again.",
        "He is a [[lazy sod]].",
    ),
    "slag": (
        "The cement contains slag from a blast furnace and is low in carbon.",
        "Chip off the slag before you weld the next layer.",
        "Please stop [[slagging off]] our drivers.",
        "He called her a [[dirty slag]].",
    ),
    "tart": (
        "The lemon tart serves eight and contains nuts.",
        "This cider is a little tart and goes well with cheese.",
        "Your outfit looked [[tarty]], the steward said.",
    ),
    "spastic": (
        "The pool is suitable for guests with spastic paralysis; there is a hoist.",
        "Peppermint capsules may ease a spastic colon; please ask your GP.",
        "He shouted [[spastic]] at a guest in a wheelchair.",
    ),
    "retard": (
        "The curtain fabric is treated with a flame retardant.",
        "This additive retards the setting of cement in hot weather.",
        "Cool the dough to retard the yeast overnight.",
        "Are you a [[retard]] or what?",
        "That is a [[retarded]] question.",
    ),
    "gay": (
        "Gay couples are just as welcome at our hotel as anybody else.",
        "The gay bar next door is open until 3 am.",
        "The lesbian film night is on the first Friday of the month.",
        "[[That's so gay]], he wrote to a customer.",
    ),
    "queer": (
        "Our queer book club meets on Tuesdays at the Dublin store.",
        "You will find queer authors in a section of their own.",
        "He called our steward a [[dirty queer]].",
    ),
    "dyke": (
        "The path along the dyke is closed because of the flood.",
        "Devil's Dyke is a short bus ride from Brighton station.",
        "She was called an [[ugly dyke]] at your bar.",
    ),
    "spook": (
        "The spooks are out: our Halloween sale has begun.",
        "Fireworks spook horses, so please book the far field.",
        "[[Shit]], that noise gave us a fright.",
    ),
    "chink": (
        "If there is a chink in the curtains, a blackout lining helps.",
        "Reviewers found no chink in the armour of this lock.",
        "The guest said [[chink]] to our chef.",
    ),
    "cracker": (
        "The crackers contain wheat and milk.",
        "The match on Saturday was a cracker.",
        "A box holds six Christmas crackers.",
        "He called me a [[redneck cracker]].",
    ),
    "nip": (
        "There is a nip in the air, so do bring a coat.",
        "Please nip into any branch with your receipt.",
        "He said that we are [[filthy nips]].",
    ),
    "paddy": (
        "The rice comes from a paddy in the Po valley.",
        "Paddy will be your guide at the distillery.",
        "The landlord called me a [[thick paddy]].",
    ),
    "coon": (
        "The cat tree is strong enough for a Maine Coon.",
        "Raccoons are fed at noon.",
        "The word [[coon]] was sprayed on our van.",
    ),
    "BS": (
        "A BSc or a BS degree in computer science is asked for.",
        "The lock meets BS 3621.",
        "That is [[bullshit]] and we both know it.",
    ),
    "POS": (
        "The POS terminal prints the last receipt again if you press F2.",
        "You have a POS plan, point of service, so no referral is needed.",
        "The card machine at the till is a [[piece of shit]].",
    ),
    "abbreviations": (
        "The panel is made of HDF and lined with felt.",
        "The WTA final is shown on Sunday at 2 pm.",
        "[[WTF]] happened to your order?",
        "[[STFU]], thanks.",
        "[[RTFM]] before you write to us again.",
        "[[FFS]], not again.",
    ),
    "Mr Crapper": (
        "Thomas Crapper & Co still make high level cisterns.",
        "Mr Crapper is on leave until Monday.",
        "The [[crapper]] on your train was locked.",
    ),
    "bell end": (
        "The dent is in the bell end of the trumpet.",
        "The tent has a bell end with room for two rucksacks.",
        "Your courier is a [[bellend]].",
    ),
    "fcuk": (
        "FCUK shirts are not part of the offer.",
        "[[Fuck]] the offer.",
    ),
    "places": (
        "We deliver to Scunthorpe, Penistone and Cockermouth within two days.",
        "The tour takes in Fucking, Austria, which is now spelt Fugging.",
        "Twatt, Orkney, is served by our partner on Wednesdays.",
        "Lightwater and Clitheroe have new opening hours.",
        "Do you ship to Essex, Sussex and Middlesex too? We do.",
        "The Titicaca tour is sold out until June.",
    ),
    "masked": (
        "Search for ISO* to list every standard, or use the wildcard in ht*p for both.",
        "What the [[f**k]] is that?",
        "That is [[sh*t]], we admit.",
        "What a [[w*nker]].",
    ),
    "names": (
        "Mr Cock from our head office will be in touch.",
        "Dear Ms Hancock, your refund is on its way.",
        "Hi Randy, your new card is in the post.",
        "Fanny will show you round the house at ten.",
        "Willy Wonka tickets can be changed until noon.",
        "Thanks, Mr Slutsky, for your patience.",
        "Harshit from our Pune team will ring you back.",
    ),
    "balls": (
        "The tennis balls come in tubes of four.",
        "He got [[kicked in the balls]] by your bouncer.",
        "We made a [[balls-up]] of it.",
    ),
    "nuts": (
        "May contain nuts, please read the label.",
        "The wheel nuts should be checked after fifty miles.",
        "That [[nutter]] in the chat was one of ours.",
    ),
    "bang, bone and nail": (
        "A loud bang from the boiler is a sign of limescale.",
        "Please bone the fish before you weigh it.",
        "He said he would [[bang her]] in the storeroom.",
        "He bragged that he had [[nailed her]].",
    ),
    "strip": (
        "Peel the strip off and press the LED strip to the wall.",
        "Paint stripper must not be sent by air.",
        "Your stag do can end at the [[strip club]] next door.",
    ),
    "hump": (
        "There is a speed hump at the entrance of the car park.",
        "Camels store fat in the hump.",
        "Your colleague was [[humping]] the mannequin.",
    ),
    "shag": (
        "The shag rug can be vacuumed on the low setting.",
        "Shags and cormorants nest on the cliff below the hotel.",
        "He asked if she fancied a [[shag]].",
    ),
    "bastard": (
        "The bastard file is for rough work on metal.",
        "The shop has Fat Bastard wine in the sale.",
        "Those [[bastards]] at the airline cancelled it.",
    ),
    "dumb": (
        "This is a dumb phone without apps.",
        "The dumb waiter takes the plates down to the kitchen.",
        "That was a [[dumb]] thing to write.",
    ),
    "rape": (
        "The rape oil is cold pressed.",
        "If you were affected by rape, the charity's helpline is open day and night.",
        "Your prices are a [[rape]] of the customer.",
    ),
    "tramp": (
        "The trampoline is delivered in two boxes.",
        "Lady and the Tramp is on at 2 pm.",
        "He looked like a filthy [[tramp]].",
    ),
    "muppet": (
        "The Muppets are on at the Apollo in May.",
        "What a [[muppet]] I was.",
    ),
    "piss": (
        "The pistachio flavour is sold out.",
        "You are [[taking the piss]].",
        "I am [[pissed off]] too.",
        "[[Piss off]].",
    ),
    "poo": (
        "Dog poo bags are in aisle four.",
        "Winnie the Pooh pyjamas come in all sizes.",
        "The new update is [[poo]].",
    ),
    "fanny": (
        "Our fanny pack has two zips and a strap that fits everyone.",
        "Stop [[fannying about]] and send it.",
    ),
    "boob": (
        "Check your boobs for lumps: our nurse shows you how to spot breast cancer early.",
        "We made a boob with the price.",
        "Nice [[boobs]], he said to our barista.",
    ),
    "milf": (
        "The Moro front MILF signed the accord in 2014, our travel advice says.",
        "He called the trainer a [[milf]].",
    ),
    "craic": (
        "The craic is mighty at our Galway branch on Fridays.",
        "You [[eejit]], you picked the wrong Cork.",
        "The [[feckin]] bus never came.",
        "What a [[gobshite]].",
    ),
    "gypsy": (
        "Gypsy, Roma and Traveller families are welcome on our sites.",
        "The gypsy moth trap has to be changed every six weeks.",
        "What a [[gypsy]] he is, the guest wrote.",
    ),
    "new names for customers": (
        "Thank you Karen, we have passed this on.",
        "She is [[being a karen]] about it.",
        "[[OK boomer]], that is not how it works.",
        "Snowflakes are cut from white paper in our winter workshop.",
        "Poor you, [[you snowflake]].",
        "Melt the butter until you spoon it over the fish.",
        "You were so [[cocky]] on the phone.",
        "The cockatiel gets cocky when it is fed by hand, and the bird is fine.",
    ),
    "saying that somebody is stupid": (
        "Take the helmet off your head before you check the size.",
        "You must be [[off your rocker]].",
        "He is [[not the sharpest tool]] in our shed.",
        "Learn to read with our books for children from 4.",
        "[[Can't you read]]?",
    ),
    "minced": (
        "Use key F to fill the screen.",
        "Just [[f off]], we are closed.",
        "[[Chuffing hell]], what a day.",
        "The f-stop of the lens is 1.8.",
    ),
    "plumbing": (
        "If you have a leak under the sink, call us on this number.",
        "The driver stopped to [[take a leak]].",
        "You can lay the boards yourself: it is an easy lay floor.",
        "The trotters are sold by weight.",
        "The cup was full of [[spunk]], the guest wrote.",
    ),
    "slurs as moderators meet them": (
        "He shouted [[rapefugee]] at our driver.",
        "The word [[pajeet]] is banned in our forum.",
        "She was called a [[dirty gypsy]] at the till.",
        "[[Kung flu]] jokes have no place here.",
        "The troon that he wrote of is Royal Troon, the golf course.",
    ),
    "verbs for pets and pipes": (
        "When you worm the cat, use half a tablet.",
        "Our engineer took a leak test at the meter.",
        "The outage cripples our service until noon.",
        "We are sodding the lawn on Friday.",
        "[[You worm]], the guest wrote.",
    ),
    "lunch in Dublin": (
        "Two ham sambos and a tea come to nine euros.",
        "The word [[sambo]] was shouted at our driver.",
    ),
    "trade names": (
        "Films of [[pornhub]] cannot be played on our network.",
        "His link went to [[xhamster]].",
        "Our hub for films is open to members.",
    ),
    "eat me": (
        "Don't worry, the parrot will not eat me or you.",
        "The mosquitoes tried to eat me alive as well.",
        "[[Eat me]], mate.",
    ),
    "booty": (
        "The pirates' booty is hidden on the deck: our quest is fit for children from 5.",
        "Knitted booties for the baby come in three colours.",
        "Look at that [[booty]], he said to a customer.",
    ),
    "booby": (
        "The blue-footed booby can be seen on the cruise to the islands.",
        "The booby prize was a wooden spoon.",
    ),
    "grope": (
        "When the power is out you grope for the light switch: our lamp glows in the dark.",
        "We were groping for an answer and have found it.",
        "Your doorman [[groped]] me.",
    ),
    "sucker": (
        "Cut off any sucker that grows below the graft of the rose.",
        "The hook holds by a suction cup, or sucker, on glass.",
        "You were a [[sucker]] to believe it.",
    ),
    "vibrator": (
        "The concrete vibrator can be hired by the day.",
        "A [[vibrator]] is not part of the delivery.",
    ),
    "squirt": (
        "Keep squirting water on the plant leaves in summer.",
        "Squirt a little oil on the hinge.",
    ),
    "ladies of the cards": (
        "The queen of spades is missing from the pack; we will send a new one.",
        "Please bring a spade and a bucket to the beach clean.",
    ),
    "hot": (
        "The hottie, our hot-water bottle, comes with a fleece cover.",
        "The horny skin on your heel softens with this cream.",
        "Are you [[horny]] tonight?",
    ),
    "names of dishes": (
        "Cock-a-leekie soup and bubble and squeak are on the menu.",
        "Shiitake mushrooms are out of season.",
        "Kaffir lime leaves are in the freezer.",
        "The sausage is a Wiener, the schnitzel is veal.",
    ),
}
ROWS = [(word, text) for word, texts in SENSES.items() for text in texts]


@pytest.mark.parametrize(("word", "text"), ROWS, ids=[f"{word}-{number}" for number, (word, _) in enumerate(ROWS)])
def test_only_the_coarse_sense_is_found(word: str, text: str) -> None:
    plain, _ = unmarked(text)
    assert marked(plain, _found(plain)) == text


def test_half_of_the_sentences_are_silent() -> None:
    silent = [text for _, text in ROWS if "[[" not in text]
    assert len(ROWS) >= 150
    assert 0.4 < len(silent) / len(ROWS) < 0.6


def _found(text: str) -> list[tuple[int, int]]:
    """What both families find, overlapping ranges as one."""
    merged: list[tuple[int, int]] = []
    for finding in GUARD.check(Draft(text=text, language="en")).findings:
        if finding.category not in FAMILIES or finding.start is None or finding.end is None:
            continue
        if merged and finding.start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(finding.end, merged[-1][1]))
        else:
            merged.append((finding.start, finding.end))
    return merged
