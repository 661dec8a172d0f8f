// Generated from data/schemas by `npm run types`. Do not edit.

/**
 * A permanent name: lower-case words and numbers joined by hyphens. It never changes and is never used again for something else, also in later editions.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "id".
 */
export type Id = string
/**
 * A short name or title on one line.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "label".
 */
export type Label = string
export type Function = ("prevention" | "identification" | "referral" | "shelter" | "health" | "legal-aid" | "return" | "reintegration" | "law-enforcement" | "legislation" | "training" | "data" | "coordination" | "funding" | "monitoring" | "accountability")
export type Level = ("global" | "regional" | "country" | "mission")
/**
 * A date as exact as it is known, in quotes: year, year-month or year-month-day.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "date".
 */
export type Date = string
/**
 * Plain text for readers: short sentences, no Markdown, no HTML.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "sentence".
 */
export type Sentence = string
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "basis".
 */
export type Basis = ("source" | "general" | "proposal")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "verified".
 */
export type HowFarTheTextWasSeen = ("text" | "excerpt" | "general")
/**
 * @minItems 1
 * @maxItems 12
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "references".
 */
export type References = Reference[]
export type PartOfTheNationalResponse = ("structure" | "plan" | "referral" | "country")
export type KindOfTemplate = ("talk" | "brief" | "poster" | "card" | "notice" | "radio" | "campaign" | "checklist")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "audience".
 */
export type Audience = ("all" | "head-of-mission" | "commander" | "assessment-mission" | "patrol" | "police" | "border" | "military-observer" | "human-rights" | "child-protection" | "gender" | "medical" | "conduct" | "focal-point" | "procurement" | "camp" | "civil-affairs" | "analysis" | "justice" | "ddr" | "editor")
/**
 * @minItems 1
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "audiences".
 */
export type Audiences = Audience[]
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "phase".
 */
export type PhaseOfTheMission = ("assessment" | "start-up" | "implementation" | "transition" | "draw-down")
export type TypeOfChange = ("new" | "amended" | "moved" | "stood-down" | "corrected")
export type HowItWasSeen = ("opened" | "stored-copy" | "not-opened")
/**
 * A full date, in quotes.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "day".
 */
export type Day = string
/**
 * The number of an edition, in quotes (without quotes 1.10 would become 1.1).
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "editionNumber".
 */
export type EditionNumber = string
export type Kind = ("profile" | "route" | "fund")
export type UnitOfTime = ("days" | "weeks" | "months")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "duty".
 */
export type Duty = ("must" | "should" | "may" | "must-not")
/**
 * @minItems 1
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "phases".
 */
export type Phases = PhaseOfTheMission[]
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "topic".
 */
export type Topic = ("framework" | "mandates" | "definition" | "signs" | "assessment" | "first-contact" | "data-protection" | "observation" | "reporting" | "conduct" | "victims" | "law" | "operations" | "partners" | "training" | "expertise" | "awareness" | "about")
/**
 * "all" where it applies whatever the mandate; otherwise one entry for each kind of mandate.
 */
export type ApplicabilityByMandate = ("all" | Applicability[])
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "condition".
 */
export type AppliesToThisMandate = ("applies" | "if-mandated-and-requested" | "not-in-mandate")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "form".
 */
export type FormOfTrafficking = ("any" | "sexual-exploitation" | "forced-labour" | "domestic-servitude" | "begging-and-crime" | "armed-groups" | "organ-removal" | "forced-marriage")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "stage".
 */
export type Stage = ("recruitment" | "transfer" | "exploitation" | "context")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "place".
 */
export type Place = ("anywhere" | "bar" | "private-home" | "workplace" | "mission-premises" | "street" | "village" | "displacement-camp" | "border" | "clinic" | "armed-position" | "institution")
export type Release = ("public" | "mission-internal")
export type KindOfInstrument = ("treaty" | "resolution" | "law" | "bulletin" | "instruction" | "directive" | "agreement" | "report" | "manual" | "training" | "case-law" | "page" | "press" | "study")
export type BindingForce = ("binding-states" | "binding-territory" | "binding-staff" | "policy" | "guidance" | "evidence")
/**
 * A public https address. Leave it out where it is not known for certain.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "url".
 */
export type Url = string
export type HowFarItsTextWasSeen = ("text" | "excerpt" | "none")
/**
 * "all", or a list of mandate ids from data/mandates.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "mandateList".
 */
