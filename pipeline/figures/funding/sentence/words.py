"""The lexicon of the funding reader, compiled once for each language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pipeline.figures import lexicon
from pipeline.figures.branches import branched, heads
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, OTHER, Cues, Weighted, weighted
from pipeline.figures.funding.sentence.inflection import Inflection, inflection_of
from pipeline.figures.funding.sentence.restating import Restates, restates_of

CONDITIONAL = "total_if_"
"""What the groups begin with whose cues count up rounds only where the sentence lets them."""
METRICS = ("raise", "debt", "total", "valuation", "invest", "revenue")
"""Groups of `funding_cues` that speak for a figure; every other group there says that a sum is none of ours."""
OWN = frozenset(METRICS) - {"invest"}
"""Kinds of sums that a company has of its own: all but what somebody gives it."""


@dataclass(frozen=True, slots=True)
class Refs:
    """What stands for a company or a person without naming it. All but `never_names` is for text in small letters."""

    nouns: re.Pattern[str]
    pronouns: re.Pattern[str]
    stressing: re.Pattern[str]
    """A noun at the head of a clause with the pronoun that stresses it ("the operator itself")."""
    agents: re.Pattern[str]
    """Nouns for a firm by what it does, right behind which its name may stand, where nouns have a capital."""
    large: re.Pattern[str]
    """Nouns for a large company that is no startup ("the giant", "der Konzern")."""
    startups: re.Pattern[str]
    """Nouns for a young company alone ("the startup")."""
    young: re.Pattern[str]
    """Nouns for a startup, or for any company, but hardly for an investor told of just before."""
    any_trade: re.Pattern[str]
    """Nouns for any company, whatever it does ("the group"), not for one by its trade ("the chipmaker")."""
    several: re.Pattern[str]
    """Pronouns for more than one ("they")."""
    possessives: re.Pattern[str]
    investor_before: re.Pattern[str]
    target_before: re.Pattern[str]
    beside: re.Pattern[str]
    role_before: re.Pattern[str]
    """One of the three: what ends in none of them is passed at one look."""
    not_names: frozenset[str]
    money: frozenset[str]
    """Nouns of money: a cue that begins with one is no verb ("Huge round of $1 billion")."""
    name_ends: frozenset[str]
    """Those of them with which a name of several words may end ("Northbeam AI")."""
    company_ends: frozenset[str]
    """The same of all languages: English words end names anywhere ("Helio Robotics")."""
    state_pronouns: frozenset[str]
    """Pronouns that take up a government."""
    opens_names: frozenset[str]
    """Words of `not_names` that open a name of several words ("Swiss Re")."""
    never_names: re.Pattern[str]
    """Forms of words that open a sentence and are no name ("Vorangegangen", "Bewertet")."""
    countries: dict[str, re.Pattern[str]]
    any_country: re.Pattern[str]
    """All of them, behind a space or mark, which are found sooner."""
    cities: dict[str, str]
    """A city's name in this language, and its own name; in small letters."""
    kin: re.Pattern[str]
    preposition: re.Pattern[str]
    conjunction: re.Pattern[str]
    purposes: re.Pattern[str]
    """Says that what follows is what money is taken for ("to buy", "für den Bau")."""
    some_company: re.Pattern[str]
    """A company that is told by a noun alone, for the first time ("a robotics start-up")."""
    naming: re.Pattern[str]
    """Between such a noun and the name that it has after all (", ", " called ")."""
    leaves: re.Pattern[str]
    """Before a name: somebody goes away from it ("three engineers left")."""
    side_clause: re.Pattern[str]
    """Before a name: opens a clause of time or reason of which it is the subject ("before Meta came along")."""
    definite: re.Pattern[str]
    noun_phrase: re.Pattern[str]
    determined: re.Pattern[str]
    """Ends with an article or another word that only a noun follows, and adjectives."""
    opens_noun: re.Pattern[str]
    """An article at the head of a phrase."""
    name_phrase: re.Pattern[str]
    described: re.Pattern[str]
    """Before a name: what it is, with a noun that says of what ("le géant néerlandais des semi-conducteurs")."""
    auxiliary: re.Pattern[str]
    """Behind a name: an auxiliary, and nothing else ("has", "was")."""
    clitics: re.Pattern[str]
    """Behind a name: what its verb acts on, told before the verb ("Inovia y met 40 millions")."""
    listing: re.Pattern[str]
    listed_noun: re.Pattern[str]
    """Between two names that are listed, the second one behind a noun ("SoftBank and the chipmaker Nvidia")."""
    and_rival: re.Pattern[str]
    """Between two names that are listed, the second one told as the rival of the first ("Microsoft and its rival")."""
    investors: re.Pattern[str]
    price_nouns: re.Pattern[str]
    whether: re.Pattern[str]
    into: re.Pattern[str]
    """Behind a sum: says that somebody gets it, though not who."""
    of_before: re.Pattern[str]
    and_before: re.Pattern[str]
    of_person_before: re.Pattern[str]
    cited: re.Pattern[str]
    divisions: re.Pattern[str]
    """A sentence that opens with a part of a company ("The cloud division")."""
    any_company: re.Pattern[str]
    """A noun that means a listed company as well as a startup."""
    itself: re.Pattern[str]
    """Turns a price on the one who sets it ("SpaceX puts itself at")."""
    of_a: re.Pattern[str]
    """Behind a deal: says that it is some rival's, with up to two adjectives ("of a French")."""
    at_a: re.Pattern[str]
    """Behind a deal: says that it is some company's ("at a")."""
    of_others: re.Pattern[str]
    """Behind what a sentence opens with: says that it is somebody else's without a name ("of the French rival")."""
    runs: re.Pattern[str]
    """What a head does with his company, right before it ("runs a", "has built a French")."""
    told_by: re.Pattern[str]
    """A comma, and what opens an aside that says who told of it (", as …")."""
    belongs: re.Pattern[str]
    """Between a sum and the name of him whose money it was ("$500 million was FTX's")."""
    it_is: re.Pattern[str]
    """All that stands before a sum that is "it" itself ("sind es", "it was")."""
    at_whom: re.Pattern[str]
    """Before a name: says whose such a sum is ("bei")."""
    sum_remark: re.Pattern[str]
    """All that a sentence says of the sum with which it opens (", more than it had sought.")."""
    fares: re.Pattern[str]
    """What tells how somebody fared beside another ("worse", "much the same")."""
    fares_with: re.Pattern[str]
    """What a text ends with before the name of that one ("for", "at")."""
    at_a_company: re.Pattern[str]
    """The same, and before nothing but a company's name."""
    belongs_in_genitive: bool
    """Whether such a name stands in the genitive."""
    gets: re.Pattern[str]
    """Behind a name: the clause that tells what is given to it (", into which …")."""
    source_before: re.Pattern[str]
    seen_by: re.Pattern[str]
    """Before the name of a medium: that it has seen papers ("documents obtained by")."""
    given_by: re.Pattern[str]
    lender_before: re.Pattern[str]
    goes_on: re.Pattern[str]
    units: re.Pattern[str]
    owner: re.Pattern[str]
    former: re.Pattern[str]
    latter: re.Pattern[str]
    says_that: re.Pattern[str]
    """The head of a sentence that says nothing of anybody and leads to what it says ("The catch is that")."""
    introduces: re.Pattern[str]
    """At the head of a sentence: what brings in one of several, whom its name follows ("Another of them is")."""
    introduced_peers: re.Pattern[str]
    """In the sentence before that: others like the one spoken of ("It has rivals. One of them is")."""
    introduced_beside: re.Pattern[str]
    """In it: those that only deal with the one spoken of ("It has many backers. One of them is")."""
    venture_firms: re.Pattern[str]
    """What one is called that only gives money ("a venture firm")."""
    named_last: re.Pattern[str]
    """Opens a sentence: means whom the one before named last ("celle-ci", "dort")."""
    article: re.Pattern[str]
    of_person: re.Pattern[str]
    investor_after: re.Pattern[str]
    brings_its_price: re.Pattern[str]
    backs: re.Pattern[str]
    """Of a sentence: that somebody holds a part of a company ("shareholder", "owns")."""
    takes_part: re.Pattern[str]
    """A verb of giving in another's round, up to the round's article ("took part in")."""
    tellers: re.Pattern[str]
    """What a firm is that only counts or tells ("a data firm")."""
    residents: re.Pattern[str]
    """Before a name: those who are told by where they are from ("the Texans at")."""
    things: re.Pattern[str]
    rivals: re.Pattern[str]
    """Behind a name: the noun that makes it a description of somebody else."""
    who_rivals: re.Pattern[str]
    """The noun for a rival, anywhere."""
    speaker_after: re.Pattern[str]
    heads_of: re.Pattern[str]
    """What leads to the name of a company, from its head ("the founder of ", "le patron de la start-up ")."""
    heads_of_some: re.Pattern[str]
    """The head of a company that has no name ("the founder of a ", "la patronne d'une ")."""
    owned_heads: re.Pattern[str]
    """Behind the name of a company: its head ("'s founder", "-Chef")."""
    fund_ends: frozenset[str]
    """Words in which the names of those end who give money for a living."""
    tells_own: re.Pattern[str]
    """Behind a name: what a company says or expects of itself as well as of others."""
    tells_of_others: frozenset[str]
    """Outlets, data firms and houses of analysts, who tell of others for a living."""
    relative: re.Pattern[str]
    spent_in: re.Pattern[str]
    """Behind a sum: what it is spent in, with the article."""
    rival_nouns: re.Pattern[str]
    """What means somebody else wherever no article makes it known ("one competitor")."""
    stands_by_owned: re.Pattern[str]
    """Behind a company or "its": who stands by it ("'s largest investor", "landlord")."""
    stands_by_of: re.Pattern[str]
    """The same, before a company ("the landlord of")."""
    has_own: Mapping[str, re.Pattern[str]]
    """By kind of sum: verbs with which such a one has a sum of its own ("is now valued", "had")."""
    puts: re.Pattern[str]
    """Verbs with which a company puts money into another ("poured")."""
    puts_late: re.Pattern[str]
    """Those of them that stand last ("investiert")."""
    put_into: re.Pattern[str]
    """Behind a sum: before whom it goes into ("into", "in")."""
    outsiders: re.Pattern[str]
    """Nouns of firms that are none of those watched ("a utility")."""
    met_with: re.Pattern[str]
    """Before a noun: brings in somebody without a name with whom another deals ("from a", "with a")."""
    this: re.Pattern[str]
    """Articles that point to who was told of last."""
    goods: re.Pattern[str]
    """Things that have a price of their own ("campus", "contract")."""
    counted: re.Pattern[str]
    """What somebody puts at a sum and is no company ("backlog", "bill")."""
    vehicles: re.Pattern[str]
    """What borrows on its own account, whoever set it up."""
    drops_pronouns: bool
    """Whether a verb alone can go on about the subject of the sentence before."""
    adjectives_behind: bool
    """Whether adjectives stand behind their nouns."""
    adjectives_before: re.Pattern[str]
    """Before a noun: an adjective that stands there against that custom ("una pequeña empresa")."""
    explains: re.Pattern[str]
    """Behind a name and its comma: opens what the name is explained by."""
    who: re.Pattern[str]
    """Behind a name: the relative pronoun that makes it the subject of the next clause."""
    """A state that gives money ("the government of Albania", "der albanische Staat"), without its article."""
    relative_behind: re.Pattern[str]
    """Behind a noun: the relative pronoun that opens a clause about it, with a comma or without one."""
    clause_opens: re.Pattern[str]
    """A comma and the relative pronoun that opens a clause beside a name."""
    owned_behind: re.Pattern[str]
    """Behind a name: opens a clause that says what is its own (", whose")."""
    second_verb: re.Pattern[str]
    """Behind the object of a verb: "and", which joins the next verb of its subject."""
    denied_name: re.Pattern[str]
    """Before a name: it is the one that is not meant ("OpenAI, not")."""
    but_behind: re.Pattern[str]
    """Behind a name that is denied: the one that is meant follows ("not Mistral but")."""
    overtakes: re.Pattern[str]
    """Between two names: the first is compared with the second ("may overtake", "did better than")."""
    none_such: re.Pattern[str]
    """In such a clause: nobody is compared with the second ("knows no fiercer rival than")."""
    next_name: re.Pattern[str]
    """Between two sums: nothing but the company whose the second is ("and OpenAI")."""
    stands_behind: re.Pattern[str]
    """Between a name and a sum: where the one stands who is compared (", ferma a"), or whose it is ("and its")."""
    priced_behind: re.Pattern[str]
    """Behind a name: opens a clause that tells its price (", valued at")."""
    itself_priced: re.Pattern[str]
    """Between a name and a sum: says what that one itself is worth (", itself valued at")."""
    holds: re.Pattern[str]
    """All that stands between a name and the sum that is its own (", with", " at", " (")."""
    helpers: re.Pattern[str]
    earned_with: re.Pattern[str]
    """Between a sum and the product that brings it in ("earned {A} from ChatGPT")."""
    earned_in: re.Pattern[str]
    """Between a sum and the product whose sales it is ("$700 million in ChatGPT revenue")."""
    earned_with_before: re.Pattern[str]
    """The same between sales and the product ("Revenue from ChatGPT")."""
    opens_side: frozenset[str]
    """Conjunctions that open a clause with the verb at its end ("während")."""
    inverts: bool
    """Whether the subject stands behind its verb where something else opens the clause."""
    before_subject: re.Pattern[str]
    """What may stand before a subject at the head of a sentence, as part of it ("Auch Writer")."""
    of_itself: re.Pattern[str]
    """Ends a clause in which somebody tells of himself, its subject without a word ("…, A erhalten zu haben")."""
    of_oneself: re.Pattern[str]
    """Opens such a clause ("dass man")."""
    dative: re.Pattern[str]
    """An article that only who gets something has, and all that stands behind it up to a sum without a comma."""
    no_taker: re.Pattern[str]
    """What money is given as, and nobody who gets it ("in shares"); where nouns have a capital."""
    takes: re.Pattern[str]
    """Behind a name: a verb that leads to its sum, beside those of the cues ("closed a round of")."""
    taking: re.Pattern[str]
    """The participle of such a verb, which ends a sentence with what its subject took in (", attracting")."""
    once: re.Pattern[str]
    """Before a company's name: says that people have left it ("former"); `staff_behind` what they were."""
    staff_behind: re.Pattern[str]
    people_of: re.Pattern[str]
    """Behind a company's name: its shareholders, its staff; `people_before` the same before it ("actionnaires de")."""
    people_before: re.Pattern[str]
    staff_owned: re.Pattern[str]
    """The same behind a company's name in the genitive ("'s former chief scientist")."""
    staff_of: re.Pattern[str]
    """Before a company's name: people who have left it ("former researchers at")."""
    still_there: re.Pattern[str]
    """Beside such people: says that some of them have not left ("current and")."""
    own_startup: re.Pattern[str]
    """Behind a sum: for what somebody founds it is ("for her start-up")."""
    founded: re.Pattern[str]
    """Beside those who have founded something: the verb for it."""
    starts_up: re.Pattern[str]
    """What those do who have left a company for one of their own."""
    heads_compound: re.Pattern[str]
    """Behind a noun for a company: what that only says more of ("group sales")."""
    joint: re.Pattern[str]
    """Before a noun for a company: says that it is several together ("the combined")."""
    far_from: re.Pattern[str]
    """Before a sum of another, which only shows how small or large that of the one spoken of is ("a fraction of")."""
    crowds: re.Pattern[str]
    crowd_nouns: re.Pattern[str]
    """Nouns for several companies ("rivals", "startups")."""
    """Companies without names ("startups from Europe")."""
    crowd_with_examples: re.Pattern[str]
    """The same at the head of a sentence, with those that are named as some of them ("Labs, Cohere among them")."""
    asks_whether: re.Pattern[str]
    """Opens a question that yes or no answers ("Will")."""
    taken_as_known: re.Pattern[str]
    """All that stands between a sum and what makes it known already ("its", "the valuation of")."""
    presupposing: re.Pattern[str]
    """Opens a clause of a question, or of what is imagined, that tells a fact ("that", "when")."""
    supposing: re.Pattern[str]
    """A condition that was not met, up to its verb ("if Cohere had")."""
    hypothetical: re.Pattern[str]
    """A condition that only plays with a thought, up to its verb ("if Cohere raised")."""
    measured: re.Pattern[str]
    """Between a sum and a name: how much it is of what that one has (", half as much as")."""
    measured_own: re.Pattern[str]
    """In such a clause: one is measured by what it had itself in mind, or before ("more than Cohere had planned")."""
    as_much_as: re.Pattern[str]
    """In a condition: measures by somebody else ("if it were worth as much as OpenAI")."""
    would_be: re.Pattern[str]
    """A verb that tells what would have come of it ("would")."""
    imagining: re.Pattern[str]
    """Opens a sentence that only imagines ("Suppose")."""
    commits: re.Pattern[str]
    """What somebody has ordered or promised to spend ("commitments", "contracts")."""
    asks_how_much: re.Pattern[str]
    """Asks for a sum without a question mark ("A reader asks how much")."""
    its_arm: re.Pattern[str]
    """Behind a name: the part of that company which gives money ("'s venture arm")."""
    sells_to: re.Pattern[str]
    """Somebody sells a thing, up to the name of the company that buys it ("sold its phones to")."""
    made_up: re.Pattern[str]
    """Says of what follows that it is a joke ("in an April Fools' post")."""
    told_inside: re.Pattern[str]
    """Opens a clause of such a sentence that tells a fact ("when")."""
    personal: re.Pattern[str]
    leavers: re.Pattern[str]
    """A company that a person has founded anew ("her new startup")."""
    modifiers: re.Pattern[str]
    """Behind a noun: what opens the words that tell it apart ("a startup founded by …")."""
    buys: re.Pattern[str]
    """What a buyer of companies does, and behind whom its target stands."""
    buyers: re.Pattern[str]
    """Who takes somebody over, told by a noun."""
    pluperfect: re.Pattern[str]
    """Behind a subject: tells what was before ("had")."""
    us: re.Pattern[str]
    """What somebody calls the own company."""
    speakers: re.Pattern[str]
    """Labels of paragraphs in which somebody has his say ("GUEST: …")."""
    fronts: re.Pattern[str]
    """What opens a sentence with a sum before its subject ("After raising {A}, Writer")."""
    apposed: re.Pattern[str]
    """Behind a name: opens what explains it, and may tell its sum (", valued at", ", a maker of")."""
    gotten: re.Pattern[str]
    """Between a sum and the name of the one who gets it ("round for")."""
    worth_of: re.Pattern[str]
    """Between a sum and the name of the one who is worth it ("price tag on")."""
    absolute: re.Pattern[str]
    """Before a name of which the participle behind it (`absolute_behind`) tells, at the head of a clause ("with")."""
    absolute_beside: re.Pattern[str]
    """The same, wherever it stands in its clause ("alongside")."""
    absolute_behind: re.Pattern[str]
    trades: re.Pattern[str]
    """Behind a name: a verb that says what only a company does ("sells", "was founded")."""
    deals: re.Pattern[str]
    """Behind a name: what only a company is to another ("is built on OpenAI's models", "is a customer of Nvidia")."""
    builds_for: re.Pattern[str]
    """Behind a known name: what that one builds or supplies for another ("is building data centres for OpenAI")."""
    other_trades: re.Pattern[str]
    """At the head of a sentence: a company by a trade that no model maker has ("The software group")."""
    valued_beside: re.Pattern[str]
    """The same, and who is no model maker where two are valued ("and the social network")."""
    deals_with: re.Pattern[str]
    """Words by which somebody is a customer or a partner ("supplies", "as a customer")."""
    for_one: re.Pattern[str]
    """Before a noun that means the company spoken of, though told with "a" ("for a company that raised")."""
    others_open: re.Pattern[str]
    """Somebody's people, or one of several, who open a sentence ("my friend", "one of them")."""
    trades_apart: re.Pattern[str]
    """Somebody who opens a sentence and is no maker of models ("the consultancy", "die Personalberatung")."""
    trades_in_goods: re.Pattern[str]
    """The same, of those alone who make, sell or let things ("the brewer", "der Drohnenbauer")."""
    large_opens: re.Pattern[str]
    """A large company that opens a sentence ("the group", "der Konzern")."""
    adverbs: re.Pattern[str]
    """What may stand between a name and its verb ("Writer recently raised")."""
    acts: re.Pattern[str]
    """Behind the first word of a sentence: a verb of which only a name can be the subject there."""
    same_doer: re.Pattern[str]
    """Opens a clause that tells what the subject of the main clause did before ("after putting", "dopo aver messo")."""
    acts_alone: re.Pattern[str]
    """Behind a name that ends a list: what only this one does (", who has put in")."""
    bought_into: re.Pattern[str]
    """Before a noun: says that a sum told before it was put in at its price ("…, for a company that was worth")."""
    no_opening_name: re.Pattern[str]
    """First words of a sentence that are no name whatever stands behind them."""
    contrast: re.Pattern[str]
    """What opens a clause that only sets somebody else beside the one of the main clause."""
    rival_behind: re.Pattern[str]
    """Behind a name: says that its rival is meant ("the OpenAI challenger")."""
    rival_of: re.Pattern[str]
    """Before a name: the same."""
    lends: re.Pattern[str]
    """What somebody does who gives a loan."""
    lends_it: re.Pattern[str]
    """The same where the borrower is a pronoun beside the verb ("lent it")."""
    asks_after: re.Pattern[str]
    """In a question: before the name of somebody whom a text brings in by it ("what became of")."""
    asked_places: re.Pattern[str]
    """Cities and regions that a text asks after as it does after somebody ("What about Toronto?")."""
    lent_to_many: re.Pattern[str]
    """Behind the sum of a loan: borrowers without names ("to its own customers")."""
    is_lent: re.Pattern[str]
    """Says that one of those words speaks of the borrower."""
    noun_relative: re.Pattern[str]
    """A relative pronoun that makes a noun some words before it the subject of its clause."""
    copulas: re.Pattern[str]
    """Before "a company that …": words that make it a description of the one named before."""
    capital_nouns: bool


