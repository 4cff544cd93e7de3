#pragma once

#include <QHash>

#include "app/log/log.h"
#include "app/polls/pollregistry.h"
#include "app/station/process/storagefindings.h"

namespace everyport {

/// Tells the log what becomes of polls: opened, closed with its numbers, a new round, stations left out and taken in
/// again, votes taken back, removed.
/// Nobody's card is named. To be made when the polls are loaded: how they stand then is no news. All must outlive it.
class PollLog final : private polls::PollEvents {
public:
    PollLog(polls::PollRegistry& polls, Log& log, StorageFindings& findings);
    ~PollLog() override;
    PollLog(const PollLog&) = delete;
    PollLog& operator=(const PollLog&) = delete;

private:
    struct Told {
        QString question;
        polls::Poll::State state = polls::Poll::State::Draft;
        int round = 1;
        polls::LeftOut leftOut;
        static Told of(const polls::Poll& poll) { return {poll.question, poll.state, poll.round, poll.leftOut}; }
    };

    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;
    void votesErased(const QString& id, const QList<qint64>& numbers) override;
    void votesMissing(const QString& id) override;
    void clockWasSet(polls::ClockChange change) override;
    void tell(const QString& sentence) { m_log.info(QStringLiteral("polls"), sentence); }
    void tellOfTheEnd(const polls::Poll& poll);
    void tellOfStations(const polls::Poll& poll, const polls::LeftOut& before);

    polls::PollRegistry& m_polls;
    Log& m_log;
    StorageFindings& m_findings;
    QHash<QString, Told> m_told;
};

} // namespace everyport
