/**
 * What a publisher writes in place of a dish when nothing is served: names of holidays and eves, notices
 * that the kitchen is closed, greetings. Whole expressions in small letters; a dish that only contains
 * one of them ("påsklamm", "julskinka") is none.
 */
export const CLOSED_DAY_EXPRESSIONS: readonly string[] = `
nyårsafton
nyårsaftonen
nyårsdagen
nyårsdag
nyår
trettondagsafton
trettondagen
trettondedag jul
trettondagen jul
trettondag jul
trettondedagen
tjugondag knut
tjugondag jul
tjugondedag jul
skärtorsdag
skärtorsdagen
långfredag
långfredagen
påsk
påskafton
påskaftonen
påskdag
påskdagen
påskhelg
påskhelgen
påskmåndag
annandag påsk
annandagen påsk
annandag
annandagen
valborg
valborgsmässoafton
valborgsafton
första maj
1 maj
1 a maj
1 sta maj
kristi himmelsfärd
kristi himmelsfärdsdag
kristi himmelsfärdsdagen
kristi himmelsfärds dag
kristi himmelfärd
kristi himmelfärdsdag
kristi himmelfärdsdagen
kristi himmelfärds dag
pingst
pingstafton
pingstdagen
annandag pingst
annandagen pingst
sveriges nationaldag
nationaldag
nationaldagen
svenska flaggans dag
midsommar
midsommarafton
midsommaraftonen
midsommardag
midsommardagen
midsommarhelgen
alla helgons dag
alla helgons afton
allhelgonadagen
allhelgonaafton
allhelgonahelgen
lucia
luciadagen
jul
julafton
julaftonen
juldag
juldagen
julhelg
julhelgen
annandag jul
annandagen jul
mellandag
mellandagar
mellandagarna
helg
helgen
helgdag
helgdagar
helgdagsafton
röd dag
röda dagar
klämdag
klämdagar
lov
lovdag
lovdagar
lovledig
lovlediga
lovvecka
jullov
jullovet
påsklov
påsklovet
höstlov
höstlovet
sportlov
sportlovet
vinterlov
vinterlovet
februarilov
vårlov
novemberlov
läslov
läslovet
sommarlov
sommarlovet
skollov
studiedag
studiedagar
planeringsdag
planeringsdagar
kompetensdag
kompetensutveckling
kompetensutvecklingsdag
kompetensutvecklingsdagar
utvecklingsdag
utbildningsdag
fortbildningsdag
personaldag
elevfri dag
skolfri dag
skolfri
skolfritt
ledig dag
ledig
lediga
ledigt
lediga dagar
semester
semesterstängt
semesterstängning
sommarstängning
sommaruppehåll
juluppehåll
skolavslutning
stängt
stängd
stängda
stänger
stängning
stängningsdag
ingen servering
ej servering
ingen matservering
ingen lunchservering
ingen lunch
ingen mat
ingen skollunch
ingen skolmat
ingen skola
ingen måltid
ingen middag
ingen frukost
ingen leverans
ingen matsedel
ingen meny
inget serveras
inget serveras i dag
serveras ej
serveras inte
serverar ej
serverar inte
ingen mat serveras
ingen lunch serveras
maten utgår
lunchen utgår
serveringen utgår
god jul
god fortsättning
gott nytt år
gott nytt
glad påsk
glad midsommar
glad sommar
trevlig sommar
trevlig helg
god helg
trevligt lov
trevlig ledighet
skön sommar
closed
closing day
school closed
kitchen closed
holiday
holidays
public holiday
bank holiday
school holiday
school holidays
half term
inset day
study day
teacher training day
no service
no lunch
no lunch served
no meal
no meal served
no meals
no school
no food served
new year s day
new year s eve
new years day
new years eve
epiphany
good friday
easter
easter eve
easter sunday
easter monday
may day
ascension day
whit sunday
whit monday
national day
midsummer
midsummer s eve
midsummer eve
midsummer s day
midsummer day
all saints day
christmas
christmas eve
christmas day
boxing day
merry christmas
happy new year
happy easter
`
  .trim()
  .split('\n');

/** Ends of compounds that say the same: `sommarstängt`, `julstängd`, `köksstängt`. */
export const CLOSED_DAY_ENDING = /^\p{L}*(?:stängt|stängd)$/u;

/** A word that says outright that nothing is served. */
export const NOTICE_WORD = /^(?:ingen|inget|ej|inte|utgår|stänger|stängda|stängning|closed|no)$/u;

/** What may stand beside such an expression without making it a dish. */
export const FILLERS: readonly string[] = `
måndag måndagen måndagar mån tisdag tisdagen tisdagar tis onsdag onsdagen onsdagar ons torsdag
torsdagen torsdagar tors tor fredag fredagen fredagar fre lördag lördagen lördagar lör söndag söndagen
söndagar sön
januari februari mars april maj juni juli augusti september oktober november december
jan feb apr jun jul aug sep sept okt nov dec
vecka veckan v idag i dag imorgon hela denna dagen från fr till t o m med och samt den det är har vi håller
hålls på grund av pga p g a för alla även
skola skolan skolor skolorna förskola förskolan förskolor förskolorna fritids fritidshem fritidshemmet
kök köket matsal matsalen restaurang restaurangen servering serveringen café caféet kafé
elever eleverna barn barnen personal personalen önskar önskas er alla
monday tuesday wednesday thursday friday saturday sunday january february march june july october
may week today the is are we on due to for and kitchen school
`
  .trim()
  .split(/\s+/);

/** Beside a word that says "closed" also the meal may be named: "Lunch stängt", "Stängt för middag". */
export const MEAL_WORDS: readonly string[] =
  'lunch lunchen frukost frukosten middag middagen kvällsmat mellanmål mellanmålet lunchserveringen'.split(
    ' ',
  );
