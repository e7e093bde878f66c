from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from homeland_careers.domain import address as places
from homeland_careers.ui.sidebar.model import Role, SidebarModel
from tests.ui import sample


@pytest.fixture
def model(qapp):
    model = SidebarModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(sample.OUTLINE, saved=2)
    yield model
    del tester


def titles(model: SidebarModel, parent: QModelIndex = QModelIndex()) -> list[str]:  # noqa: B008
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_groups_and_lines_stand_in_the_order_of_the_window(model):
    assert titles(model) == ["Explore", "Library", "Mine"]
    explore, library, mine = (model.index(row) for row in range(3))
    assert titles(model, explore) == ["Home", "Law Enforcement", "Immigration and Travel Security"]
    assert titles(model, library) == [
        "Blog",
        "Glossary",
        "Organizations",
        "Tools",
        "Pay tables",
        "Questions",
        "Sources",
        "About",
    ]
    assert titles(model, mine) == ["Saved", "Recent"]


def test_a_component_of_two_areas_stands_in_both(model):
    first, second = model.indexes_at(sample.CBP.address)
    assert [first.parent().data(), second.parent().data()] == [sample.LAW.title, sample.TRAVEL.title]
    for index in (first, second):
        assert titles(model, index) == ["Border Agent", "Port Officer"]
        assert model.index_at(index.data(Role.NODE).path) == index


def test_a_caption_cannot_be_chosen_and_opens_nothing(model):
    caption = model.index(0)
    assert not caption.flags() & Qt.ItemFlag.ItemIsSelectable
    assert caption.data(Role.ADDRESS) is None


@pytest.mark.parametrize(
    ("address", "heard"),
    [
        pytest.param(sample.LAW.address, "Law Enforcement, 2", id="an area with its roles"),
        pytest.param(sample.BORDER.address, "Border Agent", id="a role alone"),
        pytest.param(places.GLOSSARY, "Glossary, 4", id="a shelf of the library"),
        pytest.param(places.SAVED, "Saved, 2", id="what is mine"),
    ],
)
def test_a_screen_reader_hears_title_and_count(model, address, heard):
    assert model.indexes_at(address)[0].data(Qt.ItemDataRole.AccessibleTextRole) == heard


def test_saving_changes_one_line_and_says_so(model, qtbot):
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.count_saved(3)
    assert changed.args[0].data(Role.NODE).count == 3


def test_without_a_catalogue_only_what_is_mine_is_there(model):
    model.show(None)
    assert titles(model) == ["Mine"]
    assert not model.index_at((sample.LAW.address,)).isValid()
