#include "protocols/xmpp/client/care/accountadministration.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr qsizetype mostPictures = 8;
constexpr qsizetype mostPictureText = 700'000; // as base64

xml::Element query()
{
    return xml::Element(u"query"_s, ns::registration);
}

} // namespace

RegistrationForm RegistrationForm::of(const xml::Element& query)
{
    RegistrationForm wanted;
    for (const auto& child : query.elements()) {
        if (child.ns() == ns::bitsOfBinary && child.name() == u"data") {
            if (wanted.pictures.size() < mostPictures && child.text().size() < mostPictureText)
                wanted.pictures.insert(
                    u"cid:"_s + child.attribute(u"cid"), QByteArray::fromBase64(child.text().toLatin1()));
            continue;
        }
        if (child.ns() != ns::registration)
            continue;
        if (child.name() == u"instructions") {
            wanted.instructions = child.text();
        } else if (child.name() == u"registered") {
            wanted.isRegistered = true;
        } else {
            wanted.fields.append(child.name());
            if (!child.text().isEmpty())
                wanted.known.insert(child.name(), child.text());
        }
    }
    wanted.form = DataForm::in(query);
    wanted.url = query.child(u"x", ns::outOfBand).childText(u"url");
    return wanted;
}

xml::Element registrationQuery(const QList<std::pair<QString, QString>>& fields)
{
    auto request = query();
    for (const auto& [name, value] : fields)
        request.addTextElement(name, value);
    return request;
}

xml::Element registrationQuery(const DataForm& filled)
{
    return query().holding(filled.toElement());
}

Task<Result<RegistrationForm>> AccountAdministration::ask(Jid service)
{
    auto asking = m_client.get(service, query());
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return RegistrationForm::of(*answer);
}

AccountAdministration::Asking AccountAdministration::registerAt(Jid service, QList<std::pair<QString, QString>> fields)
{
    return m_client.set(std::move(service), registrationQuery(fields));
}

AccountAdministration::Asking AccountAdministration::registerAt(Jid service, DataForm filled)
{
    return m_client.set(std::move(service), registrationQuery(filled));
}

AccountAdministration::Asking AccountAdministration::registerBy(Jid service, xml::Element query)
{
    return m_client.set(std::move(service), std::move(query));
}

AccountAdministration::Asking AccountAdministration::unregister(Jid service)
{
    return m_client.set(std::move(service), query().holding(xml::Element(u"remove"_s, ns::registration)));
}

AccountAdministration::Asking AccountAdministration::changePassword(QString password)
{
    if (!m_client.isPrivate())
        return Result<xml::Element>(
            Error::refused(Reason::TlsFailed, u"A password is not sent where somebody may read along."_s));
    return registerAt(
        m_client.server(), {{u"username"_s, m_client.account().address.local()}, {u"password"_s, password}});
}

AccountAdministration::Asking AccountAdministration::removeAccount()
{
    return unregister({});
}

} // namespace everyport::xmpp::client
