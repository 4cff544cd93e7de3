#pragma once

#include <deque>

#include <QList>
#include <QString>

#include "ui/connections/units/trafficline.h"

namespace everyport::ui {

/// Bytes as people read them: UTF-8 as text, "\r\n" as a line's end, whatever else is no text, or would turn the
/// direction of writing, as "\x1b". Where that would be much of it, as hexLines. Ends without a line's end.
QString readableBytes(QByteArrayView bytes);

/// What the ends of a conversation said, in the order of time, as one text: each unit begins with "< " where it came in
/// and "> " where it went out, and its further lines are indented. Bounded: the oldest units give way. A value.
class ConversationText {
public:
    static constexpr qsizetype most = 1024 * 1024;  ///< Characters, of which a text has about one a byte.
    static constexpr qsizetype mostPieces = 20'000; ///< What is typed comes a byte a unit, and a unit is far larger.

    struct Piece {
        bool in = false;
        QString text = {}; ///< With its sign; no line's end at the end.
        int lines() const { return int(text.count(u'\n')) + 1; }
    };
    /// Puts units behind those that are there. Gives how many pieces at the front have gone for it, of those that were
    /// there before.
    qsizetype add(const QList<TrafficUnit>& units);
    void setCut() { m_isCut = true; } ///< Something had passed before the first unit.

    const std::deque<Piece>& pieces() const { return m_pieces; }
    bool isCut() const { return m_isCut; } ///< What passed first is not in it.
    QString whole() const;                 ///< All pieces, each with a line's end.

private:
    std::deque<Piece> m_pieces;
    qsizetype m_size = 0;
    bool m_isCut = false;
};

} // namespace everyport::ui
