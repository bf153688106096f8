import { test } from 'vitest';
import { checkSpeech } from './checkSpeech.ts';

test('the speaker before, behind and inside', () => {
  checkSpeech('[S Mara Quill] [C said]: [D “The bridge will hold.”]');
  checkSpeech('[D “The bridge will hold,”] [C said] [S Mara Quill, an engineer].');
  checkSpeech('[D “The bridge,”] [S Mara Quill] [C said], [D “will hold.”]');
  checkSpeech('[I The bridge], [S she] [C said], [I would hold].');
});

test('marks of every system', () => {
  checkSpeech('[D "The bridge will hold,"] [S Mara Quill] [C said].');
  checkSpeech("[D ''The bridge will hold,''] [S Mara Quill] [C said].");
  checkSpeech('[D ‘The bridge will hold for years,’] [S Mara Quill] [C said].');
  checkSpeech('[D “She wrote ‘never again’ on it,”] [S Mara Quill] [C said].');
});

test('a quotation that goes on after its cue is one', () => {
  checkSpeech('[D “The bridge will hold,”] [S Mara Quill] [C said]. [D “It always has.”]');
});

test('a pronoun alone is no statement', () => {
  checkSpeech('Nobody believed him. The mayor expected it.');
});

test('a verb that speaks with its particle alone is a noun without it', () => {
  checkSpeech('[D “The bridge will hold,”] [S the county’s chief fire officer, Mara Quill], [C told] this newspaper.');
  checkSpeech('[D “The bridge will hold,”] [S Mara Quill] [C fired back].');
});

test('content clauses with and without that', () => {
  checkSpeech('[S The mayor] [C said] [I that the bridge was safe].');
  checkSpeech('[S The mayor] [C said on Tuesday] [I the bridge was safe].');
  checkSpeech('[S The mayor] [C told] [A reporters] [I that the bridge was safe].');
  checkSpeech('[S Officials] [C want] [I to close the bridge].');
});

test('verb forms', () => {
  checkSpeech('[S The mayor] [C has repeatedly said] [I that the bridge was safe].');
  checkSpeech('[S The mayor] [C is warning] [I that the bridge is unsafe].');
  checkSpeech('[S The mayor] left early, [C saying] [I the bridge was safe].');
});

test('words that are nouns as well', () => {
  checkSpeech('The claims of the owners fill two books.');
  checkSpeech('Her report about the bridge fills two books.');
  checkSpeech('[S Owners] [C claim] [I that the bridge is theirs].');
});

test('according to', () => {
  checkSpeech('[C According to] [S the mayor], [I the bridge is safe].');
  checkSpeech('[I The bridge is safe], [C according to] [S the mayor].');
});

test('as someone said', () => {
  checkSpeech('As [S the mayor] [C noted], [I the bridge is safe].');
});

test('part of a report in marks', () => {
  checkSpeech('[S The mayor] [C said] [M the bridge was “perfectly safe”].');
});

test('titles, apostrophes and inches', () => {
  checkSpeech('The film “The Last Ferry” opens today.');
  checkSpeech('The dogs’ owners left the ’90s party.');
  checkSpeech('He bought a 19" screen for the room.');
});

test('who is meant', () => {
  checkSpeech('Sen. Mara Quill came late. [D “That is not enough,”] [S she] [C said].', ['Mara Quill']);
});

test('a colon hands over to the next paragraph', () => {
  checkSpeech('Mara Quill wrote in the morning:\n\n[D “The bridge will hold, and we will stay.”]', ['Mara Quill']);
});

test('a quotation over paragraphs', () => {
  checkSpeech('[S Mara Quill] [C said], [D “The bridge has stood for a long time.]\n\n[D “It will hold.”]');
});

test('a speaker carries what renames and qualifies the name', () => {
  checkSpeech('[S Mara Quill, who built the bridge], [C said] [I it would hold].');
  checkSpeech('[D “It will hold,”] [C said] [S Mara Quill, a former engineer who built it].');
  checkSpeech('[S Sen. Mara Quill (D-Maine)] [C said] [I the bridge would hold].');
  checkSpeech('[S Reports published last year] [C showed] [I that the bridge was safe].');
  checkSpeech('[D “It will hold,”] [C wrote] [S a man calling himself Finn].');
});

test('what stands between speaker and verb', () => {
  checkSpeech('[S Mara Quill] on Tuesday [C said] [I that the bridge was safe].');
  checkSpeech('[S The mayor] herself [C said] [I that the bridge was safe].');
  checkSpeech('[S Quill, 61], [C told] [A reporters] [I that the bridge was safe].');
  checkSpeech('[S Kelly] [C said] [I that the bridge was safe].');
});

test('shares of those asked', () => {
  checkSpeech('[S More than 4 in 10] [C said] [I they never cross the bridge].');
  checkSpeech('[S 42%] [C say] [I they never cross the bridge].');
});

test('a question with its cue behind the mark', () => {
  checkSpeech('[D “Will it hold?”] [S Quill] [C asked]. [D “I doubt it.”]');
  checkSpeech('[D “It holds!”] [S Quill, a former engineer], [C shouted].');
});

test('whose infinitive it is', () => {
  checkSpeech('It is for [S Mara Quill] [C to say] [I that the bridge was safe].');
  checkSpeech('[S Mara Quill] met reporters [C to say] [I that the bridge was safe].');
});

test('attributions that share a sentence', () => {
  checkSpeech('[S The mayor] [C says] [I the bridge is safe] but [C2 argues] [I2 that it must be rebuilt].');
  checkSpeech('While [S some] [C say] [I the bridge is safe], [S2 others] [C2 say] [I2 it must be rebuilt].');
});

test('words that look like verbs of saying', () => {
  checkSpeech('The council passed more rules by roll call vote.');
  checkSpeech('Two families like the new bridge best.');
});

test('the name belongs to the head of the phrase', () => {
  checkSpeech('[S A lawyer for Mara Quill] [C said] [I the bridge was safe].', [null]);
  checkSpeech('[S A spokesman for Mara Quill, Finn Adler], [C said] [I the bridge was safe].', ['Finn Adler']);
  checkSpeech('[S Mara Quill and Finn Adler] [C said] [I the bridge was safe].', [null]);
});

test('a noun of saying with its holder', () => {
  checkSpeech('Few shared [S his] [C claim] [I that the bridge was unsafe].');
  checkSpeech('There were [C complaints] from [S owners] [I that the bridge was loud].');
  checkSpeech('There were rumors that the bridge was loud.');
});
