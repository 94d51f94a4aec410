"""Plans that are for students by their name, and what others pay for the same."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def page(body: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


def table(*rows: tuple[str, ...]) -> str:
    return f"<table>{''.join('<tr>' + ''.join(f'<td>{c}</td>' for c in row) + '</tr>' for row in rows)}</table>"


_PLANS = (("Pro", "€14.99 / month", ""), ("Team", "€19 / month", ""))


def told(*plans: tuple[str, str, str], line: str = "Le Chat", company: str = "Mistral AI") -> list[str]:
    sums = ((plan, price.strip("€").partition(" ")[0], on) for plan, price, on in plans)
    return expected("\n".join(f"{company}: {line} {plan}, month, {value} EUR{on}" for plan, value, on in sums))


@pytest.mark.parametrize(
    ("lang", "word"), [("en", "Student"), ("fr", "Étudiant"), ("es", "Estudiante"), ("it", "Studente")]
)
def test_a_plan_that_is_named_for_students_is_theirs(lang: str, word: str) -> None:
    plans = (*_PLANS, (word, "€5.99 / month", " [student]"))
    rows = table(("Plan", ""), *((name, price) for name, price, _ in plans))
    columns = table(tuple(name for name, _, _ in plans), tuple(price for _, price, _ in plans))
    cards = "".join(f"<div><h3>{name}</h3><p>{price}</p></div>" for name, price, _ in plans)
    for body in (rows, columns, cards):
        found = prices(page(f"<h1>Le Chat</h1>{body}", "Le Chat | Mistral AI"), lang=lang)
        assert found == told(*plans)


def test_a_column_of_students_beside_rows_of_plans_names_no_plan() -> None:
    rows = table(
        ("Plan", "Regular", "Student"), ("Pro", "€14.99 / month", "€5.99 / month"), ("Team", "€19 / month", "—")
    )
    found = prices(page(f"<h1>Le Chat</h1>{rows}", "Le Chat | Mistral AI"))
    assert found == told(*_PLANS, ("Pro", "5.99", " [student]"))


def test_a_row_of_students_under_one_plan_names_no_other() -> None:
    rows = table(("Who", "Price per month"), ("Everyone", "€14.99"), ("Students", "€5.99"))
    found = prices(page(f"<h1>Le Chat Pro</h1>{rows}", "Le Chat Pro | Mistral AI"))
    assert "Mistral AI: Le Chat Pro, month, 5.99 EUR [student]" in found


@pytest.mark.parametrize(
    ("lang", "name"),
    [
        ("en", "Pro for students"),
        ("fr", "Pro pour les étudiants"),
        ("de", "Pro für Studierende"),
        ("es", "Pro para estudiantes"),
        ("it", "Pro per studenti"),
    ],
)
def test_whom_a_plan_is_for_is_no_part_of_its_name(lang: str, name: str) -> None:
    listed = f"<dl><dt>Pro</dt><dd>€14.99 / month</dd><dt>{name}</dt><dd>€5.99 / month</dd></dl>"
    found = prices(page(f"<h1>Le Chat</h1>{listed}", "Le Chat | Mistral AI"), lang=lang)
    assert found == told(("Pro", "14.99", ""), ("Pro", "5.99", " [student]"))


@pytest.mark.parametrize(
    ("lang", "by_month", "by_year"),
    [
        ("en", "Pro, per month", "Pro, per year"),
        ("fr", "Pro, par mois", "Pro, par an"),
        ("es", "Pro, al mes", "Pro, al año"),
        ("it", "Pro, al mese", "Pro, all'anno"),
    ],
)
def test_by_what_time_a_plan_is_paid_is_no_part_of_its_name(lang: str, by_month: str, by_year: str) -> None:
    rows = table(("Plan", "EUR"), (by_month, "20"), (by_year, "200"), (by_month.replace("Pro", "Max"), "200"))
    found = prices(page(f"<h1>Perplexity</h1>{rows}", "Perplexity"), lang=lang)
    lines = ("Pro, month, 20", "Pro, year, 200", "Max, month, 200")
    assert found == expected("\n".join(f"Perplexity: Perplexity {line} EUR" for line in lines))


@pytest.mark.parametrize(
    ("lang", "text", "price"),
    [
        ("en", "Students in India get a free year of Google AI Pro, which normally costs $20 a month.", "20 USD"),
        ("fr", "Les étudiants ont un an de Google AI Pro, qui coûte normalement 22 euros par mois.", "22 EUR"),
        ("en", "Students usually pay $5 a month for Google AI Pro.", "5 USD [student]"),
    ],
)
def test_what_a_plan_normally_costs_is_not_the_students_price(lang: str, text: str, price: str) -> None:
    assert prices(text, lang=lang) == [f"Google: Google AI Pro, month, {price}"]
