/**
 * Words that name a food of annex II to Regulation (EU) No 1169/2011, as kitchens write them in capitals
 * inside a list of contents. Only whole words: a run of capitals must be one of them. `NÖT` is left out
 * on purpose, for it is beef as often as nuts.
 */
export const ALLERGEN_WORDS: ReadonlySet<string> = new Set(
  `
  GLUTEN VETE VETEMJÖL VETEKLI VETESTÄRKELSE VETEGLUTEN VETEGROEN VETEGRODDAR VETEPROTEIN DURUMVETE
  SPELT DINKEL KAMUT RÅG RÅGMJÖL RÅGSIKT KORN KORNMJÖL KORNGRYN KORNMALT HAVRE HAVREGRYN HAVREMJÖL
  HAVREDRYCK MANNAGRYN COUSCOUS BULGUR

  SKALDJUR KRÄFTDJUR RÄKA RÄKOR KRÄFTA KRÄFTOR HUMMER KRABBA LANGUST
  BLÖTDJUR MUSSLA MUSSLOR BLÅMUSSLOR OSTRON BLÄCKFISK SNÄCKOR

  ÄGG ÄGGULA ÄGGULOR ÄGGVITA ÄGGPULVER HELÄGG HELÄGGSPULVER

  FISK LAX TORSK SEJ SILL STRÖMMING MAKRILL TONFISK KOLJA HOKI ANSJOVIS SARDELL SARDELLER SARDINER
  ABBORRE GÄDDA GÖS RÖDSPÄTTA FISKSÅS FISKBULJONG FISKROM

  JORDNÖT JORDNÖTTER JORDNÖTSSMÖR SOJA SOJABÖNA SOJABÖNOR SOJAPROTEIN SOJALECITIN SOJASÅS SOJAMJÖL
  TOFU

  MJÖLK MJÖLKPULVER SKUMMJÖLK SKUMMJÖLKSPULVER HELMJÖLK KÄRNMJÖLK MJÖLKPROTEIN MJÖLKSOCKER LAKTOS
  GRÄDDE GRÄDDFIL MATLAGNINGSGRÄDDE VISPGRÄDDE SMÖR OST FETAOST FÄRSKOST HALLOUMI MOZZARELLA PARMESAN
  CHEDDAR KESO KVARG KVARK YOGHURT FILMJÖLK VASSLE VASSLEPULVER VASSLEPROTEIN KASEIN KASEINAT

  NÖTTER MANDEL MANDLAR MANDELMJÖL HASSELNÖT HASSELNÖTTER VALNÖT VALNÖTTER CASHEW CASHEWNÖT
  CASHEWNÖTTER PEKANNÖT PEKANNÖTTER PARANÖT PARANÖTTER PISTAGE PISTAGENÖTTER MACADAMIA
  MACADAMIANÖTTER

  SELLERI ROTSELLERI BLEKSELLERI STJÄLKSELLERI SELLERISALT SENAP SENAPSFRÖ SENAPSFRÖN SENAPSPULVER
  SESAM SESAMFRÖ SESAMFRÖN SESAMOLJA TAHINI SVAVELDIOXID SULFIT SULFITER LUPIN LUPINMJÖL

  WHEAT RYE BARLEY OATS CRUSTACEANS SHRIMP SHRIMPS PRAWNS EGG EGGS FISH PEANUT PEANUTS SOY SOYA
  SOYBEANS MILK CREAM BUTTER CHEESE LACTOSE NUTS ALMOND ALMONDS HAZELNUT HAZELNUTS WALNUT WALNUTS
  CASHEWS CELERY MUSTARD SESAME SULPHITES SULFITES LUPINS MOLLUSCS
  `
    .trim()
    .split(/\s+/),
);

/** Words in capitals that are labels and no emphasis. */
export const LABELS: ReadonlySet<string> = new Set(
  'EKO KRAV MSC ASC UHT ESL GMO EMV EPA DHA USA'.split(' '),
);

/** Beginnings of compounds whose last part is no allergen although it is spelt like one. */
export const HARMLESS_BEFORE = /(?:kokos|kakao|växt|växtbaserad|vegan|vegansk|peppar|^bo|^ris)$/i;

/** Ends of compounds whose first part is no allergen although it is spelt like one, and "free from". */
export const HARMLESS_AFTER = /^(?:fri|fria|fritt|potatis|plant|gås|-?free)/i;

/** Words that turn the next one into something made of plants: "vegansk OST". */
export const HARMLESS_WORD_BEFORE =
  /^(?:vegan\p{L}*|växtbaser\p{L}*|vegetabil\p{L}*|\p{L}*(?:fri|fritt|fria)|plant|coconut|oat|soy)$/iu;

/** Words after which a sentence says what the dish does not hold, or only may hold traces of. */
export const NEGATIONS =
  /(?:^|[^\p{L}])(?:utan|ej|inte|icke|inga|inget|ingen|fri|fritt|fria|spår|kan|no|not|without|free|traces?|may|utbyt\p{L}*|ersätt\p{L}*)(?=[^\p{L}]|$)/iu;