@dataclass(frozen=True, slots=True)
class Words:
    """All that one language's lexicon says of funding."""

    lang: str
    cues: Cues
    traps: frozenset[str]
    refs: Refs
    rounds: dict[str, Any]
    tables: dict[str, tuple[str, ...]]
    table_words: dict[str, re.Pattern[str]]
    """The lists of `tables`, each as a pattern for text in small letters."""
    table_links: re.Pattern[str]
    """What joins the head of a header to the rest ("date of funding")."""
    table_at: re.Pattern[str]
    """What stands between the sum raised and the valuation ("$500M at $3B")."""
    table_unnamed: re.Pattern[str]
    """What opens a cell that names no investor ("Other backers"); for text in small letters."""
    heads_last: bool
    """Whether the head of a noun phrase stands last ("funding date")."""
    restates: Restates
    label_words: re.Pattern[str]
    """Words between the label of a line and its sum."""
    clause_ends: re.Pattern[str]
    """What parts a sum's clause from the next: a mark, a word behind a comma that opens one, a word behind a sum."""
    small: re.Pattern[str]
    """Words beside a sum that goes on about what was told before ("; a year earlier, about $2 billion")."""
    attribution: tuple[str, ...]
    inside_outlets: str
    """The small words inside an outlet's name."""
    inflection: Inflection
    not_here: re.Pattern[str]
    unit_in: str
    scope: re.Pattern[str]
    """What opens a sentence that sets the currency of the whole text ("all figures")."""
    opens_scope: re.Pattern[str]
    """The same behind the mark that ends the sentence before, which is found sooner."""
    unless: re.Pattern[str]
    """What else marks such a sentence ("unless marked")."""
    unless_heads: tuple[bytes, ...]
    """The letters with which what else marks it begins, of which one stands in each text that holds it."""
    tells_perfect: bool
    """Whether the language tells by its tense that a sum has grown over time ("has raised")."""
    respectively: re.Pattern[str]
    """Words that give several sums to several companies in order."""
    first_of: re.Pattern[str]
    """Words for the first of two investors beside his sum ("the one with $5 billion")."""
    second_of: re.Pattern[str]
    pace: re.Pattern[str]
    """Words that announce yearly paces."""
    results_of: re.Pattern[str]
    """Words for results right before the quarter that they are of ("the results of the")."""
    results_behind: re.Pattern[str]
    """The same right behind it ("third-quarter results")."""
    results_to_come: re.Pattern[str]
    """Says in a sentence that names a quarter that its results are not out yet ("will publish")."""
    denial: re.Pattern[str]
    """A sentence that denies what the one before told, from its start; for text in small letters."""
    denies_talk: re.Pattern[str]
    """The same, of what is only talked or asked of ("You are wrong.")."""
    denies_a_deal: re.Pattern[str]
    """Says that there is no such deal; the sentence behind may tell what was `reported_before`, from its start."""
    of_a_deal: re.Pattern[str]
    told_as_report: re.Pattern[str]
    of_the_sums: re.Pattern[str]
    still_to_come: re.Pattern[str]
    """What shows that such a denial is of a deal, not of anything else."""
    outlooks: re.Pattern[str]
    """A label over what is to come ("outlook for the fourth quarter"), without its dates."""
    of_a_report: re.Pattern[str]
    """What is denied where it is a report, not what that says."""
    reported_before: re.Pattern[str]
    sourced: re.Pattern[str]
    """A sentence that says who knows what the one before told: somebody without a name."""
    prices_a_sale: re.Pattern[str]
    """A sentence that says at what price that is which the one before told of ("It values the company at")."""
    conditional: re.Pattern[str]
    """The form of a hedge that is a verb, where somebody else says it ("avoisinerait")."""
    future: re.Pattern[str]
    """The same, where it has not happened yet ("dépassera")."""
    topics: re.Pattern[str]
    """Words by which a sentence without sums announces a kind of sum: a named group each, behind a space or mark."""
    any_topic: re.Pattern[str]
    """The same without the groups, which is found sooner."""

    def tabled(self, key: str, text: str) -> bool:
        """Whether a word of a list of `funding_tables` stands in a text in small letters."""
        pattern = self.table_words.get(key)
        return pattern is not None and pattern.search(text) is not None

    def counted(self, text: str) -> set[str]:
        """Return what a short text in small letters says of new money: it is in ("post"), out ("pre"), or both."""
        said = {found.group for found in self.cues.find(text)} & {"post", "pre"}
        return said or {basis for basis in ("post", "pre") if self.tabled(basis, text)}


