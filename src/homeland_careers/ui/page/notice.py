"""A message on the page, with an icon and a title that say of which kind it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import Notice
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.setting import Setting

_ICONS = {"info": "info", "caution": "triangle-alert", "disagree": "scale"}


class NoticePart(FramedText):
    """Title and text beside an icon, with an edge in the colour of the tone."""

    padding_x, padding_y, ruled = 48, 12, False

    def __init__(self, setting: Setting, parent: QWidget, block: Notice) -> None:
        super().__init__(setting, parent, f"{self._spoken(block.tone)}: {block.title}")
        self._icon = _ICONS.get(block.tone, "info")
        self._colour = setting.tokens.accent if block.tone == "info" else setting.tokens.caution
        self.text.write(
            f'<p class="tight strong">{markup.text(block.title)}</p>'
            f'<p class="tight">{markup.text(block.text)}{markup.cites(block.cites)}</p>'
        )

    def _spoken(self, tone: str) -> str:
        spoken = {"caution": self.tr("Caution"), "disagree": self.tr("Sources disagree")}
        return spoken.get(tone, self.tr("Note"))

    @override
    def decorate(self, painter: QPainter) -> None:
        """Draw the strip at the left edge and the sign of the tone."""
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()), self.px(10), self.px(10))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(edge)
        painter.fillRect(0, 0, self.px(4), self.height(), QColor(self._colour))
        painter.setClipping(False)
        side = self.px(20)
        icon = self.setting.appearance.icon(self._icon, 20, self._colour)
        icon.paint(painter, self.px(18), self.px(12), side, side, Qt.AlignmentFlag.AlignCenter)
