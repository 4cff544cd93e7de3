#include "app/services/simple/simplekinds.h"

#include "app/services/simple/accountfinger.h"
#include "app/services/simple/connectionident.h"
#include "protocols/simple/chargen.h"
#include "protocols/simple/daytime.h"
#include "protocols/simple/discard.h"
#include "protocols/simple/echo.h"
#include "protocols/simple/onceanswer.h"
#include "protocols/simple/quotes.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// Says the same over TCP to whoever connects and over UDP to whoever sends anything.
WireParts saying(std::function<QByteArray()> say)
{
    WireParts parts;
    parts.connection = [say] { return std::make_unique<simple::OnceAnswer>(say); };
    parts.datagram = [say](QByteArrayView, qsizetype room) {
        auto answer = say();
        return answer.size() > room ? QByteArray() : answer;
    };
    return parts;
}

Result<WireParts> makeEcho(const ServiceContext&, const OptionValues&)
{
    WireParts parts;
    parts.connection = [] { return std::make_unique<simple::Echo>(); };
    parts.datagram = [](QByteArrayView request, qsizetype) { return request.toByteArray(); };
    return parts;
}

Result<WireParts> makeDiscard(const ServiceContext&, const OptionValues&)
{
    WireParts parts;
    parts.connection = [] { return std::make_unique<simple::Discard>(); };
    parts.datagram = [](QByteArrayView, qsizetype) { return QByteArray(); };
    return parts;
}

Result<WireParts> makeChargen(const ServiceContext& context, const OptionValues&)
{
    WireParts parts;
    parts.connection = [&clock = context.reactor.clock()] { return std::make_unique<simple::Chargen>(clock); };
    // RFC 864: 0 to 512 characters at random. Here as many as may go without making an attack larger.
    parts.datagram = [](QByteArrayView, qsizetype room) {
        return simple::chargenPattern(0, std::min<qsizetype>(room, 512));
    };
    return parts;
}

Result<WireParts> makeDaytime(const ServiceContext& context, const OptionValues&)
{
    return saying([&clock = context.reactor.clock()] { return simple::daytimeText(clock.wallMsecs()); });
}

Result<WireParts> makeTime(const ServiceContext& context, const OptionValues&)
{
    return saying([&clock = context.reactor.clock()] { return simple::timeBytes(clock.wallMsecs()); });
}

Result<WireParts> makeQotd(const ServiceContext& context, const OptionValues& values)
{
    const auto path = values.text(u"quotes"_s);
    auto quotes = path.isEmpty() ? Result<simple::Quotes>(simple::Quotes()) : simple::Quotes::read(path);
    if (!quotes)
        return Error{quotes.error().kind, quotes.error().reason, quotes.error().text, u"quotes"_s, 0};
    return saying([&clock = context.reactor.clock(), all = *quotes] { return all.ofTheDay(clock.wallMsecs()); });
}

Result<WireParts> makeFinger(const ServiceContext& context, const OptionValues& values)
{
    auto users = std::make_shared<AccountFinger>(context, values.text(u"show"_s) == "everyone"_L1);
    WireParts parts;
    parts.policy = users;
    parts.connection = [users, &clock = context.reactor.clock()] {
        return std::make_unique<simple::FingerServer>(*users, clock);
    };
    return parts;
}

Result<WireParts> makeIdent(const ServiceContext& context, const OptionValues& values)
{
    auto users = std::make_shared<ConnectionIdent>(context, values.text(u"answer"_s));
    WireParts parts;
    parts.policy = users;
    parts.connection = [users, &clock = context.reactor.clock()] {
        return std::make_unique<simple::IdentServer>(*users, clock);
    };
    return parts;
}

Option quotesOption()
{
    return {.key = u"quotes"_s,
        .type = Option::Type::File,
        .fallback = QString(),
        .label = u"Quotes"_s,
        .help = u"A text file with a quote a paragraph, each shorter than 512 bytes; without one, a few of our own."_s};
}

Option showOption()
{
    return {.key = u"show"_s,
        .type = Option::Type::Choice,
        .fallback = u"named"_s,
        .label = u"Tells of"_s,
        .help = u"Whoever is asked for by name, or everyone: then a query without a name lists all accounts."_s,
        .choices = {u"named"_s, u"everyone"_s}};
}

Option answerOption()
{
    return {.key = u"answer"_s,
        .type = Option::Type::Choice,
        .fallback = u"token"_s,
        .label = u"Answers with"_s,
        .help = u"A token that only our log explains, the account's name, or that the user is hidden."_s,
        .choices = {u"token"_s, u"name"_s, u"hidden"_s}};
}

} // namespace

const QList<SimpleKind>& wireKinds()
{
    static const QList<SimpleKind> kinds{
        {u"echo"_s, u"Echo"_s, u"Sends back what comes, for trying out and measuring"_s, 7007, {}, true, makeEcho},
        {u"discard"_s, u"Discard"_s, u"Throws away what comes"_s, 7009, {}, true, makeDiscard},
        {u"chargen"_s, u"Chargen"_s, u"Sends a pattern of characters without end"_s, 7019, {}, true, makeChargen},
        {u"daytime"_s, u"Daytime"_s, u"Says the day and the time in words"_s, 7013, {}, true, makeDaytime},
        {u"time"_s, u"Time"_s, u"Says the time as seconds since 1900"_s, 7037, {}, true, makeTime},
        {u"qotd"_s, u"QOTD"_s, u"Says the quote of the day"_s, 7017, {quotesOption()}, true, makeQotd},
        {u"finger"_s, u"Finger"_s, u"Tells who has an account here"_s, 7079, {showOption()}, false, makeFinger},
        {u"ident"_s, u"Ident"_s, u"Tells servers whose connection one of ours is"_s, 7113, {answerOption()}, false,
            makeIdent},
    };
    return kinds;
}

} // namespace everyport
