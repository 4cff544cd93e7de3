// What another domain's server and its people call themselves and say, told to our client: what people are shown of it.
#include <QTest>

#include "app/chat/network/formsession.h"
#include "app/chat/network/roomadministration.h"
#include "tests/app/chat/shownwords.h"
#include "tests/app/xmppchat/foreignserver.h"
#include "tests/app/xmppchat/xmppstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;

namespace {

/// As a server may send them within XML, which has none of some characters; line ends stay, in attributes, too.
QByteArray escaped(const QString& words)
{
    QByteArray xml;
    for (const char32_t c : QStringView(QString::fromUtf8(words.left(400).toUtf8())).toUcs4()) {
        const bool isAllowed = c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
        const bool isPlain = c >= 0x20 && c < 0x7f && !strchr("<>&'\"", int(c));
        if (isAllowed)
            xml += isPlain ? QByteArray(1, char(c)) : "&#" + QByteArray::number(quint32(c)) + ";";
    }
    return xml;
}

const QByteArray people = "@foreign.example";

/// Our client at another domain's server, in a room there, with every offer and conversation that comes of it.
struct Abroad : XmppStage {
    ForeignServer server;
    std::unique_ptr<Port> door;
    QByteArray words = "hello";
    QByteArray number = "0";
    Account* me = nullptr;

    Abroad()
    {
        server.answered = [this](const xml::Element& request) { return answer(request); };
        server.told = [this](const xml::Element& stanza) { letIn(stanza); };
        const auto factory = [this] { return std::make_unique<ForeignServer::Connection>(server); };
        door = std::move(*reactor().role<ReactorTcp>()->listenTcp({.port = 5333}, factory));
        me = &connected(u"me"_s,
            {{u"address"_s, u"me@foreign.example"_s}, {u"server"_s, u"127.0.0.1:5333"_s},
                {u"rooms"_s, QStringList(u"lobby@muc.foreign.example"_s)}});
        if (!until([&] { return lobby() && lobby()->isEntered(); }))
            qFatal("not let in");
    }
    ~Abroad() override
    {
        chat->disconnectAccount(me->id);
        reactor().turn();
    }
    Conversation* lobby() { return room(*me, u"lobby@muc.foreign.example"_s); }
    void say(const QByteArray& xml) { server.connection->say(xml); }

