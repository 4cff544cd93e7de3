#include <QTest>

#include "protocols/xmpp/component/components.h"
#include "tests/protocols/xmpp/component/componentstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class ComponentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothEndsMeet_data();
    void bothEndsMeet();
    void strangersLearnNoNames();
    void namesBelongToOne();
};

void ComponentsTest::bothEndsMeet_data()
{
    QTest::addColumn<int>("chunk");
    QTest::newRow("whole") << 0;
    QTest::newRow("byte by byte") << 1;
}

void ComponentsTest::bothEndsMeet()
{
    QFETCH(int, chunk);
    Stage stage;
    MemoryPair pair;
    pair.server.open(stage.components.makeStream());
    pair.client.open(stage.client());
    pair.exchange(chunk);
    QCOMPARE(stage.ready, 1);
    QCOMPARE(stage.components.names(), QStringList{u"bot.localhost"_s});

    stage.router.send(message(u"alice@localhost/desk"_s, u"bot.localhost"_s, u"hello"_s));
    pair.exchange(chunk);
    QCOMPARE(stage.bot.got.size(), 1);
    QCOMPARE(stage.bot.got.first().element().childText(u"body"), u"hello"_s);
    stage.inner.send(message(u"x@bot.localhost/a"_s, u"alice@localhost"_s, u"hi"_s));
    pair.exchange(chunk);
    QCOMPARE(stage.server.got.size(), 1);
    QCOMPARE(
        stage.server.got.first().element(), message(u"x@bot.localhost/a"_s, u"alice@localhost"_s, u"hi"_s).element());

    pair.client.loseConnection();
    pair.exchange(chunk);
    QVERIFY(stage.components.names().isEmpty());
    QVERIFY(!stage.router.knows(u"bot.localhost"_s));
    QCOMPARE(stage.ended.size(), 1);
}

/// Which names there are, and who is there, is nobody's business who does not know the secret.
void ComponentsTest::strangersLearnNoNames()
{
    Stage stage;
    Wire first(stage);
    QVERIFY(first.transport.takeWritten().contains("<handshake"));
    for (const QByteArray name : {"bot.localhost", "extra.example", "free.localhost", "gmail.example", "localhost"}) {
        Wire stranger(stage, name, "wrong");
        QVERIFY2(!stranger.opening.contains("error"), name);
        const auto answer = stranger.transport.takeWritten();
        QVERIFY2(
            answer.contains("<not-authorized") && !answer.contains("<conflict") && !answer.contains("<host-unknown"),
            name);
    }
}

void ComponentsTest::namesBelongToOne()
{
    Stage stage;
    Wire first(stage);
    QVERIFY(first.transport.takeWritten().contains("<handshake"));
    Wire second(stage);
    QVERIFY(second.transport.takeWritten().contains("<conflict"));
    for (const QByteArray name : {"localhost", "gmail.example", "evillocalhost"})
        QVERIFY(Wire(stage, name).transport.takeWritten().contains("<host-unknown"));
    QVERIFY(Wire(stage, "me@bot.localhost").opening.contains("<host-unknown")); // which is no domain's name at all
    Wire extra(stage, "extra.example");
    QVERIFY(extra.transport.takeWritten().contains("<handshake"));
    QVERIFY(first.transport.isOpen());
    first.transport.peerCloses();
    Wire third(stage);
    QVERIFY(third.transport.takeWritten().contains("<handshake"));
}

QTEST_GUILESS_MAIN(ComponentsTest)
#include "tst_components.moc"
