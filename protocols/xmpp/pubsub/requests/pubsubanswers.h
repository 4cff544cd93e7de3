#pragma once

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

/// What every part of the service answers with.
namespace everyport::xmpp {

inline Answer answerOf(const Result<Done>& result)
{
    return result ? Answer(xml::Element()) : Answer(StanzaError::of(result.error()));
}

inline xml::Element pubsubElement(const QString& ns, xml::Element child)
{
    return xml::Element(QStringLiteral("pubsub"), ns).holding(std::move(child));
}

} // namespace everyport::xmpp
