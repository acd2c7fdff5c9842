"""A pre-check for Chinese ICP filings (备案): what is wrong, how to fix it, and which article says so.

>>> import beian
>>> report = beian.check({"services": [{"kind": "website", "name": "中国摄影网"}]}, as_of="2026-11-22", lang="en")
>>> report["verdict"]
'blocked'

No content raises: any value at all gets a report. What raises is a wrong option, as an `OptionError` that names it. Everything may be
called from any number of threads: each has an instance of the core of its own, and the core runs without the interpreter's lock.
"""

from ._calls import check, check_lines, inspect_certificate, inspect_domain, parse_registration
from ._options import OptionError, Options, today
from ._version import __version__

__all__ = [
    "OptionError",
    "Options",
    "__version__",
    "check",
    "check_lines",
    "inspect_certificate",
    "inspect_domain",
    "parse_registration",
    "today",
]
