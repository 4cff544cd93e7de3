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

    /// Whoever mends a file wants to hear all that is wrong at once, of each part.
    void saysAllThatIsWrong()
    {
        const XmppServiceType type;
        const auto values = checkOptions(type.options(),
            {{u"domain"_s, u"me@example.org"_s}, {u"component-names"_s, QStringList{u"a@b"_s, u"c@d"_s}},
                {u"component-of"_s, u"tcp:192.0.2.7:5347"_s}, {u"component-of-names"_s, QStringList(u"e@f"_s)},
                {u"s2s-listen"_s, QStringList(u"tcp:30269:interface=127.0.0.1"_s)},
                {u"s2s-routes"_s, QStringList(u"nowhere"_s)}});
        QVERIFY2(values.ok(), values ? "" : qPrintable(values.error().text));
        QStringList keys;
        for (const auto& fault : type.faults(*values))
            keys.append(fault.code);
        QCOMPARE(keys,
            (QStringList{u"domain"_s, u"component-names"_s, u"component-names"_s, u"component-of"_s,
                u"component-of-secret-file"_s, u"component-of-names"_s, u"s2s-routes"_s}));
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
