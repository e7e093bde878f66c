"""Short labels under the title; those that lead somewhere are buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from homeland_careers.domain.document import Chip
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.lettering import Lettering
from homeland_careers.ui.page.setting import Part, Readable, Setting


class ChipRow(Part):
    """Chips one after the other, in as many lines as they need."""

    def __init__(self, setting: Setting, parent: QWidget, chips: tuple[Chip, ...]) -> None:
        super().__init__(setting, parent)
        self._chips = [ChipButton(setting, self, chip) for chip in chips]

    @override
    def fit(self, width: int) -> int:
        """Set the chips side by side, in as many lines as they need."""
        x = y = 0
        gap, height = self.px(7), self.px(25)
        for chip in self._chips:
            side = min(chip.sizeHint().width(), width)
            if x and x + side > width:
                x, y = 0, y + height + gap
            chip.setGeometry(x, y, side, height)
            x += side + gap
        total = y + height if self._chips else 0
        self.resize(width, total)
        return total

    @override
    def readables(self) -> Sequence[Readable]:
        """Give the chips in reading order."""
        return tuple(self._chips)


class ChipButton(QAbstractButton):
    """One chip: an outline in the hue of its mission area; not to be reached where it leads nowhere."""

    def __init__(self, setting: Setting, parent: QWidget, chip: Chip) -> None:
        super().__init__(parent)
        self._setting = setting
        self._chip = chip
        self._text = Lettering(chip.text, setting.appearance.font(12.5), 1.2, 1)
        self.setAccessibleName(chip.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if chip.address is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(self._follow)

    @override
    def sizeHint(self) -> QSize:
        """Give room for the words and the round ends."""
        px = self._setting.appearance.px
        return QSize(self._text.width() + 2 * px(11) + 1, px(25))

    def mark(self, needle: str) -> int:
        """Highlight every match."""
        self.update()
        return self._text.mark(needle)

    def point(self, index: int | None) -> QRect:
        """Highlight one match more strongly."""
        self._text.now = index
        self.update()
        return self.rect()

    def _follow(self) -> None:
        if self._chip.address is not None:
            new_tab = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
            self._setting.links.followed.emit(self._chip.address.url, new_tab)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw outline and words; the outline is the ring while the chip has the keyboard."""
        painter = QPainter(self)
        t, px = self._setting.tokens, self._setting.appearance.px
        hue = t.hue(self._chip.area) if self._chip.area else ""
        leads = self._chip.address is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.accent), 2) if self.hasFocus() else QColor(hue or t.line))
        painter.setBrush(QColor(t.hover if leads and self.underMouse() else t.card if leads else t.ground))
        inset = 1 if self.hasFocus() else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        height = self._text.fit(self.width() - 2 * px(11) + 1)
        at = QPointF(px(11), (self.height() - height) / 2)
        self._text.draw(painter, at, hue or t.ink, t)
        painter.end()
