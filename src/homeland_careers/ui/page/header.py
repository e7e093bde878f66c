"""The head of a page: where it stands, its title and summary, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import Crumb, Document
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.chips import ChipRow
from homeland_careers.ui.page.rich_text import RichText
from homeland_careers.ui.page.setting import Part, Readable, Setting

LINK, CITATION = "link", "citation"
"""What the copy menu offers, as `copy_requested` names it."""

_NARROW = 340


class Header(Part):
    """Breadcrumb, title, summary, chips; Save and Copy at the right where a page can be kept."""

    def __init__(self, setting: Setting, parent: QWidget, document: Document) -> None:
        super().__init__(setting, parent)
        self._document = document
        self._crumbs = self._trail()
        self._title = RichText(setting, self)
        self._title.write(self._headline())
        self._title.setAccessibleName(document.title)
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._chips = ChipRow(setting, self, document.chips)
        self._buttons = self._make_buttons() if document.savable else []
        self._beside, self._buttons_top = True, 0
        self._draw_star(filled=False)

    def _trail(self) -> RichText | None:
        trails = " &nbsp;·&nbsp; ".join(" › ".join(map(_step, trail)) for trail in self._document.crumbs)
        if not trails and self._document.savable:
            trails = markup.text(self._document.kind_label)
        if not trails:
            return None
        crumbs = RichText(self.setting, self, 13)
        crumbs.write(f'<p class="tight soft">{trails}</p>')
        crumbs.setAccessibleName(self.tr("Where this page stands"))
        return crumbs

    def _headline(self) -> str:
        summary, byline = self._document.summary, self._document.byline
        return (
            f'<h1 style="margin-bottom: {self.px(6)}px">{markup.text(self._document.title)}</h1>'
            + (f'<p class="tight soft">{markup.text(summary)}</p>' if summary else "")
            + (f'<p class="tight small soft">{markup.text(byline)}</p>' if byline else "")
        )

    def _make_buttons(self) -> list[QPushButton]:
        star, copy = QPushButton(self), QPushButton(_beside_icon(self.tr("Copy")), self)
        star.clicked.connect(lambda: self.setting.links.starred.emit(self._document.address))
        for button in (star, copy):
            button.setIconSize(QSize(self.px(16), self.px(16)))
        menu = QMenu(copy)
        menu.addAction(self.tr("Copy link"), lambda: self.setting.links.copied.emit(LINK))
        menu.addAction(self.tr("Copy as citation"), lambda: self.setting.links.copied.emit(CITATION))
        copy.setMenu(menu)
        copy.setAccessibleName(self.tr("Copy"))
        copy.setIcon(self.setting.appearance.icon("copy", 16))
        return [star, copy]

    @override
    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill or empty the star, in word and drawing."""
        self._draw_star(filled=self._document.address in saved)

    def _draw_star(self, *, filled: bool) -> None:
        if not self._buttons:
            return
        star, t = self._buttons[0], self.setting.tokens
        star.setText(_beside_icon(self.tr("Saved") if filled else self.tr("Save")))
        star.setAccessibleName(self.tr("Saved, press to remove") if filled else self.tr("Save this page"))
        name, colour = ("star-filled", t.star) if filled else ("star", t.ink)
        star.setIcon(self.setting.appearance.icon(name, 16, colour))
        self._place_buttons(self.width())

    @override
    def fit(self, width: int) -> int:
        """Set the buttons beside the title where there is room, else below it; the chips come last."""
        y = self._crumbs.fit(width) + self.px(6) if self._crumbs else 0
        taken = sum(button.sizeHint().width() + self.px(8) for button in self._buttons)
        beside = width - taken >= self.px(_NARROW)
        self._title.move(0, y)
        self._buttons_top = y + self.px(1) if beside else 0
        y += self._title.fit(width - taken - self.px(8) if beside and taken else width)
        if self._buttons and not beside:
            self._buttons_top = y + self.px(10)
            y = self._buttons_top + self._buttons[0].sizeHint().height()
        self._beside = beside
        self._place_buttons(width)
        if self._document.chips:
            y += self.px(12)
            self._chips.move(0, y)
            y += self._chips.fit(width)
        self.resize(width, y)
        return y

    def _place_buttons(self, width: int) -> None:
        sizes = [button.sizeHint() for button in self._buttons]
        x = width - sum(size.width() for size in sizes) - self.px(8) * (len(sizes) - 1) if self._beside else 0
        for button, size in zip(self._buttons, sizes, strict=True):
            button.setGeometry(x, self._buttons_top, size.width(), size.height())
            x += size.width() + self.px(8)

    @override
    def readables(self) -> Sequence[Readable]:
        """Give crumbs, title and chips."""
        return (*([self._crumbs] if self._crumbs else []), self._title, *self._chips.readables())


def _beside_icon(word: str) -> str:
    return f"\N{THIN SPACE}{word}"  # Qt leaves too little room after an icon


def _step(crumb: Crumb) -> str:
    return markup.link(crumb.address, crumb.title, "crumb")
