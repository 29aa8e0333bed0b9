"""The list of commands says of each what its own page says."""

from typing import Any

import pytest
from typer.main import get_command

from factcheck.cli import app
from factcheck.cli.commands import COMMANDS, command_called


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_listed_with_the_first_sentence_of_its_page(name: str) -> None:
    assert COMMANDS[name][1] == " ".join(command_called(name).help.split("\n\n")[0].split())


def test_the_program_has_the_commands_that_are_listed() -> None:
    program: Any = get_command(app)
    assert list(program.commands) == list(COMMANDS)
    assert program.commands["rules"].commands["list"].help
    assert "nothing" not in program.commands
