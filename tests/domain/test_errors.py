"""Every trouble a reader can meet has an exit code of its own."""

from __future__ import annotations

from homeland_careers.domain import errors
from homeland_careers.domain.errors import HomelandCareersError


def test_exit_codes_are_those_documented():
    codes = {
        name: value.exit_code
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, HomelandCareersError)
    }
    named = {name: code for name, code in codes.items() if code != 1}
    assert set(codes) - set(named) == {"HomelandCareersError", "ContentInvalidError"}
    assert len(set(named.values())) == len(named)
    assert set(named.values()) <= set(range(3, 10))
