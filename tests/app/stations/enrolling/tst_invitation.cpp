#include "app/stations/enrolling/invitation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "tests/app/stations/changedjson.h"
#include "tests/app/stations/enrolling/invitationtexts.h"
#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;

class InvitationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreMadeByChance()
    {
        QSet<QString> codes;
        QSet<QChar> letters;
        for (int i = 0; i < 500; ++i) {
            const auto code = makeCode();
            QCOMPARE(code.size(), 19);
            QCOMPARE(readCode(code), std::optional(code));
            codes.insert(code);
            for (const auto c : code)
                letters.insert(c);
        }
        QCOMPARE(codes.size(), 500);
        QCOMPARE(letters.size(), 33); // 32 and the hyphen
        for (const auto c : u"01IO"_s)
            QVERIFY(!letters.contains(c));
    }

    void codesAreReadAsPeopleTypeThem()
    {
        const std::optional code(u"K7MQ-2XWP-9RTD-LC4H"_s);
        for (const auto& typed : {u"k7mq2xwp9rtdlc4h"_s, u" K7MQ 2XWP 9RTD LC4H\n"_s, u"k7-mq2x-wp9rtd–lc4h"_s})
            QCOMPARE(readCode(typed), code);
        for (const auto& wrong : {u""_s, u"K7MQ-2XWP-9RTD-LC4"_s, u"K7MQ-2XWP-9RTD-LC4HH"_s, u"K7MQ-2XWP-9RTD-LC40"_s,
                 u"K7MQ.2XWP.9RTD.LC4H"_s, QString(100'000, u'-')})
            QVERIFY(!readCode(wrong));
    }

    void comesBackAsItWas()
    {
        auto invitation = invitationUntil(1'780'000'000'000);
        invitation.server = u"tcp:192.0.2.7:5222"_s;
        invitation.certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        invitation.name = u"north-door"_s;
        invitation.isForMany = true;
        const auto read = readInvitation(writeInvitation(invitation));
        QVERIFY(read);
        QCOMPARE(writeInvitation(*read), writeInvitation(invitation));
        QCOMPARE(read->code, invitation.code);
        QCOMPARE(read->account, invitation.account);
        QCOMPARE(read->home, invitation.home);
        QCOMPARE(read->service, invitation.service);
        QCOMPARE(read->space, invitation.space);
        QCOMPARE(read->server, invitation.server);
        QCOMPARE(read->certificate, invitation.certificate);
        QCOMPARE(read->until, invitation.until);
        QCOMPARE(read->name, invitation.name);
        QVERIFY(read->isForMany);
        QVERIFY(readInvitation(writeInvitation(invitationUntil(1))));
    }

    void aCardStartsNothingAndReadsNothing()
    {
        const auto json = writeInvitation(invitationUntil(5));
        for (const auto& server : {u"tcp:192.0.2.7:5222"_s, u"tls:hall.example:5223"_s, u"tcp:[2001:db8::7]:5222"_s})
            QVERIFY2(readInvitation(with(json, u"server"_s, server)), qPrintable(server));
        for (const auto& server : {u"process:rm -rf"_s, u"process:sh:-c:x"_s, u"unix:/run/x.sock"_s,
                 u"serial:/dev/ttyUSB0"_s, u"fd:3"_s, u"stdio:"_s, u"tls:hall.example:5223:certificate=/etc/shadow"_s,
                 u"tcp:hall.example:5222:interface=127.0.0.1"_s, u"socks5:127.0.0.1:1080:tcp:hall.example:5222"_s,
                 u"tcp:5222"_s, u"hall.example"_s, u"tcp:hall.example"_s, u"tcp:hall.example:x"_s, u"tcp:a\nb:5222"_s})
            QVERIFY2(!readInvitation(with(json, u"server"_s, server)), qPrintable(server));
    }

    void mustBeWhole()
    {
        const auto json = writeInvitation(invitationUntil(5));
        const QJsonValue wrongs[] = {QJsonValue(), -1, 0.5, u""_s, u"a\nb"_s, QJsonArray(), QJsonObject()};
        for (const auto& key : {u"code"_s, u"home"_s, u"service"_s, u"space"_s, u"until"_s}) {
            for (const auto& wrong : wrongs)
                QVERIFY2(!readInvitation(with(json, key, wrong)), qPrintable(key));
        }
        for (const auto& key : {u"account"_s, u"server"_s, u"certificate"_s, u"name"_s, u"space"_s, u"service"_s})
            QVERIFY2(!readInvitation(with(json, key, QString(20'000, u'x'))), qPrintable(key));
        QVERIFY(!readInvitation({}) && !readInvitation("[]") && !readInvitation(json.chopped(3)));
        QVERIFY(!readInvitation(json + QByteArray(mostInvitationBytes, ' ')));
    }
};

QTEST_GUILESS_MAIN(InvitationTest)
#include "tst_invitation.moc"
