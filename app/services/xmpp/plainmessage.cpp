#include "app/services/xmpp/plainmessage.h"

#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport {

using xmpp::Stanza;

bool isCopy(const xml::Element& message)
{
    for (const auto& child : message.elements()) {
        if (child.ns() == xmpp::ns::carbons ? child.name() != u"private"
                                            : child.ns() == xmpp::ns::forwarding || child.ns() == xmpp::ns::archive)
            return true;
    }
    return false;
}

bool wasOnItsWay(const xml::Element& message)
{
    return !message.child(u"delay", xmpp::ns::delay).isNull() || !message.child(u"x", xmpp::ns::oldDelay).isNull();
}

bool isCorrection(const xml::Element& message)
{
    return !message.child(u"replace", xmpp::ns::correction).isNull();
}

bool isEncrypted(const xml::Element& message)
{
    return !message.child(u"encryption", xmpp::ns::encryption).isNull();
}

QString plainWords(const Stanza& message)
{
    const auto& element = message.element();
    const bool isWritten = !message.isError()
        && (message.type() == u"chat" || message.type() == u"normal" || message.type().isEmpty());
    const bool isOther = isCopy(element) || wasOnItsWay(element) || isCorrection(element) || isEncrypted(element);
    return isWritten && !isOther ? element.childText(u"body") : QString();
}

} // namespace everyport