_STEMS = ("debt", "trap_rows", "rumoured", "forecast", "denied")
"""Lists of `funding_tables` whose words may go on ("rumour": "rumoured")."""
_HEADS = ("debt",)
"""Lists whose words may end a longer one, in a language that writes compounds as one word ("Bankkredit")."""


def _tabled(key: str, word: str, *, compounds: bool) -> str:
    """Return the pattern of a word of a list of `funding_tables`."""
    before = r"\w*" if compounds and key in _HEADS else ""
    return before + re.escape(word) + (r"\w*" if key in _STEMS else "")


@cache
def words_of(lang: str) -> Words:
    """Return the funding lexicon of a language."""
    kinds = lexicon.section(lang, "funding_cues")
    groups: dict[str, list[Weighted]] = {name: weighted(group) for name, group in kinds.items()}
    for section in ("funding_marks", "funding_status"):
        for name, group in lexicon.section(lang, section).items():
            # a name may stand in two sections ("secondary" is a trap and a mark): none hides the other's cues
            groups[name] = [*groups.get(name, []), *weighted(group)]
    deal = lexicon.section(lang, "funding_rounds").get("deal", [])
    groups["deal"] = weighted(deal)
    tables = lexicon.section(lang, "funding_tables")
    plain = lexicon.section(lang, "funding_marks_plain")
    compounds = bool(lexicon.section(lang, "funding_refs").get("capital_nouns"))
    stated = lexicon.section(lang, "funding_stated")
    topics = lexicon.section(lang, "funding_topics")
    return Words(
        lang=lang,
        cues=Cues(groups, lexicon.section(lang, "funding_parts"), lexicon.section(lang, "amounts").get("percent", ())),
        traps=frozenset(
            name for name in kinds if name not in (*METRICS, "at_price") and not name.startswith(CONDITIONAL)
        ),
        refs=_refs(lang),
        rounds=dict(lexicon.section(lang, "funding_rounds")),
        tables={key: tuple(str(v) for v in values) for key, values in tables.items() if isinstance(values, list)},
        table_words={
            key: _alternatives(_tabled(key, str(v), compounds=compounds) for v in values)
            for key, values in tables.items()
            if isinstance(values, list)
        },
        table_links=_alternatives(tables.get("links", ())),
        table_at=_alternatives(tables.get("priced_at", ())),
        table_unnamed=_alternatives(tables.get("unnamed", ())),
        heads_last=bool(tables.get("heads_last")),
        restates=restates_of(plain),
        label_words=_alternatives(plain.get("label_words", ())),
        clause_ends=re.compile(
            rf"[;:()\[\]?!]|\s[–—-]\s|—|,\s(?=(?:{_joined(plain.get('opens_clause', ()))})\s)"
            rf"|(?<={AMOUNT})(?:,|\s(?:{_joined(plain.get('joins_sums', ()))}))\s|[.]\s"
        ),
        small=_alternatives(plain.get("small", ())),
        unit_in=_joined(tables.get("unit_in", ("in",))),
        scope=_alternatives(stated.get("scope", ())),
        opens_scope=_small(rf"{_BEHIND_SENTENCE}(?P<scope>(?:{_joined(stated.get('scope', ()))})(?!\w))"),
        unless=_alternatives(stated.get("unless", ())),
        unless_heads=tuple(head.encode() for head in heads(stated.get("unless", ()))),
        tells_perfect="perfect" in groups,
        not_here=_alternatives(tables.get("not_here", ())),
        respectively=_alternatives(plain.get("respectively", ())),
        first_of=_alternatives(plain.get("first_of", ())),
        second_of=_alternatives(plain.get("second_of", ())),
        pace=_alternatives(plain.get("pace", ())),
        results_of=_small(rf"\b(?:{_joined(plain.get('results', ()))})(?:\s\w+){{0,3}}\s?$"),
        results_behind=_small(rf"(?:['’]s)?(?:\s\w+)?\s(?:{_joined(plain.get('results', ()))})\b"),
        denial=_small(rf"\W*(?:{_any('denial', plain)})(?!\w)|{_alone('denies_alone', plain)}"),
        denies_talk=_small(_alone("denies_talk", plain)),
        results_to_come=_small(_any("results_to_come", plain)),
        denies_a_deal=_small(_any("denies_a_deal", plain)),
        of_a_deal=_small(_any("of_a_deal", plain)),
        told_as_report=_small(_any("told_as_report", plain)),
        still_to_come=_small(_any("still_to_come", plain)),
        outlooks=_small(_any("outlooks", plain)),
        of_the_sums=_small(_any("of_the_sums", plain)),
        of_a_report=_alternatives(plain.get("of_a_report", ())),
        reported_before=_opening("reported_before", plain),
        sourced=_small(rf"\W*(?:{_any('sourced', plain)})"),
        prices_a_sale=_opening("prices_a_sale", plain),
        conditional=_alternatives(plain.get("conditional", ())),
        future=_alternatives(plain.get("future", ())),
        topics=_topics(topics),
        any_topic=_behind_mark(word for words in topics.values() for word in words),
        attribution=tuple(lexicon.section(lang, "funding_attribution").get("patterns", ())),
        inside_outlets=_joined(lexicon.section(lang, "funding_attribution").get("inside", ())),
        inflection=inflection_of(lang),
    )


