#pragma once

#include "app/xmppchat/client/xmppcontext.h"

namespace everyport::xmppchat {

/// Asks rooms that were silent for long whether we still are in them (XEP-0410), and tries again to go into those that
/// did not let us in. A part of XmppRooms. Loop's thread.
class XmppRoomWatch {
public:
    explicit XmppRoomWatch(XmppContext& context) : m_context(context) {}

    void start(); ///< From now on, for the first time after ten minutes; begins anew where it was started before.

private:
    Task<Result<Done>> look(xmpp::Jid address);

    XmppContext& m_context;
    Clock::Timer m_timer;
};

} // namespace everyport::xmppchat
