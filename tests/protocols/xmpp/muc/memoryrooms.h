#pragma once

#include <algorithm>
#include <map>

#include "protocols/xmpp/muc/mucservice.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"

namespace everyport::xmpp::muc {

// Who is in them.
inline const QString ann = QStringLiteral("ann");
inline const QString bob = QStringLiteral("bob");

/// Rooms in memory.
class MemoryRooms final : public RoomStore {
public:
    std::map<QString, RoomRecord> rooms;
    std::optional<Error> failure;
    Sluice sluice;

    Task<Result<QList<RoomRecord>>> load() override
    {
        QList<RoomRecord> all;
        for (const auto& [name, room] : rooms)
            all.append(room);
        return Task<Result<QList<RoomRecord>>>(Result<QList<RoomRecord>>(all));
    }
    Task<Result<Done>> saveRoom(RoomRecord room) override
    {
        return settled([&] { rooms[room.name] = room; });
    }
    Task<Result<Done>> saveSubject(QString room, Subject subject) override
    {
        return settled([&] { rooms[room].subject = subject; });
    }
    Task<Result<Done>> saveMembers(QString room, QHash<Jid, Membership> members) override
    {
        return settled([&] {
            for (const auto& [who, membership] : members.asKeyValueRange()) {
                if (membership.isEmpty())
                    rooms[room].members.remove(who);
                else
                    rooms[room].members.insert(who, membership);
            }
        });
    }
    Task<Result<Done>> removeRoom(QString room) override
    {
        return settled([&] { rooms.erase(room); });
    }

private:
    template <typename Change>
    Task<Result<Done>> settled(Change change)
    {
        if (failure)
            return sluice.pass(Result<Done>(*failure));
        change();
        return sluice.pass(Result<Done>(Done{}));
    }
};

/// An archive in memory.
class MemoryArchive final : public RoomArchive {
public:
    std::map<QString, QList<ArchivedMessage>> kept;
    Sluice sluice; ///< Of what is found.

    Task<Result<Done>> append(QString room, ArchivedMessage message) override
    {
        kept[room].append(message);
        return done();
    }
    Task<Result<ArchivePage>> find(QString room, ArchiveQuery query) override
    {
        auto all = kept[room];
        const auto at = [&](const QString& id) {
            return std::find_if(all.begin(), all.end(), [&](const ArchivedMessage& one) { return one.id == id; })
                - all.begin();
        };
        for (const auto& id :
            QStringList{query.beforeId, query.afterId, query.page.before, query.page.after} + query.ids) {
            if (!id.isEmpty() && at(id) == all.size())
                return sluice.pass(Result<ArchivePage>(
                    Error{Error::Kind::Refused, Reason::NotFound, {}, QStringLiteral("item-not-found"), 0}));
        }
        if (!query.beforeId.isEmpty())
            all = all.first(at(query.beforeId));
        if (!query.afterId.isEmpty())
            all = all.sliced(at(query.afterId) + 1);
        all.removeIf([&](const ArchivedMessage& one) {
            return (query.start && one.at < *query.start) || (query.end && one.at > *query.end)
                || (!query.ids.isEmpty() && !query.ids.contains(one.id))
                || (!query.nick.isEmpty() && one.nick != query.nick)
                || std::any_of(query.containing.begin(), query.containing.end(),
                    [&](const QByteArray& text) { return !one.stanza.contains(text); });
        });
        const qsizetype most = query.page.max.value_or(int(all.size()));
        qsizetype from = query.page.after.isEmpty() ? 0 : at(query.page.after) + 1;
        qsizetype to = query.page.before.isEmpty() ? all.size() : at(query.page.before);
        bool isComplete = to - from <= most;
        if (query.page.last || !query.page.before.isEmpty())
            from = std::max(from, to - most);
        else
            to = std::min(to, from + most);
        return sluice.pass(
            Result<ArchivePage>(ArchivePage{all.sliced(from, to - from), int(all.size()), int(from), isComplete}));
    }
    Task<Result<Done>> replace(QString room, QString id, QByteArray stanza) override
    {
        for (auto& one : kept[room]) {
            if (one.id == id)
                one.stanza = stanza;
        }
        return done();
    }
    Task<Result<Done>> removeRoom(QString room) override
    {
        kept.erase(room);
        return done();
    }
    Task<Result<Done>> keepOnly(QStringList rooms) override
    {
        std::erase_if(kept, [&](const auto& entry) { return !rooms.contains(entry.first); });
        return done();
    }

private:
    static Task<Result<Done>> done() { return Task<Result<Done>>(Result<Done>(Done{})); }
};

/// A server with a room service at rooms.localhost, and people.
struct Inn {
    House house;
    MemoryRooms store;
    MemoryArchive archive;
    MucService service;
    std::map<QString, std::unique_ptr<Peer>> people;

