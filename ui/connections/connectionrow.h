#pragma once

#include <memory>
#include <optional>

#include <QList>

#include "netcore/transport/connectionregistry.h"
#include "ui/colourrules/colourrule.h"

namespace everyport::ui {

/// What was seen of a connection when somebody last looked, and how fast it was going.
struct ConnectionRow {
    using State = ConnectionRecord::State;

    std::shared_ptr<ConnectionRecord> record;
    State state = State::Connecting;
    quint64 in = 0;
    quint64 out = 0;
    qsizetype queued = 0;
    QString who = {};
    QString tls = {};
    quint64 movedBefore = 0;               ///< Bytes both ways when the rate was last measured.
    QList<double> rates = {};              ///< Bytes a second, newest last.
    std::optional<RuleColour> colour = {}; ///< Of the rule that fits, see ColourRules.
    int rule = -1;                         ///< Which one.
    int slowSamples = 0;                   ///< In a row: a queue that lasts is slow, one that passes is not.
    bool isThrottled = false;              ///< Somebody wants it to be slow.

    /// At the record, and whether somebody slows it down. True where it looks different than before.
    bool look(bool throttled = false);
    /// One more rate, after this many seconds. True where it is worth showing: silence after silence is not.
    /// `isFirst`: nobody has measured anything yet.
    bool measure(double seconds, bool isFirst, Clock::Moment now);

    /// What rules may ask by is: "open clear in password"; the same in every language.
    QString standing() const;
    bool isSlow() const { return state == State::Open && (isThrottled || slowSamples >= enoughSamples); }
    bool isClosed() const { return state == State::Closed; }
    bool isTrouble() const { return isSlow() || (record->secretInClear && !isClosed()); }

    static constexpr int enoughSamples = 8; ///< Two seconds.
    static constexpr qsizetype keptRates = 26;
};

} // namespace everyport::ui
