#pragma once

#include "app/xmppchat/xmppsaying.h"

namespace everyport::xmppchat {

/// Files to people and rooms: the server keeps them (XEP-0363), and its address is said (XEP-0066).
class XmppFiles {
public:
    XmppFiles(XmppContext& context, XmppSaying& saying) : m_context(context), m_saying(saying) {}

    void online(bool isResumed);
    bool isThere() const { return m_isThere; } ///< The server takes files.
    Task<Result<Done>> send(qint64 conversation, chat::OutgoingFile file);

private:
    Task<Result<Done>> look();

    XmppContext& m_context;
    XmppSaying& m_saying;
    bool m_isThere = false;
};

} // namespace everyport::xmppchat
