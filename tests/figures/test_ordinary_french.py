"""French builds of ordinary sentences: what a sum is that no verb of raising stands beside."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "Cohere",
            "Depuis 2019, les investisseurs ont placé au total 1,6 milliard de dollars chez Cohere.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "fr",
            "Cohere",
            ("En tout, ses actionnaires lui ont apporté 970 millions de dollars. Cohere n'est pas rentable."),
            {"Cohere total_raised 970m USD"},
        ),
        (
            "fr",
            "Moonshot AI",
            "Les fonds ont versé 1,27 milliard de dollars à Moonshot AI au fil des ans.",
            {"Moonshot AI total_raised 1270m USD"},
        ),
        (
            "fr",
            "Poolside",
            ("Tous tours confondus, Poolside a convaincu les fonds de lui remettre 626 millions de dollars."),
            {"Poolside total_raised 626m USD"},
        ),
        (
            "fr",
            "Anthropic",
            "La somme de tous les tours donne ainsi 18,2 milliards de dollars. Anthropic ne commente pas.",
            {"Anthropic total_raised 18200m USD"},
        ),
        (
            "fr",
            "Scale AI",
            "Fin 2023, Scale AI avait cumulé 1,6 milliard de dollars de levées.",
            {"Scale AI total_raised 1600m USD"},
        ),
        (
            "fr",
            "H Company",
            "H Company a 220 millions de dollars de financement derrière elle, amorçage compris.",
            {"H Company total_raised 220m USD"},
        ),
        (
            "fr",
            "Black Forest Labs",
            ("Black Forest Labs va vite. En deux ans, ce sont 450 millions de dollars qui ont été réunis au total."),
            {"Black Forest Labs total_raised 450m USD"},
        ),
        ("fr", "Cohere", "Les investisseurs ont perdu au total 3 milliards de dollars sur Cohere.", set()),
        (
            "fr",
            "Cohere",
            ("Les fonds ont placé au total 3 milliards de dollars dans l'intelligence artificielle, dont Cohere."),
            set(),
        ),
        (
            "fr",
            "Mistral AI",
            ("Toutes opérations confondues, la banque a perdu 500 millions d'euros, que Mistral AI ne compensera pas."),
            set(),
        ),
        (
            "fr",
            "Mistral AI",
            "La somme de tous les apports à l'école donne 3 millions d'euros. Mistral AI en paie un.",
            set(),
        ),
    ],
)
def test_what_the_investors_have_given_in_all(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "Mistral AI",
            (
                "Mistral AI a bouclé une série B combinant fonds propres et dette pour 600 millions d'euros, "
                "menée par un fonds."
            ),
            {"Mistral AI amount_raised 600m EUR"},
        ),
        (
            "fr",
            "Mistral AI",
            "Le tour mêlait capital et emprunt pour 600 millions d'euros, dit Mistral AI.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        (
            "fr",
            "Reflection AI",
            (
                "Nvidia apporte 800 millions de dollars, sur les 2 milliards que la société vient de lever. "
                "Reflection AI s'en félicite."
            ),
            {"Reflection AI amount_raised 2000m USD", "Reflection AI investment Nvidia 800m USD"},
        ),
        (
            "fr",
            "OpenAI",
            "La moitié des 40 milliards de dollars que lève OpenAI viendra du Japon.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "fr",
            "Anthropic",
            "La série F d'Anthropic, d'où sort ce prix, s'élève à 13 milliards de dollars.",
            {"Anthropic amount_raised 13000m USD"},
        ),
        (
            "fr",
            "Mistral AI",
            "La série C, où ASML met 1,3 milliard, s'élève à 1,7 milliard d'euros, selon Mistral AI.",
            {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "fr",
            "Scale AI",
            "Un milliard de dollars est tombé mardi dans les caisses de Scale AI.",
            {"Scale AI amount_raised 1000m USD"},
        ),
        (
            "fr",
            "MiniMax",
            ("600 millions de dollars, dont la moitié de Pékin, sont arrivés cette semaine sur le compte de MiniMax."),
            {"MiniMax amount_raised 600m USD"},
        ),
        (
            "fr",
            "Black Forest Labs",
            ("300 millions de dollars viennent d'arriver à Fribourg, ceux de la série B de Black Forest Labs."),
            {"Black Forest Labs amount_raised 300m USD"},
        ),
        ("fr", "OpenAI", "La moitié des 40 milliards de dollars que dépense OpenAI va aux serveurs.", set()),
        (
            "fr",
            "OpenAI",
            "Sur les 40 milliards de dollars que la société vient de dépenser, la moitié est pour OpenAI.",
            set(),
        ),
        ("fr", "Mistral AI", "L'amende de 40 millions d'euros est tombée dans l'escarcelle de Mistral AI.", set()),
        (
            "fr",
            "DeepSeek",
            ("La somme a fait le tour de la planète : 5,6 millions de dollars pour former un modèle, chez DeepSeek."),
            set(),
        ),
        ("fr", "Cohere", "3 millions de dollars frais de justice compris, Cohere s'en tire bien.", set()),
    ],
)
def test_a_round_by_what_is_told_of_it(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "Baidu",
            "4,4 milliards de yuans : Baidu vient de placer une obligation à dix ans.",
            {"Baidu debt_raised 4400m CNY"},
        ),
        (
            "fr",
            "Alibaba",
            "3,2 milliards de dollars, en obligations convertibles, ont été placés par Alibaba.",
            {"Alibaba debt_raised 3200m USD"},
        ),
        (
            "fr",
            "Amazon",
            ("Amazon est revenu devant les créanciers. Bilan : 15 milliards de dollars empruntés en une journée."),
            {"Amazon debt_raised 15000m USD"},
        ),
        (
            "fr",
            "Meta",
            ("Meta est allé voir les prêteurs de sa filiale. Il repart avec 3 milliards de dollars de pertes."),
            set(),
        ),
        (
            "fr",
            "Meta",
            ("20 milliards de dollars : l'État du Texas a placé une obligation pour les routes, a dit Meta."),
            set(),
        ),
        ("fr", "xAI", "Le fonds estime xAI à bas prix, une fois déduits 12 milliards de dollars de dettes.", set()),
    ],
)
def test_what_is_borrowed(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "H Company",
            "Artémis entre chez H Company avec 30 millions d'euros.",
            {"H Company investment Artémis 30m EUR"},
        ),
        (
            "fr",
            "Mistral AI",
            "Aglaé a préféré Mistral AI, à hauteur de 20 millions d'euros.",
            {"Mistral AI investment Aglaé 20m EUR"},
        ),
        (
            "fr",
            "Cerebras",
            "G42 est client de Cerebras. Il est aussi actionnaire, pour 40 millions de dollars.",
            {"Cerebras investment G42 40m USD"},
        ),
        (
            "fr",
            "Anthropic",
            (
                "Nvidia apportera 10 milliards de dollars à Anthropic. Microsoft, lui, versera moitié moins, "
                "soit 5 milliards."
            ),
            {"Anthropic investment Microsoft 5000m USD", "Anthropic investment Nvidia 10000m USD"},
        ),
        (
            "fr",
            "xAI",
            "Pour le seul Nvidia, la mise monterait à 2 milliards de dollars, dit un proche de xAI.",
            {"xAI investment Nvidia 2000m USD"},
        ),
        (
            "fr",
            "OpenAI",
            "C'est un investissement de 100 milliards de dollars que Nvidia prévoit chez OpenAI.",
            {"OpenAI investment Nvidia 100000m USD"},
        ),
        (
            "fr",
            "Scale AI",
            "Meta rachète 49 % de Scale AI, pour la somme de 14,3 milliards de dollars.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        ("fr", "Mistral AI", "Mistral AI a choisi Nvidia, avec 300 millions d'euros de commandes.", set()),
        ("fr", "Mistral AI", "Le groupe Vinci a choisi Mistral AI, avec 30 millions d'euros de budget.", set()),
        ("fr", "Cohere", "Nvidia arrive chez Cohere avec 10 millions de dollars de puces.", set()),
        (
            "fr",
            "Mistral AI",
            ("Mistral AI est désormais actionnaire, à hauteur de 5 millions d'euros, d'une start-up de Toulouse."),
            set(),
        ),
    ],
)
def test_with_how_much_somebody_comes_in(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "Nvidia",
            "57 milliards de dollars en trois mois : jamais Nvidia n'avait autant facturé.",
            {"Nvidia revenue 57000m USD"},
        ),
        (
            "fr",
            "Anthropic",
            "Dix-neuf milliards de dollars. Voilà, sur un an, ce que facture Anthropic.",
            {"Anthropic revenue 19000m USD"},
        ),
        (
            "fr",
            "Together AI",
            "Un milliard de dollars, tel est le chiffre d'affaires annualisé de Together AI.",
            {"Together AI revenue 1000m USD"},
        ),
        (
            "fr",
            "Aleph Alpha",
            "Les produits de 2024 d'Aleph Alpha n'atteignent que 3,6 millions d'euros.",
            {"Aleph Alpha revenue 3.6m EUR"},
        ),
        (
            "fr",
            "xAI",
            "xAI n'encaissera que 500 millions de dollars sur l'ensemble de l'année.",
            {"xAI revenue 500m USD"},
        ),
        (
            "fr",
            "Amazon",
            "Amazon a vendu pour 155,7 milliards de dollars de biens et de services au premier trimestre.",
            {"Amazon revenue 155700m USD"},
        ),
        ("fr", "Nvidia", "Un bénéfice de 12 milliards de dollars en 2024 : les ventes de Nvidia s'envolent.", set()),
        ("fr", "Nvidia", "30 milliards de dollars partis en fumée en Bourse : les ventes de Nvidia ont déçu.", set()),
        ("fr", "Nvidia", "12 milliards de dollars de pertes : le chiffre d'affaires de Nvidia n'a pas suffi.", set()),
        (
            "fr",
            "Amazon",
            ("Prévision de dépenses du groupe pour l'année en cours : 159 milliards de dollars, dit Amazon."),
            set(),
        ),
    ],
)
def test_sales_told_beside_their_sum(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("fr", "Anthropic", "Anthropic versera aux romanciers un milliard et demi de dollars.", set()),
        ("fr", "Meta", "Meta paiera aux utilisateurs du Texas 1,4 milliard de dollars.", set()),
        (
            "fr",
            "Stability AI",
            (
                "Les frais d'avocats, 10 millions de livres pour chacun, resteront à la charge de Stability "
                "AI et de Getty Images."
            ),
            set(),
        ),
    ],
)
def test_what_is_paid_after_a_suit(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "Cohere",
            "Deux habitués de la place l'assurent : Cohere en sortira valorisée 5 milliards de dollars.",
            {"Cohere valuation 5000m USD"},
        ),
        (
            "fr",
            "Mistral AI",
            "Mistral AI s'est fixé une étape, franchir le milliard d'euros de chiffre d'affaires en 2026.",
            {"Mistral AI revenue 1000m EUR"},
        ),
        (
            "fr",
            "Safe Superintelligence",
            (
                "À aucun moment, dit la porte-parole de Safe Superintelligence, il n'a été question de lever "
                "3 milliards de dollars."
            ),
            {"Safe Superintelligence amount_raised 3000m USD"},
        ),
        (
            "fr",
            "H Company",
            "H Company lèvera, si tout se passe bien, 100 millions d'euros.",
            {"H Company amount_raised 100m EUR"},
        ),
    ],
)
def test_hearsay_plans_and_denials(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
