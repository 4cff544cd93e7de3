#pragma once

#include <QList>

#include "protocols/xml/element.h"

namespace everyport::xmpp::client {

/// Who looks at the XML of a client: its login, its stream management, its stanzas. Passwords and the like are taken
/// out.
struct Tap {
    virtual ~Tap() = default;
    /// `in`: it came. Out: it is about to leave. May end its own watching.
    virtual void passed(bool in, const xml::Element& element) = 0;
};

/// Those who look at one client just now. While there are none, nothing is copied and nothing looked for. Loop's
/// thread.
class Taps {
public:
    void add(Tap* tap) { m_taps.append(tap); } ///< Must be removed before it goes.
    void remove(Tap* tap) { m_taps.removeAll(tap); }
    bool isEmpty() const { return m_taps.isEmpty(); }
    void tell(bool in, const xml::Element& withoutSecrets) const;

private:
    QList<Tap*> m_taps;
};

} // namespace everyport::xmpp::client
