import { phrases } from './words.ts';

/** Organisations that newspapers of any language call by the same name, lower case. */
export const organisations = phrases(`
  afp, al jazeera, al-kaida, airbus, amazon, amnesty international, apple, associated press, bbc, bloomberg, boeing, bp, cbs, cdu, cia, cnn, csu,
  daimler, doj, dpa, epa, epd, ezb, facebook, fbi, fdp, financial times, fifa, fox news, general motors, goldman sachs, google, greenpeace,
  guardian, hamas, harvard, hisbollah, hezbollah, human rights watch, ibm, intel, interfax, interpol, jp morgan, kcna, kna, kgb, le monde,
  lehman brothers, lufthansa, mercedes-benz, microsoft, morgan stanley, msnbc, nasa, nato, nbc, nbc news, new york times, npr, nsa, opec, osce,
  osze, oxfam, pentagon, politico, reuters, ria novosti, ria nowosti, samsung, scotland yard, siemens, sony, spacex, spd, spiegel, taliban, tass,
  tesla, the new york times, toyota, twitter, uefa, unesco, unhcr, unicef, volkswagen, wall street journal, washington post, wikileaks, wikipedia,
  wto, yahoo, yonhap, youtube, zdf, ard, yale, stanford, princeton, white house, al qaeda, al-qaeda, al qaida, al-qaida, islamic state, euronews,
  france 24, sky news, fox business, the guardian, washington times, los angeles times, usa today, xinhua, kyodo, nowosti, novosti, anadolu, ansa, haaretz, ryanair, pepsi, coca-cola, philips, bosch, basf, bayer, opel, bmw, audi, vw, porsche, renault, peugeot, commerzbank, allianz, adidas, puma, aldi, lidl, karstadt, ikea, nestlé, novartis, roche, ubs, credit suisse, downing street, business insider, transparency international, spiegel online, daily mail, abc news, cbs news, breitbart news,
  politifact, huffington post, daily beast, boston globe, chicago tribune, new york post, wired, bundesbank
`);
