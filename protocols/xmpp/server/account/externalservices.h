#pragma once

#include <functional>

#include "netcore/base/clock.h"
#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/server/sessions/options.h"

namespace everyport::xmpp {

/// XEP-0215: tells the domain's accounts where STUN and TURN servers are, and what to log in there with. Whoever
/// `isGuest` is told of no relay, since anybody may be a guest. `options` and `clock` must outlive it.
class ExternalServices final : public Extension {
public:
    ExternalServices(const ServerOptions& options, const Clock& clock, std::function<bool(const Jid& who)> isGuest)
        : m_options(options), m_clock(clock), m_isGuest(std::move(isGuest))
    {
    }
    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Answer credentials(const Jid& who, const xml::Element& asked) const;
    QList<ExternalService> servicesFor(const Jid& who) const;
    xml::Element element(const ExternalService& service, const Jid& who, const QString& ns) const;

    const ServerOptions& m_options;
    const Clock& m_clock;
    std::function<bool(const Jid& who)> m_isGuest;
};

} // namespace everyport::xmpp
