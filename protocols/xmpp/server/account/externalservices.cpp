#include "protocols/xmpp/server/account/externalservices.h"

#include <QDateTime>

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QStringList ExternalServices::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList{ns::externalServices, ns::externalServices1} : QStringList();
}

QStringList ExternalServices::features(Place place) const
{
    return m_options.calls.services.isEmpty() ? QStringList() : namespaces(place);
}

QList<ExternalService> ExternalServices::servicesFor(const Jid& who) const
{
    auto services = m_options.calls.services;
    if (m_isGuest(who))
        services.removeIf([](const ExternalService& service) { return service.needsPassword(); });
    return services;
}

xml::Element ExternalServices::element(const ExternalService& service, const Jid& who, const QString& ns) const
{
    auto element = xml::Element(u"service"_s, ns)
                       .with(u"type"_s, service.type)
                       .with(u"host"_s, service.host)
                       .with(u"port"_s, QString::number(service.port))
                       .with(u"transport"_s, service.transport);
    const auto& calls = m_options.calls;
    if (!service.needsPassword() || calls.secret.isEmpty())
        return element;
    const auto expires = m_clock.wallMsecs() / 1000 + calls.lifetime.count();
    const auto credentials = turnCredentials(calls.secret, who.local(), expires);
    return std::move(element)
        .with(u"restricted"_s, u"1"_s)
        .with(u"username"_s, credentials.name)
        .with(u"password"_s, credentials.password)
        .with(u"expires"_s, QDateTime::fromSecsSinceEpoch(expires, Qt::UTC).toString(Qt::ISODate));
}

Task<Answer> ExternalServices::answer(Stanza request, Place)
{
    const auto asked = request.payload();
    if (m_options.calls.services.isEmpty())
        return Task<Answer>(Answer(StanzaError(Condition::ServiceUnavailable)));
    if (!request.from().hasLocal() || request.from().domainView() != m_options.domain)
        return Task<Answer>(Answer(StanzaError(Condition::Forbidden)));
    if (!request.isSet() && asked.name() == u"credentials")
        return Task<Answer>(credentials(request.from(), asked));
    if (request.isSet() || asked.name() != u"services")
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    const auto type = asked.attribute(u"type");
    auto answer = xml::Element(u"services"_s, asked.ns());
    if (!type.isEmpty())
        answer.setAttribute(u"type"_s, type);
    for (const auto& service : servicesFor(request.from())) {
        if (type.isEmpty() || service.type == type)
            answer.add(element(service, request.from(), asked.ns()));
    }
    return Task<Answer>(Answer(answer));
}

/// §3.3: of those that the client has named by type and host, and perhaps port.
Answer ExternalServices::credentials(const Jid& who, const xml::Element& asked) const
{
    const auto wanted = asked.child(u"service");
    if (wanted.isNull() || wanted.attribute(u"host").isEmpty() || wanted.attribute(u"type").isEmpty())
        return StanzaError(Condition::BadRequest);
    auto answer = xml::Element(u"credentials"_s, asked.ns());
    for (const auto& service : servicesFor(who)) {
        const auto port = wanted.attribute(u"port");
        const bool isIt = service.type == wanted.attribute(u"type") && service.host == wanted.attribute(u"host")
            && (port.isEmpty() || port == QString::number(service.port));
        if (isIt)
            answer.add(element(service, who, asked.ns()));
    }
    if (answer.elements().isEmpty())
        return StanzaError(Condition::ItemNotFound);
    return answer;
}

} // namespace everyport::xmpp
