// Files by XEP-0166, 0234 and 0261 from a program that the test plays: what it may do, and what it gets for the rest.
#include <QtTest>

#include <QTemporaryDir>

#include "protocols/xmpp/client/files/filetransfers.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray friendly = "you@there.example/x";
const QByteArray inBand = "<transport xmlns='urn:xmpp:jingle:transports:ibb:1' block-size='4096' sid='b1'/>";
const QByteArray socks = "<transport xmlns='urn:xmpp:jingle:transports:s5b:1' sid='s1' mode='tcp'/>";

struct Desk {
    PlayedServer server;
    InBandBytes& bytes{server.client.add<InBandBytes>()};
    FileTransfers& files{server.client.add<FileTransfers>(bytes)};
    QList<FileOffered> offers;
    QStringList takenBack;
    QTemporaryDir folder;
    int asked = 0;

    Desk()
    {
        files.mayOffer = [](const Jid& who) { return who.domain() == u"there.example"; };
        files.offered = [this](const FileOffered& file) {
            offers.append(file);
            return true;
        };
        files.takenBack = [this](const Jid&, const QString& session) { takenBack.append(session); };
        server.logIn();
    }
    /// Asks for it; the condition of the answer, "ok" where it was done.
    QString ask(const QByteArray& payload, const QByteArray& from = friendly)
    {
        const auto id = "q" + QByteArray::number(++asked);
        server.say("<iq type='set' id='" + id + "' from='" + from + "'>" + payload + "</iq>");
        for (int i = 0; i < 200; ++i) {
            const auto said = server.next();
            if (said.isNull()) {
                QTest::qSleep(1); // fixed wait: a file is being written
            } else if (said.attribute(u"id") == QString::fromLatin1(id)) {
                return said.attribute(u"type") == u"result" ? u"ok"_s : said.child(u"error").firstElement().name();
            } else {
                held.append(said);
            }
        }
        return u"nothing"_s;
    }
    QString offer(const QByteArray& transport = inBand, const QByteArray& size = "10", const QByteArray& more = {},
        const QByteArray& from = friendly)
    {
        return ask("<jingle xmlns='urn:xmpp:jingle:1' action='session-initiate' sid='j1' initiator='" + from
                + "'><content creator='initiator' name='c' senders='initiator'><description xmlns='urn:xmpp:jingle:apps:file-transfer:5'><file><name>plan.pdf</name><size>"
                + size + "</size>" + more + "</file></description>" + transport + "</content></jingle>",
            from);
    }
    QString jingle(const QByteArray& action, const QByteArray& inside = {}, const QByteArray& sid = "j1")
    {
        return ask(
            "<jingle xmlns='urn:xmpp:jingle:1' action='" + action + "' sid='" + sid + "'>" + inside + "</jingle>");
    }
    QString data(int number, const QByteArray& block, const QByteArray& from = friendly)
    {
        return ask("<data xmlns='http://jabber.org/protocol/ibb' sid='b1' seq='" + QByteArray::number(number) + "'>"
                + block.toBase64() + "</data>",
            from);
    }
    QString open(const QByteArray& from = friendly)
    {
        return ask("<open xmlns='http://jabber.org/protocol/ibb' sid='b1' block-size='4096' stanza='iq'/>", from);
    }
    QString close() { return ask("<close xmlns='http://jabber.org/protocol/ibb' sid='b1'/>"); }
    /// What we ask of them: its action; it is answered.
    QString said()
    {
        const auto asking = held.isEmpty() ? server.nextIq() : held.takeFirst();
        if (asking.isNull())
            return {};
        last = asking.firstElement();
        server.say("<iq type='result' id='" + asking.attribute(u"id").toUtf8() + "' from='"
            + asking.attribute(u"to").toUtf8() + "'/>");
        return last.attribute(u"action");
    }
    QString path() const { return folder.filePath(u"plan.pdf"_s); }
    Task<Result<Done>> take(qint64 from = 0)
    {
        return files.receive(*Jid::parse(QString::fromLatin1(friendly)), u"j1"_s, {path(), {}, {}, 0, {}}, from);
    }
    bool until(Task<Result<Done>>& task)
    {
        return server.reactor.turnUntil([&] { return task.isReady(); });
    }

    QList<xml::Element> held;
    xml::Element last;
};

} // namespace

class XmppFileTransfersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesInPieces()
    {
        Desk controller;
        QCOMPARE(controller.offer(), u"ok"_s);
        QCOMPARE(controller.offers.size(), 1);
        QCOMPARE(controller.offers.first().name, u"plan.pdf"_s);
        QCOMPARE(controller.offers.first().size, 10);
        QCOMPARE(controller.open(), u"not-acceptable"_s); // nobody has taken it yet
        auto taking = controller.take();
        QCOMPARE(controller.said(), u"session-accept"_s);
        QCOMPARE(controller.data(0, "0123"), u"item-not-found"_s); // not open
        QCOMPARE(controller.open("you@there.example/y"), u"not-acceptable"_s);
        QCOMPARE(controller.open(), u"ok"_s);
        QCOMPARE(controller.open(), u"not-acceptable"_s); // twice
        QCOMPARE(controller.data(0, "0123"), u"ok"_s);
        QCOMPARE(controller.data(0, "0123"), u"unexpected-request"_s);
        QCOMPARE(controller.data(1, "evil", "you@there.example/y"), u"item-not-found"_s);
        QCOMPARE(controller.data(1, "456789"), u"ok"_s);
        QCOMPARE(controller.close(), u"ok"_s);
        QVERIFY(controller.until(taking));
        QVERIFY(taking.take());
        QCOMPARE(controller.said(), u"session-terminate"_s);
        QVERIFY(!controller.last.child(u"reason").child(u"success").isNull());
        QFile file(controller.path());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("0123456789"));
    }

    void neverMoreThanWasOffered()
    {
        Desk controller;
        QCOMPARE(controller.offer(), u"ok"_s);
        auto taking = controller.take();
        QCOMPARE(controller.said(), u"session-accept"_s);
        QCOMPARE(controller.open(), u"ok"_s);
        QCOMPARE(controller.data(0, "0123456789a"), u"not-acceptable"_s);
        QVERIFY(controller.until(taking));
        QCOMPARE(taking.take().error().reason, Reason::TooLarge);
        QVERIFY(!QFile::exists(controller.path()));
    }

    void neverLessThanWasOffered()
    {
        Desk controller;
        QCOMPARE(controller.offer(), u"ok"_s);
        auto taking = controller.take();
        QCOMPARE(controller.said(), u"session-accept"_s);
        QCOMPARE(controller.open(), u"ok"_s);
        QCOMPARE(controller.data(0, "0123"), u"ok"_s);
        QCOMPARE(controller.close(), u"ok"_s);
        QVERIFY(controller.until(taking));
        QVERIFY(taking.take().error().text.contains(u"stopped"_s));
    }

    void itsSumCounts()
    {
        Desk controller; // the sum of nothing
        QCOMPARE(
            controller.offer(inBand, "4",
                "<hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=</hash>"),
            u"ok"_s);
        auto taking = controller.take();
        QCOMPARE(controller.said(), u"session-accept"_s);
        QCOMPARE(controller.open(), u"ok"_s);
        QCOMPARE(controller.data(0, "0123"), u"ok"_s);
        QCOMPARE(controller.close(), u"ok"_s);
        QVERIFY(controller.until(taking));
        QVERIFY(taking.take().error().text.contains(u"checksum"_s));
        QCOMPARE(controller.said(), u"session-terminate"_s);
        QVERIFY(!controller.last.child(u"reason").child(u"media-error").isNull());
        QVERIFY(!QFile::exists(controller.path()));
    }

    void anotherWayIsAnsweredWithOurs()
    {
        Desk controller;
        QCOMPARE(controller.offer(socks), u"ok"_s);
        auto taking = controller.take();
        QCOMPARE(controller.said(), u"transport-replace"_s);
        const auto ours = controller.last.child(u"content")
                              .child(u"transport", u"urn:xmpp:jingle:transports:ibb:1")
                              .attribute(u"sid");
        QVERIFY(!ours.isEmpty());
        QCOMPARE(controller.jingle("transport-reject"), u"ok"_s);
        QVERIFY(controller.until(taking));
        QVERIFY(taking.take().error().text.contains(u"does not speak"_s));

        Desk other;
        QCOMPARE(other.offer(socks), u"ok"_s);
        auto again = other.take();
        QCOMPARE(other.said(), u"transport-replace"_s);
        QCOMPARE(other.jingle("transport-accept"), u"ok"_s);
        QCOMPARE(other.said(), u"session-accept"_s);
        QVERIFY(!other.last.child(u"content").child(u"transport", u"urn:xmpp:jingle:transports:ibb:1").isNull());
    }

    void whatTheyMayNotDo_data()
    {
        QTest::addColumn<QByteArray>("transport");
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("answer");
        QTest::newRow("a stranger") << inBand << QByteArray("10") << QByteArray("evil@elsewhere.example/x")
                                    << u"service-unavailable"_s;
        QTest::newRow("without a size") << inBand << QByteArray("many") << friendly << u"ok"_s;
        QTest::newRow("below nothing") << inBand << QByteArray("-5") << friendly << u"ok"_s;
    }

    void whatTheyMayNotDo()
    {
        QFETCH(QByteArray, transport);
        QFETCH(QByteArray, size);
        QFETCH(QByteArray, from);
        QFETCH(QString, answer);
        Desk controller;
        QCOMPARE(controller.offer(transport, size, {}, from), answer);
        QVERIFY(controller.offers.isEmpty());
        QCOMPARE(controller.said(), answer == u"ok"_s ? u"session-terminate"_s : QString());
    }

    void callsAreRefused()
    {
        Desk controller;
        QCOMPARE(
            controller.jingle("session-initiate",
                "<content creator='initiator' name='voice'><description xmlns='urn:xmpp:jingle:apps:rtp:1' media='audio'/></content>"),
            u"ok"_s);
        QCOMPARE(controller.said(), u"session-terminate"_s);
        QVERIFY(!controller.last.child(u"reason").child(u"unsupported-applications").isNull());
        QCOMPARE(controller.jingle("session-info"), u"item-not-found"_s); // nothing of it is left
    }

    void whatIsTakenBackIsTold()
    {
        Desk controller;
        QCOMPARE(controller.jingle("session-terminate"), u"item-not-found"_s);
        QCOMPARE(controller.offer(), u"ok"_s);
        QCOMPARE(controller.offer(), u"unexpected-request"_s); // the same once more
        QCOMPARE(controller.jingle("session-accept"), u"unexpected-request"_s);
        QCOMPARE(controller.jingle("content-add"), u"feature-not-implemented"_s);
        QCOMPARE(controller.jingle("session-info"), u"ok"_s);
        QCOMPARE(controller.jingle("session-terminate", "<reason><cancel/></reason>"), u"ok"_s);
        QCOMPARE(controller.takenBack, QStringList{u"j1"_s});
        auto taking = controller.take();
        QVERIFY(taking.isReady() && !taking.take());
    }

    /// Ended by them before they have heard that we take it: they know nothing of it any more, and have said why.
    void whyItEndedMeanwhileIsTold()
    {
        for (const auto& transport : {inBand, socks}) { // accepted, or asked for another way
            Desk controller;
            QCOMPARE(controller.offer(transport), u"ok"_s);
            auto taking = controller.take();
            const auto asking = controller.server.nextIq();
            QVERIFY(!asking.isNull());
            QCOMPARE(controller.jingle("session-terminate", "<reason><cancel/></reason>"), u"ok"_s);
            controller.server.say("<iq type='error' id='" + asking.attribute(u"id").toUtf8() + "' from='" + friendly
                + "'><error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
            QVERIFY(controller.until(taking));
            QCOMPARE(taking.take().error().text, u"They called it off."_s);
        }
    }

    void silenceEndsIt()
    {
        Desk controller;
        QCOMPARE(controller.offer(), u"ok"_s);
        auto taking = controller.take();
        QCOMPARE(controller.said(), u"session-accept"_s);
        for (int i = 0; i < 3; ++i) {
            controller.server.say(" "); // the server itself is there
            controller.server.reactor.advance(41s);
        }
        QVERIFY(taking.isReady());
        QCOMPARE(taking.take().error().reason, Reason::TimedOut);
        QCOMPARE(controller.said(), u"session-terminate"_s);
    }

    void droppingItCallsItOff()
    {
        Desk controller;
        QCOMPARE(controller.offer(), u"ok"_s);
        auto taking = controller.take();
        QCOMPARE(controller.said(), u"session-accept"_s);
        taking.cancel();
        QCOMPARE(controller.said(), u"session-terminate"_s);
        QVERIFY(!controller.last.child(u"reason").child(u"cancel").isNull());
        QCOMPARE(controller.open(), u"not-acceptable"_s);
    }

    void manyAreTooMany()
    {
        Desk controller;
        QString answer = u"ok"_s;
        for (size_t i = 0; i <= FileTransfers::mostOpen && answer == u"ok"_s; ++i)
            answer = controller.offer(inBand, "10", {}, "you@there.example/r" + QByteArray::number(qulonglong(i)));
        QCOMPARE(answer, u"resource-constraint"_s);
        QCOMPARE(size_t(controller.offers.size()), FileTransfers::mostOpen);
    }
};

QTEST_GUILESS_MAIN(XmppFileTransfersTest)
#include "tst_filetransfers.moc"
