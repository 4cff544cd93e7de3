#include "app/xmppmeeting/mucrooms.h"

#include <QTest>

#include "tests/protocols/xmpp/muc/memoryrooms.h"

using namespace everyport;
using namespace everyport::meeting;
using namespace everyport::xmpp::muc;
using namespace everyport::xmppmeeting;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString ann = u"ann"_s;
const QString cat = u"cat"_s;

/// A side that is played by the test: what it is asked for is written down.
class Far final : public Side {
public:
    QStringList notes;
    bool mayExpel = true;

    QString network() const override { return u"irc"_s; }
    QString topic() const override { return {}; }
    void show(const Guest& guest) override { notes.append(u"show "_s + guest.person.name + (guest.person.isAway ? u" away"_s : QString())); }
    void update(const Guest& guest) override { notes.append(u"update "_s + guest.person.name + (guest.person.isAway ? u" away"_s : QString())); }
    void hide(const Guest& guest, const Leaving& how) override { notes.append(u"hide %1 %2 %3"_s.arg(guest.person.name, how.reason, how.by).trimmed()); }
    QString speak(const Guest& guest, const Words& words) override
    {
        heard = words;
        notes.append(u"%1%2: %3"_s.arg(words.kind == Words::Kind::Action ? u"* "_s : QString(), guest.person.name, words.text.text));
        return u"there"_s;
    }
    void retract(const Guest& by, const QString& id) override { notes.append(u"retract %1 by %2"_s.arg(id, by.person.name)); }
    void changeTopic(const QString& by, const QString& topic) override { notes.append(u"topic of %1: %2"_s.arg(by, topic)); }
    void whisper(const Guest& from, const QString& key, const Words& words) override { notes.append(u"%1 to %2: %3"_s.arg(from.person.name, key, words.text.text)); }
    Result<Done> expel(const QString& by, const QString& key, const QString& reason) override
    {
        notes.append(u"expel %1 by %2: %3"_s.arg(key, by, reason));
        if (mayExpel)
            return Done {};
        return Error {Error::Kind::Refused, Reason::PermissionDenied, u"no right"_s, {}, 0};
    }
    QStringList take() { return std::exchange(notes, {}); }
    Words heard;
};

/// A shared room with ann in it, and bob on the far side.
struct Stage {
    Inn inn;
    Meeting meeting {inn.house.reactor.clock()};
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
    void say(const QString& text, Words::Kind kind = Words::Kind::Message, const QString& id = {}, const QString& replyTo = {})
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
        QCOMPARE(stage.inn.heard(cat).first(3), QStringList({u"+Ann owner/moderator"_s, u"+bob none/participant"_s, u"+eve none/participant"_s}));
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
        stage.inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='" + own.toLatin1() + "'/></message>");
        stage.turn();
        QCOMPARE(stage.far.take().last(), u"retract there by Ann"_s);
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
        QCOMPARE(stage.inn.heard(ann), QStringList({u"-bob none/participant now rob 303"_s, u"+rob none/participant"_s}));
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
        stage.meeting.topicChanged(stage.far, u"bob"_s, u"Fruit"_s);
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
                stage.meeting.expelled(stage.far, u"op"_s, guest, u"Spam"_s);
        }
        stage.turn();
        QCOMPARE(stage.inn.heard(cat), QStringList(u"-Cat none/none (cat@localhost/r) 110 307 by op: Spam"_s));
    }

    void ownersAreNotExpelled()
    {
        Stage stage;
        for (const auto& guest : stage.meeting.people()) {
            if (guest.person.name == u"Ann")
                stage.meeting.expelled(stage.far, u"op"_s, guest, {});
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
        Meeting other(stage.inn.house.reactor.clock());
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
