#include "app/services/http/votes/phonevotes.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

#include "app/polls/cards/ticket.h"
#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using polls::Policy;

namespace {

/// A browser on a phone: what it has kept, and what it says with each vote.
struct Phone {
    QByteArray cookie = {};
    QString address = u"127.0.0.1"_s;
    QByteArray fields = "Origin: http://localhost:30080\r\nSec-Fetch-Site: same-origin\r\n";
};

QByteArray uuid(int number)
{
    return QByteArray::number(number).rightJustified(32, '0');
}

QJsonObject jsonOf(const QByteArray& answer)
{
    return QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
}

QByteArray fieldOf(const QByteArray& answer, const QByteArray& name)
{
    const auto at = answer.indexOf("\r\n" + name + ": ");
    const auto begin = at + name.size() + 4;
    return at < 0 ? QByteArray() : answer.sliced(begin, answer.indexOf("\r\n", begin) - begin);
}

QByteArray post(const QByteArray& path, const QByteArray& body, const Phone& phone, const QByteArray& type)
{
    const QByteArray cookie = phone.cookie.isEmpty() ? QByteArray() : "Cookie: " + phone.cookie + "\r\n";
    return "POST " + path + " HTTP/1.1\r\nHost: localhost:30080\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + cookie + phone.fields + "\r\n" + body;
}

} // namespace

class PhoneVotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin({}); }
    void cleanup() { m_web.reset(); }

    void oneTapVotes();
    void anIdIsNoOthersCode();
    void aSecondVoteOfAPhoneIsNone();
    void aLostAnswerMakesNoSecondVoter();
    void anAnswerMayBeChanged();
    void severalAnswersMayBeChosen();
    void severalAnswersComeTogether();
    void aForgedTokenIsNobody();
    void takesNothingFromOtherSites_data();
    void takesNothingFromOtherSites();
    void takesNoNonsense_data();
    void takesNoNonsense();
    void saysWhichVoteItAnswers();
    void programsAreToldWhatIsWrong_data();
    void programsAreToldWhatIsWrong();
    void anAnswerThatWentIsToldOf();
    void whatCannotBeReadIsOfAnotherType();
    void aUuidMayHaveDashesAndCapitals();
    void holdsAFloodOfNewPhones();
    void aPhoneThatComesAgainIsNoNewOne();
    void aNewPhoneThatHangsUpIsOneAllTheSame();
    void whoHangsUpWhileStoringStallsMayComeAgain();
    void holdsAPhoneThatVotesWithoutEnd();
    void theHostIsToldWhoHasToWait();
    void saysWhenItIsNotOpen();
    void aTicketIsOneVoter();
    void guessedTicketsLeaveNoTrace();
    void guessedTicketsKeepNobodyOut();
    void anAccountIsOneVoter();
    void whoSaysWhoTheyAreIsMeant();
    void whatWaitsIsNobodyElses();
    void aTokenGoesWithItsPassword();
    void comesAgainWhereStoringStalls();
    void aFormThatWaitsIsToldSoAndKnownAgain();
    void isSeenWhileStoringStalls();
    void isAFormWithoutAScript();
    void aPageOfAnEarlierRoundVotesForNothing();
    void whoseVoteIsOfAnEarlierRoundStaysWhoTheyAre();
    void aVoteBehindAResetIsOfTheRoundOnItsPage();
    void whoseAnswerGotLostIsToldWhatCountedThen();
    void whatIsWrittenIsReadByForms();
    void whatCannotBeReadIsSaidOnThePage();
    void whatIsHiddenIsToldToNobody();
    void picturesOfAnswersAreGivenOut();
    void isForPollsThatLetPhonesVote();
    void resultsTellWhereToVote();

private:
    void begin(const QMap<QString, QVariant>& options) { m_web = std::make_unique<Web>(options); }
    bool open(Policy::Phones phones, Policy::Mode mode = Policy::Mode::Once)
    {
        auto poll = polls::fruitPoll(u"fruit"_s, mode);
        poll.policy.phones = phones;
        return m_web->room.makeOpen(poll);
    }
    QByteArray page(const QByteArray& path, const Phone& phone = {})
    {
        const QByteArray cookie = phone.cookie.isEmpty() ? QByteArray() : "Cookie: " + phone.cookie + "\r\n";
        return m_web->exchange(
            "GET " + path + " HTTP/1.1\r\nHost: localhost:30080\r\n" + cookie + "\r\n", phone.address);
    }
    QByteArray send(QJsonObject body, Phone& phone)
    {
        const auto answer = m_web->exchange(
            post("/v/fruit", QJsonDocument(body).toJson(QJsonDocument::Compact), phone, "application/json"),
            phone.address);
        if (const auto cookie = fieldOf(answer, "Set-Cookie"); !cookie.isEmpty())
            phone.cookie = cookie.first(cookie.indexOf(';'));
        return answer;
    }
    QByteArray vote(int number, const QString& answer, Phone& phone)
    {
        return send({{u"uuid"_s, QString::fromLatin1(uuid(number))}, {u"answer"_s, answer}}, phone);
    }
    /// A phone's first vote; it hangs up before it is answered.
    void sendAndLeave(int number)
    {
        auto& wire = m_web->browser();
        wire.setPeer({Address::Family::IPv4, Phone().address, 40000});
        wire.feed(post("/v/fruit", "{\"uuid\":\"" + uuid(number) + "\",\"answer\":\"pear\"}", {}, "application/json"));
        wire.peerCloses();
    }
    QByteArray voteAs(const QString& account, const QString& password, int number, const QString& answer, Phone& phone)
    {
        return send({{u"uuid"_s, QString::fromLatin1(uuid(number))}, {u"answer"_s, answer}, {u"account"_s, account},
                        {u"password"_s, password}},
            phone);
    }
    QByteArray voteFor(const QString& run, int number, const QString& answer, Phone& phone)
    {
        return send({{u"uuid"_s, QString::fromLatin1(uuid(number))}, {u"answer"_s, answer}, {u"run"_s, run}}, phone);
    }
    QString runOnPage()
    {
        static const QRegularExpression run(u"name=\"run\" value=\"([^\"]+)\""_s);
        return run.match(QString::fromUtf8(page("/v/fruit"))).captured(1);
    }
    QString outcome(int number, const QString& answer, Phone& phone)
    {
        return jsonOf(vote(number, answer, phone))[u"outcome"].toString();
    }
    polls::PollRegistry& registry() { return *m_web->room.registry; }
    QList<int> counts()
    {
        const auto tally = registry().tally(u"fruit"_s);
        return {tally.count(u"apple"_s), tally.count(u"pear"_s)};
    }

    std::unique_ptr<Web> m_web;
};

void PhoneVotesTest::oneTapVotes()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone;
    const auto byCode = "/v/" + registry().shortCode(u"fruit"_s).toLatin1();
    const auto before = page(byCode, phone);
    QCOMPARE(statusOf(before), 200);
    QVERIFY(before.contains("Which fruit?"));
    QVERIFY(before.contains("aria-pressed=\"false\""));
    QVERIFY(fieldOf(before, "Set-Cookie").isEmpty()); // nothing is kept before the first vote
    QCOMPARE(fieldOf(before, "Cache-Control"), "no-store");
    QCOMPARE(fieldOf(before, "Referrer-Policy"), "same-origin");

    const auto answer = vote(1, u"pear"_s, phone);
    QCOMPARE(statusOf(answer), 200);
    const auto json = jsonOf(answer);
    QCOMPARE(json[u"outcome"].toString(), u"counted"_s);
    QCOMPARE(json[u"votes"][u"pear"].toInt(), 1);
    QCOMPARE(json[u"name"].toString(), m_web->room.heard.votes.last().vote.cardName);
    QCOMPARE(m_web->room.heard.votes.last().vote.reader, u"phone"_s);
    QVERIFY(fieldOf(answer, "Set-Cookie").contains("HttpOnly; SameSite=Strict"));
    QCOMPARE(counts(), (QList<int>{0, 1}));
    const auto stored = m_web->room.waited(registry().votesSince(u"fruit"_s, 0));
    QVERIFY(stored.ok());
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().answer, u"pear"_s);
}

