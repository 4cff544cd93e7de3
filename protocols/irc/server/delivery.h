#pragma once

#include <functional>

#include "protocols/irc/capabilities.h"
#include "protocols/irc/server/line.h"

namespace everyport::ircd {

class Channel;
class Session;
class User;

/// One line and who gets it in which form. `other` for who has `capability` (extended-join's JOIN beside the plain one);
/// without `plain`, the others get nothing.
struct Choice {
    const Line* plain = nullptr;
    irc::Capability capability = irc::Capability::Count;
    const Line* other = nullptr;
};

/// Takes lines to many. A line is written once for each variant among its receivers and shared; a receiver costs no
/// allocation and no look-up.
class Delivery {
public:
    void toUser(User& user, const Line& line, const Session* except = nullptr);
    void toUser(User& user, const Choice& choice, const Session* except = nullptr);
    void toChannel(Channel& channel, const Line& line, const Session* except = nullptr, quint8 ranks = 0);
    void toChannel(Channel& channel, const Choice& choice, const Session* except = nullptr);
    /// Who shares a channel with the user, once each; the user too, unless told otherwise.
    void toPeers(User& user, const Choice& choice, bool withSelf, const Session* except = nullptr);
    void toPeers(User& user, const Line& line, bool withSelf) { toPeers(user, Choice {&line}, withSelf); }
    bool sharesChannel(const User& one, const User& other) const;

private:
    quint32 m_visit = 0;
};

} // namespace everyport::ircd
