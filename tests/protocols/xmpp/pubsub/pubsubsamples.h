#pragma once

#include "tests/protocols/xmpp/pubsub/square.h"

namespace everyport::xmpp {

inline QByteArray all(const QByteArray& kind, const QByteArray& depth = "all")
{
    return field("subscription_type", kind) + field("subscription_depth", depth);
}

inline QByteArray types(const QByteArray& which, const QByteArray& values)
{
    return "<filter xmlns='urn:xmpp:pubsub-filter:0'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>urn:xmpp:pubsub-filter:0</value></field>"
           "<field var='"
        + which + "'>" + values + "</field></x></filter>";
}

} // namespace everyport::xmpp
