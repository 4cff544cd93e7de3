#pragma once

#include <memory>
#include <random>

#include <QStringList>

#include "netcore/reactor.h"
#include "netcore/taskset.h"

namespace everyport {

class Station;

/// A station in a temporary folder that shows what the program does: one open poll of three answers, four simulated
/// readers that are tapped at a human pace, xmpp and http on free loopback ports. The folder goes with it.
class Demo {
public:
    /// Makes the folder and clears those of programs that died. `seed` makes the cards the same each time.
    static Result<std::unique_ptr<Demo>> make(Reactor& reactor, quint32 seed = 0);
    ~Demo();

    Station& station() { return *m_station; }
    Task<Result<Done>> start(); ///< The station, its content, then the first tap.
    Task<Result<Done>> stop();

    QString poll() const;            ///< The demo poll's id.
    QString resultsAddress() const;  ///< "http://127.0.0.1:40123/r/demo"
    void setTapping(bool on);        ///< Nobody taps while it is off.

private:
    Demo(Reactor& reactor, QString folder, quint32 seed);
    Task<Result<Done>> fill();
    void tapLater();
    void tap();

    Reactor& m_reactor;
    QString m_folder;
    std::mt19937 m_random;
    QStringList m_readers;
    std::unique_ptr<Station> m_station;
    TaskSet m_work;
    Clock::Timer m_next;
    bool m_tapping = true;
};

} // namespace everyport