void PhoneVotesTest::anIdIsNoOthersCode()
{
    QByteArray file;
    for (const QByteArray id : {"2", "3", "4", "5"})
        file += "[[poll]]\nid = \"" + id + "\"\nquestion = \"Question number " + id
            + "?\"\nphones = \"any-device\"\n[[poll.answer]]\ntitle = \"Pear\"\n[[poll.answer]]\ntitle = \"Apple\"\n";
    QVERIFY(m_web->room.done(registry().importPolls(file, {})));
    for (const QByteArray id : {"2", "3", "4", "5"}) {
        QVERIFY(m_web->room.done(registry().openPoll(QString::fromLatin1(id))));
        const auto code = registry().shortCode(QString::fromLatin1(id)).toLatin1();
        for (const auto& address : {id, code}) {
            QVERIFY(page("/v/" + address).contains("Question number " + id));
            QVERIFY(page("/v/" + address + ".privacy").contains("Question number " + id));
            QVERIFY(page("/k/" + address).contains("Question number " + id));
        }
        QVERIFY(page("/" + code).contains("Location: v/" + code)); // typed from a wall
        Phone phone;
        const auto body = "{\"uuid\":\"" + uuid(id.toInt()) + "\",\"answer\":\"pear\"}";
        m_web->exchange(post("/v/" + id + ".json", body, phone, "application/json"), phone.address);
        QCOMPARE(registry().tally(QString::fromLatin1(id)).votes, 1);
    }
    const auto all = page("/privacy");
    QVERIFY(all.contains("href=\"v/" + registry().shortCode(u"2"_s).toLatin1() + ".privacy\""));
}

void PhoneVotesTest::aSecondVoteOfAPhoneIsNone()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone;
    QCOMPARE(outcome(1, u"pear"_s, phone), u"counted"_s);
    const auto cookie = phone.cookie;
    QCOMPARE(outcome(2, u"apple"_s, phone), u"refused:already-voted"_s);
    QCOMPARE(outcome(3, u"pear"_s, phone), u"repeat"_s);
    QCOMPARE(phone.cookie, cookie);
    QCOMPARE(counts(), (QList<int>{0, 1}));
    QVERIFY(page("/v/fruit", phone).contains("value=\"pear\" aria-pressed=\"true\""));
    QVERIFY(!page("/v/fruit").contains("aria-pressed=\"true\""));
    QCOMPARE(jsonOf(page("/v/fruit.json", phone))[u"chosen"].toArray(), QJsonArray{u"pear"_s});
    Phone other;
    QCOMPARE(outcome(4, u"apple"_s, other), u"counted"_s);
    QVERIFY(other.cookie != phone.cookie);
    // The same phone is another voter in another poll.
    auto second = polls::fruitPoll(u"second"_s);
    second.policy.phones = Policy::Phones::AnyDevice;
    QVERIFY(m_web->room.makeOpen(second));
    const auto first = m_web->room.heard.votes.first().vote.card;
    // Where a program looks, it votes.
    m_web->exchange(
        post("/v/second.json", "{\"uuid\":\"" + uuid(5) + "\",\"answer\":\"pear\"}", phone, "application/json"));
    QCOMPARE(m_web->room.heard.votes.last().vote.poll, u"second"_s);
    QVERIFY(m_web->room.heard.votes.last().vote.card != first);
}

void PhoneVotesTest::aLostAnswerMakesNoSecondVoter()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone first;
    QCOMPARE(outcome(1, u"pear"_s, first), u"counted"_s);
    Phone again; // the same one, whose answer never came: it has kept nothing
    QCOMPARE(outcome(1, u"pear"_s, again), u"duplicate"_s);
    QCOMPARE(again.cookie, first.cookie);
    QCOMPARE(outcome(1, u"apple"_s, again), u"duplicate"_s);
    QCOMPARE(counts(), (QList<int>{0, 1}));
    QCOMPARE(registry().tally(u"fruit"_s).taps, 1);
}

void PhoneVotesTest::anAnswerMayBeChanged()
{
    QVERIFY(open(Policy::Phones::AnyDevice, Policy::Mode::Change));
    Phone phone;
    QCOMPARE(outcome(1, u"pear"_s, phone), u"counted"_s);
    QCOMPARE(outcome(2, u"apple"_s, phone), u"changed"_s);
    QCOMPARE(counts(), (QList<int>{1, 0}));
}

void PhoneVotesTest::severalAnswersMayBeChosen()
{
    auto poll = polls::fruitPoll(u"fruit"_s, Policy::Mode::Multi);
    poll.answers.append({u"plum"_s, u"Plum"_s, {}});
    poll.policy.phones = Policy::Phones::AnyDevice;
    QVERIFY(m_web->room.makeOpen(poll));
    Phone phone;
    QCOMPARE(outcome(1, u"pear"_s, phone), u"counted"_s);
    const auto second = jsonOf(vote(2, u"apple"_s, phone));
    QCOMPARE(second[u"chosen"].toArray(), (QJsonArray{u"pear"_s, u"apple"_s}));
    QCOMPARE(outcome(3, u"plum"_s, phone), u"refused:limit"_s);
    QCOMPARE(counts(), (QList<int>{1, 1}));
    QCOMPARE(registry().tally(u"fruit"_s).voters, 1);
}

void PhoneVotesTest::severalAnswersComeTogether()
{
    auto poll = polls::fruitPoll(u"fruit"_s, Policy::Mode::Multi);
    poll.answers.append({u"plum"_s, u"Plum"_s, {}});
    poll.kind = polls::Kind::Ranking;
    poll.policy.maxChoices = 3;
    poll.policy.phones = Policy::Phones::AnyDevice;
    QVERIFY(m_web->room.makeOpen(poll));
    const auto order = [this](int number, const QJsonArray& answers, Phone& phone) {
        return send({{u"uuid"_s, QString::fromLatin1(uuid(number))}, {u"answers"_s, answers}}, phone);
    };
    Phone phone;
    const auto told = jsonOf(order(1, {u"pear"_s, u"plum"_s, u"apple"_s}, phone));
    QCOMPARE(told[u"outcome"].toString(), u"counted"_s);
    QCOMPARE(told[u"chosen"].toArray(), (QJsonArray{u"pear"_s, u"plum"_s, u"apple"_s}));
    QCOMPARE(registry().tally(u"fruit"_s).voters, 1);
    // Its answer got lost.
    QCOMPARE(jsonOf(order(1, {u"pear"_s, u"plum"_s, u"apple"_s}, phone))[u"outcome"].toString(), u"duplicate"_s);
    QCOMPARE(registry().tally(u"fruit"_s).taps, 3);
    QCOMPARE(statusOf(order(2, {u"pear"_s, u"pear"_s}, phone)), 400);
    Phone other;
    QCOMPARE(jsonOf(order(3, {u"plum"_s}, other))[u"outcome"].toString(), u"counted"_s);
    QCOMPARE(jsonOf(order(4, {u"apple"_s, u"pear"_s}, other))[u"chosen"].toArray(),
        (QJsonArray{u"plum"_s, u"apple"_s, u"pear"_s}));
    Phone third; // half of it would be another order than was meant
    const auto refused = order(5, {u"apple"_s, u"grape"_s}, third);
    QCOMPARE(statusOf(refused), 400);
    QCOMPARE(jsonOf(refused)[u"fault"].toString(), u"refused"_s);
    QCOMPARE(registry().tally(u"fruit"_s).taps, 6);
}

void PhoneVotesTest::aForgedTokenIsNobody()
{
    QVERIFY(open(Policy::Phones::AnyDevice, Policy::Mode::Change));
    Phone phone;
    QCOMPARE(outcome(1, u"pear"_s, phone), u"counted"_s);
    Phone forger{.cookie = phone.cookie};
    forger.cookie[forger.cookie.size() - 1] = forger.cookie.endsWith('0') ? '1' : '0';
    QVERIFY(!page("/v/fruit", forger).contains("aria-pressed=\"true\""));
    QCOMPARE(outcome(2, u"apple"_s, forger), u"counted"_s); // a new phone, and no change of the other's vote
    QVERIFY(forger.cookie.first(48) != phone.cookie.first(48));
    QCOMPARE(counts(), (QList<int>{1, 1}));
}

