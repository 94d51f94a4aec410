"""Whose money it is and who gets it, in several clause patterns and in five languages."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


def given(text: str, title: str = "", lang: str = "en") -> set[str]:
    """Return what investors give in a short article, each as "subject investor amount"."""
    return {line.replace(" investment", "") for line in told(text, title, lang) if " investment " in line}


IN_ORDER = [
    ("en", "Amazon and Google, which have put in $8 billion and $3 billion, own parts of Anthropic.", (8000, 3000)),
    ("en", "Amazon and Google pledged $9 billion and $4 billion respectively to Anthropic.", (9000, 4000)),
    ("fr", "Amazon et Google ont investi respectivement 8 milliards et 3 milliards de dollars dans Anthropic.", ()),
    ("it", "Amazon e Google investiranno in Anthropic rispettivamente 8 miliardi e 3 miliardi di dollari.", ()),
    (
        "es",
        "Amazon y Google entraron en Anthropic con lo prometido: 8.000 millones de dólares la primera y "
        "3.000 millones la segunda.",
        (),
    ),
    (
        "fr",
        "Amazon et Google se sont engagés auprès d'Anthropic : le premier à hauteur de 8 milliards de dollars, "
        "le second de 3 milliards.",
        (),
    ),
    (
        "it",
        "Amazon e Google entrano in Anthropic: la prima con 8 miliardi di dollari, la seconda con 3 miliardi.",
        (),
    ),
    (
        "de",
        "Amazon und Google beteiligen sich an Anthropic: der eine mit acht Milliarden Dollar, der andere mit drei "
        "Milliarden Dollar.",
        (),
    ),
]


@pytest.mark.parametrize(("lang", "text", "sums"), IN_ORDER)
def test_several_investors_give_several_sums_in_order(lang: str, text: str, sums: tuple[int, ...]) -> None:
    first, second = sums or (8000, 3000)
    title = "Anthropic"
    assert given(text, title, lang) == {f"Anthropic Amazon {first}m USD", f"Anthropic Google {second}m USD"}


def test_the_former_and_the_latter_give_each_his_own_sum() -> None:
    text = (
        "Anthropic has raised $30 billion. The total includes money that Microsoft and Nvidia promised: up to "
        "$5 billion from the former and as much as $10 billion from the latter."
    )
    assert given(text) == {"Anthropic Microsoft <5000m USD", "Anthropic Nvidia <10000m USD"}


def test_two_sums_behind_two_startups_are_no_cheques() -> None:
    text = "OpenAI and xAI raised $6.6 billion and $6 billion respectively."
    assert told(text) == {"OpenAI amount_raised 6600m USD", "xAI amount_raised 6000m USD"}


RELATIVE = [
    ("en", "Anthropic, into which Amazon has so far put $8 billion, rents its servers there.", "OpenAI"),
    ("en", "Anthropic, to which the group from Seattle pledged $8 billion, is a customer of Amazon.", "Amazon"),
    ("de", "Anthropic, in das Amazon bisher acht Milliarden Dollar gesteckt hat, mietet dort Server.", "OpenAI"),
    ("fr", "Anthropic, dans laquelle Amazon a investi 8 milliards de dollars, loue ses serveurs.", "OpenAI"),
    ("en", "Some of OpenAI's scientists left for Anthropic, a lab in which Amazon has invested $8 billion.", "OpenAI"),
    (
        "fr",
        "Des anciens d'OpenAI ont fondé Anthropic, société dans laquelle Amazon a placé 8 milliards de dollars.",
        "AI",
    ),
    (
        "fr",
        "Ils ont quitté OpenAI pour Anthropic, un labo dans lequel Amazon a injecté 8 milliards de dollars.",
        "OpenAI",
    ),
    ("de", "Aus OpenAI entstand Anthropic, ein Labor, in das Amazon acht Milliarden Dollar gesteckt hat.", "OpenAI"),
    ("es", "De OpenAI salió Anthropic, una firma en la que Amazon ha invertido 8.000 millones de dólares.", "OpenAI"),
    ("it", "Da OpenAI è nata Anthropic, un'azienda in cui Amazon ha investito 8 miliardi di dollari.", "OpenAI"),
    ("es", "Amazon es socio de Anthropic, en la que ha invertido 8.000 millones de dólares.", "OpenAI"),
    ("it", "Amazon è socia di Anthropic, in cui ha investito 8 miliardi di dollari.", "OpenAI"),
]


@pytest.mark.parametrize(("lang", "text", "title"), RELATIVE)
def test_a_clause_behind_a_name_tells_what_is_given_to_it(lang: str, text: str, title: str) -> None:
    assert given(text, title, lang) == {"Anthropic Amazon 8000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Contrast that with Nvidia: it has promised to invest $5 billion in OpenAI.",
        "The list begins with Nvidia: this week it pledged $5 billion to OpenAI.",
        "Asked about the rumour, so says Nvidia: it will put $5 billion into OpenAI.",
    ],
)
def test_a_pronoun_behind_a_colon_takes_up_the_name_before_it(text: str) -> None:
    assert given(text, "Cohere and its friends") == {"OpenAI Nvidia 5000m USD"}


def test_an_investor_led_the_round_and_is_taken_up_as_the_firm_of_its_founder() -> None:
    text = (
        "OpenAI hat 6,6 Milliarden Dollar erhalten. Angeführt wird die Runde von Thrive Capital; die Firma von Josh "
        "Kushner soll 1,3 Milliarden Dollar beitragen."
    )
    assert given(text, lang="de") == {"OpenAI Thrive Capital 1300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Albania, where Mira Murati was born, contributed $10 million to the round."),
        ("it", "Nello stesso seed l'Albania, patria della fondatrice, aveva messo 10 milioni di dollari."),
        ("it", "Nel seed l'Albania ha investito 10 milioni di dollari."),
    ],
)
def test_a_state_gives_behind_an_aside(lang: str, text: str) -> None:
    opening = {
        "en": "Thinking Machines Lab has raised $2 billion.",
        "it": "Thinking Machines Lab ha raccolto 2 miliardi di dollari.",
    }
    assert given(f"{opening[lang]} {text}", lang=lang) == {"Thinking Machines Lab Albania 10m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia contributed $100 million. A family office in Geneva is down for $40 million."),
        ("en", "Nvidia contributed $100 million, while an insurer from Zurich put in $40 million."),
        ("de", "Nvidia steuerte 100 Millionen Dollar bei. Eine Stiftung aus Genf steckte 40 Millionen in die Runde."),
        ("fr", "Nvidia a apporté 100 millions de dollars. Un fonds de Genève a mis 40 millions."),
        ("es", "Nvidia aportó 100 millones de dólares. Un fondo de Ginebra puso 40 millones."),
        ("it", "Nvidia ha versato 100 milioni di dollari. Un fondo di Ginevra ha messo 40 milioni."),
    ],
)
def test_money_of_an_investor_who_is_only_described_is_nobodys(lang: str, text: str) -> None:
    opening = {
        "en": "Reflection AI has raised $2 billion.",
        "de": "Reflection AI hat zwei Milliarden Dollar eingesammelt.",
        "fr": "Reflection AI a levé 2 milliards de dollars.",
        "es": "Reflection AI recaudó 2.000 millones de dólares.",
        "it": "Reflection AI ha raccolto 2 miliardi di dollari.",
    }
    assert given(f"{opening[lang]} {text}", lang=lang) == {"Reflection AI Nvidia 100m USD"}


def test_a_bank_that_explains_a_name_is_no_unnamed_one() -> None:
    text = "Reflection AI has raised $2 billion. Citi, a bank from New York, put in $100 million."
    assert given(text) == {"Reflection AI Citi 100m USD"}


def test_what_the_backers_of_another_startup_gave_together_is_its_raise() -> None:
    text = "Mistral AI is busy. So is Perplexity, whose backers put in $500 million this month."
    assert told(text, "Mistral AI") == {"Perplexity amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia will put $5 billion in Intel, and that is that."),
        ("en", "Skild AI, in which Nvidia spent $25 million, builds robots."),
        ("en", 'JPMorgan says it will put $10 billion of its own into "national security" companies.'),
        ("en", "Amazon's sales rose to a record; AWS contributed $33 billion."),
        ("en", "We did commit ten million dollars' worth of free GPUs to the community."),
        ("en", "Lawyers see a pattern in Microsoft's $650 million arrangement with the staff of Inflection AI."),
        ("en", "A researcher from Apple is said to have signed for over $200 million at Meta."),
        ("en", "The three founders were cashing out more than €1 million apiece, with Cédric O selling less."),
        ("en", "To find it SoftBank parted with its Nvidia shares ($5.8 billion)."),
        ("en", "SoftBank, which took part, sold its entire Nvidia stake for $5.8 billion to pay its dues."),
        ("de", "Dafür trennte sich Softbank von Nvidia-Aktien im Wert von 5,8 Milliarden Dollar."),
        ("fr", "Pour payer, SoftBank a vendu ses actions Nvidia pour 5,8 milliards de dollars."),
        ("es", "Para pagar, SoftBank vendió sus acciones de Nvidia por 5.800 millones de dólares."),
        ("it", "Per pagare, SoftBank ha venduto le azioni di Nvidia per 5,8 miliardi di dollari."),
        ("de", "Microsoft hatte 3,2 Milliarden Euro für das Rheinische Revier zugesagt."),
        ("de", "Für rund 20 Milliarden Dollar erwirbt Nvidia eine Lizenz auf die Chips von Groq."),
        ("de", "Die Telekom steckt eine Milliarde Euro in eine Industriecloud in München."),
        ("fr", "Amazon mettra 6 milliards d'euros dans des centres de données."),
        ("es", "Microsoft invertirá 3.000 millones de euros en centros de datos de Aragón."),
        ("it", "Google mette 150 milioni di euro l'anno sulle maglie di una nazionale."),
        ("it", "Translated investe 25 milioni di euro nella ricerca sui modelli."),
    ],
)
def test_money_that_goes_elsewhere_is_nobodys_investment(lang: str, text: str) -> None:
    assert given(text, "OpenAI", lang) == set()


def test_set_aside_money_of_an_unnamed_investor_says_why() -> None:
    text = "Reflection AI has raised $2 billion. A family office in Geneva is down for $40 million."
    assert [aside.rule for aside in read(text).set_aside] == ["unnamed_investor"]


GIVEN = [
    ("de", "Im November sagte Nvidia Anthropic zehn Milliarden Dollar zu.", "Anthropic Nvidia 10000m USD"),
    ("de", "Im März schoss Amazon Anthropic drei Milliarden Dollar zu.", "Anthropic Amazon 3000m USD"),
    ("de", "Benchmark schoss 225 Millionen Dollar zu.", "Anthropic Benchmark 225m USD"),
    ("de", "Lightspeed steuerte 50 Millionen Dollar bei.", "Anthropic Lightspeed 50m USD"),
    ("en", "Google, which took a tenth of the company for $300 million in 2022, was part of it.", None),
    ("en", "ASML bought some 11% of it last month for €1.3 billion.", "Anthropic ASML 1300m EUR"),
    ("en", "G42 has bound itself to purchase shares for $335 million.", "Anthropic G42 335m USD"),
    ("en", "Google's cheques come to $3 billion.", "Anthropic Google 3000m USD"),
    ("en", "Y Combinator pays in $150,000.", "Anthropic Y Combinator 0.15m USD"),
    ("en", "Meta comes along with $14.3 billion for 49 per cent.", "Anthropic Meta 14300m USD"),
    ("en", "ASML's share of the Series C came to €1.3 billion.", "Anthropic ASML 1300m EUR"),
    ("es", "Entre los firmantes, un Estado: Albania compró participaciones por 10 millones de dólares.", None),
    ("es", "Nvidia ha sido el inversor más generoso, con 800 millones de dólares.", "Anthropic Nvidia 800m USD"),
    ("fr", "Microsoft n'avait déboursé jusque-là que 13,8 milliards de dollars.", "Anthropic Microsoft 13800m USD"),
    (
        "it",
        "In maggio G42 si è impegnata a comprare azioni della società per 335 milioni di dollari.",
        "Anthropic G42 335m USD",
    ),
    ("it", "Amazon è salita, portando a 8 miliardi di dollari il proprio impegno.", "Anthropic Amazon 8000m USD"),
]
_NAMED = {"en": "Anthropic Google 300m USD", "es": "Anthropic Albania 10m USD"}
_OPENINGS = {
    "en": "Anthropic is growing fast.",
    "de": "Anthropic wächst schnell.",
    "fr": "Anthropic grandit vite.",
    "es": "Anthropic crece deprisa.",
    "it": "Anthropic cresce in fretta.",
}


PARTS_OF_ROUNDS = [
    ("en", "SoftBank's share of OpenAI's $40 billion round was $30 billion.", "OpenAI SoftBank 30000m USD"),
    ("en", "Thrive's portion of the $6 billion raise that OpenAI closed is $1 billion.", "OpenAI Thrive 1000m USD"),
    ("en", "The smallest cheque in the round was Nvidia's, at $100 million, Cohere says.", "Cohere Nvidia 100m USD"),
    (
        "es",
        "La parte de SoftBank en la ronda de 40.000 millones de dólares de OpenAI fue de 30.000 millones.",
        "OpenAI SoftBank 30000m USD",
    ),
    (
        "it",
        "La quota di SoftBank nel round da 40 miliardi di dollari di OpenAI è stata di 30 miliardi.",
        "OpenAI SoftBank 30000m USD",
    ),
]


@pytest.mark.parametrize(("lang", "text", "part"), PARTS_OF_ROUNDS)
def test_a_part_of_a_round_is_told_beside_the_rounds_sum(lang: str, text: str, part: str) -> None:
    assert part in given(text, lang=lang)


def test_whose_the_largest_round_was_is_a_round() -> None:
    assert told("The largest round was Anthropic's, at $13 billion.") == {"Anthropic amount_raised 13000m USD"}


@pytest.mark.parametrize(("lang", "text", "expected"), GIVEN)
def test_an_investor_gives_in_many_words(lang: str, text: str, expected: str | None) -> None:
    assert given(f"{_OPENINGS[lang]} {text}", "Anthropic", lang) == {expected or _NAMED[lang]}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Investoren schossen drei Milliarden Dollar zu."),
        ("en", "OpenAI bought the browser company for $1 billion."),
        ("es", "OpenAI compró la empresa de navegadores por 1.000 millones de dólares."),
        ("it", "OpenAI ha comprato la società di browser per un miliardo di dollari."),
    ],
)
def test_takeovers_and_nameless_givers_are_no_investments(lang: str, text: str) -> None:
    assert given(f"{_OPENINGS[lang]} {text}", "Anthropic", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google has put $3 billion into Anthropic. Amazon is the other large owner. It has put in $8 billion."),
        (
            "es",
            "Google ha invertido 3.000 millones de dólares en Anthropic. Amazon es el otro gran socio. Ha puesto "
            "8.000 millones de dólares.",
        ),
        (
            "it",
            "Google ha investito 3 miliardi di dollari in Anthropic. Amazon è l'altro grande socio. "
            "Ha messo 8 miliardi.",
        ),
    ],
)
def test_the_subject_of_the_sentence_before_gives(lang: str, text: str) -> None:
    assert given(text, "Anthropic", lang) == {"Anthropic Google 3000m USD", "Anthropic Amazon 8000m USD"}


def test_a_partner_s_unit_beside_which_money_is_told_stands_for_the_partner() -> None:
    text = "The round also sealed a partnership with Microsoft's Azure, including a $16.3 million investment."
    figure = one(text, title="Mistral AI and its backers")
    assert (figure.metric, figure.subject, figure.investor) == ("investment", "Mistral AI", "Microsoft")


PLEDGES = [
    (
        "en",
        "Amazon pledged up to $4 billion to Anthropic in September. The first $1.25 billion was paid at once; the "
        "other $2.75 billion landed on Wednesday.",
        {"<4000", "1250", "2750"},
    ),
    (
        "en",
        "Amazon has undertaken to invest $50 billion in Anthropic. An earlier instalment, $15 billion, was paid in "
        "May; the remaining $35 billion depends on a listing.",
        {"50000", "15000", "35000"},
    ),
    (
        "de",
        "Amazon hatte Anthropic 4 Milliarden Dollar versprochen. Die übrigen 2,75 Milliarden wurden am Mittwoch "
        "überwiesen.",
        {"4000", "2750"},
    ),
    (
        "fr",
        "Amazon avait promis 4 milliards de dollars à Anthropic. Les 2,75 milliards restants ont été versés mercredi.",
        {"4000", "2750"},
    ),
    (
        "es",
        "Amazon prometió a Anthropic 4.000 millones de dólares. Los 2.750 millones restantes llegaron el miércoles.",
        {"4000", "2750"},
    ),
    (
        "it",
        "Amazon investe 4 miliardi di dollari in Anthropic. I restanti 2,75 miliardi sono stati versati a dicembre.",
        {"4000", "2750"},
    ),
]


@pytest.mark.parametrize(("lang", "text", "sums"), PLEDGES)
def test_what_is_paid_of_a_pledge_and_what_is_to_come_are_the_investors_money(
    lang: str, text: str, sums: set[str]
) -> None:
    assert given(text, "Anthropic", lang) == {f"Anthropic Amazon {size}m USD" for size in sums}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Mistral AI raised €1.7 billion in September. ASML supplied €1.3 billion; the other €400 million came from "
            "earlier backers.",
        ),
        (
            "it",
            "Mistral AI ha raccolto 1,7 miliardi di euro. ASML ne ha messi 1,3 miliardi, gli altri 400 milioni "
            "arrivano dai soci storici.",
        ),
        (
            "fr",
            "Mistral AI a levé 1,7 milliard d'euros. ASML a mis 1,3 milliard, les 400 millions restants viennent des "
            "actionnaires historiques.",
        ),
    ],
)
def test_the_rest_of_a_round_is_not_its_lead_investors(lang: str, text: str) -> None:
    assert given(text, "Mistral AI", lang) == {"Mistral AI ASML 1300m EUR"}


def test_what_a_startup_pays_is_no_part_of_what_it_was_pledged() -> None:
    text = (
        "Amazon has put $8 billion into Anthropic. The startup says that $2 billion has been paid to cloud providers."
    )
    assert given(text) == {"Anthropic Amazon 8000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google came in early. Its ticket, as the Financial Times disclosed, was $300 million."),
        ("en", "Google came in early. Its cheque, according to the Wall Street Journal, came to $300 million."),
        (
            "de",
            "Google war früher eingestiegen. Sein Scheck belief sich, wie das Handelsblatt enthüllte, auf 300 Mio. $.",
        ),
        (
            "fr",
            "Google était entré. Son ticket, comme l'a révélé le Financial Times, était de 300 millions de dollars.",
        ),
        ("es", "Google, según reveló Bloomberg, puso 300 millones de dólares en Anthropic."),
        ("it", "Google era entrata prima. Il suo assegno, come rivelato dal Sole, era di 300 milioni di dollari."),
    ],
)
def test_who_only_told_of_a_sum_gave_none_of_it(lang: str, text: str) -> None:
    assert given(text, "Anthropic", lang) == {"Anthropic Google 300m USD"}


def test_a_stranger_whose_money_a_paper_told_of_gave_it() -> None:
    text = "Disruptive, as the Wall Street Journal reported, put about $350 million into Groq."
    assert given(text) == {"Groq Disruptive 350m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Microsoft said that it would put $5 billion into Anthropic, and Nvidia that it would match that, with $10bn.",
        "Microsoft committed $5 billion to Anthropic and Nvidia said that it would add $10 billion.",
        "Microsoft put $5 billion into Anthropic and Nvidia, not to be outdone, twice that: $10 billion.",
    ],
)
def test_the_second_clause_has_its_own_giver(text: str) -> None:
    assert given(text) == {"Anthropic Microsoft 5000m USD", "Anthropic Nvidia 10000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Reflection AI raised $2 billion; $800 million of that was Nvidia's."),
        ("en", "Reflection AI's round was $2 billion. Of this, $800 million was Nvidia's."),
        ("es", "Reflection AI levantó 2.000 millones de dólares; 800 millones eran de Nvidia."),
    ],
)
def test_a_sum_that_was_somebodys_is_his_money(lang: str, text: str) -> None:
    assert given(text, "", lang) == {"Reflection AI Nvidia 800m USD"}


def test_part_of_a_revenue_that_was_a_products_is_nobodys_money() -> None:
    assert not given("Revenue reached $51 billion. Of this, $800 million was Instagram's.", "Meta's year")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "OpenAI hires. CoreWeave puts down £1.5 billion for sites in Leeds, Salesforce £1.4 billion for offices.",
        ),
        ("en", "OpenAI stays out of it. Meta has put $20 million into a campaign in California."),
        ("en", "OpenAI has users there. Amazon pledged $35 billion by 2030 to India, Microsoft $17.5 billion."),
        ("en", "Salesforce Ventures, which backs OpenAI, has put another $500 million into its AI fund."),
        ("de", "OpenAI schweigt. Die Schwarz-Gruppe steckt 11 Milliarden Euro in ein Rechenzentrum in Lübbenau."),
        ("fr", "OpenAI recrute. Brookfield a prévu 20 milliards d'euros d'ici à 2030 pour un site à Cambrai."),
        ("es", "OpenAI crece. Amazon pone 15.700 millones de euros en sus centros de datos de Aragón."),
        ("it", "OpenAI cresce. Microsoft mette 4,3 miliardi di euro in nuovi data center."),
    ],
)
def test_money_for_places_and_things_goes_to_no_startup(lang: str, text: str) -> None:
    assert not given(text, "OpenAI", lang)


def test_what_money_is_for_does_not_hide_that_it_was_taken() -> None:
    figures = told("Mistral AI borrowed $830 million for a data centre near Paris.")
    assert figures == {"Mistral AI debt_raised 830m USD"}
    assert given("Nvidia is putting $1 billion into Poolside for its campus in Texas.") == {"Poolside Nvidia 1000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "SoftBank puts $22.5 billion into OpenAI. To find it, it parted with its Nvidia shares ($5.8 billion) and "
            "much of its T-Mobile stake ($9.2 billion).",
        ),
        (
            "fr",
            "SoftBank met 22,5 milliards de dollars dans OpenAI. Il s'est défait de tous ses titres Nvidia "
            "(5,8 milliards de dollars).",
        ),
        (
            "es",
            "SoftBank pone 22.500 millones de dólares en OpenAI. Se deshizo de todas sus acciones de Nvidia por "
            "5.800 millones de dólares.",
        ),
        (
            "it",
            "SoftBank mette 22,5 miliardi di dollari in OpenAI. Ha venduto tutte le sue azioni Nvidia per 5,8 miliardi "
            "di dollari.",
        ),
    ],
)
def test_what_a_holding_was_sold_for_is_nobodys_money_in_a_startup(lang: str, text: str) -> None:
    assert given(text, "SoftBank", lang) == {"OpenAI SoftBank 22500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon put $8 billion into Anthropic. AWS contributed $33 billion."),
        ("es", "Amazon invirtió 8.000 millones de dólares en Anthropic. AWS aportó 35.600 millones."),
    ],
)
def test_what_a_unit_brings_is_earned(lang: str, text: str) -> None:
    assert given(text, "Amazon", lang) == {"Anthropic Amazon 8000m USD"}


def test_the_giver_at_the_head_of_a_sentence_is_not_the_one_before() -> None:
    text = "Amazon pledged $25 billion to Anthropic in April. Google answered at once: $10 billion now."
    assert given(text) == {"Anthropic Amazon 25000m USD", "Anthropic Google 10000m USD"}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Bosch invested €100 million in Germany's Aleph Alpha.", "Aleph Alpha Bosch 100m EUR"),
        ("ASML is putting €1.3 billion into France's Mistral AI.", "Mistral AI ASML 1300m EUR"),
        ("Schwarz Group will put €500 million into Cohere, which is absorbing Germany's Aleph Alpha.",
         "Cohere Schwarz Group 500m EUR"),
        ("Microsoft agreed to supply Anthropic with $5 billion of capital.", "Anthropic Microsoft 5000m USD"),
        ("Nvidia has undertaken to provide xAI with $2 billion.", "xAI Nvidia 2000m USD"),
        ("Amazon announced $50 billion for OpenAI in February.", "OpenAI Amazon 50000m USD"),
        ("Microsoft is understood to have promised OpenAI $10 billion in January.", "OpenAI Microsoft 10000m USD"),
    ],
)  # fmt: skip
def test_money_for_a_company_is_none_for_its_country(text: str, whose: str) -> None:
    assert given(text) == {whose}


@pytest.mark.parametrize(
    "text",
    [
        "Microsoft invests $5 billion in American infrastructure.",
        "Nvidia promised £2 billion for British startups at large.",
        "Microsoft is putting $3 billion into Germany.",
        "Google will invest $15 billion in India's data centres.",
    ],
)
def test_money_for_a_country_is_none_for_a_company(text: str) -> None:
    assert given(f"OpenAI sells to banks.\n{text}", "OpenAI") == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon promised Anthropic $4 billion."),
        ("en", "Amazon doubled its investment in Anthropic to $4 billion."),
        ("fr", "Anthropic a reçu 4 milliards de dollars d'Amazon."),
        ("fr", "L'investissement de 4 milliards de dollars d'Amazon dans Anthropic est achevé."),
        ("fr", "Amazon soutient Anthropic à hauteur de 4 milliards de dollars."),
        ("fr", "Amazon est entré au capital d'Anthropic pour 4 milliards de dollars."),
        ("de", "Anthropic bekommt 4 Milliarden Dollar von Amazon."),
        ("de", "Amazon unterstützt Anthropic mit 4 Milliarden Dollar."),
        ("es", "Anthropic recibió 4.000 millones de dólares de Amazon."),
        ("es", "La inversión de 4.000 millones de dólares de Amazon en Anthropic se ha completado."),
        ("it", "Anthropic ha ricevuto 4 miliardi di dollari da Amazon."),
        ("it", "L'investimento di 4 miliardi di dollari di Amazon in Anthropic è completato."),
        ("it", "Amazon sostiene Anthropic con 4 miliardi di dollari."),
    ],
)
def test_one_company_that_gives_another_money_is_its_investor(lang: str, text: str) -> None:
    assert given(text, "Anthropic", lang) == {"Anthropic Amazon 4000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia announced $5 billion for Intel."),
        ("fr", "Cohere a obtenu 270 millions de dollars d'Inovia, de Nvidia et d'Oracle."),
        ("en", "OpenAI promised Oracle $300 billion."),
        ("en", "OpenAI has promised Microsoft $250 billion."),
        ("de", "OpenAI überweist Oracle 300 Milliarden Dollar."),
        ("it", "Cohere ha ottenuto 270 milioni di dollari da Inovia, Nvidia e Oracle."),
    ],
)
def test_what_several_give_or_a_stranger_gets_is_no_investment(lang: str, text: str) -> None:
    assert given(text, "Cohere", lang) == set()
