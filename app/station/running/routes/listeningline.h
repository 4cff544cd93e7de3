#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "netcore/address/ipnetwork.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/task/deferred.h"

namespace everyport {

/// A line to a reader that is a client of TCP and connects to this computer ("listen:4001"): listens on its port, on
/// this computer alone where `interface` names nothing else, and lets in one caller at a time, from where `from` says,
/// if it does. A caller whose line has died without a word makes room for itself: one from the same address takes the
/// place of who has said nothing for `silentFor`. Only a card tells which of them is the reader. Until one has come
/// nobody keeps the reader out, by connecting first or by speaking first: others wait for as long, and each that speaks
/// takes the place. Nor does anybody end the reader's line by that (a port scan): who had the place waits without end,
/// and who took it and says nothing more for `silentFor` gives it back, once. Behind a card all others are hung up on.
/// A port that cannot be had is tried again after a while that grows. `reactor` must outlive it. Loop's thread.
class ListeningLine {
public:
    /// What its owner does. None is called once it goes; whoever is called lets it live.
    struct Owner {
        ProtocolFactory make;                                 ///< What is spoken with who was let in.
        std::function<void()> listening;                      ///< It waits for a caller now.
        std::function<void(const Error& why)> failed;         ///< It cannot listen; that is tried again by itself.
        std::function<void()> lost;                           ///< Its caller has gone, or makes room for the next.
        std::function<void(const QString& sentence)> refused; ///< Somebody was not let in; not each one is told.
    };

    ListeningLine(
        Reactor& reactor, Endpoint place, Owner owner, std::chrono::milliseconds silentFor = std::chrono::seconds(15));
    ~ListeningLine(); ///< Hangs up. Whoever waits is told that nobody came.
    ListeningLine(const ListeningLine&) = delete;
    ListeningLine& operator=(const ListeningLine&) = delete;

    static Error nobodyCame(const Endpoint& place); ///< Reason::TimedOut
    quint16 port() const { return m_place.port(); }

    void start();  ///< Once.
    void tryNow(); ///< Where its port could not be had: at once.
    /// Ready when somebody was let in, which may be now. Error: it cannot listen, or goes before.
    Task<Result<Done>> whenCalled();
    void cardArrived(); ///< From who is let in, which is the reader: nobody waits for its place any longer.

private:
    static constexpr qsizetype mostOthers = 4;
    class Caller;

    void listen();
    enum class Answer { In, Waits, Refused };
    Answer letIn(Caller& caller);
    bool takePlace(Caller& caller);
    void replaceBy(Caller& caller);
    void giveBack(Caller& caller);
    void letWait(Caller& old);
    void makeRoom();
    void turnOthersAway();
    void callerReady();
    void callerLost(Caller& caller);
    void turnAway(Caller& caller);
    void refuseSecond(const Caller& caller);
    void refuse(const QString& sentence);
    void answer(const Result<Done>& answer);

    Reactor& m_reactor;
    Endpoint m_place;
    Owner m_owner;
    std::chrono::milliseconds m_silentFor;
    QList<IpNetwork> m_from; ///< Empty: from everywhere.
    Backoff m_tries;
    Clock::Timer m_again;
    Clock::Timer m_quiet; ///< While it runs no refusal is told.
    std::vector<Deferred<Result<Done>>> m_waiting;
    quint64 m_callers = 0;          ///< How many have come.
    Caller* m_caller = nullptr;     ///< Who is let in.
    QList<Caller*> m_others;        ///< Who wait, the oldest first; before them who had the place, the oldest first.
    std::optional<Error> m_trouble; ///< Why it cannot listen now.
    bool m_isEnding = false;
    Ports m_ports; ///< Last: connections are theirs.
};

} // namespace everyport
