/** Words of English-language names, bodies and places. Source: AP style's titles and ranks, common corporate and public bodies. */
import type { NameLexicon } from '../names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names that people of English-speaking countries bear most, with short forms; names of places ("Virginia", "Austin") are left out. */
const MEN =
  list(`aaron abraham adam adrian alan albert alec alejandro alexander alfred ali allen alvin andre andrew andy anthony antonio armando
    arnold arthur barack barry ben benjamin bernard bernie bert bill billy bob bobby brad bradley brendan brent brett brian bruce bryan bryce
    byron calvin carl carlos cesar charles charlie chester christopher chuck clarence claude clayton clifford clint colin conor craig curt curtis
    cyrus dan daniel danny darrell darren darryl dave david dean dennis derek dick diego dominic donald donnie doug douglas dustin dwayne dwight
    earl ed eddie edgar eduardo edward edwin eli elias elliott emmanuel enrique eric erik ernest ernie ethan eugene evan felix fernando francisco
    frank franklin fred freddie frederick gabriel garrett gary gavin geoffrey george gerald gerard gilbert glen glenn gordon graham greg gregg
    gregory guy gustavo hank harold harry harvey hector henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob jaime jake
    james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel joey john johnny jon jonathan jorge jose josh joshua juan
    julian julio justin karl keith ken kenneth kenny kevin kirk kurt kyle larry lawrence leon leonard leroy lewis lloyd louis luis luke
    malcolm manuel marc marco marcus mario mark martin marty marvin matt matthew maurice max melvin mick michael miguel mike mitch mitchell mohammad mohammed
    muhammad nathan nathaniel neal neil newt nicholas nick nicolas nigel noah norman oliver omar oscar otto owen patrick paul pedro pete peter phil
    philip phillip pierre rafael ralph ramon randall randy raul ray raymond reggie rex ricardo richard rick ricky rob robert roberto rod rodney roger
    roland ron ronald ronnie ross roy ruben rudy russ russell ryan salvador samuel scott sean sergei sergio seth shane shaun simon stan stanley stefan
    stephen steve steven stewart stuart ted terrence theodore thomas tim timothy toby todd tom tommy tony travis trent trevor troy
    victor vincent vince vladimir wade walter warren wayne wendell wesley will willard william willie xavier zach zachary`);
const WOMEN =
  list(`abby abigail adriana agnes alexandra alexis alice alicia alison allison alyssa amanda amber amy ana andrea angela anita ann anna anne annette
    annie april audrey barbara beatrice becky bernadette beth bethany betsy betty beverly bonnie brenda brianna bridget brittany camille candace
    carla carly carmen carol caroline carolyn carrie catherine cathy cecilia celia cheryl chloe christina christine cindy claire clara claudia colleen
    connie courtney crystal cynthia danielle dawn deanna debbie deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor
    elena elise elizabeth ella ellen eloise elsa emily emma erica erika erin esther eva eve evelyn fatima faye felicia fiona frances gail geraldine
    gertrude gina glenda gloria greta gretchen gwen hannah harriet hazel heather heidi helen helena hillary hilary holly ida ilana ingrid irene iris isabel isabelle ivanka
    ivy jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joann joanna joanne josephine joy joyce juanita
    judith judy julia juliana julie karen karin katherine kathleen kathryn kathy katie katrina kayla kelly kim kimberly kirsten kristen kristin
    kristina kristine laura lauren leah leslie lillian linda lisa liz lois loretta lori lorraine louise lucia lucille lucy lydia lynn lynne madeline
    madeleine mandy marcia margaret maria marian marianne marie marilyn marjorie marlene marsha martha mary maureen maxine megan melanie melania melinda melissa
    mercedes meredith michelle mildred mindy miranda miriam molly monica nadia nancy naomi natalie natasha nicole nina nora norma olga olivia pamela
    patricia patsy patty paula pauline peggy penny phyllis polly priscilla rachel ramona rebecca regina renee rita roberta robyn rosa rosalie rose rosemary
    roxanne ruby ruth sabrina sally samantha sandra sandy sara sarah shannon sharon sheila shelley sherry shirley silvia simone sonia sonya sophia sophie
    stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa thelma theresa tiffany tina tonya tracey tracy ursula valerie
    vanessa vera veronica vicki vicky violet vivian wanda wendy whitney yolanda yvette yvonne zoe`);
