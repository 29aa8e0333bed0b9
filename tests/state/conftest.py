from pathlib import Path

import pytest

from tests.state.desk import FIFTEEN, NINETEEN, Desk


@pytest.fixture
def desk(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    assert cache.is_relative_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    found = Desk(tmp_path)
    found.puts("blast/echo.txt", FIFTEEN)
    found.puts("blast/star.txt", NINETEEN)
    return found
