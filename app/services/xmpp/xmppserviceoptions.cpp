#include "app/services/xmpp/xmppserviceoptions.h"

#include <QCoreApplication>

#include "app/services/core/policyoptions.h"
#include "app/services/core/secretfile.h"
#include "app/services/core/servicetype.h"
#include "app/services/core/webaddress.h"
#include "app/services/xmpp/muc/xmpprooms.h"
#include "app/services/xmpp/muc/xmppshares.h"
#include "app/services/xmpp/xmppelsewhere.h"
#include "app/services/xmpp/xmppprompt.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

OptionList accounts()
{
    return {
        listenOption({u"tcp:5222"_s}),
        {.key = u"domain"_s,
            .fallback = u"localhost"_s,
            .label = u"Domain"_s,
            .help = u"What stands behind the @ of addresses; all accounts of the program are served."_s,
            .required = true},
        {.key = u"registration"_s,
            .type = Option::Type::Choice,
            .fallback = u"closed"_s,
            .label = u"Registration"_s,
            .help = u"Open: anyone who reaches the server can make an account with a chat program."_s,
            .choices = {u"open"_s, u"closed"_s},
            .choiceLabels = {u"Open"_s, u"Closed"_s},
            .needsRestart = false},
        {.key = u"contact"_s,
            .label = u"Contact"_s,
            .help =
                u"How people reach you, for what: abuse=mailto:abuse@example.org; also admin, feedback, sales, security, status, support."_s,
            .repeated = true,
            .needsRestart = false,
            .advanced = true},
    };
}

OptionList otherServers()
{
    return {
        {.key = u"s2s-listen"_s,
            .type = Option::Type::Endpoint,
            .label = u"Other servers"_s,
            .help = u"Where other servers connect, such as tcp:5269:interface=*; empty keeps the domain to itself."_s,
            .repeated = true},
        {.key = u"s2s-certificates"_s,
            .type = Option::Type::Choice,
            .fallback = u"dialback"_s,
            .label = u"Other servers' certificates"_s,
            .help =
                u"Dialback: who has no trusted certificate is asked back at their domain. Required: who has none is not believed."_s,
            .choices = {u"dialback"_s, u"required"_s},
            .choiceLabels = {u"Trusted, or asked back at their domain"_s, u"Trusted only"_s},
            .advanced = true},
        {.key = u"s2s-trust"_s,
            .type = Option::Type::File,
            .label = u"Other servers' authorities"_s,
            .help =
                u"A PEM file with certificates, or who signed them, that other servers are believed by as by those this computer trusts. Followed when it changes."_s,
            .advanced = true},
        {.key = u"s2s-rate"_s,
            .type = Option::Type::Size,
            .fallback = 4 * 1024 * 1024,
            .label = u"Other servers' bytes a second"_s,
            .help =
                u"A server that sends more on one connection is slowed down, and four times that from one address; 0 is no limit."_s,
            .min = 0,
            .max = 1024 * 1024 * 1024,
            .advanced = true},
        {.key = u"s2s-routes"_s,
            .label = u"Ways to other servers"_s,
            .help = u"Where a domain's server is, whatever DNS says: example.org=tcp:192.0.2.7:5269."_s,
            .repeated = true,
            .advanced = true},
    };
}

OptionList components()
{
    return {
        {.key = u"component-listen"_s,
            .type = Option::Type::Endpoint,
            .label = u"Components"_s,
            .help =
                u"Where programs that answer for a name beneath the domain connect (XEP-0114), such as tcp:5347; empty is nowhere."_s,
            .repeated = true,
            .advanced = true},
        {.key = u"component-secret-file"_s,
            .type = Option::Type::File,
            .label = u"Components' secret"_s,
            .help = u"Its first line is what components prove that they know."_s,
            .advanced = true},
        {.key = u"component-names"_s,
            .label = u"Components' other names"_s,
            .help = u"Names that are not beneath the domain and that a component may answer for."_s,
            .repeated = true,
            .advanced = true},
    };
}

