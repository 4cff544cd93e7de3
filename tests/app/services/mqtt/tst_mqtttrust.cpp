#include "app/services/mqtt/mqtttrust.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/authority.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Connections are pairs in memory, made as libmosquitto makes its own: of the context, and nothing else said.
class MqttTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNameIsTheBrokers_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<bool>("isBelieved");
        const QByteArray nobody = "A Server";
        QTest::newRow("name") << u"broker.test"_s << QByteArray("DNS:broker.test") << nobody << true;
        QTest::newRow("dot") << u"Broker.test."_s << QByteArray("DNS:broker.test") << nobody << true;
        QTest::newRow("another") << u"broker.test"_s << QByteArray("DNS:mqtt.test") << nobody << false;
        QTest::newRow("subject") << u"broker.test"_s << QByteArray() << QByteArray("broker.test") << false;
        QTest::newRow("subject, address")
            << u"broker.test"_s << QByteArray("IP:127.0.0.1") << QByteArray("broker.test") << false;
        QTest::newRow("whole domain") << u"broker.test"_s << QByteArray("DNS:*.test") << nobody << false;
        QTest::newRow("star") << u"a.broker.test"_s << QByteArray("DNS:*.broker.test") << nobody << true;
        QTest::newRow("half a star") << u"ab.broker.test"_s << QByteArray("DNS:a*.broker.test") << nobody << false;
        QTest::newRow("address") << u"127.0.0.1"_s << QByteArray("IP:127.0.0.1") << nobody << true;
        QTest::newRow("IPv6") << u"[::1]"_s << QByteArray("IP:::1") << nobody << true;
        QTest::newRow("address as a name") << u"127.0.0.1"_s << QByteArray("DNS:127.0.0.1") << nobody << false;
    }
    void theNameIsTheBrokers()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, subject);
        QFETCH(bool, isBelieved);
        const Authority authority;
        QCOMPARE(believes(authority, host, authority.certificate(names, 3600, subject)), isBelieved);
        QCOMPARE(m_mistrust.contains(u"another name"_s), !isBelieved);
        QCOMPARE(m_mistrust.isEmpty(), isBelieved);
        const Authority stranger;
        QVERIFY(!believes(authority, host, stranger.certificate(names, 3600, subject)));
        // Where both are wrong one of them is told.
        const bool isTold = m_mistrust.contains(u"has signed"_s)
            || (!isBelieved && m_mistrust.contains(u"another name"_s));
        QVERIFY2(isTold, qPrintable(m_mistrust));
    }

    void whatCannotBeCheckedIsNoBroker()
    {
        QCOMPARE(mqttTrust({.host = u"no name"_s}).error().reason, Reason::BadValue);
        QCOMPARE(mqttTrust({.host = u"broker.test"_s, .authorities = u"/no/such/file"_s}).error().code, u"ca"_s);
    }

    /// By what is named, and by nothing else.
    void showsOurCertificate_data()
    {
        QTest::addColumn<bool>("isShown");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("says");
        QTest::newRow("shown") << true << true << QString();
        QTest::newRow("a stranger's") << true << false << u"does not accept the certificate"_s;
        QTest::newRow("none") << false << true << u"only who shows a certificate"_s;
    }
    void showsOurCertificate()
    {
        QFETCH(bool, isShown);
        QFETCH(bool, isKnown);
        QFETCH(QString, says);
        const Authority authority;
        const Authority stranger;
        auto broker = named(authority);
        if (isShown)
            name((isKnown ? authority : stranger).certificate("DNS:station.test"), broker);
        TlsContext::ServerOptions theirs{.certificate = authority.certificate("DNS:broker.test")};
        theirs.clientCertificates = TlsContext::ClientCertificates::Required;
        theirs.clientTrustPem = authority.pem();
        meet(broker, std::move(theirs));
        QCOMPARE(m_isLetIn, says.isEmpty());
        QCOMPARE(m_mistrust.isEmpty(), says.isEmpty());
        QVERIFY2(m_mistrust.contains(says), qPrintable(m_mistrust));
    }

    void saysWhatIsWrongWithOurs()
    {
        const Authority authority;
        auto broker = named(authority);
        QVERIFY(checkMqttIdentity(broker).ok());
        name(authority.certificate("DNS:station.test"), broker);
        QVERIFY(checkMqttIdentity(broker).ok());
        auto half = broker;
        half.key.clear();
        QCOMPARE(checkMqttIdentity(half).error().code, u"key"_s);
        half = broker;
        half.certificate = m_folder.filePath(u"missing"_s);
        QCOMPARE(checkMqttIdentity(half).error().code, u"certificate"_s);
        half = broker;
        half.key = m_folder.filePath(u"missing"_s);
        QCOMPARE(checkMqttIdentity(half).error().code, u"key"_s);
        half = broker;
        half.certificate = broker.key; // taken for each other
        QCOMPARE(checkMqttIdentity(half).error().code, u"certificate"_s);
        half.key = file(u"other.key"_s, authority.certificate("DNS:other.test").keyPem);
        half.certificate = broker.certificate;
        const auto foreign = checkMqttIdentity(half);
        QCOMPARE(foreign.error().code, u"key"_s);
        QVERIFY2(foreign.error().text.contains(u"does not belong"_s), qPrintable(foreign.error().text));
        QVERIFY(!mqttTrust(half));
    }

private:
    bool believes(const Authority& authority, const QString& host, const Certificate& shown)
    {
        return meet({.host = host, .authorities = file(u"ca.pem"_s, authority.pem())}, {.certificate = shown});
    }

    QString file(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return file.fileName();
    }
    /// A broker that `authority` vouches for.
    MqttBroker named(const Authority& authority) const
    {
        return {.host = u"broker.test"_s, .authorities = file(u"ca.pem"_s, authority.pem())};
    }
    void name(const Certificate& own, MqttBroker& broker) const
    {
        broker.certificate = file(u"own.pem"_s, own.chainPem);
        broker.key = file(u"own.key"_s, own.keyPem);
    }

    /// Whether we believe the other.
    bool meet(const MqttBroker& broker, TlsContext::ServerOptions options)
    {
        const auto ours = mqttTrust(broker);
        const auto theirs = TlsContext::server(std::move(options));
        if (!ours || !theirs)
            qFatal("no contexts");
        const OpenSslPtr<SSL> here(SSL_new((*ours)->native()));
        const OpenSslPtr<SSL> there(SSL_new((*theirs)->native()));
        BIO* near = nullptr;
        BIO* far = nullptr;
        BIO_new_bio_pair(&near, 0, &far, 0);
        SSL_set_bio(here.get(), near, near);
        SSL_set_bio(there.get(), far, far);
        SSL_set_connect_state(here.get());
        SSL_set_accept_state(there.get());
        for (int turn = 0; turn < 10; ++turn) {
            SSL_do_handshake(here.get());
            SSL_do_handshake(there.get());
        }
        char nothing = 0;
        SSL_read(here.get(), &nothing, 1); // by TLS 1.3 we are through before they have looked at us
        ERR_clear_error();
        m_isLetIn = SSL_is_init_finished(there.get()) == 1;
        m_mistrust = mqttMistrust(**ours);
        return SSL_is_init_finished(here.get()) == 1;
    }

    const QTemporaryDir m_folder;
    bool m_isLetIn = false; ///< The other believes us.
    QString m_mistrust;     ///< What was said of the last certificate.
};

QTEST_GUILESS_MAIN(MqttTrustTest)
#include "tst_mqtttrust.moc"
