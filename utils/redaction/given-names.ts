/** Given names that are common where wallets are used, in Latin letters: with one of these a name is a person's, not a shop's. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adriana adrian agnieszka ahmed aisha ajay akash alan alba albert alejandro alejandra
  aleksandr alessandro alex alexander alexandra alexei alexey alexis ali alice alicia alina alison amanda amelia amina amir amit amy
  ana anastasia andrea andreas andrei andrew angel angela anil anita anjali anke ann anna anne annie anthony antoine antonio anton
  anu anya aoife april archana arjun arthur arun asha ashley ashok astrid aurora ava barbara bart beatriz ben benjamin bernd
  bianca bill blanca bob brandon brenda brian bruno camila camille carla carlos carmen carol carolina caroline catherine cecilia
  celine charles charlotte chiara chloe chris christian christina christine christopher claire clara claudia colin connor craig
  cristina cynthia dale dan dana daniel daniela daniele danielle david deborah deepak denis dennis diana diego dieter dilip dinesh
  dmitri dmitry dominic dominik donald donna dorothy douglas dylan ed eduardo edward elena eleanor elisa elizabeth ella ellen
  emily emma eric erik erika esther ethan eva evelyn fatima felipe felix fernando fernanda filip fiona florian frances francesca
  francesco francisco frank francois freya gabriel gabriela ganesh gareth gary george georgia gerald gerard gerd giulia giovanni
  gita gloria grace graham greg gregory greta guillermo gustavo hana hannah hans harish harry hasan hassan heather heidi helen
  helena henry hiroshi hugo ian ibrahim ida igor ilse ines ingrid irene irina isaac isabel isabella ivan jack jackson jacob jacques
  jake james jamie jan jane janet jasmin jason javier jay jean jeffrey jennifer jenny jeremy jerome jesse jessica jessie jesus joan
  joana joanna joao joe joel johan johanna johannes john jon jonas jonathan jordan jorge jose josef joseph joshua joyce juan juana
  judith julia julian juliana julie julien jun jurgen justin kamal karan karen karin karl karolina kate katarzyna katharina kate
  kathleen katie kavita kavya keith kelly ken kenji kenneth kevin kim kiran kirsten klaus krishna kristin krzysztof kumar kunal
  kurt kyle lakshmi lara larry lars laura lauren laurent lea leah lee lena leo leon leonardo leticia li liam lily linda lisa liz
  lorenzo louis louise luca lucas lucia lucy luis luisa luiz lukas luke lydia magdalena maja malgorzata manish manuel manuela
  marc marcel marcelo marco marcos marcus margaret maria mariam mariana marie marina mario marion mark marko markus marta martha
  martin martina mary mateo matt matteo matthew maurice max maya meena meera megan mehmet melissa michael michal michel michelle
  miguel mihai mika mike mikhail mila milan mina mira miriam mohamed mohammad mohammed mohan monica monika morgan muhammad mustafa
  nadia nancy naomi natalia natalie natasha nathan neha neil nicholas nicola nicolas nicole niels nikhil nikita nikolai nila nina
  nisha nitin noah nora oksana oleg olga oliver olivia omar oscar otto pablo paola paolo patricia patrick paul paula paulo pavel
  pedro peter petra philip philipp pierre piotr pooja pradeep prakash pranav preeti priya rachel radha rafael rahul raj raja rajesh
  rajiv ralf ram ramesh raquel rashid ravi raymond rebecca rekha renata ricardo richard rita rob robert roberto robin rodrigo roger
  rohan rohit roman ronald rosa rose ruben ruth ryan sabine sachin saif salma sam samantha samuel sandeep sandra sanjay santiago
  sara sarah sasha scott sean sebastian sergei sergey sergio shanti sharon shilpa shreya simon simone sita sofia sonia sophia
  sophie stefan stefanie stella stephan stephanie stephen steve steven sunil sunita suresh susan susanne svetlana sven swati
  sylvia takashi tamara tanya tariq tatiana ted teresa theo theresa thierry thomas tiago tim timothy tina tobias tom tomas tomasz
  tony tracy tyler ulrich uma urs ursula usha valentina valeria vanessa vera veronica victor victoria vijay vikram viktor vinay
  vincent virginia vivek vladimir walter wanda wayne wei wendy werner will william wojciech xavier xin yan yara yasmin ying yoko
  yolanda yuki yuri yusuf yvonne zainab zara zhang zoe zofia`.split(/\s+/),
);