void PhoneVotesTest::takesNothingFromOtherSites_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("no browser") << QByteArray() << 200;
    QTest::newRow("an old browser") << QByteArray("Origin: http://localhost:30080\r\n") << 200;
    QTest::newRow("another site") << QByteArray("Origin: http://evil.example\r\n") << 403;
    QTest::newRow("here and another site")
        << QByteArray("Origin: http://localhost:30080\r\nOrigin: http://evil.example\r\n") << 403;
    QTest::newRow("another port") << QByteArray("Origin: http://localhost:8080\r\n") << 403;
    QTest::newRow("nobody says which") << QByteArray("Origin: null\r\n") << 403;
    QTest::newRow("another, said otherwise") << QByteArray("Sec-Fetch-Site: cross-site\r\n") << 403;
    QTest::newRow("from here, and from elsewhere")
        << QByteArray("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n") << 400;
    QTest::newRow("a neighbour") << QByteArray("Sec-Fetch-Site: same-site\r\nOrigin: http://localhost:30080\r\n")
                                 << 403;
}

void PhoneVotesTest::takesNothingFromOtherSites()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone{.fields = fields};
    QCOMPARE(statusOf(vote(1, u"pear"_s, phone)), status);
    QCOMPARE(registry().tally(u"fruit"_s).taps, status == 200 ? 1 : 0);
}

void PhoneVotesTest::takesNoNonsense_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("nothing") << json << QByteArray() << 400;
    QTest::newRow("no JSON") << json << QByteArray("{\"uuid\":") << 400;
    QTest::newRow("a list") << json << QByteArray("[]") << 400;
    QTest::newRow("no uuid") << json << QByteArray("{\"answer\":\"pear\"}") << 400;
    QTest::newRow("a short uuid") << json << QByteArray("{\"uuid\":\"00\",\"answer\":\"pear\"}") << 400;
    QTest::newRow("a number") << json << QByteArray("{\"uuid\":7,\"answer\":\"pear\"}") << 400;
    QTest::newRow("an answer with a tag") << json << "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"<b>\"}" << 400;
    QTest::newRow("no such answer") << json << "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"plum\"}" << 400;
    QTest::newRow("a form without an answer") << form << "uuid=" + uuid(1) << 200;
    QTest::newRow("a form that is torn") << form << "uuid=" + uuid(1) + "&answer=%zz%" << 200;
    QTest::newRow("two answers") << json << "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"pear\",\"answer\":\"apple\"}"
                                 << 400;
    QTest::newRow("one and several") << json
                                     << "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"pear\",\"answers\":[\"apple\"]}"
                                     << 400;
    QTest::newRow("a form with two") << form << "uuid=" + uuid(1) + "&answer=pear&answer=apple" << 400;
    QTest::newRow("two types") << json + "\r\nContent-Type: " + form
                               << "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"pear\"}" << 400;
    QTest::newRow("too much") << json << QByteArray(5000, ' ') << 413;
}

void PhoneVotesTest::takesNoNonsense()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(open(Policy::Phones::AnyDevice));
    const auto answer = m_web->exchange(post("/v/fruit", body, {}, type));
    QTEST(statusOf(answer), "status");
    QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    QCOMPARE(
        statusOf(m_web->exchange("PUT /v/fruit HTTP/1.1\r\nHost: localhost:30080\r\nContent-Length: 0\r\n\r\n")), 405);
}

void PhoneVotesTest::saysWhichVoteItAnswers()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone;
    const auto told = [](const QByteArray& answer) { return jsonOf(answer)[u"uuid"].toString().toLatin1(); };
    QCOMPARE(told(vote(1, u"pear"_s, phone)), uuid(1));
    QVERIFY(told(page("/v/fruit.json", phone)).isEmpty());
    const auto nonsense = vote(2, u"<b>"_s, phone);
    QCOMPARE(statusOf(nonsense), 400);
    QCOMPARE(told(nonsense), uuid(2));
    QCOMPARE(jsonOf(nonsense)[u"fault"].toString(), u"refused"_s);
    Phone stranger{.fields = "Origin: http://evil.example\r\n"};
    QCOMPARE(told(vote(3, u"pear"_s, stranger)), uuid(3));
    QVERIFY(m_web->room.done(registry().remove(u"fruit"_s)));
    const auto gone = vote(4, u"pear"_s, phone);
    QCOMPARE(statusOf(gone), 404);
    QCOMPARE(told(gone), uuid(4));
    // What is no vote of a script gets a page, or a line.
    QVERIFY(jsonOf(m_web->exchange(post("/v/fruit", "uuid=" + uuid(5), phone, "application/x-www-form-urlencoded")))
                .isEmpty());
}

void PhoneVotesTest::programsAreToldWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fault");
    const QByteArray json = "application/json";
    QTest::newRow("no JSON") << json << QByteArray("{\"uuid\":") << u"badJson"_s;
    QTest::newRow("a list") << json << QByteArray("[]") << u"badJson"_s;
    QTest::newRow("not said to be JSON") << QByteArray("text/plain") << QByteArray("{}") << u"badJson"_s;
    QTest::newRow("no uuid") << json << QByteArray("{\"answer\":\"pear\"}") << u"badUuid"_s;
    QTest::newRow("a number") << json << QByteArray("{\"uuid\":7,\"answer\":\"pear\"}") << u"badUuid"_s;
    const auto with = [](const QByteArray& more) { return "{\"uuid\":\"" + uuid(1) + "\"," + more + "}"; };
    QTest::newRow("true") << json << with("\"answer\":true") << u"badValue"_s;
    QTest::newRow("a list of numbers") << json << with("\"answers\":[1,2]") << u"badValue"_s;
    QTest::newRow("a ticket that is a number") << json << with("\"ticket\":7") << u"badValue"_s;
    QTest::newRow("what is no answer's name") << json << with("\"answer\":\"<b>\"") << u"refused"_s;
    QTest::newRow("no such answer") << json << with("\"answer\":\"plum\"") << u"refused"_s;
    QTest::newRow("a slip of the pen") << json << with("\"anwser\":\"pear\"") << u"noAnswer"_s;
    QTest::newRow("null") << json << with("\"answer\":null") << u"noAnswer"_s;
    QTest::newRow("an empty answer") << json << with("\"answer\":\"\"") << u"noAnswer"_s;
    QTest::newRow("a form without an answer")
        << QByteArray("application/x-www-form-urlencoded") << "uuid=" + uuid(1) << u"noAnswer"_s;
}

void PhoneVotesTest::programsAreToldWhatIsWrong()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(open(Policy::Phones::AnyDevice));
    const auto answer = m_web->exchange(post("/v/fruit.json", body, {}, type));
    QCOMPARE(statusOf(answer), type == "text/plain" ? 415 : 400);
    QVERIFY(fieldOf(answer, "Content-Type").startsWith("application/json"));
    QTEST(jsonOf(answer)[u"fault"].toString(), "fault");
    QVERIFY(!jsonOf(answer)[u"error"].toString().isEmpty());
    QVERIFY(!jsonOf(answer).contains(u"outcome"_s));
    QVERIFY(fieldOf(answer, "Set-Cookie").isEmpty()); // nothing is kept before the first vote
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
    const Phone program{.fields = "Accept: application/json\r\n"};
    const auto form = m_web->exchange(
        post("/v/fruit", "uuid=7&answer=pear", program, "application/x-www-form-urlencoded"));
    QCOMPARE(statusOf(form), 400);
    QCOMPARE(jsonOf(form)[u"fault"].toString(), u"badUuid"_s);
    const auto gone = page("/v/nowhere.json");
    QCOMPARE(statusOf(gone), 404);
    QCOMPARE(jsonOf(gone)[u"fault"].toString(), u"refused"_s);
}

