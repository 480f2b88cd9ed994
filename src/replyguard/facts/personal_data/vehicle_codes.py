"""Codes on number plates and in vehicle identification numbers, as their registries publish them."""

from __future__ import annotations

GERMAN_DISTRICTS = frozenset(
    """
    a aa ab abg abi ac ae ah aib aic ak alf alz am an ana ang ank ap apd ar arn art as asl asz at au aur aw az aze b
    ba bad bar bb bbg bbl bc bch bd bed ber bf bgd bgl bh bi bid bin bir bit biw bk bks bl blb blk bm bn bna bo boe
    bog boh bor bot br bra brb brg brk brl brv bs bsb bsk bt btf bu bue bued buel bul buer bus buz bw bwl byl bz bza c
    ca cas cb ce cha clp clz co coc coe cr cux cw d da dah dan dau dbr dd de deg del dgf dh di dil din diz dkb dl dlg
    dm dn do don du due dud duw dw dz e ea eb ebe ebn ebs eck ecl ed ee ef eg eh ei eic eih eil ein eis el em emd ems
    en er erb erh erk erz es esb esw eu ew f fb fd fdb fds feu ff fg fi fkb fl flo floe fn fo for fr frg fri frw fs ft
    fth fue fues fz fzw g gan gap gc gd gdb ge gel geo ger gf gg gha ghc gi gk gl gla gle gm gmn gn gnt goe goh gol
    goo goz gp gr gra grh gri grm grz gs gt gth gub gue gun gut gv gvm gw gz ha hab hal ham has hb hbn hbs hc hch hd
    hdh hdl he heb hef hei hel her het hf hg h hgn hgw hh hhm hi hig hil hip hk hl hm hmue hn ho hoe hoes hoh hol hom
    hor hos hot hp hr hro hs hsk hst hu hue hus hv hvl hwi hx hy hz igb ik il ill in io is iz j je jl jue jul k ka kar
    kb kc ke keh kel kem kf kg kh ki kib kk kl kle klz km kn ko koe koen kon koet koez koth kr kro krs kru ks kt ku
    kue kuen kus ky kyf l la lan lau lb lbs lbz lc ld ldk lds leo ler lev lf lg lh li lib lif lip ll lm ln loe loeb
    los lp lr lrk lsa lsn lsz lu lueb lued luen luk lup lwl m ma mab mai mak mal mb mc md me med meg mei mek mel mer
    met mg mgh mgn mh mhl mi mic mil mk mkk ml mm mn mo mod mol mon mos mq mr ms msh msp mst mt mtk mtl mue mueb muer
    mvl mw mwl my myk mz mzg n nab nai nau nb nd ndh ne nea neb nec nen nes new nf nh ni nk nl nm nmb nms no noel noh
    nol nom nor np nr nrw nt nu nvp nw nwm ny nz oa oal ob obb obg oc och od oe oek oem of og oh oha ohv ohz ok ol op
    opr os osl ot ov ovi ovl ovp oz p pa paf pan par pb pch pe peg pf pi pir pl ploe pm pn pr prue ps pw pz qft qlb r
    ra rc rd rdg re reg reh rei rg rh ri rid rie rl rm rn ro rod rof rok rol ros rot row rp rpl rs rsl rt ru rue rud
    rueg rv rw rz s sab sad san saw sb sbg sbk sc scz sdh sdl sdt se seb see sef sel sfb sft sg sgh sh sha shg shk shl
    si sig sim sk sl slf sln sls slue slz sm sn so sob sog sok soem som son sp spb spn sr srb srl sro st sta stb std
    ste stl sts su sue sul sw swa sy sz szb tbb tdo te tet tf tg tgo th thl thw ti tir to toel tr ts tt tue tuet tut
    ue ueb uem uer uff uh ul um un use v vai vb vec ver vg vib vie vit vk vl voh vr vs w waf wak wan war wat wb wbs
    wda we wei wel wen wer wes wf wg whv wi wil wis wit wiz wk wl wlg wm wms wn wnd wo wob woh wol wor wos wr wrn ws
    wsf wst wsw wt wtl wtm wue wuem wug wum wun wur wuest ww wz wzl x y z ze zel zi zig zp zr zs zt zw zz
    """.split()
)
"""District codes of German number plates, umlauts spelt out (FZV, Anlage 1; list of the KBA)."""

AUSTRIAN_DISTRICTS = frozenset(
    """
    am b bl bm bn bp br bz d do e eb ef eu fb fe ff fk fr fv g gb gd gf gm gr gs gu gz ha hb hf ho hz i il im io ja je
    jo ju k kb kf kg ki kl ko kr ks ku l la lb le lf ll ln lz ma md me mi mt mu mz nd nk oe op ow p pe pl py ra re ri ro
    s sb sd se sk sl sp sr ss su sv sw sz ta tk tu ud uu vb vi vk vl vo w wb wd we wk wl wn wo wt wu wy wz za ze zt zw
    """.split()
)
"""District codes of Austrian number plates (Kraftfahrgesetz-Durchführungsverordnung 1967, Anlage 5d)."""

SWISS_CANTONS = frozenset("ag ai ar be bl bs fr ge gl gr ju lu ne nw ow sg sh so sz tg ti ur vd vs zg zh".split())
"""Cantons on Swiss number plates (Verkehrszulassungsverordnung, SR 741.51, Art. 84)."""

MANUFACTURERS = frozenset(
    """
    wvw wvg wv1 wv2 wba wbs wby wbx wdb wdc wdd wdf wmw wme wmx w1k w1n w1v wau wua wp0 wp1 wf0 w0l w0v wma vf1 vf3
    vf6 vf7 vf8 vr1 vr3 vr7 vss vsk vwv uu1 uu3 tmb tma tru zfa zar zla zff zhw zam zd4 sal saj scc scf scb smt sb1
    sdb shh sjn yv1 yv4 ys3 yk1 jtd jtm jt1 jth jmz jm1 jhm jh4 jn1 jf1 jsa jmb kmh kna knd knm kpt u5y lrw xp7 lsj
    lgx lb3 lvv vxk vxe vsx nmt nm0 nlh sud
    """.split()
)
"""World manufacturer identifiers of cars and motorcycles common in Europe (ISO 3780)."""

MAKES = (
    "vw|volkswagen|audi|bmw|mercedes|benz|opel|vauxhall|toyota|skoda|renault|peugeot|citroen|kia|hyundai"
    "|mazda|nissan|"
    "honda|volvo|tesla|dacia|porsche|suzuki|subaru|jeep|land rover|range rover|jaguar|lexus|mitsubishi|cupra"
    "|polo|golf|"
    "passat|tiguan|touran|corsa|astra|fiesta|clio|twingo|megane|yaris|corolla|civic|octavia|fabia|qashqai|vespa"
    "|sprinter|vivaro|kangoo|berlingo|zafira|insignia|mondeo|kuga|ibiza|micra|picanto|sportage|tucson|aygo|prius|ducato"
)
"""Makes and models of cars, as a pattern; those that are common words are left out ("Seat", "Mini", "Focus")."""

BODIES = (
    "kombi|limousine|cabrio|kleinwagen|lieferwagen|kastenwagen|suv|pickup|pick-up|wohnmobil|camper|campervan|motorhome"
    "|hatchback|saloon|estate car|minivan|minibus|lorry|lkw"
)
"""What cars are called by their build, as a pattern; those that are common words are left out ("Bus", "estate")."""

US_STATES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|"
    "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi"
    "|missouri|montana|"
    "nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|"
    "pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|"
    "west virginia|wisconsin|wyoming"
)
"""The states whose plates an American names, as a pattern."""
