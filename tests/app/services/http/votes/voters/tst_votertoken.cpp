#include "app/services/http/votes/voters/votertoken.h"

#include <atomic>
#include <vector>

#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using Kind = VoterToken::Kind;

namespace {

const QByteArray tokenKey(32, 'k');
const QByteArray stamp = VoterToken::stampOf("anna's", tokenKey);
const QByteArray firstUuid = "018f0000000000112233445566778899";

http::Headers brought(const QByteArray& cookie)
{
    return {{"Cookie", "other=1; " + cookie.first(cookie.indexOf(';')) + "; more=2"}};
}

} // namespace

class VoterTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasMade();
    void isTheSameForTheSameVote();
    void isForVotingPagesAlone();
    void knowsItsOwnSignatureOnly_data();
    void knowsItsOwnSignatureOnly();
    void theKeyIsMadeOnce();
    void theKeyIsReadOnceForAll();
    void theKeyIsReadWhereNothingCanBeStored();
    void noKeyIsMadeBeforeSomebodyAsks();
};

void VoterTokenTest::comesBackAsItWasMade()
{
    const auto phone = VoterToken::ofPhone(firstUuid, tokenKey);
    QCOMPARE(VoterToken::of(Kind::Phone, brought(phone.cookie(tokenKey, false)), tokenKey), std::optional(phone));
    QVERIFY(!VoterToken::of(Kind::Account, brought(phone.cookie(tokenKey, false)), tokenKey));
    QCOMPARE(phone.voter().size(), 6 + 32);
    const auto anna = VoterToken::ofAccount(u"ännä"_s, stamp);
    const auto back = VoterToken::of(Kind::Account, brought(anna.cookie(tokenKey, false)), tokenKey);
    QVERIFY(back.has_value());
    QCOMPARE(back->account(), u"ännä"_s);
    QCOMPARE(back->voter(), u"account:ännä"_s);
    QCOMPARE(back->stamp(), stamp);
    QVERIFY(VoterToken::stampOf("anna's new", tokenKey) != stamp);
    QVERIFY(!VoterToken::of(Kind::Phone, {}, tokenKey));
}

void VoterTokenTest::isTheSameForTheSameVote()
{
    QVERIFY(VoterToken::ofPhone(firstUuid, tokenKey) == VoterToken::ofPhone(firstUuid, tokenKey));
    QVERIFY(
        VoterToken::ofPhone(firstUuid, tokenKey).voter() != VoterToken::ofPhone(QByteArray(32, 'a'), tokenKey).voter());
    QVERIFY(VoterToken::ofPhone(firstUuid, tokenKey).voter()
        != VoterToken::ofPhone(firstUuid, QByteArray(32, 'x')).voter());
    QVERIFY(!VoterToken::ofPhone(firstUuid, tokenKey).voter().contains(QString::fromLatin1(firstUuid)));
}

void VoterTokenTest::isForVotingPagesAlone()
{
    const auto cookie = VoterToken::ofPhone(firstUuid, tokenKey).cookie(tokenKey, false);
    for (const auto* word : {"; HttpOnly", "; SameSite=Strict", "; Max-Age=7776000"})
        QVERIFY2(cookie.contains(word), word);
    QVERIFY(!cookie.contains("Path")); // the browser's own: where the page is
    QVERIFY(!cookie.contains("Secure"));
    QVERIFY(VoterToken::ofPhone(firstUuid, tokenKey).cookie(tokenKey, true).endsWith("; Secure"));
}

