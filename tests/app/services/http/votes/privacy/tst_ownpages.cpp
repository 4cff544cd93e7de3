#include "app/services/http/votes/privacy/ownpages.h"

#include <QRegularExpression>
#include <QTest>

#include "app/polls/cards/ticket.h"
#include "app/services/http/votes/privacy/ownpage.h"
#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using polls::CardLinking;
using polls::Policy;
using polls::Poll;

namespace {

const auto visitorsCard = u"7E6FD7A0"_s;

/// A browser that keeps what it is told to keep.
class VotersBrowser {
    static constexpr const char* fromHere = "Origin: http://localhost:30080\r\nSec-Fetch-Site: same-origin\r\n";

public:
    VotersBrowser(Web& web, QString address = u"127.0.0.1"_s) : m_web(web), m_address(std::move(address)) {}

    QByteArray get(const QByteArray& path, const QByteArray& more = {})
    {
        return took(m_web.exchange(
            "GET " + path + " HTTP/1.1\r\nHost: localhost:30080\r\n" + cookies() + more + "\r\n", m_address));
    }
    QByteArray post(const QByteArray& path, const QByteArray& form, const QByteArray& from = fromHere)
    {
        return took(m_web.exchange(posted(path, form, from), m_address));
    }
    /// Hangs up before it is answered.
    void postAndLeave(const QByteArray& path, const QByteArray& form)
    {
        auto& wire = m_web.browser();
        wire.setPeer({Address::Family::IPv4, m_address, 40000});
        wire.feed(posted(path, form, fromHere));
        wire.peerCloses();
    }
    /// Presses an answer; what became of it.
    QString vote(const QByteArray& poll, const QByteArray& answer)
    {
        ++m_votes;
        const auto uuid = QByteArray::number(m_votes + 1000 * ++s_browsers).rightJustified(32, '0');
        const auto body = "{\"uuid\":\"" + uuid + "\",\"answer\":\"" + answer + "\"}";
        const auto told = took(m_web.exchange("POST /v/" + poll
                + " HTTP/1.1\r\nHost: localhost:30080\r\nOrigin: http://localhost:30080\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + cookies() + "\r\n" + body,
            m_address));
        return QJsonDocument::fromJson(told.sliced(told.indexOf("\r\n\r\n") + 4)).object()[u"outcome"].toString();
    }
    bool keeps() const { return !m_kept.isEmpty(); }
    void keep(const QByteArray& cookie) { took("Set-Cookie: " + cookie + "\r\n\r\n"); }

private:
    QByteArray posted(const QByteArray& path, const QByteArray& form, const QByteArray& from) const
    {
        return "POST " + path
            + " HTTP/1.1\r\nHost: localhost:30080\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(form.size()) + "\r\n" + cookies() + from + "\r\n" + form;
    }
    QByteArray cookies() const
    {
        return m_kept.isEmpty() ? QByteArray() : "Cookie: " + m_kept.values().join("; ") + "\r\n";
    }
    QByteArray took(const QByteArray& answer)
    {
        const auto head = answer.left(answer.indexOf("\r\n\r\n"));
        for (const auto& line : head.split('\n')) {
            if (!line.startsWith("Set-Cookie: "))
                continue;
            const auto pair = line.sliced(12).trimmed().split(';').first();
            m_kept.insert(pair.left(pair.indexOf('=')), pair);
            if (line.contains("Max-Age=0"))
                m_kept.remove(pair.left(pair.indexOf('=')));
        }
        return answer;
    }

    static inline int s_browsers = 0;
    Web& m_web;
    QString m_address;
    int m_votes = 0;
    QMap<QByteArray, QByteArray> m_kept;
};

Poll linksPoll(Policy::Phones phones = Policy::Phones::AnyDevice)
{
    auto poll = polls::fruitPoll();
    poll.policy.phones = phones;
    poll.policy.linksVoters = true;
    return poll;
}

} // namespace

class OwnPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_web = std::make_unique<Web>();
        QVERIFY(m_web->room.makeOpen(linksPoll()));
        m_key = *m_web->room.waited(linking().makePlace(u"desk"_s));
    }
    void cleanup() { m_web.reset(); }

    void aScannedCodeLinksCardAndPhone();
    void theEarlierVoteIsSaidToStay();
    void theNameIsOfTheVoteThatCounts();
    void aLinkedPhoneAsksForChanges();
    void linksMeanWhatTheRuleSays();
    void leadsToWhereTheReaderIs();
    void aLookLinksNobody();
    void anotherSiteLinksNobody();
    void aCodeIsForOnePhone();
    void guessedCodesAreNone();
    void theScreenNeedsItsKey();
    void aPhoneWaitsForItsCard();
    void aPhoneWhoseCardDoesNotComeIsTold();
    void aStrangerDoesNotWait();
    void aLinkIsUndone();
    void saysWhatItsRulesStore_data();
    void saysWhatItsRulesStore();
    void saysThatItsWordsAreStored();
    void saysItInTheReadersLanguage();
    void deletesWhatIsStored();
    void deletesByTicket();
    void whatIsLeftToTheHomeIsSaidToBeLeft();
    void saysWhichHomeIsToBeAsked();
    void sayNothingOfWhoIsNotKnownNow();
    void deletingHasItsLimit();
    void whoHangsUpIsCountedByWhatWasDeleted();
    void deletesNothingOfALinkedCard();
    void leadsToTheOneQuestion();

private:
    CardLinking& linking() { return registry().cardLinking(); }
    polls::PollRegistry& registry() { return *m_web->room.registry; }
    QByteArray screen() { return VotersBrowser(*m_web).get("/link/" + m_key.toLatin1()); }
    QByteArray codeAfterTap(const QString& card = visitorsCard)
    {
        m_web->room.tap(u"desk"_s, card);
        static const QRegularExpression code(u"\\.svg\\?([0-9a-z]{12})\""_s);
        return code.match(QString::fromUtf8(screen())).captured(1).toLatin1();
    }
    QByteArray wordOnScreen()
    {
        static const QRegularExpression word(u"write: (\\w{3}-\\w{3})<"_s);
        return word.match(QString::fromUtf8(screen())).captured(1).toLatin1();
    }
    static QByteArray waitForm(const QByteArray& word, char number)
    {
        return "do=wait&word=" + word + "&uuid=" + QByteArray(32, number);
    }
    static QByteArray linkForm(int number)
    {
        return "do=link&uuid=" + QByteArray::number(number).rightJustified(32, '0');
    }
    int linked() { return int(registry().links().all().size()); }

    std::unique_ptr<Web> m_web;
    QString m_key;
};

void OwnPagesTest::aScannedCodeLinksCardAndPhone()
{
    QVERIFY(screen().contains("Hold your card here"));
    const auto code = codeAfterTap();
    QCOMPARE(code.size(), 12);
    QVERIFY(VotersBrowser(*m_web).get("/link/" + m_key.toLatin1() + ".svg?" + code).contains("<svg"));

    VotersBrowser phone(*m_web);
    QVERIFY(phone.get("/l/" + code).contains("\r\nLocation: ../v/" + code + ".link\r\n"));
    QVERIFY(phone.get("/v/" + code + ".link").contains("Is the card yours"));
    const auto answer = phone.post("/v/" + code + ".link", linkForm(7));
    QVERIFY(answer.contains("Linked. Your card and this phone are one voter"));
    QVERIFY(answer.contains("this phone is “")); // what it is called in the list of votes
    QVERIFY(answer.contains("Undo the link"));
    QVERIFY(screen().contains("Linked."));

    QVERIFY(m_web->room.tap(u"ra"_s, visitorsCard));
    QCOMPARE(phone.vote("fruit", "pear"), u"refused:already-voted"_s);
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    QCOMPARE(registry().tally(u"fruit"_s).count(u"apple"_s), 1);
    QVERIFY(phone.get("/v/fruit").contains("Apple")); // the page knows what the card chose
}

void OwnPagesTest::theEarlierVoteIsSaidToStay()
{
    VotersBrowser phone(*m_web);
    QCOMPARE(phone.vote("fruit", "pear"), u"counted"_s);
    m_web->room.reactor.advance(1s);
    QVERIFY(m_web->room.tap(u"ra"_s, visitorsCard));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 2);
    const auto code = codeAfterTap();
    QVERIFY(phone.post("/v/" + code + ".link", linkForm(7)).contains("The earlier vote stays"));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    QCOMPARE(registry().tally(u"fruit"_s).count(u"pear"_s), 1);
}

// By the phone's own name the list of votes has the one that was voided.
void OwnPagesTest::theNameIsOfTheVoteThatCounts()
{
    QVERIFY(m_web->room.tap(u"ra"_s, visitorsCard));
    m_web->room.reactor.advance(1s);
    VotersBrowser phone(*m_web);
    QCOMPARE(phone.vote("fruit", "pear"), u"counted"_s);
    const auto votes = registry().latestVotes(u"fruit"_s, 2);
    const auto ofCard = u"“%1”"_s.arg(votes[1].cardName).toUtf8();
    const auto ofPhone = u"“%1”"_s.arg(votes[0].cardName).toUtf8();
    QVERIFY(phone.get("/v/fruit").contains(ofPhone));
    const auto answer = phone.post("/v/" + codeAfterTap() + ".link", linkForm(7));
    QVERIFY(answer.contains("this phone is " + ofCard) && !answer.contains(ofPhone));
    const auto page = phone.get("/v/fruit");
    QVERIFY(page.contains("You chose: Apple"));
    QVERIFY(page.contains(ofCard) && !page.contains(ofPhone));
}

