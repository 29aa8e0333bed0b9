"""The outlet that a page names."""

import pytest

from factcheck.ingest.outlet import inferred_outlet

BODY = ("A headline", "Rain fell all day.", "It was cold.")


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2013 Valley Post. All rights reserved. Do not reproduce without permission.", "Valley Post"),
        ("Copyright 2016 by KXYZ - All rights reserved.", "KXYZ"),
        ("Copyright 2014 WXYZ-TV (Meadow Corporation). All rights reserved.", "WXYZ-TV"),
        ("Copyright 2016 Meadow Broadcasting, Inc. All rights reserved. This material may not be sold.", "Meadow Broadcasting"),
        ("Copyright 2016 The Valley Wire. All rights reserved. This material may not be sold.", "The Valley Wire"),
        ("Copyright 2016 KXYZ 3 News. All rights reserved.", "KXYZ 3 News"),
        ("© Valley Sun-Times 2013", "Valley Sun-Times"),
        ("READ MORE OF THE STORY HERE", None),
        ("All rights reserved.", None),
    ],
)
def test_an_outlet_is_named_in_full_and_nothing_more(line: str, outlet: str | None) -> None:
    assert inferred_outlet((*BODY, line)) == outlet
