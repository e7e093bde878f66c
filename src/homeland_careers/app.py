"""The window with everything it stands on: the one place that puts the parts together."""

from __future__ import annotations

import logging
import sys
from contextlib import ExitStack
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from homeland_careers import places
from homeland_careers.domain.address import HOME, Address, Kind
from homeland_careers.domain.bookmark import Bookmark, Glance, Visit
from homeland_careers.domain.document import Document
from homeland_careers.domain.entry import Outline
from homeland_careers.domain.errors import HomelandCareersError, ProfileUnavailableError, UnknownAddressError
from homeland_careers.domain.launch import Launch
from homeland_careers.domain.window_state import Theme, WindowState
from homeland_careers.pages import home
from homeland_careers.storage import window_state
from homeland_careers.storage.catalogue.first_paint import read_outline
from homeland_careers.storage.personal.first_paint import glance
from homeland_careers.ui.background import Background
from homeland_careers.ui.garbage import Garbage
from homeland_careers.ui.instance import Instance
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.window import MainWindow

if TYPE_CHECKING:
    from homeland_careers.domain.shelves import Bookmarks, History
    from homeland_careers.storage.personal.store import PersonalStore
    from homeland_careers.ui.crash import FaultLog
    from homeland_careers.ui.shelves import Reading
    from homeland_careers.ui.workings import Workings

_log = logging.getLogger(__name__)
_GIVES_WAY = 0.001
"""Seconds after which a thread gives way: the interface waits no longer for one that loads or searches."""
_PICTURE = (1280, 800)
_STYLED = "started-in-fusion"
_UNWRITTEN = (
    "The picture could not be written to {path}. Nothing was changed; name a file that ends in .png, "
    "in a folder that can be written."
)

_UNKEPT = (
    "The folder {path} cannot be written ({cause}). Everything can be read; what you save, and how the window looks, "
    "is not kept. Give yourself the right to write there, or start with --profile and another folder."
)


def run(launch: Launch) -> int:
    """Open the window, or hand over to the one that is open, or draw a picture; give the exit code.

    Raises HomelandCareersError where a picture cannot be drawn.
    """
    app = _application()
    profile = places.profile(launch.profile)
    if launch.screenshot:
        return _draw(app, launch, profile)
    instance = Instance(profile.lock)
    if not instance.claim(str(_wanted(launch) or "")):
        return 0
    program = Program(_state(launch, window_state.load(profile.window_state)), profile)
    window = program.window
    instance.called.connect(lambda text: window.come_forward(_parsed(text)))
    window.state_changed.connect(program.keep_state)
    for begin in (program.furnish, program.watch_faults, instance.listen, program.open_stores):
        window.painted.connect(begin)
    window.show()
    code = app.exec()
    program.close()
    instance.release()
    return code


