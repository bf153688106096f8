import { describe, test } from 'vitest';
import { checkFigures } from './checkFigures.ts';

const check = (marked: string, ...expected: readonly string[]): void => checkFigures('en', marked, ...expected);

describe('numbers', () => {
  test.each([
    ['They counted ⟦2,521⟧ incidents.', 'count 2521 <incidents>'],
    ['The average is ⟦3.50⟧.', 'number 350e-2'],
    ['He raised ⟦$3M⟧ and got ⟦3M⟧ views.', 'money 3e6 USD', 'count 3e6 <views>'],
    ['The council voted by ⟦34 to 11⟧ for it.', 'ratio 34:11'],
    ['It was resolved by ⟦31 votes to 14⟧.', 'ratio 31:14'],
    ['They were ⟦20 to 30⟧ at most.', 'range 20..30 ≤'],
    ['⟦Two hundred and five thousand⟧ people came.', 'count 205e3 <people>'],
    ['⟦Twenty-seven⟧ states sued.', 'count 27 <states>'],
    ['Nearly ⟦14 million⟧ votes were cast.', 'count 14e6 ~ <votes>'],
    ['⟦Half a million⟧ homes lost power.', 'count 5e5 <homes>'],
    ['⟦One and a half million⟧ homes lost power.', 'count 15e5 <homes>'],
    ['⟦Two thirds⟧ of the members left.', 'ratio 2/3 <members>'],
    ['About ⟦one-fifth⟧ of the members left.', 'ratio 1/5 ~ <members>'],
    ['The ⟦third⟧ time and the ⟦twenty-fifth⟧ day passed.', 'ordinal 3 <time>', 'ordinal 25 <day>'],
    ['⟦Dozens⟧ of homes and ⟦millions of dollars⟧ were lost.', 'count ? <homes>', 'money ? USD'],
    ['⟦A couple dozen⟧ bankers met ⟦a number⟧ of mayors.', 'count 24 ~ <bankers>', 'count ? <mayors>'],
    ['Officials from ⟦both⟧ parties met.', 'count 2 <parties>'],
    ['Their premiums ⟦doubled⟧.', 'ratio 2'],
    ['He was ⟦second-to-last⟧; a ⟦4-to-4⟧ tie.', 'ordinal ?', 'ratio 4:4 <tie>'],
    ['It fell to ⟦12 degrees below zero⟧.', 'number -12 deg to'],
    ['Paul Lind-Berg, ⟦62⟧, was there. Nora Lind, ⟦40⟧.', 'age 62 a', 'age 40 a'],
    ['Bonds led Lind ⟦45⟧ to ⟦40 percent⟧.', 'number 45', 'percent 40 %'],
    ['Lind, ⟦58⟧, told them; he is in his 60s and doubled down.', 'age 58 a'],
    ['In the ⟦first half of 2015⟧ it fell.', 'date 2015-40'],
    ['More than ⟦one⟧ victim was found.', 'count 1 ≥ <victim>'],
    ['The reading was ⟦1.3e6⟧.', 'number 13e5'],
  ])('%s', check);
});

describe('units and money', () => {
  test.each([
    ['It cost ⟦$1.5 million⟧ and ⟦$5bn⟧.', 'money 15e5 USD', 'money 5e9 USD'],
    [
      'It cost between ⟦$10 and $20 million⟧.'.replace('⟦$10 and $20 million⟧', '⟦$10⟧ and ⟦$20 million⟧'),
      'money 10 USD',
      'money 20e6 USD',
    ],
    ['A ⟦$15⟧ wage is due.', 'money 15 USD'],
    ['It cost ⟦US$ 300⟧, ⟦C$20⟧ and ⟦EUR 125⟧.', 'money 300 USD', 'money 20 CAD', 'money 125 EUR'],
    ['It cost ⟦361 million pounds⟧ and weighs ⟦25 pounds⟧.', 'money 361e6 GBP', 'mass 25 [lb_av]'],
    ['It cost ⟦thirteen dollars and forty-five cents⟧.', 'money 1345e-2 USD'],
    ['They emit ⟦two billion tons⟧ a year.', 'mass 2e9 t /a year'],
    ['He is ⟦5 feet 2 inches⟧ tall.', 'length 62/12 [ft_i]'],
    ['A ⟦2.6-square-mile⟧ island lies ⟦11 miles⟧ east.', 'area 26e-1 [mi_i]2', 'length 11 [mi_i]'],
    ['The limit is ⟦60 miles per hour⟧.', 'speed 60 [mi_i]/h'],
    ['It rose by ⟦5 percentage points⟧.', 'percent 5 pp by'],
    ['She holds a ⟦6-point⟧ lead in the poll.', 'percent 6 pp <lead>'],
    ['It was ⟦98.6 degrees Fahrenheit⟧.', 'temperature 986e-1 [degF]'],
  ])('%s', check);
});

