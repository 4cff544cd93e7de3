#pragma once

#include <deque>

#include <QString>
#include <QStringList>

#include "app/rules/rule.h"
#include "netcore/base/clock.h"

namespace everyport::rules {

/// What rules have done lately, by its traces (traces.h): within a minute an event is known as their doing. Bounded;
/// the oldest go first.
class Doings {
public:
    static constexpr size_t most = 2000;

    explicit Doings(const Clock& clock) : m_clock(clock) {}

    void remember(const QStringList& traces, const QStringList& chain);
    /// The names of the rules whose doing the event is: those that it carries, or more that are known here.
    QStringList chainOf(const Event& event) const;

private:
    struct Trace {
        QString mark = {};
        QStringList chain = {};
        Clock::Moment until = {};
    };

    const Clock& m_clock;
    std::deque<Trace> m_traces;
};

/// The words that one rule has fired for a moment ago. What somebody says in a room that is two rooms, bridged, is
/// heard in both; a rule fires for the first.
class HeardWords {
public:
    static constexpr size_t most = 200;

    bool isCopy(const Event& event, Clock::Moment now); ///< Else it is one of them from now on.

private:
    struct Word {
        QString mark = {}; // who, and what
        QString place = {};
        Clock::Moment until = {};
    };

    std::deque<Word> m_words;
};

/// A sentence where the event, with its whole chain, is the doing of the rule `name`, by way of others or not: it would
/// go on for ever. Else empty.
QString loopOf(const QString& name, const Event& event);

} // namespace everyport::rules
