#include "app/stations/home/enrolments.h"

#include <QTest>

#include "tests/app/stations/playedexchange.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EnrolmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keepFails = false;
        m_enrolled = 0;
        m_refused.clear();
        m_keptLeaving.clear();
        m_service = std::make_unique<PlayedService>();
        m_exchange = std::make_unique<PlayedExchange>(*m_service, u"hall@here/x"_s);
        m_exchange->isHome = true;
        m_exchange->connect();
        m_memory = {};
        m_memory.keys = StationKeys::make();
        m_memory.name = u"hall"_s;
        m_memory.roster = {.home = u"hall"_s,
            .stations = {{.name = u"hall"_s, .key = m_memory.keys->publicKey(), .station = u"HOME"_s}}};
        m_enrolments = std::make_unique<Enrolments>(m_clock, m_memory, u"HOME"_s,
            Enrolments::Hearers{.keep =
                                    [this] {
                                        m_keptLeaving = m_memory.leaving;
                                        return m_keepFails ? Task<Result<Done>>(
                                                   Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s})
                                                           : Task<Result<Done>>(Done{});
                                    },
                .enrolled = [this] { ++m_enrolled; },
                .told = [] { return Task<Result<Done>>(Done{}); },
                .refused = [this](const QString& name, const QString&) { m_refused.append(name); },
                .failed = [](const Error&) {}});
        m_enrolments->setExchange(m_exchange.get());
    }
    void cleanup()
    {
        m_enrolments.reset();
        m_exchange.reset();
        m_service.reset();
    }

    void whatCannotBeInvitedIsRefused()
    {
        QCOMPARE(refused(m_enrolments->invite(u"Front Door"_s, 0)), Reason::BadValue);
        QCOMPARE(refused(m_enrolments->invite(u"hall"_s, 0)), Reason::AlreadyExists);
        QCOMPARE(refused(m_enrolments->invite({}, -1)), Reason::BadValue);
        QCOMPARE(refused(m_enrolments->invite({}, 367)), Reason::BadValue);
        QCOMPARE(refused(m_enrolments->withdraw(u"nobody@here"_s)), Reason::NotFound);
        QCOMPARE(refused(m_enrolments->remove(u"yard"_s)), Reason::NotFound);
        QCOMPARE(refused(m_enrolments->remove(u"hall"_s)), Reason::BadValue); // the home itself
        m_exchange->cut();
        QCOMPARE(refused(m_enrolments->invite(u"door"_s, 0)), Reason::ConnectionLost);
        m_enrolments->setExchange(nullptr);
        QCOMPARE(refused(m_enrolments->invite(u"door"_s, 0)), Reason::ConnectionLost);
        QVERIFY(m_service->accounts.isEmpty() && m_memory.leaving.isEmpty());
    }

    void aPlaceIsOfferedForAWhile()
    {
        const auto now = m_clock.wallMsecs();
        const auto one = m_enrolments->invite(u"door"_s, 0).take();
        QVERIFY(one && !one->isForMany);
        QCOMPARE(one->until, now + qint64(15min / 1ms));
        QCOMPARE(m_service->accounts.value(one->account), one->code);
        QVERIFY(m_memory.leaving.isEmpty()); // it is the invitation's
        const auto card = m_enrolments->invite({}, 2).take();
        QVERIFY(card && card->isForMany);
        QCOMPARE(card->until, now + qint64(48h / 1ms));
        QCOMPARE(m_enrolments->open().size(), 2);
        for (const auto& open : m_enrolments->open())
            QVERIFY(open.code.isEmpty());
        m_clock.advance(16min);
        m_enrolments->look();
        QCOMPARE(m_service->accounts.keys(), QStringList{card->account});
        QVERIFY(m_enrolments->withdraw(card->account).take());
        QVERIFY(m_service->accounts.isEmpty() && m_enrolments->open().isEmpty());
        QVERIFY(m_service->outcasts.isEmpty()); // they were never in
    }

    void noMoreAreOpenThanMayBe()
    {
        for (int i = 0; i < Invitations::most; ++i)
            QVERIFY(m_enrolments->invite({}, 0).take());
        QCOMPARE(refused(m_enrolments->invite({}, 0)), Reason::TooManyOpen);
        QCOMPARE(m_service->accounts.size(), Invitations::most); // nothing is left of that one
        QVERIFY(m_enrolments->withdrawAll().take());
        QVERIFY(m_service->accounts.isEmpty());
    }

    void whoKnowsTheCodeIsLetIn()
    {
        const auto invited = m_enrolments->invite(u"door"_s, 0).take();
        QVERIFY(invited);
        const auto keys = StationKeys::make();
        const auto request = makeEnrolRequest(u"kiosk"_s, keys, invited->code, u"DD"_s);
        const auto answer = answerTo(request, *invited);
        QVERIFY(answer && answer->answers(request, invited->code) && !answer->isRefusal());
        QCOMPARE(answer->name, u"door"_s); // as it was invited
        QCOMPARE(answer->homeKey, m_memory.keys->publicKey());
        QCOMPARE(m_service->accounts.value(answer->account), answer->password);
        QVERIFY(m_service->members.contains(answer->account));
        const auto* entry = m_memory.roster.find(u"door"_s);
        QVERIFY(entry);
        QCOMPARE(entry->key, keys.publicKey());
        QCOMPARE(entry->station, u"DD"_s);
        QVERIFY(m_memory.leaving.isEmpty());
        QCOMPARE(m_enrolled, 1);
        // Its answer was lost: it asks again, and what it had before is gone.
        const auto again = answerTo(makeEnrolRequest(u"kiosk"_s, keys, invited->code, u"DD"_s), *invited);
        QVERIFY(again && !again->isRefusal());
        QCOMPARE(again->name, u"door"_s);
        QCOMPARE(m_memory.roster.stations.size(), 2);
        QVERIFY(again->account != answer->account);
        QVERIFY(!m_service->accounts.contains(answer->account));
        // Nobody else gets in by it.
        const auto other = answerTo(makeEnrolRequest(u"x"_s, StationKeys::make(), invited->code, u"XX"_s), *invited);
        QVERIFY(other && other->isRefusal());
        QVERIFY(m_refused.isEmpty()); // a code for one is of nobody else
        QCOMPARE(m_memory.roster.stations.size(), 2);
    }

    /// Who has a good card hears why it is not let in, and so do people at the home.
    void aCardMakesSoManyAMinute()
    {
        const auto card = m_enrolments->invite({}, 30).take();
        QVERIFY(card);
        const auto asked = [&](int number) {
            return answerTo(makeEnrolRequest(
                                u"kiosk-%1"_s.arg(number), StationKeys::make(), card->code, u"STATION%1"_s.arg(number)),
                *card);
        };
        for (int i = 0; i < Invitations::mostAMinute; ++i)
            QVERIFY(!asked(i)->isRefusal());
        QVERIFY(asked(10)->refusal.contains(u"ask again in a minute"_s));
        QCOMPARE(m_refused, QStringList{u"kiosk-10"_s});
        m_clock.advance(61s);
        for (int i = 10; i < Invitations::placesOfCard; ++i)
            QVERIFY(!asked(i)->isRefusal());
        m_clock.advance(61s);
        QVERIFY(asked(20)->refusal.contains(u"used up"_s));
        QCOMPARE(m_refused.size(), 2);
        QCOMPARE(m_memory.roster.stations.size(), 1 + Invitations::placesOfCard);
    }

    void aWrongCodeIsAnsweredByNoProof()
    {
        const auto invited = m_enrolments->invite(u"door"_s, 0).take();
        QVERIFY(invited);
        const auto keys = StationKeys::make();
        const auto wrong = makeEnrolRequest(u"x"_s, keys, makeCode(), u"XX"_s);
        for (int i = 0; i < Invitations::mostWrongCodes; ++i) {
            const auto answer = answerTo(wrong, *invited);
            QVERIFY(answer && answer->isRefusal() && answer->mac.isEmpty());
        }
        // By then the right one is over, too.
        m_clock.advance(1min);
        const auto late = answerTo(makeEnrolRequest(u"x"_s, keys, invited->code, u"XX"_s), *invited);
        QVERIFY(late && late->isRefusal());
        QCOMPARE(m_memory.roster.stations.size(), 1);
    }

    /// Where the home makes no accounts anybody may whisper to it: that ends no card, and is answered now and then.
    void wrongCodesOfStrangersEndNothing()
    {
        m_exchange->isHome = false;
        auto card = m_enrolments->invite({}, 30).take();
        QVERIFY(card && card->account.isEmpty());
        auto stranger = *card, own = *card;
        stranger.account = u"eve@there"_s;
        own.account = u"kiosk@there"_s;
        int answers = 0;
        for (int i = 0; i < 50; ++i)
            answers += answerTo(makeEnrolRequest(u"x"_s, StationKeys::make(), makeCode(), u"XX"_s), stranger) ? 1 : 0;
        QCOMPARE(answers, Enrolments::mostWrongCodes);
        const auto keys = StationKeys::make();
        QVERIFY(!answerTo(makeEnrolRequest(u"x"_s, keys, card->code, u"XX"_s), stranger)); // nor a right one now
        const auto other = answerTo(makeEnrolRequest(u"kiosk"_s, StationKeys::make(), card->code, u"KK"_s), own);
        QVERIFY(other && !other->isRefusal());
        m_clock.advance(1min);
        const auto late = answerTo(makeEnrolRequest(u"x"_s, keys, card->code, u"XX"_s), stranger);
        QVERIFY(late && !late->isRefusal());
    }

    /// Stations that share an account are no guessers.
    void rightCodesAreNotCounted()
    {
        m_exchange->isHome = false;
        auto card = m_enrolments->invite({}, 30).take();
        QVERIFY(card);
        card->account = u"all@there"_s;
        for (int i = 0; i < Invitations::mostAMinute; ++i) {
            const auto answer = answerTo(
                makeEnrolRequest(u"kiosk"_s, StationKeys::make(), card->code, u"STATION%1"_s.arg(i)), *card);
            QVERIFY(answer && !answer->isRefusal());
        }
    }

    /// Two of one data folder would seal two different logs by one name.
    void aCopyIsNotLetIn()
    {
        const auto card = m_enrolments->invite({}, 30).take();
        QVERIFY(card);
        QVERIFY(!answerTo(makeEnrolRequest(u"door"_s, StationKeys::make(), card->code, u"DD"_s), *card)->isRefusal());
        for (const auto& station : {u"DD"_s, u"HOME"_s}) {
            const auto answer = answerTo(makeEnrolRequest(u"copy"_s, StationKeys::make(), card->code, station), *card);
            QVERIFY(answer && answer->refusal.contains(u"is a copy of the station"_s));
        }
    }

    void theHomeTakesNoMoreThanItCan()
    {
        while (m_memory.roster.stations.size() < RosterOrder::mostStations)
            m_memory.roster.stations.append({.name = u"s%1"_s.arg(m_memory.roster.stations.size())});
        const auto card = m_enrolments->invite({}, 30).take();
        const auto answer = answerTo(makeEnrolRequest(u"door"_s, StationKeys::make(), card->code, u"DD"_s), *card);
        QVERIFY(answer && answer->refusal.contains(u"takes no more"_s));
        QCOMPARE(m_memory.roster.stations.size(), RosterOrder::mostStations);
        QCOMPARE(m_service->accounts.size(), 1); // the card's
    }

    /// What ends before anybody has it is to go: that is stored before it is made.
    void anAccountThatNobodyGotGoes()
    {
        m_keepFails = true;
        QVERIFY(!m_enrolments->invite(u"door"_s, 0).take());
        QVERIFY(m_service->accounts.isEmpty());
        QCOMPARE(m_keptLeaving.size(), 1);
        m_keepFails = false;
        const auto invited = m_enrolments->invite(u"door"_s, 0).take();
        QVERIFY(invited);
        m_service->isStuck = true; // while it is admitted the line ends
        const auto request = makeEnrolRequest(u"door"_s, StationKeys::make(), invited->code, u"DD"_s);
        m_enrolments->heard({invited->account + u"/x"_s, writeEnrolRequest(request)});
        QVERIFY(m_service->accounts.contains(u"station-door@here"_s));
        QVERIFY(m_memory.leaving.contains(u"station-door@here"_s));
        m_enrolments->setExchange(nullptr);
        m_service->isStuck = false;
        m_enrolments->setExchange(m_exchange.get());
        QVERIFY(m_enrolments->expelLeaving().take());
        QCOMPARE(m_service->accounts.keys(), QStringList{invited->account});
        QVERIFY(m_memory.leaving.isEmpty());
    }

    void whoIsRemovedIsPutOut()
    {
        const auto invited = m_enrolments->invite(u"door"_s, 0).take();
        const auto answer = answerTo(
            makeEnrolRequest(u"door"_s, StationKeys::make(), invited->code, u"DD"_s), *invited);
        QVERIFY(answer && !answer->isRefusal());
        m_memory.set.insert(u"door"_s, {.last = u"r1"_s, .at = 5});
        m_exchange->cut();
        QVERIFY(m_enrolments->remove(u"door"_s).take());
        QVERIFY(!m_memory.roster.find(u"door"_s) && m_memory.set.isEmpty());
        QCOMPARE(m_memory.leaving, QStringList{answer->account}); // with the next connection
        m_exchange->connect();
        QVERIFY(m_enrolments->expelLeaving().take());
        QVERIFY(!m_service->members.contains(answer->account) && !m_service->accounts.contains(answer->account));
        QVERIFY(m_memory.leaving.isEmpty());
    }

    /// Without a line, which may never come back: nobody logs in any more, and the service hears of it when it can.
    void whoIsAbandonedHasNoLogin()
    {
        const auto invited = m_enrolments->invite(u"door"_s, 0).take();
        const auto answer = answerTo(
            makeEnrolRequest(u"door"_s, StationKeys::make(), invited->code, u"DD"_s), *invited);
        QVERIFY(answer && !answer->isRefusal() && m_enrolments->invite({}, 30).take());
        m_memory.set.insert(u"door"_s, {.last = u"r1"_s, .at = 5});
        QCOMPARE(m_service->accounts.size(), 3);
        m_exchange->cut();
        QVERIFY(m_enrolments->abandonAll().take());
        QVERIFY(m_service->accounts.isEmpty() && m_enrolments->open().isEmpty() && m_memory.set.isEmpty());
        QCOMPARE(m_memory.roster.stations.size(), 1);
        QCOMPARE(m_keptLeaving, QStringList{answer->account});
        m_exchange->connect();
        QVERIFY(m_enrolments->expelLeaving().take());
        QCOMPARE(m_service->outcasts, QStringList{answer->account});
        QVERIFY(m_memory.leaving.isEmpty());
    }

    /// At another server several may come by one account: it stays while one of them does.
    void anAccountThatIsSharedStays()
    {
        m_exchange->isHome = false; // it makes no accounts
        m_service->members = {u"all@here"_s};
        for (const auto& name : {u"door"_s, u"yard"_s})
            m_memory.roster.stations.append({.name = name, .address = u"all@here"_s});
        QVERIFY(m_enrolments->remove(u"door"_s).take());
        QVERIFY(m_service->members.contains(u"all@here"_s));
        QVERIFY(m_enrolments->remove(u"yard"_s).take());
        QVERIFY(!m_service->members.contains(u"all@here"_s));
    }

    void othersWhispersAreNothing()
    {
        m_enrolments->heard({u"x@here/x"_s, "let me in"});
        QVERIFY(m_service->whispers.isEmpty());
    }

private:
    template <typename T>
    static Reason refused(Task<Result<T>> task)
    {
        const auto result = task.take();
        return result ? Reason::None : result.error().reason;
    }
    /// What the home whispers to who asked from the invitation's account.
    std::optional<EnrolAnswer> answerTo(const EnrolRequest& request, const Invitation& invitation)
    {
        PlayedExchange asker(*m_service, invitation.account + u"/x"_s);
        asker.connect();
        m_service->whispers.clear();
        m_enrolments->heard({asker.address(), writeEnrolRequest(request)});
        if (m_service->whispers.size() != 1)
            return {};
        return readEnrolAnswer(m_service->whispers.takeFirst().second.body);
    }

    ManualClock m_clock;
    std::unique_ptr<PlayedService> m_service;
    std::unique_ptr<PlayedExchange> m_exchange;
    StationsMemory m_memory;
    QStringList m_keptLeaving, m_refused;
    bool m_keepFails = false;
    int m_enrolled = 0;
    std::unique_ptr<Enrolments> m_enrolments;
};

QTEST_GUILESS_MAIN(EnrolmentsTest)
#include "tst_enrolments.moc"
