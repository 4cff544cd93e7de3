#include "ui/connect/addresssearch.h"

#include <QSignalSpy>
#include <QTest>

#include "app/chat/model/chatmodel.h"
#include "tests/app/chat/fakenetwork.h"
#include "tests/support/eventloop.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/overview/overviewpage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class AddressSearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    chat::FakeNetwork* m_played = nullptr;
    std::unique_ptr<AddressSearch> m_search;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage()});
        auto network = std::make_unique<chat::FakeNetwork>();
        m_played = network.get();
        chat::ChatParts parts;
        parts.types.push_back(std::move(network));
        m_bench->station().setChatParts(std::move(parts));
        QVERIFY(m_bench->start());
        m_search = std::make_unique<AddressSearch>(m_bench->station(), nullptr);
    }
    void cleanup()
    {
        m_search.reset();
        m_bench.reset();
    }

    void asksOnceTheLastKeyWasPressed()
    {
        m_search->setTyped(u"harbour"_s, {});
        m_search->setTyped(u"harbour.example"_s, {});
        QVERIFY(m_search->isWaiting());
        QVERIFY(m_played->asked.isEmpty());
        QCOMPARE(fireTimers(*m_search), 1);
        QTRY_VERIFY(m_search->found());
        QCOMPARE(m_search->asked(), u"harbour.example"_s);
        QCOMPARE(m_played->asked, QStringList{u"greet harbour.example"_s});
        m_search->setTyped(u"harbour.exampl"_s, {});
        QVERIFY(!m_search->found());
        QVERIFY(m_search->asked().isEmpty());
    }

    void aRoomAloneIsLookedForAtItsNetwork()
    {
        m_search->setTyped(u"#garden"_s, {});
        m_search->look();
        QVERIFY(!m_search->isLooking()); // its network is not known yet
        m_search->setTyped(u"#garden"_s, u"harbour.example"_s);
        m_search->look();
        QTRY_VERIFY(m_search->found());
        QCOMPARE(m_search->asked(), u"harbour.example"_s);
        QCOMPARE(m_search->found()->place.name, u"#garden"_s);
        QCOMPARE(m_search->found()->place.kind, chat::Conversation::Kind::Room);
    }

    /// What is typed meanwhile counts, and no answer to what stood there before.
    void aKeyCallsOffWhatIsLookedFor()
    {
        m_played->holds = true;
        QSignalSpy failed(m_search.get(), &AddressSearch::failed);
        m_search->setTyped(u"harbour.example"_s, {});
        m_search->look();
        QVERIFY(m_search->isLooking());
        m_search->setTyped(u"cityday.example"_s, {});
        QVERIFY(!m_search->isLooking());
        QVERIFY(!m_search->found());
        QCOMPARE(failed.count(), 0);
    }

    /// The card says it: it is no trouble of the connections that there are.
    void whatIsRefusedWhileItLooksIsItsOwn()
    {
        m_played->holds = true;
        const CertificatePlace place{u"harbour.example"_s, u"6697"_s};
        auto& certificates = m_bench->station().certificates();
        const auto refused = refusedCertificate(place, {u"elsewhere.example"_s});
        m_search->setTyped(u"harbour.example"_s, {});
        m_search->look();
        QTRY_COMPARE(m_played->greetings.size(), 1U);
        certificates.refused(refused);
        QVERIFY(certificates.waitingAt(place)->isProbed);
        m_search->setTyped(u"cityday.example"_s, {});
        certificates.refused(refused);
        QVERIFY(!certificates.waitingAt(place)->isProbed);
    }

    void looksAgainOnceTheCertificateIsAccepted()
    {
        const CertificatePlace place{u"harbour.example"_s, u"6697"_s};
        auto& certificates = m_bench->station().certificates();
        certificates.refused(refusedCertificate(place, {u"elsewhere.example"_s}));
        m_played->refusal = Error{Error::Kind::Disconnected, Reason::CertificateNotTrusted,
            u"Its certificate was refused."_s, place.toString(), 0};
        QSignalSpy failed(m_search.get(), &AddressSearch::failed);
        QSignalSpy accepted(m_search.get(), &AddressSearch::refusedCertificateAccepted);
        m_search->setTyped(u"harbour.example"_s, {});
        m_search->look();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(m_search->refused());
        m_played->refusal.reset();
        QVERIFY(waitFor(
            certificates.accept(place, QString(64, u'a'), trust::AcceptedCertificates::Until::ProgramEnds, u"lena"_s))
                    .ok());
        QTRY_VERIFY(m_search->found());
        QCOMPARE(accepted.count(), 1);
        QVERIFY(!m_search->refused());
    }
};

QTEST_MAIN(AddressSearchTest)
#include "tst_addresssearch.moc"
