#include "protocols/xmpp/server/sessions/contactaddresses.h"

#include <QUrl>

#include "protocols/xmpp/extensions/dataform.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

/// §3, as the registrar has them.
const QStringList& purposes()
{
    static const QStringList all{
        u"abuse"_s, u"admin"_s, u"feedback"_s, u"sales"_s, u"security"_s, u"status"_s, u"support"_s};
    return all;
}

} // namespace

Result<ContactAddress> ContactAddress::parse(const QString& text)
{
    const ContactAddress address{text.section(u'=', 0, 0).trimmed(), text.section(u'=', 1).trimmed()};
    const QUrl uri(address.uri, QUrl::StrictMode);
    if (!purposes().contains(address.purpose))
        return Error{Error::Kind::Malformed, Reason::BadValue,
            u"Contacts are for %1, not for %2."_s.arg(purposes().join(u", "), address.purpose), {}, 0};
    if (!uri.isValid() || uri.scheme().isEmpty() || (uri.path().isEmpty() && uri.host().isEmpty()))
        return Error{Error::Kind::Malformed, Reason::BadValue,
            u"%1 is no address such as mailto:me@example.org."_s.arg(address.uri), {}, 0};
    return address;
}

xml::Element contactForm(const QList<ContactAddress>& addresses)
{
    DataForm form(DataForm::Type::Result, u"http://jabber.org/network/serverinfo"_s);
    for (const auto& purpose : purposes()) {
        DataForm::Field field{purpose + u"-addresses"_s, DataForm::FieldType::ListMulti};
        for (const auto& address : addresses) {
            if (address.purpose == purpose)
                field.values.append(address.uri);
        }
        if (!field.values.isEmpty())
            form.add(std::move(field));
    }
    return form.toElement();
}

} // namespace everyport::xmpp
