#include <QFile>
#include <QTemporaryDir>

#include "netcore/interfaces/reactorunixdatagram.h"
#include "tests/netcore/conformance/stage.h"
#include "tests/netcore/datagramstory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ReactorUnixDatagramTest : public RoleTest<ReactorUnixDatagram> {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<DatagramTransport> open(DatagramStory& story, const QString& path, const QString& peer = {})
    {
        UnixDatagramOptions options;
        options.path = path;
        options.peer = peer;
        auto opened = role().openUnixDatagram(options, std::make_unique<DatagramStoryProtocol>(story));
        return opened ? std::move(*opened) : nullptr;
    }

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { setStage(); }
    void cleanup() { stage.reset(); }

    void wholeAndInOrder()
    {
        DatagramStory server;
        DatagramStory client;
        const auto path = m_folder.filePath(u"order"_s);
        const auto listening = open(server, path);
        QVERIFY(listening);
        server.whenReceived = [&](QByteArrayView bytes, const Address& from) {
            QVERIFY(listening->write("re: " + bytes.toByteArray(), from).ok());
        };
        const auto connected = open(client, {}, path);
        QVERIFY(connected);
        QList<QByteArray> expected;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(connected->write(QByteArray::number(i)).ok());
            expected.append("re: " + QByteArray::number(i));
        }
        QVERIFY(until([&] { return client.received.size() == 100; }));
        QCOMPARE(client.received, expected);
    }

    void aPeerThatGoesIsToldAndTheFileGoesWithIt()
    {
        DatagramStory server;
        DatagramStory client;
        const auto path = m_folder.filePath(u"gone"_s);
        auto listening = open(server, path);
        const auto connected = open(client, {}, path);
        listening.reset();
        QVERIFY(!QFile::exists(path));
        QCOMPARE(server.events, (QStringList{u"started"_s, u"stopped"_s}));
        QVERIFY(connected->write("anybody?").ok());
        QVERIFY(until([&] { return client.events.contains(u"refused"_s); }));
    }

    void lettingGoFromInside()
    {
        DatagramStory story;
        DatagramStory client;
        const auto path = m_folder.filePath(u"inside"_s);
        auto socket = open(story, path);
        story.whenReceived = [&](QByteArrayView, const Address&) { socket.reset(); };
        const auto connected = open(client, {}, path);
        QVERIFY(connected->write("a").ok() && connected->write("b").ok());
        QVERIFY(until([&] { return !socket; }));
        stage->pass(std::chrono::milliseconds(5));
        QCOMPARE(story.received.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReactorUnixDatagramTest)
#include "tst_reactorunixdatagram.moc"
