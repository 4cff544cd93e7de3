#pragma once

#include "netcore/base/clock.h"
#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// XEP-0202: what time it is here.
class EntityTime final : public Extension {
public:
    explicit EntityTime(Clock& clock) : m_clock(clock) {}
    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Clock& m_clock;
};

} // namespace everyport::xmpp
