#pragma once

#include <QUrl>

#include "ui/chat/transcript/rowparts.h"

class QPainter;

namespace everyport::ui {

/// One row of a conversation, laid out once for a width and a palette, then painted as often as wanted, and asked what
/// lies where.
class RowLayout {
public:
    using Look = RowLook;
    using State = RowState;
    /// What lies at a point.
    struct Spot {
        enum class Kind { Nothing, Link, TryAgain, GiveUp, Fold, Reply, Reaction };
        Kind kind = Kind::Nothing;
        QUrl url = {};
        QString text = {}; ///< An emoji.
    };

    RowLayout(const TranscriptRow& row, const Look& look);

    int height() const { return m_parts.height; }
    void paint(QPainter* painter, const QRect& where, const State& state) const;
    Spot spotAt(const QPoint& at) const; ///< From the row's own corner.

    // Its text; see RowText.
    QString text() const { return m_parts.text.text(); }
    bool isText(const QPoint& at) const { return m_parts.text.contains(at); }
    int positionAt(const QPoint& at) const { return m_parts.text.positionAt(at); }
    QRect caretAt(int position) const { return m_parts.text.caretAt(position); }
    std::pair<int, int> lineAround(int position) const { return m_parts.text.lineAround(position); }
    const QList<LinkFound>& links() const { return m_parts.text.links(); }

private:
    void layOutMessage();
    void layOutEvent();
    void layOutText(const QString& text, const QList<LinkFound>& links, const QList<QTextLayout::FormatRange>& formats,
        const QFont& font);
    void layOutReactions();
    void layOutTrouble();
    int textWidth() const;

    RowParts m_parts;
};

} // namespace everyport::ui