void PhoneVotesTest::anAnswerThatWentIsToldOf()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone;
    QCOMPARE(outcome(1, u"pear"_s, phone), u"counted"_s);
    QVERIFY(m_web->room.done(registry().closePoll(u"fruit"_s)));
    QVERIFY(m_web->room.done(registry().resetPoll(u"fruit"_s)));
    auto poll = *registry().find(u"fruit"_s);
    poll.answers[1] = {u"plum"_s, u"Plum"_s, {}};
    poll.readers.clear();
    QVERIFY(m_web->room.done(registry().save(poll)));
    QVERIFY(m_web->room.done(registry().openPoll(u"fruit"_s)));
    // A page that was open meanwhile; it has what can be pressed now.
    const auto stale = m_web->exchange(
        post("/v/fruit", "uuid=" + uuid(2) + "&answer=pear", {}, "application/x-www-form-urlencoded"));
    QVERIFY(fieldOf(stale, "Content-Type").startsWith("text/html"));
    QVERIFY(stale.contains("This vote could not be taken.") && stale.contains("value=\"plum\""));
    const auto script = jsonOf(vote(3, u"pear"_s, phone));
    QCOMPARE(script[u"fault"].toString(), u"refused"_s);
    QVERIFY(script[u"page"].toString().contains(u"value=\"plum\""_s));
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
    // Whose answer got lost hears that it counted.
    QCOMPARE(jsonOf(vote(1, u"pear"_s, phone))[u"countedRound"].toInt(), 1);
}

/// RFC 9110 §15.5.16.
void PhoneVotesTest::whatCannotBeReadIsOfAnotherType()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    const auto json = "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"pear\"}";
    const QByteArray type = "application/json";
    const Phone packed{.fields = "Content-Encoding: gzip\r\n"};
    for (const auto& answer : {m_web->exchange(post("/v/fruit", json, packed, type)),
             m_web->exchange(post("/v/fruit.json", json, {}, "text/json")),
             m_web->exchange(post("/v/fruit.json", json, {}, "multipart/form-data; boundary=x"))}) {
        QCOMPARE(statusOf(answer), 415);
        QCOMPARE(jsonOf(answer)[u"fault"].toString(), u"badJson"_s);
        QVERIFY(fieldOf(answer, "Accept").contains(type));
        QCOMPARE(fieldOf(answer, "Accept-Encoding"), "identity");
    }
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
    const Phone plain{.fields = "Content-Encoding: identity\r\n"};
    QCOMPARE(statusOf(m_web->exchange(post("/v/fruit", json, plain, type + "; charset=utf-8"))), 200);
}

/// As other languages' libraries write it.
void PhoneVotesTest::aUuidMayHaveDashesAndCapitals()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone;
    const auto voted = [&](const QString& uuid) {
        return jsonOf(send({{u"uuid"_s, uuid}, {u"answer"_s, u"pear"_s}}, phone));
    };
    const auto first = voted(u"01234567-89AB-cdef-0123-456789abcdea"_s);
    QCOMPARE(first[u"outcome"].toString(), u"counted"_s);
    QCOMPARE(first[u"uuid"].toString(), u"01234567-89AB-cdef-0123-456789abcdea"_s); // as its program compares it
    QCOMPARE(voted(u"0123456789abcdef0123456789abcdea"_s)[u"outcome"].toString(), u"duplicate"_s);
    QCOMPARE(counts(), (QList<int>{0, 1}));
    QCOMPARE(voted(u"0123456-789ab-cdef-0123-456789abcdea"_s)[u"fault"].toString(), u"badUuid"_s);
}

void PhoneVotesTest::holdsAFloodOfNewPhones()
{
    begin({{u"new-phones"_s, qint64(3)}});
    QVERIFY(open(Policy::Phones::AnyDevice));
    for (int i = 1; i <= 3; ++i) {
        Phone fresh;
        QCOMPARE(outcome(i, u"pear"_s, fresh), u"counted"_s);
    }
    Phone fourth;
    const auto answer = vote(4, u"pear"_s, fourth);
    QCOMPARE(statusOf(answer), 429);
    QCOMPARE(fieldOf(answer, "Retry-After"), "60");
    QCOMPARE(jsonOf(answer)[u"fault"].toString(), u"floods"_s);
    QVERIFY(fourth.cookie.isEmpty());
    Phone elsewhere{.address = u"10.9.8.7"_s};
    QCOMPARE(outcome(5, u"pear"_s, elsewhere), u"counted"_s);
    QCOMPARE(counts(), (QList<int>{0, 4}));
    m_web->room.reactor.advance(21min); // a third of the hour
    QCOMPARE(outcome(4, u"pear"_s, fourth), u"counted"_s);
    Phone fifth;
    QCOMPARE(statusOf(vote(6, u"pear"_s, fifth)), 429);
}

void PhoneVotesTest::aPhoneThatComesAgainIsNoNewOne()
{
    begin({{u"new-phones"_s, qint64(2)}});
    QVERIFY(open(Policy::Phones::AnyDevice));
    // Its answers are lost on their way, so that it brings no token.
    const auto again = [this](int number) {
        Phone phone;
        return vote(number, u"pear"_s, phone);
    };
    QCOMPARE(jsonOf(again(1))[u"outcome"].toString(), u"counted"_s);
    for (int i = 1; i < PhoneLimits::ofVoter; ++i)
        QCOMPARE(jsonOf(again(1))[u"outcome"].toString(), u"duplicate"_s);
    QCOMPARE(statusOf(again(1)), 429); // as any voter who comes too often
    QCOMPARE(jsonOf(again(2))[u"outcome"].toString(), u"counted"_s);
    QCOMPARE(statusOf(again(3)), 429);
    QCOMPARE(jsonOf(again(2))[u"outcome"].toString(), u"duplicate"_s); // also when no more are let in
    QCOMPARE(counts(), (QList<int>{0, 2}));
}

void PhoneVotesTest::aNewPhoneThatHangsUpIsOneAllTheSame()
{
    begin({{u"new-phones"_s, qint64(1)}});
    QVERIFY(open(Policy::Phones::AnyDevice));
    page("/v/fruit"); // the key is there from now on
    sendAndLeave(1);
    QVERIFY(m_web->room.settle());
    QCOMPARE(counts(), (QList<int>{0, 1}));
    Phone second;
    QCOMPARE(statusOf(vote(2, u"pear"_s, second)), 429);
}

void PhoneVotesTest::whoHangsUpWhileStoringStallsMayComeAgain()
{
    begin({{u"new-phones"_s, qint64(1)}});
    QVERIFY(open(Policy::Phones::AnyDevice));
    page("/v/fruit");
    m_web->room.fillDisk();
    sendAndLeave(1);
    QVERIFY(m_web->room.reactor.turnUntil([this] { return !m_web->room.heard.troubles.isEmpty(); }));
    m_web->room.reactor.advance(10s);
    auto& again = m_web->browser();
    again.setPeer({Address::Family::IPv4, Phone().address, 40000});
    again.feed(post("/v/fruit", "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"pear\"}", {}, "application/json"));
    m_web->room.reactor.advance(1s);
    QCOMPARE(jsonOf(again.takeWritten())[u"fault"].toString(), u"waits"_s); // and has not to wait its turn
    m_web->room.freeDisk();
    QVERIFY(m_web->room.reactor.turnUntil([this] {
        registry().retryNow(); // a try from before may fail only now
        return registry().waitingTaps() == 0;
    }));
    QCOMPARE(counts(), (QList<int>{0, 1}));
}

void PhoneVotesTest::holdsAPhoneThatVotesWithoutEnd()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone;
    for (int i = 1; i <= PhoneLimits::ofVoter; ++i)
        QCOMPARE(statusOf(vote(i, u"pear"_s, phone)), 200);
    QCOMPARE(statusOf(vote(1000, u"apple"_s, phone)), 429);
    QCOMPARE(registry().tally(u"fruit"_s).taps, 1 + polls::IdleVotes::kept); // the rest is answered alone
    QCOMPARE(counts(), (QList<int>{0, 1}));
    Phone other;
    QCOMPARE(outcome(1001, u"pear"_s, other), u"counted"_s);
}

