"""A card above the results for a word that several roles share: what it may mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.finding import CardLine, Results, Span
from homeland_careers.ui.overriding import override
from homeland_careers.ui.spans import Inks, MarkedText
from homeland_careers.ui.theme.appearance import Appearance

_TOP, _TITLE, _LINE, _LEFT = 5, 22, 19, 24
_WIDE = 560
_SHARE = 0.46
"""How much of the height of the pane the card takes at most; the rest of it is scrolled to."""


class Meaning(QAbstractButton):
    """One role as a button: title, component, summary. Ctrl or the middle button opens it in a new tab."""

    opened = Signal(Address, bool)

    def __init__(self, appearance: Appearance, line: CardLine, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._line, self._lines = appearance, line, lines
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        entry = line.entry
        self.setAccessibleName(", ".join(part for part in (entry.title, entry.component) if part))
        self.setAccessibleDescription(entry.summary)
        self.setToolTip(entry.summary)
        self.clicked.connect(self._open)

    @override
    def sizeHint(self) -> QSize:
        """Give room for the title and the lines of the summary."""
        px = self._look.px
        return QSize(px(220), 2 * px(_TOP) + px(_TITLE) + self._lines * px(_LINE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the middle button for a click."""
        if event.button() == Qt.MouseButton.MiddleButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._line.entry.address, True)
            return
        super().mouseReleaseEvent(event)

    def _open(self) -> None:
        apart = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self.opened.emit(self._line.entry.address, apart)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hue, title, component and summary, on a ground while it has pointer or keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, tokens, entry = self._look.px, self._look.tokens, self._line.entry
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hue(entry.areas[0] if entry.areas else "")))
        middle = px(_TOP) + px(_TITLE) / 2
        painter.drawRoundedRect(QRectF(px(8), middle - px(5), px(10), px(10)), px(2.5), px(2.5))
        self._draw_title(painter, self.width() - px(_LEFT) - px(8))
        summary = MarkedText(
            (Span(entry.summary),), self._look.font(13), self.width() - px(_LEFT) - px(8), self._lines
        )
        summary.draw(painter, QPointF(px(_LEFT), px(_TOP + _TITLE)), self._inks(tokens.ink), px(_LINE))

    def _draw_title(self, painter: QPainter, room: int) -> None:
        px, tokens = self._look.px, self._look.tokens
        component = MarkedText((Span(self._line.entry.component),), self._look.font(12), room // 2)
        bold = self._look.font(14, QFont.Weight.DemiBold)
        title = MarkedText(self._line.title, bold, room - component.width - px(10))
        title.draw(painter, QPointF(px(_LEFT), px(_TOP)), self._inks(tokens.accent), px(_TITLE))
        at = QPointF(px(_LEFT) + title.width + px(8), px(_TOP))
        component.draw(painter, at, self._inks(tokens.soft), px(_TITLE))

    def _inks(self, ink: str) -> Inks:
        return Inks(QColor(ink), QColor(self._look.tokens.mark), QColor(self._look.tokens.soft))


class Meanings(QFrame):
    """Up to six roles that one word may mean, in two columns where there is room."""

    open_requested = Signal(Address, bool)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self._results: Results | None = None
        self._roles: list[Meaning] = []
        self._shape = (2, 2)
        self._most = appearance.px(400)
        self._heading = QLabel(self)
        self._heading.setObjectName("meanings-heading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._inside = QWidget(self)
        self._inside.setObjectName("meanings-inside")
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea(self)
        self._area.setObjectName("meanings-area")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._area)
        self.setObjectName("meanings")
        appearance.changed.connect(self._renew)
        self.hide()

    def show_results(self, results: Results) -> None:
        """Show the roles that the word of an answer may mean; nothing where it means only one."""
        before, self._results = self._results, results
        if before is None or (before.card, before.words) != (results.card, results.words):
            self._renew()

    def stops(self) -> list[QWidget]:
        """Give what the keyboard walks through, in order."""
        return [*self._roles]

    def fit(self, width: int, height: int) -> None:
        """Suit the pane: two columns if it is wide, two lines of summary each if it is high; half of it at most."""
        px = self._look.px
        self._most = round(height * _SHARE)
        shape = (2 if width >= px(_WIDE) else 1, 2 if height >= px(620) else 1)
        if shape != self._shape:
            self._shape = shape
            self._renew()
        self._space()

    def _renew(self) -> None:
        for role in self._roles:
            role.hide()
            role.deleteLater()
        card = self._results.card if self._results else ()
        columns, lines = self._shape
        self._roles = [Meaning(self._look, line, lines, self._inside) for line in card]
        for at, role in enumerate(self._roles):
            role.opened.connect(self.open_requested)
            self._grid.addWidget(role, at // columns, at % columns)
            role.show()
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._space()
        if self._results:
            word = self._results.corrected or " ".join(self._results.words)
            self._heading.setText(self.tr("Which “{word}” do you mean?").format(word=word))
        self.setAccessibleName(self._heading.text())
        self.setVisible(bool(card))

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(8), px(10), px(8), px(8))
        self._column.setSpacing(px(4))
        self._heading.setIndent(px(8))
        self._grid.setSpacing(px(2))
        wanted = self._grid.sizeHint().height()
        room = self._most - self._heading.sizeHint().height() - px(22)
        self._area.setFixedHeight(min(wanted, max(room, px(72))))