_VERB_LAST = r"(?:\s[^\W\d_]+){0,2}"
"""Words that may stand between a name and the clause about it, where verbs come last."""


def _refs(lang: str) -> Refs:
    found = lexicon.section(lang, "funding_refs")

    def ending(key: str) -> re.Pattern[str]:
        return _small(rf"(?<!\w)(?:{_joined(found.get(key, ()))})\s*$")

    def ending_of(values: list[Any]) -> re.Pattern[str]:
        return _small(rf"(?<!\w)(?:{_joined(values)})\s*$")

    def whole(key: str) -> re.Pattern[str]:
        return _alternatives(found.get(key, ()))

    articles, nouns = (
        _joined(found.get("articles", ())),
        _joined([*found.get("nouns", ()), *found.get("investor_nouns", ())]),
    )
    givers, of = _joined(found.get("investor_nouns", ())), _joined(found.get("complement", ()))
    heads, people = _joined(found.get("heads", ())), _joined(found.get("people_of", ()))
    some = _article(articles)
    any_article = _article(_joined([*found.get("articles", ()), *found.get("contracted", ())]))
    rivals_told = [word for key in ("rivals", "rival_nouns", "rivals_beside") for word in found.get(key, ())]
    adjectives = r"(?:[^\s,;:.()]+\s+){0,4}"
    stand_by = _joined(found.get("stands_by", ()))
    few = rf"(?:[^\s,;:.(){AMOUNT}]+\s){{0,3}}?"
    of_what = rf"(?:\s(?:{_joined(found.get('of', ()))})\s[^\s,;:.(){AMOUNT}{COMPANY}]+)?"

    named = rf"[{COMPANY}{OTHER}]+"
    last = rf",?\s(?:{_joined(found.get('and', ()))})\s(?:{named}|[^\s,;:.]+)"
    examples = rf"{named}(?:,\s{named})*(?:{last})?"
    earned_with = _joined(found.get("earned_with", ()))

    def opening(key: str) -> re.Pattern[str]:
        return _small(rf"\W*(?:{_joined(found.get(key, ()))})(?!\w)")

    return Refs(
        definite=_small(rf"(?<!\w)(?:{any_article}){adjectives}$"),
        opens_noun=_small(rf"(?:{some})"),
        noun_phrase=_small(rf"(?<!\w)(?:{some}){adjectives}$"),
        determined=_small(rf"(?<!\w)(?:{any_article}|(?:{_joined(found.get('determiners', ()))})\s){adjectives}$"),
        name_phrase=_small(
            rf"(?<!\w)(?:(?:{some})(?:{adjectives}(?:{nouns})\s+)?|(?:[^\s,;:.()]+\s+){{0,2}}(?:{nouns})\s+)$",
        ),
        described=_small(
            rf"(?<!\w)(?:(?:{some})(?:[\w-]+\s){{0,2}})?(?:{givers})\s(?:[\w-]+\s){{0,2}}"
            rf"(?:{_article(of)})(?:[\w-]+\s){{0,3}}(?!(?:{nouns}|{of})\s)[\w-]+\s$"
        ),
        of_person=_small(rf"\s+(?:[\w-]+\s+){{0,2}}(?:{_joined(found.get('of_person', ()))})\s*"),
        investor_after=_small(
            rf"\W*(?:(?:{_joined(found.get('helpers', ()))})\s+)?(?:(?:{_joined(found.get('adverbs', ()))})\s+){{0,2}}"
            rf"(?:{_joined(found.get('investor_after', ()))})(?!\w)"
        ),
        brings_its_price=_small(
            rf"\W*(?:(?:{_joined(found.get('helpers', ()))})\s+)?(?:(?:{_joined(found.get('adverbs', ()))})\s+){{0,2}}"
            rf"(?:{_joined(found.get('brings_its_price', ()))})(?!\w)"
        ),
        backs=_alternatives(found.get("backs", ())),
        takes_part=_alternatives(found.get("takes_part", ())),
        tellers=_alternatives(found.get("tellers", ())),
        residents=_small(rf"(?<!\w)(?:{some})(?:{_joined(found.get('residents', ()))})\s?$"),
        things=opening("things"),
        rivals=opening("rivals"),
        who_rivals=_small(rf"(?<![\w-])(?:{_joined(rivals_told)})(?!\w)"),
        speaker_after=opening("speaker_after"),
        heads_of=_small(
            rf"(?<!\w)(?:{heads})(?:\s[\w-]+)?\s(?:{_joined(found.get('of', ()))})"
            rf"(?:\s|(?<=['’]))(?:(?:(?:{articles})(?:\s|(?<=['’])))?(?:[\w-]+\s){{0,2}}?(?:{nouns})\s)?"
        ),
        heads_of_some=_small(
            rf"(?<!\w)(?:{heads})(?:\s\w{{1,3}}\s(?:{heads}))?"
            rf"(?:\s(?:{_joined(found.get('of', ()))})){'?' if found.get('inverts') else ''}\s?"
            rf"(?<![\w-])(?:{_joined(found.get('indefinite', ()))})(?:\s|(?<=['’]))"
        ),
        owned_heads=_small(rf"(?:['’]s?\s(?:[\w-]+\s){{0,2}}?|\s)(?:{heads})(?!\w)"),
        fund_ends=_of_all("names", "other_bodies"),
        tells_own=opening("tells_own"),
        tells_of_others=_of_all("funding_refs", "tells_of_others"),
        relative=opening("relative"),
        spent_in=_small(
            rf"\s(?:{_joined(found.get('spent_in', ()))})\s(?:{_article(_joined(found.get('articles', ())))})?"
        ),
        rival_nouns=whole("rival_nouns"),
        stands_by_owned=_small(rf"(?:['’]?s?\s)?{few}(?:{stand_by}){of_what}(?!\w)"),
        stands_by_of=_small(
            rf"(?<!\w)(?:{some}){few}(?:{stand_by}){of_what}\s(?:{_joined(found.get('of', ()))})"
            rf"(?:\s|(?<=['’]))(?:(?:{articles})(?:\s|(?<=['’]))(?:[\w-]+\s)?)?$"
        ),
        puts=whole("puts"),
        puts_late=whole("puts_late"),
        put_into=opening("put_into"),
        has_own={kind: _small(rf"\s(?:{_joined(verbs)})(?!\w)") for kind, verbs in found.get("has_own", {}).items()},
        vehicles=whole("vehicles"),
        goods=whole("goods"),
        counted=_alternatives([*found.get("counted", ()), *found.get("goods", ())]),
        outsiders=whole("outsiders"),
        met_with=whole("met_with"),
        this=whole("this"),
        drops_pronouns=bool(found.get("drops_pronouns")),
        adjectives_behind=bool(found.get("adjectives_behind")),
        explains=_small(rf",\s(?:{_article(_joined(found.get('explains', ())))}|(?:{nouns})(?!\w))"),
        holds=_small(rf"\s*[(\[]\s*|\s+[·|–—]\s+|,?\s+(?:{_joined(found.get('holds', ()))})\s+(?:\S{{1,4}}\s)?"),
        itself_priced=_small(rf",\s(?:{_joined(found.get('itself_priced', ()))})(?:\s\S{{1,6}}){{0,2}}\s?"),
        acts=opening("acts"),
        helpers=_small(rf"\W*(?:{_joined(sorted(found.get('helpers', ()), key=len, reverse=True))})(?!\w)"),
        earned_with=_small(rf"\s(?:{earned_with}){_SMALL_WORD}\s"),
        earned_in=_small(rf"\s(?:{_joined(found.get('earned_in', ()))})\s"),
        earned_with_before=_small(rf"\s(?:{earned_with}){_SMALL_WORD}\s$"),
        opens_side=frozenset(found.get("opens_side", ())),
        inverts=bool(found.get("inverts")),
        before_subject=_small(rf"\W*(?:{_joined(found.get('before_subject', ()))})\s"),
        of_itself=whole("of_itself"),
        of_oneself=opening("of_oneself"),
        dative=_small(rf"(?<!\w)(?:{_joined(found.get('dative', ()))})\s(?=[^,;:.{AMOUNT}]{{1,60}}$)"),
        no_taker=whole("no_taker"),
        takes=opening("takes"),
        taking=opening("taking"),
        us=whole("us"),
        speakers=whole("speakers"),
        fronts=opening("fronts"),
        apposed=_small(rf",\s(?:{_joined(found.get('apposed', ()))})(?!\w)"),
        gotten=ending("gotten"),
        worth_of=_small(
            rf"[\s-](?:{_joined(found.get('worth_of', ()))})(?:\s|(?<=['’]))(?:(?:{articles})(?:\s|(?<=['’])))?"
        ),
        absolute=ending("absolute"),
        absolute_beside=ending("absolute_beside"),
        absolute_behind=_small(rf"\s(?:{_joined(found.get('absolute_behind', ()))})(?!\w)"),
        once=ending("once"),
        staff_behind=_small(rf"(?:'s|-)?[\s-]?(?:[\w-]+\s)?(?:{_joined(found.get('staff', ()))})(?!\w)"),
        people_of=_small(rf"(?:'s?)?[\s-](?:{people})(?!\w)"),
        people_before=_small(rf"(?<!\w)(?:{people})\s\w{{1,5}}[\s']$"),
        staff_owned=_small(
            rf"(?:s|'s?|’s?)?\s(?:{_joined(found.get('once', ()))})[\s-]?(?:[\w-]+\s){{0,2}}?"
            rf"(?:{_joined(found.get('staff', ()))})(?!\w)"
        ),
        staff_of=ending("staff_of"),
        still_there=whole("still_there"),
        own_startup=whole("own_startup"),
        founded=whole("founded"),
        starts_up=whole("starts_up"),
        far_from=whole("far_from"),
        joint=ending("joint"),
        heads_compound=opening("heads_compound"),
        crowds=whole("crowds"),
        crowd_nouns=whole("crowd_nouns"),
        crowd_with_examples=_small(
            rf"\W*(?P<crowd>(?:[\w'’-]+\s){{0,5}}?(?:{_joined(found.get('crowd_nouns', ()))})(?:\s[\w-]+){{0,2}}?),?\s"
            rf"(?:(?:{_joined(found.get('example_before', ()))})\s{examples}"
            rf"|(?:[^\W\d_]{{1,4}}\s)?{examples}\s(?:{_joined(found.get('example_behind', ()))}))(?!\w)"
        ),
        asks_whether=_small(rf"[\s(]*(?:{_joined(found.get('asks_whether', ()))})"),
        taken_as_known=ending("taken_as_known"),
        presupposing=_alternatives(found.get("presupposing", ())),
        supposing=_alternatives(found.get("supposing", ())),
        hypothetical=_alternatives(found.get("hypothetical", ())),
        as_much_as=_alternatives(found.get("as_much_as", ())),
        measured=_small(
            rf"(?:\s\w{{2,4}})?,?\s(?:{_joined(found.get('measures', ()))})(?:,?\s[^\s,;:.]+){{0,3}}?"
            rf",?\s(?:{_joined(found.get('measured_by', ()))})(?:(?:\s|(?<=['’]))[^\s,;:.]+){{0,2}}(?:\s|(?<=['’]))"
        ),
        measured_own=whole("measured_own"),
        would_be=_alternatives(found.get("would_be", ())),
        imagining=_small(rf"[\s\"“„«‘'(¿]*(?:{_joined(found.get('imagining', ()))})"),
        commits=_alternatives(found.get("commits", ())),
        asks_how_much=_alternatives(found.get("asks_how_much", ())),
        its_arm=_small(rf"['’]s?\s(?:{_joined(found.get('its_arm', ()))})(?!\w)"),
        sells_to=_alternatives(found.get("sells_to", ())),
        made_up=_alternatives(found.get("made_up", ())),
        told_inside=_alternatives(found.get("told_inside", ())),
        personal=whole("personal"),
        leavers=whole("leavers"),
        modifiers=opening("modifiers"),
        buys=whole("buys"),
        pluperfect=opening("pluperfect"),
        buyers=whole("buyers"),
        trades=opening("trades"),
        deals=opening("deals"),
        builds_for=opening("builds_for"),
        other_trades=opening("other_trades"),
        valued_beside=_small(
            rf"(?<!\w)(?:{_joined([*found.get('other_trades', ()), *found.get('valued_beside', ())])})(?!\w)"
        ),
        deals_with=whole("deals_with"),
        for_one=ending("for_one"),
        trades_apart=_small(
            rf"\W*(?:{_joined([*found.get('trades_apart', ()), *found.get('trades_in_goods', ())])})(?!\w)"
        ),
        trades_in_goods=opening("trades_in_goods"),
        others_open=opening("others_open"),
        large_opens=opening("large_opens"),
        adverbs=whole("adverbs"),
        relative_behind=_small(
            rf",?\s+(?:{_joined([*found.get('clause_opens', ()), *found.get('noun_relative', ())])})(?!\w)"
        ),
        clause_opens=_small(rf",\s+(?:\w{{1,5}}\s)?(?:{_joined(found.get('clause_opens', ()))})(?!\w)"),
        # in German a verb may stand between a name and the clause about it ("von OpenAI geholt, dessen")
        owned_behind=_small(
            rf"{_VERB_LAST if found.get('capital_nouns') else ''},\s(?:{_joined(found.get('owned_behind', ()))})(?!\w)"
        ),
        denied_name=ending("denied_name"),
        but_behind=opening("but_behind"),
        overtakes=_small(rf".*?(?<!\w)(?:{_joined(found.get('overtakes', ()))})(?:\s|(?<=['’]))"),
        none_such=whole("none_such"),
        second_verb=_small(rf"\s(?:{_joined(found.get('and', ('and',)))})(?=\s)"),
        next_name=_small(rf"(?:,|,?\s(?:{_joined(found.get('and', ('and',)))}))\s{COMPANY}+\s"),
        stands_behind=_small(
            rf"(?:,\s(?:{_joined(found.get('stands_behind', ()))})|\s(?:{_joined(found.get('own_behind', ()))}))\s"
        ),
        priced_behind=_small(rf",\s(?:{_joined(found.get('priced_behind', ()))})\s"),
        noun_relative=whole("noun_relative"),
        copulas=ending("copulas"),
        same_doer=_small(rf"\W*(?:{_joined(found.get('same_doer', ()))})(?!\w)"),
        acts_alone=_small(rf",\s+(?:{_joined(found.get('acts_alone', ()))})(?!\w)"),
        bought_into=_small(rf",?\s(?:{_joined(found.get('bought_into', ()))})\s?{adjectives}$"),
        no_opening_name=whole("no_opening_name"),
        # where an article looks like a relative pronoun, only a comma tells them apart
        who=_small(rf"{',' if found.get('capital_nouns') else ',?'}\s+(?:{_joined(found.get('who', ()))})(?!\w)"),
        contrast=_small(rf"\W*(?:\w+\s+)?(?:{_joined(found.get('contrast', ()))})(?!\w)\s*(?:[\w-]+\s+){{0,2}}"),
        rival_behind=_small(rf"(?:{_joined(found.get('rival_behind', ()))})(?!\w)"),
        rival_of=ending("rival_of"),
        lends=whole("lends"),
        lends_it=whole("lends_it"),
        asks_after=whole("asks_after"),
        asked_places=whole("asked_places"),
        lent_to_many=opening("lent_to_many"),
        is_lent=whole("is_lent"),
        auxiliary=opening("auxiliaries"),
        clitics=opening("clitics"),
        listing=_small(
            rf"\s*(?:,|,?\s*(?:{_joined(found.get('and', ('and',)))}))\s*"
            rf"(?:(?:{articles}|{_joined([*found.get('contracted', ()), *found.get('of', ())])})\s*)?",
        ),
        listed_noun=_small(rf"\s(?:{_joined(found.get('and', ('and',)))})\s(?:{any_article})(?:[^\W\d_]+[ -]){{1,4}}"),
        and_rival=_small(
            rf"\s(?:{_joined(found.get('and', ('and',)))})\s"
            rf"(?:(?:{any_article}|{_joined(found.get('possessives', ()))})\s?)?(?:{_joined(rivals_told)})\s"
        ),
        investors=whole("investor_nouns"),
        price_nouns=whole("price_nouns"),
        whether=whole("whether"),
        into=opening("into"),
        of_before=ending("of"),
        and_before=ending("and"),
        of_person_before=ending("of_person"),
        cited=_small(rf"\W*(?:{_joined(found.get('cited', ()))})\s?(?:(?:{articles})\s?)?"),
        divisions=_small(rf"\W*(?:{articles})\s?(?:[\w-]+\s){{0,3}}(?:{_joined(found.get('divisions', ()))})(?!\w)"),
        any_company=whole("any_company"),
        itself=_small(rf"(?<!\w)(?:{_joined(found.get('itself', ()))})(?!\w)"),
        of_a=_small(rf"\s(?:{_joined(found.get('of_a', ()))})\s?(?:[\w-]+\s){{0,2}}"),
        of_others=_small(
            rf"\s(?:{_joined(found.get('of_the', ()))})\s?(?:[^\W\d_][\w-]*\s){{0,2}}"
            rf"(?:{_joined(found.get('others_nouns', ()))})\b"
        ),
        at_a=_small(rf"\s(?:{_joined(found.get('at_a', ()))})\s?(?:[\w-]+\s){{0,2}}"),
        runs=_small(rf"(?<!\w)(?:{_joined(found.get('runs', ()))})\s(?:(?:{articles})\s)?(?:[\w-]+\s){{0,3}}$"),
        told_by=_small(rf",\s+(?:{_joined(found.get('told_by', ()))})(?!\w)"),
        belongs=_small(rf",?\s(?:{_joined(found.get('belongs', ()))})(?!\w)\s?(?:{some})?"),
        it_is=_small(rf",?\s(?:{_joined(found.get('it_is', ()))})\s"),
        at_whom=_small(rf"(?<!\w)(?:{_joined(found.get('at_whom', ()))})\s(?:(?:{some}))?$"),
        sum_remark=_small(
            rf"(?=(,)?)(?:{_joined(found.get('sum_remarks', ()))})(?!\w)"
            rf"(?:(?(1)[^.,;:!?\d]|[^.;:!?\d])){{0,90}}(?=[.!…])"
        ),
        fares=_small(rf"(?<!\w)(?:{_joined(found.get('fares', ()))})(?!\w)"),
        fares_with=_small(
            rf"(?<!\w)(?:{_joined([*found.get('at_whom', ()), *found.get('fares_with', ())])})\s?(?:(?:{some}))?$"
        ),
        at_a_company=_small(rf"\W*(?:{_joined(found.get('at_a_company', ()))})\s"),
        belongs_in_genitive=bool(found.get("belongs_in_genitive")),
        gets=opening("gets"),
        source_before=ending("source_before"),
        seen_by=ending("seen_by"),
        given_by=ending("given_by"),
        lender_before=ending("lender_before"),
        goes_on=opening("goes_on"),
        units=whole("units"),
        owner=ending_of([*found.get("possessives", ()), *found.get("articles", ())]),
        former=whole("former"),
        latter=whole("latter"),
        says_that=opening("says_that"),
        introduces=_opening("introduces", found),
        introduced_peers=whole("introduced_peers"),
        introduced_beside=whole("introduced_beside"),
        venture_firms=whole("venture_firms"),
        named_last=_opening("named_last", found),
        article=_small(rf"(?<!\w)(?:{any_article})$"),
        capital_nouns=bool(found.get("capital_nouns")),
        nouns=whole("nouns"),
        pronouns=whole("pronouns"),
        stressing=_small(_joined(found.get("stressing", ())) or "(?!)"),
        several=whole("several"),
        large=whole("large"),
        startups=whole("startups"),
        young=whole("young"),
        any_trade=whole("any_trade"),
        agents=whole("agents"),
        possessives=whole("possessives"),
        investor_before=ending("investor_before"),
        target_before=ending("target_before"),
        beside=ending_of([*found.get("beside", ()), *found.get("leaves", ())]),
        leaves=ending("leaves"),
        role_before=ending_of(
            [word for key in ("investor_before", "target_before", "beside", "leaves") for word in found.get(key, ())]
        ),
        money=frozenset(str(v) for v in lexicon.section(lang, "amounts").get("money", ())),
        not_names=frozenset(str(v) for v in found.get("not_names", ())),
        name_ends=frozenset(str(v) for v in found.get("name_ends", ())),
        company_ends=_of_all("funding_refs", "name_ends"),
        state_pronouns=frozenset(found.get("state_pronouns", ())),
        opens_names=frozenset(str(v) for v in found.get("opens_names", ())),
        never_names=re.compile(_joined(found.get("never_names", ()))),
        countries={key: _alternatives(values) for key, values in (found.get("countries") or {}).items()},
        any_country=_behind_mark(word for words in (found.get("countries") or {}).values() for word in words),
        cities={str(k).casefold(): str(v).casefold() for k, v in (found.get("cities") or {}).items()},
        kin=ending("kin"),
        preposition=ending("prepositions"),
        adjectives_before=ending("adjectives_before"),
        conjunction=ending("conjunctions"),
        side_clause=ending("side_clauses"),
        some_company=_small(
            rf"(?<!\w)(?:{_joined(found.get('indefinite', ()))})(?:\s|(?<=['’]))((?:[\w-]+[\s-]){{0,4}}?)"
            rf"(?:{_joined(found.get('nouns', ()))})(?!\w)"
        ),
        naming=_small(rf"(?:,|:|\s[–—-])?(?:\s(?:{_joined(found.get('naming', ()))}))?\s"),
        purposes=whole("purposes"),
    )


