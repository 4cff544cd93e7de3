#pragma once

#include <functional>

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QSet>
#include <QString>

#include "app/polls/pollregistry.h"
#include "app/stations/chains/publishederasures.h"
#include "app/stations/items/signeditem.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// What is erased of shared polls at one station is erased at all of them: says what was erased here, as items that the
/// service keeps for who is away, and does what others say. Whoever seals a chain may erase of it, and the home of all;
/// whatever else is said is refused, and the log hears of it once.
///
/// Nothing is queued: what there is to say is read from the polls, and what cannot be done yet is tried again when more
/// of a log has come. Loop's thread; all that is handed in must outlive it.
class ErasureTalk {
public:
    struct Ports {
        std::function<QString()> name;                         ///< Ours.
        std::function<QStringList()> sharedPolls;              ///< Ids of those that are shared here.
        std::function<QString()> home;                         ///< The home's name.
        std::function<QString(const QString& name)> stationOf; ///< How its votes name it in logs.
        /// Whether it may speak for this chain.
        std::function<bool(const QString& name, const QString& writer)> speaksFor;
        std::function<Task<Result<Done>>(QString id, QByteArray content)> publish; ///< Under Topic::Status.
        /// Votes that counted do not any more, by what one station has erased.
        std::function<void(const QString& poll, const polls::UndoneByStation& undone)> undone;
        std::function<void(const QString& sentence)> warn;
    };
    ErasureTalk(Clock& clock, polls::PollRegistry& registry, Ports ports);

    /// There is a connection. `ours`: what the service keeps of this station's own, by id.
    void start(const QMap<QString, QByteArray>& ours);
    void stop();
    void changed();                    ///< Something may have been erased, or is shared now.
    void grown();                      ///< More of a log has come.
    void take(const SignedItem& item); ///< Came through the gate under an id of erasuresId.
    void forget();                     ///< It takes part no more: what waits is nothing any more.

private:
    static constexpr std::chrono::milliseconds together{300};
    static constexpr std::chrono::seconds pause{10};
    static constexpr int
        restAfter = 4; // times as long as the work took: each may count a whole log anew, and votes wait

    void plan(Clock::Duration wait);
    Task<Result<Done>> say();
    Task<Result<Done>> work();
    void tryAgain();
    Task<Result<bool>> takeAll(SignedItem item);
    bool isWhole(const PublishedErasures& said) const;
    bool keepOwn(const QString& name, polls::LogErasures& erasures);
    Task<Result<Done>> takeOne(QString name, PublishedErasures said);
    void warnOnce(const QString& name, const QString& sentence);

    Clock& m_clock;
    polls::PollRegistry& m_registry;
    const Ports m_ports;
    bool m_isRunning = false;
    bool m_isSaying = false;
    bool m_isWorking = false;
    bool m_hasChanged = false;
    QByteArrayList m_said;              // by part
    QMap<QString, SignedItem> m_coming; // by id: what is to be done
    QMap<QString, SignedItem> m_early;  // by id: of it is something that has not come
    QSet<QString> m_refused;            // names, of whom the log has heard
    bool m_isTooMuch = false;
    Clock::Timer m_timer;
    Clock::Timer m_again;
    TaskSet m_saying{TaskSet::unhandled};
    TaskSet m_work{TaskSet::unhandled}; // last
};

} // namespace everyport::stations
