#include <QTest>

#include "protocols/xmpp/muc/administration/rankchanges.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRankChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kicksAndBans();
    void ranks();
    void rankFaults_data();
    void rankFaults();
};

void MucRankChangesTest::kicksAndBans()
{
    Inn inn;
    inn.open({bob, cat});
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='none'><reason>Noise</reason></item>"), u"result"_s);
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob none/none (bob@localhost/r) 110 307 by Ann: Noise"_s));
    QCOMPARE(inn.heard(cat), QStringList(u"-Bob none/none 307 by Ann: Noise"_s));
    inn.enter(bob, "Bob");
    inn.forget();
    QCOMPARE(
        inn.admin(ann, "<item jid='bob@localhost' affiliation='outcast'><reason>Enough</reason></item>"), u"result"_s);
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob outcast/none (bob@localhost/r) 110 301 by Ann: Enough"_s));
    QCOMPARE(inn.heard(cat), QStringList(u"-Bob outcast/none 301 by Ann: Enough"_s));
}

void MucRankChangesTest::ranks()
{
    Inn inn;
    inn.open({bob, cat}, Inn::field("moderatedroom", "1"));
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='participant'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob none/participant by Ann"_s));
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='moderator'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob none/moderator by Ann"_s));
    QCOMPARE(inn.admin(bob, "<item nick='Cat' role='participant'/>"), u"result"_s);
    inn.forget();
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='visitor'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob none/visitor by Ann"_s));
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='member'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob member/participant by Ann"_s));
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='admin'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob admin/moderator by Ann"_s));
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='none'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob none/visitor by Ann"_s));
    inn[u"dan"_s];
    QCOMPARE(inn.admin(ann, "<item jid='dan@localhost' affiliation='member'/>"), u"result"_s);
    QCOMPARE(inn.heard(u"dan"_s), QStringList(u"status 101"_s));
    QCOMPARE(inn.configure(ann, Inn::field("membersonly", "1")), u"result"_s);
    QVERIFY(inn.heard(bob).last().contains(u" 322"_s));
    inn.enter(u"dan"_s, "Dan");
    inn.forget();
    QCOMPARE(inn.admin(ann, "<item jid='dan@localhost' affiliation='none'/>"), u"result"_s);
    QCOMPARE(inn.heard(u"dan"_s), QStringList(u"-Dan none/none (dan@localhost/r) 110 321 by Ann"_s));
}

void MucRankChangesTest::rankFaults_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("error");
    QTest::newRow("no moderator") << bob << QByteArray("<item nick='Cat' role='none'/>") << u"forbidden"_s;
    QTest::newRow("no admin") << bob << QByteArray("<item jid='cat@localhost' affiliation='outcast'/>")
                              << u"forbidden"_s;
    QTest::newRow("nobody") << ann << QByteArray("<item nick='Nobody' role='none'/>") << u"item-not-found"_s;
    QTest::newRow("no role") << ann << QByteArray("<item nick='Bob' role='king'/>") << u"bad-request"_s;
    QTest::newRow("no affiliation") << ann << QByteArray("<item jid='bob@localhost' affiliation='king'/>")
                                    << u"bad-request"_s;
    QTest::newRow("both") << ann << QByteArray("<item nick='Bob' role='none' affiliation='none'/>") << u"bad-request"_s;
    QTest::newRow("no item") << ann << QByteArray() << u"bad-request"_s;
    QTest::newRow("no address") << ann << QByteArray("<item jid='@' affiliation='member'/>") << u"jid-malformed"_s;
    QTest::newRow("oneself") << ann << QByteArray("<item jid='ann@localhost' affiliation='outcast'/>") << u"conflict"_s;
    QTest::newRow("the last owner") << ann << QByteArray("<item jid='ann@localhost' affiliation='admin'/>")
                                    << u"conflict"_s;
    QTest::newRow("admin bans owner") << u"dan"_s << QByteArray("<item jid='ann@localhost' affiliation='outcast'/>")
                                      << u"not-allowed"_s;
    QTest::newRow("admin kicks owner") << u"dan"_s << QByteArray("<item nick='Ann' role='none'/>") << u"not-allowed"_s;
    QTest::newRow("one bad, none done") << ann
                                        << QByteArray("<item nick='Bob' role='none'/><item nick='Nobody' role='none'/>")
                                        << u"item-not-found"_s;
}

void MucRankChangesTest::rankFaults()
{
    QFETCH(QString, who);
    QFETCH(QByteArray, item);
    QFETCH(QString, error);
    Inn inn;
    inn.open({bob, cat});
    QCOMPARE(inn.admin(ann, "<item jid='dan@localhost' affiliation='admin'/>"), u"result"_s);
    inn.enter(u"dan"_s, "Dan");
    inn.forget();
    QCOMPARE(inn.admin(who, item), error);
    QCOMPARE(inn.heard(cat), QStringList());
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->occupants().size(), size_t(4));
}

QTEST_GUILESS_MAIN(MucRankChangesTest)
#include "tst_rankchanges.moc"
