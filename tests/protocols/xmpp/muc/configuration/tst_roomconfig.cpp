#include <QTest>

#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/muc/configuration/roomconfig.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRoomConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheConfiguration();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void refusesNonsense();
    void isReadBack();
    void readsTheForm_data();
    void readsTheForm();
    void aPasswordAloneProtects();
    void formSaysWhatIsSet();
};

void MucRoomConfigTest::readsTheConfiguration()
{
    Inn inn;
    inn.enter(ann, "Ann");
    const auto form = DataForm::in(inn.ask(ann, "get", ownerQuery + "</query>").firstElement());
    QVERIFY(form);
    QCOMPARE(form->formType(), names::roomConfig);
    for (const auto* name :
        {"roomname", "roomdesc", "lang", "enablelogging", "changesubject", "allowinvites", "allowpm", "maxusers",
            "presencebroadcast", "getmemberlist", "publicroom", "persistentroom", "moderatedroom", "membersonly",
            "passwordprotectedroom", "roomsecret", "whois", "roomadmins", "roomowners", "pubsub"})
        QVERIFY2(form->find(u"muc#roomconfig_"_s + QLatin1String(name)), name);
    QCOMPARE(form->values(u"muc#roomconfig_roomowners"), QStringList(u"ann@localhost"_s));
    QVERIFY(form->find(u"muc#maxhistoryfetch"));
}

void MucRoomConfigTest::tellsWhatChanged_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("its name") << Inn::field("roomname", "Hall") << QStringList(u"status 104"_s);
    QTest::newRow("everyone sees addresses") << Inn::field("whois", "anyone") << QStringList(u"status 172"_s);
    QTest::newRow("not kept any more") << Inn::field("enablelogging", "0") << QStringList(u"status 171"_s);
    QTest::newRow("hides") << Inn::field("presencebroadcast", "moderator") << QStringList(u"status 103"_s);
    QTest::newRow("two things") << Inn::field("whois", "anyone") + Inn::field("roomdesc", "x")
                                << QStringList(u"status 172 104"_s);
}

void MucRoomConfigTest::tellsWhatChanged()
{
    QFETCH(QByteArray, fields);
    QFETCH(QStringList, told);
    Inn inn;
    inn.open({bob});
    QCOMPARE(inn.configure(ann, fields), u"result"_s);
    QCOMPARE(inn.heard(bob), told);
}

void MucRoomConfigTest::refusesNonsense()
{
    Inn inn;
    inn.open({bob});
    QCOMPARE(inn.configure(ann, Inn::field("whois", "nobody")), u"not-acceptable"_s);
    QCOMPARE(inn.configure(ann, Inn::field("passwordprotectedroom", "1")), u"not-acceptable"_s);
    QCOMPARE(inn.configure(ann, Inn::field("roomowners", "bob@localhost") + Inn::field("roomadmins", "@")),
        u"jid-malformed"_s);
    QCOMPARE(inn.configure(ann, "<field var='muc#roomconfig_roomowners'/>"), u"conflict"_s);
    QCOMPARE(inn.heard(bob), QStringList());
}

void MucRoomConfigTest::isReadBack()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1") + Inn::field("roomname", "Hall"));
    inn.say(ann, "before");
    inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>Birds</subject></message>");
    House house;
    MucService again(
        house.reactor, house.router, *Jid::parse(u"rooms.localhost"_s), u"Rooms"_s, u"0"_s, inn.store, &inn.archive);
    auto opened = again.open();
    QVERIFY(opened.isReady() && opened.take());
    Peer later(house);
    later.logIn(u"cat"_s);
    later.say("<presence to='lounge@rooms.localhost/Cat'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
    QCOMPARE(Inn::line(later.next()), u"+Cat none/participant (cat@localhost/r) 110 170"_s);
    QCOMPARE(Inn::line(later.next()), u"Ann: before (earlier)"_s);
    QCOMPARE(Inn::line(later.next()), u"subject of Ann: Birds"_s);
}

void MucRoomConfigTest::readsTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("good");
    QTest::newRow("title") << u"roomname"_s << QStringList(u"Hall"_s) << true;
    QTest::newRow("a title too long") << u"roomname"_s << QStringList(QString(3000, u'x')) << false;
    QTest::newRow("moderated") << u"moderatedroom"_s << QStringList(u"true"_s) << true;
    QTest::newRow("moderated, perhaps") << u"moderatedroom"_s << QStringList(u"perhaps"_s) << false;
    QTest::newRow("no limit") << u"maxusers"_s << QStringList(u"none"_s) << true;
    QTest::newRow("a number") << u"maxusers"_s << QStringList(u"33"_s) << true;
    QTest::newRow("no number") << u"maxusers"_s << QStringList(u"-3"_s) << false;
    QTest::newRow("whois") << u"whois"_s << QStringList(u"anyone"_s) << true;
    QTest::newRow("whois of nobody") << u"whois"_s << QStringList(u"nobody"_s) << false;
    QTest::newRow("private messages") << u"allowpm"_s << QStringList(u"moderators"_s) << true;
    QTest::newRow("roles") << u"presencebroadcast"_s << QStringList{u"moderator"_s, u"participant"_s} << true;
    QTest::newRow("no roles") << u"presencebroadcast"_s << QStringList() << true;
    QTest::newRow("a role that is none") << u"presencebroadcast"_s << QStringList(u"king"_s) << false;
    QTest::newRow("a password that is none") << u"passwordprotectedroom"_s << QStringList(u"1"_s) << false;
    QTest::newRow("unknown") << u"x-colour"_s << QStringList(u"blue"_s) << true;
}

void MucRoomConfigTest::readsTheForm()
{
    QFETCH(QString, name);
    QFETCH(QStringList, values);
    QFETCH(bool, good);
    DataForm form(DataForm::Type::Submit, u"http://jabber.org/protocol/muc#roomconfig"_s);
    form.add({u"muc#roomconfig_"_s + name, DataForm::FieldType::TextSingle, values});
    const auto read = RoomConfig().with(form);
    QCOMPARE(bool(read), good);
    if (!good)
        QCOMPARE(read.error().code, u"not-acceptable"_s);
}

void MucRoomConfigTest::aPasswordAloneProtects()
{
    const auto with = [](const QList<std::pair<QString, QString>>& fields) {
        DataForm form(DataForm::Type::Submit, u"http://jabber.org/protocol/muc#roomconfig"_s);
        for (const auto& [name, value] : fields)
            form.add({u"muc#roomconfig_"_s + name, DataForm::FieldType::TextSingle, {value}});
        return *RoomConfig().with(form);
    };
    QVERIFY(with({{u"roomsecret"_s, u"open sesame"_s}}).isPasswordProtected);
    QVERIFY(!with({{u"roomsecret"_s, u""_s}}).isPasswordProtected);
    // who says so knows
    QVERIFY(!with({{u"roomsecret"_s, u"as it was"_s}, {u"passwordprotectedroom"_s, u"0"_s}}).isPasswordProtected);
}

void MucRoomConfigTest::formSaysWhatIsSet()
{
    RoomConfig config;
    config.title = u"Hall"_s;
    config.isModerated = true;
    config.maxOccupants = 0;
    config.isNonAnonymous = true;
    config.privateMessages = PrivateMessages::None;
    config.presenceBroadcast = {false, true, false};
    config.history = 7;
    const auto read = RoomConfig().with(config.toForm(DataForm::Type::Submit));
    QVERIFY(read);
    QVERIFY(*read == config);
}

QTEST_GUILESS_MAIN(MucRoomConfigTest)
#include "tst_roomconfig.moc"