describe('what a figure states', () => {
  test.each([
    ['As many as ⟦30,500⟧ pilgrims came.', 'count 30500 ≤ <pilgrims>'],
    ['At least ⟦24⟧ people died.', 'count 24 ≥ <people>'],
    ['⟦Three hundred⟧ or more fans came.', 'count 3e2 ≥ <fans>'],
    ['The fee went up to ⟦$3,150⟧.', 'money 3150 USD to'],
    ['He works ⟦60 hours⟧ a week.', 'duration 60 h /a week'],
    ['Over ⟦six years⟧ it would climb.', 'duration 6 a'],
    ['It grew from ⟦58 percent⟧ to ⟦61 percent⟧.', 'percent 58 %', 'percent 61 % to'],
    ['She won by ⟦53 percent⟧ to ⟦41 percent⟧.', 'percent 53 %', 'percent 41 %'],
    ['The court made a ⟦5-4⟧ ruling.', 'ratio 5:4 <ruling>'],
    ['Nearly ⟦six of 10⟧ bakers agree.', 'ratio 6:10 ~ <bakers>'],
    ['⟦24 of the 34⟧ seats are open.', 'ratio 24:34 <seats>'],
    ['People aged ⟦55 to 65⟧ may join.', 'range 55..65 a'],
    ['Her ⟦14-year-old⟧ daughter and Mr. Lane, ⟦83⟧, left.', 'age 14 a', 'age 83 a'],
    ['He waited ⟦two more days⟧.', 'duration 2 d'],
    ['"No," said Haines, ⟦44⟧.', 'age 44 a'],
    ['⟦Tens of thousands⟧ saw the ⟦double-digit⟧ lead.', 'count ?', 'count 1e1..99 <lead>'],
  ])('%s', check);
});