    explicit Inn(RoomPolicy policy = {})
        : service(house.reactor, house.router, *Jid::parse(QStringLiteral("rooms.localhost")), QStringLiteral("Rooms"),
            QStringLiteral("0"), store, &archive, std::move(policy))
    {
    }
    /// Logs in the first time: "ann", or "ann/phone".
    Peer& operator[](const QString& who)
    {
        auto& peer = people[who];
        if (!peer) {
            peer = std::make_unique<Peer>(house);
            peer->logIn(who.section(u'/', 0, 0), who.contains(u'/') ? who.section(u'/', 1) : QStringLiteral("r"));
            peer->available();
            peer->forget();
        }
        return *peer;
    }
    void enter(
        const QString& who, const QByteArray& nick, const QByteArray& inside = {}, const QByteArray& room = "lounge")
    {
        (*this)[who].say("<presence to='" + room + "@rooms.localhost/" + nick
            + "'><x xmlns='http://jabber.org/protocol/muc'>" + inside + "</x></presence>");
    }
    xml::Element ask(const QString& who, const QByteArray& type, const QByteArray& payload,
        const QByteArray& to = "lounge@rooms.localhost")
    {
        return (*this)[who].ask("<iq type='" + type + "' id='q' to='" + to + "'>" + payload + "</iq>");
    }
    QString admin(const QString& who, const QByteArray& item)
    {
        return outcome(ask(who, "set", "<query xmlns='http://jabber.org/protocol/muc#admin'>" + item + "</query>"));
    }
    QString configure(const QString& who, const QByteArray& fields, const QByteArray& type = "submit")
    {
        return outcome(ask(who, "set",
            "<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='" + type
                + "'><field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#roomconfig</value></field>" + fields
                + "</x></query>"));
    }
    static QByteArray field(const QByteArray& name, const QByteArray& value)
    {
        return "<field var='muc#roomconfig_" + name + "'><value>" + value + "</value></field>";
    }
    void say(const QString& who, const QByteArray& text, const QByteArray& more = {})
    {
        (*this)[who].say("<message to='lounge@rooms.localhost' type='groupchat' id='m'><body>" + text + "</body>" + more
            + "</message>");
    }
    void leave(const QString& who, const QByteArray& nick, const QByteArray& room = "lounge")
    {
        (*this)[who].say("<presence to='" + room + "@rooms.localhost/" + nick + "' type='unavailable'/>");
    }
    /// A room of ann's, with others in it; nobody remembers what came until then.
    void open(const QStringList& others = {}, const QByteArray& fields = {})
    {
        enter(QStringLiteral("ann"), "Ann");
        configure(QStringLiteral("ann"), fields);
        for (const auto& who : others) {
            auto nick = who.section(u'/', 0, 0).toLatin1();
            nick[0] = char(nick[0] - 32);
            enter(who, nick);
        }
        forget();
    }
    void forget()
    {
        for (auto& [name, peer] : people)
            peer->forget();
    }

