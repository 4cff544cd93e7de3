#pragma once

#include <QList>
#include <QString>

namespace everyport::polls {

/// One line of a poll's log. The poll's state and its tally are what comes out when they are read in order.
struct LogEntry {
    enum class Kind {
        Defined = 0, ///< `text`: the poll as JSON from here on.
        Tapped = 1,
        Opened = 2,
        Closed = 3,
        Reset = 4,      ///< A new round; the old one is kept.
        Registered = 5, ///< `card` is known.
        Retracted = 6,  ///< `card`'s votes of this round are taken back.
        Assigned = 7,   ///< `reader` stands for `answer` from here on; empty: for none.
        Withheld = 8,   ///< It was erased, or stayed at its station: only what sealed it is here (seal/README.md).
        Moderated = 9,  ///< The host says of the written `answer` what `text` says: a WrittenFate, or nothing.
        Linked = 10,    ///< `card` and the person `text` are one voter from here on (cards/persons.h).
    };
    Kind kind = Kind::Tapped;
    qint64 at = 0; ///< Wall ms, as it was.
    /// The same, but never going back at its station, whatever its clock did. What was entered while that was far
    /// ahead is held to what came behind it (seal/heldorder.h); EntrySeal::order has what was sealed then.
    qint64 order = 0;
    QString station = {};
    qint64 sequence = 0; ///< Place in its station's log.
    QString uuid = {};
    QString reader = {};
    QString card = {};
    QString tag = {}; ///< Only where the poll keeps numbers.
    bool randomId = false;
    /// From another station. Of Tapped: it had the poll open and the reader assigned to `answer`; of Defined and Reset:
    /// it leads the poll (PollPlace::leader).
    bool admitted = false;
    QString answer = {};
    /// Of Defined: the poll; of Retracted: a Voiding; of Linked: 32 hex digits; of Tapped: `answer` as its voter wrote
    /// it, where voters write; of Opened and Closed where the poll is led elsewhere: when voting began there (wall ms).
    QString text = {};
    bool byPhone = false; ///< Of Tapped: `answer` was chosen on a phone, whatever readers stand for.
    bool operator==(const LogEntry&) const = default;
};

/// What a station that leads a poll says for all that follow it.
constexpr bool isLeading(LogEntry::Kind kind)
{
    return kind == LogEntry::Kind::Defined || kind == LogEntry::Kind::Reset;
}

/// Each station's own affair: when voting is open there, and what its readers stand for. It does not travel, but for
/// what isLeading to those that follow.
constexpr bool staysAtItsStation(LogEntry::Kind kind)
{
    using Kind = LogEntry::Kind;
    return kind == Kind::Defined || kind == Kind::Opened || kind == Kind::Closed || kind == Kind::Reset
        || kind == Kind::Assigned;
}

/// By (order, station, sequence): the same for every station, whoever merges. Of two that a station gave one number, in
/// two folders from one backup, the storage goes by their chains (logOrder).
void sortLog(QList<LogEntry>& log);

} // namespace everyport::polls