// The last vote counts there, and the card may give it.
void OwnPagesTest::aLinkedPhoneAsksForChanges()
{
    auto poll = linksPoll();
    poll.id = u"walk"_s;
    poll.policy.mode = Policy::Mode::Change;
    poll.readers = {{u"door"_s, u"apple"_s}};
    QVERIFY(m_web->room.makeOpen(poll));
    VotersBrowser phone(*m_web);
    QCOMPARE(phone.vote("walk", "pear"), u"counted"_s);
    QVERIFY(!phone.get("/v/walk").contains("data-elsewhere"));
    QVERIFY(phone.post("/v/" + codeAfterTap() + ".link", linkForm(7)).contains("Linked."));
    QVERIFY(phone.get("/v/walk").contains("data-elsewhere=\"Changed elsewhere: by your card"));
    QVERIFY(m_web->room.tap(u"door"_s, visitorsCard));
    QVERIFY(phone.get("/v/walk").contains("You chose: Apple"));
    QVERIFY(!VotersBrowser(*m_web).get("/v/walk").contains("data-elsewhere"));
}

void OwnPagesTest::linksMeanWhatTheRuleSays()
{
    const auto page = [this] { return VotersBrowser(*m_web).get("/v/" + codeAfterTap() + ".link"); };
    QVERIFY(page().contains("are one voter. Whichever votes first counts."));
    auto walk = linksPoll();
    walk.id = u"walk"_s;
    walk.policy.mode = Policy::Mode::Change;
    QVERIFY(m_web->room.done(registry().save(walk)));
    QVERIFY(page().contains("are one voter. Which of their votes counts is each question's own rule."));
    QVERIFY(VotersBrowser(*m_web).get("/v/fruit.privacy").contains("are one voter. Whichever votes first counts."));
    QVERIFY(m_web->room.done(registry().openPoll(u"walk"_s)));
    QVERIFY(VotersBrowser(*m_web).get("/v/walk.privacy").contains("are one voter. Whichever votes last counts."));
    walk.policy.linksVoters = false;
    QVERIFY(m_web->room.done(registry().save(walk)));
    QVERIFY(page().contains("are one voter. Whichever votes first counts."));
}

// Who shares the polls knows no code and no word of another program's screens.
void OwnPagesTest::leadsToWhereTheReaderIs()
{
    const auto poll = linksPoll();
    OwnView view{.poll = poll, .address = u"7k.privacy"_s};
    view.sites = QStringList{u"https://one.example.org/"_s};
    const auto link = u"<a href=\"https://one.example.org/v/fruit.privacy\">Go on at https://one.example.org/</a>"_s;
    QVERIFY(ownHtml(view, ownWords({})).contains(u"Some readers are at another computer"_s));
    QVERIFY(ownHtml(view, ownWords({})).contains(link));
    QVERIFY(!ownHtml(view, ownWords({})).contains(u"name=\"word\""_s)); // none would be good here
    view.hasPlaces = true;
    QVERIFY(ownHtml(view, ownWords({})).contains(u"name=\"word\""_s));
    QVERIFY(ownHtml(view, ownWords({})).contains(link));
    QVERIFY(!ownHtml(view, ownWords({})).contains(u"This phone has voted here already"_s));
    view.sites.clear();
    view.isOtherThere = true;
    QVERIFY(ownHtml(view, ownWords({})).contains(u"This phone has voted here already"_s));
    QVERIFY(linking().sitesElsewhere([](const QString&) { return false; }).isEmpty()); // nobody shares these
}

// Chats and mail programs look at each address that somebody writes.
void OwnPagesTest::aLookLinksNobody()
{
    const auto code = codeAfterTap();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(VotersBrowser(*m_web).get("/l/" + code).startsWith("HTTP/1.1 302"));
        QVERIFY(VotersBrowser(*m_web).get("/v/" + code + ".link").startsWith("HTTP/1.1 200"));
    }
    QCOMPARE(linked(), 0);
    QVERIFY(linking().isCode(QString::fromLatin1(code)));
}

