import { words } from './words.ts';

/** Given names that newspapers of any language print, in Latin letters and the usual transliterations; lower case. */
export const masculine = words(`
aaron abdul abdullah abdulla abel abraham achim adam adolf adrian ahmad ahmed akira alan albert alberto albrecht
alec aleksandar aleksander aleksandr aleksei alejandro alessandro alex alexander alexandre alexandros alexei alexej
alexis alfons alfonso alfred ali alistair allan allen alois alexandru amir amos anatoli anatoly anatolij anders
andre andré andrea andreas andrei andrej andrew andrey andrés andrij andriy andy andrzej angus ansgar anthony
antoine anton antonio antonis antonín antony arend arjun armin armand arne arno arnold arnaud arthur artur arturo
arvind ashraf asif august augusto aurelio avi avigdor axel aziz bahram baldur barack barnabas barry bart bartosz
bashar bastian basil bela ben benedikt benedict benjamin benny benoît bernard bernd bernhard bernie bert bertram
bertrand bilal birger björn bjorn bjørn bob bobby bodo bogdan boris boutros brad bradley brandon brendan brent brett
brian bruce bruno bryan burkhard burkhardt byron caleb callum calvin cameron carl carlo carlos carsten casey caspar
cem chad charles charlie chris christian christof christoph christophe christopher christos chuck claude claudio
claus clemens clement cliff clifford clint clive clyde colin conrad constantin craig cristian cristiano curt curtis
cyril cyrus dale damian damien dan daniel daniele danilo danny darius darrell darren dave david davide dawid dean
denis dennis derek derrick desmond detlef detlev devin didier diego dieter dietmar dietrich dimitri dimitris
dimitrij dirk dmitri dmitrij dmitriy dmitry dmytro dominic dominik dominique don donald donnie douglas doug duncan
dustin dwayne dwight dylan earl eberhard eckart eckhard eckhart ed eddie edgar edmund edouard eduard eduardo edward
edwin egon ehud eike einar ekkehard elias elliot elliott elmar elmer elon elvis emanuel emil emile emilio emmanuel
emre engelbert enno enrico enrique enzo eric erich erick erik ernesto ernst errol erwin esteban ethan étienne
etienne eugen eugene evan evgeni evgeny ewald fabian fabio fabrice faisal farid farouk felipe felix ferdinand
fernando ferenc fidel filip flavio florian floyd francesco francis francisco franco françois francois frank franklin
frans frantisek franz fred freddie freddy frederic frederick frederik friedhelm friedrich fritz fumio gabor gábor
gabriel gabriele gareth garry gary gavin geert gene gennadi gennady geoff geoffrey georg george georges georgi
georgios gerald gerard gerd gerhard gérard gerhart germain gernot gero gerold gerrit gert gianni gideon gilbert
gilles giorgio giovanni giulio giuseppe glen glenn gordon gottfried graham grant greg gregg gregor gregory grigori
grigory grzegorz guido guillaume guillermo günter günther guntram gustav gustavo guy hamad hamid hamza hannes hanno
hans hansjörg harald hardy harold harri harry hartmut harun harvey hasan hassan hauke heiko heiner heino heinrich
heinz hellmut helmar helmut helmuth henning henri henrik henry herbert heribert hermann herman hernán hinrich
hiroshi holger horst hosni howard hubert hubertus hugh hugo humberto husain hussein ian ibrahim idris ignacio
ignatius igor ihor ilham ilja ilya imran ingo ingolf ioannis irving isaac isaak ismail israel istvan istván ivan ivo
iwan jack jackie jacob jacques jaime jair jake jakob jakub jamal james jamie jan jannik jared jaroslav jaroslaw
jarosław jason jassir javier jay jayson jean jeb jeff jefferson jeffrey jens jérôme jeremy jeroen jerome jerry jesse
jesús jim jimmy joachim joan joao joão jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan
jong joost jordan jordi jorge jörg jörn jos josé jose josef joseph josh joshua josip josua juan jude jules julian
julien julio julius junichiro jupp jürgen jurgen juri justin jürg kai kamal karel karim karl karlheinz karsten
kaspar kay kazuo keir keith ken kenji kenneth kent kevin khaled khalid khalil kilian kim kirk klaas klaus klemens
kofi konrad konstantin konstantinos kostas krzysztof kumar kurt kyle kyriakos lachlan lance larry lars laszlo lászló
laurent lawrence lech lee leif len lenny leo leon leonard leonardo leonid leopold leroy leslie lester levi lewis
lindsey lionel lloyd lorenz lorenzo lothar lou louis luc luca lucas ludger ludwig luigi luis luiz lukas lukasz luke
lutz lyndon maarten maciej magnus mahmud mahmoud maik malcolm malte manfred manuel marat marc marcel marcelo marcin
marco marcos marcus marek marian mariano mario marius markus marko marlon martijn martin martín marty marvin massimo
mateusz mathias mathieu mats matt matteo matthew matthias maurice mauricio maurizio max maxim maximilian mehdi
mehmet mel melvin menachem michael michail michal michał michel michele mick miguel mihai mike mikhail miklos mikael
milan milos miloš miroslav miroslaw mitch mitt mohamad mohamed mohammad mohammed mohsen moritz morris moshe
mordechai muammar muhammad muhammed murat mustafa mykola najib narendra nasser nathan nathaniel neal ned neil nelson
niall nicholas nick nicola nicolas nicolás nicos nigel nikita niklas niko nikolai nikolaj nikolaus nikolas nikolay
nikos nils noah noam noel nouri norbert norman olaf olav ole oleg oleksandr oleksij oleksiy olexij olexander oliver
olivier omar omer orlando orlin orrin oscar oskar osama osman oswald othmar ottmar otto owen pablo paddy pal paolo
pascal pasquale patrice patrick paul paulo pavel pavlo pawel paweł pedro peer per pervez pete peter petr petra petro
petros phil philip philipp philippe phillip piero pierre piet pieter pietro piotr pjotr pyotr quentin rafael rafał
rafic rafik rahul rainer rajiv ralf ralph ramón ramon ramzan rand randall randolph randy raoul raphael rashid raúl
raul ravi ray raymond recep reiner reince reinhard reinhold remo rené rene renzo reuben rex reza ricardo richard
rick ricky riccardo rob robert roberto robin rocco rod roderick rodney rodrigo roger roland rolf roman romano ron
ronald ronan ronnie rory ross roy rüdiger rudi rudolf rudolph rudy rupert russ russell rustam ryan saad saddam saeed
said salem salman salvador salvatore sam sami samir sammy samuel sandro sanjay santiago sasha sascha scott sean
sebastian sebastião sepp serge sergei sergej sergey sergio sergi serhij serhiy seth seymour shane shaun shawn shimon
shinzo sid sidney siegfried siegmar sigmar sigmund silvio simon sjoerd slobodan sofian stan stanislav stanislaw
stanley stefan stefano steffen stelios stephan stéphane stephane stephen sten stern steve steven stewart stuart
sultan sven svein swen sylvain sylvester tadeusz taher takeshi tareq tariq taro tayyip ted terence terry thabo
thaddäus theo theodor theodore theresa thiago thierry thilo thomas thorsten tiago tibor till tilman tim timo timothy
tino tito tobias toby todd tom tomas tomáš tomasz tommaso tommy tomislav toni tony torben torsten tracy travis trent
trevor tristan troy tyler udo ueli ulf uli ulli ulrich umberto umar urban urs uwe václav vaclav valentin valentino
valerij valeri vasile vasily vaughn veit viktor victor vidkun vikram vince vincent vincente vinzenz virgil vito
vitali vitalij vitaly vittorio vladimir vlad volker volkmar volodymyr wayne wasyl werner wesley wilbur wilfried
wilhelm willem william willi willy wilson wim winfried winston witali wjatscheslaw wladimir wladyslaw wolf wolfgang
wolfram wolodymyr woodrow xaver xavier yann yannick yannis yasser yassir yehuda yitzhak yoshihiko yoweri yuri yusuf
yves zachary zbigniew zdenek zoltan zoltán
`);

