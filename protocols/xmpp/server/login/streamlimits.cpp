#include "protocols/xmpp/server/login/streamlimits.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

xml::Element streamLimits(qsizetype elementBytes, std::chrono::seconds silence)
{
    xml::Element limits(u"limits"_s, ns::streamLimits);
    limits.addTextElement(u"max-bytes"_s, QString::number(elementBytes));
    if (silence.count() > 0)
        limits.addTextElement(u"idle-seconds"_s, QString::number(silence.count()));
    return limits;
}

} // namespace everyport::xmpp
