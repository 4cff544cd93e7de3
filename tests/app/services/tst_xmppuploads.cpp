#include "app/services/xmppuploads.h"

#include <QTemporaryDir>
#include <QTest>

#include "protocols/http/serverconnection.h"
#include "protocols/xmpp/namespaces.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/memorytransport.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// XEP-0363: an address for a file, the file put there once, and who may have how much.
class XmppUploadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_room->wait(XmppUploads::migrate(*m_room->database)));
        m_uploads = std::make_unique<XmppUploads>(m_room->reactor, *m_room->database, u"localhost"_s, m_folder->path() + u"/files"_s,
            UploadRules {1000, 1500, 30, u"http://localhost:5443"_s});
        QVERIFY(m_room->wait(m_uploads->open()));
    }
    void cleanup()
    {
        m_uploads->stop();
        m_uploads.reset();
    }

    void putsOnceAndGets()
    {
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, u"a rose.txt"_s, 5, u"text/plain"_s));
        QVERIFY(slot);
        QVERIFY(slot->get.startsWith(u"http://localhost:5443/upload/"));
        QVERIFY(slot->get.endsWith(u"/a%20rose.txt"));
        QCOMPARE(status(get(slot->get)), "404"); // not there yet
        QCOMPARE(status(put(slot->put, "too long")), "413");
        QCOMPARE(status(put(slot->put, "smell")), "201");
        QCOMPARE(status(put(slot->put, "stink")), "404"); // once
        const auto answer = get(slot->get);
        QVERIFY(answer.endsWith("\r\n\r\nsmell"));
        QVERIFY(answer.contains("Content-Disposition: attachment; filename*=UTF-8''a%20rose.txt\r\n"));
        QVERIFY(answer.contains("X-Content-Type-Options: nosniff\r\n"));
        QVERIFY(answer.contains("sandbox"));
        QCOMPARE(status(get(u"http://localhost:5443/upload/nothing/x"_s)), "404");
        QVERIFY(m_room->wait(m_uploads->removeAll(u"juliet"_s)));
        QCOMPARE(status(get(slot->get)), "404");
        QVERIFY(QDir(m_folder->path() + u"/files"_s).isEmpty());
    }

    void showsOnlyWhatIsHarmless_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("shown");
        QTest::newRow("picture") << u"image/png"_s << QByteArray("image/png") << true;
        QTest::newRow("drawing") << u"image/svg+xml"_s << QByteArray("image/svg+xml") << false;
        QTest::newRow("page") << u"text/html"_s << QByteArray("text/html") << false;
        QTest::newRow("header in it") << u"image/png\r\nX: y"_s << QByteArray("application/octet-stream") << false;
        QTest::newRow("nothing") << QString() << QByteArray("application/octet-stream") << false;
    }

    void showsOnlyWhatIsHarmless()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, said);
        QFETCH(bool, shown);
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, u"x"_s, 1, type));
        QCOMPARE(status(put(slot->put, "1")), "201");
        const auto answer = get(slot->get);
        QVERIFY(answer.contains("Content-Type: " + said + "\r\n"));
        QCOMPARE(answer.contains("Content-Disposition: inline"), shown);
    }

    void isBounded()
    {
        QVERIFY(m_room->wait(m_uploads->slot(u"juliet"_s, u"a"_s, 900, {})));
        QCOMPARE(m_room->wait(m_uploads->slot(u"juliet"_s, u"b"_s, 900, {})).error().reason, Reason::NoSpace);
        QVERIFY(m_room->wait(m_uploads->slot(u"romeo"_s, u"b"_s, 900, {})));
        QVERIFY(m_room->wait(m_uploads->keepOnly({u"romeo"_s})));
        QVERIFY(m_room->wait(m_uploads->slot(u"juliet"_s, u"b"_s, 900, {})));
    }

    void answersAsTheExtension()
    {
        xmpp::Uploads extension(u"localhost"_s, *m_uploads);
        const auto ask = [&](const QString& from, const QString& name, const QString& size) -> QString {
            const auto wish = xml::Element(u"request"_s, xmpp::ns::upload).with(u"filename"_s, name).with(u"size"_s, size);
            auto request = xmpp::Stanza::iq(u"get"_s, u"1"_s, *xmpp::Jid::parse(from), *xmpp::Jid::parse(u"localhost"_s), wish);
            QString said;
            auto task = extension.answer(std::move(request), xmpp::Place::Domain);
            task.whenDone([&](const xmpp::Answer& answer) {
                const auto* error = std::get_if<xmpp::StanzaError>(&answer);
                said = error ? xmpp::conditionName(error->condition) : std::get<xml::Element>(answer).child(u"put").attribute(u"url");
            });
            m_room->reactor.turnUntil([&] { return !said.isEmpty(); });
            return said;
        };
        QVERIFY(ask(u"juliet@localhost/r"_s, u"x.png"_s, u"10"_s).startsWith(u"http://"));
        QCOMPARE(ask(u"juliet@localhost/r"_s, u"x.png"_s, u"5000"_s), u"not-acceptable"_s);
        QCOMPARE(ask(u"juliet@localhost/r"_s, {}, u"10"_s), u"bad-request"_s);
        QCOMPARE(ask(u"juliet@localhost/r"_s, u"x"_s, u"-1"_s), u"bad-request"_s);
        QCOMPARE(ask(u"mallory@example.org/r"_s, u"x"_s, u"10"_s), u"forbidden"_s);
        QVERIFY(ask(u"juliet@localhost/r"_s, u"y"_s, u"990"_s).startsWith(u"http://"));
        QCOMPARE(ask(u"juliet@localhost/r"_s, u"z"_s, u"990"_s), u"resource-constraint"_s);
    }

private:
    QByteArray talk(const QByteArray& bytes)
    {
        MemoryTransport wire;
        wire.open(std::make_unique<http::ServerConnection>(m_room->reactor.clock(), m_uploads->site()));
        wire.feed(bytes);
        QByteArray heard;
        m_room->reactor.turnUntil([&] {
            heard += wire.takeWritten();
            return !heard.isEmpty();
        });
        return heard;
    }
    static QByteArray path(const QString& url) { return url.mid(int(QStringView(u"http://localhost:5443").size())).toUtf8(); }
    QByteArray put(const QString& url, const QByteArray& body)
    {
        return talk("PUT " + path(url) + " HTTP/1.1\r\nHost: localhost:5443\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QByteArray get(const QString& url) { return talk("GET " + path(url) + " HTTP/1.1\r\nHost: localhost:5443\r\n\r\n"); }
    static QByteArray status(const QByteArray& answer) { return answer.mid(9, 3); }

    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<XmppUploads> m_uploads;
};

QTEST_GUILESS_MAIN(XmppUploadsTest)
#include "tst_xmppuploads.moc"
