#pragma once

#include <vector>

#include "netcore/base/lifetime.h"
#include "netcore/interfaces/reactor.h"
#include "protocols/irc/capabilities.h"
#include "protocols/irc/server/lines/line.h"

namespace everyport::ircd {

class Channel;
class Session;
class User;

/// One line and who gets it in which form. `other` for who has `capability` (extended-join's JOIN beside the plain
/// one); without `plain`, the others get nothing.
struct Choice {
    const Line* plain = nullptr;
    irc::Capability capability = irc::Capability::Count;
    const Line* other = nullptr;
};

/// Takes lines to many. A line is written once for each variant among its receivers and shared; a receiver costs no
/// allocation and no look-up.
class Delivery {
public:
    explicit Delivery(Reactor& reactor) : m_reactor(reactor) {}
    void toUser(User& user, const Line& line, const Session* except = nullptr);
    void toUser(User& user, const Choice& choice, const Session* except = nullptr);
    void toChannel(Channel& channel, const Line& line, const Session* except = nullptr, quint8 ranks = 0);
    void toChannel(Channel& channel, const Choice& choice, const Session* except = nullptr);
    /// Who shares a channel with the user, once each; the user too, unless told otherwise.
    void toPeers(User& user, const Choice& choice, bool withSelf, const Session* except = nullptr);
    void toPeers(User& user, const Line& line, bool withSelf) { toPeers(user, Choice{&line}, withSelf); }
    /// What clients say to one channel goes out together: between these two calls such lines are gathered, those to a
    /// large channel until the turn's end, and everything else that is delivered pushes them out first. Who changes a
    /// channel, or takes a session away, pushes, too.
    void gather() { m_gathers = true; }
    void sayToChannel(Channel& channel, const Line& line, Session* except);
    void push()
    {
        if (m_channel)
            pushGathered();
    }
    void release();
    static bool sharesChannel(const User& one, const User& other);

private:
    struct Said {
        Line line;
        Session* except = nullptr; // who says it, and needs no echo
    };
    void pushGathered();
    static QByteArray joined(const std::vector<Said>& all, Variant kind, const Session* without);

    Reactor& m_reactor;
    quint32 m_visit = 0;
    bool m_gathers = false;
    Channel* m_channel = nullptr; // that the gathered lines are for
    std::vector<Said> m_said;
    bool m_pushesLater = false; // at the turn's end, which may come after us
    Lifetime m_lifetime;
};

} // namespace everyport::ircd
