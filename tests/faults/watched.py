"""The program under an audit hook of Python's: what it opened to write, changed, connected to or ran, one line each on stderr.

python watched.py compare ARTICLES …
"""

import os
import sys
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGING = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown", "os.utime")
_OUTWARD = (
    "socket.connect", "socket.send", "socket.get", "socket.bind", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork",
    "os.startfile", "urllib.", "ftplib.", "smtplib.",
)  # fmt: skip
_BUILDING = ("pickle.find_class", "shelve", "webbrowser.")


def hook(event: str, arguments: tuple[Any, ...]) -> None:
    """Tell an event that anything outside would notice."""
    if event == "open":
        path, _, flags = arguments
        if isinstance(path, int) or not (flags or 0) & _WRITING:
            return
        told = f"write\t{os.path.realpath(os.fsdecode(path))}"
    elif event in _CHANGING:
        paths = [os.path.realpath(os.fsdecode(one)) for one in arguments[:2] if isinstance(one, str | bytes)]
        told = "change\t" + "\t".join(paths)
    elif event.startswith(_OUTWARD):
        if event == "socket.bind" and arguments[1] == ("::1", 0):
            return  # a library of the one that reads pages asks once whether the machine knows IPv6; nobody is called
        told = f"outward {event} {arguments}"
    elif event.startswith(_BUILDING):
        if event == "pickle.find_class" and arguments[0].partition(".")[0] in {"_operator", "dask"}:
            return  # libraries copy operators of their own when they are loaded
        told = f"build {event} {arguments}"
    else:
        return
    sys.__stderr__.write(f"AUDIT {told}\n")


sys.dont_write_bytecode = True
sys.addaudithook(hook)
sys.argv = ["factcheck", *sys.argv[1:]]

from factcheck.__main__ import main  # noqa: E402

main()
