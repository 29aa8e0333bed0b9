"""Currency signs and words that several countries share: what else a bare one may stand for."""

from __future__ import annotations

# ISO code that a bare sign or word is read as, and the others it may be.
SHARED_SIGNS: dict[str, tuple[str, ...]] = {
    "USD": ("AUD", "CAD", "NZD", "SGD", "HKD", "MXN"),
    "GBP": ("IEP", "CYP", "EGP", "LBP", "TRL"),
    "JPY": ("CNY",),
    "SEK": ("NOK", "DKK", "ISK", "CZK"),
    "INR": ("PKR", "LKR", "NPR", "IDR"),
}
# With one of these a sign says whose it is.
OF_A_COUNTRY = ("US", "U.S", "USD", "American", "sterling", "British", "GBP", "JPY", "Japanese", "Swedish", "SEK", "INR", "Indian")
