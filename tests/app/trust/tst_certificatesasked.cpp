#include <QFile>
#include <QTest>

#include "app/rules/actions/webpost.h"
#include "app/xmppchat/web/fileput.h"
#include "app/xmppchat/web/webfile.h"
#include "protocols/websocket/textfeed.h"
#include "tests/app/trust/certificatestory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::trust;
using namespace Qt::StringLiterals;

namespace {

/// As a window follows another station's poll.
class Follower final : private websocket::TextFeedEvents {
public:
    Follower(Reactor& reactor, const QUrl& address, QStringList& errors) : m_errors(errors)
    {
        websocket::TextFeedEvents& events = *this;
        m_feed = std::make_unique<websocket::TextFeed>(reactor, address, u"polls"_s, 1000, events);
    }

private:
    void feedReceived(const QByteArray&) override {}
    void feedEnded(const websocket::Closing& closing) override { m_errors.append(closing.error.text); }

    QStringList& m_errors;
    std::unique_ptr<websocket::TextFeed> m_feed;
};

} // namespace

/// Whoever speaks to servers elsewhere asks the one list of decisions about their certificates. Chat's own accounts are
/// in tst_irclink and tst_xmpplink, bridges, components and other XMPP servers with their services.
class CertificatesAskedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyAsks_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("rules' web hooks") << u"post"_s;
        QTest::newRow("files and pictures that are fetched") << u"get"_s;
        QTest::newRow("files that are uploaded") << u"put"_s;
        QTest::newRow("polls of other stations") << u"follow"_s;
    }
    void everybodyAsks()
    {
        QFETCH(QString, who);
        MemoryReactor reactor;
        CertificateStory story(reactor);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"pear.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("pear") == 4);
        file.close();
        const QUrl address(u"https://127.0.0.1:%1/x"_s.arg(PrivateServer::port));
        const auto fault = story.fault(
            {u"127.0.0.1"_s, QString::number(PrivateServer::port)}, [&](CertificateStory::Attempt& attempt) {
                if (who == u"post") {
                    attempt.tasks.start(rules::postToWeb(reactor, {.url = address, .body = "{}"}));
                } else if (who == u"get") {
                    attempt.tasks.start(xmppchat::fetchWebFile(reactor, address, {}));
                } else if (who == u"put") {
                    xmppchat::FilePut put;
                    put.url = address;
                    put.path = file.fileName();
                    put.size = 4;
                    attempt.tasks.start(xmppchat::putFile(reactor, put));
                } else {
                    QUrl live = address;
                    live.setScheme(u"wss"_s);
                    attempt.kept = std::make_shared<Follower>(reactor, live, attempt.errors);
                }
            });
        QCOMPARE(fault, QString());
    }
};

QTEST_GUILESS_MAIN(CertificatesAskedTest)
#include "tst_certificatesasked.moc"
