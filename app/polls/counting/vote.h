#pragma once

#include <optional>

#include <QMetaType>
#include <QString>

namespace everyport::polls {

/// What became of an entry of a poll's log.
enum class Outcome {
    Counted,
    Changed,   ///< Counted in place of the card's earlier vote.
    Repeat,    ///< The same vote again; nothing changes.
    Cooldown,  ///< Too soon after the last one of this card on this reader.
    Duplicate, ///< Delivered a second time.
    Closed,    ///< Refused from here on ...
    Unknown,
    RandomId,
    Unassigned,
    AlreadyVoted,
    Limit,   ///< ... to here.
    Ok,      ///< Done: for entries that are no taps.
    Nothing, ///< There was nothing to do; of a vote: it was for another round, and is not stored.
    Full,    ///< Refused, too: as many different answers were written as a round keeps.
    LeftOut, ///< Refused, too, and so is what is no tap: of a station that is left out (Poll::leftOut).
};

QString outcomeName(Outcome outcome); ///< "counted", "ignored:cooldown", "refused:already-voted", ...
std::optional<Outcome> outcomeFromName(const QString& name);
constexpr bool isRefused(Outcome outcome)
{
    return (outcome >= Outcome::Closed && outcome <= Outcome::Limit) || outcome == Outcome::Full
        || outcome == Outcome::LeftOut;
}
/// It moved a bar.
constexpr bool isCounted(Outcome outcome)
{
    return outcome == Outcome::Counted || outcome == Outcome::Changed;
}
QString refusalName(Outcome outcome); ///< "already-voted"; empty for what is not refused.

/// A tap that was decided and stored, counted or not.
struct Vote {
    qint64 number = 0; ///< Grows strictly within its poll, with gaps.
    QString poll = {};
    int round = 1;
    qint64 at = 0; ///< Wall ms of the tap.
    QString reader = {};
    QString card = {};           ///< Salted hash, 32 hex digits: the voter, in this poll only.
    QString cardName = {};       ///< "amber fox"
    QString tag = {};            ///< The number itself, where the poll keeps numbers.
    QString answer = {};         ///< Empty where the reader stood for none; where voters write, Written::key.
    QString text = {};           ///< `answer` as its voter wrote it, where voters write.
    QString previousAnswer = {}; ///< For Changed and AlreadyVoted.
    Outcome outcome = Outcome::Counted;
    bool late = false; ///< Refused because the poll had been closed.
    /// It was counted and then taken back, for a reason that a report of the poll says.
    bool voided = false;
    int place = 0; ///< That it gives on a ranking, from 1 on; 0: none, or a log read without looking for it.
    QString uuid = {};
    QString station = {};
    bool stands() const { return isCounted(outcome) && !voided; }
    QString fate() const { return voided ? QStringLiteral("voided") : outcomeName(outcome); } ///< For exports.
    bool operator==(const Vote&) const = default;
};

} // namespace everyport::polls

Q_DECLARE_METATYPE(everyport::polls::Vote)
