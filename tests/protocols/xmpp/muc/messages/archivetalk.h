#pragma once

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"

namespace everyport::xmpp::muc {

inline const QByteArray
    form = "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>urn:xmpp:mam:2</value></field>";

inline QByteArray field(const QByteArray& name, const QByteArray& value)
{
    return form + "<field var='" + name + "'><value>" + value + "</value></field></x>";
}

/// What a query has found: "Ann: 1, Bob: 2", and behind it how the list ended: "complete 2".
inline QString read(Inn& inn, const QString& who, const QByteArray& inside)
{
    inn[who].forget();
    inn[who].say("<iq type='set' id='q' to='lounge@rooms.localhost'><query xmlns='urn:xmpp:mam:2' queryid='x'>" + inside
        + "</query></iq>");
    QStringList lines;
    for (auto element = inn[who].next(); !element.isNull(); element = inn[who].next()) {
        if (const auto result = element.child(u"result", ns::archive); !result.isNull()) {
            const auto forwarded = result.child(u"forwarded", ns::forwarding);
            if (result.attribute(u"queryid") != u"x" || forwarded.child(u"delay", ns::delay).isNull())
                lines.append(QStringLiteral("no result"));
            const auto message = forwarded.child(u"message", ns::client);
            if (const auto retracted = message.child(u"retracted", ns::retraction); !retracted.isNull())
                lines.append(
                    QStringLiteral("retracted ") + retracted.child(u"moderated", ns::moderation).attribute(u"by"));
            else
                lines.append(Inn::line(message));
        } else if (element.attribute(u"type") == u"error") {
            return Inn::outcome(element);
        } else if (const auto fin = element.child(u"fin", ns::archive); !fin.isNull()) {
            lines.append(
                (fin.attribute(u"complete") == u"true" ? QStringLiteral("complete ") : QStringLiteral("more of "))
                + fin.child(u"set", ns::resultSets).childText(u"count"));
        }
    }
    return lines.join(u", ");
}

inline void talk(Inn& inn)
{
    inn.open({bob});
    for (int i = 1; i <= 4; ++i) {
        inn.say(i % 2 ? ann : bob, QByteArray::number(i));
        inn.house.reactor.advance(std::chrono::minutes(1));
    }
    inn.forget();
}

inline void speak(Inn& inn, const QString& who, const QByteArray& id, const QByteArray& text,
    const QByteArray& corrects = {}, const QByteArray& more = {})
{
    inn[who].say("<message to='lounge@rooms.localhost' type='groupchat' id='" + id + "'><body>" + text + "</body>"
        + (corrects.isEmpty() ? QByteArray() : "<replace xmlns='urn:xmpp:message-correct:0' id='" + corrects + "'/>")
        + more + "</message>");
}

inline void retract(Inn& inn, const QString& who, const QByteArray& id)
{
    inn[who].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='" + id
        + "'/></message>");
}

inline void moderate(Inn& inn, const QByteArray& id)
{
    inn.ask(ann, "set",
        "<moderate xmlns='urn:xmpp:message-moderate:1' id='" + id
            + "'><retract xmlns='urn:xmpp:message-retract:1'/></moderate>");
}

inline QByteArray id(Inn& inn, qsizetype number)
{
    return inn.archive.kept[QStringLiteral("lounge")].value(number).id.toLatin1();
}

} // namespace everyport::xmpp::muc
