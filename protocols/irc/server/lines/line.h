#pragma once

#include <array>
#include <initializer_list>

#include <QByteArray>

namespace everyport::ircd {

using Parameters = std::initializer_list<QByteArrayView>;

/// Which tags a client takes: how one line differs between its receivers.
using Variant = quint8;
namespace variant {
inline constexpr Variant Plain = 0;
inline constexpr Variant Time = 1;    ///< server-time
inline constexpr Variant Account = 2; ///< account-tag
inline constexpr Variant Tags = 4;    ///< message-tags: client-only tags, msgid, bot
inline constexpr Variant Count = 8;
} // namespace variant

/// What stands in front of a line for those who take it.
struct LineTags {
    qint64 time = 0;         ///< Wall clock, milliseconds; 0: none.
    QByteArray account = {}; ///< Of the source.
    QByteArray id = {};
    QByteArray client = {}; ///< Client-only tags as they came, "+typing=active;+draft/react=:)".
    bool bot = false;
    QByteArray shown = {}; ///< The account as its owner writes it; empty: as it is kept.
};

/// Of a message of several lines (draft/multiline).
struct MessagePart {
    QByteArray text = {};
    bool concatenates = false; ///< It goes on with the line before.
};

/// A line on its way to many: written out once for each variant that is among its receivers, and shared by them.
class Line {
public:
    explicit Line(QByteArray body, LineTags tags = {}) : m_tags(std::move(tags)) { m_written[0] = std::move(body); }

    const QByteArray& bytes(Variant kind) const
    {
        return kind == variant::Plain || !m_written[kind].isNull() ? m_written[kind] : write(kind);
    }
    const QByteArray& body() const { return m_written[0]; } ///< ":source COMMAND …" with CR LF.
    const LineTags& tags() const { return m_tags; }

private:
    const QByteArray& write(Variant kind) const;

    LineTags m_tags;
    mutable std::array<QByteArray, variant::Count> m_written;
};

/// A Line's body: ":source COMMAND parameters" with CR LF, parameters as they are.
QByteArray lineBody(QByteArrayView source, QByteArrayView command, Parameters middle);
/// The same with a last parameter behind a colon, cut between characters where the line is too long.
QByteArray lineBody(QByteArrayView source, QByteArrayView command, Parameters middle, QByteArrayView text);

/// "2026-11-20T15:04:05.123Z", as the tag has it.
QByteArray timeText(qint64 msecs);
qint64 parseTime(QByteArrayView text); ///< -1 where it is none.
/// The line with one tag more, in front of those that it has.
QByteArray withTag(QByteArrayView tag, QByteArrayView line);

} // namespace everyport::ircd
