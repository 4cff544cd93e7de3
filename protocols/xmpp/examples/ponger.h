#pragma once

#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"
#include "protocols/xmpp/streams/internalcomponent.h"

/// Answers pings, and says what it is. Whether it is a component or a server, it does not know.
class Ponger : public everyport::xmpp::InternalComponent {
public:
    Ponger(everyport::xmpp::Router& router, const everyport::xmpp::Jid& domain) : InternalComponent(router, domain)
    {
        using namespace everyport::xmpp;
        extensions().add(std::make_unique<Ping>());
        extensions().add(std::make_unique<Version>(QStringLiteral("Ponger"), QStringLiteral("1")));
        const Disco::Content content{
            {{QStringLiteral("component"), QStringLiteral("generic"), QStringLiteral("Ponger")}}, {}};
        extensions().add(std::make_unique<Disco>(extensions(), content, content));
    }
};