void VoterTokenTest::knowsItsOwnSignatureOnly_data()
{
    QTest::addColumn<QByteArray>("value");
    const auto cookie = VoterToken::ofPhone(firstUuid, tokenKey).cookie(tokenKey, false);
    const auto value = cookie.sliced(16).first(65); // behind "everyport-phone="
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no signature") << value.first(32);
    QTest::newRow("an empty one") << value.first(33);
    QTest::newRow("another number") << QByteArray(32, '0') + value.sliced(32);
    QTest::newRow("another signature") << value.first(33) + QByteArray(32, '0');
    QTest::newRow("half of it") << value.first(49);
    QTest::newRow("more behind it") << value + '0';
    QTest::newRow("capitals") << value.toUpper();
    QTest::newRow("another station's")
        << VoterToken::ofPhone(firstUuid, "other").cookie("other", false).sliced(16).first(65);
    QTest::newRow("an account's") << VoterToken::ofAccount(u"anna"_s, stamp).cookie(tokenKey, false).sliced(18, 57);
    QTest::newRow("a long one") << QByteArray(100'000, 'a');
    QTest::newRow("not text") << QByteArray("\xff\x00.", 3);
}

void VoterTokenTest::knowsItsOwnSignatureOnly()
{
    QFETCH(QByteArray, value);
    for (const auto* name : {"everyport-phone=", "everyport-account="}) {
        const auto kind = QByteArrayView(name).startsWith("everyport-p") ? Kind::Phone : Kind::Account;
        if (kind == Kind::Account
            && value.endsWith(VoterToken::ofAccount(u"anna"_s, stamp).cookie(tokenKey, false).sliced(18, 57)))
            continue; // it is one
        QVERIFY(!VoterToken::of(kind, {{"Cookie", name + value}}, tokenKey));
    }
}

void VoterTokenTest::theKeyIsMadeOnce()
{
    polls::BookRoom room;
    QVERIFY(!*room.waited(VoterKey::hasRun(*room.database)));
    VoterKey voterKey(*room.database);
    const auto first = room.waited(voterKey.get());
    QVERIFY(first.ok());
    QCOMPARE(first->size(), 32);
    VoterKey another(*room.database);
    QCOMPARE(*room.waited(another.get()), *first);
    QVERIFY(*room.waited(VoterKey::hasRun(*room.database)));
    room.restart();
    VoterKey later(*room.database);
    QCOMPARE(*room.waited(later.get()), *first);
    QVERIFY(room.done(VoterKey::migrate(*room.database)));
}

void VoterTokenTest::theKeyIsReadOnceForAll()
{
    polls::BookRoom room;
    std::atomic_int commits = 0;
    room.database->setFault([&commits]() -> std::optional<Error> {
        ++commits;
        return {};
    });
    VoterKey voterKey(*room.database);
    QVERIFY(*room.waited(voterKey.get()) == *room.waited(voterKey.get()));
    const int alone = commits;
    VoterKey asked(*room.database);
    commits = 0;
    std::vector<Task<Result<QByteArray>>> asking;
    for (int i = 0; i < 50; ++i)
        asking.push_back(asked.get());
    asking.front().cancel(); // whoever asked first has gone
    for (size_t i = 1; i < asking.size(); ++i)
        QCOMPARE(*room.waited(std::move(asking[i])), *room.waited(voterKey.get()));
    QVERIFY2(commits <= alone, qPrintable(QString::number(commits)));
    // A failure is everybody's, and the next one who asks begins anew.
    polls::BookRoom full;
    VoterKey later(*full.database);
    full.fillDisk();
    auto first = later.get();
    auto second = later.get();
    QVERIFY(!full.waited(std::move(first)));
    QVERIFY(!full.waited(std::move(second)));
    full.freeDisk();
    QCOMPARE(full.waited(later.get())->size(), 32);
}

/// Another program holds the storage, or its disk is full: those who vote are known all the same, and wait.
void VoterTokenTest::theKeyIsReadWhereNothingCanBeStored()
{
    polls::BookRoom room;
    VoterKey made(*room.database);
    const auto key = room.waited(made.get());
    QVERIFY(key.ok());
    room.restart();
    room.fillDisk();
    const auto held = std::make_shared<QSemaphore>();
    auto holding = room.database->write([held](QSqlDatabase&) -> Result<Done> {
        held->acquire();
        return Done();
    });
    const auto freed = qScopeGuard([held] { held->release(); });
    VoterKey later(*room.database);
    auto reading = later.get();
    QVERIFY(room.reactor.turnUntil([&reading] { return reading.isReady(); }));
    QCOMPARE(reading.take().valueOr(QByteArray()), *key);
}

/// A backup that is restored may bring the right one.
void VoterTokenTest::noKeyIsMadeBeforeSomebodyAsks()
{
    polls::BookRoom room;
    QList<bool> told;
    VoterKey voterKey(*room.database);
    voterKey.setTold([&told](const Result<Done>& how) { told.append(how.ok()); });
    voterKey.prepare();
    QVERIFY(room.reactor.turnUntil([&told] { return told.size() == 1; }));
    QVERIFY(!*room.waited(VoterKey::hasRun(*room.database)));
    voterKey.prepare();
    const auto key = room.waited(voterKey.get()); // while it is looked for
    QVERIFY(key.ok());
    QCOMPARE(key->size(), 32);
    VoterKey later(*room.database);
    later.setTold([&told](const Result<Done>& how) { told.append(how.ok()); });
    later.prepare();
    QVERIFY(room.reactor.turnUntil([&told] { return told.size() == 3; }));
    QCOMPARE(told, (QList<bool>{true, true, true}));
    QCOMPARE(*room.waited(later.get()), *key);
}

QTEST_GUILESS_MAIN(VoterTokenTest)
#include "tst_votertoken.moc"