void PhoneVotesTest::theHostIsToldWhoHasToWait()
{
    begin({{u"new-phones"_s, qint64(1)}});
    QVERIFY(open(Policy::Phones::AnyDevice));
    const auto newPhone = [this](int number) {
        Phone phone{.address = u"10.9.8.7"_s};
        return statusOf(vote(number, u"pear"_s, phone));
    };
    const auto lines = [this] {
        qsizetype told = 0;
        for (const auto& entry : m_web->log.entries())
            told += entry.text.contains(u"Phones at 10.9.8.7 have to wait"_s) && entry.text.contains(u"“new-phones”"_s)
                ? entry.times
                : 0;
        return told;
    };
    const auto isOnOverview = [this] { return m_web->ask("/status.json").contains("10.9.8.7"); };
    QCOMPARE(newPhone(1), 200);
    QCOMPARE(lines(), 0);
    QVERIFY(!isOnOverview());
    for (int i = 2; i < 20; ++i)
        QCOMPARE(newPhone(i), 429);
    QCOMPARE(lines(), 1); // however many they are
    QVERIFY(isOnOverview());
    m_web->room.reactor.advance(61s);
    QVERIFY(!isOnOverview());
    QCOMPARE(newPhone(20), 429);
    QCOMPARE(lines(), 2);
}

void PhoneVotesTest::saysWhenItIsNotOpen()
{
    auto poll = polls::fruitPoll();
    poll.policy.phones = Policy::Phones::AnyDevice;
    QVERIFY(m_web->room.done(registry().save(poll)));
    const auto byCode = "/v/" + registry().shortCode(u"fruit"_s).toLatin1();
    const auto draft = page(byCode);
    QCOMPARE(statusOf(draft), 200);
    QVERIFY(draft.contains("Voting has not opened yet."));
    QVERIFY(!draft.contains("fruit"));
    Phone phone;
    const auto early = jsonOf(vote(1, u"pear"_s, phone));
    QCOMPARE(early[u"outcome"].toString(), u"refused:closed"_s);
    QVERIFY(early[u"page"].toString().contains(u"Voting has not opened yet."_s));
    QVERIFY(m_web->room.done(registry().openPoll(u"fruit"_s)));
    QVERIFY(m_web->room.done(registry().closePoll(u"fruit"_s)));
    const auto late = jsonOf(vote(2, u"pear"_s, phone));
    QCOMPARE(late[u"outcome"].toString(), u"refused:closed"_s);
    QVERIFY(late[u"page"].toString().contains(u"it does not count."_s));
    QVERIFY(m_web->room.heard.votes.last().vote.late);
    QVERIFY(page("/v/fruit").contains("Voting has closed."));
    QCOMPARE(counts(), (QList<int>{0, 0}));
}

void PhoneVotesTest::aTicketIsOneVoter()
{
    QVERIFY(open(Policy::Phones::Ticket));
    const auto ticket = polls::makeTicket();
    QVERIFY(m_web->room.done(registry().registerCards(u"fruit"_s, {polls::ticketTag(ticket)})));
    const auto withTicket = [this](int number, const QString& answer, const QString& code) {
        Phone phone;
        const auto told = send(
            {{u"uuid"_s, QString::fromLatin1(uuid(number))}, {u"answer"_s, answer}, {u"ticket"_s, code}}, phone);
        return phone.cookie.isEmpty() ? jsonOf(told)
                                      : QJsonObject(); // it is the voter, whatever phone it is typed into
    };
    QCOMPARE(withTicket(1, u"pear"_s, polls::shownTicket(ticket).toUpper())[u"outcome"].toString(), u"counted"_s);
    QCOMPARE(withTicket(2, u"apple"_s, ticket)[u"outcome"].toString(), u"refused:already-voted"_s);
    QCOMPARE(withTicket(3, {}, ticket)[u"chosen"].toArray(), QJsonArray{u"pear"_s});
    QCOMPARE(withTicket(4, u"apple"_s, {})[u"fault"].toString(), u"needsTicket"_s);
    QVERIFY(page("/v/fruit").contains("<input name=\"ticket\""));
    QCOMPARE(counts(), (QList<int>{0, 1}));
}

void PhoneVotesTest::guessedTicketsLeaveNoTrace()
{
    QVERIFY(open(Policy::Phones::Ticket));
    Phone phone;
    for (const auto& code : {polls::makeTicket(), u"7kdm-4xwp-3ru7"_s, u"' OR 1=1"_s, QString(3000, u'3')}) {
        const auto told = jsonOf(
            send({{u"uuid"_s, QString::fromLatin1(uuid(1))}, {u"answer"_s, u"pear"_s}, {u"ticket"_s, code}}, phone));
        QCOMPARE(told[u"fault"].toString(), u"badTicket"_s);
    }
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
    QVERIFY(phone.cookie.isEmpty());
}

void PhoneVotesTest::guessedTicketsKeepNobodyOut()
{
    QVERIFY(open(Policy::Phones::Ticket));
    const auto ticket = polls::makeTicket();
    QVERIFY(m_web->room.done(registry().registerCards(u"fruit"_s, {polls::ticketTag(ticket)})));
    Phone phone;
    const auto withTicket = [&](int number, const QString& code) {
        return send(
            {{u"uuid"_s, QString::fromLatin1(uuid(number))}, {u"answer"_s, u"pear"_s}, {u"ticket"_s, code}}, phone);
    };
    const auto wrong = polls::makeTicket();
    for (int i = 0; i < PhoneLimits::wrongTickets; ++i) {
        if (i % 500 == 0)
            m_web->room.reactor.advance(1s);
        QCOMPARE(statusOf(withTicket(i, wrong)), 200);
    }
    const auto over = withTicket(1, wrong);
    QCOMPARE(statusOf(over), 429);
    QCOMPARE(jsonOf(over)[u"fault"].toString(), u"badTicket"_s); // whoever has mistyped theirs can mend it
    QCOMPARE(jsonOf(withTicket(2, ticket))[u"outcome"].toString(), u"counted"_s);
}

void PhoneVotesTest::anAccountIsOneVoter()
{
    QVERIFY(m_web->room.done(m_web->accounts.open()));
    QVERIFY(m_web->room.done(m_web->accounts.add(u"anna"_s, u"sesame"_s, Role::Member)));
    QVERIFY(open(Policy::Phones::Account, Policy::Mode::Change));
    Phone phone;
    QVERIFY(!page("/v/fruit").contains("<details>"));
    QCOMPARE(jsonOf(vote(1, u"pear"_s, phone))[u"fault"].toString(), u"needsAccount"_s);
    QCOMPARE(jsonOf(voteAs(u"anna"_s, u"wrong"_s, 2, u"pear"_s, phone))[u"fault"].toString(), u"badAccount"_s);
    QCOMPARE(jsonOf(voteAs(u"anna"_s, u"sesame"_s, 3, u"pear"_s, phone))[u"outcome"].toString(), u"counted"_s);
    QCOMPARE(outcome(4, u"apple"_s, phone), u"changed"_s); // it is known from then on
    QVERIFY(page("/v/fruit", phone).contains("Not anna? Change"));
    Phone other;
    QCOMPARE(jsonOf(voteAs(u"anna"_s, u"sesame"_s, 5, u"pear"_s, other))[u"outcome"].toString(), u"changed"_s);
    QCOMPARE(registry().tally(u"fruit"_s).voters, 1);
    // A phone of the other kind of poll is nobody here.
    QVERIFY(!phone.cookie.startsWith("everyport-phone"));
    QVERIFY(m_web->room.done(m_web->accounts.setDisabled(u"anna"_s, true)));
    QCOMPARE(jsonOf(vote(6, u"apple"_s, phone))[u"fault"].toString(), u"needsAccount"_s);
    QCOMPARE(counts(), (QList<int>{0, 1}));
}

