import { SpeechFrame, type CueVerb } from '../../engine/language/SpeechGrammar.ts';
import { conjugate } from './conjugate.ts';

const { quote, clause, bare, infinitive, object, addressee, naming } = SpeechFrame;

/**
 * Cue verbs by what they can be followed by. An entry is `infinitive`, with `:past,participle` where it is irregular and
 * `+particle` where one belongs to it.
 */
const verbs: readonly (readonly [frames: number, entries: string])[] = [
  [
    quote | clause | bare,
    `say:said write:wrote,written add continue tweet state recall conclude respond reply declare acknowledge argue insist reveal
    claim suggest note explain observe report remark assert contend comment concede admit boast joke quip lament complain
    predict testify recount announce allege maintain reiterate stress emphasize emphasise underscore caution muse exclaim shout
    yell whisper answer counter retort caption opine posit theorize elaborate clarify confess confirm surmise proclaim vow swear:swore,sworn
    warn estimate read:read repeat assure think:thought believe hope fear feel:felt agree guess suspect figure wonder
    argue snap intone quote blog pledge promise deny scoff sneer deadpan go:went,gone+on point+out bemoan grumble recommend
    demand decide hint imply know:knew,known see:saw,seen mention find:found learn realize understand:understood remember imagine
    anticipate expect assume worry doubt determine wish pray vouch volunteer venture disclose detail describe indicate post chant urge shoot:shot,shot+back fire+back
    hit:hit,hit+back push+back clap+back shout+back write:wrote,written+back chime+in blurt+out cry+out spell+out`,
  ],
  [
    quote,
    `interject beam charge fume riff retweet scream cry plead laugh chuckle thunder bellow growl gush sigh groan text email intone
    pronounce rant rail`,
  ],
  [quote | clause | bare | addressee, `tell:told remind inform assure convince notify warn advise persuade`],
  [quote | clause | addressee | infinitive, `ask urge`],
  [
    clause | bare,
    `show:showed,shown prove suggest indicate reveal find:found signal demonstrate affirm dispute speculate foresee:foresaw,foreseen
    forecast:forecast ensure`,
  ],
  [
    infinitive,
    `want seek:sought vow plan promise pledge refuse decline hope expect intend threaten agree aim claim offer propose wish prefer
    long vow decide choose:chose,chosen swear:swore,sworn demand love hate beg`,
  ],
  [
    infinitive | addressee,
    `want urge ask tell:told advise encourage order warn expect beg invite instruct persuade implore force allow command request`,
  ],
  [
    object | quote,
    `criticize criticise praise blame accuse condemn denounce blast slam attack endorse support oppose reject defend dismiss cite
    propose discuss describe compare mock question protest welcome decry deplore deride assail ridicule rebuke chide scold applaud
    commend laud hail tout thank express voice deny dispute address mention highlight invoke reference lambaste bash champion promote
    announce predict favor favour back disavow disparage challenge admire commemorate advocate embrace outline unveil
    portray depict characterize characterise quote reveal confirm acknowledge recall repeat stress emphasize explain
    detail demand urge request recommend suggest promise fear believe doubt understand:understood consider want love hate prefer
    expect anticipate estimate regret protest target condemn reiterate disclose admit`,
  ],
  [
    object,
    `call+for call+on call+upon push+for speak:spoke,spoken+about speak:spoke,spoken+of talk+about warn+of warn+about warn+against
    complain+about complain+of refer+to point+to focus+on allude+to apologize+for argue+for argue+against vote+for vote+against
    comment+on agree+with disagree+with worry+about hope+for ask+about ask+for pray+for object+to plead+for apologise+for lash+out
    boast+about boast+of joke+about write:wrote,written+about hint+at sympathize+with elaborate+on`,
  ],
  [naming | quote, `call dub label term brand describe deem`],
];

function readVerbs(): ReadonlyMap<string, readonly CueVerb[]> {
  const map = new Map<string, CueVerb[]>();
  for (const [frames, entries] of verbs)
    for (const entry of entries.split(/\s+/u)) {
      const [head = '', particle = null] = entry.split('+');
      const [base = '', irregular] = head.split(':');
      const lemma = particle ? `${base} ${particle}` : base;
      for (const [form, shape] of conjugate(base, irregular)) {
        const list = map.get(form) ?? map.set(form, []).get(form)!;
        const same = list.findIndex((v) => v.lemma === lemma && v.shape === shape);
        if (same < 0) list.push({ lemma, frames, shape, particle });
        else list[same] = { ...list[same]!, frames: list[same]!.frames | frames };
      }
    }
  return map;
}

export const speechVerbs = readVerbs();
