#pragma once

#include <functional>

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QSet>
#include <QString>

#include "app/polls/polls.h"
#include "app/stations/chains/publishederasures.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// What was erased of shared polls at this station on its way to the others, as items that the service keeps for who is
/// away. Nothing is queued: what there is to say is read from the polls, of each that has changed, and published where
/// it is not what was said before.
///
/// Loop's thread; all that is handed in must outlive it.
class ErasureSender {
public:
    struct Ports {
        std::function<QString()> name;            ///< Ours.
        std::function<bool()> isHome;             ///< It may say more: it says on what all have erased.
        std::function<QStringList()> sharedPolls; ///< Ids of those that are shared here.
        std::function<Task<Result<Done>>(QString id, QByteArray content)> publish; ///< Under Topic::Status.
        std::function<void(const QString& sentence)> warn;
    };
    ErasureSender(Clock& clock, polls::Polls& polls, Ports ports);

    /// There is a connection. `ours`: what the service keeps of this station's own, by id.
    void start(const QMap<QString, QByteArray>& ours);
    void stop();
    void changed(const QString& poll); ///< Something may have been erased of it.
    void sharedChanged();              ///< Others are shared than before, or another station leads them.

private:
    static constexpr std::chrono::milliseconds together{300};
    static constexpr std::chrono::seconds pause{10};

    void plan(Clock::Duration wait);
    Task<Result<Done>> say();
    Task<Result<Done>> read(QStringList shared);
    Task<Result<Done>> publish(QByteArrayList contents);

    Clock& m_clock;
    polls::Polls& m_polls;
    const Ports m_ports;
    bool m_isRunning = false;
    bool m_isSaying = false;
    bool m_isMore = false;                   // there may be more to say than what is being said
    QMap<QString, PublishedErasures> m_read; // by poll, as it was read last
    QSet<QString> m_changed;                 // of them, since then
    QByteArrayList m_said;                   // by part
    bool m_isTooMuch = false;
    Clock::Timer m_timer;
    TaskSet m_saying{TaskSet::unhandled}; // last
};

} // namespace everyport::stations