OptionList publishing()
{
    return {
        {.key = u"pubsub"_s,
            .type = Option::Type::Choice,
            .fallback = u"on"_s,
            .label = u"Publish-subscribe"_s,
            .help = u"Publishes the polls' votes at pubsub.DOMAIN; accounts may make nodes of their own there."_s,
            .choices = {u"on"_s, u"off"_s},
            .choiceLabels = {u"On"_s, u"Off"_s}},
    };
}

OptionList browsers()
{
    return {
        {.key = u"guests"_s,
            .type = Option::Type::Choice,
            .fallback = u"off"_s,
            .label = u"Guests"_s,
            .help =
                u"On: anyone may log in without an account, under a name that is made up and forgotten afterwards."_s,
            .choices = {u"on"_s, u"off"_s},
            .choiceLabels = {u"On"_s, u"Off"_s},
            .needsRestart = false},
        {.key = u"websocket"_s,
            .type = Option::Type::Endpoint,
            .label = u"WebSocket"_s,
            .help = u"Where browsers reach it, as tcp:5280; empty is nowhere."_s},
        {.key = u"websocket-url"_s,
            .label = u"WebSocket's address"_s,
            .help =
                u"As it is reached from outside, such as wss://chat.example.org/; empty is the domain with the port."_s,
            .needsRestart = false,
            .advanced = true,
            .textFault = webSocketAddressFault},
        {.key = u"websocket-origins"_s,
            .fallback = QStringList(),
            .label = u"Web pages from"_s,
            .help =
                u"Whose pages may use the WebSocket beside this server's own, as https://chat.example.org; * is every page."_s,
            .repeated = true,
            .needsRestart = false},
    };
}

OptionList calls()
{
    return {
        {.key = u"calls"_s,
            .label = u"STUN and TURN servers"_s,
            .help =
                u"Where calls find a way through routers: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; clients are told."_s,
            .repeated = true,
            .needsRestart = false,
            .advanced = true},
        {.key = u"calls-secret-file"_s,
            .type = Option::Type::File,
            .label = u"TURN's secret"_s,
            .help =
                u"A file with the secret that the TURN server shares (coturn: use-auth-secret); accounts get names and passwords that hold for twelve hours."_s,
            .needsRestart = false,
            .advanced = true},
    };
}

OptionList keeping()
{
    return {
        {.key = u"upload"_s,
            .type = Option::Type::Endpoint,
            .label = u"Files"_s,
            .help = u"Where files that accounts send each other are put and fetched, as tls:5443; empty is nowhere."_s},
        {.key = u"upload-url"_s,
            .label = u"Files' address"_s,
            .help =
                u"As it is reached from outside, such as https://chat.example.org; empty is the domain with the port."_s,
            .needsRestart = false,
            .textFault = pageAddressFault},
        {.key = u"archive"_s,
            .type = Option::Type::Choice,
            .fallback = u"on"_s,
            .label = u"Message archive"_s,
            .help =
                u"Keeps each account's messages, so that all its devices see the whole conversation. Everyone may turn it off for themselves."_s,
            .choices = {u"on"_s, u"off"_s},
            .choiceLabels = {u"On"_s, u"Off"_s}},
    };
}

OptionList encryptionOptions()
{
    return {
        {.key = u"tls"_s,
            .type = Option::Type::Choice,
            .fallback = u"required"_s,
            .label = u"Encryption"_s,
            .help =
                u"Required: only programs on this computer may do without. Passwords never pass in the clear to others."_s,
            .choices = {u"required"_s, u"offered"_s, u"off"_s},
            .choiceLabels = {u"Required"_s, u"Offered"_s, u"Off"_s}},
        {.key = u"certificate"_s,
            .type = Option::Type::File,
            .label = u"Certificate"_s,
            .help =
                u"A PEM file with the domain's certificate and those between; without one, one is made for this host."_s,
            .madeIfEmpty = true},
        {.key = u"key"_s,
            .type = Option::Type::File,
            .label = u"Certificate's key"_s,
            .help = u"The PEM file with the key of the certificate."_s,
            .madeIfEmpty = true},
        {.key = u"client-authorities"_s,
            .type = Option::Type::File,
            .label = u"Who vouches for people"_s,
            .help =
                u"A PEM file with authorities whose certificates log in the XMPP addresses that they name; others count only where their owner has added them. Followed when it changes."_s,
            .advanced = true},
        {.key = u"channel-binding"_s,
            .type = Option::Type::Choice,
            .fallback = u"on"_s,
            .label = u"Channel binding"_s,
            .help =
                u"On: ties a login to its encrypted connection where the client asks for that. Strict: a client that could, but was kept from it, is refused. Off: behind something that ends TLS for us."_s,
            .choices = {u"on"_s, u"strict"_s, u"off"_s},
            .choiceLabels = {u"Where the client asks for it"_s, u"Where the client could"_s, u"Off"_s},
            .advanced = true},
    };
}

