#include "protocols/xmpp/server/login/streamlimits.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QList<xml::Element> StreamLimits::streamFeatures(const StreamState& state) const
{
    const bool isIn = state.stage == StreamStage::Session;
    const auto bytes = isIn ? m_options.limits.elementBytes : m_options.unauthenticatedBytes;
    xml::Element limits(u"limits"_s, ns::streamLimits);
    limits.addTextElement(u"max-bytes"_s, QString::number(bytes));
    const auto silence = m_options.silence + m_options.silenceGrace;
    if (isIn && silence.count() > 0)
        limits.addTextElement(u"idle-seconds"_s, QString::number(silence.count()));
    return {limits};
}

} // namespace everyport::xmpp
