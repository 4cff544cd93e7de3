#pragma once

#include <functional>
#include <map>
#include <optional>

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include "app/polls/pollregistry.h"
#include "app/stations/chains/publishederasures.h"
#include "app/stations/items/signeditem.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// What other stations have erased of shared polls is erased here, too. Whoever seals a chain may erase of it, and the
/// home of all; whatever else is said is refused, and the log hears of it once. Whom to believe is for who hands it in
/// to say. What cannot be done yet is tried again
/// when more of a log has come, and so are more people who are to vote no more than come of what a station has erased
/// (noteToldSpent): how much that is, a log that comes later tells. So is what found no room (noteTold), for which
/// there is some once a poll has gone.
///
/// Loop's thread; all that is handed in must outlive it.
class ErasureReceiver {
public:
    struct Ports {
        std::function<QStringList()> sharedPolls;              ///< Ids of those that are shared here.
        std::function<QString()> home;                         ///< The home's name.
        std::function<QString(const QString& name)> stationOf; ///< How its votes name it in logs.
        /// Whether it may speak for this chain.
        std::function<bool(const QString& name, const QString& writer)> speaksFor;
        std::function<void(const QString& poll)> noted; ///< What was said of it is done, or noted until it comes.
        /// Votes that counted do not any more, by what one station has erased.
        std::function<void(const QString& poll, const polls::UndoneByStation& undone)> undone;
        /// So many voters may vote no more by the word of one that is not the home, in all polls' running rounds but
        /// where it is left out; 0 where they are few. Told at the home alone, which says it to all by its own word.
        std::function<void(const QString& name, qint64 voters)> barred;
        /// It was tried to store what the item of this id says, and why that failed, if it did.
        std::function<void(const QString& id, const std::optional<Error>& failure)> tried;
        std::function<void(const QString& sentence)> info;
        std::function<void(const QString& sentence)> warn;
    };
    ErasureReceiver(Clock& clock, polls::PollRegistry& registry, Ports ports);

    void take(const SignedItem& item); ///< Came through the gate under an id of erasuresId, or was this station's own.
    void grown();                      ///< More of a log has come, or is shared now.
    void look();                       ///< Now and then: polls may have changed, and who takes part.
    void forget();                     ///< It takes part no more: what waits is nothing any more.

private:
    static constexpr std::chrono::seconds pause{10};
    static constexpr std::chrono::minutes longestWait{10};
    static constexpr qint64 manyBarred = 50; // or more
    static constexpr int
        restAfter = 4; // times as long as the work took: each may count a whole log anew, and votes wait

    /// Of one item, what is to be done still.
    struct Said {
        QString name = {};
        QList<PublishedErasures> polls = {};
        bool isBeyondRoom = false; ///< Some of its places found no room when they were looked at.
    };

    /// Who may vote no more by one station's word.
    struct Barred {
        struct Voters {
            int round = 1;
            qint64 count = 0;
        };
        QString station = {}; ///< As logs call it.
        QMap<QString, Voters> polls = {};
        qint64 told = 0;
    };

    static bool namesChains(const Said& said);
    void begin();
    QString next() const;
    Task<Result<Done>> work();
    Task<Result<Done>> takeAll(QString id, Said said);
    void keep(const QString& id, Said rest);
    bool hasChains(const PublishedErasures& said, qint64 ahead) const;
    bool isWhole(const PublishedErasures& said) const;
    bool waitsForChains(const QString& name, const PublishedErasures& said) const;
    bool mayWait(const QString& name, const PublishedErasures& said);
    bool isBeyondRoom(const QString& name) const;
    void warnOfRefused(const QString& name, const PublishedErasures& said, const polls::TakenErasures& taken);
    bool keepOwn(const QString& name, polls::LogErasures& erasures);
    Task<Result<polls::TakenErasures>> takeOne(QString name, PublishedErasures said);
    Task<Result<Done>> countBarred(QString name, QString poll, QString station);
    qint64 manyOf(const Barred& barred) const;
    void tellBarred(const QString& name, Barred& barred);
    void warnOnce(const QString& sentence);

    Clock& m_clock;
    polls::PollRegistry& m_registry;
    const Ports m_ports;
    bool m_isWorking = false;
    QMap<QString, Said> m_coming;         // by id: what is to be done
    QMap<QString, Said> m_early;          // by id: of it is something that has not come
    QString m_served;                     // whose was looked at last
    std::map<QString, Barred> m_barred;   // by name
    QSet<QString> m_warned;               // sentences, which the log has heard; each names a station
    QMap<QString, Clock::Moment> m_waits; // by name, since when its marks wait for what it has erased
    Clock::Timer m_again;
    TaskSet m_work{TaskSet::unhandled}; // last
};

} // namespace everyport::stations