void OwnPagesTest::anotherSiteLinksNobody()
{
    const auto code = codeAfterTap();
    VotersBrowser phone(*m_web);
    for (const QByteArray from :
        {"Origin: http://evil.example\r\nSec-Fetch-Site: cross-site\r\n", "Origin: null\r\n"}) {
        QVERIFY(phone.post("/v/" + code + ".link", linkForm(7), from).startsWith("HTTP/1.1 403"));
        QVERIFY(phone.post("/v/fruit.privacy", "do=delete", from).startsWith("HTTP/1.1 403"));
    }
    QCOMPARE(linked(), 0);
}

void OwnPagesTest::aCodeIsForOnePhone()
{
    const auto code = codeAfterTap();
    VotersBrowser phone(*m_web);
    VotersBrowser thief(*m_web);
    QVERIFY(phone.post("/v/" + code + ".link", linkForm(7)).contains("Linked."));
    QVERIFY(thief.post("/v/" + code + ".link", linkForm(8)).contains("not good any more"));
    QVERIFY(!thief.keeps());
    QCOMPARE(linked(), 2);
    m_web->room.reactor.advance(10s);
    const auto late = codeAfterTap();
    m_web->room.reactor.advance(CardLinking::codeLives);
    QVERIFY(thief.post("/v/" + late + ".link", linkForm(8)).contains("not good any more"));
    QCOMPARE(linked(), 2);
}

void OwnPagesTest::guessedCodesAreNone()
{
    const auto code = codeAfterTap();
    VotersBrowser guesser(*m_web, u"192.0.2.7"_s);
    for (int i = 0; i < 500; ++i) {
        const auto guess = polls::makeTicket().toLatin1();
        QVERIFY(guesser.post("/v/" + guess + ".link", linkForm(i)).contains("not good any more"));
    }
    QVERIFY(!guesser.keeps());
    QCOMPARE(linked(), 0);
    QVERIFY(VotersBrowser(*m_web).post("/v/" + code + ".link", linkForm(9)).contains("Linked.")); // nobody was kept out
}

void OwnPagesTest::theScreenNeedsItsKey()
{
    for (const QByteArray key : {"desk", "", "00000000000000000000000000000000"}) {
        QVERIFY(VotersBrowser(*m_web).get("/link/" + key).startsWith("HTTP/1.1 404"));
        QVERIFY(VotersBrowser(*m_web).get("/link/" + key + ".svg").startsWith("HTTP/1.1 404"));
    }
    QVERIFY(screen().contains("\r\nReferrer-Policy: no-referrer\r\n"));
}

void OwnPagesTest::aPhoneWaitsForItsCard()
{
    VotersBrowser phone(*m_web);
    VotersBrowser second(*m_web);
    QVERIFY(phone.get("/v/fruit.privacy").contains("Link my card"));
    const auto word = wordOnScreen();
    QCOMPARE(word.size(), 7);
    QVERIFY(phone.post("/v/fruit.privacy", waitForm(word, 'a')).startsWith("HTTP/1.1 303"));
    const auto waits = phone.get("/v/fruit.privacy");
    QVERIFY(waits.contains("Hold your card to the reader “desk” now."));
    QVERIFY(waits.indexOf("Hold your card") < waits.indexOf("<ul>")); // in sight, on a page that has just come
    const auto called = linking().shown(u"desk"_s).called.toUtf8();
    QVERIFY(waits.contains(called) && screen().contains(called));
    QVERIFY(!screen().contains(word)); // it is not for the next one
    m_web->room.reactor.advance(1s);
    const auto next = linking().word(u"desk"_s).toLatin1();
    QVERIFY(second.post("/v/fruit.privacy", waitForm(next, 'b')).contains("Another phone waits"));
    QVERIFY(m_web->room.tap(u"desk"_s, visitorsCard));
    QVERIFY(m_web->room.reactor.turnUntil([this] { return linked() == 2; }));
    const auto linkedPage = phone.get("/v/fruit.privacy");
    QVERIFY(linkedPage.contains("A card and this phone are one voter."));
    QVERIFY(linkedPage.indexOf("A card and this phone") < linkedPage.indexOf("<ul>"));
    QVERIFY(m_web->room.tap(u"ra"_s, visitorsCard));
    QCOMPARE(phone.vote("fruit", "pear"), u"refused:already-voted"_s);
    QCOMPARE(second.vote("fruit", "pear"), u"counted"_s);
}

