"""What a caller may ask for, and how it goes to the core."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any, Literal, TypedDict

# Asia/Shanghai has kept UTC+8 without summer time since 1991: no table of zones has to be there.
_SHANGHAI = timezone(timedelta(hours=8))


class OptionError(TypeError):
    """An option was wrong; the message names it and says what belongs there."""


class KnownCertificate(TypedDict):
    """A certificate that is filed already."""

    kind: str
    number: str


class Known(TypedDict, total=False):
    """What the caller knows to be filed already."""

    certificates: Sequence[KnownCertificate]
    domains: Sequence[str]


class Options(TypedDict, total=False):
    """Options of a check."""

    as_of: str | date
    """The day whose law applies; default: today in Asia/Shanghai."""
    lang: Literal["zh-CN", "en"]
    """Language of the report; default "zh-CN"."""
    provider: str
    """Adds that provider's conventions; the province comes from the organizer's region."""
    policies: Sequence[Mapping[str, Any]]
    """More conventions, as data, laid over the built-in ones in order."""
    parts: Sequence[Literal["checked", "materials", "schedule", "jurisdiction"]]
    """What to work out besides verdict, counts and findings; default: everything."""
    known: Known
    """Already filed: 主体冲突, 域名冲突."""
    ignore: Sequence[str]
    """Rules that are not to look, by id."""
    severity: Mapping[str, Literal["error", "warning", "prompt"]]
    """What findings of a rule are to weigh, by its id; what a law makes an error stays one."""
    unknown_fields: Literal["warn", "allow"]
    """With "allow", members that a filing does not have are no findings."""
    messages: Mapping[str, Any]
    """Texts of the caller's own in place of the built-in ones, by code."""


def today() -> date:
    """The calendar day in Asia/Shanghai."""
    return datetime.now(_SHANGHAI).date()


@dataclass(frozen=True)
class Given:
    """Options as the core reads them. They can be pickled, and mean the same on whatever day and machine they are used."""

    text: bytes
    """JSON."""
    day: int
    """The day whose law applies where the options name none: 20261122."""


def given(options: Mapping[str, Any]) -> Given:
    """Options as they were given, in the core's names: `as_of` is `asOf` there. Only the core knows which there are."""
    members = {_camel(name): value for name, value in options.items()}
    try:
        text = json.dumps(members, default=plain).encode("ascii")
    except (TypeError, ValueError, RecursionError) as error:
        raise OptionError(f"beian: options: {error}") from None
    return Given(text, int(today().strftime("%Y%m%d")))


def refused(message: str) -> OptionError:
    """What the core says of a wrong option, with the name that it has here."""
    return OptionError(message.replace("asOf", "as_of").replace("unknownFields", "unknown_fields"))


def plain(value: object) -> object:
    """Days and other mappings and sequences as JSON has them."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence | set | frozenset) and not isinstance(value, bytes | bytearray):
        return list(value)
    raise TypeError(f"{type(value).__name__} is nothing that JSON has")


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