export type Mandates = ("all" | string[])
export type Concern = ("third-parties" | "un-personnel" | "referral")
export type KindOfNode = ("question" | "step" | "outcome")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "personnel".
 */
export type CategoryOfPersonnel = ("civilian-staff" | "un-volunteer" | "expert-on-mission" | "formed-police" | "staff-officer" | "contingent" | "contractor" | "implementing-partner" | "non-un-force")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "lawForce".
 */
export type ForceOfAProvision = ("binding" | "qualified" | "consider" | "option" | "soft")
export type HowFarItIsAnswered = ("answered" | "partly" | "not-yet" | "not-ours")
export type StateOfTheReview = ("in-review" | "reviewed" | "to-be-revised")
export type KindOfTraining = ("package" | "manual" | "course" | "film" | "module-plan")
export type ForWhom = ("all-personnel" | "military" | "patrol-police" | "investigators" | "border" | "prosecutors" | "judges" | "assistance" | "child-protection" | "planners" | "procurement" | "trainers" | "leaders")
export type WhenTimeIsShort = ("core" | "normal" | "extra")
export type KindOfFindingThatMayBeWaived = ("email" | "telephone" | "hotline" | "account" | "case" | "name" | "disrespect")
export type KindOfWatchedThing = ("mandate-end" | "replaced" | "new-party" | "national-law" | "address")

export interface Records {
agencies: Agency
/**
 * Each record is one part of a national plan, a national structure or a referral mechanism.
 * 
 * @minItems 1
 */
arrangements: Arrangement[]
/**
 * Each record is a template that a mission fills in and uses.
 * 
 * @minItems 1
 */
awareness: AwarenessTemplate[]
/**
 * What a head of mission needs on one sheet, for one kind of mandate in one phase. It chooses; the words stand in the records that it names.
 * 
 * @minItems 1
 */
briefs: Brief[]
/**
 * Why records differ from the edition before: data/changes/<number of the edition>.yml. One entry may give one reason for several records. Every guidance item that is new, differs, moved or is gone must be named here before the edition can be cut.
 * 
 * @minItems 1
 */
changes: Change[]
/**
 * Each channel is a post or office that takes a report, or expressly does not. Posts only, never the name or number of a person.
 * 
 * @minItems 1
 */
channels: Channel[]
edition: EditionFile
/**
 * Each record is a profile of an expert, a route to obtain one, or a source of money.
 * 
 * @minItems 1
 */
expertise: ExpertiseItem[]
/**
 * A group of indicators that are read together, and what they do not prove.
 * 
 * @minItems 1
 */
groups: GroupOfSigns[]
/**
 * Each item is one thing to do or not to do. A file holds the items of one theme, in reading order.
 * 
 * @minItems 1
 */
guidance: GuidanceItem[]
/**
 * Each indicator is one sign that trafficking may be present. No sign proves it. A file holds the signs of one group, in reading order.
 * 
 * @minItems 1
 */
indicators: Indicator[]
instruments: Instrument
mandates: Mandate
missions: Mission
page: Page
/**
 * Each record is one mistake that laws against trafficking make, what follows from it, and what to write instead.
 * 
 * @minItems 1
 */
pitfalls: DraftingPitfall[]
procedures: Procedure
/**
 * Each record is one topic of anti-trafficking law, compared across instruments. A file holds a group of topics.
 * 
 * @minItems 1
 */
provisions: TopicOfLaw[]
/**
 * Where the readers of a page that is gone are sent: data/redirects.yml. A page of the edition before that is no longer there must be named here.
 * 
 * @minItems 1
 */
redirects: Redirect[]
/**
 * Each record is one thing that paragraphs 16 to 28 of the policy paper of 2004 ask for, and where this edition answers it.
 * 
 * @minItems 1
 */
requests: RequestOfThePolicyPaper[]
/**
 * How far the review of a page or a record has come: data/reviews.yml. Readers do not see it. What is not named here is drafted. That a page was reviewed stands in its own settings, and nowhere else.
 * 
 * @minItems 1
 */
reviews: Review[]
/**
 * Each record is a form: what to write in which field. The page shows its fields, and a blank to print; a Word file holds the same.
 * 
 * @minItems 1
 */
sheets: SheetToFillIn[]
/**
 * What staff meet, in the words in which they would tell it. Each says what to do now, what not to do, whom to tell, and what to write.
 * 
 * @minItems 1
 */
situations: Situation[]
/**
 * Each term or acronym, defined in our own words. A file holds the terms of one theme.
 * 
 * @minItems 1
 */
terms: Term[]
/**
 * Each record is a course, a manual or a ready plan for a module.
 * 
 * @minItems 1
 */
training: TrainingItem[]
/**
 * Findings of the gate against harm that a person looked at and let stand: data/waivers.yml. The place of a shelter or a home, and what leads to one person, is never waived.
 * 
 * @minItems 1
 */
waivers: Waiver[]
/**
 * What may change in the world, and must be looked at again: data/watch.yml. Readers do not see it; npm run edition -- due says what has come due.
 * 
 * @minItems 1
 */
watch: WatchedThing[]
}
/**
 * One partner or office. Never an address of a shelter, never the name of a person. One file for each.
 */
