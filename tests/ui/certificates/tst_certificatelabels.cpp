#include "ui/certificates/certificatelabels.h"

#include <QTest>

#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"
#include "ui/style/words/timeformat.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CertificateLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsSaidInWords()
    {
        QCOMPARE(placeLabel({u"irc.test"_s, u"6697"_s}), u"irc.test, port 6697"_s);
        QCOMPARE(placeLabel({u"chat.test"_s, u"xmpp-client"_s}), u"chat.test, XMPP"_s);
    }

    /// In the question, in the list and in what is said of a certificate alike.
    void aDayIsWrittenInOneWay()
    {
        const QDateTime noon(QDate(2026, 5, 3), QTime(12, 0));
        QCOMPARE(certificateDay(noon), u"3 May 2026"_s);
        QCOMPARE(dayLabel(noon.toMSecsSinceEpoch()), certificateDay(noon));
        CertificateFacts facts;
        facts.isRead = true;
        facts.from = noon.addDays(-1);
        facts.until = noon;
        QVERIFY(validityWords(facts, noon.addDays(1)).contains(certificateDay(noon)));
        QVERIFY(validityWords(facts, noon.addDays(-2)).contains(certificateDay(facts.from)));
        TimeFormat::setDay(TimeFormat::Day::Numbers);
        QCOMPARE(certificateDay(noon), u"2026-05-03"_s);
        TimeFormat::setDay(TimeFormat::Day::Words);
    }

    void eachReasonHasItsWords()
    {
        const auto now = QDateTime::currentDateTime();
        trust::WaitingCertificate waits;
        waits.certificate = refusedCertificate({u"irc.test"_s, u"6697"_s}, {u"bouncer.test"_s});
        const auto facts = certificateFacts(waits.certificate.chain.first());
        QCOMPARE(refusalHead(waits, facts, now), u"Nobody vouches for this certificate"_s);
        waits.certificate.reason = Reason::CertificateNameMismatch;
        QCOMPARE(refusalHead(waits, facts, now), u"This certificate is for another name"_s);
        const auto words = refusalWords(waits, facts, now);
        QVERIFY2(words.contains(u"irc.test"_s) && words.contains(u"bouncer.test"_s), qPrintable(words));
        waits.certificate.reason = Reason::CertificateExpired;
        QCOMPARE(refusalHead(waits, facts, facts.until.addDays(1)), u"This certificate has expired"_s);
        QCOMPARE(refusalHead(waits, facts, facts.from.addDays(-1)), u"This certificate is not valid yet"_s);
        waits.formerSince = 1'700'000'000'000;
        QCOMPARE(refusalHead(waits, facts, now), u"The certificate has CHANGED"_s);
        QVERIFY(refusalWords(waits, facts, now).contains(u"2023"_s));
    }

    /// "Its own" is said of one that is nothing worse.
    void inShortOnlyTheUsualOneIsItsOwn()
    {
        trust::WaitingCertificate waits;
        waits.certificate = refusedCertificate({u"irc.test"_s, u"6697"_s}, {u"irc.test"_s});
        QCOMPARE(shortRefusal(waits).head, u"Its certificate is its own"_s);
        const auto facts = certificateFacts(waits.certificate.chain.first());
        waits.certificate.reason = Reason::CertificateExpired;
        QCOMPARE(shortRefusal(waits, facts.until.addDays(1)).head, u"This certificate has expired"_s);
        waits.certificate.reason = Reason::CertificateNameMismatch;
        QCOMPARE(shortRefusal(waits).head, u"This certificate is for another name"_s);
        waits.certificate.reason = Reason::CertificateNotTrusted;
        waits.formerSince = 1'700'000'000'000;
        QCOMPARE(shortRefusal(waits).head, u"The certificate has CHANGED"_s);
        QVERIFY(shortRefusal(waits).words.contains(u"2023"_s));
        waits.formerSince = 0;
        waits.certificate.chain.clear();
        QVERIFY(!shortRefusal(waits).words.isEmpty());
    }

    /// Of whom would one ask about it?
    void aServerHereIsOnesOwn()
    {
        trust::WaitingCertificate waits;
        waits.certificate = refusedCertificate({u"irc.test"_s, u"6697"_s}, {u"irc.test"_s});
        QVERIFY(shortRefusal(waits).words.contains(u"the person who runs the server"_s));
        waits.certificate = refusedCertificate({u"localhost"_s, u"6697"_s}, {u"localhost"_s});
        QVERIFY2(
            shortRefusal(waits).words.contains(u"if you run the server here"_s), qPrintable(shortRefusal(waits).words));
    }

    void aFingerprintStandsInGroups()
    {
        CertificateFacts facts;
        facts.fingerprint = QString(u"AB:"_s).repeated(31) + u"AB"_s;
        const auto lines = groupedFingerprint(facts).split(u'\n');
        QCOMPARE(lines.size(), 2);
        for (const auto& line : lines)
            QCOMPARE(line, u"AB:AB:AB:AB:AB:AB:AB:AB AB:AB:AB:AB:AB:AB:AB:AB"_s);
    }
};

QTEST_MAIN(CertificateLabelsTest)
#include "tst_certificatelabels.moc"
