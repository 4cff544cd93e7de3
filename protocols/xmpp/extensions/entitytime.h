#pragma once

#include <QString>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// XEP-0202, both sides: tells what time it is here, and asks others. `clock` must outlive it.
class EntityTime final : public Extension {
public:
    struct Time {
        qint64 utc = 0; ///< Milliseconds since 1970.
        QString zone = {};
    };
    enum class Zone { Told, Hidden }; ///< Hidden: it is said to be UTC, wherever we are.

    explicit EntityTime(Clock& clock, Zone zone = Zone::Told) : m_clock(clock), m_zone(zone) {}
    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

    static xml::Element question();                       ///< The payload of a get.
    static Result<Time> read(const xml::Element& answer); ///< Malformed/BadValue: it tells no time.

private:
    Clock& m_clock;
    const Zone m_zone;
};

} // namespace everyport::xmpp