export interface Agency {
id: Id
name: Label
acronym?: Label
/**
 * @minItems 1
 */
functions: Function[]
/**
 * @minItems 1
 */
levels: Level[]
from?: Date
until?: Date
summary: Sentence
engage: Sentence
basis: Basis
sources?: References
}
/**
 * A pointer to a source, at a place in it.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "reference".
 */
export interface Reference {
/**
 * Id of a record in data/instruments.
 */
instrument: string
at?: Label
verified: HowFarTheTextWasSeen
/**
 * true where a source that is no longer in force is cited on purpose, as history.
 */
history?: true
}
export interface Arrangement {
id: Id
/**
 * What people type or say when they mean it, in their own words. Used by search only.
 */
people_say?: Label[]
title: Label
part: PartOfTheNationalResponse
summary: Sentence
function: Sentence
/**
 * Who sits in it or takes part.
 * 
 * @minItems 1
 */
sits?: Label[]
/**
 * Indicators of progress.
 * 
 * @minItems 1
 */
progress?: Sentence[]
/**
 * What goes wrong with it.
 * 
 * @minItems 1
 */
pitfalls?: Sentence[]
/**
 * @minItems 1
 */
examples?: ExampleFromACountry[]
basis: Basis
sources?: References
}
export interface ExampleFromACountry {
place: Label
text: Sentence
basis: Basis
sources?: References
}
export interface AwarenessTemplate {
id: Id
title: Label
kind: KindOfTemplate
purpose: Sentence
audience: Audiences
/**
 * true where it is meant for the host community and not for personnel.
 */
public?: true
duration?: Label
/**
 * @minItems 1
 */
parts: PartOfATemplate[]
/**
 * How to adapt it, and what never to change.
 * 
 * @minItems 1
 */
adapt: Sentence[]
/**
 * What it must not say or show.
 * 
 * @minItems 1
 */
must_not?: Sentence[]
basis: Basis
sources?: References
}
export interface PartOfATemplate {
heading: Label
text: Sentence
}
export interface Brief {
id: Id
title: Label
mandate: string
phase: PhaseOfTheMission
/**
 * What is the head of mission's to decide now: ids of guidance that applies to the mandate in the phase, the most important first.
 * 
 * @minItems 1
 * @maxItems 6
 */
decide: string[]
/**
 * What is theirs only if mandated and requested.
 * 
 * @minItems 1
 * @maxItems 4
 */
requested?: string[]
/**
 * What must not be done: ids of guidance whose duty is must-not.
 * 
 * @minItems 1
 * @maxItems 5
 */
red_lines: string[]
/**
 * Posts to keep at hand: ids of channels.
 * 
 * @minItems 2
 * @maxItems 5
 */
call: string[]
say: Sentence
basis: Basis
sources?: References
}
export interface Change {
type: TypeOfChange
reason: Sentence
/**
 * The records it is about.
 * 
 * @minItems 1
 */
ids: Id[]
}
export interface Channel {
id: Id
/**
 * What people type or say when they mean it, in their own words. Used by search only.
 */
people_say?: Label[]
name: Label
acronym?: Label
short?: Label
/**
 * @minItems 1
 */
takes: ("third-parties" | "un-personnel" | "retaliation" | "assistance" | "danger")[]
who_may_use: Sentence
summary: Sentence
not_for?: Sentence
public_page?: PublicPage
from?: Date
until?: Date
basis: Basis
sources?: References
}
/**
 * Where anybody can begin a report or a request, on the public web.
 */