    static QString outcome(const xml::Element& answer)
    {
        if (answer.attribute(u"type") != u"error")
            return answer.isNull()                   ? QStringLiteral("nothing")
                : answer.attribute(u"type").isNull() ? QStringLiteral("ok")
                                                     : answer.attribute(u"type");
        return conditionName(StanzaError::fromElement(answer.child(u"error")).condition);
    }
    /// What somebody has heard since, each in one line: "+Bob member/participant 110", "-Bob none/none 307 by Ann:
    /// why", "Bob: hello", "subject of Ann: text", "error forbidden", "invite …", "dan@localhost is member: reason".
    QStringList heard(const QString& who)
    {
        QStringList lines;
        auto& peer = (*this)[who];
        for (auto element = peer.next(); !element.isNull(); element = peer.next())
            lines.append(line(element));
        return lines;
    }
    static QString line(const xml::Element& element)
    {
        const auto from = Jid::parse(element.attribute(u"from")).valueOr({});
        const auto nick = from.isFull() ? from.resource() : QStringLiteral("room");
        if (element.attribute(u"type") == u"error")
            return QStringLiteral("error ") + outcome(element);
        const auto x = element.child(u"x", ns::mucUser);
        QString codes;
        for (const auto& status : x.elements(u"status", ns::mucUser))
            codes += u' ' + status.attribute(u"code");
        if (element.name() == u"presence") {
            const auto item = x.child(u"item");
            auto text = (element.attribute(u"type") == u"unavailable" ? u'-' : u'+') + nick + u' '
                + item.attribute(u"affiliation") + u'/' + item.attribute(u"role");
            if (item.hasAttribute(u"jid"))
                text += QStringLiteral(" (") + item.attribute(u"jid") + u')';
            if (item.hasAttribute(u"nick"))
                text += QStringLiteral(" now ") + item.attribute(u"nick");
            text += codes;
            if (const auto by = item.child(u"actor").attribute(u"nick"); !by.isEmpty())
                text += QStringLiteral(" by ") + by;
            if (const auto reason = item.childText(u"reason"); !reason.isEmpty())
                text += QStringLiteral(": ") + reason;
            if (const auto destroyed = x.child(u"destroy"); !destroyed.isNull())
                text += QStringLiteral(" destroyed ") + destroyed.attribute(u"jid") + destroyed.childText(u"reason");
            return text;
        }
        if (const auto invite = x.child(u"invite"); !invite.isNull())
            return QStringLiteral("invited by ") + invite.attribute(u"from") + QStringLiteral(": ")
                + invite.childText(u"reason") + x.childText(u"password");
        if (const auto decline = x.child(u"decline"); !decline.isNull())
            return QStringLiteral("declined by ") + decline.attribute(u"from") + QStringLiteral(": ")
                + decline.childText(u"reason");
        if (!element.child(u"subject").isNull() && element.child(u"body").isNull())
            return QStringLiteral("subject of ") + nick + QStringLiteral(": ") + element.childText(u"subject");
        if (const auto item = x.child(u"item"); !item.isNull() && element.child(u"body").isNull() && codes.isEmpty())
            return item.attribute(u"jid") + QStringLiteral(" is ") + item.attribute(u"affiliation")
                + QStringLiteral(": ") + item.childText(u"reason");
        if (!codes.isEmpty() && element.child(u"body").isNull())
            return QStringLiteral("status") + codes;
        if (const auto retract = element.child(u"retract", ns::retraction);
            !retract.isNull() && element.child(u"body").isNull())
            return QStringLiteral("retract by ") + nick + QStringLiteral(": ") + retract.childText(u"reason");
        return nick
            + (element.attribute(u"type") == u"groupchat" ? QStringLiteral(": ") : QStringLiteral(" privately: "))
            + element.childText(u"body")
            + (element.child(u"delay", ns::delay).isNull() ? QString() : QStringLiteral(" (earlier)"));
    }
};

} // namespace everyport::xmpp::muc
