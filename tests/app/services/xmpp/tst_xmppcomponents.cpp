#include "app/services/xmpp/xmppcomponents.h"

#include "protocols/xmpp/component/handshake.h"
#include "tests/app/services/xmpphouse.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QVariant> listens{{u"component-listen"_s, QStringList{u"tcp:30347:interface=127.0.0.1"_s}}};

} // namespace

class XmppComponentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAtItsOptions_data()
    {
        QTest::addColumn<QStringList>("listen");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("wrong"); // the option
        QTest::newRow("nowhere") << QStringList() << QString() << QStringList() << QString();
        QTest::newRow("somewhere") << QStringList(u"tcp:5347"_s) << u"sesame open"_s
                                   << QStringList(u"bot.example.org"_s) << QString();
        QTest::newRow("without a secret")
            << QStringList(u"tcp:5347"_s) << QString() << QStringList() << u"component-secret-file"_s;
        QTest::newRow("a person's name") << QStringList() << QString() << QStringList(u"bot@example.org"_s)
                                         << u"component-names"_s;
        QTest::newRow("a client's name") << QStringList() << QString() << QStringList(u"example.org/x"_s)
                                         << u"component-names"_s;
        QTest::newRow("no name") << QStringList() << QString() << QStringList(u"a b"_s) << u"component-names"_s;
    }

    void looksAtItsOptions()
    {
        QFETCH(QStringList, listen);
        QFETCH(QString, secret);
        QFETCH(QStringList, names);
        QFETCH(QString, wrong);
        QMap<QString, QVariant> wishes{{u"component-names"_s, names}};
        if (!listen.isEmpty())
            wishes.insert(u"component-listen"_s, listen);
        QTemporaryDir folder;
        if (!secret.isEmpty())
            wishes = XmppHouse::secretAnd(folder, secret.toUtf8(), u"component-secret-file"_s, wishes);
        const auto faults = XmppComponents::faults(*checkOptions(xmppServiceOptions(), wishes));
        QCOMPARE(faults.isEmpty() ? QString() : faults.first().code, wrong);
        QVERIFY(faults.size() <= 1);
    }

    void opensNothingUnasked()
    {
        XmppHouse house({});
        XmppComponents components;
        QVERIFY(components.open(house.context, house.values, u"localhost"_s, house.router, house.listeners));
        QVERIFY(house.listeners.isEmpty());
        QVERIFY(components.names().isEmpty());
    }

    /// A short one could be found by trying.
    void wantsASecretThatIsOne()
    {
        QTemporaryDir folder;
        for (const QByteArray secret : {"", "short", "sesame open"}) {
            XmppHouse house(XmppHouse::secretAnd(folder, secret, u"component-secret-file"_s, listens));
            XmppComponents components;
            const auto opened = components.open(
                house.context, house.values, u"localhost"_s, house.router, house.listeners);
            QCOMPARE(
                opened ? u"open"_s : opened.error().code, secret.size() > 8 ? u"open"_s : u"component-secret-file"_s);
        }
        XmppHouse house(XmppHouse::secretAnd(folder, "sesame open", u"component-secret-file"_s, listens));
        QVERIFY(QFile::remove(folder.filePath(u"secret"_s)));
        XmppComponents components;
        QCOMPARE(
            components.open(house.context, house.values, u"localhost"_s, house.router, house.listeners).error().kind,
            Error::Kind::Local);
    }

    /// As at every other port of the service: its own where none is named.
    void encryptsByTheServicesCertificate()
    {
        QTemporaryDir folder;
        XmppHouse house(XmppHouse::secretAnd(folder, "sesame open", u"component-secret-file"_s,
            {{u"component-listen"_s, QStringList{u"tls:30347:interface=127.0.0.1"_s}}}));
        XmppComponents components;
        QVERIFY(components.open(house.context, house.values, u"localhost"_s, house.router, house.listeners));
        QCOMPARE(house.listeners.addresses(), QStringList(u"component 127.0.0.1:30347"_s));
    }

    void letsInWhoKnowsIt()
    {
        QTemporaryDir folder;
        XmppHouse house(XmppHouse::secretAnd(folder, "sesame open", u"component-secret-file"_s, listens));
        XmppComponents components;
        QVERIFY(components.open(house.context, house.values, u"localhost"_s, house.router, house.listeners));
        QCOMPARE(house.listeners.addresses(), QStringList(u"component 127.0.0.1:30347"_s));
        const auto come = [&](const QByteArray& secret) {
            auto& wire = *house.room.reactor.connectTo(30347);
            wire.feed(
                "<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' to='bot.localhost'>");
            const auto header = wire.takeWritten();
            const auto id = header.mid(header.indexOf("id='") + 4).split('\'').first();
            wire.feed(
                "<handshake>" + xmpp::componentHandshake(QString::fromLatin1(id), secret).toLatin1() + "</handshake>");
            return &wire;
        };
        QVERIFY(come("another word")->takeWritten().contains("not-authorized"));
        QVERIFY(components.names().isEmpty());
        auto* wire = come("sesame open");
        QCOMPARE(wire->takeWritten(), QByteArray("<handshake/>"));
        QCOMPARE(components.names(), QStringList(u"bot.localhost"_s));
        wire->feed("<message from='bot.localhost' to='juliet@localhost'><body>hi</body></message>");
        QCOMPARE(house.heard.all.size(), 1);
        components.shutDown();
        QVERIFY(wire->takeWritten().contains("system-shutdown"));
        QVERIFY(house.room.done(house.listeners.stop()));
        components.close();
        QVERIFY(!house.router.knows(u"bot.localhost"_s));
    }
};

QTEST_GUILESS_MAIN(XmppComponentsTest)
#include "tst_xmppcomponents.moc"