export interface PublicPage {
/**
 * The address, from a source that was read.
 */
url: string
seen?: AddressSeen
}
/**
 * What we did to see that an address is there and says what is said of it. Readers are told.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "addressSeen".
 */
export interface AddressSeen {
how: HowItWasSeen
on?: Day
note?: Sentence
}
/**
 * What edition this folder holds: data/edition.yml.
 */
export interface EditionFile {
edition: EditionNumber
as_of: Day
title: Label
/**
 * Whether its records and pages name what is related to them; the build finds it. Editions before 2.2 do not say.
 */
related?: boolean
published?: Day
}
export interface ExpertiseItem {
id: Id
title: Label
kind: Kind
summary: Sentence
/**
 * Profile: the least a candidate must have.
 * 
 * @minItems 1
 */
minimum?: Sentence[]
/**
 * Profile: core tasks, for the terms of reference.
 * 
 * @minItems 1
 */
tasks?: Sentence[]
/**
 * Profile: what is left behind.
 * 
 * @minItems 1
 */
deliverables?: Sentence[]
status?: Sentence
pays?: Sentence
lead_time?: Claim
/**
 * Route: its steps in order and the time each takes, for the time bars; a step whose time nobody knows has none.
 * 
 * @minItems 1
 */
times?: StepInTime[]
/**
 * Route: what to do, in order.
 * 
 * @minItems 1
 */
steps?: Sentence[]
/**
 * Rules that limit it.
 * 
 * @minItems 1
 */
rules?: Claim[]
buys?: Sentence
limits?: Sentence
from?: Date
until?: Date
hand_over?: Sentence
/**
 * Profile: ids of routes that suit it.
 * 
 * @minItems 1
 */
suits?: string[]
basis: Basis
sources?: References
}
/**
 * One statement and what it rests on.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "claim".
 */
export interface Claim {
text: Sentence
basis: Basis
sources?: References
}
export interface StepInTime {
/**
 * The step in a few words.
 */
text: string
takes?: TimeItTakes
basis: Basis
sources?: References
}
export interface TimeItTakes {
/**
 * The shortest time.
 */
least: number
/**
 * The longest time, where a source or a plan gives two.
 */
most?: number
unit: UnitOfTime
}
export interface GroupOfSigns {
id: Id
/**
 * What people type or say when they mean it, in their own words. Used by search only.
 */
people_say?: Label[]
title: Label
summary: Sentence
does_not_prove: Claim
action: Claim
}
export interface GuidanceItem {
id: Id
duty: Duty
text: Sentence
audience: Audiences
owner?: Label
phase: Phases
topic: Topic
mandates: ApplicabilityByMandate
reason: Sentence
/**
 * Words a reader in a hurry might type to find this.
 */
also_said?: Label[]
basis: Basis
sources?: References
}
export interface Applicability {
mandate: string
condition: AppliesToThisMandate
why?: Sentence
}
export interface Indicator {
id: Id
text: Sentence
/**
 * Id of the group it belongs to (data/groups).
 */
group: string
/**
 * @minItems 1
 */
forms: FormOfTrafficking[]
/**
 * @minItems 1
 */
stages: Stage[]
/**
 * @minItems 1
 */
places: Place[]
seen_by: Audiences
/**
 * true where the sign concerns a person under 18.
 */
child?: true
caution?: Sentence
/**
 * Words a reader in a hurry might type to find this.
 */
also_said?: Label[]
release: Release
basis: Basis
sources?: References
}
/**
 * One source: a treaty, resolution, bulletin, policy, report, manual or page. Everything that is cited is an instrument. One file for each; the file is named after the id.
 */
export interface Instrument {
id: Id
title: Label
short?: Label
symbol?: Label
/**
 * true where the symbol is general knowledge and was not seen.
 */
symbol_unverified?: true
/**
 * Other names people type when they look for it.
 */
aliases?: Label[]
kind: KindOfInstrument
body: Label
date?: Date
/**
 * true where the date is general knowledge and was not seen.
 */
date_unverified?: true
/**
 * true where the source carries no date. Say in seen_note what is known of its age.
 */
undated?: true
in_force?: Date
superseded?: Superseded
force: BindingForce
url?: Url
url_seen?: AddressSeen
seen: HowFarItsTextWasSeen
seen_note?: Sentence
summary?: Sentence
}
/**
 * Set when it is no longer in force.
 */
