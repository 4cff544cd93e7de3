#pragma once

#include <QHash>
#include <QList>

#include "app/log/log.h"
#include "app/polls/pollregistry.h"
#include "app/station/process/storagefindings.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// Tells the log what becomes of polls: opened, closed with its numbers, a new round, stations left out and taken in
/// again, votes taken back, erased or made nobody's, removed.
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

    /// Of votes that whoever passed them on takes back, so many.
    struct Fates {
        qsizetype takenBack = 0;
        qsizetype nobodys = 0; ///< They stand, but nobody can tell any more whose they were.
        qsizetype erased = 0;
        QList<qint64> earlier = {}; ///< Of before all that are at hand: the storage knows.
    };

    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;
    void votesErased(const QString& id, const QList<qint64>& numbers) override;
    void votesMissing(const QString& id) override;
    void clockWasSet(polls::ClockChange change) override;
    void tell(const QString& sentence) { m_log.info(QStringLiteral("polls"), sentence); }
    void tellOfTheEnd(const polls::Poll& poll);
    void tellOfFates(const QString& id, const Fates& fates);
    Fates fatesOf(const QString& id, const QList<qint64>& numbers) const;
    Task<Result<Done>> tellOfEarlier(QString id, QList<qint64> numbers);
    void tellOfStations(const polls::Poll& poll, const polls::LeftOut& before);

    polls::PollRegistry& m_polls;
    Log& m_log;
    StorageFindings& m_findings;
    QHash<QString, Told> m_told;
    TaskSet m_work{TaskSet::unhandled}; // last: it goes first
};

} // namespace everyport
