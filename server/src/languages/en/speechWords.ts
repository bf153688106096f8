import type { PronounPerson, SpeechRole } from '../../engine/language/SpeechGrammar.ts';

export const roles: Partial<Record<SpeechRole, string>> = {
  auxiliary: `is are was were has have had will would can could may might must shall should do does did be been being am isn't
    aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't isn’t aren’t wasn’t weren’t
    hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t don’t doesn’t didn’t cannot`,
  complementizer: `that whether if`,
  question: `how why when where who what which`,
  subordinator: `because although though while since unless until after before as when if once whereas where`,
  coordinator: `and or but nor yet so`,
  determiner: `the a an this that these those his her its their our my your some many several most all both each every one two three
    four five no any another few`,
  objectPronoun: `him them us me himself herself themselves itself`,
  verb: `came went took made got gave became began held led left met ran won lost sent spent put set let kept brought built bought
    stood fell rose grew drew drove flew spoke broke chose wore beat hit cut hurt cost took shook threw sat paid sold taught caught
    comes goes takes makes gets gives becomes begins holds leads leaves meets runs wins loses remains continues appears seems needs
    works lives helps looks uses serves helped moved allows brings builds carries causes contains creates draws drives enjoys
    enters follows grows happens includes involves keeps lacks learns lets lies moves opens owns pays proves provides puts
    reaches receives recognizes represents requires rises sells sends sets sits speaks spends stands starts stays takes talks
    teaches tends turns wears raises faces tries means bore bent bid bound clung dealt dug drank ate fed fought fled forgot
    forgave froze hung hid laid lay lent lit overcame rode sang sank shot shut slept slid split stole stuck struck swept swung
    tore undertook withdrew woke rose proved warns`,
  preposition: `in on at by for from of to with about under over into through during between against among after before since
    despite amid without within via per upon around near across behind beyond above below like as`,
  relative: `who which that whose whom`,
  adverb: `also later recently then now still again even just only already soon often never always repeatedly reportedly publicly
    privately previously once earlier ever not further consistently continually simply clearly explicitly immediately quickly
    finally initially actually essentially basically specifically strongly famously regularly frequently long probably
    perhaps maybe instead too first openly angrily flatly bluntly quietly loudly jokingly correctly falsely rightly wrongly
    proudly newly vigorously vehemently sharply firmly widely generally truly really certainly definitely obviously apparently
    allegedly eventually afterward afterwards subsequently similarly likewise formally officially directly personally`,
  time: `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april may
    june july august september october november december last week month year night morning evening afternoon`,
  source: `per according`,
  sourceNoun: ``,
  cueNoun: `claim claims warning assertion assertions suggestion belief hope fear fears concern concerns argument allegation
    allegations accusation accusations promise pledge vow threat statement announcement report reports idea notion
    suspicion conclusion view opinion decision demand demands call calls proposal complaint complaints prediction insistence
    contention rumor rumors speculation confidence message criticism desire plan plans intention conviction evidence doubt doubts
    question questions word effort efforts request recommendation refusal`,
  titled: `movie film book novel album song magazine newspaper show series episode podcast musical play opera documentary column
    chapter section game ship vessel painting website site blog`,
  noun: `support supports attack attacks call calls figure figures plan plans answer answers need needs state states quote quotes
    back hope hopes fear fears claim claims report reports comment comments demand demands request requests question questions
    promise promises pledge pledges vow vows doubt doubts challenge challenges target targets offer offers attempt attempts aim
    aims protest protests reference references address addresses mention mentions highlight highlights praise blame regret
    regrets wish wishes guess joke jokes note notes remark remarks estimate estimates forecast forecasts signal signals detail
    details command commands order orders favor favors favour favours label labels brand brands term terms dispute disputes
    voice like love hate text texts charge charges email emails rant rants laugh cry scream sigh post posts tweet tweets account answers welcome desire outline outlines attack project
    projects force threat view views mock lament early family july italy reply supply ally rally daily weekly monthly likely
    friendly elderly holy ugly lonely costly deadly assembly anomaly monopoly fly bully belly jelly lovely silly ally quarterly
    unlikely leisurely butterfly state states means`,
  infinitive: `to`,
  parenthetical: `as`,
  negation: `not never no n't`,
  nounLink: `of for from at in with to on`,
  speakerNoun: `spokesman spokeswoman spokesperson official officials police study report poll survey president minister senator
    governor mayor analyst expert experts professor director chairman chairwoman researchers scientists critics supporters aides
    voters lawmakers republicans democrats campaign company agency department people sources source group lawyer attorney judge`,
};

export const pronouns: ReadonlyMap<string, PronounPerson> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['i', 'I'],
  ['we', 'we'],
  ['you', 'you'],
  ['who', 'who'],
] satisfies [string, PronounPerson][]);