class Program(QObject):
    """A window and what it reads from and writes to, opened behind it once it is drawn."""

    opened = Signal()
    """Everything that can be opened is open."""
    workings: Workings

    def __init__(self, state: WindowState, profile: places.Profile) -> None:
        super().__init__()
        self._profile = profile
        self._is_furnished = False
        self._stores = ExitStack()  # filled on the background's thread, emptied once that has ended
        self._faults: FaultLog | None = None
        self._warned: set[str] = set()
        self.trouble: HomelandCareersError | None = None
        """Why there is no catalogue, if there is none."""
        self.garbage = Garbage(self)
        self.background = Background(self)
        look = Appearance(state.theme, state.zoom, self)
        app = _application()
        look.apply(app, styled=bool(app.property(_STYLED)))
        self.window = MainWindow(look, state)
        self._show_opening()

    def furnish(self) -> None:
        """Make what the first window did without."""
        from homeland_careers.ui.workings import Workings  # noqa: PLC0415  after the first paint, as all below

        self.workings = Workings(self.window, self.background)
        self._is_furnished = True

    def watch_faults(self) -> None:
        """Write bugs down from now on, and tell the reader where."""
        from homeland_careers.ui.crash import FaultLog  # noqa: PLC0415

        messages = self.workings.messages
        self._faults = FaultLog(self._profile.log_file, self)
        self._faults.happened.connect(lambda text: messages.say(text, tone="trouble", key="bug"))
        self._faults.happened.connect(self.garbage.begin)  # what was being opened may never arrive
        self._faults.open()

    def open_stores(self) -> None:
        """Open the databases on the background's thread; the window stays alive meanwhile."""
        sys.setswitchinterval(_GIVES_WAY)
        self.background.do(self._open_personal, self._use_personal, self._miss_personal)

    def keep_state(self, state: WindowState) -> None:
        """Write down what the window looks like; that this cannot be done is told once."""

        def write() -> None:
            try:
                window_state.save(self._profile.window_state, state)
            except OSError as error:
                cause = error.strerror or str(error)
                raise ProfileUnavailableError(_UNKEPT.format(path=self._profile.root, cause=cause)) from error

        self.background.do(write, otherwise=self._warn_once)

    def close(self) -> None:
        """Finish what is being written and close the databases."""
        if self._is_furnished:
            self.workings.finish()
        self.background.finish()
        self._stores.close()
        if self._faults is not None:
            self._faults.close()
        self.garbage.end()

    def _show_opening(self) -> None:
        outline: Outline | None = None
        try:
            outline = read_outline(places.catalogue_folder())
        except HomelandCareersError as error:
            self.trouble = error
        seen = glance(self._profile)
        self.window.show_opening(outline, _home(outline, seen) if outline else None, seen)

    def _open_personal(self) -> PersonalStore:
        from homeland_careers.storage.personal.store import PersonalStore  # noqa: PLC0415

        return self._stores.enter_context(PersonalStore(self._profile))

    def _use_personal(self, store: PersonalStore) -> None:
        self._open_shelves(store.bookmarks, store.history)
        self.background.do(store.back_up, otherwise=self._warn)

    def _miss_personal(self, error: HomelandCareersError) -> None:
        from homeland_careers.ui.saved.closed import ClosedShelf  # noqa: PLC0415

        self._warn(error)
        closed = ClosedShelf(error)
        self._open_shelves(closed, closed)

    def _open_shelves(self, bookmarks: Bookmarks, history: History) -> None:
        def use(kept: tuple[tuple[Bookmark, ...], tuple[Visit, ...]]) -> None:
            self.workings.use_shelves(bookmarks, history, *kept)

        self.background.do(lambda: (bookmarks.all(), history.recent()), use, self._warn)
        self.background.do(self._open_reading, self._use_reading, self._miss_reading)

    def _open_reading(self) -> Reading:
        from homeland_careers.pages.book import Book  # noqa: PLC0415
        from homeland_careers.storage.catalogue.store import CatalogueStore  # noqa: PLC0415
        from homeland_careers.storage.search.finder import CatalogueFinder  # noqa: PLC0415
        from homeland_careers.ui.shelves import Reading  # noqa: PLC0415

        folder = places.catalogue_folder()
        catalogue = self._stores.enter_context(CatalogueStore(folder))
        stars, recent = self.workings.stars, self.workings.recent  # in memory: no page waits for a file
        finder = self._stores.enter_context(
            CatalogueFinder(folder, lambda: [bookmark.address for bookmark in stars.bookmarks])
        )
        return Reading(catalogue, finder, Book(catalogue, lambda: stars.bookmarks, lambda: recent.visits))

    def _use_reading(self, reading: Reading) -> None:
        self.trouble = None
        self.workings.use_reading(reading)
        self._settle()

    def _miss_reading(self, error: HomelandCareersError) -> None:
        self.trouble = error
        self.window.tour.give_up(str(error))
        self._settle()

    def _settle(self) -> None:
        self.garbage.begin()
        self.opened.emit()

    def _warn_once(self, error: HomelandCareersError) -> None:
        if str(error) not in self._warned:
            self._warned.add(str(error))
            self._warn(error)

    def _warn(self, error: HomelandCareersError) -> None:
        self.workings.messages.say(str(error), tone="trouble")


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["homeland-careers", "-style", "fusion"])
        app.setProperty(_STYLED, True)
        app.setApplicationName("homeland-careers")
        app.setApplicationDisplayName("Homeland Careers")
        app.setDesktopFileName("homeland-careers")
    return app


def _home(outline: Outline, seen: Glance) -> Document:
    saved = (
        Bookmark(
            address=line.address, title=line.title, saved_at=line.saved_at, note="…" if line.has_note else ""
        )
        for line in seen.saved
    )
    return home.page(outline, saved, seen.recent)


def _wanted(launch: Launch) -> Address | None:
    return launch.open or (Address(Kind.SEARCH, launch.search) if launch.search else None)


def _parsed(text: str) -> Address | None:
    try:
        return Address.parse(text)
    except UnknownAddressError:
        return None


def _state(launch: Launch, left: WindowState) -> WindowState:
    """Give what the window begins with: as it was left, with what was asked for in front."""
    state = replace(left, theme=launch.theme or left.theme, zoom=launch.zoom or left.zoom)
    wanted = _wanted(launch)
    if wanted is None or wanted == state.place:
        return state
    others = () if state.tabs == (HOME,) else state.tabs
    return replace(state, tabs=(*others, wanted), current=len(others))


def _draw(app: QApplication, launch: Launch, profile: places.Profile) -> int:
    """Draw the window into a picture, with nothing of it remembered. Whatever goes wrong ends it and is raised."""
    program = Program(_state(launch, WindowState(theme=launch.theme or Theme.LIGHT)), profile)
    window, tour = program.window, program.window.tour
    wrong: list[BaseException] = []
    window.resize(*(launch.size or _PICTURE))

    def stop(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        wrong.append(error)
        QTimer.singleShot(0, app, app.quit)  # on its own thread, whichever this one is

    def begin() -> None:
        if program.trouble is not None or tour.address.kind is not Kind.SEARCH:
            finish()
            return
        tour.shown.connect(finish)
        program.workings.seeking.failed.connect(lambda sentence: wrong.append(HomelandCareersError(sentence)))
        program.workings.seeking.failed.connect(app.quit)

    def finish() -> None:
        window.panes.page.settle()
        app.processEvents()  # what was just shown finds its place first
        if not window.grab().save(str(launch.screenshot)):
            wrong.append(HomelandCareersError(_UNWRITTEN.format(path=launch.screenshot)))
        app.quit()

    program.opened.connect(begin)
    window.painted.connect(program.furnish)
    window.painted.connect(program.open_stores)
    hook, sys.excepthook = sys.excepthook, stop
    window.show()
    app.exec()
    program.close()
    sys.excepthook = hook
    for error in (*wrong, program.trouble):
        if error is not None:
            raise error
    return 0