/** Given names of men and women alike, and short forms of both. */
const EITHER =
  list(`alex ashley bailey cameron casey chris corey dana drew dylan francis jamie jody jordan kerry kris lee logan loren lynn marion
    morgan pat quinn reese riley robin sam sasha shawn sidney skyler taylor terry toni tyler ari avery blake jessie kendall mel nicky randi shelby`);

export const NAMES: NameLexicon = {
  addresses: list('mr mrs ms'),
  honorifics:
    list(`democrat mr mrs ms miss mx dr sir dame lord lady prof professor sen senator rep del gov governor president gen general col colonel lt lieutenant
    sgt sergeant capt captain hon rev reverend judge justice secretary minister representative congressman congresswoman mayor admiral adm
    attorney chancellor councillor councilman councilwoman alderman pope bishop rabbi father sister officer detective inspector sheriff ambassador commissioner chief constable`),
  male: list('mr sir lord congressman father king prince brother he'),
  female: list('mrs ms miss dame lady congresswoman sister queen princess madam mother'),
  degrees: list('jr sr ii iii iv phd ph d md esq mba'),
  particles: list('van von de der den di da del la le bin al el ben ter of'),
  bodies:
    list(`ministry department agency bureau office commission committee council authority board court university college institute school inc
    corp corporation company co ltd llc llp plc group holdings bank hospital health center centre services service systems solutions
    technologies security labs lab research foundation association society union federation news times post journal guardian reuters
    house senate congress parliament police force service administration team campaign party network networks media partners
    industries international global communications insurance airlines airways hotels stores store software cloud data county city state
    district schools clinic medical registry exchange forum report advertiser tribune herald gazette`),
  institutional:
    list(`national federal public state united states kingdom american british australian canadian chinese russian indian information privacy
    cyber security homeland justice treasury defense defence education energy commerce trade consumer financial general north south
    east west new york london washington california texas florida america europe asia u.s us uk u.k u.n n.y n.j n.c s.c n.h r.i d.c l.a eu fbi cia nsa nhs ico gdpr
    white house democratic republican democrats republicans gop senate congress international of digital chief executive
    mayor's governor's attorney general`),
  bodyParticles: list('of the and for & on'),
  nameless:
    list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december the a an i we he she it they this that these those but and or if when while after before as for from in on at to by
    with so not no yes there here what who how why where some many most all both each our your his her its their my last late
    earlier later however meanwhile although though since until because then now also according asked once other another one two three
    in addition despite under over among between during like only even just still yet perhaps maybe well instead unlike
    api apis id ids url urls sql html ssn ssns pdf pdfs ip pin pins usb cve cves csv vpn
    see using either neither nor maybe ever unless whether interestingly according among amid following
    faq faqs
    twitter facebook instagram youtube linkedin google internet web english mr. via citing speaking referring responding`),
  accounts: list('user account handle hacker hackers username twitter'),
  groups: list('group gang crew collective'),
  given: new Set([...MEN, ...WOMEN, ...EITHER]),
  men: MEN,
  women: WOMEN,
  surnames: new Set(),
  placed: new Set(),
  aliases: list('aka alias'),
  letters: new Set(['a', 'i']),
  shapes: [
    // "R-Ala": the party and state of a member of an American parliament
    [/^[RDI]-\p{Lu}\p{L}*$/u, 'mark'],
    // "J.K" before a surname
    [/^\p{Lu}\.\p{Lu}$/u, 'initial'],
  ],
  stems: [],
};
