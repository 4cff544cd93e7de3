#include <QCryptographicHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTest>

#include "netcore/endpoints/endpointkinds.h"
#include "netcore/tls/reactorcertificates.h"
#include "netcore/tls/tlssession.h"
#include "tests/netcore/endpointroom.h"
#include "tests/support/authority.h"
#include "tests/support/oneexception.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class EndpointTlsTest : public QObject {
    Q_OBJECT

    EndpointRoom m_room;

    QString ownFiles() const
    {
        return u"certificate=%1:key=%2"_s.arg(m_room.path(u"own.crt"_s), m_room.path(u"own.key"_s));
    }
    std::weak_ptr<FileFollower> m_follower;
    int m_rounds = 0;

    /// Written later than a file system's clock ticks.
    void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
            || !file.setFileTime(
                QDateTime::currentDateTime().addSecs(m_rounds += 10), QFileDevice::FileModificationTime))
            qFatal("no file");
    }
    Result<Ports> followed(const QString& text, Story& story)
    {
        return listenOn(*Endpoint::parse(text),
            {m_room.reactor, u"test"_s, {}, [&story] { return std::make_unique<StoryProtocol>(story); }, {},
                [this](std::weak_ptr<FileFollower> follower) { m_follower = std::move(follower); }});
    }
    /// Whether somebody with this certificate comes in; a client of TLS 1.3 hears only afterwards that it does not.
    bool isLetIn(const Port& port, const QString& name)
    {
        auto& here = m_room.story();
        const auto made = m_heard.made;
        const auto way = u"tls:127.0.0.1:%1:trust=%2:certificate=%3:key=%4"_s.arg(port.address().port)
                             .arg(m_room.path(u"own.crt"_s), m_room.path(name + u".crt"_s),
                                 m_room.path(name + u".key"_s));
        const auto transport = m_room.connected(way, here);
        if (transport && !QTest::qWaitFor([&] { return m_heard.made > made || here.lost; }))
            return false;
        return m_heard.made > made;
    }
    bool isServed(const Port& port, const QString& name, const Certificate& certificate)
    {
        auto& here = m_room.story();
        const auto trusting = *TlsContext::client({.trustedPem = certificate.chainPem, .systemTrust = false});
        return m_room.connected(u"tls:127.0.0.1:%1:hostname=%2"_s.arg(port.address().port).arg(name), here, trusting)
            .ok();
    }
    Story& m_heard = m_room.story();