def _of_all(section: str, key: str) -> frozenset[str]:
    """Return the words that any language lists under a key: names are the same in all."""
    return frozenset(str(word) for lang in lexicon.languages() for word in lexicon.section(lang, section).get(key, ()))


def _any(key: str, section: Any) -> str:
    """Return the patterns of a list as one, which nothing fits where the list is empty."""
    return "|".join(map(str, section.get(key, ()))) or "(?!)"


def _opening(key: str, section: Any) -> re.Pattern[str]:
    """Compile the patterns of a list that open a sentence, behind marks at most."""
    return _small(rf"\W*(?:{_any(key, section)})(?!\w)")


def _alone(key: str, plain: Any) -> str:
    """Return a pattern of forms of words that open a sentence, and behind which their clause ends."""
    forms, at, on = (_any(name, plain) for name in (key, "denied_at", "denied_on"))
    ends = rf"\W*$|\s?[\"”»“'…)]|\s?[;:–—]|[.!]|,(?!\s(?:{on})(?!\w))(?![^,.;:]*:)"
    return rf"\W*(?:{forms})(?:,?\s(?:{at})(?!\w))*(?:{ends})"


def _small(pattern: str) -> re.Pattern[str]:
    """Compile a pattern for text in small letters, in which alone `re` passes over alternatives by their first one."""
    return re.compile(_CAPITALS.sub(lambda m: m[0].lower(), pattern))


