import { words } from '../../shared/words.ts';

/** Words that open sentences and headings, and others that are capitalised without being a part of a name. */
export const commonWords: readonly string[] = words(`
  lgbt lgbtq laughs ceo cfo pvc dna lsd hiv aids pc usb gps suv url sms pdf html rna adhd faq vat gdp iq id pr hr it tbd asap lol omg smh fyi diy rsvp llc pac pacs foia full text wow yes no sos vip mph mpg kph r d i-vt
  a about above according across actually additionally after afterward afterwards again against all almost along already also although always am amid among an and another any anybody anyone anything anyway apparently are
  around as aside ask asked at away back barely based be because been before behind being below beneath beside besides better between beyond big both bottom but by call called can certain certainly citing clearly come consider contrary could
  critics currently despite did do does doing don't don’t down due during each earlier early either eight elsewhere enough especially essentially even eventually ever every everybody everyone everything everywhere exactly except experts few fewer fifteen fifty finally first five following
  for former formerly forty four fourth from fully further furthermore generally get getting give given go going gone good got great had half has have having he he's he’s hello hence her here here's here’s hers herself him himself his hopefully how
  however hundreds i i'd i’d i'll i’ll i'm i’m i've i’ve if i’d imagine in including inside instead interestingly into is isn't isn’t it it's it’s its itself just keep last lastly late later latest least less let let's let’s like likewise little long look looking made mainly make making many
  may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither never nevertheless new next nine no nobody none nonetheless nor not nothing notably now nowhere obviously of off officials often oh ok okay old on
  once one ones only onto or other others otherwise our ours out outside over overall own part people perhaps plus police please prior probably put quite rather read really recall recent recently regarding relatively respectively right said same
  say saying says second see seeing seen several she she's she’s should show similarly simply since six so some somebody somehow someone something sometimes somewhat soon speaking specifically still stop strangely such supporters sure surely take taken takes ten than
  thank thanks that that's that’s the their theirs them then there there's there’s therefore these they they're they’re they've they’ve thing things third thirty this those though thousands three through throughout thus to today together told tomorrow too toward towards
  truly try turning twelve twenty two under underneath unfortunately unless unlike until up update upon us use used usually various very via want was wasn't watch we we'd we’d we'll we’ll we're we’re we've we’ve well went were what what's what’s whatever when whenever where whereas
  wherever whether which while who who's who’s whoever whom whose why will with within without won't won’t would wow yeah year years yes yesterday yet you you'd you’d you'll you’ll you're you’re you've you’ve young your yours yourself
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  can't can’t couldn't couldn’t didn't didn’t doesn't doesn’t hadn't hasn't haven't aren't weren't wouldn't wouldn’t shouldn't
  christmas easter ramadan thanksgiving halloween internet web english mr's god bible lord's exclusive video photo photos related read share
  am pm gmt est edt et pst pdt ap's tv dvd cd gop's q
  analysts scientists researchers doctors lawyers investigators authorities residents witnesses students teachers parents voters women men children prosecutors lawmakers troops soldiers workers employees companies businesses
  nearly roughly approximately up-to whether asked speaking based added adding armed born built calling facing founded having held hoping introduced joined knowing known led left living married named noting pointing published raised released
  responding returning running sitting standing taking talking thinking trying using walking wearing working writing written
`);
