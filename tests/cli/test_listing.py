"""`list`: all things of a kind, and of an area or component."""

from __future__ import annotations

import json
from typing import Any

import pytest

from homeland_careers.domain.address import THINGS


def addresses(said: Any) -> Any:
    return [item["address"] for item in json.loads(said.out)["items"]]


@pytest.mark.parametrize("kind", THINGS)
def test_every_kind(run, kind):
    said = run("list", kind, "--json")
    assert said.code == 0
    assert addresses(said)
    assert all(address.startswith(f"{kind}/") for address in addresses(said))


def test_json(run):
    listed = json.loads(run("list", "role", "--json").out)
    assert listed["kind"] == "role"
    ranger = next(item for item in listed["items"] if item["address"] == "role/harbor-ranger")
    assert list(ranger) == ["address", "kind", "title", "summary", "areas", "component", "detail"]
    assert ranger["areas"] == ["law-enforcement"]


def test_text_has_one_line_each(run):
    said = run("list", "role")
    assert len(said.out.splitlines()) == 3
    assert said.out.startswith("role/harbor-ranger    Harbor Ranger\n")


@pytest.mark.parametrize("area", ["mission-support", "area/mission-support"])
def test_of_an_area_by_slug_or_address(run, area):
    assert addresses(run("list", "role", "--area", area, "--json")) == ["role/records-analyst"]


def test_of_a_component(run):
    said = run("list", "role", "--component", "example-harbor-agency", "--json")
    assert "role/harbor-ranger" in addresses(said)


def test_nothing_fits_is_1(run):
    said = run("list", "tool", "--component", "example-records-office")
    assert (said.code, said.out) == (1, "No tool of the catalogue fits.\n")


@pytest.mark.parametrize("area", ["piracy", "role/harbor-ranger", "é"])
def test_an_unknown_area_names_those_there_are(run, area):
    said = run("list", "role", "--area", area)
    assert said.code == 3
    assert said.out == ""
    assert area == "é" or "There are: law-enforcement, mission-support." in said.err
