#include "protocols/xmpp/stanza/delay.h"

#include <algorithm>

#include <QDateTime>

#include "protocols/xmpp/stanza/attribution.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

xml::Element delayBy(const Jid& keptBy, const xml::Element& stanza, QStringView name, const QString& ns)
{
    const auto all = stanza.elements(name, ns);
    if (all.isEmpty())
        return {};
    const auto theirs = std::find_if(
        all.begin(), all.end(), [&](const auto& one) { return !keptBy.isNull() && isInNameOf(one, u"from", keptBy); });
    return theirs == all.end() ? all.first() : *theirs;
}

} // namespace

xml::Element delayElement(const Jid& from, qint64 wallMsecs)
{
    xml::Element delay(u"delay"_s, ns::delay);
    if (!from.isNull())
        delay.setAttribute(u"from"_s, from.toString());
    delay.setAttribute(u"stamp"_s, dateTimeText(wallMsecs));
    return delay;
}

std::optional<qint64> delayOf(const xml::Element& stanza, const Jid& keptBy)
{
    auto when = QDateTime::fromString(
        delayBy(keptBy, stanza, u"delay", ns::delay).attribute(u"stamp"), Qt::ISODateWithMs);
    if (!when.isValid())
        when = QDateTime::fromString(
            delayBy(keptBy, stanza, u"x", ns::oldDelay).attribute(u"stamp"), u"yyyyMMdd'T'HH:mm:ss"_s);
    if (!when.isValid())
        return std::nullopt;
    if (when.timeSpec() == Qt::LocalTime) // it names no zone: UTC is meant
        when.setTimeSpec(Qt::UTC);
    return when.toMSecsSinceEpoch();
}

QString dateTimeText(qint64 wallMsecs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMsecs, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace everyport::xmpp
