#include "app/bridge/bridge.h"

#include <QTest>

#include "tests/app/bridge/plainend.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::bridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writes down what it is asked for.
class Notebook final : public BridgeEnd {
public:
    explicit Notebook(QString name) : m_name(std::move(name)) {}
    QStringList notes;
    chat::RichText itsTopic;
    QStringList nextIds;
    bool mayExpel = true;
    bool isElsewhere = false;
    QSet<QString> banned; // names
    QString password;

    QString network() const override { return m_name; }
    chat::RichText topic() const override { return itsTopic; }
    bool isForeign() const override { return isElsewhere; }
    std::optional<Refusal> refuses(const RemoteUser& guest, const QString& given) override
    {
        if (given != password)
            return Refusal{Refusal::Kind::PasswordNeeded, u"no"_s};
        return objects(guest);
    }
    std::optional<Refusal> objects(const RemoteUser& guest) override
    {
        return banned.contains(guest.person.name) ? std::optional(Refusal{Refusal::Kind::Banned, u"banned"_s})
                                                  : std::nullopt;
    }
    Openness openness() const override { return {false, false, !password.isEmpty()}; }
    void show(const RemoteUser& guest) override { note(u"show"_s, guest, {}); }
    void update(const RemoteUser& guest) override
    {
        note(u"update"_s, guest, guest.person.isAway ? u"away"_s : u"here"_s);
    }
    void hide(const RemoteUser& guest, const Leaving& how) override
    {
        note(
            u"hide"_s, guest, how.reason + (how.by.person.name.isEmpty() ? QString() : u" by "_s + how.by.person.name));
    }
    Result<QStringList> speak(const RemoteUser& guest, const Words& words) override
    {
        note(u"speak"_s, guest, words.text.text + (words.replyTo.isEmpty() ? QString() : u" to "_s + words.replyTo));
        return nextIds;
    }
    void retract(const RemoteUser& by, const QStringList& ids, const QString& reason) override
    {
        note(u"retract"_s, by, (ids.join(u' ') + u' ' + reason).trimmed());
    }
    void changeTopic(const RemoteUser& by, const chat::RichText& topic) override
    {
        notes.append(u"topic %1 %2"_s.arg(by.person.name, topic.text));
        itsTopic = topic;
    }
    Result<Done> whisper(const RemoteUser& from, const QString& key, const Words& words) override
    {
        note(u"whisper"_s, from, key + u' ' + words.text.text);
        return Done{};
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
    void remark(const QString& text) override { notes.append(u"remark "_s + text); }
    QStringList take() { return std::exchange(notes, {}); }

private:
    void note(const QString& what, const RemoteUser& guest, const QString& more)
    {
        notes.append((what + u' ' + guest.home->network() + u'/' + guest.person.name + u' ' + more).trimmed());
    }
    QString m_name;
};

Person person(const QString& name)
{
    Person one;
    one.key = u"key-"_s + name;
    one.name = name;
    return one;
}

Words words(const QString& text, const QString& id = {}, const QString& replyTo = {})
{
    return {Words::Kind::Message, text, id, replyTo};
}

/// Two sides with a person each.
struct Stage {
    ManualClock clock;
    Bridge meeting{clock};
    Notebook irc{u"irc"_s};
    Notebook xmpp{u"xmpp"_s};
    Stage()
    {
        meeting.add(irc);
        meeting.add(xmpp);
        meeting.came(irc, person(u"alice"_s));
        meeting.came(xmpp, person(u"bob"_s));
        turn();
        irc.take();
        xmpp.take();
    }
    ~Stage()
    {
        meeting.remove(irc);
        meeting.remove(xmpp);
    }
    void turn() { clock.advance(1ms); }
};

} // namespace

class MeetingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sidesSeeEachOthersPeople()
    {
        ManualClock clock;
        Bridge meeting(clock);
        Notebook irc(u"irc"_s);
        Notebook xmpp(u"xmpp"_s);
        meeting.add(irc);
        meeting.came(irc, person(u"alice"_s));
        clock.advance(1ms);
        QVERIFY(irc.take().isEmpty()); // its own
        meeting.add(xmpp);             // who comes later is shown who is there
        QCOMPARE(xmpp.take(), QStringList{u"show irc/alice"_s});
        meeting.came(xmpp, person(u"bob"_s));
        QVERIFY(irc.notes.isEmpty()); // in a turn of its own
        clock.advance(1ms);
        QCOMPARE(irc.take(), QStringList{u"show xmpp/bob"_s});
        QCOMPARE(meeting.people().size(), 2);
    }

    void whatOneSideKeepsOutAnotherDoesNotLetIn()
    {
        Stage stage;
        stage.irc.password = u"sesame"_s;
        QCOMPARE(
            int(stage.meeting.refuses(stage.xmpp, person(u"eve"_s), {})->kind), int(Refusal::Kind::PasswordNeeded));
        QVERIFY(!stage.meeting.refuses(stage.xmpp, person(u"eve"_s), u"sesame"_s));
        QVERIFY(!stage.meeting.refuses(stage.irc, person(u"eve"_s), {})); // its own rules are its own
        QVERIFY(stage.meeting.openness(stage.xmpp).needsPassword);
        QVERIFY(stage.meeting.openness(stage.irc).isOpen());
        stage.irc.banned = {u"eve"_s};
        QCOMPARE(int(stage.meeting.objects(stage.xmpp, person(u"eve"_s))->kind), int(Refusal::Kind::Banned));
    }

    void whoComesInAllTheSameIsPutOutOrSeen()
    {
        Stage stage;
        stage.irc.banned = {u"eve"_s};
        stage.meeting.came(stage.xmpp, person(u"eve"_s));
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"expel key-eve by irc: banned"_s});
        QVERIFY(stage.irc.take().isEmpty());
        stage.meeting.left(stage.xmpp, u"key-eve"_s);
        stage.xmpp.mayExpel = false;
        stage.meeting.came(stage.xmpp, person(u"eve"_s));
        stage.turn();
        QCOMPARE(stage.irc.take().last(), u"show xmpp/eve"_s);
    }

    void peopleOfAForeignNetworkAreSeenAndNotPutOut()
    {
        Stage stage;
        stage.xmpp.isElsewhere = true;
        stage.irc.banned = {u"eve"_s};
        stage.meeting.came(stage.xmpp, person(u"eve"_s));
        stage.turn();
        QVERIFY(stage.xmpp.take().isEmpty());
        QCOMPARE(stage.irc.take(), QStringList{u"show xmpp/eve"_s});
    }

    void aSideThatWasClosedStaysSoWhileItIsOutOfReach()
    {
        Stage stage;
        stage.irc.password = u"sesame"_s;
        stage.meeting.remove(stage.irc);
        QCOMPARE(int(stage.meeting.refuses(stage.xmpp, person(u"eve"_s), u"sesame"_s)->kind),
            int(Refusal::Kind::Unreachable));
        QVERIFY(stage.meeting.openness(stage.xmpp).needsPassword);
        stage.xmpp.take();
        stage.meeting.add(stage.irc);
        QCOMPARE(stage.xmpp.take(), QStringList{u"expel key-bob by irc: no"_s}); // nobody could ask it when he came
        QVERIFY(!stage.meeting.refuses(stage.xmpp, person(u"eve"_s), u"sesame"_s));
    }

    void comingTwiceIsAChangeOrNothing()
    {
        Stage stage;
        stage.meeting.came(stage.irc, person(u"alice"_s));
        stage.turn();
        QVERIFY(stage.xmpp.take().isEmpty());
        auto alice = person(u"alice"_s);
        alice.isAway = true;
        stage.meeting.came(stage.irc, alice);
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"update irc/alice away"_s});
    }

    void leavingAndBeingLost()
    {
        Stage stage;
        stage.meeting.left(stage.irc, u"key-alice"_s, {Leaving::Kind::Removed, u"out"_s, RemoteUser::nobody(u"op"_s)});
        stage.meeting.left(stage.irc, u"key-nobody"_s);
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"hide irc/alice out by op"_s});
        stage.meeting.lost(stage.xmpp, u"gone"_s);
        stage.turn();
        QCOMPARE(stage.irc.take(), QStringList{u"hide xmpp/bob gone"_s});
        QVERIFY(stage.meeting.people().isEmpty());
    }

    void aSideThatGoesTakesItsPeopleAlong()
    {
        Stage stage;
        stage.meeting.said(stage.xmpp, u"key-bob"_s, words(u"last words"_s));
        stage.meeting.remove(stage.xmpp);
        QCOMPARE(stage.irc.take(), QStringList{u"hide xmpp/bob"_s});
        stage.meeting.said(stage.xmpp, u"key-bob"_s, words(u"from beyond"_s));
        stage.turn();
        QVERIFY(stage.irc.take().isEmpty());
    }

    void wordsGoToAllOthersAndNeverBack()
    {
        Stage stage;
        Notebook third(u"libera"_s);
        stage.meeting.add(third);
        third.take();
        stage.meeting.said(stage.irc, u"key-alice"_s, words(u"hello"_s));
        stage.meeting.said(stage.irc, u"key-nobody"_s, words(u"boo"_s));
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"speak irc/alice hello"_s});
        QCOMPARE(third.take(), QStringList{u"speak irc/alice hello"_s});
        QVERIFY(stage.irc.take().isEmpty());
        stage.meeting.remove(third);
    }

    void repliesAndRetractionsFindTheMessageByItsIdThere()
    {
        Stage stage;
        stage.xmpp.nextIds = {u"x1"_s};
        stage.meeting.said(stage.irc, u"key-alice"_s, words(u"one"_s, u"i1"_s));
        stage.turn();
        stage.irc.nextIds = {u"i2"_s};
        stage.meeting.said(stage.xmpp, u"key-bob"_s, words(u"two"_s, u"x2"_s, u"x1"_s));
        stage.turn();
        QCOMPARE(stage.irc.take(), QStringList{u"speak xmpp/bob two to i1"_s});
        stage.xmpp.take();
        stage.meeting.retracted(stage.irc, u"key-alice"_s, u"i1"_s);
        stage.meeting.retracted(stage.irc, u"key-alice"_s, u"unknown"_s);
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"retract irc/alice x1"_s});
        // Who took back what nobody knows there any more is told, once.
        const auto remarks = stage.irc.take();
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks.first().startsWith(u"remark What was taken back here is not known"_s));
        stage.meeting.retracted(stage.irc, u"key-alice"_s, u"i1"_s); // again
        stage.turn();
        QVERIFY(stage.irc.take().isEmpty());
        stage.meeting.named(stage.irc, u"i2"_s, u"real"_s);
        stage.meeting.retracted(stage.xmpp, u"key-bob"_s, u"x2"_s);
        stage.turn();
        QCOMPARE(stage.irc.take(), QStringList{u"retract xmpp/bob real"_s});
    }

    void aMessageInPartsIsTakenBackWholeAndOnce()
    {
        Stage stage;
        stage.irc.nextIds = {u"i1"_s, u"i2"_s, u"i3"_s};
        stage.meeting.said(stage.xmpp, u"key-bob"_s, words(u"one\ntwo\nthree"_s, u"x1"_s));
        stage.meeting.said(stage.irc, u"key-alice"_s, words(u"hm"_s, u"i4"_s, u"i3"_s));
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"speak irc/alice hm to x1"_s});
        stage.irc.take();
        stage.meeting.retracted(stage.irc, u"key-alice"_s, u"i2"_s, u"spam"_s);
        stage.meeting.retracted(stage.xmpp, u"key-bob"_s, u"x1"_s); // as it was told of what came of it
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"retract irc/alice x1 spam"_s});
        QCOMPARE(stage.irc.take(), QStringList{u"retract irc/alice i1 i3 spam"_s});
    }

    /// Its operators are nobody here.
    void aForeignNetworkTakesBackItsOwnWordsAlone()
    {
        Stage stage;
        stage.irc.isElsewhere = true;
        stage.irc.nextIds = {u"i1"_s};
        stage.meeting.said(stage.xmpp, u"key-bob"_s, words(u"one"_s, u"x1"_s));
        stage.xmpp.nextIds = {u"x2"_s};
        stage.meeting.said(stage.irc, u"key-alice"_s, words(u"two"_s, u"i2"_s));
        stage.turn();
        stage.xmpp.take();
        stage.meeting.retracted(stage.irc, u"key-alice"_s, u"i1"_s);
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList());
        stage.meeting.retracted(stage.irc, u"key-alice"_s, u"i2"_s);
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"retract irc/alice x2"_s});
    }

    void whatIsTakenBackWasCorrectedToo()
    {
        Stage stage;
        stage.irc.nextIds = {u"i1"_s, u"i2"_s};
        stage.meeting.said(stage.xmpp, u"key-bob"_s, words(u"one\ntwo"_s, u"x1"_s));
        stage.turn();
        stage.irc.take();
        stage.irc.nextIds = {u"i3"_s};
        auto correction = words(u"three"_s, u"x2"_s);
        correction.corrects = u"x1"_s;
        stage.meeting.said(stage.xmpp, u"key-bob"_s, correction);
        stage.turn();
        QCOMPARE(stage.irc.take(), (QStringList{u"speak xmpp/bob three"_s, u"retract xmpp/bob i1 i2"_s}));
        stage.meeting.retracted(stage.irc, u"key-alice"_s, u"i3"_s);
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"retract irc/alice x1 x2"_s});
    }

    void partsAreForgottenInTime()
    {
        MessageIds ids;
        Notebook one(u"one"_s);
        Notebook two(u"two"_s);
        for (int number = 0; number < 1000; ++number) {
            const auto group = ids.begin(&one, u"a%1"_s.arg(number));
            for (int part = 0; part < 50; ++part)
                ids.add(group, &two, u"b%1-%2"_s.arg(number).arg(part));
        }
        qsizetype known = 0;
        for (int number = 0; number < 1000; ++number) {
            for (int part = 0; part < 50; ++part)
                known += ids.find(&two, u"b%1-%2"_s.arg(number).arg(part)) ? 1 : 0;
        }
        QVERIFY(known > 5000 && known <= MessageIds::mostIds);
        QCOMPARE(ids.find(&two, u"b999-49"_s, &one), u"a999"_s);
        const auto one999 = ids.find(&one, u"a999"_s);
        QCOMPARE(ids.take(one999, &two).size(), 50);
        QVERIFY(ids.take(one999, &two).isEmpty());
        // One that grows for ever takes itself along in the end.
        const auto group = ids.begin(&one, u"big"_s);
        for (int part = 0; part < 3 * int(MessageIds::mostIds); ++part)
            ids.add(group, &two, u"c%1"_s.arg(part));
        QVERIFY(!ids.find(&one, u"big"_s));
    }

    void idsAreForgottenInTime()
    {
        MessageIds ids;
        Notebook one(u"one"_s);
        Notebook two(u"two"_s);
        for (int number = 0; number < 5000; ++number)
            ids.add(ids.begin(&one, u"a%1"_s.arg(number)), &two, u"b%1"_s.arg(number));
        QCOMPARE(ids.find(&one, u"a4999"_s, &two), u"b4999"_s);
        QCOMPARE(ids.find(&two, u"b3000"_s, &one), u"a3000"_s);
        QVERIFY(ids.find(&one, u"a2999"_s, &two).isEmpty());
        ids.forget(&two);
        QVERIFY(ids.find(&one, u"a4999"_s, &two).isEmpty());
    }

    void theTopicIsOne()
    {
        Stage stage;
        stage.irc.itsTopic = u"Fruit"_s;
        stage.meeting.topicChanged(stage.irc, RemoteUser{&stage.irc, person(u"alice"_s)}, u"Fruit"_s);
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"topic alice Fruit"_s});
        Notebook third(u"libera"_s);
        stage.meeting.add(third);
        QVERIFY(third.take().contains(u"topic  Fruit"_s));
        Notebook fourth(u"oftc"_s);
        fourth.itsTopic = u"Bread"_s; // its own stays
        stage.meeting.add(fourth);
        QVERIFY(!fourth.take().join(u' ').contains(u"topic"_s));
        stage.meeting.remove(third);
        stage.meeting.remove(fourth);
    }

    void whispersReachOnlyWhoIsMeant()
    {
        Stage stage;
        const RemoteUser bob{&stage.xmpp, *stage.meeting.person(stage.xmpp, u"key-bob"_s)};
        stage.meeting.whispered(stage.irc, u"key-alice"_s, bob, words(u"psst"_s));
        stage.meeting.whispered(stage.irc, u"key-nobody"_s, bob, words(u"boo"_s));
        stage.meeting.whispered(stage.irc, u"key-alice"_s, {&stage.xmpp, person(u"carol"_s)}, words(u"boo"_s));
        stage.turn();
        QCOMPARE(stage.irc.take(),
            QStringList{u"key-alice not heard by carol (boo): Not passed on to xmpp: They have gone."_s});
        QCOMPARE(stage.xmpp.take(), QStringList{u"whisper irc/alice key-bob psst"_s});
    }

    void whoCannotBeExpelledIsShownAgain()
    {
        Stage stage;
        const RemoteUser bob{&stage.xmpp, *stage.meeting.person(stage.xmpp, u"key-bob"_s)};
        stage.meeting.expelled(stage.irc, RemoteUser{&stage.irc, person(u"alice"_s)}, bob, u"out"_s);
        stage.turn();
        QCOMPARE(stage.xmpp.take(), QStringList{u"expel key-bob by alice: out"_s});
        QVERIFY(stage.irc.take().isEmpty());
        stage.xmpp.mayExpel = false;
        stage.meeting.expelled(stage.irc, RemoteUser{&stage.irc, person(u"alice"_s)}, bob, u"out"_s);
        stage.turn();
        QCOMPARE(stage.irc.take(), (QStringList{u"show xmpp/bob"_s, u"remark bob is still there: no right"_s}));
    }

    /// Until somebody is there who can know: no foreign network closes a room, and of two of a kind neither does the
    /// other's.
    void whatWasClosedBeforeTheProgramEndedStaysSo()
    {
        ManualClock clock;
        Bridge meeting(clock);
        PlainEnd room{u"xmpp"_s};
        PlainEnd second{u"xmpp"_s};
        PlainEnd channel{u"irc"_s};
        Notebook far{u"far"_s};
        far.isElsewhere = true;
        meeting.add(far);
        meeting.add(room);
        meeting.resume(room, {.isHidden = true});
        QVERIFY(meeting.openness(room).isHidden);
        meeting.remove(far);
        meeting.add(far);
        QVERIFY(meeting.openness(room).isHidden);
        meeting.add(second);
        meeting.resume(second, {.isMembersOnly = true});
        QVERIFY(meeting.openness(room).isHidden && meeting.openness(room).isMembersOnly);
        meeting.add(channel);
        QVERIFY(meeting.openness(room).isOpen());
        meeting.resume(room, {.isHidden = true}); // it is there, and says otherwise
        QVERIFY(meeting.openness(room).isOpen());
        for (BridgeEnd* side : std::initializer_list<BridgeEnd*>{&far, &room, &second, &channel})
            meeting.remove(*side);
    }

    /// One that goes for good leaves nothing closed.
    void nobodyWaitsForWhoIsForgotten()
    {
        Stage stage;
        PlainEnd closed{u"closed"_s};
        closed.own.isMembersOnly = true;
        stage.meeting.add(closed);
        stage.meeting.remove(closed);
        QVERIFY(stage.meeting.openness(stage.irc).isMembersOnly);
        QVERIFY(stage.meeting.refuses(stage.irc, person(u"carol"_s), {}));
        stage.meeting.forgetGone(u"another"_s);
        QVERIFY(stage.meeting.openness(stage.irc).isMembersOnly);
        stage.meeting.forgetGone(u"closed"_s);
        QVERIFY(stage.meeting.openness(stage.irc).isOpen());
        QVERIFY(!stage.meeting.refuses(stage.irc, person(u"carol"_s), {}));
    }

    void aFloodIsDroppedButNobodysComing()
    {
        Stage stage;
        for (size_t line = 0; line < Bridge::mostWaiting + 100; ++line)
            stage.meeting.said(stage.irc, u"key-alice"_s, words(u"spam"_s));
        stage.meeting.came(stage.irc, person(u"carol"_s));
        QCOMPARE(stage.meeting.dropped(), quint64(100));
        for (int turns = 0; turns < 100; ++turns)
            stage.turn();
        const auto notes = stage.xmpp.take();
        QCOMPARE(size_t(notes.size()), Bridge::mostWaiting + 1);
        QCOMPARE(notes.last(), u"show irc/carol"_s);
    }
};

QTEST_GUILESS_MAIN(MeetingTest)
#include "tst_bridge.moc"
