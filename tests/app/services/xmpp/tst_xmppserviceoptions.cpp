#include "app/services/xmpp/xmppserviceoptions.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Result<OptionValues> checked(const QMap<QString, QVariant>& raw)
{
    return checkOptions(xmppServiceOptions(), raw);
}

xmpp::ServerOptions told(const QMap<QString, QVariant>& raw = {})
{
    return xmppServerOptions(*checked(raw));
}

} // namespace

class XmppServiceOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySaysIsSafe()
    {
        const auto options = told();
        QCOMPARE(options.tls, xmpp::TlsPolicy::Required);
        QCOMPARE(options.channelBinding, xmpp::ChannelBinding::Offered);
        QVERIFY(!options.registrationOpen);
        QCOMPARE(options.limits.elementBytes, 256 * 1024);
        QCOMPARE(options.unauthenticatedTime, 30s);
        QCOMPARE(options.silence, 600s);
        QCOMPARE(checked({})->texts(u"listen"_s), QStringList{u"tcp:5222"_s}); // this computer only
    }

    void eachWordIsUnderstood()
    {
        QCOMPARE(told({{u"tls"_s, u"off"_s}}).tls, xmpp::TlsPolicy::Off);
        QCOMPARE(told({{u"tls"_s, u"offered"_s}}).tls, xmpp::TlsPolicy::Offered);
        QCOMPARE(told({{u"channel-binding"_s, u"off"_s}}).channelBinding, xmpp::ChannelBinding::Off);
        QCOMPARE(told({{u"channel-binding"_s, u"strict"_s}}).channelBinding, xmpp::ChannelBinding::Strict);
        QVERIFY(told({{u"registration"_s, u"open"_s}}).registrationOpen);
        QCOMPARE(told({{u"max-stanza"_s, u"64k"_s}}).limits.elementBytes, 64 * 1024);
        QCOMPARE(told({{u"max-clients"_s, u"5"_s}}).streams, 5);
        QCOMPARE(told({{u"max-resources"_s, u"2"_s}}).resources, 2);
        QCOMPARE(told({{u"login-time"_s, u"5s"_s}}).unauthenticatedTime, 5s);
        QCOMPARE(told({{u"idle-timeout"_s, u"2min"_s}}).silence, 120s);
        QCOMPARE(told({{u"offline-messages"_s, u"0"_s}}).offlineMessages, 0);
        QCOMPARE(told({{u"rate"_s, u"0"_s}}).bytesPerSecond, 0);
        QCOMPARE(told({{u"resume-time"_s, u"0s"_s}}).resumption, 0s);
        QCOMPARE(told({{u"archive-days"_s, u"2"_s}}).archiveKeep, 48h);
        QCOMPARE(told({{u"archive-messages"_s, u"500"_s}}).archiveMessages, 500);
        QCOMPARE(told({{u"account-storage"_s, u"1M"_s}}).accountBytes, 1024 * 1024);
    }

    // One stanza of the largest size must get through whatever the rate is.
    void aBurstHoldsAStanza()
    {
        QCOMPARE(told({{u"rate"_s, u"1k"_s}, {u"max-stanza"_s, u"4M"_s}}).burstBytes, 4 * 1024 * 1024);
        QCOMPARE(told({{u"rate"_s, u"2M"_s}}).burstBytes, 8 * 1024 * 1024);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const QString& key, const QVariant& value) {
            QTest::addRow("%s %s", qPrintable(key), qPrintable(value.toString().left(20))) << key << value;
        };
        row(u"tls"_s, u"maybe"_s);
        row(u"tls"_s, u"Required"_s);
        row(u"channel-binding"_s, true);
        row(u"registration"_s, u""_s);
        row(u"domain"_s, u""_s);
        row(u"max-stanza"_s, u"1k"_s); // RFC 6120 §13.12: not below 10,000 bytes
        row(u"max-stanza"_s, u"1G"_s);
        row(u"max-clients"_s, 0);
        row(u"max-clients"_s, -1);
        row(u"max-clients"_s, u"many"_s);
        row(u"login-time"_s, u"0s"_s);
        row(u"idle-timeout"_s, u"1s"_s);
        row(u"offline-messages"_s, 100'000);
        row(u"listen"_s, QStringList{u"tcp:99999"_s});
        row(u"certificate"_s, u"/no/such/file.pem"_s);
        row(u"no-such-key"_s, 1);
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const auto values = checked({{key, value}});
        QVERIFY(!values);
        QCOMPARE(values.error().code, key);
        QVERIFY(!values.error().text.isEmpty());
    }

    void placesAreThoseOfTheListenersUnlessTold()
    {
        const QStringList places{u"https://a.test:5281"_s, u"https://b.test:5281"_s};
        QCOMPARE(xmppUploadRules(*checked({}), places).base, u"https://b.test:5281"_s);
        QCOMPARE(xmppUploadRules(*checked({}), {}).base, QString());
        const auto told = checked({{u"upload-url"_s, u"https://files.test/"_s}, {u"upload-days"_s, u"3"_s}});
        QVERIFY(told.ok());
        QCOMPARE(xmppUploadRules(*told, places).base, u"https://files.test"_s);
        QCOMPARE(xmppUploadRules(*told, places).days, 3);
        QCOMPARE(xmppWebSocketAddresses(*checked({}), {u"wss://a.test:5281"_s}), QStringList{u"wss://a.test:5281/"_s});
        const auto named = checked({{u"websocket-url"_s, u"wss://chat.test/ws"_s}});
        QVERIFY(named.ok());
        QCOMPARE(xmppWebSocketAddresses(*named, places), QStringList{u"wss://chat.test/ws"_s});
    }

    void eachOptionCanBeShown()
    {
        QStringList keys;
        for (const auto& option : xmppServiceOptions()) {
            QVERIFY2(!option.label.isEmpty() && option.help.endsWith(u'.'), qPrintable(option.key));
            QVERIFY2(option.type != Option::Type::Choice || option.choices.contains(option.fallback.toString()),
                qPrintable(option.key));
            QVERIFY2(!keys.contains(option.key), qPrintable(option.key));
            keys << option.key;
        }
    }
};

QTEST_APPLESS_MAIN(XmppServiceOptionsTest)
#include "tst_xmppserviceoptions.moc"