void OwnPagesTest::aPhoneWhoseCardDoesNotComeIsTold()
{
    VotersBrowser phone(*m_web);
    const auto waits = phone.post("/v/fruit.privacy", waitForm(wordOnScreen(), 'a'));
    QVERIFY(waits.contains("\r\nLocation: fruit.privacy?waited\r\n"));
    QVERIFY(phone.get("/v/fruit.privacy?waited").contains("Hold your card to the reader"));
    m_web->room.reactor.advance(polls::CardLinking::phoneWaits);
    const auto told = phone.get("/v/fruit.privacy?waited");
    QVERIFY(told.contains("No card was held to the reader within half a minute."));
    QVERIFY(!told.contains("http-equiv=\"refresh\""));
    QVERIFY(told.contains("Link my card"));
    QVERIFY(!phone.get("/v/fruit.privacy").contains("No card was held")); // who has not waited
}

// Else the next card of whoever comes were theirs, from anywhere.
void OwnPagesTest::aStrangerDoesNotWait()
{
    const auto word = wordOnScreen();
    VotersBrowser stranger(*m_web, u"192.0.2.7"_s);
    const auto refused = stranger.post("/v/fruit.privacy", "do=wait&reader=desk&uuid=" + QByteArray(32, 'a'));
    // By the field, where whoever has typed it is.
    QVERIFY(refused.contains("<input name=\"word\""));
    const auto field = refused.sliced(refused.indexOf("<input name=\"word\""));
    QVERIFY2(field.contains(" aria-invalid=\"true\" aria-describedby=\"said\" autofocus></label>\n"
                            "<p id=\"said\" role=\"alert\" class=\"trouble\">No screen shows this now."),
        field.constData());
    QCOMPARE(refused.count("No screen shows this now."), 1);
    for (int i = 1; i < PhoneLimits::wrongWords; ++i)
        QVERIFY(stranger.post("/v/fruit.privacy", waitForm("444444", 'a')).startsWith("HTTP/1.1 200"));
    QVERIFY(stranger.post("/v/fruit.privacy", waitForm(word, 'a')).startsWith("HTTP/1.1 429")); // even a right one
    QCOMPARE(linking().shown(u"desk"_s).what, CardLinking::Shown::What::Ready);
    QVERIFY(!stranger.keeps());
    VotersBrowser phone(*m_web);
    QVERIFY(phone.post("/v/fruit.privacy", waitForm(word, 'b')).startsWith("HTTP/1.1 303"));
}

void OwnPagesTest::aLinkIsUndone()
{
    VotersBrowser phone(*m_web);
    phone.post("/v/" + codeAfterTap() + ".link", linkForm(7));
    QCOMPARE(linked(), 2);
    QVERIFY(phone.post("/v/fruit.privacy", "do=unlink").contains("The link is undone."));
    QCOMPARE(linked(), 0);
    // Not by who only says so.
    phone.post("/v/" + codeAfterTap() + ".link", linkForm(7));
    VotersBrowser other(*m_web);
    other.post("/v/fruit.privacy", "do=unlink");
    QCOMPARE(linked(), 2);
}

void OwnPagesTest::saysWhatItsRulesStore_data()
{
    QTest::addColumn<Policy::Phones>("phones");
    QTest::addColumn<bool>("keepsNumbers");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("saysNot");
    QTest::newRow("cards") << Policy::Phones::None << false << QStringList{u"not its number"_s}
                           << QStringList{u"90 days"_s, u"Of a ticket"_s, u"Of an account"_s};
    QTest::newRow("cards' numbers") << Policy::Phones::None << true
                                    << QStringList{u"reader, its number: whoever asks"_s}
                                    << QStringList{u"not its number"_s};
    QTest::newRow("phones") << Policy::Phones::AnyDevice << false << QStringList{u"90 days"_s, u"Of a message"_s}
                            << QStringList{u"Of a ticket"_s};
    QTest::newRow("tickets") << Policy::Phones::Ticket << false << QStringList{u"Of a ticket"_s}
                             << QStringList{u"90 days"_s};
    QTest::newRow("accounts") << Policy::Phones::Account << false << QStringList{u"a mark made of its name"_s}
                              << QStringList{u"Of an account, its name"_s};
    QTest::newRow("accounts' names") << Policy::Phones::Account << true << QStringList{u"Of an account, its name"_s}
                                     << QStringList{u"a mark made of its name"_s};
}