    QByteArray answer(const xml::Element& request) const
    {
        const auto asked = request.firstElement();
        const auto kind = asked.ns().toUtf8();
        const auto query = [&](const QByteArray& inside) {
            return "<query xmlns='" + kind + "'>" + inside + "</query>";
        };
        if (kind == "jabber:iq:roster")
            return query({});
        if (kind == "http://jabber.org/protocol/disco#info")
            return query("<identity category='conference' type='text' name='" + words
                + "'/><feature var='http://jabber.org/protocol/muc'/>");
        if (kind == "http://jabber.org/protocol/disco#items")
            return query("<item jid='lobby@muc.foreign.example' name='" + words + "'/>");
        if (kind == "http://jabber.org/protocol/muc#owner")
            return query("<x xmlns='jabber:x:data' type='form'><title>" + words + "</title><instructions>" + words
                + "</instructions><field var='a' type='list-single' label='" + words + "'><desc>" + words
                + "</desc><value>" + words + "</value><option label='" + words + "'><value>" + words
                + "</value></option></field></x>");
        if (kind == "vcard-temp")
            return "<vCard xmlns='vcard-temp'><FN>" + words + "</FN><NICKNAME>" + words + "</NICKNAME><URL>" + words
                + "</URL><DESC>" + words + "</DESC></vCard>";
        if (kind == "jabber:iq:version")
            return query("<name>" + words + "</name><version>" + words + "</version>");
        return refusal();
    }
    QByteArray refusal() const
    {
        return "<error type='cancel'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
               "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>"
            + words + "</text></error>";
    }
    /// Into the lobby; other rooms say why not.
    void letIn(const xml::Element& stanza)
    {
        const auto to = escaped(stanza.attribute(u"to"));
        if (stanza.name() != u"presence" || !to.contains("@muc.") || stanza.attribute(u"type") == u"unavailable")
            return;
        if (!to.startsWith("lobby@"))
            return say("<presence type='error' from='" + to + "'>" + refusal() + "</presence>");
        say("<presence from='" + to
            + "'><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='member' role='participant'/>"
              "<status code='110'/></x></presence><message type='groupchat' from='lobby@muc.foreign.example'><subject>hello</subject></message>");
    }
    void notifyRoom();
    void notifyPeople();
};

QByteArray ofRoom(const QByteArray& inside)
{
    return "<x xmlns='http://jabber.org/protocol/muc#user'>" + inside + "</x>";
}

QByteArray item(const QByteArray& inside, const QByteArray& codes = {}, const QByteArray& attributes = {})
{
    auto statuses = QByteArray();
    for (const auto& code : codes.split(' '))
        statuses += code.isEmpty() ? QByteArray() : "<status code='" + code + "'/>";
    return ofRoom("<item affiliation='member' role='participant'" + attributes + ">" + inside + "</item>" + statuses);
}

QByteArray message(const QByteArray& from, const QByteArray& inside, const QByteArray& more = "type='chat'")
{
    return "<message from='" + from + "' " + more + ">" + inside + "</message>";
}

QByteArray presence(const QByteArray& from, const QByteArray& inside, const QByteArray& type = {})
{
    return "<presence from='" + from + (type.isEmpty() ? QByteArray() : "' type='" + type) + "'>" + inside
        + "</presence>";
}

QByteArray body(const QByteArray& words)
{
    return "<body>" + words + "</body>";
}

QByteArray nickOf(const QByteArray& words)
{
    return "<nick xmlns='http://jabber.org/protocol/nick'>" + words + "</nick>";
}

/// What a node of somebody's has now.
QByteArray event(const QByteArray& node, const QByteArray& id, const QByteArray& item)
{
    return "<event xmlns='http://jabber.org/protocol/pubsub#event'><items node='" + node + "'><item id='" + id + "'>"
        + item + "</item></items></event>";
}

QByteArray reaction(const QByteArray& to, const QByteArray& words)
{
    return "<reactions xmlns='urn:xmpp:reactions:0' id='" + to + "'><reaction>" + words + "</reaction></reactions>";
}

void Abroad::notifyRoom()
{
    const auto there = [](const QByteArray& who) { return "lobby@muc.foreign.example/" + who; };
    const auto nick = there(words);
    const auto other = there("p" + number);
    const auto person = "p" + number + people;
    const auto why = "<actor nick='" + words + "'/><reason>" + words + "</reason>";
    for (const auto& who : {nick, other, there("q" + number), there("r" + number), there("s" + number)})
        say(presence(who,
            "<status>" + words + "</status><show>away</show>" + item({}, {}, " jid='" + person + "/" + words + "'")
                + "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='" + words + "'/>"));
    for (const auto& who : {nick, other}) {
        say(message(who, body(words) + nickOf(words), "type='groupchat' id='g" + number + "'"));
        say(message(who, body("/me " + words), "type='groupchat'"));
        say(message(who, "<subject>" + words + "</subject>", "type='groupchat'"));
        say(message(who, body(words) + item({})));
    }
    say(message(other, reaction("g" + number, words), "type='groupchat'"));
    say(message("lobby@muc.foreign.example", refusal(), "type='error'"));
    say(presence(nick, refusal(), "error"));
    say(presence(other, item({}, "303", " nick='" + words + "'"), "unavailable"));
    say(presence(there("q" + number), item(why, "307"), "unavailable")
        + presence(there("r" + number), item(why, "301"), "unavailable"));
    say(presence(nick, item({}), "unavailable")
        + presence(there("s" + number), "<status>" + words + "</status>" + item({}), "unavailable"));
    const auto said = " from='" + person + "'><reason>" + words + "</reason></";
    say(message("b" + number + "@muc.foreign.example", ofRoom("<invite" + said + "invite>"), {}));
    say(message("lobby@muc.foreign.example", ofRoom("<decline" + said + "decline>"), {}));
    const auto bookmark = "<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true' name='" + words + "'><nick>" + words
        + "</nick></conference>";
    say(message(
        "me@foreign.example", event("urn:xmpp:bookmarks:1", "c" + number + "@muc.foreign.example", bookmark), {}));
}

void Abroad::notifyPeople()
{
    const auto who = "p" + number + people;
    const auto other = "n" + number + people; // without a name on our list
    const auto push = [&](const QByteArray& address, const QByteArray& more) {
        say("<iq type='set' id='r'><query xmlns='jabber:iq:roster'><item subscription='both' jid='" + address + "'"
            + more + "</query></iq>");
    };
    push(who, " name='" + words + "'><group>" + words + "</group></item>");
    push(other, "/>");
    say(presence(who + "/" + words, "<status>" + words + "</status>"));
    say(presence(who + "/x", "<show>dnd</show><status>" + words + "</status>"));
    say(message(other, event("http://jabber.org/protocol/nick", "a", nickOf(words)), {}));
    say(presence("s" + number + people, "<status>" + words + "</status>" + nickOf(words), "subscribe"));
    for (const auto& from : {who + "/x", "t" + number + people + "/x"}) {
        const auto all = "<subject>" + words + "</subject>" + body(words) + nickOf(words);
        say(message(from, all + "<composing xmlns='http://jabber.org/protocol/chatstates'/>",
            "type='chat' id='m" + number + "'"));
        say(message(
            from, body("corrected " + words) + "<replace xmlns='urn:xmpp:message-correct:0' id='m" + number + "'/>"));
        say(message(from, reaction("m" + number, words)));
        say(message(from, all, "type='headline'"));
        say(message(from, refusal(), "type='error'"));
        const auto url = "https://foreign.example/" + words;
        say(message(from, body(url) + "<x xmlns='jabber:x:oob'><url>" + url + "</url><desc>" + words + "</desc></x>"));
    }
    say(message("foreign.example", body(words), {}));
    say(message("end" + people, body("end of " + number)));
}

} // namespace

class XmppStrangersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAServerSaysDrivesNoScreen()
    {
        Abroad abroad;
        auto& account = *abroad.me;
        ShownWords shown;
        qsizetype members = 0;
        int offers = 0;
        for (const auto& words : strangersWords()) {
            abroad.words = escaped(words.text);
            abroad.number = QByteArray::number(abroad.number.toInt() + 1);
            abroad.notifyRoom();
            abroad.notifyPeople();
            const auto over = u"end@foreign.example: end of "_s + QString::fromLatin1(abroad.number);
            QVERIFY2(abroad.until([&] { return abroad.person(account, u"end@foreign.example"_s); }),
                qPrintable(account.trouble));
            QVERIFY2(abroad.says(*abroad.person(account, u"end@foreign.example"_s), over), words.name.constData());
            const auto facts = abroad.wait(
                account.link()->facts(u"p%1@foreign.example"_s.arg(QString::fromLatin1(abroad.number))));
            QVERIFY(facts && facts->rows.size() >= 7);
            for (const auto& [label, value] : facts->rows)
                shown.lines({label, value});
            const auto talk = account.link()->roomCare()->settings(u"lobby@muc.foreign.example"_s);
            const auto step = abroad.wait(talk->begin());
            QVERIFY(step && step->form.fields.size() == 1);
            shown.text(step->form.title);
            shown.text(step->form.instructions);
            const auto& field = step->form.fields.first();
            shown.text(field.label);
            shown.text(field.help);
            shown.text(field.choices.first().label);
            shown.add(account);
            offers += answerOffers(abroad, shown);
            members += abroad.lobby()->members().size();
            QVERIFY2(
                shown.bad.isEmpty(), qPrintable(QString::fromLatin1(words.name) + u": "_s + shown.bad.join(u'\n')));
        }
        QVERIFY2(abroad.number.toInt() >= 17 && shown.count >= 1500 && members >= 40 && offers >= 2 * 17,
            qPrintable(u"%1 %2 %3"_s.arg(shown.count).arg(members).arg(offers)));
        checkWhatIsKept(abroad);
    }

