#pragma once

#include "netcore/base/result.h"
#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// XEP-0157: how who runs the server is reached, and for what.
struct ContactAddress {
    QString purpose; ///< "abuse", "admin", "feedback", "sales", "security", "status", "support"
    QString uri;     ///< "mailto:abuse@example.org", "xmpp:help@rooms.example.org?join"

    /// "abuse=mailto:abuse@example.org". Error: Malformed, with what is wrong.
    static Result<ContactAddress> parse(const QString& text);
    bool operator==(const ContactAddress&) const = default;
};

/// What stands of them in service discovery: a form of its own (XEP-0128).
xml::Element contactForm(const QList<ContactAddress>& addresses);

} // namespace everyport::xmpp
