#include <QList>

#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/traces.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

QList<FieldInfo> presenceFields()
{
    return {{u"network"_s, u"irc"_s, u"The chat account, or our service."_s, u"Account or service"_s,
                Option::Names::Speaker},
        {u"room"_s, u"#everyport"_s, u"The room."_s, {}, Option::Names::Room},
        {u"nick"_s, u"alice"_s, u"Who."_s, u"Name"_s}};
}

FieldInfo protocolField()
{
    return {u"protocol"_s, u"irc"_s, u"irc or xmpp."_s, {}, {}, {u"irc"_s, u"xmpp"_s}};
}

QList<FieldInfo> messageFields()
{
    return presenceFields()
        + QList<FieldInfo>{{u"text"_s, u"Is there coffee?"_s, u"What was said."_s}, protocolField(),
            {u"mention"_s, u"no"_s, u"yes where it names us."_s, u"Names us"_s, {}, {u"yes"_s, u"no"_s}}};
}

QList<FieldInfo> privateFields()
{
    return {{u"network"_s, u"irc"_s, u"The chat account, or our service."_s, u"Account or service"_s,
                Option::Names::Speaker},
        {u"nick"_s, u"alice"_s, u"Who, by the name shown."_s, u"Name"_s},
        {u"account"_s, u"alice"_s, u"The account they are logged in to, as the network has proved it; else empty."_s,
            u"Proved account"_s, Option::Names::Account},
        {u"address"_s, u"alice!~a@localhost"_s, u"Who, by the network's own address."_s},
        {u"to"_s, u"rules"_s, u"Which name or address of ours was written to."_s, u"Our name"_s},
        {u"text"_s, u"Is there coffee?"_s, u"What was said."_s}, protocolField()};
}

} // namespace

/// What people say, and where they come and go.
QList<EventKind> chatEvents()
{
    const auto said = [](const Fields& fields) { return traceOfWords(fields.value(u"text"_s)); };
    return {
        {.name = u"message"_s,
            .title = u"Somebody says something in a room"_s,
            .help =
                u"It is written in a room that one of your chat accounts is in, or in a room of our own services."_s,
            .fields = messageFields(),
            .words = EventKind::Words::InRoom,
            .trace = said},
        {.name = privateMessage,
            .title = u"Somebody writes to us in private"_s,
            .help =
                u"It goes to one of your chat accounts, to a bot of your rules, or to our own XMPP service itself."_s,
            .fields = privateFields(),
            .words = EventKind::Words::Private,
            .trace = said},
        {.name = u"joined"_s,
            .title = u"Somebody comes into a room"_s,
            .help = u"One of your chat accounts is in that room, or it is a room of our own services."_s,
            .fields = presenceFields()},
        {.name = u"left"_s,
            .title = u"Somebody leaves a room"_s,
            .help = u"They have gone, or their connection has ended."_s,
            .fields = presenceFields()},
    };
}

} // namespace everyport::rules