export interface Superseded {
date: Date
/**
 * Id of the instrument that took its place.
 */
by?: string
note?: Sentence
}
/**
 * One kind of mandate a mission may have, and what it opens and closes. One file for each.
 */
export interface Mandate {
id: Id
title: Label
/**
 * Place in lists, from the widest powers to the narrowest.
 */
order: number
summary: Sentence
/**
 * What a mission of this kind may do.
 * 
 * @minItems 1
 */
opens: Sentence[]
/**
 * What is not for a mission of this kind, and what it does instead.
 * 
 * @minItems 1
 */
closes: Sentence[]
/**
 * What must be true before it acts.
 * 
 * @minItems 1
 */
conditions: Sentence[]
/**
 * @minItems 1
 */
examples: ExampleMission[]
basis: Basis
sources: References
}
export interface ExampleMission {
name: Label
period: Label
basis: Basis
sources?: References
}
/**
 * One mission: its mandate by period, what it did against trafficking, and what can be learned. One file for each.
 */
export interface Mission {
id: Id
name: Label
acronym: Label
/**
 * Other spellings people type.
 * 
 * @minItems 1
 */
aliases?: Label[]
place: Label
from?: Date
until?: Date
/**
 * Its mandate, period by period, the earliest first.
 * 
 * @minItems 1
 */
periods: PeriodOfAMandate[]
status: Claim
summary: Sentence
/**
 * Units and posts that worked on trafficking.
 * 
 * @minItems 1
 */
units?: DatedClaim[]
/**
 * Law it made, applied or supported.
 * 
 * @minItems 1
 */
law?: DatedClaim[]
/**
 * How victims were helped.
 * 
 * @minItems 1
 */
assistance?: DatedClaim[]
/**
 * Off-limits premises, discipline and other measures for its own personnel.
 * 
 * @minItems 1
 */
conduct?: DatedClaim[]
/**
 * With whom it worked.
 * 
 * @minItems 1
 */
partners?: DatedClaim[]
/**
 * Dated figures, each with its own source. Contradictory figures stand side by side.
 * 
 * @minItems 1
 */
figures?: Figure[]
/**
 * What was criticised, by whom, and what the mission answered.
 * 
 * @minItems 1
 */
criticism?: DatedClaim[]
/**
 * To whom the work passed, and how.
 * 
 * @minItems 1
 */
hand_over?: DatedClaim[]
/**
 * Ids of the guidance items that draw the lessons.
 * 
 * @minItems 1
 */
lessons?: string[]
basis: Basis
sources?: References
}
export interface PeriodOfAMandate {
from?: Date
until?: Date
/**
 * Id of the kind of mandate in this period.
 */
mandate: string
text: Sentence
basis: Basis
sources?: References
}
/**
 * One statement and what it rests on. With a date and a few words it stands on the timeline.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "datedClaim".
 */
export interface DatedClaim {
text: Sentence
from?: Date
until?: Date
/**
 * The same in a few words, for the timeline. It claims no more than the text.
 */
short?: string
basis: Basis
sources?: References
}
export interface Figure {
when: Label
from?: Date
until?: Date
measure: Label
value: Label
note?: Sentence
basis: Basis
sources?: References
}
/**
 * The block of settings at the top of every page in docs/.
 */
export interface Page {
title: Label
description: Sentence
topic: Topic
audience: Audiences
mandates: Mandates
drafted?: Day
reviewed?: Day
reviewed_by?: Label
review_by: Day
/**
 * Words a reader in a hurry might type to find this page. To lead to one heading of it, write its id behind: my report was lost (#second-channel).
 */
also_said?: Label[]
/**
 * Files that the page speaks of, offered at its end.
 * 
 * @minItems 1
 */
take_along?: FileToTakeAlong[]
sidebar_label?: Label
sidebar_position?: number
/**
 * Only where the address must differ from the file name.
 */
slug?: string
}
export interface FileToTakeAlong {
/**
 * A file in static/templates.
 */
file: string
label: Label
}
export interface DraftingPitfall {
id: Id
/**
 * Its number in the list, from 1.
 */
number: number
title: Label
consequence: Sentence
instead: Sentence
basis: Basis
sources?: References
}
/**
 * One procedure: a graph of questions, steps and outcomes; for reports also a route for every category of personnel. One file for each.
 */
