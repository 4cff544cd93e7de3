#include "protocols/xmpp/extensions/version.h"

#include "protocols/xmpp/stanza/answerednow.h"
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
        return answeredNow(StanzaError(Condition::BadRequest));
    xml::Element query(u"query"_s, ns::version);
    query.addTextElement(u"name"_s, m_self.name);
    query.addTextElement(u"version"_s, m_self.version);
    return answeredNow(query);
}

xml::Element Version::question()
{
    return xml::Element(u"query"_s, ns::version);
}

Version::Program Version::read(const xml::Element& answer)
{
    return {answer.childText(u"name"), answer.childText(u"version")};
}

} // namespace everyport::xmpp