Option limit(const QString& key, Option::Type type, qint64 fallback, const QString& label, const QString& help,
    qint64 min, qint64 max)
{
    return {.key = key,
        .type = type,
        .fallback = fallback,
        .label = label,
        .help = help,
        .min = min,
        .max = max,
        .needsRestart = false,
        .advanced = true};
}

OptionList limits()
{
    using Type = Option::Type;
    return {
        limit(u"max-stanza"_s, Type::Size, 256 * 1024, u"Largest stanza"_s,
            u"A client that sends a larger one is cut off."_s, 10'000, 4 * 1024 * 1024),
        limit(u"max-clients"_s, Type::Integer, 20'000, u"Clients at once"_s,
            u"More than that are turned away for the moment."_s, 1, 200'000),
        limit(u"max-resources"_s, Type::Integer, 16, u"Clients of one account"_s,
            u"More than that cannot log in at the same time."_s, 1, 1000),
        limit(u"rate"_s, Type::Size, 1024 * 1024, u"Bytes a second"_s,
            u"A client that sends more is slowed down; 0 is no limit."_s, 0, 1024 * 1024 * 1024),
        limit(u"login-time"_s, Type::Duration, 30'000, u"Time to log in"_s,
            u"Who has not logged in by then is cut off."_s, 1000, 600'000),
        limit(u"idle-timeout"_s, Type::Duration, 600'000, u"Silent clients are asked after"_s,
            u"A client that does not answer for a minute more is gone."_s, 30'000, 24 * 3600 * 1000),
        limit(u"resume-time"_s, Type::Duration, 300'000, u"Lost clients may come back for"_s,
            u"Until then what they miss waits for them; 0 lets them log in anew."_s, 0, 24 * 3600 * 1000),
        limit(u"archive-days"_s, Type::Integer, 365, u"Days in the archive"_s,
            u"Older messages are taken away; 0 keeps them for ever."_s, 0, 36'500),
        limit(u"archive-messages"_s, Type::Integer, 200'000, u"Messages in the archive"_s,
            u"Of each account; the oldest go."_s, 100, 10'000'000),
        limit(u"archive-size"_s, Type::Size, qint64(1024) * 1024 * 1024, u"Archive of one account"_s,
            u"All its messages together; the oldest go."_s, 1024 * 1024, qint64(1024) * 1024 * 1024 * 1024),
        limit(u"account-storage"_s, Type::Size, 2 * 1024 * 1024, u"Kept for an account"_s,
            u"Its card with the picture, and what its programs keep here."_s, 16 * 1024, 64 * 1024 * 1024),
        limit(u"node-storage"_s, Type::Size, 64 * 1024 * 1024, u"Nodes of one owner"_s,
            u"All that stands in the nodes that an account has made at pubsub.DOMAIN; what would be more is refused."_s,
            64 * 1024, qint64(64) * 1024 * 1024 * 1024),
        limit(u"upload-size"_s, Type::Size, 16 * 1024 * 1024, u"Largest file"_s, u"That an account may send."_s, 1024,
            qint64(64) * 1024 * 1024 * 1024),
        limit(u"upload-quota"_s, Type::Size, 256 * 1024 * 1024, u"Files of one account"_s,
            u"All of them together; older ones go by and by."_s, 1024, qint64(1024) * 1024 * 1024 * 1024),
        limit(u"upload-days"_s, Type::Integer, 30, u"Days that files stay"_s, u"0 keeps them for ever."_s, 0, 36'500),
        limit(u"offline-messages"_s, Type::Integer, 200, u"Messages kept for who is away"_s,
            u"For each account; with 0 they are refused."_s, 0, 10'000),
    };
}

} // namespace

OptionList xmppServiceOptions()
{
    return accounts() + otherServers() + components() + publishing() + browsers() + calls() + keeping()
        + XmppElsewhere::options() + XmppRooms::options() + XmppPrompt::options() + XmppShares::options()
        + encryptionOptions() + limits() + policyOptions();
}

xmpp::ServerOptions xmppServerOptions(const OptionValues& values)
{
    using std::chrono::milliseconds;
    const auto seconds = [&](const QString& key) {
        return std::chrono::duration_cast<std::chrono::seconds>(milliseconds(values.integer(key)));
    };
    xmpp::ServerOptions options;
    const auto tls = values.text(u"tls"_s);
    options.tls = tls == u"off" ? xmpp::TlsPolicy::Off
        : tls == u"offered"     ? xmpp::TlsPolicy::Offered
                                : xmpp::TlsPolicy::Required;
    const auto binding = values.text(u"channel-binding"_s);
    options.channelBinding = binding == u"off" ? xmpp::ChannelBinding::Off
        : binding == u"strict"                 ? xmpp::ChannelBinding::Strict
                                               : xmpp::ChannelBinding::Offered;
    options.registrationOpen = values.text(u"registration"_s) == u"open";
    options.guests = values.text(u"guests"_s) == u"on";
    options.softwareVersion = QCoreApplication::applicationVersion();
    options.limits.elementBytes = values.integer(u"max-stanza"_s);
    options.streams = int(values.integer(u"max-clients"_s));
    options.resources = int(values.integer(u"max-resources"_s));
    options.bytesPerSecond = values.integer(u"rate"_s);
    options.burstBytes = std::max<qint64>(4 * options.bytesPerSecond, options.limits.elementBytes);
    options.unauthenticatedTime = std::max(std::chrono::seconds(1), seconds(u"login-time"_s));
    options.silence = seconds(u"idle-timeout"_s);
    options.resumption = seconds(u"resume-time"_s);
    options.archiveKeep = std::chrono::hours(24 * values.integer(u"archive-days"_s));
    options.archiveMessages = int(values.integer(u"archive-messages"_s));
    options.archiveBytes = values.integer(u"archive-size"_s);
    options.accountBytes = values.integer(u"account-storage"_s);
    for (const auto& text : values.texts(u"contact"_s)) {
        if (auto address = xmpp::ContactAddress::parse(text))
            options.contacts.append(std::move(*address));
    }
    for (const auto& text : values.texts(u"calls"_s)) {
        if (auto service = xmpp::ExternalService::parse(text))
            options.calls.services.append(std::move(*service));
    }
    options.calls.secret = secretIn(values.text(u"calls-secret-file"_s), u"calls-secret-file"_s).valueOr({});
    options.offlineMessages = int(values.integer(u"offline-messages"_s));
    return options;
}

UploadRules xmppUploadRules(const OptionValues& values, const QStringList& places)
{
    UploadRules rules;
    rules.largest = values.integer(u"upload-size"_s);
    rules.quota = values.integer(u"upload-quota"_s);
    rules.days = int(values.integer(u"upload-days"_s));
    rules.base = values.text(u"upload-url"_s);
    while (rules.base.endsWith(u'/'))
        rules.base.chop(1);
    if (rules.base.isEmpty() && !places.isEmpty())
        rules.base = places.last();
    return rules;
}

QStringList xmppWebSocketAddresses(const OptionValues& values, const QStringList& places)
{
    if (const auto told = values.text(u"websocket-url"_s); !told.isEmpty())
        return {told};
    QStringList all;
    for (const auto& place : places)
        all.append(place + u'/');
    return all;
}

} // namespace everyport
