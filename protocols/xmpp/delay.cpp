#include "protocols/xmpp/delay.h"

#include <QDateTime>

#include "protocols/xmpp/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

xml::Element delayElement(const Jid& from, qint64 wallMsecs)
{
    xml::Element delay(u"delay"_s, ns::delay);
    delay.setAttribute(u"from"_s, from.toString());
    delay.setAttribute(u"stamp"_s, dateTimeText(wallMsecs));
    return delay;
}

QString dateTimeText(qint64 wallMsecs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMsecs, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace everyport::xmpp
