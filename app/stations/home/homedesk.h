#pragma once

#include <functional>

#include "app/polls/pollregistry.h"
#include "app/stations/home/enrolments.h"
#include "app/stations/home/homeassignments.h"
#include "app/stations/home/homeorders.h"

namespace everyport::stations {

/// What the home alone does: shares polls, lets stations in and puts them out, and sets what their readers stand for.
/// Whoever calls it has asked whether this is the home.
///
/// Changes `memory`, and stores it before anybody is told. Loop's thread; all that is handed in must outlive it.
class HomeDesk {
public:
    struct Ports {
        std::function<Task<Result<Done>>()> keep; ///< Stores the memory.
        HomeOrders::Publish publish;
        std::function<void()> sharedChanged; ///< Which polls are shared.
        std::function<void()> rosterChanged;
        std::function<void(const QString& sentence)> warn;
        /// Somebody who has a good card was not let in, and why.
        std::function<void(const QString& name, const QString& sentence)> refused;
        std::function<void(const QString& sentence)> troubled; ///< Something of the home is not shared; empty: all is.
    };
    HomeDesk(Clock& clock, StationsMemory& memory, polls::PollRegistry& registry, Ports ports);

    void begin(Exchange& exchange); ///< This is the home, and this its exchange.
    void end();
    void start(const QMap<QString, QByteArray>& kept); ///< There is a connection; see HomeOrders::start.
    void stop();
    void look(); ///< Time has passed.
    void sayAgain() { m_orders.sayAgain(); }
    void heard(const Whisper& whisper) { m_enrolments.heard(whisper); }
    void pollChanged(const QString& poll) { order(poll); }
    void pollRemoved(const QString& poll);

    // As Stations has them
    Task<Result<Done>> share(QString poll);
    Task<Result<Done>> unshare(QString poll);
    Task<Result<Done>> assign(QString station, QString poll, QString reader, QString answer);
    Task<Result<Done>> remove(QString station);
    /// Shares nothing any more, and puts everybody out.
    Task<Result<Done>> close();
    Enrolments& enrolments() { return m_enrolments; }
    const Enrolments& enrolments() const { return m_enrolments; }

private:
    static constexpr qsizetype longestDefinition = 60'000;
    // With an order for each station and the roster they are as many items as a service keeps (250).
    static constexpr qsizetype mostShared = 120;
    static constexpr std::chrono::minutes betweenHoldingBack{10}; ///< Others' entries may be ahead, too.
    static constexpr qsizetype mostOver = 20;                     ///< No longer shared, and still said to be so.

    void order(const QString& poll);
    void holdBack();
    void noteSize(const polls::Poll& poll);
    void orderOver(PollOrder order);
    void orderRoster();
    Task<Result<Done>> told();
    Task<Result<Done>> finishRemovals();

    Clock& m_clock;
    StationsMemory& m_memory;
    polls::PollRegistry& m_registry;
    const Ports m_ports;
    HomeOrders m_orders;
    HomeAssignments m_assignments;
    Enrolments m_enrolments;
    QMap<QString, QString> m_tooLarge; ///< Shared polls' ids and questions.
    QMap<QString, Clock::Moment> m_heldBack;
    QStringList m_over; ///< Polls' ids, the oldest first.
    TaskSet m_work;     // last
};

} // namespace everyport::stations