void PhoneVotesTest::whoSaysWhoTheyAreIsMeant()
{
    QVERIFY(m_web->room.done(m_web->accounts.open()));
    for (const auto& name : {u"anna"_s, u"ben"_s})
        QVERIFY(m_web->room.done(m_web->accounts.add(name, u"sesame"_s, Role::Member)));
    QVERIFY(open(Policy::Phones::Account));
    Phone phone;
    QCOMPARE(jsonOf(voteAs(u"anna"_s, u"sesame"_s, 1, u"pear"_s, phone))[u"outcome"].toString(), u"counted"_s);
    const auto annas = phone.cookie;
    QCOMPARE(jsonOf(voteAs(u"ben"_s, u"wrong"_s, 2, u"apple"_s, phone))[u"fault"].toString(), u"badAccount"_s);
    QCOMPARE(jsonOf(voteAs(u"ben"_s, {}, 3, u"apple"_s, phone))[u"fault"].toString(), u"needsAccount"_s);
    QCOMPARE(phone.cookie, annas);
    // First only the account, as the page's button sends it.
    const auto changed = jsonOf(voteAs(u"ben"_s, u"sesame"_s, 4, {}, phone));
    QVERIFY(changed[u"page"].toString().contains(u"Not ben? Change"_s));
    QVERIFY(changed[u"chosen"].toArray().isEmpty());
    QVERIFY(phone.cookie != annas);
    QCOMPARE(outcome(5, u"apple"_s, phone), u"counted"_s);
    QCOMPARE(counts(), (QList<int>{1, 1}));
    phone.cookie = annas;
    QCOMPARE(jsonOf(vote(6, u"apple"_s, phone))[u"outcome"].toString(), u"refused:already-voted"_s);
}

/// A vote that was kept while somebody else logged in, or pressed on a page that was open before.
void PhoneVotesTest::whatWaitsIsNobodyElses()
{
    QVERIFY(m_web->room.done(m_web->accounts.open()));
    for (const auto& name : {u"anna"_s, u"ben"_s})
        QVERIFY(m_web->room.done(m_web->accounts.add(name, u"sesame"_s, Role::Member)));
    QVERIFY(open(Policy::Phones::Account, Policy::Mode::Change));
    Phone phone;
    const auto pressedBy = [&](const QString& login, int number, const QString& answer) {
        return jsonOf(
            send({{u"uuid"_s, QString::fromLatin1(uuid(number))}, {u"answer"_s, answer}, {u"login"_s, login}}, phone));
    };
    QCOMPARE(pressedBy(u"anna"_s, 1, u"pear"_s)[u"fault"].toString(), u"needsAccount"_s);
    QCOMPARE(jsonOf(voteAs(u"ben"_s, u"sesame"_s, 2, u"pear"_s, phone))[u"outcome"].toString(), u"counted"_s);
    const auto refused = pressedBy(u"anna"_s, 3, u"apple"_s);
    QCOMPARE(refused[u"fault"].toString(), u"otherAccount"_s);
    QVERIFY(refused[u"page"].toString().contains(u"logged in here now"_s));
    QCOMPARE(counts(), (QList<int>{0, 1}));
    QCOMPARE(pressedBy(u"Ben"_s, 4, u"apple"_s)[u"outcome"].toString(), u"changed"_s); // as it was typed
    // As a form sends it.
    const auto form = m_web->exchange(
        post("/v/fruit", "uuid=" + uuid(5) + "&answer=pear&login=anna", phone, "application/x-www-form-urlencoded"),
        phone.address);
    QVERIFY(form.contains("logged in here now"));
    QCOMPARE(counts(), (QList<int>{1, 0}));
}

void PhoneVotesTest::aTokenGoesWithItsPassword()
{
    QVERIFY(m_web->room.done(m_web->accounts.open()));
    QVERIFY(m_web->room.done(m_web->accounts.add(u"anna"_s, u"sesame"_s, Role::Member)));
    QVERIFY(open(Policy::Phones::Account, Policy::Mode::Change));
    Phone phone;
    QCOMPARE(jsonOf(voteAs(u"anna"_s, u"sesame"_s, 1, u"pear"_s, phone))[u"outcome"].toString(), u"counted"_s);
    QVERIFY(page("/v/fruit", phone).contains("value=\"pear\" aria-pressed=\"true\""));
    QVERIFY(m_web->room.done(m_web->accounts.setPassword(u"anna"_s, u"open sesame"_s)));
    QCOMPARE(jsonOf(vote(2, u"apple"_s, phone))[u"fault"].toString(), u"needsAccount"_s);
    QVERIFY(!page("/v/fruit", phone).contains("aria-pressed=\"true\""));
    QCOMPARE(jsonOf(voteAs(u"anna"_s, u"open sesame"_s, 3, u"apple"_s, phone))[u"outcome"].toString(), u"changed"_s);
    QCOMPARE(outcome(4, u"pear"_s, phone), u"changed"_s);
    // Nor does it outlive the account: the next one of the name is somebody else.
    m_web->room.reactor.advance(1s);
    QVERIFY(m_web->room.done(m_web->accounts.remove(u"anna"_s)));
    QVERIFY(m_web->room.done(m_web->accounts.add(u"anna"_s, u"open sesame"_s, Role::Member)));
    QCOMPARE(jsonOf(vote(5, u"apple"_s, phone))[u"fault"].toString(), u"needsAccount"_s);
}

void PhoneVotesTest::comesAgainWhereStoringStalls()
{
    begin({{u"new-phones"_s, qint64(1)}}); // coming again it is the same phone, and no second one
    QVERIFY(open(Policy::Phones::AnyDevice));
    page("/v/fruit"); // the key is there from now on
    m_web->room.fillDisk();
    auto& wire = m_web->browser();
    wire.feed(post("/v/fruit", "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"pear\"}", {}, "application/json"));
    QVERIFY(m_web->room.reactor.turnUntil([this] { return !m_web->room.heard.troubles.isEmpty(); }));
    QCOMPARE(wire.takeWritten(), QByteArray());
    m_web->room.reactor.advance(10s);
    const auto stalled = wire.takeWritten();
    QCOMPARE(statusOf(stalled), 503);
    QVERIFY(fieldOf(stalled, "Retry-After").toInt() > 0);
    QCOMPARE(jsonOf(stalled)[u"fault"].toString(), u"waits"_s);
    QCOMPARE(jsonOf(stalled)[u"uuid"].toString(), QString::fromLatin1(uuid(1)));
    // Where that is known nobody waits for ten seconds to be told.
    auto& second = m_web->browser();
    second.feed(post("/v/fruit", "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"pear\"}", {}, "application/json"));
    m_web->room.reactor.advance(1s);
    QCOMPARE(jsonOf(second.takeWritten())[u"fault"].toString(), u"waits"_s);
    m_web->room.freeDisk();
    auto& again = m_web->browser();
    again.feed(post("/v/fruit", "{\"uuid\":\"" + uuid(1) + "\",\"answer\":\"pear\"}", {}, "application/json"));
    QVERIFY(m_web->room.reactor.turnUntil([&] {
        registry().retryNow(); // a try from before may fail only now
        return again.written().contains("\r\n\r\n");
    }));
    const auto then = jsonOf(again.takeWritten())[u"outcome"].toString(); // stored by then, or just now
    QVERIFY2(then == u"duplicate"_s || then == u"counted"_s, qPrintable(then));
    QCOMPARE(counts(), (QList<int>{0, 1}));
    QCOMPARE(registry().tally(u"fruit"_s).taps, 1);
}

/// It is counted once there is room: whoever pressed again on a page loaded anew would be a second voter.
void PhoneVotesTest::aFormThatWaitsIsToldSoAndKnownAgain()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    page("/v/fruit"); // the key is there from now on
    m_web->room.fillDisk();
    auto& wire = m_web->browser();
    wire.feed(post("/v/fruit", "uuid=" + uuid(1) + "&answer=pear", {}, "application/x-www-form-urlencoded"));
    QVERIFY(m_web->room.reactor.turnUntil([this] { return !m_web->room.heard.troubles.isEmpty(); }));
    m_web->room.reactor.advance(10s);
    const auto waits = wire.takeWritten();
    QCOMPARE(statusOf(waits), 202);
    QVERIFY2(waits.contains("Your vote is here and waits to be stored."), waits);
    const auto cookie = fieldOf(waits, "Set-Cookie").split(';').first();
    QVERIFY(!cookie.isEmpty());
    m_web->room.freeDisk();
    registry().retryNow();
    QVERIFY(m_web->room.settle());
    auto& again = m_web->browser();
    Phone phone;
    phone.cookie = cookie;
    again.feed(post("/v/fruit", "uuid=" + uuid(2) + "&answer=apple", phone, "application/x-www-form-urlencoded"));
    QVERIFY(m_web->room.reactor.turnUntil([&] { return again.written().contains("\r\n\r\n"); }));
    QCOMPARE(counts(), (QList<int>{0, 1})); // the first one stands
    QCOMPARE(registry().tally(u"fruit"_s).voters, 1);
}

