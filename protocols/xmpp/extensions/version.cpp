#include "protocols/xmpp/extensions/version.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QStringList Version::namespaces(Place place) const
{
    return place == Place::Account ? QStringList() : QStringList(ns::version);
}

Task<Answer> Version::answer(Stanza request, Place)
{
    if (request.isSet() || !request.payload().is(u"query", ns::version))
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    xml::Element query(u"query"_s, ns::version);
    query.addTextElement(u"name"_s, m_name);
    query.addTextElement(u"version"_s, m_version);
    return Task<Answer>(Answer(query));
}

} // namespace everyport::xmpp
