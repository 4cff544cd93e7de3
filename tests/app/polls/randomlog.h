#pragma once

#include <QRandomGenerator>

#include "app/polls/counting/logentry.h"
#include "app/polls/definition/poll.h"
#include "app/polls/taps/tap.h"

namespace everyport::polls {

inline Poll threeAnswers(Policy::Mode mode)
{
    Poll poll;
    poll.id = QStringLiteral("p");
    poll.question = QStringLiteral("Which?");
    poll.answers = {{QStringLiteral("a"), QStringLiteral("A"), {}}, {QStringLiteral("b"), QStringLiteral("B"), {}},
        {QStringLiteral("c"), QStringLiteral("C"), {}}};
    poll.readers = {{QStringLiteral("ra"), QStringLiteral("a")}, {QStringLiteral("rb"), QStringLiteral("b")},
        {QStringLiteral("rc"), QStringLiteral("c")}};
    poll.policy.mode = mode;
    poll.state = Poll::State::Open;
    return poll;
}

inline LogEntry tap(qint64 at, const QString& reader, const QString& card)
{
    return {.kind = LogEntry::Kind::Tapped,
        .at = at,
        .order = at,
        .reader = reader,
        .card = card,
        .randomId = isRandomId(card)};
}

/// Votes of few cards on few readers, deliveries that come twice, and all that may happen to a poll in between.
class RandomLog {
public:
    explicit RandomLog(quint32 seed) : m_random(seed) {}

    Poll poll()
    {
        auto poll = threeAnswers(Policy::Mode(below(4)));
        poll.policy.maxChoices = 1 + below(3);
        if (poll.policy.mode == Policy::Mode::Multi && below(2))
            poll.kind = Kind::Ranking;
        if (below(2))
            poll.rankingCount = RankingCount::Runoff;
        m_isWritten = poll.policy.mode != Policy::Mode::Every && below(4) == 0;
        if (m_isWritten) {
            poll.kind = Kind::Words;
            poll.answers.clear();
            poll.readers.clear();
            poll.policy.phones = Policy::Phones::AnyDevice;
        }
        poll.policy.linksVoters = poll.policy.mode != Policy::Mode::Every && below(2);
        poll.policy.cooldownMs = below(2) ? 0 : 500 * (1 + below(4));
        poll.policy.acceptRandomIds = below(2);
        poll.policy.acceptUnknown = below(4) > 0;
        poll.state = below(4) ? Poll::State::Open : Poll::State::Draft;
        return poll;
    }
    LogEntry next()
    {
        m_at += below(800);
        auto entry = tap(m_at, QStringLiteral("r") + QChar(u'a' + below(5)),
            below(10) ? QStringLiteral("CARD%1").arg(below(12)) : QStringLiteral("08ABCDE%1").arg(below(10)));
        entry.sequence = ++m_sequence;
        entry.uuid = QStringLiteral("u%1").arg(below(8) ? m_sequence : below(int(m_sequence) + 1));
        entry.byPhone = m_isWritten;
        if (m_isWritten) {
            entry.answer = QStringLiteral("word%1").arg(below(6));
            entry.text = below(2) ? entry.answer.toUpper() : QString();
        }
        const auto dice = below(100);
        if (dice < 3)
            entry.kind = LogEntry::Kind::Opened;
        else if (dice < 5)
            entry.kind = LogEntry::Kind::Closed;
        else if (dice < 6)
            entry.kind = LogEntry::Kind::Reset;
        else if (dice < 10)
            entry.kind = LogEntry::Kind::Registered;
        else if (dice < 14)
            entry.kind = LogEntry::Kind::Retracted;
        else if (dice < 17)
            entry.kind = LogEntry::Kind::Assigned;
        else if (dice < 20 && m_isWritten) {
            entry.kind = LogEntry::Kind::Moderated;
            const QStringList said{QStringLiteral("shown"), QStringLiteral("hidden"), QString(),
                QStringLiteral("as word%1").arg(below(6))};
            entry.text = said.at(below(4));
        } else if (dice < 23) {
            entry.kind = LogEntry::Kind::Linked;
            entry.text = below(3) ? QStringLiteral("PERSON%1").arg(below(4)) : QStringLiteral("CARD%1").arg(below(12));
        }
        if (entry.kind == LogEntry::Kind::Assigned && below(4))
            entry.answer = QString(QChar(u'a' + below(3)));
        return entry;
    }
    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    QRandomGenerator m_random;
    qint64 m_at = 1'000'000;
    qint64 m_sequence = 0;
    bool m_isWritten = false;
};

} // namespace everyport::polls
