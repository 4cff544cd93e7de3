#include "app/services/xmpp/xmppcomponents.h"

#include "app/services/core/secretfile.h"
#include "protocols/xmpp/address/jid.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype shortestSecret = 8;

Error componentRefused(const QString& text, const QString& key)
{
    return Error::malformed(Reason::BadValue, text, key);
}

Result<QByteArray> componentSecret(const OptionValues& values)
{
    const auto key = u"component-secret-file"_s;
    const auto secret = secretIn(values.text(key), key);
    if (secret && secret->size() < shortestSecret)
        return componentRefused(u"The components' secret has %1 characters at least."_s.arg(shortestSecret), key);
    return secret;
}

} // namespace

QList<Error> XmppComponents::faults(const OptionValues& values)
{
    QList<Error> all;
    if (!values.texts(u"component-listen"_s).isEmpty() && values.text(u"component-secret-file"_s).isEmpty())
        all.append(componentRefused(u"Components need a secret; name the file with it."_s, u"component-secret-file"_s));
    for (const auto& name : values.texts(u"component-names"_s)) {
        const auto jid = xmpp::Jid::parse(name);
        if (!jid || jid->hasLocal() || jid->isFull())
            all.append(componentRefused(u"%1 is no domain's name."_s.arg(name), u"component-names"_s));
    }
    return all;
}

Result<Done> XmppComponents::open(ServiceContext& context, const OptionValues& values, const QString& domain,
    xmpp::Router& router, Listeners& listeners)
{
    const auto places = values.texts(u"component-listen"_s);
    if (places.isEmpty())
        return Done{};
    auto secret = componentSecret(values);
    if (!secret)
        return secret.error();
    xmpp::ComponentOptions options;
    options.secret = std::move(*secret);
    options.domain = domain;
    for (const auto& name : values.texts(u"component-names"_s))
        options.names.append(xmpp::Jid::parse(name).valueOr({}).toString());
    m_components = std::make_unique<xmpp::Components>(context.reactor, router, std::move(options));
    const auto makeStream = [this] { return m_components->makeStream(); };
    return listeners.listenAt(
        places, {.scheme = u"component"_s, .encrypted = u"component"_s, .accept = makeStream, .hasUrls = false});
}

void XmppComponents::shutDown()
{
    if (m_components)
        m_components->shutDown();
}

void XmppComponents::close()
{
    m_components.reset();
}

} // namespace everyport
