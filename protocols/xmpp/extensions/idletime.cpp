#include "protocols/xmpp/extensions/idletime.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

xml::Element IdleTime::question()
{
    return xml::Element(u"query"_s, ns::lastActivity);
}

bool IdleTime::isAskedBy(const Stanza& request)
{
    return !request.isSet() && request.payload().is(u"query", ns::lastActivity);
}

IdleTime IdleTime::read(const xml::Element& query)
{
    return {query.attribute(u"seconds").toLongLong(), query.text()};
}

xml::Element IdleTime::toElement() const
{
    auto query = question().with(u"seconds"_s, QString::number(seconds));
    if (!status.isEmpty())
        query.addText(status);
    return query;
}

} // namespace everyport::xmpp
