#include "app/services/xmpp/xmppservicetype.h"

#include "tests/app/services/xmpphouse.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppServiceTypeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encryptsItselfWhereTlsIsInsistedOn()
    {
        const XmppServiceType type;
        QVERIFY(type.encryptsItself(*checkOptions(type.options(), {{u"tls"_s, u"required"_s}})));
        QVERIFY(!type.encryptsItself(*checkOptions(type.options(), {{u"tls"_s, u"offered"_s}})));
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("no domain") << u"domain"_s << QVariant(u""_s);
        QTest::newRow("an address") << u"domain"_s << QVariant(u"me@example.org"_s);
        QTest::newRow("spaces") << u"domain"_s << QVariant(u"my host"_s);
        QTest::newRow("policy") << u"tls"_s << QVariant(u"perhaps"_s);
        QTest::newRow("registration") << u"registration"_s << QVariant(u"yes"_s);
        QTest::newRow("small stanzas") << u"max-stanza"_s << QVariant(qint64(5000));
        QTest::newRow("no server for calls")
            << u"calls"_s << QVariant(QStringList{u"stun:stun.example.org"_s, u"https://turn.example.org"_s});
        QTest::newRow("half a certificate") << u"key"_s << QVariant(u"/dev/null"_s);
    }
    void refusesWhatCannotWork()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        XmppHouse house({});
        const XmppServiceType type;
        const auto values = checkOptions(type.options(), {{key, value}});
        const auto made = values ? type.make(house.context, *values)
                                 : Result<std::unique_ptr<ListedService>>(values.error());
        QVERIFY(!made);
        QVERIFY(!made.error().text.isEmpty());
        QVERIFY(made.error().code == key || (key == u"key" && made.error().code == u"certificate"));
    }

    void makesOneThatIsNotStarted()
    {
        XmppHouse house({});
        const auto made = makeXmppServiceType()->make(house.context, house.values);
        QVERIFY(made);
        QCOMPARE((*made)->addresses(), QStringList());
    }
};

QTEST_GUILESS_MAIN(XmppServiceTypeTest)
#include "tst_xmppservicetype.moc"
