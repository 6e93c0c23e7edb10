/**
 * Short forms of given names in English-speaking offices, and spellings a captioner makes of names it
 * does not know. Common knowledge, written for this project; add yours. One line: full form, the rest.
 */
const LINES = `
alexander alex xander sandy lex
alexandra alex sandra lexi sasha
aleksandra ola alex sasha
andrew andy drew
anthony tony
antonia toni
barbara barb babs
benjamin ben benny
catherine cathy cate kate katie cat
katherine kathy kate katie kat kathryn
charles charlie chuck chas
charlotte charlie lottie
christina chris tina chrissy
christine chris chrissy
christopher chris kit topher
cynthia cindy
daniel dan danny
danielle dani
david dave davey
deborah deb debbie
dorothy dot dottie
edward ed eddie ted ned
eleanor ellie nell nora
elizabeth liz lizzy lizzie beth betty betsy eliza libby
emily em emma
frances fran franny
francis frank fran
francisco paco pancho frank
frederick fred freddy
gabriel gabe
gabriela gabi gaby
gregory greg
guillermo memo
gerald gerry jerry
harold harry hal
henry harry hank
isabella bella izzy isa
jacob jake
james jim jimmy jamie
janet jan
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon jonny nathan
jose pepe hosay hozay josay
joseph joe joey
josephine josie jo
joshua josh
juan huan
judith judy
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny leo
louise lou
lucas luke luca
margaret maggie meg peggy marge greta
matthew matt matty
maximilian max
michael mike mikey mick micky
mikhail misha
mohammed mo mohammad muhammad mohamed
natalie nat
nathaniel nate nathan nat
nicholas nick nicky
nicole nicky nikki
oliver ollie
olivia liv livvy
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil pip
rebecca becky becca
richard rich rick ricky dick
robert rob bob bobby robbie bert
roberta bobbie
ronald ron ronnie
samantha sam sammy
samuel sam sammy
sarah sally
saoirse seersha sersha
sebastian seb bastian
siobhan shivon shevaun chevonne shivaun shavon
sophia sophie
stephanie steph
stephen steve stevie
steven steve stevie
susan sue susie suzy
susanne sanne susi
tatiana tanya
teresa terry tess
theodore ted theo teddy
thomas tom tommy
timothy tim timmy
tomasz tomek
niamh neev neve
valentina val
veronica ronnie vera
victoria vicky tori
vincent vince vinny
vladimir vlad volodya
william will bill billy liam
xin shin
yevgeny zhenya eugene
zachary zach zack
`;

const shortOf = new Map<string, readonly string[]>(
  LINES.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([full = "", ...rest]) => [full, rest]),
);

/** Other forms of a given name, lower case. */
export function nicknames(given: string): readonly string[] {
  return shortOf.get(given) ?? [];
}

/** Names that are English words too: heard alone they prove nothing. */
const WORDS = new Set(
  (
    "an amber angel april art ash august autumn baron bill brook brooke bud buck can carol cash charity chase " +
    "chip christian chuck clay cliff colt crystal daisy dale dawn dean destiny dick dot drew duke earl faith " +
    "frank forest gene glen grace guy hank happy harmony he heath hope iris ivy jack jade jean jo joy june king " +
    "lane lily long lou mark mark max may melody memo mercy mike miles misty my ned norm olive pat patience " +
    "pearl penny pip prince ray reed rich rick river rob robin rose ruby rusty sandy sky skip so star stormy " +
    "sue summer sunny tori van verity violet wade ward will woody you yu val"
  ).split(" "),
);
export function isAlsoAWord(name: string): boolean {
  return WORDS.has(name);
}
