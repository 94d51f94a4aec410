"""The signs of currencies, as whoever reads a sum sees them: one dollar told from another."""

from __future__ import annotations

SIGNS = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "CNY": "CN¥",
    "CAD": "C$",
    "AUD": "A$",
    "HKD": "HK$",
    "INR": "₹",
    "KRW": "₩",
}