void PhoneVotesTest::isSeenWhileStoringStalls()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    const auto disk = std::make_shared<QSemaphore>();
    auto stalling = m_web->room.database->write([disk](QSqlDatabase&) -> Result<Done> {
        disk->acquire();
        return Done();
    });
    const auto freed = qScopeGuard([disk] { disk->release(); });
    auto& wire = m_web->browser();
    wire.feed("GET /v/fruit HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
    m_web->room.reactor.advance(1s);
    QCOMPARE(wire.takeWritten(), QByteArray()); // its key is still to be made
    m_web->room.reactor.advance(1s);
    const auto seen = wire.takeWritten();
    disk->release();
    QVERIFY(m_web->room.done(std::move(stalling)));
    QCOMPARE(statusOf(seen), 200);
    QVERIFY(seen.contains("Which fruit?"));
}

void PhoneVotesTest::aPageOfAnEarlierRoundVotesForNothing()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone;
    const auto first = runOnPage();
    QVERIFY(m_web->room.done(registry().resetPoll(u"fruit"_s)));
    const auto second = runOnPage();
    QVERIFY(!first.isEmpty() && first != second);
    const auto late = voteFor(first, 1, u"pear"_s, phone);
    QCOMPARE(statusOf(late), 200);
    QCOMPARE(jsonOf(late)[u"fault"].toString(), u"earlier"_s);
    QCOMPARE(jsonOf(late)[u"uuid"].toString(), QString::fromLatin1(uuid(1))); // the script lets go of it
    QVERIFY(jsonOf(late)[u"page"].toString().contains(u"does not count for this question"_s));
    QVERIFY(phone.cookie.isEmpty()); // nothing is kept before the first vote
    const auto form = "uuid=" + uuid(2) + "&answer=pear&run=" + first.toUtf8();
    const auto answer = m_web->exchange(post("/v/fruit", form, {}, "application/x-www-form-urlencoded"));
    QVERIFY(answer.contains("does not count for this question"));
    QCOMPARE(counts(), (QList<int>{0, 0}));
    QCOMPARE(jsonOf(voteFor(second, 3, u"pear"_s, phone))[u"outcome"].toString(), u"counted"_s);
    // Nor for what another poll asks at this address.
    QVERIFY(m_web->room.done(registry().remove(u"fruit"_s)));
    QVERIFY(open(Policy::Phones::AnyDevice));
    QVERIFY(m_web->room.done(registry().resetPoll(u"fruit"_s)));
    QCOMPARE(jsonOf(voteFor(second, 4, u"apple"_s, phone))[u"fault"].toString(), u"earlier"_s);
    QCOMPARE(counts(), (QList<int>{0, 0}));
}

void PhoneVotesTest::whoseVoteIsOfAnEarlierRoundStaysWhoTheyAre()
{
    QVERIFY(open(Policy::Phones::AnyDevice, Policy::Mode::Change));
    Phone phone;
    const auto first = runOnPage();
    QVERIFY(m_web->room.done(registry().resetPoll(u"fruit"_s)));
    QCOMPARE(outcome(1, u"pear"_s, phone), u"counted"_s);
    const auto late = jsonOf(voteFor(first, 2, u"apple"_s, phone));
    QCOMPARE(late[u"chosen"].toArray(), QJsonArray{u"pear"_s});
    QCOMPARE(late[u"fault"].toString(), u"earlier"_s);
    QCOMPARE(counts(), (QList<int>{0, 1}));
}

/// The reset is asked for and not stored yet, so that the page is still the right one as it comes.
void PhoneVotesTest::aVoteBehindAResetIsOfTheRoundOnItsPage()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    Phone phone;
    const auto first = runOnPage();
    auto resetting = registry().resetPoll(u"fruit"_s);
    QCOMPARE(registry().find(u"fruit"_s)->round, 1);
    const auto late = jsonOf(voteFor(first, 1, u"pear"_s, phone));
    QVERIFY(resetting.isReady());
    QCOMPARE(late[u"round"].toInt(), 2);
    QCOMPARE(late[u"fault"].toString(), u"earlier"_s);
    QVERIFY(phone.cookie.isEmpty());
    QCOMPARE(counts(), (QList<int>{0, 0}));
    QCOMPARE(outcome(2, u"pear"_s, phone), u"counted"_s);
}

void PhoneVotesTest::whoseAnswerGotLostIsToldWhatCountedThen()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    const auto first = runOnPage();
    Phone lost, other;
    QCOMPARE(jsonOf(voteFor(first, 1, u"pear"_s, lost))[u"outcome"].toString(), u"counted"_s);
    QVERIFY(m_web->room.done(registry().resetPoll(u"fruit"_s)));
    lost.cookie.clear(); // it came with the answer
    const auto again = jsonOf(voteFor(first, 1, u"pear"_s, lost));
    QVERIFY(!again.contains(u"fault"_s));
    QCOMPARE(again[u"outcome"].toString(), u"counted"_s);
    QCOMPARE(again[u"countedRound"].toInt(), 1);
    QVERIFY(again[u"page"].toString().contains(u"This vote was counted in an earlier round."_s));
    QVERIFY(!lost.cookie.isEmpty()); // the same phone as then
    QCOMPARE(counts(), (QList<int>{0, 0}));
    // A program need not say which round it means.
    QCOMPARE(jsonOf(vote(1, u"pear"_s, lost))[u"countedRound"].toInt(), 1);
    // Another's is nobody's to ask for.
    QCOMPARE(jsonOf(voteFor(first, 1, u"pear"_s, other))[u"countedRound"].toInt(), 1); // its token is made of the uuid
    other.cookie.clear();
    QCOMPARE(outcome(2, u"apple"_s, other), u"counted"_s);
    const auto strange = jsonOf(voteFor(first, 1, u"pear"_s, other));
    QCOMPARE(strange[u"fault"].toString(), u"earlier"_s);
    QVERIFY(!strange.contains(u"countedRound"_s));
    // What was refused then does not count either.
    QVERIFY(m_web->room.done(registry().closePoll(u"fruit"_s)));
    const auto second = runOnPage();
    QCOMPARE(jsonOf(voteFor(second, 3, u"pear"_s, lost))[u"outcome"].toString(), u"refused:closed"_s);
    const auto refused = jsonOf(voteFor(second, 3, u"pear"_s, lost));
    QCOMPARE(refused[u"outcome"].toString(), u"refused:closed"_s);
    QVERIFY(refused[u"page"].toString().contains(u"so it does not count"_s));
    QVERIFY(m_web->room.done(registry().resetPoll(u"fruit"_s)));
    QVERIFY(m_web->room.done(registry().openPoll(u"fruit"_s)));
    QCOMPARE(jsonOf(voteFor(second, 3, u"pear"_s, lost))[u"fault"].toString(), u"earlier"_s);
}

void PhoneVotesTest::isAFormWithoutAScript()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    const auto form = "uuid=" + uuid(1) + "&answer=pear";
    const auto answer = m_web->exchange(post("/v/fruit", form, {}, "application/x-www-form-urlencoded"));
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(fieldOf(answer, "Content-Type").startsWith("text/html"));
    QVERIFY(answer.contains("Counted."));
    QVERIFY(answer.contains("value=\"pear\" aria-pressed=\"true\""));
    // Loaded anew it is sent anew, and counts once.
    QVERIFY(m_web->exchange(post("/v/fruit", form, {}, "application/x-www-form-urlencoded")).contains("Counted."));
    QCOMPARE(counts(), (QList<int>{0, 1}));
    for (const auto* file : {"vote.css", "vote.js"})
        QCOMPARE(statusOf(m_web->ask(QByteArray("/web/") + file)), 200);
}

