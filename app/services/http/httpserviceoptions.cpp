#include "app/services/http/httpserviceoptions.h"

#include "app/services/core/policyoptions.h"
#include "app/services/core/servicetype.h"
#include "app/services/core/webaddress.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// Where it is, and by which names it is asked.
OptionList places()
{
    return {
        listenOption({u"tcp:8080"_s}),
        {.key = u"public-address"_s,
            .label = u"Public address"_s,
            .help =
                u"How browsers reach it from outside, such as https://vote.example.org; used in links and QR codes."_s,
            .needsRestart = false},
        {.key = u"names"_s,
            .fallback = QStringList(),
            .label = u"Also known as"_s,
            .help =
                u"Host names that browsers may use besides numbers, localhost and this computer's own; * allows any."_s,
            .repeated = true,
            .needsRestart = false,
            .advanced = true},
        {.key = u"xmpp-websocket"_s,
            .fallback = QStringList(),
            .label = u"XMPP's WebSocket"_s,
            .help = u"Told to chat programs in browsers at /.well-known/host-meta, as wss://chat.example.org:5281/."_s,
            .repeated = true,
            .needsRestart = false,
            .advanced = true,
            .textFault = webSocketAddressFault},
    };
}

/// What it shows.
OptionList pages()
{
    return {
        {.key = u"index"_s,
            .type = Option::Type::Boolean,
            .fallback = true,
            .label = u"List of polls"_s,
            .help = u"The first page lists the open and the closed polls."_s,
            .needsRestart = false},
        {.key = u"status"_s,
            .type = Option::Type::Choice,
            .fallback = u"local"_s,
            .label = u"Overview page"_s,
            .help = u"Who may see /status: only this computer, everyone who reaches the server, or nobody."_s,
            .choices = {u"local"_s, u"everyone"_s, u"off"_s},
            .choiceLabels = {u"This computer only"_s, u"Everyone"_s, u"Nobody"_s},
            .needsRestart = false},
        {.key = u"embed-origins"_s,
            .fallback = QStringList(),
            .label = u"Results on other sites"_s,
            .help =
                u"Whose pages may show results in a frame or subscribe to them, as https://town.example.org; * is every page."_s,
            .repeated = true,
            .needsRestart = false},
        {.key = u"handbook"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .label = u"Handbook"_s,
            .help = u"Everyone who reaches the server may read this program's handbook at /handbook."_s,
            .needsRestart = false},
    };
}

/// How much it does for whom.
OptionList bounds()
{
    return {
        {.key = u"max-viewers"_s,
            .type = Option::Type::Integer,
            .fallback = qint64(10000),
            .label = u"Viewers at once"_s,
            .help =
                u"Where more want to, the network with most of them makes room for others, and others of its own are turned away."_s,
            .min = 1,
            .max = 100000,
            .unit = u"viewers"_s,
            .needsRestart = false,
            .advanced = true},
        {.key = u"new-phones"_s,
            .type = Option::Type::Integer,
            .fallback = qint64(3000),
            .label = u"New phones an hour"_s,
            .help =
                u"From one address, where a poll lets any phone vote; a hall full of people may come from one, and so may somebody who votes again and again."_s,
            .min = 1,
            .max = 1000000,
            .unit = u"phones"_s,
            .needsRestart = false,
            .advanced = true},
        {.key = u"idle-timeout"_s,
            .type = Option::Type::Duration,
            .fallback = qint64(60000),
            .label = u"Idle connections end after"_s,
            .help = u"A browser that asks nothing more is let go of then; those that watch results are not idle."_s,
            .min = 1000,
            .max = 3600000,
            .needsRestart = false,
            .advanced = true},
        {.key = u"log-requests"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .label = u"Log each request"_s,
            .help = u"In the combined format that web servers' tools read."_s,
            .needsRestart = false,
            .advanced = true},
    };
}

} // namespace

OptionList httpServiceOptions()
{
    return places() + pages() + bounds() + policyOptions();
}

} // namespace everyport
