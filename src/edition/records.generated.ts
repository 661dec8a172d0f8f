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
export type TypeOfChange = ("new" | "amended" | "moved" | "stood-down" | "corrected")
/**
 * The number of an edition, in quotes (without quotes 1.10 would become 1.1).
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "editionNumber".
 */
export type EditionNumber = string
/**
 * A full date, in quotes.
 * 
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "day".
 */
export type Day = string
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "duty".
 */
export type Duty = ("must" | "should" | "may" | "must-not")
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
export type KindOfInstrument = ("treaty" | "resolution" | "bulletin" | "instruction" | "directive" | "agreement" | "report" | "manual" | "training" | "case-law" | "page" | "press" | "study")
export type BindingForce = ("binding-states" | "binding-staff" | "policy" | "guidance" | "evidence")
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
export type Concern = ("third-parties" | "un-personnel")
export type KindOfNode = ("question" | "step" | "outcome")
/**
 * This interface was referenced by `Records`'s JSON-Schema
 * via the `definition` "personnel".
 */
export type CategoryOfPersonnel = ("civilian-staff" | "un-volunteer" | "expert-on-mission" | "formed-police" | "staff-officer" | "contingent" | "contractor" | "implementing-partner" | "non-un-force")

export interface Records {
agencies: Agency
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
page: Page
procedures: Procedure
/**
 * Each term or acronym, defined in our own words. A file holds the terms of one theme.
 * 
 * @minItems 1
 */
terms: Term[]
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
name: Label
acronym?: Label
/**
 * @minItems 1
 */
takes: ("third-parties" | "un-personnel" | "retaliation" | "assistance" | "danger")[]
who_may_use: Sentence
summary: Sentence
not_for?: Sentence
from?: Date
until?: Date
basis: Basis
sources?: References
}
/**
 * What edition this folder holds: data/edition.yml.
 */
export interface EditionFile {
edition: EditionNumber
as_of: Day
title: Label
published?: Day
}
export interface GroupOfSigns {
id: Id
title: Label
summary: Sentence
does_not_prove: Claim
action: Claim
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
 * The block of settings at the top of every page in docs/.
 */
export interface Page {
title: Label
description: Sentence
topic: Topic
audience: Audiences
mandates: Mandates
reviewed: Day
review_by: Day
/**
 * Words a reader in a hurry might type to find this page.
 */
also_said?: Label[]
sidebar_label?: Label
sidebar_position?: number
/**
 * Only where the address must differ from the file name.
 */
slug?: string
}
/**
 * One reporting procedure: a graph of questions, steps and outcomes, and a route for every category of personnel. One file for each.
 */
export interface Procedure {
id: Id
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
 * One route for each category of personnel.
 * 
 * @minItems 1
 */
routes: Route[]
}
export interface Node {
id: Id
kind: KindOfNode
text: Sentence
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
 * Ids of related terms.
 */
see?: string[]
basis: Basis
sources?: References
}
