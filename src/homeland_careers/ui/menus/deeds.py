"""The list of all that can be done in the window, with words, keys and icons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Do(StrEnum):
    """What can be done; each is one action."""

    NEW_TAB = "new-tab"
    CLOSE_TAB = "close-tab"
    REOPEN_TAB = "reopen-tab"
    PRINT = "print"
    SAVE_PDF = "save-pdf"
    QUIT = "quit"
    SEARCH = "search"
    FIND = "find"
    FIND_NEXT = "find-next"
    FIND_PREVIOUS = "find-previous"
    COPY_LINK = "copy-link"
    COPY_CITATION = "copy-citation"
    SIDEBAR = "sidebar"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_NORMAL = "zoom-normal"
    FULL_SCREEN = "full-screen"
    BACK = "back"
    FORWARD = "forward"
    HOME = "home"
    NEXT_TAB = "next-tab"
    PREVIOUS_TAB = "previous-tab"
    RECENT = "recent"
    STAR = "star"
    SAVED = "saved"
    EXPORT = "export"
    IMPORT = "import"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of a menu; `keys` are portable key sequences, the first one is shown."""

    do: Do
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """One menu; None between deeds is a line."""

    title: str
    deeds: tuple[Deed | None, ...]


def headings() -> tuple[Heading, ...]:
    """Give the menus in order."""
    tr = QCoreApplication.translate
    return (
        Heading(tr("Menu", "File"), _file()),
        Heading(tr("Menu", "Edit"), _edit()),
        Heading(tr("Menu", "View"), _view()),
        Heading(tr("Menu", "Go"), _go()),
        Heading(tr("Menu", "Bookmarks"), _bookmarks()),
        Heading(tr("Menu", "Help"), _help()),
    )


def _file() -> tuple[Deed | None, ...]:
    tr = QCoreApplication.translate
    return (
        Deed(Do.NEW_TAB, tr("Menu", "New tab"), ("Ctrl+T",), "plus"),
        Deed(Do.CLOSE_TAB, tr("Menu", "Close tab"), ("Ctrl+W",), "x"),
        Deed(Do.REOPEN_TAB, tr("Menu", "Open closed tab again"), ("Ctrl+Shift+T",)),
        None,
        Deed(Do.PRINT, tr("Menu", "Print…"), ("Ctrl+P",), "printer"),
        Deed(Do.SAVE_PDF, tr("Menu", "Save as PDF…"), ("Ctrl+Shift+P",), "file-text"),
        None,
        Deed(Do.QUIT, tr("Menu", "Quit"), ("Ctrl+Q",)),
    )


def _edit() -> tuple[Deed | None, ...]:
    tr = QCoreApplication.translate
    return (
        Deed(Do.SEARCH, tr("Menu", "Search everything"), ("Ctrl+K", "/"), "search"),
        Deed(Do.FIND, tr("Menu", "Find on this page"), ("Ctrl+F",), "file-search"),
        Deed(Do.FIND_NEXT, tr("Menu", "Find next"), ("F3", "Ctrl+G")),
        Deed(Do.FIND_PREVIOUS, tr("Menu", "Find previous"), ("Shift+F3", "Ctrl+Shift+G")),
        None,
        Deed(Do.COPY_LINK, tr("Menu", "Copy link"), ("Ctrl+Shift+L",), "link"),
        Deed(Do.COPY_CITATION, tr("Menu", "Copy as citation"), ("Ctrl+Shift+C",), "quote"),
    )


def _view() -> tuple[Deed | None, ...]:
    tr = QCoreApplication.translate
    return (
        Deed(Do.SIDEBAR, tr("Menu", "Sidebar"), ("Ctrl+B",), "panel-left"),
        None,
        Deed(Do.ZOOM_IN, tr("Menu", "Larger text"), ("Ctrl++", "Ctrl+="), "zoom-in"),
        Deed(Do.ZOOM_OUT, tr("Menu", "Smaller text"), ("Ctrl+-",), "zoom-out"),
        Deed(Do.ZOOM_NORMAL, tr("Menu", "Normal text size"), ("Ctrl+0",)),
        None,
        Deed(Do.FULL_SCREEN, tr("Menu", "Full screen"), ("F11",)),
    )


def _go() -> tuple[Deed | None, ...]:
    tr = QCoreApplication.translate
    return (
        Deed(Do.BACK, tr("Menu", "Back"), ("Alt+Left", "Back"), "arrow-left"),
        Deed(Do.FORWARD, tr("Menu", "Forward"), ("Alt+Right", "Forward"), "arrow-right"),
        Deed(Do.HOME, tr("Menu", "Home"), ("Alt+Home",), "house"),
        None,
        Deed(Do.NEXT_TAB, tr("Menu", "Next tab"), ("Ctrl+Tab", "Ctrl+PgDown")),
        Deed(Do.PREVIOUS_TAB, tr("Menu", "Previous tab"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
        None,
        Deed(Do.RECENT, tr("Menu", "Recent pages"), ("Ctrl+H",), "history"),
    )


def _bookmarks() -> tuple[Deed | None, ...]:
    tr = QCoreApplication.translate
    return (
        Deed(Do.STAR, tr("Menu", "Save this page"), ("Ctrl+D",), "bookmark"),
        Deed(Do.SAVED, tr("Menu", "Saved pages"), ("Ctrl+Shift+B",), "star"),
        None,
        Deed(Do.EXPORT, tr("Menu", "Export saved pages…")),
        Deed(Do.IMPORT, tr("Menu", "Import saved pages…")),
    )


def _help() -> tuple[Deed | None, ...]:
    tr = QCoreApplication.translate
    return (
        Deed(Do.SHORTCUTS, tr("Menu", "Keyboard shortcuts"), ("F1", "?"), "keyboard"),
        Deed(Do.ABOUT, tr("Menu", "About this program"), (), "info"),
    )
