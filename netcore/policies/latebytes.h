#pragma once

#include <deque>

#include <QByteArray>

#include "netcore/base/clock.h"

namespace everyport {

/// Bytes in their order, each piece with the moment from which it may go on.
class LateBytes {
public:
    void add(QByteArray bytes, Clock::Moment due)
    {
        m_size += bytes.size();
        m_pieces.push_back({std::move(bytes), due});
    }
    /// Of the first piece, or what is left of it, no more than `most`. Not from an empty one.
    QByteArray take(qsizetype most);
    void clear();

    bool isEmpty() const { return m_pieces.empty(); }
    qsizetype size() const { return m_size; } ///< Bytes.
    /// Of the first piece; those behind it may be due earlier and wait for it. Not of an empty one.
    Clock::Moment due() const { return m_pieces.front().due; }

private:
    struct Piece {
        QByteArray bytes;
        Clock::Moment due;
    };
    std::deque<Piece> m_pieces;
    qsizetype m_head = 0; // bytes of the first that have gone already
    qsizetype m_size = 0;
};

} // namespace everyport
