#include "app/trust/acceptedcertificates.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/storage/database.h"
#include "netcore/tls/tlscontext.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::trust;
using namespace Qt::StringLiterals;
using Answer = CertificateExceptions::Answer;
using Until = AcceptedCertificates::Until;

class AcceptedCertificatesTest : public QObject {
    Q_OBJECT

    const QString m_first = QString(64, u'a');
    const QString m_second = QString(64, u'b');
    const CertificatePlace m_place{u"irc.test"_s, u"6697"_s};
    MemoryReactor m_reactor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AcceptedCertificates> m_trust;

    /// As after a start of the program.
    void start()
    {
        m_trust.reset();
        m_database.reset();
        m_database = std::move(*Database::open(m_reactor, storagePlace(m_folder->filePath(u"trust.db"_s))));
        m_trust = std::make_unique<AcceptedCertificates>(m_reactor.clock());
        if (!waited(m_reactor, m_trust->open(*m_database)))
            qFatal("nothing can be read");
    }
    Result<Done> accept(const CertificatePlace& place, const QString& fingerprint, Until until = Until::TakenBack)
    {
        return waited(m_reactor, m_trust->accept(place, fingerprint, until, u"test"_s));
    }
    static RefusedCertificate shown(const CertificatePlace& place)
    {
        const auto server = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({place.host})});
        return {place, {server->ownChain().first()}, Reason::CertificateNotTrusted, u"self-signed certificate"_s};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup()
    {
        m_trust.reset();
        m_database.reset();
    }

    void alwaysOutlivesTheProgramAndOnlyNowDoesNot()
    {
        const CertificatePlace web{u"web.test"_s, u"443"_s};
        QVERIFY(accept(m_place, m_first).ok());
        QVERIFY(accept(web, m_first, Until::ProgramEnds).ok());
        QCOMPARE(m_trust->look(m_place, m_first), Answer::Accepted);
        QCOMPARE(m_trust->look(web, m_first), Answer::Accepted);
        QCOMPARE(m_trust->all().size(), 2);
        start();
        QCOMPARE(m_trust->look(m_place, m_first), Answer::Accepted);
        QCOMPARE(m_trust->look(web, m_first), Answer::Unknown);
        const auto all = m_trust->all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().by, u"test"_s);
        QCOMPARE(all.first().since, m_reactor.clock().wallMsecs());
    }

    void itIsThatHostAndThatServiceAlone()
    {
        QVERIFY(accept({u"IRC.Test."_s, u"6697"_s}, m_first.toUpper()).ok());
        QCOMPARE(m_trust->look(m_place, m_first), Answer::Accepted);
        QCOMPARE(m_trust->look({u"irc.test"_s, u"443"_s}, m_first), Answer::Unknown);
        QCOMPARE(m_trust->look({u"a.irc.test"_s, u"6697"_s}, m_first), Answer::Unknown);
        QCOMPARE(m_trust->look({u"test"_s, u"6697"_s}, m_first), Answer::Unknown);
        QVERIFY(!accept({u"*.irc.test"_s, u"6697"_s}, m_first).ok());
        QVERIFY(!accept({u"irc.test"_s, u""_s}, m_first).ok());
        QVERIFY(!accept(m_place, u"abcd"_s).ok());
    }

    /// As connections have it; what is no port matches none.
    void aPortIsWrittenOneWay()
    {
        QVERIFY(accept({u"irc.test"_s, u"06697"_s}, m_first).ok());
        QCOMPARE(m_trust->look(m_place, m_first), Answer::Accepted);
        for (const auto& none : {u"0"_s, u"65536"_s, u"99999"_s, u"123456789012"_s})
            QVERIFY(!accept({u"irc.test"_s, none}, m_first).ok());
        QVERIFY(accept({u"irc.test"_s, u"xmpp-client"_s}, m_first).ok());
    }

    void anAddressIsWrittenOneWay()
    {
        QCOMPARE(placeOf(u"0:0:0:0:0:0:0:1"_s, u"443"_s), (CertificatePlace{u"::1"_s, u"443"_s}));
        QCOMPARE(placeOf(u"2001:DB8::01"_s, u"443"_s), (CertificatePlace{u"2001:db8::1"_s, u"443"_s}));
        QCOMPARE(placeOf(u"127.0.0.1"_s, u"443"_s), (CertificatePlace{u"127.0.0.1"_s, u"443"_s}));
        // No connection is ever to one of these.
        for (const auto& none : {u"127.1"_s, u"2130706433"_s, u"1:2"_s, u"irc.test:443"_s})
            QVERIFY2(placeOf(none, u"443"_s).host.isEmpty(), qPrintable(none));
    }

    void anotherOneHasChanged()
    {
        QVERIFY(accept(m_place, m_first).ok());
        QCOMPARE(m_trust->look(m_place, m_second), Answer::Changed);
        const auto since = m_reactor.clock().wallMsecs();
        m_reactor.manualClock().advance(std::chrono::hours(48));
        const auto advice = m_trust->refused(shown(m_place));
        QVERIFY2(advice.startsWith(u"It has CHANGED: another one was accepted on "_s), qPrintable(advice));
        QVERIFY(advice.endsWith(u"everyportd certificate accept irc.test 6697."_s));
        const auto fingerprint = m_trust->waitingAt(m_place)->fingerprint;
        auto shown = advice.section(u"Its SHA-256 is "_s, 1).section(u'.', 0, 0);
        QCOMPARE(shown.remove(u':').remove(u' ').toLower(), fingerprint);
        QCOMPARE(m_trust->waitingAt(m_place)->formerSince, since);
        // For now beside the former, which counts again at the next start.
        QVERIFY(accept(m_place, m_second, Until::ProgramEnds).ok());
        QCOMPARE(m_trust->look(m_place, m_second), Answer::Accepted);
        QCOMPARE(m_trust->look(m_place, m_first), Answer::Accepted);
        const auto both = m_trust->all(); // what is taken can be seen
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.first().fingerprint, m_first);
        QCOMPARE(both.last().fingerprint, m_second);
        QVERIFY(both.first().lasts && !both.last().lasts);
        QVERIFY(accept(m_place, m_second).ok());
        QCOMPARE(m_trust->all().size(), 1);
        QCOMPARE(m_trust->look(m_place, m_first), Answer::Changed);
    }

    void takenBackIsTakenBack()
    {
        QVERIFY(accept(m_place, m_first).ok());
        QVERIFY(waited(m_reactor, m_trust->forget(m_place)).ok());
        QCOMPARE(m_trust->look(m_place, m_first), Answer::Unknown);
        start();
        QCOMPARE(m_trust->look(m_place, m_first), Answer::Unknown);
        const auto twice = waited(m_reactor, m_trust->forget(m_place));
        QCOMPARE(twice.error().reason, Reason::NotFound);
    }

    void whatWasRefusedWaitsUntilSomebodyDecides()
    {
        int changes = 0;
        int accepted = 0;
        const auto changed = m_trust->whenChanged([&] { ++changes; });
        const auto told = m_trust->whenAccepted([&] { ++accepted; });
        const auto refused = shown(m_place);
        m_trust->refused(refused);
        m_trust->refused(refused); // tried again
        QCOMPARE(changes, 1);
        QCOMPARE(m_trust->waiting().size(), 1);
        const auto* waits = m_trust->waitingAt(u"irc.test 6697"_s);
        QVERIFY(waits);
        QCOMPARE(waits->formerSince, 0);
        QVERIFY(accept(m_place, waits->fingerprint).ok());
        QVERIFY(m_trust->waiting().isEmpty());
        QCOMPARE(accepted, 1);
        m_trust->refused(shown(m_place));
        m_trust->dismiss(m_place);
        QVERIFY(m_trust->waiting().isEmpty());
        QCOMPARE(accepted, 1);
    }

    /// Who accepts without looking must not be shown one and given another.
    void severalAtOnePlaceAreToldApart()
    {
        const auto refused = shown(m_place);
        for (int i = 0; i < 2; ++i) {
            m_trust->refused(refused);
            QVERIFY(!m_trust->waitingAt(m_place)->hasRivals);
        }
        m_trust->refused(shown(m_place));
        QVERIFY(m_trust->waitingAt(m_place)->hasRivals);
        m_trust->refused(refused);
        m_trust->refused(refused);
        QVERIFY(m_trust->waitingAt(m_place)->hasRivals);
        m_trust->dismiss(m_place);
        m_trust->refused(refused);
        QVERIFY(!m_trust->waitingAt(m_place)->hasRivals);
    }

    /// Other servers that show what nobody knows push it out of what waits.
    void severalAreToldApartAlsoWhereOthersCameBetween()
    {
        const auto refused = shown(m_place);
        const auto another = shown(m_place);
        const auto others = [&](int from, qsizetype count) {
            for (int i = from; i < from + int(count); ++i)
                m_trust->refused({{u"host%1.test"_s.arg(i), u"443"_s}, refused.chain, refused.reason, refused.text});
        };
        m_trust->refused(refused);
        others(0, AcceptedCertificates::mostWaiting);
        QVERIFY(!m_trust->waitingAt(m_place));
        m_trust->refused(refused);
        QVERIFY(!m_trust->waitingAt(m_place)->hasRivals); // the same
        others(0, AcceptedCertificates::mostWaiting);
        m_trust->refused(another);
        QVERIFY(m_trust->waitingAt(m_place)->hasRivals);
        others(0, AcceptedCertificates::mostWaiting);
        m_trust->refused(another);
        QVERIFY(m_trust->waitingAt(m_place)->hasRivals);

        others(0, AcceptedCertificates::most + AcceptedCertificates::mostWaiting);
        const CertificatePlace last{u"last.test"_s, u"443"_s};
        m_trust->refused({last, refused.chain, refused.reason, refused.text});
        QVERIFY(m_trust->waitingAt(last)->hasRivals); // it may be one of those that are forgotten
    }

    /// What is tried again, such as a bridge, meets the same certificate each time.
    void whatWasDeclinedIsNotAskedAboutAgain()
    {
        const auto refused = shown(m_place);
        m_trust->refused(refused);
        QVERIFY(!m_trust->waitingAt(m_place)->isDeclined);
        m_trust->dismiss(m_place);
        int changes = 0;
        const auto changed = m_trust->whenChanged([&] { ++changes; });
        m_trust->refused(refused);
        m_trust->refused(refused);
        QCOMPARE(changes, 1); // whoever asked for it may look at it
        QVERIFY(m_trust->waitingAt(m_place)->isDeclined);
        m_trust->refused(shown(m_place)); // another certificate
        QVERIFY(!m_trust->waitingAt(m_place)->isDeclined);
        QCOMPARE(changes, 2);
        m_trust->refused(refused);
        QVERIFY(accept(m_place, m_trust->waitingAt(m_place)->fingerprint).ok());
        QVERIFY(waited(m_reactor, m_trust->forget(m_place)).ok());
        m_trust->refused(refused); // they have changed their mind since
        QVERIFY(!m_trust->waitingAt(m_place)->isDeclined);
    }

    /// As long as it is refused for that one: there is no other way to compare it.
    void whatWasDeclinedMayBeLookedAtAgain()
    {
        const auto code = m_place.toString();
        QVERIFY(!m_trust->refusedAt(code));
        m_trust->refused(shown(m_place));
        QCOMPARE(m_trust->refusedAt(code), m_trust->waitingAt(code));
        const auto fingerprint = m_trust->waitingAt(code)->fingerprint;
        m_trust->dismiss(m_place);
        QVERIFY(!m_trust->waitingAt(code) && m_trust->refusedAt(code));
        QCOMPARE(m_trust->refusedAt(code)->fingerprint, fingerprint);
        QVERIFY(m_trust->refusedAt(code)->isDeclined);
        m_trust->refused(shown(m_place));
        QVERIFY(m_trust->refusedAt(code)->fingerprint != fingerprint); // the newest
        QVERIFY(accept(m_place, m_trust->refusedAt(code)->fingerprint).ok());
        QVERIFY(!m_trust->refusedAt(code));
    }

    /// Until somebody else meets it, who has nobody to say so.
    void whatIsMetByAProbeIsToldByIt()
    {
        const auto refused = shown(m_place);
        int changes = 0;
        const auto changed = m_trust->whenChanged([&] { ++changes; });
        {
            const auto probe = m_trust->probe(u"IRC.test"_s);
            m_trust->refused(refused);
            m_trust->refused(refused);
            QVERIFY(m_trust->waitingAt(m_place)->isProbed);
            const CertificatePlace other{u"other.test"_s, u"6697"_s};
            m_trust->refused(shown(other));
            QVERIFY(!m_trust->waitingAt(other)->isProbed);
            QCOMPARE(changes, 2);
        }
        m_trust->refused(refused);
        QVERIFY(!m_trust->waitingAt(m_place)->isProbed);
        QCOMPARE(changes, 3);
        const auto probe = m_trust->probe(u"irc.test"_s);
        m_trust->refused(refused);
        QVERIFY(!m_trust->waitingAt(m_place)->isProbed); // it waits for the other as well
    }

    void bothListsAreBounded()
    {
        const auto refused = shown(m_place);
        for (int i = 0; i < 100; ++i)
            m_trust->refused({{u"host%1.test"_s.arg(i), u"443"_s}, refused.chain, refused.reason, refused.text});
        QCOMPARE(m_trust->waiting().size(), AcceptedCertificates::mostWaiting);
        QCOMPARE(m_trust->waiting().first().place().host, u"host99.test"_s);
        for (int i = 0; i < AcceptedCertificates::most; ++i)
            QVERIFY(accept({u"host%1.test"_s.arg(i), u"443"_s}, m_first, Until::ProgramEnds).ok());
        QCOMPARE(accept(m_place, m_first).error().reason, Reason::TooLarge);
        QVERIFY(accept({u"host1.test"_s, u"443"_s}, m_second, Until::ProgramEnds).ok()); // no more than before
    }
};

QTEST_GUILESS_MAIN(AcceptedCertificatesTest)
#include "tst_acceptedcertificates.moc"
