#pragma once

#include <memory>
#include <random>

#include <QStringList>

#include "app/station/running/station.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// A station in a temporary folder that shows what the program does: one open poll of three answers, four simulated
/// readers that are tapped at a human pace, xmpp and http on free loopback ports. The folder goes with it;
/// those of demos that were killed go at the next start of one.
class Demo {
public:
    /// `seed` makes cards and choices the same each time.
    static Result<std::unique_ptr<Demo>> make(Reactor& reactor, quint32 seed = 1);
    ~Demo();
    Demo(const Demo&) = delete;
    Demo& operator=(const Demo&) = delete;

    Station& station() { return *m_station; }
    Task<Result<Done>> start(); ///< The station, its readers and its poll, then the first tap.
    Task<Result<Done>> stop();  ///< In order; the folder is gone when it is ready.

    QString poll() const;                             ///< The poll's id.
    QString resultsAddress() const;                   ///< "http://127.0.0.1:40123/r/lunch"
    QStringList readers() const { return m_readers; } ///< Their ids.
    void setTapping(bool on);                         ///< Nobody taps while it is off.
    QString folder() const { return m_folder; }

private:
    Demo(Reactor& reactor, QString folder, quint32 seed);
    Task<Result<Done>> fill();
    void tapLater();
    void tapSomething();
    QString someCard();
    void removeFolder();

    Reactor& m_reactor;
    QString m_folder;
    std::mt19937 m_random;
    QStringList m_readers;
    QStringList m_cards;
    std::unique_ptr<Station> m_station;
    Clock::Timer m_next;
    bool m_tapping = true;
};

} // namespace everyport
