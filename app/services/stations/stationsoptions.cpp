#include "app/services/stations/stationsoptions.h"

#include <QRegularExpression>

#include "app/services/core/servicetype.h"
#include "app/services/xmpp/pubsub/votenodespolicy.h"
#include "netcore/address/hostname.h"
#include "netcore/endpoints/endpoint.h"
#include "protocols/xmpp/address/jid.h"

using namespace Qt::StringLiterals;

namespace everyport::stations {

namespace {

const QString roleKey = u"role"_s;
const QString spaceKey = u"space"_s;
const QString viaKey = u"via"_s;
const QString addressKey = u"address"_s;
const QString passwordKey = u"password-file"_s;
const QString serverKey = u"server"_s;
const QString componentServerKey = u"component-server"_s;
const QString componentNameKey = u"component-name"_s;
const QString componentSecretKey = u"component-secret-file"_s;
const QString pubsubKey = u"pubsub"_s;
const QString cardKey = u"card"_s;

QString spaceFault(const QString& text)
{
    static const QRegularExpression good(u"\\A[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?\\z"_s);
    if (!good.match(text).hasMatch())
        return u"A space is called by 40 small letters, digits and hyphens at most, such as stations or open-day."_s;
    return looksLikePrograms(text) // at our own server nobody makes such a node
        ? u"A space is not called like the nodes at which the program publishes votes: begin with another word, such as stations."_s
        : QString();
}

QString accountFault(const QString& text)
{
    const auto address = xmpp::Jid::parse(text);
    return text.isEmpty() || (address && address->hasLocal() && address->isBare())
        ? QString()
        : u"An account's address is written as door@example.org."_s;
}

QString domainFault(const QString& text)
{
    const auto address = xmpp::Jid::parse(text);
    return text.isEmpty() || (address && !address->hasLocal() && address->isBare())
        ? QString()
        : u"It is the name of a domain, such as pubsub.example.org."_s;
}

bool isHere(const Endpoint& endpoint)
{
    return endpoint.innermost().kind() == u"unix" || isThisComputer(endpoint.innermost().host());
}

void addClientFaults(const OptionValues& values, QList<Error>& all)
{
    const bool hasAddress = !values.text(addressKey).isEmpty();
    if (isHome(values) && !hasAddress)
        all.append(valueFault(u"The home needs an account at the other server: give its address."_s, addressKey));
    if (hasAddress && values.text(passwordKey).isEmpty())
        all.append(valueFault(u"An account needs a password; name the file whose first line is that."_s, passwordKey));
    const auto server = Endpoint::parse(values.text(serverKey));
    if (values.text(serverKey).isEmpty())
        return;
    if (!server || (server->kind() != u"tcp" && server->kind() != u"tls") || server->second().isEmpty())
        all.append(valueFault(
            u"A server is given with host and port: tcp:192.0.2.7:5222, or tls: where it is encrypted at once."_s,
            serverKey));
}

void addComponentFaults(const OptionValues& values, QList<Error>& all)
{
    const auto server = Endpoint::parse(values.text(componentServerKey));
    if (!server)
        all.append(
            valueFault(u"A component needs the other server's place for components, such as tcp:127.0.0.1:5347."_s,
                componentServerKey));
    else if (!server->isTls() && !isHere(*server))
        all.append(valueFault(
            u"Components speak in the clear: write tls: in place of tcp:, or lead a tunnel to a port of this computer."_s,
            componentServerKey));
    if (values.text(componentNameKey).isEmpty())
        all.append(
            valueFault(u"A component needs the name that the other server knows it by, such as stations.example.org."_s,
                componentNameKey));
    if (values.text(componentSecretKey).isEmpty())
        all.append(valueFault(u"The other server wants a component's secret; name the file whose first line is that."_s,
            componentSecretKey));
}

} // namespace

bool isHome(const OptionValues& values)
{
    return values.text(roleKey) == u"home";
}

Via viaOf(const OptionValues& values)
{
    const auto via = values.text(viaKey);
    if (via == u"component")
        return Via::Component;
    const bool isOwn = via == u"own" && (isHome(values) || values.isGiven(viaKey));
    return isOwn ? Via::Own : Via::Client;
}

OptionList stationsOptions()
{
    using Type = Option::Type;
    return {
        {.key = roleKey,
            .type = Type::Choice,
            .fallback = u"home"_s,
            .label = u"Role"_s,
            .help =
                u"The home shares its polls with the stations and lets them in; there is one. The others are stations."_s,
            .choices = {u"home"_s, u"station"_s},
            .choiceLabels = {u"Home"_s, u"Station"_s}},
        {.key = cardKey,
            .type = Type::File,
            .label = u"Card"_s,
            .help = u"A station's invitation: the file that the home has made for it."_s},
        {.key = viaKey,
            .type = Type::Choice,
            .fallback = u"own"_s,
            .label = u"Where they meet"_s,
            .help =
                u"At this program's own XMPP server, or at another one, by an account or as its component; a station that is not told goes by account, as its card says."_s,
            .choices = {u"own"_s, u"client"_s, u"component"_s},
            .choiceLabels = {u"At our own server"_s, u"By an account elsewhere"_s, u"As a component elsewhere"_s}},
        {.key = u"xmpp"_s,
            .fallback = u"xmpp"_s,
            .label = u"Our server"_s,
            .help = u"The name of the service of type xmpp at which they meet."_s,
            .names = Option::Names::XmppService},
        {.key = addressKey,
            .label = u"Address"_s,
            .help =
                u"The account at the other server, such as home@example.org; a station whose card brings one needs none."_s,
            .textFault = accountFault},
        {.key = passwordKey,
            .type = Type::File,
            .label = u"Password file"_s,
            .help = u"Its first line is the account's password."_s},
        {.key = serverKey,
            .type = Type::Endpoint,
            .label = u"Server"_s,
            .help =
                u"Where clients connect, such as tcp:192.0.2.7:5222; empty is found by the address, or told by the card."_s},
        {.key = componentServerKey,
            .type = Type::Endpoint,
            .label = u"Server for components"_s,
            .help = u"Such as tcp:127.0.0.1:5347 or tls:example.org:5348."_s},
        {.key = componentNameKey,
            .label = u"Component's name"_s,
            .help = u"By which the other server knows it, such as stations.example.org."_s,
            .textFault = domainFault},
        {.key = componentSecretKey,
            .type = Type::File,
            .label = u"Component's secret"_s,
            .help = u"A file whose first line is what the other server wants its components to know."_s},
        {.key = pubsubKey,
            .label = u"Publish-subscribe service"_s,
            .help = u"Its address; empty is what the card says, or pubsub. before the server's domain."_s,
            .advanced = true,
            .textFault = domainFault},
        {.key = spaceKey,
            .fallback = u"stations"_s,
            .label = u"Space"_s,
            .help = u"What the names of its nodes begin with; two events at one server have different ones."_s,
            .required = true,
            .advanced = true,
            .textFault = spaceFault},
    };
}

QList<Error> stationsFaults(const OptionValues& values)
{
    QList<Error> all;
    if (!isHome(values) && values.text(cardKey).isEmpty())
        all.append(
            valueFault(u"A station needs its invitation: let the home make one and name the file here."_s, cardKey));
    if (viaOf(values) == Via::Client)
        addClientFaults(values, all);
    else if (viaOf(values) == Via::Component)
        addComponentFaults(values, all);
    return all;
}

bool stationsOptionCounts(const QString& key, const OptionValues& values)
{
    const auto via = viaOf(values);
    if (key == cardKey)
        return !isHome(values);
    if (key == u"xmpp")
        return via == Via::Own;
    if (key == addressKey || key == passwordKey || key == serverKey)
        return via == Via::Client;
    if (key.startsWith(u"component-"_s))
        return via == Via::Component;
    return true;
}

} // namespace everyport::stations