export interface Procedure {
id: Id
/**
 * What people type or say when they mean it, in their own words. Used by search only.
 */
people_say?: Label[]
title: Label
concern: Concern
summary: Sentence
/**
 * Id of the first node.
 */
start: string
/**
 * Questions, steps and outcomes, in reading order. Every path from the start must end in an outcome.
 * 
 * @minItems 2
 */
nodes: Node[]
/**
 * One route for each category of personnel. A procedure for reports needs them.
 * 
 * @minItems 1
 */
routes?: Route[]
}
export interface Node {
id: Id
kind: KindOfNode
text: Sentence
/**
 * The same in a few words, for the picture. A step without them is left out of the picture.
 */
short?: string
decides?: Label
consent?: Label
mission?: Label
who?: Label
/**
 * To whom: ids of channels, the first choice first.
 * 
 * @minItems 1
 */
channels?: string[]
/**
 * The second channel, if the first may be part of the problem.
 * 
 * @minItems 1
 */
if_compromised?: string[]
write_down?: Sentence
/**
 * What not to do.
 * 
 * @minItems 1
 */
do_not?: Sentence[]
time_limit?: TimeLimit
/**
 * For a question: each answer and the node it leads to.
 * 
 * @minItems 2
 */
answers?: Answer[]
/**
 * For a step: the node that follows.
 */
next?: string
continue_with?: Continuation
basis?: Basis
sources?: References
}
/**
 * Only where a source sets one.
 */
export interface TimeLimit {
text: Sentence
sources: References
}
export interface Answer {
label: Label
to: string
}
/**
 * For an outcome that hands over to another procedure: where the reader goes on there, so that no question is asked twice.
 */
export interface Continuation {
procedure: string
/**
 * Id of the node there.
 */
at: string
}
export interface Route {
category: CategoryOfPersonnel
/**
 * Ids of channels, the first choice first.
 * 
 * @minItems 1
 */
report_to: string[]
/**
 * Ids of channels to use if the first may be part of the problem.
 * 
 * @minItems 1
 */
if_compromised: string[]
standard?: Sentence
fact_finding?: Sentence
decides?: Sentence
criminal?: Sentence
note?: Sentence
basis: Basis
sources?: References
}
export interface TopicOfLaw {
id: Id
/**
 * What people type or say when they mean it, in their own words. Used by search only.
 */
people_say?: Label[]
/**
 * Its number in the comparison, from 1.
 */
number: number
title: Label
summary: Sentence
/**
 * What each instrument says on it. The first source of each is the instrument, with the article.
 * 
 * @minItems 1
 */
provisions: ProvisionOfAnInstrument[]
/**
 * What to know about the substance.
 * 
 * @minItems 1
 */
notes?: Claim[]
/**
 * Choices a drafter has to make.
 * 
 * @minItems 1
 */
choices?: Claim[]
wording?: Claim
/**
 * Ids of the drafting pitfalls that concern it.
 * 
 * @minItems 1
 */
pitfalls?: string[]
basis: Basis
sources?: References
}
export interface ProvisionOfAnInstrument {
force: ForceOfAProvision
asks?: Sentence
basis: Basis
sources: References
}
export interface Redirect {
from: string
to: string
}
export interface RequestOfThePolicyPaper {
id: Id
at: Label
asks: Sentence
answer: HowFarItIsAnswered
/**
 * @minItems 1
 * 
 * Items: Path of a page, for example report/index.md.
 */
pages?: string[]
/**
 * Ids of records that answer it.
 * 
 * @minItems 1
 */
records?: string[]
note?: Sentence
basis: Basis
sources: References
}
export interface Review {
of: Label
state: StateOfTheReview
role: Label
day: Day
/**
 * What it was read against, with the place.
 * 
 * @minItems 1
 */
sources?: Label[]
/**
 * Written by the command: the sign of the text that was read. When the record changes, the review no longer holds.
 */
text?: string
note?: Sentence
}
export interface SheetToFillIn {
id: Id
/**
 * What people type or say when they mean it, in their own words. Used by search only.
 */
people_say?: Label[]
title: Label
summary: Sentence
warning: Sentence
/**
 * @minItems 1
 */
fields: FieldOfASheet[]
basis: Basis
sources?: References
}
export interface FieldOfASheet {
name: Label
what: Label
/**
 * Lines to write on; 1 where it is left out, 0 where nothing is to be written.
 */
lines?: number
/**
 * Answers to tick, in place of lines.
 * 
 * @minItems 2
 */
options?: Label[]
/**
 * true where several things are written, with semicolons between them.
 */
is_list?: true
/**
 * true where a date is written, year-month-day.
 */
is_date?: true
basis: Basis
sources?: References
}
export interface Situation {
id: Id
title: Label
/**
 * Other words in which people tell the same thing; search finds it by them.
 * 
 * @minItems 3
 */
people_say: Label[]
/**
 * What to do in the next minutes, in order. Safety first.
 * 
 * @minItems 1
 * @maxItems 5
 */
do_now: Sentence[]
/**
 * What not to do, each to be read after the words Do not.
 * 
 * @minItems 1
 */
do_not: Sentence[]
/**
 * Whom to tell: ids of channels, the first choice first.
 * 
 * @minItems 1
 */
tell: string[]
/**
 * Whom to tell if that channel may be part of the problem.
 * 
 * @minItems 1
 */
if_compromised: string[]
write_down: Sentence
next: Sentence
/**
 * The procedure that it leads to.
 */
procedure: string
basis: Basis
sources?: References
}
export interface Term {
id: Id
term: Label
acronym?: Label
definition: Sentence
/**
 * Other spellings and names of the same thing.
 */
variants?: Label[]
/**
 * What people also say when they mean it, also where it is wrong or disrespectful. Used by search only.
 */
people_say?: Label[]
/**
 * Names in the other official languages of the UN: ar, zh, fr, ru, es. The first is shown in the table of languages; all are found by the search. They are ours, and no official translation, unless names_seen says where the first was read.
 */
names_in?: {
/**
 * @minItems 1
 */
ar?: Label[]
/**
 * @minItems 1
 */
zh?: Label[]
/**
 * @minItems 1
 */
fr?: Label[]
/**
 * @minItems 1
 */
ru?: Label[]
/**
 * @minItems 1
 */
es?: Label[]
}
/**
 * Where the first name of a language was read in an official text, or in a copy of one.
 */
names_seen?: {
ar?: Reference
zh?: Reference
fr?: Reference
ru?: Reference
es?: Reference
}
/**
 * Ids of related terms.
 */
see?: string[]
basis: Basis
sources?: References
}
export interface TrainingItem {
id: Id
/**
 * What people type or say when they mean it, in their own words. Used by search only.
 */
people_say?: Label[]
title: Label
kind: KindOfTraining
owner: Label
date?: Date
/**
 * true where the date is general knowledge.
 */
date_unverified?: true
until?: Date
/**
 * @minItems 1
 */
trainees: ForWhom[]
/**
 * @minItems 1
 */
languages?: Label[]
hours?: Label
/**
 * Its modules or chapters.
 * 
 * @minItems 1
 */
modules?: Label[]
summary: Sentence
access?: Sentence
plan?: ModulePlan
basis: Basis
sources?: References
}
/**
 * A plan that a trainer can run as it stands.
 */
