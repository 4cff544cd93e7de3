#include "protocols/xmpp/client/accountcare.h"

#include "protocols/xmpp/client/client.h"
#include "protocols/xmpp/client/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

xml::Element query()
{
    return xml::Element(u"query"_s, ns::registration);
}

} // namespace

Task<Result<RegistrationForm>> AccountCare::ask(Jid service)
{
    auto asking = m_client.get(service, query());
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    RegistrationForm wanted;
    for (const auto& child : answer->elements()) {
        if (child.name() == u"instructions")
            wanted.instructions = child.text();
        else if (child.name() == u"registered")
            wanted.isRegistered = true;
        else if (child.ns() == ns::registration)
            wanted.fields.append(child.name());
    }
    wanted.form = DataForm::in(*answer);
    wanted.url = answer->child(u"x", ns::outOfBand).childText(u"url");
    co_return wanted;
}

AccountCare::Asking AccountCare::registerAt(Jid service, QList<std::pair<QString, QString>> fields)
{
    auto request = query();
    for (const auto& [name, value] : fields)
        request.addTextElement(name, value);
    return m_client.set(std::move(service), std::move(request));
}

AccountCare::Asking AccountCare::registerAt(Jid service, DataForm filled)
{
    return m_client.set(std::move(service), query().holding(filled.toElement()));
}

AccountCare::Asking AccountCare::unregister(Jid service)
{
    return m_client.set(std::move(service), query().holding(xml::Element(u"remove"_s, ns::registration)));
}

AccountCare::Asking AccountCare::changePassword(QString password)
{
    if (!m_client.isPrivate())
        return Result<xml::Element>(Error{Error::Kind::Refused, Reason::TlsFailed, u"A password is not sent where somebody may read along."_s});
    return registerAt(m_client.server(), {{u"username"_s, m_client.account().address.local()}, {u"password"_s, password}});
}

AccountCare::Asking AccountCare::removeAccount()
{
    return unregister({});
}

} // namespace everyport::xmpp::client