private Q_SLOTS:
    void opensslServesOurClient_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
        QTest::newRow("TLS 1.3") << u"-tls1_3"_s;
    }
    void opensslServesOurClient()
    {
        QFETCH(QString, version);
        const auto port = freePort();
        QProcess peer;
        peer.start(u"openssl"_s,
            {u"s_server"_s, u"-quiet"_s, version, u"-accept"_s, QString::number(port), u"-cert"_s,
                m_room.path(u"own.crt"_s), u"-key"_s, m_room.path(u"own.key"_s), u"-alpn"_s, u"echo"_s, u"-verify"_s,
                u"1"_s, u"-CAfile"_s, m_room.path(u"own.crt"_s)});
        QVERIFY(peer.waitForStarted());
        auto& here = m_room.story();
        Result<Transport*> transport = Error::cancelled();
        const auto way = u"tls:127.0.0.1:%1:trust=%2:certificate=%2:key=%3"_s.arg(port).arg(
            m_room.path(u"own.crt"_s), m_room.path(u"own.key"_s));
        for (int i = 0; i < 50 && !transport; ++i) { // it takes a moment to listen
            transport = m_room.connected(way, here);
            peer.waitForReadyRead(20);
        }
        QVERIFY2(transport.ok(), transport.ok() ? "" : qPrintable(transport.error().text));
        here.transport->write("to openssl\n");
        QByteArray heard;
        QTRY_VERIFY((heard += peer.readAllStandardOutput()).contains("to openssl"));
        peer.write("to us\n");
        QTRY_COMPARE(here.received, QByteArray("to us\n"));
        peer.kill(); // no close_notify
        QTRY_VERIFY(here.lost);
        QVERIFY(here.lost->kind == Error::Kind::Disconnected);
        peer.waitForFinished();
    }

    void certificatesByNameComeFromAFolder()
    {
        const auto chat = *Certificate::makeSelfSigned({u"chat.test"_s});
        QTemporaryDir names;
        for (const auto& [name, bytes] :
            {std::pair{u"chat.test.crt"_s, chat.chainPem}, std::pair{u"chat.test.key"_s, chat.keyPem}}) {
            QFile file(names.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        auto& there = m_room.story();
        const auto text = u"tls:0:interface=127.0.0.1:certificate=%1:key=%2:certificates=%3"_s.arg(
            m_room.path(u"own.crt"_s), m_room.path(u"own.key"_s), names.path());
        auto ports = m_room.listening(text, there);
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        auto& here = m_room.story();
        const auto trusting = *TlsContext::client({.trustedPem = chat.chainPem});
        const auto transport = m_room.connected(
            u"tls:127.0.0.1:%1:hostname=chat.test"_s.arg(ports->front()->address().port), here, trusting);
        QVERIFY2(transport.ok(), transport.ok() ? "" : qPrintable(transport.error().text));
    }

    void namesComeAndGoWithTheirFiles()
    {
        const auto chat = *Certificate::makeSelfSigned({u"chat.test"_s});
        const auto star = *Certificate::makeSelfSigned({u"*.chat.test"_s});
        QTemporaryDir names;
        auto ports = followed(u"tls:0:interface=127.0.0.1:certificates=%1:"_s.arg(names.path()) + ownFiles(), m_heard);
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        const auto& port = *ports->front();
        QVERIFY(!isServed(port, u"chat.test"_s, chat));
        write(names.filePath(u"chat.test.crt"_s), chat.chainPem);
        m_follower.lock()->lookNow(); // its key is not there yet
        QVERIFY(!isServed(port, u"chat.test"_s, chat));
        write(names.filePath(u"chat.test.key"_s), chat.keyPem);
        write(names.filePath(u"*.chat.test.key"_s), star.keyPem);
        write(names.filePath(u"*.chat.test.crt"_s), star.chainPem);
        m_follower.lock()->lookNow();
        QVERIFY(isServed(port, u"chat.test"_s, chat));
        QVERIFY(isServed(port, u"a.chat.test"_s, star));
        const auto renewed = *Certificate::makeSelfSigned({u"chat.test"_s});
        write(names.filePath(u"chat.test.crt"_s), renewed.chainPem);
        write(names.filePath(u"chat.test.key"_s), renewed.keyPem);
        QVERIFY(QFile::remove(names.filePath(u"*.chat.test.crt"_s)));
        m_follower.lock()->lookNow();
        QVERIFY(isServed(port, u"chat.test"_s, renewed));
        QVERIFY(!isServed(port, u"a.chat.test"_s, star));
        ports->clear();
        QVERIFY(m_follower.expired());
    }

    /// A host's name has no case: the second file is for a name that is served, and its time comes when the first has
    /// gone.
    void ofTwoFilesForOneNameOneIsServed()
    {
        const auto small = *Certificate::makeSelfSigned({u"chat.test"_s});
        const auto large = *Certificate::makeSelfSigned({u"chat.test"_s});
        QTemporaryDir names;
        const auto put = [this, &names](const QString& name, const Certificate& certificate) {
            write(names.filePath(name + u".key"_s), certificate.keyPem);
            write(names.filePath(name + u".crt"_s), certificate.chainPem);
        };
        put(u"chat.test"_s, small);
        put(u"CHAT.test"_s, large);
        const QRegularExpression told(
            u"CHAT\\.test\\.crt is not served: .*chat\\.test\\.crt is for the same name.*Take one of them away"_s);
        QTest::ignoreMessage(QtWarningMsg, told);
        auto ports = followed(u"tls:0:interface=127.0.0.1:certificates=%1:"_s.arg(names.path()) + ownFiles(), m_heard);
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        const auto& port = *ports->front();
        QVERIFY(isServed(port, u"chat.test"_s, small));
        m_follower.lock()->lookNow(); // once is enough
        QVERIFY(isServed(port, u"chat.test"_s, small));
        QVERIFY(QFile::remove(names.filePath(u"chat.test.crt"_s)));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"chat\\.test\\.crt is gone, and is served no more"_s));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"CHAT\\.test\\.crt is served from now on"_s));
        m_follower.lock()->lookNow();
        QVERIFY(isServed(port, u"chat.test"_s, large));
        // Who comes second waits, whichever it is.
        QTest::ignoreMessage(QtWarningMsg,
            QRegularExpression(u"chat\\.test\\.crt is not served: .*CHAT\\.test\\.crt is for the same name"_s));
        put(u"chat.test"_s, small);
        m_follower.lock()->lookNow();
        QVERIFY(isServed(port, u"chat.test"_s, large));
    }

    void whoIsTrustedIsFollowed()
    {
        for (const auto& name : {u"alice"_s, u"bob"_s}) {
            const auto certificate = *Certificate::makeSelfSigned({name});
            m_room.write(name + u".crt"_s, certificate.chainPem);
            m_room.write(name + u".key"_s, certificate.keyPem);
        }
        const auto pemOf = [this](const QString& name) {
            QFile file(m_room.path(name + u".crt"_s));
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto authorities = m_room.path(u"authorities.pem"_s);
        write(authorities, pemOf(u"alice"_s));
        auto ports = followed(
            u"tls:0:interface=127.0.0.1:clients=required:trust=%1:"_s.arg(authorities) + ownFiles(), m_heard);
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        const auto& port = *ports->front();
        QVERIFY(isLetIn(port, u"alice"_s));
        QVERIFY(!isLetIn(port, u"bob"_s));
        write(authorities, pemOf(u"bob"_s));
        m_follower.lock()->lookNow();
        QVERIFY(!isLetIn(port, u"alice"_s));
        QVERIFY(isLetIn(port, u"bob"_s));
        write(authorities, "half a");
        m_follower.lock()->lookNow();
        QVERIFY(isLetIn(port, u"bob"_s)); // the former
        write(authorities, {});
        m_follower.lock()->lookNow();
        QVERIFY(!isLetIn(port, u"bob"_s)); // all were taken out
        ports->clear();
    }

    void whatWasAcceptedForAPortIsTaken()
    {
        const auto decides = std::make_shared<OneException>();
        m_room.reactor.setCertificateExceptions(decides);
        auto ports = m_room.listening(u"tls:0:interface=127.0.0.1:"_s + ownFiles(), m_room.story());
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        const auto port = ports->front()->address().port;
        const auto place = u"tls:127.0.0.1:%1"_s.arg(port);
        const auto refused = m_room.connected(place, m_room.story());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"127.0.0.1 %1"_s.arg(port));
        // who names an authority or a pin has decided already
        QVERIFY(m_room.connected(place + u":trust="_s + m_room.path(u"own.crt"_s), m_room.story()).ok());
        QVERIFY(!m_room.connected(place + u":pin="_s + QString(64, u'a'), m_room.story()).ok());
        QCOMPARE(decides->told.size(), 1);
        decides->acceptWhatWasShown();
        QVERIFY(m_room.connected(place, m_room.story()).ok());
        QVERIFY(!m_room.connected(place + u":hostname=elsewhere.test"_s, m_room.story()).ok());
        m_room.reactor.setCertificateExceptions({});
    }

    /// An endpoint that says whom it trusts, or who it is, says nothing of the rest.
    void whatAnEndpointDoesNotSayIsAsAsked()
    {
        const Authority authority;
        m_room.write(u"ca.pem"_s, authority.pem());
        const auto own = authority.certificate("DNS:client.test");
        m_room.write(u"client.crt"_s, own.chainPem);
        m_room.write(u"client.key"_s, own.keyPem);
        const auto serving = *TlsContext::server(
            {.certificate = authority.certificate("otherName:1.3.6.1.5.5.7.8.7;IA5STRING:_xmpp-client.example.test"),
                .alpn = {"xmpp-client"},
                .clientCertificates = TlsContext::ClientCertificates::Required,
                .clientTrustPem = authority.pem()});
        auto& there = m_room.story();
        const auto ports = m_room.listening(u"tls:0:interface=127.0.0.1"_s, there, serving);
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        const auto place = u"tls:127.0.0.1:%1:hostname=example.test"_s.arg(ports->front()->address().port);
        const auto trusted = u":trust="_s + m_room.path(u"ca.pem"_s);
        const auto identity = u":certificate=%1:key=%2"_s.arg(
            m_room.path(u"client.crt"_s), m_room.path(u"client.key"_s));
        TlsContext::ClientOptions all{.trustedPem = authority.pem(),
            .systemTrust = false,
            .namedServices = {u"xmpp-client"_s},
            .certificate = own,
            .alpn = {"xmpp-client"}};
        auto trustless = all;
        trustless.trustedPem = {};
        auto nameless = all;
        nameless.certificate = {};
        for (const auto& [text, asked] : {std::pair{place, all}, std::pair{place + trusted, trustless},
                 std::pair{place + identity, nameless}, std::pair{place + trusted + identity, nameless}}) {
            const auto made = there.made;
            const auto transport = m_room.connected(text, m_room.story(), *TlsContext::client(asked));
            QVERIFY2(transport.ok(), transport.ok() ? "" : qPrintable(transport.error().text));
            QTRY_COMPARE(there.made, made + 1);
            QCOMPARE(there.transport->tls()->facts().alpn, u"xmpp-client"_s);
            QCOMPARE(there.transport->tls()->peerCertificate().names, QStringList(u"client.test"_s));
        }
        QVERIFY(!m_room.connected(place, m_room.story(), *TlsContext::client(trustless)).ok());
    }

    void aPinIsTrustEnough()
    {
        auto& there = m_room.story();
        auto ports = m_room.listening(u"tls:0:interface=127.0.0.1:"_s + ownFiles(), there);
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        const auto place = u"tls:127.0.0.1:%1:pin="_s.arg(ports->front()->address().port);
        auto& here = m_room.story();
        const auto der = QSslCertificate(m_room.certificate.chainPem).toDer();
        const auto pinned = m_room.connected(
            place + QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex()), here);
        QVERIFY2(pinned.ok(), pinned.ok() ? "" : qPrintable(pinned.error().text));
        const auto other = m_room.connected(place + QString(64, u'a'), here);
        QVERIFY(!other);
        QCOMPARE(other.error().reason, Reason::CertificateNotTrusted);
        QCOMPARE(here.made, 1);
    }

    void whoIsAskedForACertificateBringsOne()
    {
        auto& there = m_room.story();
        auto ports = m_room.listening(
            u"tls:0:interface=127.0.0.1:clients=required:trust=%1:%2"_s.arg(m_room.path(u"own.crt"_s), ownFiles()),
            there);
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        const auto place = u"tls:127.0.0.1:%1:trust=%2"_s.arg(ports->front()->address().port)
                               .arg(m_room.path(u"own.crt"_s));
        auto& here = m_room.story();
        const auto known = m_room.connected(place + u':' + ownFiles(), here);
        QVERIFY2(known.ok(), known.ok() ? "" : qPrintable(known.error().text));
        QTRY_VERIFY(there.transport);
        here.transport->loseConnection();
        QTRY_VERIFY(there.lost);
        there = {};
        auto& nobody = m_room.story();
        const auto stranger = m_room.connected(place, nobody); // TLS 1.3: a client hears of it only afterwards
        if (stranger)
            QTRY_VERIFY(nobody.lost);
        QVERIFY(!there.made);
    }

    /// Nobody is trusted by such a file, neither everybody nor those whom the system trusts.
    void filesWithoutACertificateAreNamed()
    {
        for (const auto& [name, bytes] : {std::pair{u"empty.pem"_s, ""}, std::pair{u"half.pem"_s, "half a"}}) {
            m_room.write(name, bytes);
            const auto ports = m_room.listening(
                u"tls:0:clients=required:trust=%1:"_s.arg(m_room.path(name)) + ownFiles(), m_room.story());
            QVERIFY(!ports);
            QVERIFY2(ports.error().text.contains(name), qPrintable(ports.error().text));
            const auto transport = m_room.connected(u"tls:127.0.0.1:1:trust="_s + m_room.path(name), m_room.story());
            QVERIFY(!transport);
            QVERIFY2(transport.error().text.contains(name), qPrintable(transport.error().text));
        }
    }

    void missingFilesAreNamed()
    {
        auto& there = m_room.story();
        for (const auto& text : {u"tls:0:certificate=/nowhere/a:key=/nowhere/b"_s,
                 u"tls:0:trust=/nowhere/ca:clients=required:"_s + ownFiles()}) {
            const auto ports = m_room.listening(text, there);
            QVERIFY(!ports);
            QVERIFY2(ports.error().text.contains(u"/nowhere/"_s), qPrintable(ports.error().text));
        }
        auto& here = m_room.story();
        const auto transport = m_room.connected(u"tls:127.0.0.1:1:trust=/nowhere/ca"_s, here);
        QVERIFY(!transport);
        QVERIFY(transport.error().text.contains(u"/nowhere/ca"_s));
    }
};

QTEST_GUILESS_MAIN(EndpointTlsTest)
#include "tst_endpointtls.moc"