void OwnPagesTest::saysWhatItsRulesStore()
{
    QFETCH(Policy::Phones, phones);
    QFETCH(bool, keepsNumbers);
    QFETCH(QStringList, says);
    QFETCH(QStringList, saysNot);
    auto poll = linksPoll(phones);
    poll.keepsNumbers = keepsNumbers;
    poll.policy.linksVoters = false;
    QVERIFY(m_web->room.done(registry().save(poll)));
    const auto page = VotersBrowser(*m_web).get("/v/fruit.privacy");
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    for (const auto& part : says)
        QVERIFY2(page.contains(part.toUtf8()), qPrintable(part));
    for (const auto& part : saysNot + QStringList{u"that you have linked"_s, u"Link my card"_s})
        QVERIFY2(!page.contains(part.toUtf8()), qPrintable(part));
    QCOMPARE(VotersBrowser(*m_web).get("/v/nothing.privacy").left(12), "HTTP/1.1 404");
}

void OwnPagesTest::saysThatItsWordsAreStored()
{
    auto poll = linksPoll();
    poll.id = u"wishes"_s;
    poll.kind = polls::Kind::Words;
    poll.answers.clear();
    poll.readers.clear();
    QVERIFY(m_web->room.makeOpen(poll));
    const QByteArray sentence = "Everybody may see what you write";
    QVERIFY(VotersBrowser(*m_web).get("/v/wishes.privacy").contains(sentence));
    QVERIFY(!VotersBrowser(*m_web).get("/v/fruit.privacy").contains(sentence));
}

void OwnPagesTest::saysItInTheReadersLanguage()
{
    const auto page = VotersBrowser(*m_web).get("/v/fruit.privacy", "Accept-Language: nl, en;q=0.5\r\n");
    QVERIFY(page.contains("<html lang=\"nl\">"));
    QVERIFY(page.contains("Wat er van je wordt bewaard"));
    QVERIFY(VotersBrowser(*m_web).get("/v/fruit").contains("href=\"fruit.privacy\""));
}

void OwnPagesTest::deletesWhatIsStored()
{
    VotersBrowser phone(*m_web);
    QVERIFY(phone.get("/v/fruit.privacy").contains("Nothing is stored here"));
    QCOMPARE(phone.vote("fruit", "pear"), u"counted"_s);
    QVERIFY(phone.get("/v/fruit.privacy").contains("Delete it now"));
    const auto deleted = phone.post("/v/fruit.privacy", "do=delete");
    QVERIFY(deleted.contains("Deleted."));
    QVERIFY(deleted.contains("href=\"../v/fruit\"")); // and back to the question
    QVERIFY(!phone.keeps());
    QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    QVERIFY(phone.post("/v/fruit.privacy", "do=delete").contains("Nothing is stored here"));
}

void OwnPagesTest::deletesByTicket()
{
    auto poll = linksPoll(Policy::Phones::Ticket);
    QVERIFY(m_web->room.done(registry().save(poll)));
    const auto ticket = polls::makeTicket();
    QVERIFY(m_web->room.done(registry().registerCard(u"fruit"_s, polls::ticketTag(ticket))));
    QVERIFY(m_web->room.done(
        registry().vote({.tag = polls::ticketTag(ticket), .uuid = u"u1"_s, .poll = u"fruit"_s, .answer = u"pear"_s})));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    VotersBrowser phone(*m_web);
    const auto wrong = phone.post("/v/fruit.privacy", "do=delete&ticket=" + polls::makeTicket().toLatin1());
    QVERIFY(wrong.contains("<details open>")); // where it was typed
    QVERIFY(wrong.contains(
        " autofocus></label>\n<p id=\"said\" role=\"alert\" class=\"trouble\">No ticket of this question"));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    // What the same phone votes elsewhere is another matter: it stays one voter there.
    auto other = linksPoll();
    other.id = u"other"_s;
    other.readers.clear();
    QVERIFY(m_web->room.makeOpen(other));
    QCOMPARE(phone.vote("other", "pear"), u"counted"_s);
    QVERIFY(phone.post("/v/fruit.privacy", "do=delete&ticket=" + polls::shownTicket(ticket).toUpper().toLatin1())
                .contains("What was stored of this ticket is deleted."));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    QVERIFY(phone.keeps());
    QVERIFY(phone.vote("other", "apple") != u"counted"_s);
    QCOMPARE(registry().tally(u"other"_s).votes, 1);
}

