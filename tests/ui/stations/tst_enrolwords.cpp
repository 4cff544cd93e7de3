#include "ui/stations/enrolwords.h"

#include <QTest>

#include "app/stations/enrolling/invitation.h"
#include "app/stations/enrolling/invitationwords.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class EnrolWordsTest : public QObject {
    Q_OBJECT

    static Invitation invitation()
    {
        return {.code = u"K7MQ-2XWP-9RTD-LC4H"_s,
            .account = u"station-guest-k7mq@town.example"_s,
            .home = u"stations.town.example"_s,
            .service = u"pubsub.town.example"_s,
            .space = u"stations"_s,
            .until = 1'780'000'000'000};
    }

private Q_SLOTS:
    void whatIsTypedThereIsWhole()
    {
        Invitation one = invitation();
        QCOMPARE(enrolCommand(one), u"everyportd stations enrol town.example K7MQ-2XWP-9RTD-LC4H"_s);
        one.server = u"tcp:192.0.2.7:5222"_s;
        one.space = u"open-day"_s;
        QCOMPARE(enrolCommand(one),
            u"everyportd stations enrol town.example K7MQ-2XWP-9RTD-LC4H --server tcp:192.0.2.7:5222 --space open-day"_s);
        one.account.clear();
        one.home = u"home@town.example"_s;
        QVERIFY(enrolCommand(one).contains(u" home@town.example "_s));
    }

    void pastedLinesAreThatCommand()
    {
        Invitation one = invitation();
        one.server = u"tcp:192.0.2.7:5222"_s;
        const QString lines = u"K7MQ-2XWP-9RTD-LC4H\nGood until noon. Type on its computer:\n  "_s + enrolCommand(one)
            + u"\nNobody vouches for the certificate here.\n"_s;
        const auto request = joiningRequest(lines);
        QVERIFY(request);
        QCOMPARE(request->words, u"stations enrol"_s);
        QCOMPARE(request->arguments, (QStringList{u"town.example"_s, u"K7MQ-2XWP-9RTD-LC4H"_s}));
        QCOMPARE(request->options, (QVariantMap{{u"server"_s, u"tcp:192.0.2.7:5222"_s}}));
    }

    void theCodeMayStandOnALineOfItsOwn()
    {
        Invitation one = invitation();
        one.server = u"tcp:192.0.2.7:5222"_s;
        const QString command = enrolCommandWithoutCode(one);
        QCOMPARE(command, u"everyportd stations enrol town.example - --server tcp:192.0.2.7:5222"_s);
        QVERIFY(!joiningRequest(command));
        for (const QString& lines : {command + u"\n k7mq 2xwp 9rtd lc4h \n"_s, u"K7MQ-2XWP-9RTD-LC4H\n"_s + command,
                 u"K7MQ-2XWP-9RTD-LC4H\r\neveryportd stations enrol town.example --server tcp:192.0.2.7:5222"_s}) {
            const auto request = joiningRequest(lines);
            QVERIFY2(request, qPrintable(lines));
            QCOMPARE(request->arguments.value(0), u"town.example"_s);
            QCOMPARE(readCode(request->arguments.value(1)), u"K7MQ-2XWP-9RTD-LC4H"_s);
            QCOMPARE(request->options, (QVariantMap{{u"server"_s, u"tcp:192.0.2.7:5222"_s}}));
        }
    }

    void aCardIsOne()
    {
        const QByteArray card = writeInvitation(invitation());
        const auto request = joiningRequest(u"\n"_s + QString::fromUtf8(card));
        QVERIFY(request);
        QCOMPARE(request->words, u"stations join"_s);
        QCOMPARE(request->input, card.trimmed());
    }

    void otherWordsAreNone()
    {
        QVERIFY(!joiningRequest({}));
        QVERIFY(!joiningRequest(u"K7MQ-2XWP-9RTD-LC4H"_s));
        QVERIFY(!joiningRequest(u"everyportd stations enrol town.example"_s));
        QVERIFY(!joiningRequest(u"{\"code\": \"K7MQ\"}"_s));
        QVERIFY(!joiningRequest(QString(2'000'000, u'x')));
    }

    void certificatesAreAcceptedByTheirFingerprint()
    {
        Invitation one = invitation();
        QVERIFY(acceptCommand(one).isEmpty());
        one.certificate = "-----BEGIN CERTIFICATE-----\n" + QByteArray("abc").toBase64()
            + "\n-----END CERTIFICATE-----\n";
        QCOMPARE(acceptCommand(one),
            u"everyportd certificate accept town.example xmpp-client BA:78:16:BF:8F:01:CF:EA:41:41:40:DE:5D:AE:22:23:B0:03:61:A3:96:17:7A:9C:B4:10:FF:61:F2:00:15:AD"_s);
        one.account.clear(); // its own account's server is another
        QVERIFY(acceptCommand(one).isEmpty());
    }

    void aServerForThisComputerIsToldOf()
    {
        Invitation one = invitation();
        QVERIFY(!isForThisComputerAlone(one));
        one.server = u"tcp:192.0.2.7:5222"_s;
        QVERIFY(!isForThisComputerAlone(one));
        one.server = u"tcp:127.0.0.1:5222"_s;
        QVERIFY(isForThisComputerAlone(one));
    }
};

QTEST_MAIN(EnrolWordsTest)
#include "tst_enrolwords.moc"
