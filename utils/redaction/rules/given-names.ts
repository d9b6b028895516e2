/** Given names that are common where wallets are used, in Latin letters: with one of these first a name is a person's, not
 * a shop's. Of Chinese and Vietnamese names, which begin with it, the surname. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aarav aaron abby abdul abdullah abena abhishek abigail adaeze adam adele aditi aditya adrian adriana agnes agnieszka agus
  ahmed aidan aisha ajay akash alan alba albert alec alejandra alejandro aleksandr alessandro alex alexander alexandra alexei
  alexey alexis alfred ali alice alicia alina alison alma alvin amanda amara amber amelia amina amir amit amos amy ana anand
  anastasia andrea andreas andrei andrew angel angela angelo angus anil anita anjali anke ankit ankita ann anna anne annette
  annie anthony antoine anton antonio anu anya aoife archana ariel arjun arlo arthur arun arvind asha ashley ashok ashton asif
  astrid audrey aurora austin ava barbara barry bart beatrice beatriz becky bella ben benjamin bernard bernd beth betty bhavna
  bianca bill blake blanca bob bonnie brad bradley brandon brenda brett brian bridget bruce bruno bryan budi caleb calvin
  cameron camila camille carl carla carlos carmen carol carolina caroline cassie catherine cecilia celine chad chandra charles
  charlie charlotte chelsea chen cheryl chester chiamaka chiara chidi chinedu chloe chris christian christina christine
  christopher chuck cindy claire clara clark claude claudia clayton clifford cody cole colin connor corey courtney craig
  cristina curtis cynthia daisy dale dan dana daniel daniela daniele danielle dario darren dave david dean debbie deborah deepa
  deepak della denis dennis derek desmond devi devon dewi diana diane diego dieter dilip dinesh divya dmitri dmitry dolores
  dominic dominik donald donna dora doris dorothy douglas drew duncan dustin dwight dylan ed edgar edith edna eduardo edward
  edwin eileen elaine eleanor elena eli elias elisa elizabeth ella ellen ellie elliot elsie elvira emeka emil emilio emily emma
  enrique eric erik erika ernest ernesto esther ethan ethel eugene eva evan eve evelyn farah farhan fatima fatma faye felipe
  felix femi fernanda fernando filip finn fiona flora florian floyd frances francesca francesco francisco francois frank fred
  freddie frederick freya gabriel gabriela gail ganesh gareth gary gaurav gavin geeta gene geoff geoffrey george georgia gerald
  gerard gerd gilbert gina giovanni girish gita giulia gladys glen glenn gloria gopal gordon grace graham greg gregory greta
  guillermo guo gustavo gwen hailey hal hana hank hannah hans harish harold harper harriet harry harsha harvey hasan hassan
  hazel heather hector heidi helen helena hemant henry herbert herman hiroshi howard huang hugo ian ibrahim ida ifeoma ignacio
  igor ilse imran ines inga ingo ingrid irene irfan irina irma isaac isabel isabella isla ivan ivy jack jackie jackson jacob
  jacques jaime jake jamal james jamie jan jane janet jasmin jason javier jay jean jeanne jeff jeffrey jenna jennifer jenny
  jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy joan joana joanna joao jodie joe joel joey johan johanna
  johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce juan juana judith
  julia julian juliana julie julien jun jurgen justin jyoti kai kamal kamala kara karan karen karin karl karolina kartik
  katarzyna kate katharina kathleen katie kavita kavya kayla keith kelly kelvin ken kenji kenneth kent kevin khalid kim kiran
  kirk kirsten klaus kofi krishna kristen kristin krzysztof kumar kunal kurt kwame kyle kyra lakshmi lalit lana lance lara
  larry lars lata laura lauren laurent layla lea leah lee leila lena leo leon leonardo leroy leslie leticia lewis li liam
  lilian lily lin linda linh lisa liu liz lloyd lois lola lorenzo lou louis louise luca lucas lucia lucy luis luisa luiz lukas
  luke lydia lynn mabel madhu mae maeve magdalena mahesh maja malcolm malgorzata manish manoj mansi manuel manuela marc marcel
  marcelo marcia marco marcos marcus margaret margot maria mariam marian mariana marie marilyn marina mario marion marisa mark
  marko markus marshall marta martha martin martina marvin mary mateo matt matteo matthew maureen maurice mavis max maxine maya
  meena meera megan mehdi mehmet melanie melissa mia michael michal michel michelle miguel mihai mika mike mikhail mila milan
  mildred miles milo mina minh mira miriam mitchell mo mohamed mohammad mohammed mohan molly mona monica monika morgan muhammad
  mukesh mustafa myra nadeem nadia nadine nancy naomi natalia natalie natasha nate nathan naveen ned neha neil nell nelson
  ngozi nguyen nicholas nick nicola nicolas nicole niels nigel nikhil nikita nikolai nila nilesh nina nisha nitin noah nolan
  nora norma norman oksana olaf oleg olga oliver olivia oluwaseun omar orlando oscar otto owen pablo padma pam pamela pankaj
  paola paolo parul pat patricia patrick paul paula paulina paulo pavel payal pearl pedro peggy penelope percy perry peter
  petra phil philip philipp phoebe phyllis pierre piotr pooja pradeep prakash pranav prashant preeti preston priya puja quinn
  rachel radha radhika rafael rahul raj raja rajesh rajiv rakesh ralf ralph ram ramesh ramon ramona ramya randall randy raquel
  rashid rashmi ravi ray raymond rebecca reena reese reggie regina rekha renata rene rex rhea rhonda ricardo richard rick riley
  rina rita ritu rizky rob robert roberto robin rocco rodney rodrigo roger rohan rohini rohit roland roman ronald rory rosa
  rosalie rose ross roxanne roy ruben ruby rudolf rudy rufus rupert russell ruth ryan sabine sachin sadie sagar saif salim
  sally salma salvador sam samantha sameer samir samuel sandeep sandra sanjana sanjay santiago sapna sara sarah sasha satish
  savannah savita scott sean sebastian sergei sergey sergio seth shabnam shalini shane shankar shannon shanti sharon shawn
  sheila shilpa shirley shreya shruti siddharth sidney silas silvia simon simona simone sipho sita siti smita sneha sofia sonal
  sonia sophia sophie sourav spencer sridhar stacy stan stanley stefan stefanie stella stephan stephanie stephen steve steven
  stewart stuart subhash sudha sudhir sue sujata sumit sunil sunita supriya suraj suresh susan susanne sushma suzanne sven
  svetlana swati sylvia takashi tamara tammy tania tanvi tanya tara tariq tarun tatiana taylor ted tejas teresa terry tess
  thandi thelma theo theodore theresa thi thierry thomas tiago tilda tim timothy tina tobias todd tom tomas tomasz tommy toni
  tony tracy tran travis trevor troy tunde tyler ulrich uma umesh una urs ursula usha valentina valeria valerie vandana vanessa
  varun vera vernon veronica vicky victor victoria vidya vijay vikas vikram viktor vinay vincent vinod viola violet virginia
  vishal vivek vivian vladimir wade wallace walter wanda wang warren wayne wei wendell wendy werner wes wesley whitney wilbur
  will willa william wilma winston wojciech xavier xie xin yan yang yara yash yasmin ying yogesh yoko yolanda yosef yuki yuri
  yusuf yvette yvonne zach zachary zainab zara zelda zhang zhao zheng zhou zoe zofia zoya`.split(/\s+/),
);