/// At a station, of a ticket that was made at the home.
void OwnPagesTest::whatIsLeftToTheHomeIsSaidToBeLeft()
{
    polls::BookRoom home;
    auto poll = linksPoll(Policy::Phones::Ticket);
    poll.id = u"shared"_s;
    poll.readers.clear();
    QVERIFY(home.makeOpen(poll));
    const auto ticket = polls::ticketTag(polls::makeTicket());
    QVERIFY(home.done(home.registry->registerCard(poll.id, ticket)));
    const auto leader = home.registry->station();
    auto& room = m_web->room;
    QVERIFY(room.done(registry().follow({*home.registry->find(poll.id), home.registry->salt(poll.id), leader})));
    const auto piece = home.waited(home.registry->chainPiece(poll.id, leader, {}, 100'000));
    QVERIFY(piece);
    QVERIFY(room.done(registry().mergeLog(poll.id, piece->log)));
    QVERIFY(room.done(registry().setOpenAsLed(poll.id, true)));
    room.reactor.advance(10s);
    const auto votes = [&](const QString& id, const QString& uuid) {
        return room.done(registry().vote({.tag = ticket, .uuid = uuid, .poll = id, .answer = u"pear"_s}));
    };
    VotersBrowser phone(*m_web);
    const auto erased = [&] {
        return phone.post(
            "/v/shared.privacy", "do=delete&ticket=" + ticket.sliced(ticket.indexOf(u':') + 1).toLatin1());
    };
    // While it is open its vote goes, and that it may vote is nobody's own.
    QVERIFY(votes(poll.id, u"u1"_s));
    QCOMPARE(registry().tally(poll.id).votes, 1);
    QVERIFY(erased().contains("What was stored of this ticket is deleted."));
    QCOMPARE(registry().tally(poll.id).votes, 0);
    QVERIFY(votes(poll.id, u"u2"_s));
    QVERIFY(room.done(registry().setOpenAsLed(poll.id, false)));
    const auto left = erased();
    QVERIFY(left.contains("class=\"trouble\">It could not be deleted here, and is still stored. Several stations"));
    QVERIFY(left.contains("ask the people who run the event."));
    QVERIFY(left.contains("href=\"../v/shared\"")); // and back to the question
    const auto voter = registry().voterOf(poll.id, ticket);
    QCOMPARE(registry().choices(poll.id, voter), QStringList{u"pear"_s});
    // Beside it something of this station's own goes.
    auto own = linksPoll(Policy::Phones::Ticket);
    own.id = u"own"_s;
    own.readers.clear();
    QVERIFY(room.makeOpen(own));
    QVERIFY(room.done(registry().registerCard(own.id, ticket)));
    QVERIFY(votes(own.id, u"u3"_s));
    QCOMPARE(registry().tally(own.id).votes, 1);
    QVERIFY(erased().contains("A part of it is deleted. The rest could not be deleted here"));
    QCOMPARE(registry().tally(own.id).votes, 0);
    QCOMPARE(registry().choices(poll.id, voter), QStringList{u"pear"_s});
}

void OwnPagesTest::saysWhichHomeIsToBeAsked()
{
    for (const auto& language : {"en", "de", "nl", "fr", "es"}) {
        const auto& words = ownWords({language});
        QCOMPARE(words.language(), QLatin1StringView(language));
        QVERIFY(leftWords(false, u"Yard"_s, words).contains(u"Yard"_s));
        QVERIFY(!leftWords(false, {}, words).contains(u'{'));
        QVERIFY(leftWords(false, {}, words) != leftWords(true, {}, words));
    }
}

/// Who has logged in for a question of accounts, while these cannot be read: here there is no table of them.
void OwnPagesTest::sayNothingOfWhoIsNotKnownNow()
{
    VotersBrowser phone(*m_web);
    const auto key = *m_web->room.waited(VoterKey(*m_web->room.database).get());
    phone.keep(VoterToken::ofAccount(u"anna"_s, "0123456789abcdef").cookie(key, false));
    QCOMPARE(phone.vote("fruit", "pear"), u"counted"_s);
    for (const auto& form : {"do=delete", "do=unlink", "do=wait&word=abc-def"}) {
        const auto told = phone.post("/v/fruit.privacy", form);
        QVERIFY2(told.startsWith("HTTP/1.1 503"), told);
    }
    QVERIFY(phone.get("/v/fruit.privacy").startsWith("HTTP/1.1 503"));
    QVERIFY(phone.keeps());
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
}

// Each has polls counted anew; who has nothing stored of them may press more often.
void OwnPagesTest::deletingHasItsLimit()
{
    VotersBrowser phone(*m_web, u"192.0.2.7"_s);
    for (int i = 0; i < PhoneLimits::erasures; ++i) {
        QCOMPARE(phone.vote("fruit", "pear"), u"counted"_s);
        const int presses = i + 1 < PhoneLimits::erasures ? 2 : 1; // the second one for nothing
        for (int press = 0; press < presses; ++press) // as a copy: the page lets the number go that is kept
            QVERIFY(VotersBrowser(phone).post("/v/fruit.privacy", "do=delete").contains("Deleted."));
    }
    QCOMPARE(phone.vote("fruit", "pear"), u"counted"_s);
    const auto refused = phone.post("/v/fruit.privacy", "do=delete");
    QVERIFY(refused.startsWith("HTTP/1.1 429") && refused.contains("\r\nRetry-After: 3600\r\n"));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    VotersBrowser again(*m_web, u"192.0.2.8"_s);
    QCOMPARE(again.vote("fruit", "pear"), u"counted"_s);
    for (int press = 0; press <= PhoneLimits::idleErasures; ++press) // the first one erases something
        QVERIFY(VotersBrowser(again).post("/v/fruit.privacy", "do=delete").contains("Deleted."));
    QVERIFY(again.post("/v/fruit.privacy", "do=delete").startsWith("HTTP/1.1 429"));
    for (int i = 0; i < 130; ++i) { // a hall behind one address
        VotersBrowser one(*m_web, u"192.0.2.7"_s);
        QCOMPARE(one.vote("fruit", "apple"), u"counted"_s);
        QVERIFY(one.post("/v/fruit.privacy", "do=delete").contains("Deleted."));
    }
}

// The impatient load the page anew: what they asked for is done all the same, and counted as what it was.
void OwnPagesTest::whoHangsUpIsCountedByWhatWasDeleted()
{
    VotersBrowser phone(*m_web);
    const auto deletesAndLeaves = [&] {
        phone.postAndLeave("/v/fruit.privacy", "do=delete");
        return m_web->room.done(registry().eraseOwn(u"phone:nobody"_s)) // whose turn is after theirs
            && registry().tally(u"fruit"_s).votes == 0;
    };
    QCOMPARE(phone.vote("fruit", "pear"), u"counted"_s);
    for (int i = 0; i < PhoneLimits::erasures; ++i)
        QVERIFY(deletesAndLeaves()); // the first one erases something
    QVERIFY(VotersBrowser(phone).post("/v/fruit.privacy", "do=delete").contains("Deleted."));
    for (int i = 1; i < PhoneLimits::erasures; ++i) {
        QCOMPARE(phone.vote("fruit", "pear"), u"counted"_s);
        QVERIFY(deletesAndLeaves());
    }
    QVERIFY(phone.post("/v/fruit.privacy", "do=delete").startsWith("HTTP/1.1 429"));
}

/// Whoever has the phone is not always who has the card.
void OwnPagesTest::deletesNothingOfALinkedCard()
{
    auto next = linksPoll();
    next.id = u"next"_s;
    next.readers.clear();
    QVERIFY(m_web->room.makeOpen(next));
    VotersBrowser phone(*m_web);
    QCOMPARE(phone.vote("next", "pear"), u"counted"_s);
    QVERIFY(phone.post("/v/" + codeAfterTap() + ".link", linkForm(7)).contains("Linked."));
    m_web->room.tap(u"ra"_s, visitorsCard);
    QVERIFY(m_web->room.settle());
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    QVERIFY(phone.post("/v/fruit.privacy", "do=delete").contains("Only the number that makes this phone one voter"));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1); // the card's
    QCOMPARE(registry().tally(u"next"_s).votes, 0);
    QCOMPARE(linked(), 0);
    // As a new phone it would have a second vote beside the card's.
    QVERIFY(phone.keeps());
    QCOMPARE(phone.vote("fruit", "pear"), u"refused:already-voted"_s);
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    QVERIFY(m_web->room.done(registry().closePoll(u"fruit"_s)) && m_web->room.done(registry().closePoll(u"next"_s)));
    QVERIFY(phone.post("/v/fruit.privacy", "do=delete").contains("This browser keeps nothing any more"));
    QVERIFY(!phone.keeps());
}

void OwnPagesTest::leadsToTheOneQuestion()
{
    const auto address = [this](
                             const QString& poll) { return "v/" + registry().shortCode(poll).toLatin1() + ".privacy"; };
    QVERIFY(VotersBrowser(*m_web).get("/privacy").contains("\r\nLocation: " + address(u"fruit"_s) + "\r\n"));
    auto second = polls::fruitPoll(u"second"_s);
    second.readers.clear();
    QVERIFY(m_web->room.makeOpen(second));
    const auto page = VotersBrowser(*m_web).get("/privacy");
    for (const auto& poll : {u"fruit"_s, u"second"_s})
        QVERIFY(page.contains("href=\"" + address(poll) + "\""));
}

QTEST_GUILESS_MAIN(OwnPagesTest)
#include "tst_ownpages.moc"
