#pragma once

#include <QByteArray>

#include "netcore/base/error.h"
#include "protocols/websocket/closecode.h"

namespace everyport::websocket {

class Connection;

/// How a connection ended. `clean`: both sides sent a close frame.
struct Closing {
    CloseCode code = CloseCode::Abnormal;
    QString reason = {}; ///< In the words of whoever closed first.
    bool clean = false;
    Error error = {}; ///< Why, where it was not in order.
};

/// What a connection tells: opened first, closed once and last. One object may listen to any number of them; it
/// outlives them, or lets go of each with `abandon`.
struct ConnectionEvents {
    virtual ~ConnectionEvents() = default;
    virtual void opened(Connection&) {}
    virtual void textReceived(Connection&, const QByteArray& /*utf8*/) {}
    virtual void binaryReceived(Connection&, const QByteArray&) {}
    virtual void congested(Connection&) {} ///< Much is queued; go on after `drained`.
    virtual void drained(Connection&) {}
    virtual void closed(Connection&, const Closing&) {}
};

} // namespace everyport::websocket
