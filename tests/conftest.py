from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Every run of the tests tries the same examples, as many as there is time for; `--hypothesis-profile=long` tries others, and many.
settings.register_profile("fixed", max_examples=100, derandomize=True, deadline=None, database=None)
settings.register_profile("long", max_examples=5_000, deadline=None, print_blob=True)
settings.load_profile("fixed")


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The record of a run goes to a folder of the tests, and not over that of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of one test's own."""
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path / ".cache"))
    return tmp_path / ".cache"
