#pragma once

#include "ui/chat/transcript/rowparts.h"

class QPainter;

namespace everyport::ui {

/// Paints a row that is laid out. Made for one painting: `parts` outlives it, and nothing is kept.
class RowPainting {
public:
    explicit RowPainting(const RowParts& parts) : m_parts(parts) {}

    void paint(QPainter* painter, const QRect& where, const RowState& state) const;

private:
    void drawText(QPainter* painter, const RowState& state) const;
    void paintLink(QPainter* painter, const LinkFound& link) const;
    void paintGround(QPainter* painter, const QRect& where, const RowState& state) const;
    void paintMessage(QPainter* painter, const RowState& state) const;
    void paintEvent(QPainter* painter, const RowState& state) const;
    void paintRule(QPainter* painter) const;
    void paintName(QPainter* painter, const QImage& face) const;
    void paintReply(QPainter* painter) const;
    void paintTime(QPainter* painter) const;
    void paintDelivery(QPainter* painter, int right) const;
    void paintChips(QPainter* painter) const;
    void paintTrouble(QPainter* painter) const;
    int flags(Qt::Alignment leading) const;

    const RowParts& m_parts;
};

} // namespace everyport::ui
