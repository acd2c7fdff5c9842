"""What the tests share: the cases of the repository, and filings by the line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def cases() -> list[tuple[str, Any, dict[str, Any]]]:
    """Name, filing and options of each case that all runtimes run."""
    read = []
    for path in sorted((REPOSITORY / "tests/cases").glob("*.json")):
        case = json.loads(path.read_text())
        read.append((path.stem, case["filing"], case.get("options", {})))
    assert len(read) > 50
    return read


@pytest.fixture(scope="session")
def filings(cases: list[tuple[str, Any, dict[str, Any]]]) -> list[bytes]:
    """The same filings, one a line."""
    return [json.dumps(filing).encode() for _, filing, _ in cases]
