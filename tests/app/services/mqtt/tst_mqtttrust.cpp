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
        QCOMPARE(mqttTrust(u"no name"_s, {}).error().reason, Reason::BadValue);
        QCOMPARE(mqttTrust(u"broker.test"_s, u"/no/such/file"_s).error().code, u"ca"_s);
    }

private:
    bool believes(const Authority& authority, const QString& host, const Certificate& shown)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ca.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(authority.pem()) < 0)
            qFatal("no file");
        file.close();
        const auto ours = mqttTrust(host, file.fileName());
        const auto theirs = TlsContext::server({.certificate = shown});
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
        ERR_clear_error();
        m_mistrust = mqttMistrust(**ours);
        return SSL_is_init_finished(here.get()) == 1;
    }

    QString m_mistrust; ///< What was said of the last certificate.
};

QTEST_GUILESS_MAIN(MqttTrustTest)
#include "tst_mqtttrust.moc"
