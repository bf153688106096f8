import { readMeanings } from '../shared/readMeanings.ts';

/**
 * Words of news English that are used for one another, a line a group; the first word names it. Only words that one report
 * may have in the place of the other are together, never opposites or what merely belongs to one field.
 */
export const meanings: ReadonlyMap<string, string> = readMeanings(`
  weapon weapons arms armament weaponry
  munition ammunition shell shells artillery round
  missile rocket
  deal agreement accord pact treaty contract sale transfer
  supply deliver provide sell ship
  buy purchase acquire obtain
  meeting summit meet
  talk talks negotiation discuss discussion negotiate
  trip visit travel journey
  arrive arrival
  leave depart departure
  train railway rail
  leader ruler president head
  premier chancellor
  military army troops troop soldier forces
  war conflict invasion offensive invade
  attack assault raid strike
  pandemic coronavirus covid
  abroad overseas
  exercise drill manoeuvre maneuver
  cooperation cooperate
  relation relations relationship tie ties
  support back backing help aid assist assistance
  deny denial reject rejected refute dismiss
  warn warning caution
  fear concern worry worried concerned
  sanction embargo
  violate violation breach
  expert analyst researcher scientist specialist scholar
  technology tech
  kill killed death dead die died dies fatality murder murdered slain slay shot
  hurt injure injured injury wound wounded
  accident crash collision wreck
  quake earthquake tremor temblor
  fire blaze flame burn
  flood flooding deluge
  storm hurricane typhoon cyclone
  explosion blast bomb bombing explode detonate
  police policeman cop investigator detective
  arrest arrested detain detained custody apprehend caught capture
  trial court case hearing
  charge charged accuse accused indict indicted allegation allege
  guilty convict convicted conviction verdict plead
  sentence sentenced
  prison jail imprison imprisoned jailed inmate
  vote election ballot poll elect
  law bill legislation act
  parliament congress
  government administration cabinet
  resign resignation quit step
  fire sack dismissed dismissal layoff
  worker employee staff
  walkout stoppage
  pay wage salary
  company firm business corporation group maker manufacturer
  takeover acquisition acquire merger merge buyout purchase
  profit earnings gain
  loss deficit shortfall
  revenue turnover
  cost expense price
  rise increase grow growth climb jump surge
  fall drop decline decrease slump shrink cut reduce reduction
  estimate forecast projection
  unveil reveal announce announcement introduce
  close closure shut
  build construct construction
  destroy damage devastate destruction ruin
  car vehicle auto automobile
  truck lorry
  boat vessel ferry freighter barge tanker
  plane aircraft airliner jet airplane
  chopper helicopter
  school student pupil
  university college
  hospital clinic
  doctor physician medic
  disease illness sickness
  child kid boy girl youth teenager teen
  resident inhabitant citizen people person persons
  refugee migrant
  protest demonstration rally demonstrate demonstrator protester
  victory win defeat beat triumph
  game match
  coach trainer
  actor star
  film movie
  role part
  prize award
  heist robbery burglary theft steal stolen rob robbed
  gem jewel jewelry jewellery
  smuggle smuggling trafficking
  suspect gunman attacker shooter assailant
  pirate hijacker
  nuclear atomic
  letter correspondence
  newspaper paper
  mayor
  although though
  spokesman spokeswoman spokesperson
  demand call urge
  refuse decline
  approve approval
  postpone delay
  cancel cancellation
  rehab rehabilitation
  famous noted renowned
`);