_BEHIND_SENTENCE = r"[.!?;\n](?:(?<=[.!?])\s|(?<=[;\n]))[\s*(\u00b9\[]*"
"""The mark that ends a sentence, and what may stand before the first word of the next."""
_SMALL_WORD = r"(?:\s[^\W\d_]{1,4}|['’])?"
"""An article, as a word or what is left of one."""
_CAPITALS = re.compile(r"(?<!\\)(?<!\(\?)[^\W\d_a-z]")


def _article(articles: str) -> str:
    return rf"(?:{articles})(?<=\w)\s+|(?:{articles})(?<='|’)"


def _topics(kinds: Any) -> re.Pattern[str]:
    parts = "|".join(f"(?P<{kind}>{_joined(words)})" for kind, words in kinds.items())
    return _small(rf"[^0-9_a-z](?<!\w)(?:{parts or '(?!)'})(?!\w)")


def _joined(values: Any) -> str:
    return branched(str(value) for value in values) or "(?!)"


def _behind_mark(values: Any) -> re.Pattern[str]:
    """Return a pattern for any of some words and the space or mark before it, which `re` finds fast."""
    return _small(rf"[^0-9_a-z](?<!\w)(?:{_joined(values)})(?!\w)")


def _alternatives(values: Any) -> re.Pattern[str]:
    return _small(rf"(?<!\w)(?:{_joined(values)})(?!\w)")