private:
    /// There is not room for all of them at once.
    static int answerOffers(Abroad& abroad, ShownWords& shown)
    {
        int answered = 0;
        for (const auto& one : abroad.me->conversations()) {
            for (const auto& offer : abroad.chat->offers().of(one->id)) {
                shown.lines({offer.from, offer.name, offer.words, offer.caution, offer.trouble});
                abroad.chat->offers().refuse(offer.id);
                ++answered;
            }
        }
        return answered;
    }
    static void checkWhatIsKept(Abroad& abroad)
    {
        ShownWords shown;
        shown.add(abroad.log);
        const int logged = shown.count;
        int rooms = 0;
        for (const auto& one : abroad.me->conversations()) {
            for (const auto& message : abroad.stored(*one)) {
                shown.add(message);
                for (auto reaction = message.reactions.begin(); reaction != message.reactions.end(); ++reaction)
                    shown.lines(QStringList(reaction.key()) + reaction.value());
            }
            rooms += one->kind == Conversation::Kind::Room && !one->trouble.isEmpty();
        }
        QVERIFY2(shown.bad.isEmpty(), qPrintable(shown.bad.join(u'\n')));
        QVERIFY2(logged > 20 && shown.count - logged > 1000 && rooms >= 17 && abroad.me->contacts().size() >= 34,
            qPrintable(u"%1 log, %2 shown, %3 rooms, %4 contacts"_s.arg(logged)
                           .arg(shown.count)
                           .arg(rooms)
                           .arg(abroad.me->contacts().size())));
        QVERIFY(abroad.texts(*abroad.lobby()).join(u'|').contains(u"<img src='file:///dev/zero'> x"_s));
    }

private Q_SLOTS:
    /// Put out of a room, then by the server, then not let in again, each with words.
    void whyItEndsDrivesNoScreen()
    {
        int ended = 0;
        for (const auto& words : strangersWords()) {
            Abroad abroad;
            const auto said = escaped(words.text);
            const auto why = "<actor nick='" + said + "'/><reason>" + said + "</reason>";
            abroad.say(presence("lobby@muc.foreign.example/me", item(why, "110 307"), "unavailable"));
            QVERIFY2(abroad.until([&] { return abroad.lobby()->presence == Conversation::Presence::Refused; }),
                words.name.constData());
            abroad.say("<stream:error><policy-violation xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>"
                       "<text xmlns='urn:ietf:params:xml:ns:xmpp-streams'>"
                + said + "</text></stream:error></stream:stream>");
            QVERIFY2(abroad.until([&] { return abroad.me->state != Account::State::Online; }), words.name.constData());
            QVERIFY(!abroad.me->trouble.isEmpty());
            ShownWords shown;
            shown.add(*abroad.me);
            abroad.words = said;
            abroad.server.letsBind = false;
            abroad.server.heard.clear();
            abroad.chat->connectAccount(abroad.me->id);
            QVERIFY2(abroad.until([&] { return !abroad.server.heard.isEmpty() && !abroad.server.connection; }),
                words.name.constData());
            QVERIFY(abroad.until([&] {
                return abroad.me->state == Account::State::Waiting || abroad.me->state == Account::State::Failed;
            }));
            QVERIFY(!abroad.me->trouble.isEmpty());
            shown.add(*abroad.me);
            shown.add(abroad.log);
            for (const auto& message : abroad.stored(*abroad.lobby()))
                shown.add(message);
            QVERIFY2(shown.bad.isEmpty() && shown.count >= 12,
                qPrintable(shown.bad.join(u'\n') + QString::number(shown.count)));
            ++ended;
        }
        QVERIFY(ended >= 17);
    }

    /// What is no XML ends the stream, and what is said of it is ours.
    void whatIsNoXmlDrivesNoScreen()
    {
        int ended = 0;
        const QByteArray torn = "a\xed\xa0\xbd"
                                "b";
        for (const QByteArray& bytes : QByteArrayList{"\x1b]0;owned\x07", QByteArray("a\0b", 3), torn, "&#27;[2J",
                 "&#xD83D;", "<\x1b[31m/>", "&evil;", "<!-- \x1b -->"}) {
            Abroad abroad;
            abroad.say("<message type='chat' from='p@foreign.example'><body>" + bytes + "</body></message>");
            QVERIFY2(abroad.until([&] { return abroad.me->state != Account::State::Online; }),
                bytes.toPercentEncoding().constData());
            ShownWords shown;
            shown.add(*abroad.me);
            shown.add(abroad.log);
            QVERIFY2(shown.bad.isEmpty() && !abroad.me->trouble.isEmpty(), qPrintable(shown.bad.join(u'\n')));
            QVERIFY(!abroad.person(*abroad.me, u"p@foreign.example"_s));
            ++ended;
        }
        QCOMPARE(ended, 8);
    }
};

QTEST_GUILESS_MAIN(XmppStrangersTest)
#include "tst_xmppstrangers.moc"
