package language

// Class is a set of the parts a word can play. A word may play several.
type Class uint64

const (
	Stop Class = 1 << iota
	Definite
	Demonstrative
	Indefinite
	Possessive
	Negative
	Evaluative // says nothing of which agreement is meant: new, historic
	Qualifier  // belongs to what an agreement is called: strategic
	Wanted     // what follows is yet to be made
	And
	Of
	Between
	With
	About
	Year // leads to the year of an agreement: from, dating from
	Through
	Head   // a noun for an agreement
	Plural // beside Head, or Indefinite: of more than one
	Topic
	Strong // beside Topic: enough to tell an international agreement
	Foil   // before a head: no agreement between states
	Law    // law not made between states
	Clause // a word for a numbered part
	Item   // a word for a part of an article that says little alone: letter, number
	Number // a number in letters
	Month
	Say     // of a person
	Provide // of a text
	SoCalled
	Sign
	Earlier    // the agreement before the one that is spoken of
	Therein    // points back at the article named before
	Topical    // what follows is what the agreement is about, and nothing else
	Body       // an organisation or organ, which may bear the name of its treaty
	From       // leads to the first number of a range: da 39 a 42
	Not        // denies what its sentence says
	Possessed  // beside Head: somebody's, by its ending
	Fresh      // beside Evaluative: made lately, or yet to be made
	YearWord   // "year" behind the number of one
	Bound      // what stands behind it is kept or broken: violation of the
	Auxiliary  // stands between a quotation and the verb that tells who speaks
	At         // leads to the place where something holds: in Gaza
	View       // opens a sentence with whose view it gives: "for the minister"
	Or         // joins another name of the same, or another thing
	It         // may stand for what the sentence before spoke of
	States     // states without their names: countries
	Fighters   // who fight a state, without their name: rebels
	Had        // makes what its verb tells earlier than all around it
	Has        // says that its subject is a party to what follows: has
	Government // rules a state that is told beside: government, authorities
	Land       // a state without its name: the country
	Generic    // beside Evaluative: what it is said of is any of its kind, unless something tells it apart
	Beside     // what stands behind it is told in passing: alongside
	Speaker    // the one who speaks, or whom he speaks to: we, your
	Council    // a body that passes resolutions
	By         // leads to who made, or approves, what stands before it: by
	Respective // deals what is listed out to what is listed beside: respectively
	Paper      // has articles, and is no agreement and no law: decision, report
	Current    // the agreement that holds until a new one does: current, existing
	Broker     // brings about what others make: mediated, mediation
	Place
)

// PlaceAs says in which way a word stands for a state or a group of states.
type PlaceAs uint8

const (
	ByName      PlaceAs = iota // Iran
	ByAdjective                // Iranian, Iranians
	BySeat                     // Tehran
	ByLeader                   // Rouhani
)

// Entry is what a pack says of a word or a phrase.
type Entry struct {
	Class Class
	Kind  string // of a Head: treaty, agreement, deal, …
	Topic string // of a Topic: nuclear, trade, …
	Part  string // of a Clause: article, paragraph, …
	Value int    // of a Number or Month
	Place string // of a Place: an ISO 3166-1 alpha-2 code or a group's
	As    PlaceAs
	Paper bool // of a Head for a ceasefire: one that is signed and goes by a place, as armistice is
}

// Is says whether e plays any of the parts c. A nil entry plays none.
func (e *Entry) Is(c Class) bool { return e != nil && e.Class&c != 0 }

// merge adds what o says; where both say, e stands.
func (e *Entry) merge(o Entry) {
	if e.Class&Place == 0 {
		e.Place, e.As = o.Place, o.As
	}
	e.Class |= o.Class
	e.Paper = e.Paper || o.Paper
	if e.Kind == "" {
		e.Kind = o.Kind
	}
	if e.Topic == "" {
		e.Topic = o.Topic
	}
	if e.Part == "" {
		e.Part = o.Part
	}
	if e.Value == 0 {
		e.Value = o.Value
	}
}
