#include "app/services/xmpp/stores/xmppuploads.h"

#include <map>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "protocols/http/server/serverconnection.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/memorytransport.h"
#include "tests/support/storageplace.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

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
        m_uploads = std::make_unique<XmppUploads>(m_room->reactor, *m_room->database, u"localhost"_s,
            m_folder->path() + u"/files"_s, UploadRules{1000, 1500, 30, u"http://localhost:5443"_s});
        QVERIFY(m_room->wait(m_uploads->open()));
    }
    void cleanup()
    {
        m_uploads->stop();
        m_uploads.reset();
    }

    void putsOnceAndGets()
    {
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, {u"a rose.txt"_s, 5, u"text/plain"_s}));
        QVERIFY(slot);
        QVERIFY(slot->get.startsWith(u"http://localhost:5443/upload/"));
        QVERIFY(slot->get.endsWith(u"/a%20rose.txt"));
        QCOMPARE(status(get(slot->get)), "404"); // not there yet
        // A page that sends the file may read each answer, and learns why it was refused.
        const auto refused = [](const QByteArray& answer) {
            return status(answer) + (answer.contains("Access-Control-Allow-Origin: *\r\n") ? "" : " unread");
        };
        QCOMPARE(refused(put(slot->put, "too long")), "413");
        QCOMPARE(refused(put(slot->put, QByteArray(1001, 'x'))), "413");
        QCOMPARE(refused(put(slot->put, "smell", "Content-Type: text/html\r\n")), "415");
        QCOMPARE(refused(put(u"http://localhost:5443/upload/nothing/x"_s, "smell")), "404");
        QCOMPARE(refused(talk("PUT " + path(slot->put) + " HTTP/1.1\r\nHost: localhost:5443\r\n\r\n")), "411");
        QCOMPARE(status(put(slot->put, "smell")), "201");
        QCOMPARE(status(put(slot->put, "stink")), "404"); // once
        const auto answer = get(slot->get);
        QVERIFY(answer.endsWith("\r\n\r\nsmell"));
        QVERIFY(answer.contains("Content-Disposition: attachment; filename*=UTF-8''a%20rose.txt\r\n"));
        QVERIFY(answer.contains("X-Content-Type-Options: nosniff\r\n"));
        QVERIFY(answer.contains("sandbox"));
        QVERIFY(answer.contains("Content-Length: 5\r\n"));
        QCOMPARE(answer.count("Access-Control-Allow-Origin: *\r\n"), 1);
        QCOMPARE(answer.count("Cross-Origin-Resource-Policy: cross-origin\r\n"), 1);
        QCOMPARE(status(get(u"http://localhost:5443/upload/nothing/x"_s)), "404");
        QVERIFY(m_room->wait(m_uploads->removeAll(u"juliet"_s)));
        QCOMPARE(status(get(slot->get)), "404");
        QVERIFY(QDir(m_folder->path() + u"/files"_s).isEmpty());
    }

    void givesParts()
    {
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, {u"rose.txt"_s, 10, u"text/plain"_s}));
        QCOMPARE(status(put(slot->put, "0123456789")), "201");
        const auto part = get(slot->get, "Range: bytes=2-4\r\n");
        QCOMPARE(status(part), "206");
        QVERIFY(part.contains("Content-Range: bytes 2-4/10\r\n"));
        QVERIFY(part.endsWith("\r\n\r\n234"));
        const auto outside = get(slot->get, "Range: bytes=10-\r\n");
        QCOMPARE(status(outside), "416");
        QVERIFY(outside.contains("Content-Range: bytes */10\r\n"));
        QCOMPARE(status(get(slot->get, "Range: bytes=0-1\r\nIf-Range: \"1\"\r\n")), "206");
        QCOMPARE(status(get(slot->get, "Range: bytes=0-1\r\nIf-Range: \"2\"\r\n")), "200");
        QCOMPARE(status(get(slot->get, "If-None-Match: \"1\"\r\n")), "304");
        const auto options = talk(
            "OPTIONS " + path(slot->put) + " HTTP/1.1\r\nHost: localhost:5443\r\nOrigin: https://web.example\r\n\r\n");
        QCOMPARE(status(options), "204");
        QVERIFY(options.contains("Access-Control-Allow-Methods: GET, HEAD, PUT, OPTIONS\r\n"));
        const auto allowed = options.mid(options.indexOf("Allow-Headers: ")).split('\r').first();
        for (const auto* name : {"Authorization", "Content-Type", "Range", "If-Range", "If-Match", "If-None-Match",
                 "If-Modified-Since", "If-Unmodified-Since"})
            QVERIFY2(allowed.mid(14).replace(" ", "").split(',').contains(name), name);
    }

    void survivesAndClearsUp()
    {
        const auto kept = m_room->wait(m_uploads->slot(u"juliet"_s, {u"kept"_s, 4, {}}));
        QCOMPARE(status(put(kept->put, "kept")), "201");
        const auto half = m_room->wait(m_uploads->slot(u"juliet"_s, {u"half"_s, 1000, {}}));
        // The program ends in the middle of it, and in the middle of another that nobody knows of.
        MemoryTransport wire;
        wire.open(std::make_unique<http::ServerConnection>(m_room->reactor.clock(), m_uploads->site()));
        wire.feed("PUT " + path(half->put) + " HTTP/1.1\r\nHost: localhost:5443\r\nContent-Length: 1000\r\n\r\nhalf");
        m_room->reactor.turnUntil([&] { return count(u"stored = 2"_s) == 1; });
        m_uploads->stop();
        const auto files = m_folder->path() + u"/files/"_s;
        QFile stranger(files + u"nobody.part"_s);
        QVERIFY(stranger.open(QIODevice::WriteOnly));
        QVERIFY(stranger.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        stranger.close();
        auto before = std::move(m_uploads);
        m_uploads = std::make_unique<XmppUploads>(m_room->reactor, *m_room->database, u"localhost"_s,
            m_folder->path() + u"/files"_s, UploadRules{1000, 1500, 30, u"http://localhost:5443"_s});
        QVERIFY(m_room->wait(m_uploads->open()));
        QVERIFY(get(kept->get).endsWith("\r\n\r\nkept"));
        QCOMPARE(count(u"stored = 2"_s), 0);
        m_room->reactor.turnUntil([&] { return !QFile::exists(files + u"nobody.part"_s); });
        QVERIFY(!QFile::exists(files + u"nobody.part"_s));
        wire.peerCloses();
    }

    void givesUpWhatDoesNotCome()
    {
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, {u"half"_s, 1000, {}}));
        MemoryTransport wire;
        wire.open(std::make_unique<http::ServerConnection>(m_room->reactor.clock(), m_uploads->site()));
        wire.feed("PUT " + path(slot->put) + " HTTP/1.1\r\nHost: localhost:5443\r\nContent-Length: 1000\r\n\r\nhalf");
        m_room->reactor.turnUntil([&] { return count(u"stored = 2"_s) == 1; });
        QCOMPARE(status(put(slot->put, QByteArray(1000, 'x'))), "404"); // somebody is at it
        wire.peerCloses();
        QVERIFY(m_room->reactor.turnUntil([&] { return count(u"1 = 1"_s) == 0; }));
        QVERIFY(m_room->reactor.turnUntil([&] { return QDir(m_folder->path() + u"/files"_s).isEmpty(); }));
    }

    void whoIsShutOutPutsNothingAnyMore()
    {
        const auto kept = m_room->wait(m_uploads->slot(u"juliet"_s, {u"kept"_s, 4, {}}));
        QCOMPARE(status(put(kept->put, "kept")), "201");
        const auto given = m_room->wait(m_uploads->slot(u"juliet"_s, {u"given"_s, 600, {}}));
        const auto coming = m_room->wait(m_uploads->slot(u"juliet"_s, {u"half"_s, 600, {}}));
        const auto others = m_room->wait(m_uploads->slot(u"romeo"_s, {u"x"_s, 4, {}}));
        MemoryTransport wire;
        wire.open(std::make_unique<http::ServerConnection>(m_room->reactor.clock(), m_uploads->site()));
        wire.feed("PUT " + path(coming->put) + " HTTP/1.1\r\nHost: localhost:5443\r\nContent-Length: 600\r\n\r\nhalf");
        m_room->reactor.turnUntil([&] { return count(u"stored = 2"_s) == 1; });
        m_uploads->withdraw(u"juliet"_s);
        QCOMPARE(status(put(given->put, QByteArray(600, 'x'))), "403");
        wire.feed(QByteArray(596, 'x'));
        QByteArray heard;
        m_room->reactor.turnUntil([&] { return !(heard += wire.takeWritten()).isEmpty(); });
        QCOMPARE(status(heard), "403");
        QCOMPARE(status(get(coming->get)), "404");
        QVERIFY(get(kept->get).endsWith("\r\n\r\nkept")); // what was sent is for those it was sent to
        QCOMPARE(status(put(others->put, "mine")), "201");
        // What is void takes no room, and is forgotten by and by.
        QVERIFY(m_room->wait(m_uploads->slot(u"juliet"_s, {u"next"_s, 1000, {}})));
        m_room->reactor.manualClock().setWallClock(10 * 60 * 1000);
        m_room->reactor.manualClock().advance(std::chrono::hours(1));
        QVERIFY(m_room->reactor.turnUntil([&] { return count(u"stored <> 1"_s) == 0; }));
        QCOMPARE(count(u"stored = 1"_s), 2);
    }

    void whatWasGivenBeforeAStartIsVoid()
    {
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, {u"x"_s, 4, {}}));
        m_uploads->stop();
        auto before = std::move(m_uploads);
        m_uploads = std::make_unique<XmppUploads>(m_room->reactor, *m_room->database, u"localhost"_s,
            m_folder->path() + u"/files"_s, UploadRules{1000, 1500, 30, u"http://localhost:5443"_s});
        QVERIFY(m_room->wait(m_uploads->open()));
        QCOMPARE(status(put(slot->put, "late")), "404"); // nobody knows whether they may still come in
    }

    void aFullDiskIsTold()
    {
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, {u"x"_s, 4, {}}));
        const auto id = slot->put.section(u'/', 4, 4);
        QVERIFY(QDir().mkpath(m_folder->path() + u"/files/"_s + id + u".part"_s)); // no file can be made there
        QCOMPARE(status(put(slot->put, "full")), "507");
        QVERIFY(m_room->reactor.turnUntil([&] { return count(u"1 = 1"_s) == 0; }));
    }

    void staysAsLongAsItIsMeantTo()
    {
        std::map<xmpp::UploadPurpose, QString> addresses;
        for (const auto purpose : {xmpp::UploadPurpose::Message, xmpp::UploadPurpose::Ephemeral,
                 xmpp::UploadPurpose::Profile, xmpp::UploadPurpose::Permanent}) {
            const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, {u"x"_s, 1, {}, purpose}));
            QCOMPARE(status(put(slot->put, "x")), "201");
            addresses.emplace(purpose, slot->get);
        }
        const auto there = [&](xmpp::UploadPurpose purpose) { return status(get(addresses[purpose])) == "200"; };
        m_room->reactor.manualClock().sleepThrough(std::chrono::hours(2 * 24));
        m_room->reactor.manualClock().advance(std::chrono::hours(1));
        QVERIFY(m_room->reactor.turnUntil([&] { return count(u"1 = 1"_s) == 3; }));
        QVERIFY(there(xmpp::UploadPurpose::Message) && !there(xmpp::UploadPurpose::Ephemeral));
        m_room->reactor.manualClock().sleepThrough(std::chrono::hours(40 * 24));
        m_room->reactor.manualClock().advance(std::chrono::hours(1));
        QVERIFY(m_room->reactor.turnUntil([&] { return count(u"1 = 1"_s) == 2; }));
        QVERIFY(there(xmpp::UploadPurpose::Profile) && there(xmpp::UploadPurpose::Permanent));
    }

    /// A board's may say what it likes until the network has told it the time.
    void aClockThatIsAheadTakesNoFile()
    {
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, {u"x"_s, 1, {}}));
        QCOMPARE(status(put(slot->put, "x")), "201");
        const qint64 ahead = qint64(15) * 365 * 24 * 3600 * 1000;
        auto& clock = m_room->reactor.manualClock();
        clock.setWallClock(ahead);
        clock.advance(std::chrono::hours(1));
        auto settling = m_room->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; });
        QVERIFY(m_room->wait(std::move(settling)));
        QCOMPARE(status(get(slot->get)), "200");
        clock.sleepThrough(std::chrono::hours(24));
        clock.advance(std::chrono::hours(1)); // it has stayed so
        QVERIFY(m_room->reactor.turnUntil([&] { return count(u"1 = 1"_s) == 0; }));
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
        const auto slot = m_room->wait(m_uploads->slot(u"juliet"_s, {u"x"_s, 1, type}));
        QCOMPARE(status(put(slot->put, "1")), "201");
        const auto answer = get(slot->get);
        QVERIFY(answer.contains("Content-Type: " + said + "\r\n"));
        QCOMPARE(answer.contains("Content-Disposition: inline"), shown);
    }

    /// As a file's name and kind: on the disk it has a number, in the head one line that says the last part of it.
    void strangersWordsNameNothing()
    {
        QStringList names{u".."_s, u"x/"_s, u"../../etc/.."_s, u"."_s};
        for (const auto& words : strangersWords())
            names << words.text.left(255) << u"../../"_s + words.text.left(200) << words.text.left(200) + u".html"_s;
        int followed = 0;
        int kept = 0;
        for (const auto& name : names) {
            const auto account = u"a%1"_s.arg(++followed); // each has some slots of its own
            if (isOnServer() && name.contains(QChar(u'\0')))
                continue; // which no stanza has
            ++kept;
            const auto slot = m_room->wait(m_uploads->slot(account, {name, 5, name.left(127)}));
            QVERIFY(slot);
            QVERIFY2(
                slot->get.size() < 3000 && QUrl(slot->get, QUrl::StrictMode).isValid() && slot->get.count(u'/') == 5,
                qPrintable(slot->get));
            QVERIFY2(!slot->get.endsWith(u'/') && !slot->get.endsWith(u"/.."_s) && !slot->get.endsWith(u"/."_s),
                qPrintable(slot->get));
            QCOMPARE(status(put(slot->put, "smell")), "201");
            const auto answer = get(slot->get);
            QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\nsmell"), answer.left(500));
            const auto head = answer.left(answer.size() - 9).split('\n');
            QCOMPARE(head.size(), answer.count("\r\n") - 1);
            QByteArray called;
            for (const auto& line : head) {
                for (const auto c : line.chopped(line.endsWith('\r')))
                    QVERIFY2(c >= 0x20 && c < 0x7f, line);
                if (line.startsWith("Content-Disposition: attachment; filename*=UTF-8''"))
                    called = line.mid(50).trimmed();
            }
            const auto shown = QString::fromUtf8(QByteArray::fromPercentEncoding(called));
            QVERIFY2(!shown.isEmpty() && !drivesScreens(shown) && !shown.contains(u'/') && !shown.contains(u'\n')
                    && shown != u".."_s,
                called);
            QVERIFY2(slot->get.endsWith(u'/' + QString::fromLatin1(called)), called);
        }
        QVERIFY(followed >= 3 * 17 + 4);
        const auto files = QDir(m_folder->path() + u"/files"_s)
                               .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(files.size(), kept);
        static const QRegularExpression number(u"^[A-Za-z0-9_-]{20,}$"_s);
        for (const auto& file : files)
            QVERIFY2(number.match(file).hasMatch(), qPrintable(file));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"files"_s});
    }

    void isBounded()
    {
        QVERIFY(m_room->wait(m_uploads->slot(u"juliet"_s, {u"a"_s, 900, {}})));
        QCOMPARE(m_room->wait(m_uploads->slot(u"juliet"_s, {u"b"_s, 900, {}})).error().reason, Reason::NoSpace);
        QVERIFY(m_room->wait(m_uploads->slot(u"romeo"_s, {u"b"_s, 900, {}})));
        QVERIFY(m_room->wait(m_uploads->keepOnly({u"romeo"_s})));
        QVERIFY(m_room->wait(m_uploads->slot(u"juliet"_s, {u"b"_s, 900, {}})));
    }

    void answersAsTheExtension()
    {
        xmpp::Uploads extension(u"localhost"_s, *m_uploads);
        const auto ask = [&](const QString& from, const QString& name, const QString& size) -> QString {
            const auto
                wish = xml::Element(u"request"_s, xmpp::ns::upload).with(u"filename"_s, name).with(u"size"_s, size);
            auto request = xmpp::Stanza::iq(
                u"get"_s, u"1"_s, *xmpp::Jid::parse(from), *xmpp::Jid::parse(u"localhost"_s), wish);
            QString said;
            auto task = extension.answer(std::move(request), xmpp::Place::Domain);
            task.whenDone([&](const xmpp::Answer& answer) {
                const auto* error = std::get_if<xmpp::StanzaError>(&answer);
                said = error ? xmpp::conditionName(error->condition)
                             : std::get<xml::Element>(answer).child(u"put").attribute(u"url");
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
    QByteArray talk(const QByteArray& bytes, bool toTheEnd = false)
    {
        MemoryTransport wire;
        wire.open(std::make_unique<http::ServerConnection>(m_room->reactor.clock(), m_uploads->site()));
        wire.feed(bytes);
        QByteArray heard;
        m_room->reactor.turnUntil([&] {
            heard += wire.takeWritten();
            return toTheEnd ? !wire.isOpen() : !heard.isEmpty();
        });
        return heard;
    }
    static QByteArray path(const QString& url)
    {
        return url.mid(int(QStringView(u"http://localhost:5443").size())).toUtf8();
    }
    QByteArray put(const QString& url, const QByteArray& body, const QByteArray& fields = {})
    {
        return talk("PUT " + path(url) + " HTTP/1.1\r\nHost: localhost:5443\r\n" + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QByteArray get(const QString& url, const QByteArray& fields = {})
    {
        return talk(
            "GET " + path(url) + " HTTP/1.1\r\nHost: localhost:5443\r\nConnection: close\r\n" + fields + "\r\n", true);
    }
    int count(const QString& condition)
    {
        return *m_room->wait(m_room->database->read([condition](QSqlDatabase& connection) -> Result<int> {
            auto query = runQuery(connection, u"SELECT COUNT(*) FROM xmpp_uploads WHERE "_s + condition, {});
            return query && query->next() ? query->value(0).toInt() : -1;
        }));
    }
    static QByteArray status(const QByteArray& answer) { return answer.mid(9, 3); }

    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<XmppUploads> m_uploads;
};

QTEST_GUILESS_MAIN(XmppUploadsTest)
#include "tst_xmppuploads.moc"