void PhoneVotesTest::whatIsWrittenIsReadByForms()
{
    QVERIFY(m_web->room.makeOpen(polls::wordPoll()));
    const QByteArray form = "application/x-www-form-urlencoded";
    auto answer = m_web->exchange(
        post("/v/mind", "uuid=" + uuid(1) + "&answer=Cr%C3%A8me+br%C3%BBl%C3%A9e%21", {}, form));
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.contains("Counted.") && answer.contains(QByteArray("<bdi>Crème brûlée!</bdi>")));
    QCOMPARE(registry().tally(u"mind"_s).count(u"creme brulee"_s), 1);
    Phone phone{.cookie = fieldOf(answer, "Set-Cookie")};
    phone.cookie = phone.cookie.first(phone.cookie.indexOf(';'));
    answer = m_web->exchange(post("/v/mind", "uuid=" + uuid(2) + "&answer=rain", phone, form));
    QVERIFY(answer.contains("<li><bdi>rain</bdi></li>") && answer.contains("name=\"answer\""));
    answer = m_web->exchange(post("/v/mind", "uuid=" + uuid(3) + "&answer=sun", phone, form));
    QVERIFY(!answer.contains("name=\"answer\"")); // three are all
    QCOMPARE(registry().tally(u"mind"_s).voters, 1);
}

void PhoneVotesTest::whatCannotBeReadIsSaidOnThePage()
{
    auto poll = polls::wordPoll();
    poll.kind = polls::Kind::Number;
    poll.policy.mode = Policy::Mode::Once;
    QVERIFY(m_web->room.makeOpen(poll));
    const QByteArray form = "application/x-www-form-urlencoded";
    for (const auto& typed : {QByteArray("many"), QByteArray("%01"), QByteArray("1e3"), QByteArray(3000, '9')}) {
        const auto answer = m_web->exchange(post("/v/mind", "uuid=" + uuid(1) + "&answer=" + typed, {}, form));
        QCOMPARE(statusOf(answer), 200);
        QVERIFY2(answer.contains("That is no number"), typed.left(9));
        QVERIFY(fieldOf(answer, "Set-Cookie").isEmpty()); // nothing is kept before the first vote
    }
    Phone phone;
    const auto told = jsonOf(m_web->exchange(
        post("/v/mind", "{\"uuid\":\"" + uuid(2) + "\",\"answer\":\"x\\u0000y\"}", phone, "application/json")));
    QCOMPARE(told[u"fault"].toString(), u"badNumber"_s);
    QCOMPARE(told[u"uuid"].toString().toLatin1(), uuid(2));
    QVERIFY(told[u"page"].toString().contains(u"<input id=\"written\""_s));
    // Half of a surrogate pair, which is no text: other programs could not read an answer that has it, too.
    const auto half = m_web->exchange(
        post("/v/mind", "{\"uuid\":\"" + uuid(3) + "\",\"answer\":\"\\ud83d\"}", {}, "application/json"));
    QCOMPARE(jsonOf(half)[u"fault"].toString(), u"badNumber"_s);
    QVERIFY(!half.contains("\\ud83d") && half.contains("\xEF\xBF\xBD"));
    QCOMPARE(registry().tally(u"mind"_s).taps, 0);
}

/// Whatever a stranger asks for, on whichever way.
void PhoneVotesTest::whatIsHiddenIsToldToNobody()
{
    QVERIFY(m_web->room.makeOpen(polls::wordPoll()) && m_web->room.makeOpen(polls::wordPoll(true, u"slow"_s)));
    QVERIFY(m_web->room.write(u"mind"_s, u"ann"_s, u"Sluurr"_s) && m_web->room.write(u"mind"_s, u"ben"_s, u"peace"_s));
    QVERIFY(m_web->room.write(u"slow"_s, u"ann"_s, u"Waiiting"_s));
    QVERIFY(m_web->room.done(registry().moderate(u"mind"_s, u"sluurr"_s, polls::hiddenFate)));
    for (const auto* path : {"/r/mind.json", "/r/slow.json", "/r/mind", "/v/mind", "/v/mind.json", "/v/slow",
             "/v/slow.json", "/polls.json", "/status.json"}) {
        const auto told = page(path).toLower();
        QVERIFY2(!told.isEmpty(), path);
        QVERIFY2(!told.contains("sluurr") && !told.contains("waiiting"), path);
    }
    QVERIFY(page("/r/mind.json").contains("peace"));
    QVERIFY(page("/r/slow.json").contains("\"waiting\":1"));
}

void PhoneVotesTest::picturesOfAnswersAreGivenOut()
{
    const auto folder = m_web->room.folder.path() + u'/';
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder + name);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    };
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, 'p');
    write(u"apple.png"_s, png);
    write(u"secret.png"_s, "root:x:0:0");
    auto poll = polls::fruitPoll();
    poll.policy.phones = Policy::Phones::AnyDevice;
    poll.answers[0].image = folder + u"apple.png"_s;
    poll.answers[1].image = folder + u"secret.png"_s;
    QVERIFY(m_web->room.done(registry().save(poll)));
    QCOMPARE(statusOf(page("/r/fruit/pictures/apple")), 404); // a draft's
    QVERIFY(m_web->room.done(registry().openPoll(u"fruit"_s)));
    const auto answer = page("/r/fruit/pictures/apple");
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(fieldOf(answer, "Content-Type"), "image/png");
    QVERIFY(answer.endsWith(png));
    for (const auto* place : {"pear", "plum"}) // no picture, no answer
        QCOMPARE(statusOf(page(QByteArray("/r/fruit/pictures/") + place)), 404);
    QCOMPARE(statusOf(page("/r/fruit/pictures/%2e%2e")), 400);
    QVERIFY(!page("/r/fruit.json").contains("apple.png"));
    write(u"apple.png"_s, png + QByteArray(3 << 20, 'p'));
    QVERIFY(page("/r/fruit/pictures/apple").endsWith(png)); // a hall asks at once: it was read a moment ago
    m_web->room.reactor.advance(10s);
    QCOMPARE(statusOf(page("/r/fruit/pictures/apple")), 404);
}

void PhoneVotesTest::isForPollsThatLetPhonesVote()
{
    QVERIFY(open(Policy::Phones::None));
    QCOMPARE(statusOf(page("/v/fruit")), 404);
    QCOMPARE(statusOf(page("/v/gone")), 404);
    QCOMPARE(statusOf(page("/v/fruit.json")), 404);
    Phone phone;
    QCOMPARE(statusOf(vote(1, u"pear"_s, phone)), 404);
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
}

void PhoneVotesTest::resultsTellWhereToVote()
{
    QVERIFY(open(Policy::Phones::AnyDevice));
    const auto place = u"/v/"_s + registry().shortCode(u"fruit"_s);
    QCOMPARE(jsonOf(m_web->ask("/r/fruit.json"))[u"voting"].toString(), place);
    const auto code = m_web->ask(place.toLatin1() + ".svg");
    QCOMPARE(statusOf(code), 200);
    QCOMPARE(fieldOf(code, "Content-Type"), "image/svg+xml");
    const auto picture = [](const QByteArray& answer) { return answer.mid(answer.indexOf("\r\n\r\n")); };
    QCOMPARE(picture(m_web->ask("/v/fruit.svg")), picture(code)); // its page has both addresses, too
    const auto line = ClientLine::value(u"Vote by phone"_s, u"http://127.0.0.1:30080"_s + place);
    QVERIFY(m_web->service->howToConnect().contains(line));
    QVERIFY(m_web->room.done(registry().closePoll(u"fruit"_s)));
    QVERIFY(!m_web->service->howToConnect().contains(line));
    QVERIFY(!jsonOf(m_web->ask("/r/fruit.json")).contains(u"voting"_s));
    QCOMPARE(statusOf(m_web->ask(place.toLatin1() + ".svg")), 404);
}

QTEST_GUILESS_MAIN(PhoneVotesTest)
#include "tst_phonevotes.moc"
