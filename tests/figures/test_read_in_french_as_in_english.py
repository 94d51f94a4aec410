"""Ways of telling that French has beside English, and ordinary sentences that look alike."""

from __future__ import annotations

import pytest

from storage.records import Figure
from tests.figures.newsroom import line, read


def _told(figure: Figure) -> str:
    """Write a figure in one line, with how sure it is, its hedge, date and round."""
    parts = [line(figure), figure.status, "" if figure.hedge == "exact" else figure.hedge, figure.as_of, figure.round]
    return " ".join(str(part) for part in parts if part)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "OpenAI, qui n'a pas l'intention de lever 40 milliards de dollars, garde le silence.",
            ["OpenAI amount_raised 40000m USD denied"],
        ),
        ("OpenAI n'a aucune intention d'emprunter 40 milliards de dollars.", ["OpenAI debt_raised 40000m USD denied"]),
        ("Perplexity n'a pas prévu de lever 2 milliards de dollars.", ["Perplexity amount_raised 2000m USD denied"]),
        (
            "OpenAI n'a, dit-elle, aucun projet de lever 40 milliards de dollars.",
            ["OpenAI amount_raised 40000m USD denied"],
        ),
        (
            ("Mistral AI n'avait pas l'intention de vendre 500 millions d'euros d'actions, dit son patron."),
            ["Mistral AI amount_raised 500m EUR denied"],
        ),
        ("Cohere a le projet de lever 2 milliards de dollars.", ["Cohere amount_raised 2000m USD rumoured"]),
        (
            ("Cohere n'a pas l'intention de s'introduire en Bourse et a levé 500 millions de dollars."),
            ["Cohere amount_raised 500m USD asserted"],
        ),
        (
            "Cohere, qui n'a aucune intention de se vendre, a levé 500 millions de dollars.",
            ["Cohere amount_raised 500m USD asserted"],
        ),
    ],
)
def test_what_nobody_means_to_do_is_denied(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            ("Mistral a affirmé n'avoir discuté avec personne d'une valorisation de 20 milliards de dollars."),
            ["Mistral AI valuation 20000m USD denied"],
        ),
        (
            "Perplexity n'a parlé avec personne d'un tour à 20 milliards de dollars.",
            ["Perplexity amount_raised 20000m USD denied"],
        ),
        ("Cohere n'a jamais discuté d'un emprunt de 2 milliards de dollars.", ["Cohere debt_raised 2000m USD denied"]),
        (
            (
                "Il n'a été question ni d'une levée de fonds ni d'une valorisation de 30 milliards "
                "de dollars, a affirmé Perplexity."
            ),
            ["Perplexity valuation 30000m USD denied"],
        ),
        (
            ("Ni une levée ni une valorisation de 30 milliards de dollars n'est à l'ordre du jour, dit Perplexity."),
            ["Perplexity valuation 30000m USD denied"],
        ),
        (
            ("Perplexity ne négocie ni un emprunt de 2 milliards de dollars ni une cession, assure-t-elle."),
            ["Perplexity debt_raised 2000m USD denied"],
        ),
        (
            ("Perplexity ne s'est pas vu proposer un prix de 30 milliards de dollars, a déclaré un porte-parole."),
            ["Perplexity valuation 30000m USD denied"],
        ),
        (
            (
                "Ni la valorisation de 300 milliards de dollars ni la taille du tour n'ont surpris "
                "les investisseurs d'OpenAI."
            ),
            ["OpenAI valuation 300000m USD asserted"],
        ),
        (
            "Cohere a discuté avec des fonds d'une valorisation de 20 milliards de dollars.",
            ["Cohere valuation 20000m USD rumoured"],
        ),
    ],
)
def test_what_nobody_talked_of_is_denied(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Rien n'indique que Cohere ait levé 2 milliards de dollars.", ["Cohere amount_raised 2000m USD denied"]),
        (
            "Aucun élément ne prouve que Mistral AI ait emprunté 2 milliards d'euros.",
            ["Mistral AI debt_raised 2000m EUR denied"],
        ),
        ("Rien ne permet d'affirmer que Cohere vaut 9 milliards de dollars.", ["Cohere valuation 9000m USD denied"]),
        (
            "Les 500 millions de dollars que Cohere aurait levés n'existent pas.",
            ["Cohere amount_raised 500m USD denied"],
        ),
        (
            "Les 2 milliards de dollars que Perplexity aurait empochés relèvent du fantasme.",
            ["Perplexity amount_raised 2000m USD denied"],
        ),
        (
            "Les 500 millions de dollars que Cohere a levés existent bel et bien.",
            ["Cohere amount_raised 500m USD asserted"],
        ),
    ],
)
def test_what_nothing_shows_is_denied(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere dément avoir gonflé son chiffre d'affaires de 240 millions de dollars.",
            ["Cohere revenue 240m USD asserted"],
        ),
        (
            "Cohere nie avoir exagéré son chiffre d'affaires de 240 millions de dollars.",
            ["Cohere revenue 240m USD asserted"],
        ),
        (
            "OpenAI conteste avoir pillé des livres et vaut 500 milliards de dollars.",
            ["OpenAI valuation 500000m USD asserted"],
        ),
        (
            "Perplexity dément avoir copié des articles ; elle a levé 400 millions de dollars.",
            ["Perplexity amount_raised 400m USD asserted"],
        ),
        ("Cohere dément avoir levé 500 millions de dollars.", ["Cohere amount_raised 500m USD denied"]),
    ],
)
def test_a_denial_of_wrongdoing_leaves_the_sum(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            ("Anthropic a levé 13 milliards de dollars, plus du double des 5 milliards qu'elle espérait réunir."),
            ["Anthropic amount_raised 13000m USD asserted", "Anthropic amount_raised 5000m USD rumoured"],
        ),
        (
            "Anthropic a levé 13 milliards de dollars, et non les 5 milliards prévus.",
            ["Anthropic amount_raised 13000m USD asserted", "Anthropic amount_raised 5000m USD rumoured"],
        ),
        (
            "Cohere a levé 500 millions de dollars, loin des 2 milliards qu'elle convoitait.",
            ["Cohere amount_raised 2000m USD rumoured", "Cohere amount_raised 500m USD asserted"],
        ),
        (
            ("Cohere a empoché 500 millions de dollars, soit moins que les 900 millions visés au départ."),
            ["Cohere amount_raised 500m USD asserted", "Cohere amount_raised 900m USD rumoured"],
        ),
        (
            ("Cohere a obtenu 500 millions de dollars au lieu des 900 millions initialement prévus."),
            ["Cohere amount_raised 500m USD asserted", "Cohere amount_raised 900m USD rumoured"],
        ),
        (
            "Cohere avait demandé 400 millions de dollars mais en a récolté 500.",
            ["Cohere amount_raised 400m USD rumoured", "Cohere amount_raised 500m USD asserted"],
        ),
        (
            "Mistral voulait lever 1 milliard d'euros et a bouclé son tour à 1,7 milliard.",
            ["Mistral AI amount_raised 1000m EUR rumoured", "Mistral AI amount_raised 1700m EUR asserted"],
        ),
        (
            "Cohere espérait lever 300 millions de dollars et a clos son tour sur 500 millions.",
            ["Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD asserted"],
        ),
        (
            ("Cohere comptait réunir 300 millions de dollars, mais a finalement bouclé l'opération à 500 millions."),
            ["Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD asserted"],
        ),
    ],
)
def test_what_had_been_hoped_for_is_no_fact_beside_what_came(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Il se dit à Paris que Mistral AI lève 1 milliard d'euros.", ["Mistral AI amount_raised 1000m EUR rumoured"]),
        ("Il se raconte à Londres que Cohere vaut 9 milliards de dollars.", ["Cohere valuation 9000m USD rumoured"]),
        (
            ("Cohere réalise un chiffre d'affaires annuel de 150 millions de dollars, selon l'une d'elles."),
            ["Cohere revenue 150m USD rumoured"],
        ),
        (
            "Selon deux d'entre elles, Cohere a levé 500 millions de dollars.",
            ["Cohere amount_raised 500m USD rumoured"],
        ),
        (
            ("Cohere a bouclé un tour à une valorisation que des acteurs du marché situent à 9 milliards de dollars."),
            ["Cohere valuation 9000m USD rumoured"],
        ),
        ("Des acteurs du secteur évaluent Cohere à 9 milliards de dollars.", ["Cohere valuation 9000m USD rumoured"]),
        (
            ("Les premières informations faisaient état d'une levée de 450 millions de dollars chez Cohere."),
            ["Cohere amount_raised 450m USD rumoured"],
        ),
        (
            ("Deux personnes informées du dossier chiffrent l'opération de Cohere à 750 millions de dollars."),
            ["Cohere amount_raised 750m USD rumoured"],
        ),
        (
            ("Deux banquiers informés du dossier situent le tour de Cohere à 750 millions de dollars."),
            ["Cohere amount_raised 750m USD rumoured"],
        ),
        ("Cohere se dit satisfaite et a levé 500 millions de dollars.", ["Cohere amount_raised 500m USD asserted"]),
    ],
)
def test_what_is_heard_is_rumoured(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Perplexity s'attend à ce que son prochain tour soit de 400 millions de dollars.",
            ["Perplexity amount_raised 400m USD rumoured"],
        ),
        ("Cohere table sur un prochain tour de 900 millions de dollars.", ["Cohere amount_raised 900m USD rumoured"]),
        (
            (
                "Tencent veut entrer au capital de Moonshot AI sur la base d'une valorisation de 3,3 "
                "milliards de dollars."
            ),
            ["Moonshot AI valuation 3300m USD rumoured"],
        ),
        (
            ("Samsung souhaite entrer au capital de Mistral AI à une valorisation de 14 milliards d'euros."),
            ["Mistral AI valuation 14000m EUR rumoured"],
        ),
        (
            ("Cohere prévoit de vendre pour 500 millions de dollars d'actions à de nouveaux investisseurs."),
            ["Cohere amount_raised 500m USD rumoured"],
        ),
    ],
)
def test_what_is_still_wanted_is_rumoured(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            ("Google a indiqué en janvier qu'il investirait 750 millions de dollars dans Anthropic."),
            ["Anthropic investment Google 750m USD asserted 2025-01"],
        ),
        (
            "Nvidia a fait savoir en mars qu'il mettrait 2 milliards de dollars dans Mistral AI.",
            ["Mistral AI investment Nvidia 2000m USD asserted 2025-03"],
        ),
        (
            "Amazon a écrit qu'il ajouterait 4 milliards de dollars dans Anthropic.",
            ["Anthropic investment Amazon 4000m USD asserted"],
        ),
        (
            "Nvidia investirait 2 milliards de dollars dans Mistral AI.",
            ["Mistral AI investment Nvidia 2000m USD rumoured"],
        ),
    ],
)
def test_what_somebody_said_that_he_would_give_is_no_rumour(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere a levé 500 millions de dollars, bien plus que les 270 millions levés en 2023.",
            ["Cohere amount_raised 270m USD asserted 2023", "Cohere amount_raised 500m USD asserted"],
        ),
        (
            ("Cohere a levé 500 millions de dollars, bien plus que les 270 millions récoltés lors du tour précédent."),
            ["Cohere amount_raised 270m USD asserted", "Cohere amount_raised 500m USD asserted"],
        ),
        (
            (
                "L'opération valorise Cohere 7 milliards de dollars, bien plus que les 900 millions "
                "auxquels la société était valorisée en avril."
            ),
            ["Cohere valuation 7000m USD asserted", "Cohere valuation 900m USD asserted 2025-04"],
        ),
        (
            (
                "Cohere est valorisée 4,8 milliards de dollars, soit quelque 500 millions de plus "
                "que sa valorisation de décembre."
            ),
            ["Cohere valuation 4800m USD asserted"],
        ),
        ("Cohere vaut plus que les 5 milliards de dollars.", ["Cohere valuation 5000m USD asserted at_least"]),
    ],
)
def test_a_sum_that_another_is_held_against(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Nvidia a fourni 500 millions des 2 milliards de dollars levés par Cohere.",
            ["Cohere amount_raised 2000m USD asserted", "Cohere investment Nvidia 500m USD asserted"],
        ),
        (
            "Amazon a fourni 300 millions des 2 milliards de dollars récoltés par Cohere.",
            ["Cohere amount_raised 2000m USD asserted", "Cohere investment Amazon 300m USD asserted"],
        ),
        (
            "SoftBank a apporté 10 milliards des 40 milliards de dollars du tour d'OpenAI.",
            ["OpenAI amount_raised 40000m USD asserted", "OpenAI investment SoftBank 10000m USD asserted"],
        ),
        (
            "Cohere a levé 2 milliards de dollars. Nvidia a fourni 800 millions de ce montant.",
            ["Cohere amount_raised 2000m USD asserted", "Cohere investment Nvidia 800m USD asserted"],
        ),
        (
            ("Nvidia a contribué à hauteur de 50 millions de dollars au tour de 500 millions bouclé par Cohere."),
            ["Cohere amount_raised 500m USD asserted", "Cohere investment Nvidia 50m USD asserted"],
        ),
        (
            ("La part de Thrive dans la levée de 6 milliards de dollars bouclée par OpenAI est de 1 milliard."),
            ["OpenAI amount_raised 6000m USD asserted", "OpenAI investment Thrive 1000m USD asserted"],
        ),
        (
            ("Cohere a levé 500 millions de dollars. Cisco a mis 240 millions et d'autres investisseurs le reste."),
            ["Cohere amount_raised 500m USD asserted", "Cohere investment Cisco 240m USD asserted"],
        ),
        (
            (
                "Nvidia a mis 2 milliards de dollars, Amazon 1 milliard et plusieurs fonds le solde "
                "du tour de 4 milliards de Cohere."
            ),
            [
                "Cohere amount_raised 4000m USD asserted",
                "Cohere investment Amazon 1000m USD asserted",
                "Cohere investment Nvidia 2000m USD asserted",
            ],
        ),
        (
            (
                "ChatGPT a gagné 100 millions des 300 millions d'utilisateurs visés ; OpenAI vaut "
                "500 milliards de dollars."
            ),
            ["OpenAI valuation 500000m USD asserted"],
        ),
    ],
)
def test_a_part_of_a_whole(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            ("Mistral AI a finalisé une extension de 45 millions d'euros, entièrement souscrite par Nvidia."),
            ["Mistral AI investment Nvidia 45m EUR asserted"],
        ),
        (
            "Cohere a annoncé 45 millions de dollars, intégralement apportés par Nvidia.",
            ["Cohere investment Nvidia 45m USD asserted"],
        ),
        (
            ("Mistral AI a émis 45 millions d'euros d'actions de préférence au profit du fabricant de puces Qualcomm."),
            ["Mistral AI investment Qualcomm 45m EUR asserted"],
        ),
        (
            "Cohere a perdu des clients au profit d'OpenAI et a levé 500 millions de dollars.",
            ["Cohere amount_raised 500m USD asserted"],
        ),
        (
            "Les investissements d'Amazon dans Anthropic sont montés à 8 milliards de dollars.",
            ["Anthropic investment Amazon 8000m USD asserted"],
        ),
        (
            "Les apports de Microsoft dans OpenAI atteignent désormais 13 milliards de dollars.",
            ["OpenAI investment Microsoft 13000m USD asserted"],
        ),
        (
            "Google monte au capital d'Anthropic : il va y mettre 1 milliard de dollars de plus.",
            ["Anthropic investment Google 1000m USD asserted"],
        ),
        (
            "Nvidia a exercé son option d'investir 500 millions de dollars dans Mistral.",
            ["Mistral AI investment Nvidia 500m USD asserted"],
        ),
        (
            "Salesforce a levé son option d'investir 100 millions de dollars dans Cohere.",
            ["Cohere investment Salesforce 100m USD asserted"],
        ),
        ("Nvidia a une option d'investir 500 millions de dollars dans Mistral.", []),
        (
            ("Un cercle d'investisseurs réunis autour d'Inovia a placé 300 millions de dollars dans Cohere."),
            ["Cohere amount_raised 300m USD asserted"],
        ),
        (
            (
                "Un groupe d'investisseurs rassemblés autour de Radical Ventures a injecté 200 "
                "millions de dollars dans Cohere."
            ),
            ["Cohere amount_raised 200m USD asserted"],
        ),
        (
            (
                "Cohere a levé 500 millions de dollars auprès d'AMD, dont le chiffre d'affaires est "
                "de 26 milliards, et d'autres."
            ),
            ["Cohere amount_raised 500m USD asserted"],
        ),
        (
            ("Cohere a levé 500 millions de dollars auprès d'AMD, dont le chiffre d'affaires est de 26 milliards."),
            ["Cohere investment AMD 500m USD asserted"],
        ),
        (
            ("Microsoft a mis 1 milliard de dollars dans OpenAI. La somme a ensuite été portée à 13 milliards."),
            ["OpenAI investment Microsoft 1000m USD asserted", "OpenAI investment Microsoft 13000m USD asserted"],
        ),
    ],
)
def test_whose_money_it_is(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Mistral AI va placer pour 300 millions d'euros d'actions nouvelles auprès de fonds.",
            ["Mistral AI amount_raised 300m EUR asserted"],
        ),
        ("xAI autorise ses salariés à vendre pour 2 millions de dollars d'actions.", []),
        (
            "Les tours d'OpenAI : 6,6 milliards de dollars en 2023, 40 milliards en 2024.",
            ["OpenAI amount_raised 40000m USD asserted 2024", "OpenAI amount_raised 6600m USD asserted 2023"],
        ),
        (
            "Cohere a tiré 500 millions de dollars de fonds de pension canadiens.",
            ["Cohere amount_raised 500m USD asserted"],
        ),
        (
            ("La semaine a commencé avec la levée de dette de 830 millions de dollars de Mistral AI."),
            ["Mistral AI debt_raised 830m USD asserted"],
        ),
        (
            "xAI a signé un accord avec des prêteurs pour 5 milliards de dollars de dette.",
            ["xAI debt_raised 5000m USD asserted"],
        ),
        ("OpenAI a signé un accord avec Oracle pour 30 milliards de dollars de capacités.", []),
        (
            (
                "Les 57,9 milliards de dollars de financement d'OpenAI, en 11 tours, en font la "
                "start-up la mieux financée."
            ),
            ["OpenAI total_raised 57900m USD asserted"],
        ),
        (
            "Cohere a reçu 1,5 milliard de dollars de financement, répartis sur six tours.",
            ["Cohere total_raised 1500m USD asserted"],
        ),
        (
            ("Cohere a levé 1,5 milliard de dollars en tout ; 900 millions dorment encore à la banque."),
            ["Cohere total_raised 1500m USD asserted"],
        ),
        ("27 % d'OpenAI, d'une valeur de 135 milliards de dollars, appartiennent à Microsoft.", []),
        (
            ("OpenAI vend de la publicité et en a tiré 120 millions de dollars de recettes publicitaires annualisées."),
            [],
        ),
        (
            (
                "Microsoft a recruté les équipes d'Inflection AI et verse 650 millions de dollars, "
                "pour la plus grande part au titre d'une licence sur ses modèles."
            ),
            [],
        ),
    ],
)
def test_what_sort_of_sum_it_is(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "Cohere a obtenu 40 millions de dollars lors de sa série A en septembre 2021 et 125 "
                "millions lors de la série B de février 2022."
            ),
            [
                "Cohere amount_raised 125m USD asserted 2022-02 series-b",
                "Cohere amount_raised 40m USD asserted 2021-09 series-a",
            ],
        ),
        (
            (
                "Cohere, valorisée 5,5 milliards de dollars lors d'un tour en juillet 2024, a levé "
                "500 millions supplémentaires."
            ),
            ["Cohere amount_raised 500m USD asserted", "Cohere valuation 5500m USD asserted 2024-07"],
        ),
        (
            "Perplexity a étendu de 100 millions de dollars le tour de table bouclé en août.",
            ["Perplexity amount_raised 100m USD asserted"],
        ),
    ],
)
def test_each_sum_has_its_own_round_and_date(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "Poolside has sued Mistral AI in a California court and is valued at €900 million.",
            ["Poolside valuation 900m EUR asserted"],
        ),
        (
            "fr",
            "Poolside a attaqué Mistral AI en justice et est valorisée 900 millions d'euros.",
            ["Poolside valuation 900m EUR asserted"],
        ),
        ("fr", "Poolside a quitté Mistral AI, et vaut 900 millions d'euros.", ["Poolside valuation 900m EUR asserted"]),
        (
            "de",
            ("Poolside hat Mistral AI vor Gericht gebracht und ist mit 900 Millionen Euro bewertet."),
            ["Poolside valuation 900m EUR asserted"],
        ),
        (
            "es",
            ("Poolside ha demandado a Mistral AI ante un tribunal y está valorada en 900 millones de euros."),
            ["Poolside valuation 900m EUR asserted"],
        ),
        (
            "it",
            "Poolside ha citato Mistral AI in tribunale ed è valutata 900 milioni di euro.",
            ["Poolside valuation 900m EUR asserted"],
        ),
        (
            "fr",
            "Cohere a levé plus que son rival Anthropic, et a récolté 2 milliards de dollars.",
            ["Cohere amount_raised 2000m USD asserted"],
        ),
        (
            "fr",
            "Cohere a levé plus qu'OpenAI et qu'Anthropic, et a récolté 2 milliards de dollars.",
            ["Cohere amount_raised 2000m USD asserted"],
        ),
        (
            "en",
            "Cohere grows because OpenAI sells in Europe and is valued at $900 million.",
            ["OpenAI valuation 900m USD asserted"],
        ),
        (
            "fr",
            "Cohere affirme qu'OpenAI est fragile en Europe et a levé 2 milliards de dollars.",
            ["OpenAI amount_raised 2000m USD asserted"],
        ),
        (
            "fr",
            "On a appris que son rival Anthropic avait récolté 2 milliards de dollars.",
            ["Anthropic amount_raised 2000m USD asserted"],
        ),
    ],
)
def test_subject_of_the_second_verb(lang: str, text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang=lang).figures)) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            ("Like OpenAI and Anthropic, Cohere sells to firms; it raised $500 million and is valued at $7 billion."),
            ["Cohere amount_raised 500m USD asserted", "Cohere valuation 7000m USD asserted"],
        ),
        (
            "fr",
            (
                "Comme OpenAI et Anthropic, Cohere vend aux entreprises ; elle a levé 500 millions "
                "de dollars et est valorisée 7 milliards."
            ),
            ["Cohere amount_raised 500m USD asserted", "Cohere valuation 7000m USD asserted"],
        ),
        (
            "fr",
            ("Contrairement à OpenAI et Anthropic, Cohere n'a pas de chatbot ; elle vaut 7 milliards de dollars."),
            ["Cohere valuation 7000m USD asserted"],
        ),
        (
            "es",
            (
                "Al igual que OpenAI y Anthropic, Cohere vende a empresas; recaudó 500 millones de "
                "dólares y está valorada en 7.000 millones."
            ),
            ["Cohere amount_raised 500m USD asserted", "Cohere valuation 7000m USD asserted"],
        ),
        (
            "it",
            (
                "Come OpenAI e Anthropic, Cohere vende alle imprese; ha raccolto 500 milioni di "
                "dollari ed è valutata 7 miliardi."
            ),
            ["Cohere amount_raised 500m USD asserted", "Cohere valuation 7000m USD asserted"],
        ),
        (
            "de",
            (
                "Anders als OpenAI und Anthropic verkauft Cohere an Firmen; es nahm 500 Millionen "
                "Dollar ein und ist mit 7 Milliarden bewertet."
            ),
            ["Cohere amount_raised 500m USD asserted", "Cohere valuation 7000m USD asserted"],
        ),
    ],
)
def test_two_set_beside_at_the_head(lang: str, text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang=lang).figures)) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            ("Cohere raised $500 million, against $40 billion for OpenAI. It is valued at $7 billion."),
            [
                "Cohere amount_raised 500m USD asserted",
                "Cohere valuation 7000m USD asserted",
                "OpenAI amount_raised 40000m USD asserted",
            ],
        ),
        (
            "fr",
            (
                "Cohere a levé 500 millions de dollars, moins que les 40 milliards levés par OpenAI. "
                "Elle est valorisée 7 milliards."
            ),
            [
                "Cohere amount_raised 500m USD asserted",
                "Cohere valuation 7000m USD asserted",
                "OpenAI amount_raised 40000m USD asserted",
            ],
        ),
        (
            "fr",
            (
                "Cohere a levé 500 millions de dollars, contre 40 milliards pour OpenAI. La société "
                "est valorisée 7 milliards."
            ),
            [
                "Cohere amount_raised 500m USD asserted",
                "Cohere valuation 7000m USD asserted",
                "OpenAI amount_raised 40000m USD asserted",
            ],
        ),
        (
            "fr",
            ("Cohere a levé 500 millions de dollars. OpenAI en a levé 40 milliards. Elle est valorisée 500 milliards."),
            [
                "Cohere amount_raised 500m USD asserted",
                "OpenAI amount_raised 40000m USD asserted",
                "OpenAI valuation 500000m USD asserted",
            ],
        ),
    ],
)
def test_who_is_held_against_another_is_not_taken_up(lang: str, text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang=lang).figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere affirme qu'aucun accord de 600 millions de dollars n'a jamais été signé.",
            ["Cohere amount_raised 600m USD denied"],
        ),
        ("Aucune levée de 300 millions de dollars n'a eu lieu chez Cohere.", ["Cohere amount_raised 300m USD denied"]),
        (
            "Aucun emprunt de 2 milliards de dollars n'est prévu, assure Mistral AI.",
            ["Mistral AI debt_raised 2000m USD denied"],
        ),
        (
            ("Ni une levée de 300 millions de dollars ni un prix de 9 milliards n'a été évoqué chez Cohere."),
            ["Cohere amount_raised 300m USD denied", "Cohere valuation 9000m USD denied"],
        ),
        (
            "La société qui affirmait qu'OpenAI avait levé 40 milliards de dollars se trompait.",
            ["OpenAI amount_raised 40000m USD denied"],
        ),
        (
            ("OpenAI n'a pas l'intention de lever, ni maintenant ni plus tard, 40 milliards de dollars."),
            ["OpenAI amount_raised 40000m USD denied"],
        ),
        (
            (
                "Nous ne sommes pas non plus à 300 millions de dollars de chiffre d'affaires, a "
                "écrit le patron de Cohere."
            ),
            ["Cohere revenue 300m USD denied"],
        ),
        (
            (
                "On parle d'un tour de 100 millions de dollars chez Cohere. Je n'ai pas connaissance "
                "d'un tel tour, répond son patron."
            ),
            ["Cohere amount_raised 100m USD denied"],
        ),
        (
            ("xAI levait 10 milliards de dollars, affirmait CNBC ; n'importe quoi, a répondu son propriétaire."),
            ["xAI amount_raised 10000m USD denied"],
        ),
        (
            "Aucun fonds n'avait misé autant : Cohere a levé 500 millions de dollars.",
            ["Cohere amount_raised 500m USD asserted"],
        ),
        (
            "La société qui développe Command, Cohere, a levé 500 millions de dollars.",
            ["Cohere amount_raised 500m USD asserted"],
        ),
    ],
)
def test_what_was_not_signed_and_who_was_wrong(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Il n'était question que d'un tour de 400 millions de dollars pour Perplexity.",
            ["Perplexity amount_raised 400m USD rumoured"],
        ),
        (
            "Cohere a étudié la possibilité de lever 300 millions de dollars.",
            ["Cohere amount_raised 300m USD rumoured"],
        ),
        ("Mistral AI a exploré l'idée d'emprunter 2 milliards d'euros.", ["Mistral AI debt_raised 2000m EUR rumoured"]),
        ("Le tour doit rapporter 300 millions de dollars à Cohere.", ["Cohere amount_raised 300m USD rumoured"]),
        (
            "À en croire le Globe, Nvidia a 200 millions de dollars pour Cohere.",
            ["Cohere investment Nvidia 200m USD rumoured"],
        ),
        ("Cohere a étudié l'offre et a levé 300 millions de dollars.", ["Cohere amount_raised 300m USD asserted"]),
        ("Le tour a rapporté 300 millions de dollars à Cohere.", ["Cohere amount_raised 300m USD asserted"]),
    ],
)
def test_what_is_looked_into_or_believed(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            ("AI21 Labs a bouclé un dernier placement privé dont la taille est de 25 millions de dollars."),
            ["AI21 Labs amount_raised 25m USD asserted"],
        ),
        (
            "xAI a relevé son tour d'environ 15 milliards à 20 milliards de dollars.",
            ["xAI amount_raised 15000m USD asserted about", "xAI amount_raised 20000m USD asserted"],
        ),
        (
            "Cohere a porté sa levée de 300 à 500 millions de dollars.",
            ["Cohere amount_raised 300m USD asserted", "Cohere amount_raised 500m USD asserted"],
        ),
        (
            ("Le prix de Cohere lors de son dernier tour, en juillet, était de 6,8 milliards de dollars."),
            ["Cohere valuation 6800m USD asserted 2025-07"],
        ),
        (
            ("La valorisation de Mistral AI au moment de la série B était de 5,8 milliards d'euros."),
            ["Mistral AI valuation 5800m EUR asserted series-b"],
        ),
        ("En six ans d'existence, Cohere a levé 1,6 milliard de dollars.", ["Cohere total_raised 1600m USD asserted"]),
        (
            "Combien Cohere a-t-elle levé au total ? Environ 1,6 milliard de dollars.",
            ["Cohere total_raised 1600m USD asserted about"],
        ),
        (
            "90 millions d'euros de la série B d'Aleph Alpha ont pris la forme d'un prêt.",
            ["Aleph Alpha debt_raised 90m EUR asserted"],
        ),
        (
            "Sur les 700 millions de dollars du tour de Cohere, 200 millions reviennent à Nvidia.",
            ["Cohere amount_raised 700m USD asserted", "Cohere investment Nvidia 200m USD asserted"],
        ),
    ],
)
def test_rounds_prices_and_totals(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (("Cohere compte 12 clients qui paient chacun plus de 1 million de dollars de revenu annuel récurrent."), []),
        (
            "Les clients de Cohere lui rapportent 200 millions de dollars de chiffre d'affaires.",
            ["Cohere revenue 200m USD asserted"],
        ),
        (
            "Cohere a tiré 100 millions de dollars sur une ligne de crédit de 300 millions.",
            ["Cohere debt_raised 300m USD asserted"],
        ),
        (
            "Together AI a tiré 200 millions de dollars d'une ligne ouverte par Trinity Capital.",
            ["Together AI debt_raised 200m USD asserted"],
        ),
        (
            ("Cohere a rempli la tranche suivante de 300 millions de dollars de son tour de 900 millions."),
            ["Cohere amount_raised 900m USD asserted"],
        ),
    ],
)
def test_no_figure_of_the_company(text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang="fr").figures)) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "fr",
            "À ce jour, OpenAI et Anthropic ont levé 60 et 30 milliards de dollars.",
            ["Anthropic total_raised 30000m USD asserted", "OpenAI total_raised 60000m USD asserted"],
        ),
        (
            "fr",
            ("Amazon et Google, qui ont mis 8 et 3 milliards de dollars, détiennent des parts d'Anthropic."),
            ["Anthropic investment Amazon 8000m USD asserted", "Anthropic investment Google 3000m USD asserted"],
        ),
        (
            "es",
            "OpenAI y Anthropic han captado 60 y 30 millones de dólares.",
            ["Anthropic amount_raised 30m USD asserted", "OpenAI amount_raised 60m USD asserted"],
        ),
        (
            "it",
            "OpenAI e Anthropic hanno raccolto 60 e 30 miliardi di dollari.",
            ["Anthropic amount_raised 30000m USD asserted", "OpenAI amount_raised 60000m USD asserted"],
        ),
        ("fr", "Cohere a levé entre 40 et 60 millions de dollars.", ["Cohere amount_raised 40m USD asserted range"]),
    ],
)
def test_two_sums_of_one_unit(lang: str, text: str, figures: list[str]) -> None:
    assert sorted(map(_told, read(text, lang=lang).figures)) == figures
