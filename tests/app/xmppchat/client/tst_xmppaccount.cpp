#include "app/xmppchat/client/xmppaccount.h"

#include <QTemporaryFile>
#include <QTest>

#include "app/xmppchat/client/xmppsessions.h"
#include "app/xmppchat/xmppnetwork.h"
#include "protocols/sasl/wrongpassword.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;

class XmppAccountTest : public QObject {
    Q_OBJECT

    static Result<xmpp::client::StandingClient::Options> optionsOf(QMap<QString, QVariant> raw)
    {
        XmppSessions sessions;
        auto options = XmppNetwork(sessions).options();
        options.removeIf([](const Option& option) { return option.secret; });
        if (!raw.contains(u"address"_s))
            raw.insert(u"address"_s, u"me@example.org"_s);
        return standingOptions(*checkOptions(options, raw), {{u"password"_s, u"pw"_s}});
    }

private Q_SLOTS:
    void addressesAreRead()
    {
        const auto options = optionsOf({{u"address"_s, u" Me@Example.ORG/phone "_s}});
        QVERIFY(options);
        // the program's name is an option of its own
        QCOMPARE(options->account.address.toString(), u"me@example.org"_s);
        QVERIFY(options->account.resource.isEmpty());
        const auto none = optionsOf({{u"address"_s, u"me@@example"_s}});
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"address"_s);
        QVERIFY(none.error().text.contains(u"you@example.org"_s));
    }

    void whatIsTrusted()
    {
        const auto options = optionsOf(
            {{u"fingerprint"_s, u"AB:CD:EF"_s}, {u"resource"_s, u"desk"_s}, {u"unbound-login"_s, true}});
        QVERIFY(options);
        QCOMPARE(options->tls.pin, u"ABCDEF"_s);
        QCOMPARE(options->account.resource, u"desk"_s);
        QVERIFY(options->account.mayGoUnbound);
        QVERIFY(!optionsOf({})->account.mayGoUnbound);
        QVERIFY(optionsOf({})->usesTls);
    }

    void aCertificateIsALogin()
    {
        QTemporaryFile file;
        QVERIFY(file.open() && file.write("a certificate and its key") > 0 && file.flush());
        const auto options = optionsOf({{u"certificate"_s, file.fileName()}});
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error().text));
        QVERIFY(options->account.hasCertificate);
        QCOMPARE(options->tls.certificate->keyPem, QByteArray("a certificate and its key"));
        QVERIFY(!optionsOf({})->account.hasCertificate);
        QVERIFY(!optionsOf({})->readCertificate);
        QVERIFY(file.resize(0) && file.seek(0) && file.write("a renewed one") > 0 && file.flush());
        const auto renewed = options->readCertificate();
        QVERIFY(renewed);
        QCOMPARE(renewed->keyPem, QByteArray("a renewed one"));
    }

    void eachTroubleSaysWhatToDo_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("says");
        // beside it a button asks for the password alone
        QTest::newRow("wrong password") << int(Reason::NotAuthorised) << u"Enter the password again, or"_s;
        QTest::newRow("expired") << int(Reason::CertificateExpired) << u"clock"_s;
        QTest::newRow("another's") << int(Reason::CertificateNameMismatch) << u"not example.org"_s;
        QTest::newRow("TLS") << int(Reason::TlsFailed) << u"encrypted"_s;
        QTest::newRow("no such name") << int(Reason::NameNotFound) << u"check the address"_s;
        QTest::newRow("no such service") << int(Reason::NotOffered) << u"the details"_s;
        QTest::newRow("closed port") << int(Reason::ConnectionRefused) << u"Nobody answers"_s;
    }

    void eachTroubleSaysWhatToDo()
    {
        QFETCH(int, reason);
        QFETCH(QString, says);
        XmppSessions sessions;
        auto all = XmppNetwork(sessions).options();
        all.removeIf([](const Option& option) { return option.secret; });
        const auto values = *checkOptions(all, {{u"address"_s, u"me@example.org"_s}});
        const auto told = troubleOf({Error::Kind::Refused, Reason(reason), u"the details"_s}, values);
        QVERIFY2(told.contains(says) && told.contains(u"the details"_s), qPrintable(told));
        QCOMPARE(told.contains(u"check the address"_s), Reason(reason) == Reason::NameNotFound);
    }

    void whatAServerSaysIsNotSaidTwice()
    {
        const auto told = [](const QString& text, const QString& code) {
            return troubleOf({Error::Kind::Refused, Reason::NotAuthorised, text, code}, {});
        };
        const auto code = u"not-authorized"_s;
        QVERIFY(!told(sasl::wrongPassword().text, code).contains(u'('));
        QVERIFY(told(u"Come back tomorrow."_s, code).endsWith(u" (Come back tomorrow.)"_s));
        QVERIFY(told(u"The account is disabled."_s, u"account-disabled"_s).endsWith(u" (The account is disabled.)"_s));
    }
};

QTEST_GUILESS_MAIN(XmppAccountTest)
#include "tst_xmppaccount.moc"
