/**
 * Nouns the questions are built around: events that come round again, things people hand over, and
 * people. Sources: Levin's and WordNet's classes (noun.event, noun.communication, noun.person) read for
 * workplaces, and the job families of ISCO-08; not mined from any measured sentence.
 */
import { wordSet } from "../word-set";

const AT = `all-hands annual-review appraisal assembly auction audition banquet ceremony checkout checkpoint clinic
conference congress consultation demo demonstration dinner event exam examination exhibition expo fair festival gala gate
gathering go-live graduation handover hearing huddle inspection kick-off kickoff launch lunch match meal
mock open-day opening party performance premiere presentation rally reception recital rehearsal retreat review
roadshow show stand-up standup start-up summit symposium talk tasting town-hall townhall tournament trade-fair
trial wedding workshop briefing debrief debriefing check-in check-up checkup catch-up retro retrospective offsite
screening stocktake changeover sign-off pitch one-on-one 1:1 deposition mediation negotiation muster evening
parents'-evening interview viewing appointment reading visit`;
const IN = `call class conversation course debate discussion experiment game lab lecture lesson meeting session
seminar sprint training tutorial webinar webcast brainstorm brainstorming planning interview cross-examination
exercise project round term semester simulation surgery operation season chat thread assessment Q&A podcast
broadcast report-back negotiation practical moot hour week month quarter committee panel forum standdown
refinement grooming therapy testing run batch campaign iteration`;
const ON = `shift visit trip tour round ward-round patrol delivery flight excursion outing duty drive journey watch
field-trip site-visit walk-round walk-through route run inspection-round callout night-shift day-shift early-shift
late-shift call-out assignment placement`;
const DURING = `rush stocktake inventory audit peak inspection migration rollout
release deployment transfer handoff move moves clean-up cleanup count experiment procedure operation set-up setup
maintenance installation harvest procession playtime break recess assembly`;

/** Event noun → how we speak of the next one. First list wins. */
export const EVENTS: ReadonlyMap<string, "at" | "in" | "on" | "during"> = new Map(
  (
    [
      ["on", ON],
      ["in", IN],
      ["at", AT],
      ["during", DURING],
    ] as const
  ).flatMap(([preposition, list]) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((noun) => [noun.toLowerCase(), preposition] as const),
  ),
);
/** Words that are events only in company ("planning meeting"), or name a stretch of time, not an event. */
export const WEAK_EVENTS =
  wordSet(`evening week month quarter run round break hour game start-up gate move moves drive
reading planning service call report-back project peak season term holiday holidays watch match exercise practical
walk lab thread chat count transfer release deployment course trial show performance opening review surgery
operation duty conversation talk route batch delivery`);

/** What people make and hand over: "the next report". */
export const THINGS =
  wordSet(`account accounts affidavit agenda agreement analysis announcement answer appendix
application article assignment attachment audit backup badge banner batch bid bill binder blog booking box branch brief
brochure budget build bulletin bundle calculation calendar campaign card cart case catalogue certificate chapter
chart checklist claim clause code comment comments commit contract copy crate culture cv dashboard data dataset
deck delivery deploy deployment design diagram dish display docket document documentation documents dose dossier draft
drawing dressing email entry essay estimate evaluation exam exhibit experiment feature figures file filing fix flyer folder
forecast form graph guide guideline handbook handout homework image index inventory invitation invoice item
itinerary journal label labels layout leaflet lease ledger lesson letter license list log logo mail mailing manual manuscript
map memo menu merge message migration minutes mock-up mockup model module newsletter note notebook notes notice notification
numbers offer opinion order orders outline package pallet page paper papers parcel patch payment permit photo
photos pitch plan plate pleading policy post poster prescription presentation price proof proofs proposal prototype
protocol purchase quote receipt recipe record recording records referral register release reminder repair
reply report reports request requirements requisition reservation results resume return returns review roadmap
roster rota sample samples schedule scope scorecard script section sheet shipment sketch slide slides
solution song spec specification spreadsheet statement status stock story storyboard submission summary
survey syllabus table tape tasks template tender test tests text texts thesis ticket tickets timesheet timetable
transcript translation truckload update updates upload version video visa voucher wireframe wireframes
worksheet writeup write-up x-ray totals figure reference references quotation rewrite translation swatch logbook
stocktake inventory discharge-letter scan handover timeline backlog patch mix-up markup code-review pull-request PR price-list
coating weld bolt sauce starter dessert soup broth loaf dough cake roast garnish platter order-form`);

/** People, by part and role. */
export const PEOPLE =
  wordSet(`accountant administrator adviser advisor agent analyst apprentice apprentices
architect assistant assistants associate associates attendee attendees attorney auditor auditors author baker
barista bartender board bookkeeper boss bosses buyer buyers candidate candidates caretaker carer cashier cashiers
chair chef chefs child children class cleaner cleaners clerk clerks client clients coach colleague colleagues
committee consultant consultants contractor contractors cook cooks coordinator counsel crew daughter son brother sister kid customer customers
dealer dealers dentist designer designers developer developers director directors dispatcher doctor doctors donor
donors driver drivers editor editors electrician engineer engineers everyone executive families family finance
foreman freelancer gardener group guest guests head hr hygienist inspector inspectors intern interns investor
investors janitor journalist journalists judge juniors jury kids kitchen landlord lawyer leader leaders learner
learners librarian manager managers marketing mechanic member members mentor midwife mother father newcomer newcomers
nurse nurses operator operators owner owners panel paralegal paralegals paramedic parent parents participant
participants partner partners passenger passengers patient patients people pharmacist pharmacy physiotherapist
picker pickers planner player players plumber porter porters postdoc principal procurement producer professor
programmer pupil pupils qa receptionist recruiter regulator relative relatives representative researcher
researchers resident residents reviewer reviewers sales salesperson scientist secretary security server servers
shopper speaker speakers sponsor sponsors staff stakeholder stakeholders starter starters student students
subcontractor supervisor supervisors supplier suppliers support surgeon surgeons teacher teachers team teams teammate teammates
technician technicians temp tenant tenants tester testers trainee trainees trainer translator treasurer tutor user
users vendor vendors vet victim visitor visitors volunteer volunteers waiter waiters waitress welder witness
witnesses workers worker author authors employee employees shareholder shareholders neighbour neighbours legal
warehouse operations logistics press public reader readers viewer viewers`);

/** Plural people, for "so that PEOPLE can": everything ending in -s, and these. */
export const PLURAL_NOUNS =
  wordSet(`people children men women staff police data menus skis taxis gurus feet teeth mice geese
knives shelves leaves loaves lives wives halves criteria phenomena juniors others both many few several all
figures minutes notes numbers`);
/** Singular although they end in -s. */
export const SINGULAR_S =
  wordSet(`news maths physics economics politics logistics bus gas lens analysis basis
thesis process access address class glass business campus status canvas chaos crisis diagnosis bias loss boss
mess dress progress success focus virus census consensus apparatus chorus circus series species means always
this his its us is was has does yes plus perhaps sales-process address illness witness harness princess compass
progress express congress stress press mass pass abscess kindness surplus bonus menus-no corpus appendix sepsis
prognosis synopsis hypothesis synthesis emphasis`);
