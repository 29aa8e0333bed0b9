"""The checks, one file each; the order is that in which a family's checks are asked, the special before the general."""

from __future__ import annotations

from factcheck.rules.checks import (
    age_mismatch,
    count_mismatch,
    crowd_disparity,
    date_mismatch,
    duration_mismatch,
    house_spelling,
    measure_mismatch,
    money_mismatch,
    name_spelling,
    no_rate,
    order_of_magnitude,
    percent_against_points,
    percent_mismatch,
    place_mismatch,
    role_mismatch,
    stale_conversion,
    toll_falls,
    toll_updated,
    two_currencies,
    vague_exceeded,
    vague_or_borderline,
)
from factcheck.rules.checks.interface import Check, NameCheck

CHECKS: tuple[Check | NameCheck, ...] = (
    order_of_magnitude.CHECK,
    toll_falls.CHECK,
    vague_exceeded.CHECK,
    count_mismatch.CHECK,
    crowd_disparity.CHECK,
    toll_updated.CHECK,
    vague_or_borderline.CHECK,
    stale_conversion.CHECK,
    money_mismatch.CHECK,
    two_currencies.CHECK,
    no_rate.CHECK,
    percent_mismatch.CHECK,
    percent_against_points.CHECK,
    measure_mismatch.CHECK,
    duration_mismatch.CHECK,
    age_mismatch.CHECK,
    date_mismatch.CHECK,
    house_spelling.CHECK,
    name_spelling.CHECK,
    role_mismatch.CHECK,
    place_mismatch.CHECK,
)
BY_NAME: dict[str, Check | NameCheck] = {check.name: check for check in CHECKS}