export interface ModulePlan {
/**
 * What participants can do afterwards.
 * 
 * @minItems 1
 */
aims: Sentence[]
/**
 * @minItems 1
 */
sessions: Session[]
/**
 * @minItems 1
 */
exercises: Exercise[]
/**
 * @minItems 1
 */
materials: Sentence[]
/**
 * How the trainer sees that the aims were reached.
 * 
 * @minItems 1
 */
assessment: Sentence[]
/**
 * Which partner takes which part.
 * 
 * @minItems 1
 */
with_partners?: Sentence[]
}
export interface Session {
/**
 * Names the session within its plan; other sessions say that they need it.
 */
id?: string
/**
 * true for a break. The planner keeps it where people would sit too long without it.
 */
pause?: true
title: Label
priority?: WhenTimeIsShort
/**
 * Sessions of the same plan that must have been given before.
 * 
 * @minItems 1
 */
needs?: string[]
/**
 * Length in minutes.
 */
minutes: number
method: Label
content: Sentence
material?: Label
}
export interface Exercise {
title: Label
task: Sentence
answer: Sentence
}
export interface Waiver {
/**
 * The file that the check names.
 */
file: string
kind: KindOfFindingThatMayBeWaived
words: Label
reason: Sentence
by: Label
until: Day
}
export interface WatchedThing {
id: Id
kind: KindOfWatchedThing
look: Sentence
by: Day
who: Label
/**
 * The records and pages that may have to change: ids, or files below docs/.
 * 
 * @minItems 1
 */
about: Label[]
seen: Sentence
}
