import { words } from './words.ts';

/** Given names that newspapers of any language print, in Latin letters and the usual transliterations; lower case. */
export const masculine = words(`
al aaron abdul abdullah abdulla abel abraham achim adam adolf adrian ahmad ahmed akira alan albert alberto albrecht
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
jarosław jason jassir javier jay jayson jean jeb jeff jeffrey jens jérôme jeremy jeroen jerome jerry jesse jesús jim
jimmy joachim joan joao joão jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jong joost
jordan jordi jorge jörg jörn jos josé jose josef joseph josh joshua josip josua juan jude jules julian julien julio
julius junichiro jupp jürgen jurgen juri justin jürg kai kamal karel karim karl karlheinz karsten kaspar kay kazuo
keir keith ken kenji kenneth kent kevin khaled khalid khalil kilian kim kirk klaas klaus klemens kofi konrad
konstantin konstantinos kostas krzysztof kumar kurt kyle kyriakos lachlan lance larry lars laszlo lászló laurent
lawrence lech lee leif len lenny leo leon leonard leonardo leonid leopold leroy leslie lester levi lewis lindsey
lionel lloyd lorenz lorenzo lothar lou louis luc luca lucas ludger ludwig luigi luis luiz lukas lukasz luke lutz
lyndon maarten maciej magnus mahmud mahmoud maik malcolm malte manfred manuel marat marc marcel marcelo marcin marco
marcos marcus marek marian mariano mario marius markus marko marlon martijn martin martín marty marvin massimo
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
stanley stefan stefano steffen stelios stephan stéphane stephane stephen sten stern steve steven stewart stuart sven
svein swen sylvain sylvester tadeusz taher takeshi tareq tariq taro tayyip ted terence terry thabo thaddäus theo
theodor theodore theresa thiago thierry thilo thomas thorsten tiago tibor till tilman tim timo timothy tino tito
tobias toby todd tom tomas tomáš tomasz tommaso tommy tomislav toni tony torben torsten tracy travis trent trevor
tristan troy tyler udo ueli ulf uli ulli ulrich umberto umar urban urs uwe václav vaclav valentin valentino valerij
valeri vasile vasily vaughn veit viktor victor vidkun vikram vince vincent vincente vinzenz virgil vito vitali
vitalij vitaly vittorio vladimir vlad volker volkmar volodymyr wayne wasyl werner wesley wilbur wilfried wilhelm
willem william willi willy wilson wim winfried winston witali wjatscheslaw wladimir wladyslaw wolf wolfgang wolfram
wolodymyr woodrow xaver xavier yann yannick yannis yasser yassir yehuda yitzhak yoshihiko yoweri yuri yusuf yves
zachary zbigniew zdenek zoltan zoltán walter adrien sadiq olli erkki kemal berat süleyman ahmet mehmed ibrahima
ousmane mamadou cheikh abdoulaye alassane laurent-désiré joseph-désiré kwame nnamdi chinua olusegun goodluck
muhammadu raila mwai uhuru paul-henri jean-claude jean-marie jean-luc jean-pierre jean-paul jean-yves jean-jacques
karl-heinz karl-theodor hans-peter hans-jürgen hans-werner hans-dietrich hans-christian hans-joachim hans-olaf
klaus-peter klaus-dieter frank-walter ernst-august wolf-dieter franz-josef franz-peter josé-manuel juan-carlos
aleksandrs valdis andris toomas jaan mart mati juhan jüri lennart taavi arvo eero esko jari jukka juha jouni kimmo
matti mika mikko paavo pekka petteri risto sauli seppo tapio teemu timo-pekka urho veikko väinö aki ari antti heikki
ilkka jorma jyrki kari asbjørn bjarne eirik eivind finn geir gunnar haakon halvor håkan håkon jens-peter jesper kåre
kjell knud knut mads mogens morten niels ola oddvar olof ottar palle preben rasmus roald rune sigurd steinar stig
sverre søren tor tore torbjørn trygve ulrik vidar villy yngve åke göran hakan wout wouter willem-alexander joop jaap
kees koen marnix mark-jan pim piet-hein ruud sander sjaak teun theun tjeerd wim-jan gerrit-jan geert-jan balázs
bálint béla csaba dániel dezső endre gergely géza gyula imre jenő józsef kálmán károly lajos miklós mihály ödön
péter sándor tamás zsolt árpád ákos bogusław bronisław czesław dariusz henryk jacek jan-krzysztof janusz jerzy józef
kazimierz leszek ludwik mariusz mieczysław mikołaj mirosław przemysław radosław ryszard sławomir stanisław wacław
waldemar wiesław wiktor witold władysław włodzimierz wojciech zdzisław zygmunt bohuslav bohumil dalibor dušan
františek jaromír jiří ladislav luboš lubomír miloslav mojmír oldřich ondřej přemysl radek radim radovan rostislav
vlastimil vladimír vojtěch zdeněk ľudovít mikuláš ivica ante branko darko davor dejan dragan duško dražen franjo
goran hrvoje janez janko jurij krešimir ljubiša luka marjan mate milorad mirko mladen nebojša nenad nikola novak
predrag radko ratko saša sinan slaven slavko srđan stipe stjepan tihomir vojislav vuk zlatko zoran zvonimir željko
boško hashim ramush albin sali ilir edi fatos pandeli agim bujar hoyt arsen armen arshak gagik levon nikol serzh
tigran vartan heydar irakli micheil giorgi zviad nursultan askar emomali saparmurat gurbanguly abdel abdelaziz
abdelfattah abdelhamid abdul-aziz abderrahim abdurrahman ayman bassam fadi fawzi fuad ghassan habib hafez haidar
hisham hossein hussam ihsan imad iyad jalal jaber jawad khairat khalifa laith latif mahathir mahmood mahmut majid
mansour marwan massoud mohammadu moncef moqtada munir nabil nadir naguib naji nasir nawaf nawaz nizar qasem qassem
rachid rafiq raheel ramadan rami ramzi rashad riad riyad saad-eddin sabri sadegh saeb safwan salah saleh salih salim
samih seif shahid sharif shaukat shehbaz suleiman taha talal tarek tawfiq wael walid yahya yasir yazid zain zakaria
zaki ziad zinedine zine ziyad aditya ajay ajit amit amitabh anand anil arun ashok atal bharat deepak dinesh girish
gopal harish jagdish jawaharlal kapil karan kishore krishna mahesh manish manmohan mohandas mukesh naveen nikhil
nitin pankaj prakash pranab prashant rajendra rajesh rajnath rakesh ramesh ranil ratan ravindra rohit sachin sandeep
sanjeev satya shashi shiv sudhir sunil suresh surendra sushil varun vijay vikas vinod virat vishal vivek yashwant
yogi percy pervaiz gotabaya mahinda maithripala aung htin thaksin prayuth prayut abhisit somchai yingluck samak
sondhi bhumibol susilo joko prabowo megawati anwar benigno corazon akihito daisuke haruhiko hideki hideo hiroki
hirohito ichiro isamu junichi kazuhiro kazuyoshi keiichi ken-ichi kenichi kenta kiichi koichi koji makoto masahiro
masaki masao masayoshi mitsuo naoki naoto noboru osamu ryo ryu sadao satoshi seiji shigeru shinichi shinji shintaro
shoichi shohei shunichi sosuke tadashi taizo takahiro takashi takuya tatsuya tetsuya tomohiro toshihiko toshio
toshiki toru yasuhiro yasuo yasukuni yohei yoichi yoshiaki yoshihide yoshinori yoshiro yoshitaka yuichi yuji yukio
yutaka zenko chiang jiabao jinping jintao xiaoping keqiang yat-sen kai-shek alcides alonso anastasio aníbal armando
arnoldo arsenio benito bernardo camilo celso ciro cristóbal damián darío desiderio efraín eleazar elías emiliano
epifanio eusebio evo ezequiel fabián facundo federico fermín gerardo germán gonzalo gregorio héctor hector heriberto
hernando horacio isidro jacinto jerónimo joaquín joaquin josué juan-manuel julián lázaro leandro leonel leopoldo
lisandro luciano manolo matías mauro máximo melchor moisés nahuel napoleón nayib néstor nestor nicanor octavio óscar
osvaldo patricio pascual ramiro raimundo rigoberto rodolfo rogelio rolando rómulo rosendo rubén ruben salomón saúl
silvestre teodoro tomás ulises valentín vicente víctor wilfredo ximeno antónio aloísio duarte edson fernandinho
geraldo getúlio henrique hélio itamar jânio joaquim josé-maría juscelino luís luiz-inácio nuno otávio rui sérgio
tancredo vasco alcide aldo amedeo angelino antonello arnaldo beppe carmine cesare clemente corrado dario ettore ezio
fausto felice ferruccio filippo gaetano giacomo giampaolo gianfranco gianluca gianluigi giancarlo giuliano guglielmo
ignazio lamberto leoluca marcello michelangelo nello nichi nino ottavio pier pierluigi raffaele renato rosario
saverio silvano tiziano tullio ugo valerio virginio achille alain albéric alphonse anatole aristide armel arsène
auguste aurélien brice cédric cyrille edgard éric eric-emmanuel fabien fernand florent gaëtan gaston gautier
georges-henri ghislain grégoire grégory gustave hervé honoré hugues jacky jean-baptiste jean-bernard jean-charles
jean-christophe jean-cyril jean-daniel jean-françois jean-louis jean-michel jean-vincent joël loïc louis-philippe
marcel-marie maxime paul-émile pierre-yves raphaël rémi rémy renaud roch sébastien stanislas tanguy théo thibaut
valéry victorien yvan yves-marie alphonso alton amory ansel archibald archie avery barney bartholomew bennett benton
blaine boyd braden brady buddy buster buzz carroll cary cecil cedric charlton chauncey claud clay clifton cody conor
coretta cornell cory courtney dabney damon darnell darryl daryl deandre delbert demetrius denny denzel deshawn devon
dexter dominick donnell donovan duane dudley earle ebenezer edmond elbert eldridge elijah ellis elton emerson emmett
enoch ephraim ernest ervin everett ezra felton ferris fletcher forrest galen garrett gaylord gerry gil gilroy giles
gus hakeem hal hank harlan harley harmon hayden herschel hershel hiram homer horace hyman ike ira irvin irwin isaiah
isiah jamaal jamar jarrett jasper jed jermaine jerrold jess jethro jody joey jonah joss jovan judd judson kareem
keenan keegan kelvin kendall kendrick kermit kieran kip kirby kobe kurtis lamont landon leander leland lemuel
leonidas levar lon lonnie loren lorin lowell luther lyle lyman manny marcellus marquis maury maynard merle merrick
merrill mervin micah milo milton monte monty mordecai mortimer morton murray myles myron nathanael newt newton nicky
niles nolan norris odell omari oren orville osbert otis ozzie percival ramsey randell randal reggie reginald regis
rhys richie rico rigo robb robby rodger rogers rollin roscoe royce rufus russel rusty rutherford sammie sanford saul
selwyn shamus sherwood silas solomon spiro stevie sylvan tad terrance terrell thad thaddeus thane theron thurgood
thurman tobin tommie tre tremaine tyrell tyrone tyson ulysses uriah vernon vic wally wendell wilbert wiley wilfred
willard willis wyatt zack zane zeke sadakat deval tulsi khizr kayleigh huma matthieu mark bill alfredo dick nate
beau bret vin abid adil syed sajid sayed ingvar dylann fethullah woody adlai rush friedbert boubacar laurenz todor
houcine samaan edmon štefan stefanos cornel whit terrence antonin teddy pepe paco lalo chuy humayun amancio akif
rinat philando laquan hoss pádraig seán micheál bertie garret enda eamon éamon lars-erik ingemar thage carl-gustaf
fredrik jöran börje bernt bo bosse rolf-dieter uwe-karsten heinz-christian heinz-peter karl-josef ernst-dieter
wolf-rüdiger jens-uwe bernd-uwe kai-uwe ralf-dieter hans-ulrich hans-georg hans-michael hans-martin hans-günter
hans-heinrich hans-josef hans-adam karl-otto karl-ludwig franz-walter paul-josef jan-marco lothar-günther rezzo
guido-maria siegmund siegbert wendelin wernher wieland winrich wolfhard wunibald zeno jörg-uwe björn-olaf tjark
fiete hinnerk onno eilert habbo heye hajo hanjo helge hilmar immo ingwer jelle joris jost keno lorenz-peter luitpold
merten momme nis ottokar raimund rainald reinald ruprecht severin sönke söhnke sören sven-olaf tammo thede thies
tilo tönnies utz vitus volkhard walther warnfried wenzel wessel
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
yasmin yelena yoko ysabel yulia yvette yvonne zainab zara zeynep zita zoe zofia zuzana adelaide adriane aishah akiko
alejandra alexandrine alida aline alva amaya amira anabel anaïs andreja andrée anette angeles angelique anikó anissa
ann-kathrin anna-lena anna-maria anne-marie annemie antonietta aoife arantxa arianne arja artemis asa asha asia
astou aurora avril ayelet aylin azadeh aziza azra beatrijs begoña benazir berenice berit bernarda bernice bettye
bhavna birgül bozena branka brandi breanna bridget bridgett brigid britt buthaina carlotta carmela carolyne
cassandra cathleen cathrin catrin cayetana celine chantal charlize cherie cherry chimamanda chloë christy cicely
claire-marie clarissa claudette cleo concepción concetta consuelo coretta corrie cristine danica danièle danuta
darlene dawn dayana deanna debora delfina demet dilek dina dolly dominica donatella dorothée dulce dunja džemila
ebba ebru edwina eefje efi elfie elin elisabetta elham elodie elżbieta emel emmanuelle enid eniko ernestine ersin
ester etta eugenia eugenie euphemia evangeline evita ewa ewelina fabiola fadumo farah farida fatemeh fatou feride
filiz flavia florentina freda frederica fumiko gayle genevieve georgette geri germaine ghislaine gila gerlinde
giovanna giuliana giuseppina golda gorica grażyna greet gro guadalupe gülay gülsen gulnara gwyneth hadley haidi
haifa haleh halina halle hana hanan harumi hatice haya hayat hella hermione hiba hiltraud hiroko holda honor ieva
ignatia ikram ilaria ilda ildikó imane immaculata inaya inger ingvild iolanda iphigenia iride irmgard irmtraud
isadora ishrat isolde iveta izabela jacinda jadranka jaqueline jasmina jazmín jeane jeanine jeanne jelka jennie jeri
jerri jo-ann jo-anne joelle johanne josephina josette josiane jovanka joye julianna julianne julieta junko justyna
kaarina kadija kaja kamilla karima karolin kasia katalin kathi kathie katerina käthe katinka katya keiko kenza
khadija khadijah kirsti kitty klaudia klára kornelia krista krystyna krystal kumiko lacey laila lakshmi lamia
laverne layla leanne leïla lene lenka lesley letitia leyla lieselotte ljubica loes lois lola lore loredana loreen
lorena lorenza lorene lorna lourdes luana lubna lucretia ludmilla luigia luiza lupita luz lynda lynette lynne lysann
mae magali mairead maite malalai malika malin mandy manuelle maret margo margarida margherita margriet mari mariann
mariaelena marie-claire marie-christine marie-agnes marie-luise mariela marilena maritza marketa marlis marni marsha
martine mary-ann maryana maryann maryanne masha matilda matilde maud maya mayra meera mehriban melanne melek melina
melisande melody mercy merete meriem merve michaele michela mieke mila milica milka mimi minette minnie miroslava
mireille misty mitsuko mónica morag muna muriel myra myrna myrtle nadeschda nadezhda nafissatou nahid naima najat
nana nanette narges nastassja nasrin natasa navi nawal nazanin nedra neelie nelly nerea nermin neus nevin nigar
nilüfer nimmi nisha noa noelle noemi noriko nour nurcan nursultana oda odette odile oktavia olaug olympe olympia
oprah orietta orla ornella ottilie palina paloma panagiota paola patsy pauletta paulette paz pepa petronella petula
phoolan piedad pippa polly pooja poppy pranee prisca rabia rachida rada raffaella rania ranja ranya raquel rashida
reem reena regan reina renée reneé rhoda rikke rima rina riza rocío romana ronda ronja roos rosalia rosalyn rosana
rosanna rosaria rosella roselyne rosetta rosie rosina roslyn roxana roxanne roya rukhsana rumiana ruslana sadako
safia sahar saida saira salma salome salomé samia samira sanae sanaz sandy sanna santa santina sari sayeeda scarlett
seda segolene ségolène selda selena semra serap serena sevim sevgi sevda severine shabana shakira shanna sharron
shauna shayna sheena shelia shereen sheri sherri sherrie sherry shira shireen shirin shona sibel sigourney sigrun
silja simona simonetta sinem sini sissy sława snežana sojourner solange solveig sonya soraya stephany steffanie
stormy suellen suheir sultana sumaya sunniva suzanna swanhild sylke sylwia tabitha taina talia tamar tamiko tanaz
taneisha taslima teodora terri tessie theodora thérèse thora tilde tiziana tonya traci tricia trina trish trudi
trudy tzipi tülin tyra ulrika urszula ursina valérie vanda vania veerle velma venus vicki vicky vickie vida vigdis
vilma viorica virginie viveca vjosa wassila wendi wenke whitney whoopi wibke wilhelmina wiltrud winifred winona
wisława yael yanis yasemin yasmina yesim yildiz yingluck ylva yoani yolanda yuriko yuko yulija zadie zahra zehra
zeinab zelda zoé zoë zohra zora zuhal zuleika zuzanna felicia neera erin kara ada norma blair clare steph robyn
mollie erica ileana norah patti marla dena lael halima tashfeen shonda vanita lorella caitlyn tarla omarosa marwa
preety megyn adelle ayanna kellyann ilhan condi meg katrina malu lamya
`);

/** Given to both, or told apart by country only. */
export const either = words(`
pak jo choe ri cheong chung hwang kang cho choi moon roh yun kwon yoo zhang wang liu zhao chen zhou deng hu wen
alexis ariel ashton aubrey bailey billie chi chun conny corey dakota dana dong eike finley gert harper hong hui hyun
jaden jamie jia jin jocelyn jong jordan jun jung kai kelly kim kelsey kerry kris lee leslie ling logan maria min
ming misha moon morgan nikola pat peyton quinn reese riley robbie rowan sam sang sasha saoirse sean seok seong seung
shannon shelby sheng skyler soo stacy sung sydney taylor terry tony toni tracey wei woo xi xiao yang yi ying yong
young yoon yu guy schewardnadse min-aung blake booker brock clark cole dalton freeman garland hamilton harrison
hilton hollis jackson lamar marshall mort moses parker perry pierce prescott preston quincy raleigh reed roosevelt
sherman spencer sterling tate trey ty vance ward warner warren webster weston
`);
