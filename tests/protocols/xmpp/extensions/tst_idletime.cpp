#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/extensions/idletime.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class IdleTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsQuestion();
    void readsWhatItWrites();
    void readsOthers();
};

void IdleTimeTest::knowsItsQuestion()
{
    const auto request = [](const QString& type, const xml::Element& payload) {
        return Stanza::iq(type, u"1"_s, {}, {}, payload);
    };
    QVERIFY(IdleTime::isAskedBy(request(u"get"_s, IdleTime::question())));
    QVERIFY(!IdleTime::isAskedBy(request(u"set"_s, IdleTime::question())));
    QVERIFY(!IdleTime::isAskedBy(request(u"get"_s, xml::Element(u"time"_s, IdleTime::question().ns()))));
    QVERIFY(!IdleTime::isAskedBy(request(u"get"_s, xml::Element(u"query"_s, u"jabber:iq:version"_s))));
}

void IdleTimeTest::readsWhatItWrites()
{
    const auto read = IdleTime::read(IdleTime{903, u"Heading Home"_s}.toElement());
    QCOMPARE(read.seconds, 903);
    QCOMPARE(read.status, u"Heading Home"_s);
    QVERIFY(IdleTime{7}.toElement().text().isEmpty());
}

void IdleTimeTest::readsOthers()
{
    const auto read = IdleTime::read(*xml::parse("<query xmlns='jabber:iq:last' seconds='soon'/>"));
    QCOMPARE(read.seconds, 0);
    QVERIFY(read.status.isEmpty());
}

QTEST_APPLESS_MAIN(IdleTimeTest)
#include "tst_idletime.moc"