describe('dates and times', () => {
  test.each([
    ['On ⟦September 12, 2023⟧ it began.', 'date 2023-09-12'],
    ['On ⟦Sept. 26⟧ and ⟦January 1st⟧ it rained.', 'date XXXX-09-26', 'date XXXX-01-01'],
    ['On ⟦12 September 2023⟧ it began.', 'date 2023-09-12'],
    ['From ⟦Oct. 3 to 8⟧ they polled.', 'range XXXX-10-03/XXXX-10-08'],
    ['On ⟦April 9th of last year⟧ he left.', 'date XXXX-04-09@year:-1'],
    ['By ⟦2030⟧ it falls below ⟦2005⟧ levels.', 'date 2030', 'date 2005'],
    ['In the ⟦1990s⟧ and in ⟦late September⟧ it fell.', 'date 199X', 'date XXXX-09'],
    ['On ⟦Monday night⟧ and ⟦next Friday⟧ they meet.', 'date weekday:1', 'date weekday:5'],
    ['⟦Last week⟧, ⟦this month⟧ and ⟦yesterday⟧ it rained.', 'date week:-1', 'date month:0', 'date day:-1'],
    ['The pool opens ⟦7:00 a.m. to 8:30 a.m. Eastern⟧.', 'range T07:00/T08:30'],
    ['Around ⟦9:45 p.m.⟧ it went off.', 'time T21:45 ~'],
    ['Doors open at ⟦half past seven⟧.', 'time T07:30'],
    ['In ⟦May⟧ it may rain, and they march on.', 'date XXXX-05'],
    ['On ⟦Thanksgiving 2022⟧ it snowed.', 'date 2022-11-24'],
    ['In ⟦recent months⟧ and the ⟦past years⟧ it fell.', 'date ?', 'date ?'],
    ['In ⟦February of 1986⟧ it froze.', 'date 1986-02'],
    ['Call at ⟦7p⟧ or at ⟦8:45a⟧.', 'time T19', 'time T08:45'],
    ['Campaign ⟦2016⟧ in the south began; the ⟦following year⟧ it ended.', 'date 2016', 'date ?'],
    ['In the ⟦last week⟧ of the strike, on ⟦July 8 and 9⟧, it rained.', 'date ?', 'range XXXX-07-08/XXXX-07-09'],
    ['Doors open ⟦Friday at about 8 p.m.⟧ for her.', 'date weekday:5 T20 ~'],
    ['It closes at ⟦10:30 p.m. on May 4, 2021⟧.', 'date 2021-05-04T22:30'],
    ['She left on ⟦22/04⟧ and was away from ⟦10/1 to 11/7⟧.', 'date XXXX-04-22', 'range XXXX-10-01/XXXX-11-07'],
    ['On ⟦9/30/2001⟧ she flew, and 9/11 was no date to him.', 'date 2001-09-30'],
    ['It ran from ⟦April until the end of June⟧.', 'range XXXX-04/XXXX-06'],
    ['⟦Nov-Feb 2017⟧ was mild.', 'range 2016-11/2017-02'],
    ['It grew between ⟦2019 and now⟧.', 'range 2019/day:0'],
    ['The storm struck between ⟦May 1⟧ and ⟦May 4⟧.', 'date XXXX-05-01', 'date XXXX-05-04'],
    ['It is due ⟦two weeks from now⟧.', 'date day:0+2wk'],
    ['She came ⟦three days before January 2, 2021⟧.', 'date 2020-12-30'],
    ['He spoke ⟦two days⟧ after the ⟦May 4⟧ attack.', 'duration 2 d', 'date XXXX-05-04'],
    ['Sales rose in ⟦Q3 2018⟧ and ⟦2019-Q1⟧.', 'date 2018-35', 'date 2019-33'],
    ['Sales for the quarter fell in the ⟦first quarter of the year⟧.', 'date XXXX-33@year:0'],
    ['They meet ⟦next week on Tuesday⟧ or ⟦Friday the 14th⟧.', 'date weekday:2@week:1', 'date XXXX-XX-14@weekday:5'],
    ['It was the ⟦last four months of 2021⟧.', 'date 2021'],
    ['The ⟦third month of 2022⟧ and the ⟦first week of May⟧ were wet.', 'date 2022-03', 'date XXXX-05'],
    ['The ⟦day before yesterday⟧ and ⟦later in the year⟧ it froze.', 'date day:-2', 'date year:0'],
    ['It took ⟦half an hour⟧ or ⟦a year and a half⟧.', 'duration 5e-1 h', 'duration 15e-1 a'],
    ['He served ⟦two years and three months⟧.', 'duration 27 mo'],
    ['He woke at ⟦3 in the morning⟧ and at ⟦10 past 9⟧.', 'time T03', 'time T09:10'],
    ['He called ⟦once⟧ a week, and once he came.', 'count 1 /a week'],
    ['They stay ⟦two weeks starting May 20, 2021⟧.', 'range 2021-05-20/2021-06-03'],
    ['Runs go ⟦every other day⟧ and ⟦every day at 7 p.m.⟧ there.', 'date ?', 'date ?'],
  ])('%s', check);
});

describe('what is no figure of fact', () => {
  test.each([
    ['One of the things I know is that no one came.'],
    ['The 9/11 plotter read USA Today on a Boeing 777F.'],
    ['First responders met the first lady on both sides of the aisle.'],
    ['The van stood outside 47 East 9th Street.'],
    ['Channel SiriusXM Patriot 125 aired School 285.'],
    ['Call +1-222-222-2222 or see http://example.org/2012/11.'],
    ['Version 1.2.3 of SCP-173 failed.'],
    ['She may leave, he said at one point.'],
    ['On Super Tuesday they voted.'],
    ['3M said that a 7-Eleven, a 7‑Eleven owner and 23andMe agreed with the 3M plant.'],
    ['The Band of Seven march was cut.'],
    ['The ISBN is 978-3-16-148410-0, the phone 555-0132 or (030) 123 45 67.'],
    ['Regulation (EU) 2016/679, Directive 95/46/EC and Public Law 111-148 apply.'],
    ['The account is DE89 3704 0044 0532 and the 401(k) plan is in file no. 4711.'],
    ['She saw 20th Century Fox run iOS 17, and read John 3:16 in Section 12a.'],
    ['(1) The court sits here.'],
    ['Support is in the low 50s, the air in the 30s.'],
    ['See https://example.org/2019/05/12-34?id=77 and write to a1@b2.org.'],
  ])('%s', check);
});
