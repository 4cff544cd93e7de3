#include "app/xmppbridge/mucrooms.h"

#include <QTest>

#include "app/xmppbridge/mucwords.h"
#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::bridge;
using namespace everyport::xmpp::muc;
using namespace everyport::xmppbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString cat = u"cat"_s;

/// A side that is played by the test: what it is asked for is written down.
class Far final : public BridgeEnd {
public:
    QStringList notes;
    bool mayExpel = true;
    QString silence; ///< Why it lets nobody speak.

    QString network() const override { return u"irc"_s; }
    chat::RichText topic() const override { return {}; }
    void show(const RemoteUser& guest) override
    {
        notes.append(u"show "_s + guest.person.name + (guest.person.isAway ? u" away"_s : QString()));
    }
    void update(const RemoteUser& guest) override
    {
        notes.append(u"update "_s + guest.person.name + (guest.person.isAway ? u" away"_s : QString()));
    }
    void hide(const RemoteUser& guest, const Leaving& how) override
    {
        notes.append(u"hide %1 %2 %3"_s.arg(guest.person.name, how.reason, how.by.person.name).trimmed());
    }
    Result<QStringList> speak(const RemoteUser& guest, const Words& words) override
    {
        heard = words;
        notes.append(u"%1%2: %3"_s.arg(
            words.kind == Words::Kind::Action ? u"* "_s : QString(), guest.person.name, words.text.text));
        if (silence.isEmpty())
            return QStringList{u"there"_s + (count++ ? QString::number(count) : QString())};
        return Error{Error::Kind::Refused, Reason::PermissionDenied, silence, {}, 0};
    }
    void retract(const RemoteUser& by, const QStringList& ids, const QString& reason) override
    {
        notes.append(u"retract %1 by %2 %3"_s.arg(ids.join(u' '), by.person.name, reason).trimmed());
    }
    void changeTopic(const RemoteUser& by, const chat::RichText& topic) override
    {
        notes.append(u"topic of %1: %2"_s.arg(by.person.name, topic.text));
    }
    Result<Done> whisper(const RemoteUser& from, const QString& key, const Words& words) override
    {
        notes.append(u"%1 to %2: %3"_s.arg(from.person.name, key, words.text.text));
        if (silence.isEmpty())
            return Done{};
        return Error{Error::Kind::Refused, Reason::PermissionDenied, silence, {}, 0};
    }
    void undelivered(const QString& key, const Words& words, const RemoteUser* to, const QString& text) override
    {
        notes.append(
            u"%1 not heard%2 (%3): %4"_s.arg(key, to ? u" by "_s + to->person.name : QString(), words.text.text, text));
    }
    Result<Done> expel(const RemoteUser& by, const QString& key, const QString& reason) override
    {
        notes.append(u"expel %1 by %2: %3"_s.arg(key, by.person.name, reason));
        if (mayExpel)
            return Done{};
        return Error{Error::Kind::Refused, Reason::PermissionDenied, u"no right"_s, {}, 0};
    }
    QStringList take() { return std::exchange(notes, {}); }
    Words heard;
    int count = 0;
};

/// A shared room with ann in it, and bob on the far side.
struct Stage {
    Inn inn;
    Bridge meeting{inn.house.reactor.clock()};
    Far far;
    std::unique_ptr<MucRooms> rooms = std::make_unique<MucRooms>(inn.service, u"xmpp"_s);

    explicit Stage(const QByteArray& fields = {}, RoomPolicy policy = {}) : inn(std::move(policy))
    {
        inn.open({}, fields);
        meeting.add(far);
        if (!rooms->share(u"lounge"_s, meeting))
            qFatal("not shared");
        come(u"bob"_s);
        inn.forget();
        far.take();
    }
    ~Stage()
    {
        rooms.reset();
        meeting.remove(far);
    }
    void turn()
    {
        inn.house.reactor.turn();
        inn.house.reactor.advance(2ms);
    }
    static Person person(const QString& name)
    {
        Person one;
        one.key = u"k-"_s + name;
        one.name = name;
        return one;
    }
    void come(const QString& name)
    {
        meeting.came(far, person(name));
        turn();
    }
    void say(const QString& text, Words::Kind kind = Words::Kind::Message, const QString& id = {},
        const QString& replyTo = {})
    {
        meeting.said(far, u"k-bob"_s, {kind, text, id, replyTo});
        turn();
    }
    Room& room() { return *inn.service.rooms().find(u"lounge"_s); }
};

} // namespace

class MucRoomsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guestsAreOccupantsLikeOthers()
    {
        Stage stage;
        stage.come(u"eve"_s);
        QCOMPARE(stage.inn.heard(ann), QStringList(u"+eve none/participant"_s));
        stage.inn.enter(cat, "Cat");
        QCOMPARE(stage.inn.heard(cat).first(3),
            QStringList({u"+Ann owner/moderator"_s, u"+bob none/participant"_s, u"+eve none/participant"_s}));
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"show Cat"_s));
        stage.meeting.left(stage.far, u"k-eve"_s, {Leaving::Kind::Left, u"bye"_s, {}});
        stage.turn();
        QCOMPARE(stage.inn.heard(cat).last(), u"-eve none/none"_s);
    }

    void wordsGoBothWays()
    {
        Stage stage;
        stage.say(u"hello"_s, Words::Kind::Message, u"m1"_s);
        QCOMPARE(stage.inn.heard(ann), QStringList(u"bob: hello"_s));
        QCOMPARE(stage.far.take(), QStringList()); // nothing comes back
        stage.say(u"waves"_s, Words::Kind::Action);
        QCOMPARE(stage.inn.heard(ann), QStringList(u"bob: /me waves"_s));
        stage.inn.say(ann, "/me nods");
        stage.inn.say(ann, "hi");
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList({u"* Ann: nods"_s, u"Ann: hi"_s}));
        const auto& kept = stage.inn.archive.kept[u"lounge"_s];
        QCOMPARE(kept.size(), 4); // guests' words are in the archive like others
    }

    void repliesAndRetractionsFindTheirMessage()
    {
        Stage stage;
        stage.say(u"first"_s, Words::Kind::Message, u"m1"_s);
        const auto id = stage.inn.archive.kept[u"lounge"_s].last().id;
        stage.inn.forget();
        stage.inn.say(ann, "second", "<reply xmlns='urn:xmpp:reply:0' id='" + id.toLatin1() + "'/>");
        stage.turn();
        QCOMPARE(stage.far.heard.replyTo, u"m1"_s);
        stage.meeting.retracted(stage.far, u"k-bob"_s, u"m1"_s);
        stage.turn();
        QCOMPARE(stage.inn.heard(ann).last(), u"retract by bob: "_s);
        const auto own = stage.inn.archive.kept[u"lounge"_s].value(1).id;
        stage.inn[ann].say(
            "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
            + own.toLatin1() + "'/></message>");
        stage.turn();
        QCOMPARE(stage.far.take().last(), u"retract there by Ann"_s);
    }

    void whatStandsInForSomethingElseIsNotSaid_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("whole");
        // 5 code points of a quotation and its line's end, 9 in all
        const QByteArray body = "<body>&gt; 😀 a\nyes</body>";
        const auto whole = u"> 😀 a\nyes"_s;
        const QByteArray reply = body + "<reply xmlns='urn:xmpp:reply:0' id='some'/>";
        const QByteArray retract = body + "<retract xmlns='urn:xmpp:message-retract:1' id='some'/>";
        const QByteArray react = body
            + "<reactions xmlns='urn:xmpp:reactions:0' id='some'><reaction>+</reaction></reactions>";
        const auto fallback = [](const QByteArray& of, const QByteArray& inside = {}) {
            return "<fallback xmlns='urn:xmpp:fallback:0'" + (of.isEmpty() ? QByteArray() : " for='" + of + "'") + ">"
                + inside + "</fallback>";
        };
        const QByteArray toReply = "urn:xmpp:reply:0";
        QTest::newRow("nothing marked") << reply << whole << QString();
        QTest::newRow("a reply's quotation")
            << reply + fallback(toReply, "<body start='0' end='6'/>") << u"yes"_s << whole;
        QTest::newRow("in pieces that overlap")
            << reply + fallback(toReply, "<body start='2' end='6'/><body start='0' end='4'/><body start='3' end='4'/>")
            << u"yes"_s << whole;
        QTest::newRow("by two elements") << reply + fallback(toReply, "<body start='0' end='2'/>")
                + fallback(toReply, "<body start='2' end='6'/>")
                                         << u"yes"_s << whole;
        QTest::newRow("backwards") << reply + fallback(toReply, "<body start='6' end='0'/>") << whole << QString();
        QTest::newRow("beyond the end") << reply + fallback(toReply, "<body start='6' end='4000000000'/>")
                                        << u"> 😀 a\n"_s << whole;
        QTest::newRow("begins beyond the end")
            << reply + fallback(toReply, "<body start='4000000000' end='4000000001'/>") << whole << QString();
        QTest::newRow("before the beginning")
            << reply + fallback(toReply, "<body start='-9000000000000000000' end='6'/>") << u"yes"_s << whole;
        QTest::newRow("no numbers") << reply + fallback(toReply, "<body start='x' end='99999999999999999999999'/>")
                                    << whole << QString();
        QTest::newRow("a reply that is all quotation") << reply + fallback(toReply) << whole << QString();
        QTest::newRow("a reply, not said for what")
            << reply + fallback({}, "<body start='0' end='6'/>") << u"yes"_s << whole;
        QTest::newRow("the subject's") << reply + fallback(toReply, "<subject/>") << whole << QString();
        QTest::newRow("a retraction") << retract + fallback("urn:xmpp:message-retract:1") << QString() << QString();
        QTest::newRow("a retraction, not said for what") << retract + fallback({}) << QString() << QString();
        QTest::newRow("a reaction") << react + fallback("urn:xmpp:reactions:0", "<body/>") << QString() << QString();
        QTest::newRow("what IRC does not know")
            << body + "<poll xmlns='urn:example:poll'/>" + fallback("urn:example:poll") << whole << QString();
        QTest::newRow("not said for what, and nothing known") << body + fallback({}) << whole << QString();
        // or words could be hidden
        QTest::newRow("nothing to stand in for") << body + fallback("urn:xmpp:message-retract:1") << whole << QString();
        QTest::newRow("a file") << QByteArray(
            "<body>https://x.example/f</body><x xmlns='jabber:x:oob'><url>https://x.example/f</url></x>")
                                << u"https://x.example/f"_s << QString();
        QTest::newRow("a file beside words")
            << QByteArray("<body>look</body><x xmlns='jabber:x:oob'><url>https://x.example/f</url></x>")
            << u"look\nhttps://x.example/f"_s << QString();
        QTest::newRow("a file without words")
            << QByteArray("<x xmlns='jabber:x:oob'><url>https://x.example/f</url></x>") << u"https://x.example/f"_s
            << QString();
        QTest::newRow("an address of something else")
            << QByteArray("<x xmlns='jabber:x:oob'><url>javascript:alert(1)</url></x>") << QString() << QString();
    }
    void whatStandsInForSomethingElseIsNotSaid()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, said);
        QFETCH(QString, whole);
        const auto message = xmpp::Stanza::of(
            *xml::parse("<message xmlns='jabber:client' type='groupchat' id='m'>" + inside + "</message>"));
        const auto words = wordsOf(*message, u"1"_s);
        QCOMPARE(words ? words->text.text : QString(), said);
        QCOMPARE(words ? words->whole.text : QString(), whole);
        Stage stage;
        stage.inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat' id='m'>" + inside + "</message>");
        stage.turn();
        const auto told = whole.isEmpty() ? said : whole; // where nobody knows what it replies to
        QCOMPARE(stage.far.take(), told.isEmpty() ? QStringList() : QStringList(u"Ann: "_s + told));
    }

    void manyMarksOverALongText()
    {
        xml::Element message(u"message"_s, u"jabber:client"_s);
        message.addTextElement(u"body"_s, QString(100'000, u'x') + u"yes"_s);
        message.add(xml::Element(u"reply"_s, u"urn:xmpp:reply:0"_s).with(u"id"_s, u"some"_s));
        auto fallback = xml::Element(u"fallback"_s, u"urn:xmpp:fallback:0"_s).with(u"for"_s, u"urn:xmpp:reply:0"_s);
        for (int range = 0; range < 20'000; ++range)
            fallback.add(xml::Element(u"body"_s, u"urn:xmpp:fallback:0"_s)
                             .with(u"start"_s, QString::number(range % 7))
                             .with(u"end"_s, u"100000"_s));
        message.add(std::move(fallback));
        const auto words = wordsOf(*xmpp::Stanza::of(std::move(message)), u"1"_s);
        QVERIFY(words);
        QCOMPARE(words->text.text, u"yes"_s);
    }

    void correctionsAreOfOnesOwn()
    {
        Stage stage;
        stage.inn.enter(cat, "Cat");
        stage.inn.forget();
        const auto say = [&](const QString& who, const QByteArray& id, const QByteArray& text,
                             const QByteArray& corrects = {}) {
            stage.inn[who].say("<message to='lounge@rooms.localhost' type='groupchat' id='" + id + "'><body>" + text
                + "</body>"
                + (corrects.isEmpty() ? QByteArray()
                                      : "<replace xmlns='urn:xmpp:message-correct:0' id='" + corrects + "'/>")
                + "</message>");
            stage.turn();
            return stage.far.heard;
        };
        say(ann, "m1", "hello");
        const auto first = stage.inn.archive.kept[u"lounge"_s].last().id;
        QVERIFY(!stage.far.heard.corrects);
        stage.far.take();
        QVERIFY(say(ann, "m2", "hullo", "m1").corrects);
        QCOMPARE(stage.far.take(), QStringList({u"Ann: hullo"_s, u"retract there by Ann"_s}));
        say(cat, "m3", "no", "m1"); // not hers
        QVERIFY(stage.far.heard.corrects && stage.far.heard.corrects->isEmpty());
        QCOMPARE(stage.far.take(), QStringList({u"Cat: no"_s}));
        stage.inn[ann].say(
            "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
            + first.toLatin1() + "'/></message>");
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"retract there2 by Ann"_s));
    }

    void ownIdsAreForgottenInTime()
    {
        OwnIds ids;
        for (int number = 0; number < 3000; ++number)
            ids.remember(u"ann"_s, u"a%1"_s.arg(number % 2500), QString::number(number));
        QCOMPARE(ids.find(u"ann"_s, u"a499"_s), u"2999"_s);
        QCOMPARE(ids.find(u"ann"_s, u"a600"_s), QString());
        QCOMPARE(ids.find(u"cat"_s, u"a499"_s), QString());
        ids.remember(u"ann"_s, QString(OwnIds::longest + 1, u'x'), u"1"_s);
        QCOMPARE(ids.find(u"ann"_s, QString(OwnIds::longest + 1, u'x')), QString());
    }

    void whoIsNotHeardElsewhereIsTold()
    {
        Stage stage;
        stage.far.silence = u"Cannot send to channel (+m)"_s;
        stage.inn.say(ann, "hello");
        stage.turn();
        auto told = stage.inn[ann].nextOf(u"message"_s);
        QCOMPARE(told.childText(u"body"), u"hello"_s); // the room itself has it
        told = stage.inn[ann].nextOf(u"message"_s);
        QCOMPARE(told.attribute(u"type"), u"error"_s);
        QCOMPARE(told.attribute(u"id"), u"m"_s);
        QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost"_s);
        const auto error = xmpp::StanzaError::fromElement(told.child(u"error"));
        QVERIFY(error.condition == xmpp::Condition::Forbidden);
        QCOMPARE(error.text, u"Not passed on to irc: Cannot send to channel (+m)"_s);
        stage.inn[ann].say("<message to='lounge@rooms.localhost/bob' type='chat' id='p'><body>psst</body></message>");
        stage.turn();
        told = stage.inn[ann].nextOf(u"message"_s);
        QCOMPARE(told.attribute(u"id"), u"p"_s);
        QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost/bob"_s);
    }

    void privateWordsFollowTheRoomsRules()
    {
        Stage stage(Inn::field("allowpm", "moderators"));
        for (const auto& guest : stage.meeting.people()) {
            if (guest.person.name == u"Ann")
                stage.meeting.whispered(stage.far, u"k-bob"_s, guest, {Words::Kind::Message, u"psst"_s, {}, {}});
        }
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList());
        QCOMPARE(stage.far.take(),
            QStringList(
                u"k-bob not heard by Ann (psst): Not passed on to xmpp: Private messages are not allowed in the room lounge."_s));
    }

    void whoeverHasTheNickNextIsAnother()
    {
        Stage stage;
        stage.say(u"first"_s, Words::Kind::Message, u"m1"_s);
        const auto bobsId = stage.room().byNick(u"bob"_s)->id;
        auto bob = Stage::person(u"bob"_s);
        bob.name = u"rob"_s;
        stage.meeting.came(stage.far, bob);
        auto other = Stage::person(u"bob"_s);
        other.key = u"k-other"_s;
        stage.meeting.came(stage.far, other);
        stage.turn();
        QCOMPARE(stage.room().byNick(u"rob"_s)->id, bobsId);
        QVERIFY(stage.room().byNick(u"bob"_s)->id != bobsId);
        stage.inn.forget();
        stage.meeting.retracted(stage.far, u"k-bob"_s, u"m1"_s);
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList(u"retract by rob: "_s));
        QVERIFY(stage.inn.archive.kept[u"lounge"_s].first().stanza.contains("retracted"));
        QVERIFY(!stage.inn.archive.kept[u"lounge"_s].first().stanza.contains("first"));
    }

    void whatOthersHaveSaidIsModerated()
    {
        Stage stage;
        stage.inn.say(ann, "shameful");
        stage.turn();
        stage.inn.forget();
        stage.meeting.retracted(stage.far, u"k-bob"_s, u"there"_s, u"Spam"_s); // IRC lets its operators
        stage.turn();
        const auto told = stage.inn[ann].nextOf(u"message"_s);
        QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost"_s);
        const auto retract = told.child(u"retract", xmpp::ns::retraction);
        QCOMPARE(retract.childText(u"reason"), u"Spam"_s);
        QCOMPARE(retract.child(u"moderated", xmpp::ns::moderation).attribute(u"by"), u"lounge@rooms.localhost/bob"_s);
        const auto& kept = stage.inn.archive.kept[u"lounge"_s];
        QVERIFY(!kept.first().stanza.contains("shameful") && kept.first().stanza.contains("retracted"));
        QVERIFY(kept.last().stanza.contains("Spam"));
        QCOMPARE(stage.far.take().last(), u"Ann: shameful"_s); // it does not come back
        stage.inn.enter(cat, "Cat");
        QVERIFY(!stage.inn.heard(cat).join(u' ').contains(u"shameful"_s));
    }

    void whatIsKeptNowhereIsTakenBackAllTheSame()
    {
        Stage stage(Inn::field("enablelogging", "0"));
        stage.say(u"own"_s, Words::Kind::Message, u"m1"_s);
        stage.inn.say(ann, "shameful");
        stage.turn();
        stage.inn.forget();
        stage.meeting.retracted(stage.far, u"k-bob"_s, u"m1"_s);
        stage.meeting.retracted(stage.far, u"k-bob"_s, u"there"_s, u"Spam"_s);
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList({u"retract by bob: "_s, u"retract by room: Spam"_s}));
        stage.inn.say(ann, "mistaken");
        stage.turn();
        const auto id =
            stage.inn[ann].nextOf(u"message"_s).child(u"stanza-id", xmpp::ns::stanzaIds).attribute(u"id").toLatin1();
        stage.far.take();
        stage.inn[ann].say(
            "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
            + id + "'/></message>");
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"retract there2 by Ann"_s));
        stage.inn.enter(cat, "Cat");
        const auto heard = stage.inn.heard(cat).join(u' ');
        QVERIFY2(!heard.contains(u"shameful"_s) && !heard.contains(u"mistaken"_s), qPrintable(heard));
    }

    void namesThatAreTakenGetTheirNetwork()
    {
        Stage stage;
        stage.come(u"Ann"_s);
        QCOMPARE(stage.inn.heard(ann), QStringList(u"+Ann|irc none/participant"_s));
        stage.inn.enter(cat, "bob");
        QCOMPARE(stage.inn.heard(cat), QStringList(u"error conflict"_s));
    }

    void onlyTheProgramsOwnHaveItsNames()
    {
        RoomPolicy policy;
        policy.isOwnNick = [](const QString& nick) { return nick == u"commands"; };
        Stage stage({}, policy);
        stage.come(u"commands"_s);
        QCOMPARE(stage.inn.heard(ann), QStringList(u"+commands|irc none/participant"_s));
        auto own = Stage::person(u"commands"_s);
        own.key = u"k-own"_s;
        own.isOurs = true;
        stage.meeting.came(stage.far, own);
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList(u"+commands none/participant"_s));
    }

    void followsChanges()
    {
        Stage stage;
        auto bob = Stage::person(u"bob"_s);
        bob.isAway = true;
        stage.meeting.came(stage.far, bob);
        stage.turn();
        QCOMPARE(stage.inn[ann].next().childText(u"show"), u"away"_s);
        bob.name = u"rob"_s;
        stage.meeting.came(stage.far, bob);
        stage.turn();
        QCOMPARE(
            stage.inn.heard(ann), QStringList({u"-bob none/participant now rob 303"_s, u"+rob none/participant"_s}));
        bob.standing = Standing::Moderator;
        stage.meeting.came(stage.far, bob);
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList(u"+rob none/moderator"_s));
        stage.inn[ann].say("<presence to='lounge@rooms.localhost/Ann'><show>dnd</show></presence>");
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"update Ann away"_s));
        stage.inn[ann].say("<presence to='lounge@rooms.localhost/Anna'/>");
        stage.turn();
        QCOMPARE(stage.far.take().last(), u"update Anna"_s);
    }

    void whispers()
    {
        Stage stage;
        stage.inn[ann].say("<message to='lounge@rooms.localhost/bob' type='chat'><body>psst</body></message>");
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"Ann to k-bob: psst"_s));
        for (const auto& guest : stage.meeting.people()) {
            if (guest.person.name == u"Ann")
                stage.meeting.whispered(stage.far, u"k-bob"_s, guest, {Words::Kind::Message, u"what?"_s, {}, {}});
        }
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList(u"bob privately: what?"_s));
    }

    void sharesTheSubject()
    {
        Stage stage;
        stage.meeting.topicChanged(stage.far, RemoteUser{&stage.far, Stage::person(u"bob"_s)}, u"Fruit"_s);
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList(u"subject of bob: Fruit"_s));
        QCOMPARE(stage.far.take(), QStringList());
        stage.inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>Birds</subject></message>");
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"topic of Ann: Birds"_s));
    }

    void expelsBothWays()
    {
        Stage stage;
        QCOMPARE(stage.inn.admin(ann, "<item nick='bob' role='none'><reason>Noise</reason></item>"), u"result"_s);
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"expel k-bob by Ann: Noise"_s));
        stage.inn.enter(cat, "Cat");
        stage.turn();
        stage.inn.forget();
        for (const auto& guest : stage.meeting.people()) {
            if (guest.person.name == u"Cat")
                stage.meeting.expelled(stage.far, RemoteUser::nobody(u"op"_s), guest, u"Spam"_s);
        }
        stage.turn();
        QCOMPARE(stage.inn.heard(cat), QStringList(u"-Cat none/none (cat@localhost/r) 110 307: Spam"_s));
    }

    /// What they are called there may be somebody else here.
    void whoDidItIsShownAsTheyAreHere()
    {
        Stage stage;
        stage.inn.enter(cat, "dora");
        stage.come(u"dora"_s);
        stage.inn.forget();
        const RemoteUser farDora{&stage.far, Stage::person(u"dora"_s)};
        stage.meeting.topicChanged(stage.far, farDora, u"Mine"_s);
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList(u"subject of dora|irc: Mine"_s));
        stage.inn.forget();
        stage.meeting.left(stage.far, u"k-bob"_s, {Leaving::Kind::Removed, u"go"_s, farDora});
        stage.turn();
        const auto heard = stage.inn.heard(ann).join(u'\n');
        QVERIFY2(heard.contains(u"by dora|irc: go"), qPrintable(heard));
        stage.meeting.left(stage.far, u"k-dora"_s, {Leaving::Kind::Left, {}, {}});
        stage.turn();
        stage.inn.forget();
        stage.meeting.topicChanged(stage.far, farDora, u"By one who has gone"_s); // nobody here any more
        stage.turn();
        QCOMPARE(stage.inn.heard(ann), QStringList(u"subject of room: By one who has gone"_s));
    }

    void ownersAreNotExpelled()
    {
        Stage stage;
        for (const auto& guest : stage.meeting.people()) {
            if (guest.person.name == u"Ann")
                stage.meeting.expelled(stage.far, RemoteUser::nobody(u"op"_s), guest, {});
        }
        stage.turn();
        QVERIFY(stage.far.take().contains(u"show Ann"_s)); // again, for they are still here
        QVERIFY(stage.room().byNick(u"Ann"_s));
    }

    void visitorsHaveNoVoice()
    {
        Stage stage(Inn::field("moderatedroom", "1"));
        stage.say(u"hello"_s);
        QCOMPARE(stage.inn.heard(ann), QStringList());
        stage.inn.admin(ann, "<item nick='bob' role='participant'/>");
        stage.inn.forget();
        stage.say(u"hello"_s);
        QCOMPARE(stage.inn.heard(ann), QStringList(u"bob: hello"_s));
    }

    void makesTheRoomAndComesBackToIt()
    {
        Stage stage;
        Bridge other(stage.inn.house.reactor.clock());
        Far elsewhere;
        other.add(elsewhere);
        QVERIFY(stage.rooms->share(u"cellar"_s, other));
        QVERIFY(stage.inn.store.rooms.contains(u"cellar"_s));
        QCOMPARE(stage.rooms->share(u"Cellar"_s, other).error().reason, Reason::AlreadyExists);
        QCOMPARE(stage.rooms->share(u"no@room"_s, other).error().reason, Reason::BadValue);
        other.remove(elsewhere);

        QVERIFY(stage.inn.service.rooms().destroy(u"lounge"_s, {}).take());
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"hide Ann"_s));
        stage.inn.enter(cat, "Cat");
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList(u"show Cat"_s));
        QVERIFY(stage.room().byNick(u"bob"_s));
        stage.rooms.reset();
        QVERIFY(!stage.room().byNick(u"bob"_s));
    }

    void outlivesItsService()
    {
        Stage stage;
        int gone = 0;
        stage.rooms->serviceGone = [&] { ++gone; };
        stage.inn.service.rooms().shutDown();
        stage.turn();
        QCOMPARE(gone, 1);
        QCOMPARE(stage.far.take(), QStringList(u"hide Ann"_s));
    }
};

QTEST_GUILESS_MAIN(MucRoomsTest)
#include "tst_mucrooms.moc"
