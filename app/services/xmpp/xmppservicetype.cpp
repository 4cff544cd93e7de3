#include "app/services/xmpp/xmppservicetype.h"

#include "app/services/xmpp/xmppservice.h"
#include "app/services/xmpp/xmppserviceoptions.h"
#include "protocols/http/server/originrules.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Result<xmpp::Jid> domainOf(const OptionValues& values)
{
    auto domain = xmpp::Jid::parse(values.text(u"domain"_s));
    if (!domain || domain->hasLocal() || domain->isFull())
        return Error::malformed(
            Reason::BadValue, u"The domain is written like chat.example.org, without a name in front."_s, u"domain"_s);
    return domain;
}

} // namespace

QString XmppServiceType::name() const
{
    return u"xmpp"_s;
}

QString XmppServiceType::description() const
{
    return u"Chat by XMPP, and the polls' votes by publish-subscribe"_s;
}

bool XmppServiceType::encryptsItself(const OptionValues& values) const
{
    return values.text(u"tls"_s) == u"required"_s;
}

OptionList XmppServiceType::options() const
{
    return xmppServiceOptions();
}

QList<Error> XmppServiceType::faults(const OptionValues& values) const
{
    QList<Error> all;
    const auto add = [&all](const auto& checked) {
        if (!checked)
            all.append(checked.error());
    };
    add(domainOf(values));
    const auto certificate = values.text(u"certificate"_s);
    const auto key = values.text(u"key"_s);
    if (certificate.isEmpty() != key.isEmpty())
        all.append(valueFault(
            u"A certificate and its key belong together."_s, certificate.isEmpty() ? u"certificate"_s : u"key"_s));
    for (const auto& text : values.texts(u"contact"_s)) {
        if (const auto address = xmpp::ContactAddress::parse(text); !address)
            all.append(valueFault(address.error().text, u"contact"_s));
    }
    for (const auto& text : values.texts(u"calls"_s)) {
        if (const auto service = xmpp::ExternalService::parse(text); !service)
            all.append(valueFault(service.error().text, u"calls"_s));
    }
    for (const auto& origin : values.texts(u"websocket-origins"_s)) {
        if (origin != u"*" && !http::OriginRules::isOrigin(origin.toUtf8()))
            all.append(valueFault(
                u"%1 is no page's origin, which is written like https://chat.example.org, or *."_s.arg(origin),
                u"websocket-origins"_s));
    }
    all += XmppComponents::faults(values) + XmppElsewhere::faults(values) + XmppFederation::faults(values);
    add(XmppShares::readPairs(values.texts(u"share"_s)));
    return all;
}

bool XmppServiceType::counts(const QString& key, const OptionValues& values) const
{
    return key != u"share-with" || !values.texts(u"share"_s).isEmpty();
}

Result<std::unique_ptr<ListedService>> XmppServiceType::make(ServiceContext context, OptionValues values) const
{
    const auto domain = domainOf(values);
    if (!domain)
        return domain.error();
    if (values.text(u"prompt"_s) == u"on" && !context.prompts)
        return Error::unsupported(Reason::None, u"This program has no Python."_s, u"prompt"_s);
    if (const auto fine = check(values); !fine)
        return fine.error();
    return std::unique_ptr<ListedService>(
        std::make_unique<XmppService>(std::move(context), std::move(values), *domain));
}

Task<Result<Done>> XmppServiceType::makeTables(Database& database)
{
    auto migrated = co_await XmppAccountStores::migrate(database);
    if (migrated)
        migrated = co_await XmppUploads::migrate(database);
    if (migrated)
        migrated = co_await SqlPubsubStore::migrate(database);
    if (migrated)
        migrated = co_await XmppRooms::migrate(database);
    co_return migrated;
}

Task<Result<Done>> XmppServiceType::migrate(Database& database) const
{
    const auto hasRun = co_await database.hasRoom(u"xmpp-rosters"_s); // the first that it makes
    if (!hasRun || !*hasRun)
        co_return hasRun ? Result<Done>(Done()) : Result<Done>(hasRun.error());
    auto made = co_await makeTables(database);
    co_return made;
}

std::unique_ptr<ServiceType> makeXmppServiceType()
{
    return std::make_unique<XmppServiceType>();
}

} // namespace everyport
