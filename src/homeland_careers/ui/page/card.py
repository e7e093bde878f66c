"""One card: a title, a sentence, and a last line, with an edge in the hue of its mission area."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from homeland_careers.domain.document import Card
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import lettering
from homeland_careers.ui.page.lettering import Lettering
from homeland_careers.ui.page.setting import Setting


class CardButton(QAbstractButton):
    """A card as a button: Enter, Space and a click follow it, Ctrl or the middle button in a new tab."""

    def __init__(self, setting: Setting, parent: QWidget, card: Card) -> None:
        super().__init__(parent)
        self._setting = setting
        self._card = card
        font = setting.appearance.font
        self._title = Lettering(card.title, font(15, QFont.Weight.Bold), 1.35)
        self._text = Lettering(card.text, font(14), 1.45)
        self._foot = Lettering(_unbroken(card.foot), font(12.5), 1.4)
        self._count = Lettering(card.count, font(12.5, QFont.Weight.DemiBold), 1.4)
        self._tops, self._last = (0, 0), 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(". ".join(part for part in (card.text, card.foot, card.count) if part))
        self.clicked.connect(self._follow)

    def fit(self, width: int) -> int:
        """Wrap the texts at a width and give the height they need."""
        px = self._setting.appearance.px
        inner = width - px(20) - px(16)
        text_top = px(16) + self._title.fit(inner) + px(4)
        foot_top = text_top + (self._text.fit(inner) + px(6) if self._text.text else 0)
        count = self._count.width()
        self._count.fit(count + 1)
        foot = self._foot.fit(inner - count - px(12)) if self._foot.text else 0
        last = max(foot, self._count.fit(count + 1) if count else 0)
        self._tops, self._last = (px(16), text_top), last + px(14)
        return foot_top + last + px(14)

    def mark(self, needle: str) -> int:
        """Highlight every match in title, text and last line."""
        self.update()
        return sum(part.mark(needle) for part in self._parts())

    def point(self, index: int | None) -> QRect:
        """Highlight one match more strongly; the whole card comes into view."""
        for part in self._parts():
            part.now = index if index is not None and 0 <= index < len(part.matches) else None
            index = None if index is None or part.now is not None else index - len(part.matches)
        self.update()
        return self.rect()

    def _parts(self) -> tuple[Lettering, ...]:
        return (self._title, self._text, self._foot, self._count)

    def _follow(self) -> None:
        new_tab = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self._setting.links.followed.emit(self._card.address.url, new_tab)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the card in a tab of its own by the middle button."""
        if event.button() == Qt.MouseButton.MiddleButton and self.rect().contains(event.position().toPoint()):
            self._setting.links.followed.emit(self._card.address.url, True)
            return
        super().mouseReleaseEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card with the hue of its area at the left edge, then its words."""
        painter = QPainter(self)
        t, px = self._setting.tokens, self._setting.appearance.px
        plain = not self._card.area
        fill = t.accent_ground if plain else t.hover if self.underMouse() or self.isDown() else t.card
        lettering.card(painter, self.rect(), fill, fill if plain else t.line, px(10))
        if not plain:
            self._draw_edge(painter, t.hue(self._card.area), px(4), px(10))
        self._draw_text(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(10), px(10))
        painter.end()

    def _draw_edge(self, painter: QPainter, hue: str, width: int, radius: int) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hue))
        painter.drawRect(0, 0, width, self.height())
        painter.restore()

    def _draw_text(self, painter: QPainter) -> None:
        t, px = self._setting.tokens, self._setting.appearance.px
        x, (title, text), foot = px(20), self._tops, self.height() - self._last
        self._title.draw(painter, QPointF(x, title), t.ink, t)
        self._text.draw(painter, QPointF(x, text), t.soft, t)
        self._foot.draw(painter, QPointF(x, foot), t.ink, t)
        colour = t.hue(self._card.area) if self._card.area else t.accent
        self._count.draw(painter, QPointF(self.width() - px(16) - self._count.width(), foot), colour, t)


def _unbroken(listed: str) -> str:
    """Let a line of names break between them only, after the dot."""
    return "\N{NO-BREAK SPACE}· ".join(
        name.replace(" ", "\N{NO-BREAK SPACE}") for name in listed.split(" · ")
    )