export const feminine = words(`
abigail adele adriana agata agatha agnes agnieszka aileen aisha alba aleksandra alena alessandra alexa alexandra
alexandria alice alicia alina alison allison alma almut amal amalia amanda amelia amelie amina amy ana anastasia
anastasija andrea angel angela angelica angelika angelina angie anika anita anja anke ann anna annabel annalena anne
annegret anneke annelie anneliese annemarie annett annette annie annika antje antonia antonella antoinette april
arianna ariane arlene ashley astrid athena audrey augusta ayaan ayşe ayse babette barbara bärbel bea beata beate
beatrice beatrix beatriz becky belinda benita bernadette bertha beth bethany betsy bettina betty beverly bianca
birgit birgitta birte bonnie brenda brigitte brigitta britta brittany brooke camilla camille carina carla carly
carmen carol carola carole carolin carolina caroline carolyn carrie catalina catarina caterina catherine cathy
cecilia cecile cécile celia céline charlene charlotte chelsea cheryl chiara chloe christa christel christiane
christin christina christine claire clara claudia clementine colleen condoleezza connie constanze cora cordula
corinna corinne cornelia cristina cynthia dagmar daisy dana daniela danielle daria darja deborah debbie debra
deirdre delia delphine denise desiree diana diane dianne dilma dolores dominika donna dora doreen doris dorit
dorothea dorothee dorothy edda edith eileen elaine eleanor elena eleni eleonore elfi elfriede elif elisa elisabeth
elise elizabeth elke ella ellen elly elsa else elvira emilia emilie emily emine emma erika esra estelle esther
eunice eva eve evelyn fabienne fatima fatma federica felicitas felicity fiona flora florence franca frances
francesca franziska françoise frauke freya frida friederike gabi gabriela gabriele gabriella gail galina geneviève
georgia georgina geraldine gerda gertrud gertrude gesa gesine gillian gina gisela giulia gitta giorgia gladys gloria
gretchen greta gretel gudrun gwen gwendolyn hanna hannah hannelore harriet hazel hedwig heather heide heidemarie
heidi heidrun heike helen helena helene helga helma henriette hermine herta hilary hilda hilde hildegard hillary
hiltrud huma ida ilona ilse imelda ina indira inés ines inga inge ingeborg ingrid irena irene irina iris irma isabel
isabella isabelle ivana ivanka ivonne jacqueline jadwiga jana jane janet janice janina janine jasmin jeanette
jeannette jelena jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn johanna jolanta josefine
josephine joyce juana juanita judith judy jule julia juliana juliane julie juliette jutta kamala karen karin karina
karla karolina karoline kate katarina katarzyna katharina katherine kathleen kathrin kathryn kathy katie katja
katrin katy kayla kellyanne kellie kerstin kimberly kinga kirsten klara konstanze kristen kristi kristin kristina
kristine kyra lana lara larissa latoya laura lauren laurie lea leila lena leni leonie leonora letizia liane lidia
lilian liliana lilli lillian lilly lily lina linda lisa liselotte liz liza ljudmila loretta lori lorraine louisa
louise lotte luba lucia lucie lucinda lucy ludmila luise luisa lydia lynn lyudmila mabel madeleine madeline magda
magdalena maggie maike maja malala malgorzata małgorzata manuela mara mareike maren margaret margarete margareta
margarita margarethe margit margot margret marguerite maria mariam marian mariana marianna marianne marie mariella
marieluise marija marijke marilyn marina marine marion marisa marissa marit marita marjorie marlene marlies marta
martha martina mary maryam mascha maureen maxine mechthild megan meghan meike melanie melania melinda melissa
mercedes merle meryl mette mia michaela michèle michele michelle milena mildred mina minna miranda mirjam miriam
moira molly mona monica monika monique nadia nadine nadja nancy naomi natalia natalie natalija natalja natascha
natasha nathalie nele nicole nicola nikki nina nora noreen nuria olena olga olivia oksana paige pam pamela patricia
patrizia patty paula paulina pauline peggy penelope penny petra philippa phoebe phyllis pia pilar priscilla priti
rachel raisa ramona rebecca regina regine regula reinhild renata renate rhonda ria ricarda rita roberta romy rosa
rosalind rosalie rosemarie rosemary roswitha rowena ruth sabina sabine sabrina sahra sally samantha sandra sandrine
sara sarah saskia selma senta sharon sheila shelley sheryl shirley sibylle sigrid silke silvana silvia simone sinéad
siri sofia sonia sonja sophia sophie stacey stefania stefanie steffi stella stephanie sue susan susana susann
susanna susanne suse suzanne suzy svenja svetlana swetlana sybille sylvia sylvie tabea tamara tammy tania tanja
tanya tara tatiana tatjana teresa teri tessa thea thekla theresa therese tiffany tilda tina trude tulsi ulla ulrike
uma undine ursel ursula uschi uta ute valentina valeria valerie vanessa vera verena veronica veronika vesna victoria
viktoria viola violetta virginia vivian viviane walburga waltraud wanda wendy wiebke wilhelmine wilma winnie xenia
yasmin yelena yoko ysabel yulia yvette yvonne zainab zara zeynep zita zoe zofia zuzana
`);

/** Given to both, or told apart by country only. */
export const either = words(`
alexis ariel ashton aubrey bailey billie chi chun conny corey dakota dana dong eike finley gert harper hong hui hyun
jaden jamie jia jin jocelyn jong jordan jun jung kai kelly kim kelsey kerry kris lee leslie ling logan maria min
ming misha moon morgan nikola pat peyton quinn reese riley robbie rowan sam sang sasha saoirse sean seok seong seung
shannon shelby sheng skyler soo stacy sung sydney taylor terry tony toni tracey wei woo xi xiao yang yi ying yong
young yoon yu
`);
