"""Who is let in with a sum, whom "the former chief of OpenAI" and "the giant" mean."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "",
            (
                "Cohere rouvre son tour. La start-up de Toronto y fait entrer la Banque de développement "
                "du Canada et Nexxus Capital, qui apportent ensemble 100 millions de dollars. Elle vaut "
                "désormais 7 milliards de dollars."
            ),
            {"Cohere amount_raised 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "en",
            "",
            (
                "Cohere has let in Nexxus Capital and the Business Development Bank, which together put "
                "in $100 million. It is now worth $7 billion."
            ),
            {"Cohere amount_raised 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "de",
            "",
            (
                "Cohere holt Nexxus Capital und die Entwicklungsbank herein, die zusammen 100 Millionen "
                "Dollar geben. Es ist nun 7 Milliarden Dollar wert."
            ),
            {"Cohere amount_raised 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "es",
            "",
            (
                "Cohere da entrada a Nexxus Capital y al Banco de Desarrollo, que aportan juntos 100 "
                "millones de dólares. Ahora vale 7.000 millones de dólares."
            ),
            {"Cohere amount_raised 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "it",
            "",
            (
                "Cohere fa entrare Nexxus Capital e la Banca di sviluppo, che insieme versano 100 "
                "milioni di dollari. Ora vale 7 miliardi di dollari."
            ),
            {"Cohere amount_raised 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "es",
            "Los tigres",
            (
                "Zhipu AI. Acaba de obtener 3.000 millones de yuanes (unos 412 millones de dólares) de "
                "fondos públicos y privados."
            ),
            {"Zhipu AI amount_raised 3000m CNY"},
        ),
        (
            "fr",
            "",
            "Zhipu AI vient de lever 3 milliards de yuans auprès d'investisseurs publics et privés.",
            {"Zhipu AI amount_raised 3000m CNY"},
        ),
        (
            "it",
            "",
            "Zhipu AI ha appena raccolto 3 miliardi di yuan da fondi pubblici e privati.",
            {"Zhipu AI amount_raised 3000m CNY"},
        ),
        (
            "de",
            "",
            "Zhipu AI hat gerade 3 Milliarden Yuan von öffentlichen und privaten Geldgebern bekommen.",
            {"Zhipu AI amount_raised 3000m CNY"},
        ),
        (
            "en",
            "",
            "Zhipu AI has just obtained 3 billion yuan from public and private investors.",
            {"Zhipu AI amount_raised 3000m CNY"},
        ),
        (
            "es",
            "Mistral AI en España",
            ("España destina 3.000 millones de euros de fondos públicos y privados a la inteligencia artificial."),
            set(),
        ),
    ],
)
def test_let_in(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "de",
            "Thinking Machines",
            (
                "Mira Murati sucht Geld. Ihr Start-up Thinking Machines Lab spricht mit Investoren.\n\n"
                "Erst im Juli hatte die frühere Technikchefin von OpenAI in einer Seed-Runde zwei "
                "Milliarden Dollar erhalten, bei einer Bewertung von zwölf Milliarden."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD", "Thinking Machines Lab valuation 12000m USD"},
        ),
        (
            "en",
            "Thinking Machines",
            (
                "Mira Murati is looking for money for Thinking Machines Lab.\n\nOnly in July the former "
                "technology chief of OpenAI raised $2 billion in a seed round, at a valuation of $12 "
                "billion."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD", "Thinking Machines Lab valuation 12000m USD"},
        ),
        (
            "fr",
            "Thinking Machines",
            (
                "Mira Murati cherche de l'argent pour Thinking Machines Lab.\n\nEn juillet, l'ancienne "
                "directrice technique d'OpenAI a levé 2 milliards de dollars, pour une valorisation de "
                "12 milliards."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD", "Thinking Machines Lab valuation 12000m USD"},
        ),
        (
            "es",
            "Thinking Machines",
            (
                "Mira Murati busca dinero para Thinking Machines Lab.\n\nEn julio, la antigua directora "
                "técnica de OpenAI captó 2.000 millones de dólares, con una valoración de 12.000 "
                "millones."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD", "Thinking Machines Lab valuation 12000m USD"},
        ),
        (
            "it",
            "Thinking Machines",
            (
                "Mira Murati cerca soldi per Thinking Machines Lab.\n\nA luglio l'ex direttrice tecnica di "
                "OpenAI ha raccolto 2 miliardi di dollari, con una valutazione di 12 miliardi."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD", "Thinking Machines Lab valuation 12000m USD"},
        ),
        (
            "en",
            "SSI",
            (
                "Ilya Sutskever's Safe Superintelligence is growing.\n\nOpenAI's former chief scientist "
                "raised $2 billion in April."
            ),
            {"Safe Superintelligence amount_raised 2000m USD"},
        ),
        (
            "en",
            "Thinking Machines",
            (
                "Mira Murati is looking for money for Thinking Machines Lab.\n\nA former OpenAI researcher "
                "raised $200 million for Periodic Labs."
            ),
            set(),
        ),
        (
            "de",
            "",
            (
                "Alibaba hat 800 Millionen Dollar in Moonshot AI investiert.\n\nMoonshot wurde mit 2,5 "
                "Milliarden Dollar bewertet.\n\nDer Konzern selbst kam 2024 auf einen Umsatz von 941,2 "
                "Milliarden Yuan."
            ),
            {
                "Alibaba revenue 941200m CNY",
                "Moonshot AI investment Alibaba 800m USD",
                "Moonshot AI valuation 2500m USD",
            },
        ),
        (
            "en",
            "",
            (
                "Alibaba has invested $800 million in Moonshot AI.\n\nMoonshot was valued at $2.5 "
                "billion.\n\nThe giant itself had revenue of 941.2 billion yuan in 2024."
            ),
            {
                "Alibaba revenue 941200m CNY",
                "Moonshot AI investment Alibaba 800m USD",
                "Moonshot AI valuation 2500m USD",
            },
        ),
        (
            "fr",
            "",
            (
                "Alibaba a investi 800 millions de dollars dans Moonshot AI.\n\nMoonshot a été valorisée "
                "2,5 milliards de dollars.\n\nLe géant a réalisé en 2024 un chiffre d'affaires de 941,2 "
                "milliards de yuans."
            ),
            {
                "Alibaba revenue 941200m CNY",
                "Moonshot AI investment Alibaba 800m USD",
                "Moonshot AI valuation 2500m USD",
            },
        ),
        (
            "es",
            "",
            (
                "Alibaba ha invertido 800 millones de dólares en Moonshot AI.\n\nMoonshot fue valorada en "
                "2.500 millones de dólares.\n\nEl gigante tuvo en 2024 unos ingresos de 941.200 millones "
                "de yuanes."
            ),
            {
                "Alibaba revenue 941200m CNY",
                "Moonshot AI investment Alibaba 800m USD",
                "Moonshot AI valuation 2500m USD",
            },
        ),
        (
            "it",
            "",
            (
                "Alibaba ha investito 800 milioni di dollari in Moonshot AI.\n\nMoonshot è stata valutata "
                "2,5 miliardi di dollari.\n\nIl colosso ha avuto nel 2024 ricavi per 941,2 miliardi di "
                "yuan."
            ),
            {
                "Alibaba revenue 941200m CNY",
                "Moonshot AI investment Alibaba 800m USD",
                "Moonshot AI valuation 2500m USD",
            },
        ),
        (
            "en",
            "Perplexity",
            (
                "Perplexity is valued at $20 billion.\n\nThe giant that it challenges is Google.\n\nIt "
                "raised $200 million."
            ),
            {"Perplexity amount_raised 200m USD", "Perplexity valuation 20000m USD"},
        ),
    ],
)
def test_whom_a_noun_means(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
