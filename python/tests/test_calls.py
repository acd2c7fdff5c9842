"""Each function, the options, and the shapes that are promised."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints, is_typeddict

import beian
import beian.types
import pytest


def test_a_report_says_what_is_wrong() -> None:
    report = beian.check({"services": [{"name": "中国摄影网"}]}, as_of=date(2026, 11, 22), lang="en", parts=[])
    assert report["verdict"] == "blocked"
    assert report["rules"]["asOf"] == "2026-11-22"
    assert any("/services/0/name" == finding["path"] for finding in report["findings"])


def test_the_cases_are_answered_as_other_runtimes_answer_them(cases: list[tuple[str, Any, dict[str, Any]]]) -> None:
    for name, filing, options in cases:
        text = json.dumps(filing).encode()
        report = beian.check_lines(text, **options)
        assert json.loads(report).items() >= beian.check(filing, **options).items(), name


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"asof": "2026-11-22"}, "as_of"),
        ({"as_of": "yesterday"}, "as_of"),
        ({"lang": "fr"}, "lang"),
        ({"provider": "nobody"}, "provider"),
        ({"policies": [{"id": "x"}]}, "policies/0"),
        ({"known": object()}, "options"),
        ({"parts": {"a": {1, 2}}}, "parts"),
        ({"ignore": ["no/rule"]}, "ignore"),
        ({"unknown_fields": "no"}, "unknown_fields"),
    ],
)
def test_a_wrong_option_names_itself(options: Any, name: str) -> None:
    for call in (
        lambda: beian.check({}, **options),
        lambda: beian.check_lines(b"", **options),
        lambda: beian.check_lines([], **options),
        lambda: beian.inspect_domain("a.cn", **options),
        lambda: beian.inspect_certificate("uscc", "1", **options),
    ):
        with pytest.raises(beian.OptionError, match=name):
            call()
    assert beian.check({})["verdict"] == "blocked"


def test_rules_bend_to_the_caller() -> None:
    report = beian.check({"own": 1}, ignore=["form/required"], unknown_fields="allow", as_of="2026-11-22")
    assert {"form/required", "form/unknown-field"}.isdisjoint(finding["rule"] for finding in report["findings"])
    # The report owns up to both.
    assert sorted(report["rules"].get("changed", {}).get("ignored", [])) == ["form/required", "form/unknown-field"]


@pytest.mark.parametrize("filing", [None, 7, "x", [], [[]], True, 1.5, float("nan"), float("inf"), "\ud800", {"organizer": {"name": "\udfff"}}, {1: 2}])
def test_no_content_raises(filing: object) -> None:
    report = beian.check(filing)
    assert report["verdict"] == "blocked"
    assert "line" not in report


def test_days_and_any_sequences_are_json() -> None:
    day = beian.check({"organizer": {"certificate": {"validUntil": date(2030, 1, 1)}}, "services": ({"name": "示例"},)})
    text = beian.check({"organizer": {"certificate": {"validUntil": "2030-01-01"}}, "services": [{"name": "示例"}]})
    assert day == text
    with pytest.raises(TypeError, match="object"):
        beian.check({"organizer": object()})


def test_numbers_and_domains_on_their_own() -> None:
    facts = beian.inspect_certificate("resident-id", "11010519491231002X")
    assert facts["valid"] and facts["facts"]["birthDate"] == "1949-12-31"
    assert not beian.inspect_certificate("resident-id", "110105194912310021", lang="en")["valid"]
    assert beian.inspect_domain("https://www.示例.cn/")["domain"] == "xn--fsq092h.cn"
    assert beian.inspect_domain("示例")["domain"] is None
    assert beian.parse_registration("Domain Name: example.cn\nRegistrant: 示例") == {"domain": "example.cn", "registrant": "示例"}
    assert beian.parse_registration("\ud800" * 10) == {}
    assert beian.parse_registration("x" * 5_000_000) == {}


def test_the_shapes_are_those_of_the_types(cases: list[tuple[str, Any, dict[str, Any]]]) -> None:
    for name, filing, options in cases:
        assert not strays(beian.check(filing, **options), beian.types.Report), name
    certificate = beian.inspect_certificate("uscc", "91440305MA0EXMP17F")
    assert not strays(certificate, beian.types.CertificateFacts)
    assert not strays(beian.inspect_domain("example.cn"), beian.types.DomainFacts)


def strays(value: object, shape: Any) -> list[str]:
    """Members that a type does not have, and required ones that are missing."""
    if is_typeddict(shape) and isinstance(value, dict):
        hints = get_type_hints(shape)
        found = [f"{shape.__name__}: {name}" for name in value if name not in hints]
        found += [f"{shape.__name__}: no {name}" for name in shape.__required_keys__ if name not in value]
        return found + [stray for name in value if name in hints for stray in strays(value[name], hints[name])]
    if get_origin(shape) is list and isinstance(value, list):
        return [stray for item in value for stray in strays(item, get_args(shape)[0])]
    return []


def test_the_version_is_the_crates() -> None:
    cargo = (Path(__file__).parents[2] / "Cargo.toml").read_text()
    assert f'\nversion = "{beian.__version__}"\n' in cargo
    assert beian.check({})["rules"]["version"] == beian.__version__
