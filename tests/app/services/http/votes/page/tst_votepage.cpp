#include "app/services/http/votes/page/votepage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/definition/kindanswers.h"
#include "protocols/http/messages/gzip.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using polls::Outcome;
using polls::Policy;
using polls::Poll;

static void openSheets()
{
    Q_INIT_RESOURCE(web); // the server's; outside of any namespace, or the linker looks in the wrong place
}

namespace {

const QString voter = u"000102030405060708090a0b0c0d0e0f"_s;

Poll openPoll(Policy::Mode mode = Policy::Mode::Once)
{
    auto poll = polls::fruitPoll(u"fruit"_s, mode);
    poll.state = Poll::State::Open;
    poll.policy.phones = Policy::Phones::AnyDevice;
    return poll;
}

Poll openWords()
{
    auto poll = polls::wordPoll();
    poll.state = Poll::State::Open;
    return poll;
}

polls::Tally someVotes()
{
    polls::Tally tally;
    tally.counts = {{u"apple"_s, 1}, {u"pear"_s, 1234}};
    tally.votes = 1235;
    return tally;
}

const polls::WordTable& english()
{
    return votePageWords({});
}

} // namespace

class VotePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAFormOfLargeButtons();
    void aScaleIsARowOfNumbers();
    void aMotionIsThreeLargeButtons();
    void aRankingSaysWhichPlaceEachHas();
    void aNumberIsAFieldWithItsKeys();
    void wordsAreAFieldBelowThoseThatAreGiven();
    void anOpenAnswerSaysThatItWaits();
    void whatIsWrittenIsText();
    void picturesStandAboveTheirTitles();
    void tellsWhatStands();
    void itsLowerEdgeSaysHowItStands();
    void severalArePickedAndSent();
    void saysWhatWasNeverSent();
    void saysWhatBecameOfAVote_data();
    void saysWhatBecameOfAVote();
    void leavesOutWhatIsHidden();
    void keepsADraftToItself();
    void letsPressWhatMayBePressed();
    void tellsNobodyHowToPressWhatCannotBePressed();
    void whereNothingCountsNobodyIsInvited();
    void saysThatItMayChangeElsewhere();
    void asksForATicketOrAnAccount();
    void whatStrangersWroteIsText();
    void speaksTheReadersLanguage_data();
    void speaksTheReadersLanguage();
    void isThereInTwoSeconds();

private:
    QString html(const VoteView& view) const { return voteHtml(view, english()); }
    const polls::Tally m_votes = someVotes();
};

void VotePageTest::isAFormOfLargeButtons()
{
    const auto poll = openPoll();
    const VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s, .run = u"7k-2"_s, .uuid = u"ab"_s};
    const auto page = QString::fromUtf8(votePage(view, english()));
    QVERIFY(page.contains(u"data-run=\"7k-2\""_s));
    QVERIFY(page.contains(u"<input type=\"hidden\" name=\"run\" value=\"7k-2\">"_s));
    QVERIFY(page.contains(u"data-older=\"This is the page as it was when last opened;"_s));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
    QVERIFY(page.contains(u"<title>Which fruit?</title>"_s));
    QVERIFY(page.contains(u"<form id=\"ballot\" method=\"post\" action=\"7k\">"_s));
    QVERIFY(page.contains(u"<input type=\"hidden\" name=\"uuid\" value=\"ab\">"_s));
    QVERIFY(voteJson(view, english()).contains("\"run\":\"7k-2\""));
    QVERIFY(page.contains(
        u"<button name=\"answer\" value=\"apple\" aria-pressed=\"false\"><span class=\"words\"><bdi>Apple</bdi>"
        "<span class=\"count\"></span></span></button></li>"_s));
    QVERIFY(page.contains(u"Press one answer."_s));
    QVERIFY(!page.contains(u"1,234"_s)); // nobody is swayed before
    QVERIFY(!page.contains(u"style="_s));
    QVERIFY(!page.contains(u"://"_s));                                  // nothing from elsewhere
    for (const auto* attribute : {"href=\"/", "src=\"/", "action=\"/"}) // it may be below a path
        QVERIFY2(!page.contains(QLatin1String(attribute)), attribute);
    QFile css(u":/web/vote.css"_s);
    QVERIFY(css.open(QIODevice::ReadOnly));
    QVERIFY(css.readAll().contains("min-height: 56px"));
}

void VotePageTest::aScaleIsARowOfNumbers()
{
    auto poll = openPoll();
    poll.kind = polls::Kind::Scale;
    poll.answers = polls::scaleAnswers(-1, 2, u"<not> at all"_s, u"very much"_s);
    poll.answers[2].title = u"so so"_s;
    const VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    const auto page = html(view);
    QVERIFY2(page.contains(u"<ol role=\"list\" class=\"scale\">"_s), qPrintable(page));
    QVERIFY(page.contains(
        u"<button name=\"answer\" value=\"-1\" aria-pressed=\"false\" data-title=\"-1 – &lt;not&gt; at all\""
        " aria-label=\"-1 – &lt;not&gt; at all\"><bdi>\u22121</bdi><span class=\"count\"></span></button>"_s));
    QVERIFY(page.contains(u"value=\"0\" aria-pressed=\"false\" data-title=\"0\"><bdi>0</bdi>"_s)); // all is said
    QVERIFY(page.contains(u"data-title=\"so so\" aria-label=\"1 – so so\"><bdi>1</bdi>"_s));
    QVERIFY(page.contains(u"</ol>\n<p class=\"ends\" aria-hidden=\"true\"><bdi>-1 – &lt;not&gt; at all</bdi>"
                          " <bdi>2 – very much</bdi></p>\n</form>"_s));
    poll.answers = polls::scaleAnswers(1, 5);
    QVERIFY(!html(view).contains(u"ends"_s));
}

void VotePageTest::aMotionIsThreeLargeButtons()
{
    auto poll = openPoll();
    QVERIFY(html({.poll = poll, .tally = m_votes, .address = u"7k"_s}).contains(u"<ol role=\"list\">"_s));
    poll.kind = polls::Kind::Motion;
    poll.answers = polls::motionAnswers(true);
    const auto page = html({.poll = poll, .tally = m_votes, .address = u"7k"_s});
    QVERIFY(page.contains(u"<ol role=\"list\" class=\"motion\">"_s));
    QCOMPARE(page.count(u"<button name=\"answer\""_s), 3);
    QVERIFY(page.contains(
        u"value=\"abstain\" aria-pressed=\"false\"><span class=\"words\"><bdi>Abstain</bdi><span class=\"count\">"_s));
    // Titles that nobody has chosen are in the reader's language; the script compares what the poll has.
    const auto& german = votePageWords({"de"});
    const VoteView own{.poll = poll, .tally = m_votes, .address = u"7k"_s, .chosen = {u"yes"_s}};
    QVERIFY(voteHtml(own, german).contains(u"data-title=\"No\"><span class=\"words\"><bdi>Nein</bdi>"_s));
    QVERIFY(voteHtml(own, german).contains(u"Deine Wahl: Ja</p>"_s));
    poll.answers[0].title = u"Aye"_s;
    QVERIFY(voteHtml(own, german).contains(u"<bdi>Aye</bdi>"_s) && voteHtml(own, german).contains(u"Wahl: Aye<"_s));
    poll.kind = polls::Kind::Choice;
    QVERIFY(voteHtml(own, german).contains(u"<bdi>No</bdi>"_s));
}

void VotePageTest::aRankingSaysWhichPlaceEachHas()
{
    auto poll = openPoll();
    poll.kind = polls::Kind::Ranking;
    poll.policy.mode = polls::Policy::Mode::Multi;
    poll.policy.maxChoices = 2;
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    QVERIFY(html(view).contains(u"Press the answers in your order, the best first, up to 2."_s));
    view.voter = voter;
    view.chosen = QStringList{u"pear"_s, u"apple"_s};
    const auto page = html(view);
    QVERIFY2(page.contains(u"<bdi>Apple</bdi></span><span class=\"place\">2.</span></button>"_s), qPrintable(page));
    QVERIFY(page.contains(u"<bdi>Pear</bdi></span><span class=\"place\">1.</span></button>"_s));
    QVERIFY(page.contains(u"You chose: 1.\u00a0Pear, 2.\u00a0Apple"_s));
    QVERIFY(!page.contains(u"class=\"count\""_s) && !page.contains(u"data-counts"_s)); // points are on the results
}

void VotePageTest::aNumberIsAFieldWithItsKeys()
{
    auto poll = openWords();
    poll.kind = polls::Kind::Number;
    poll.policy.mode = Policy::Mode::Change;
    poll.writing = {.lowest = 0, .highest = 5000, .unit = u"beans"_s};
    polls::Tally tally;
    VoteView view{.poll = poll, .tally = tally, .address = u"7k"_s};
    auto page = html(view);
    QVERIFY2(page.contains(u"<input id=\"written\" name=\"answer\" required aria-describedby=\"hint\" value=\"\""
                           " inputmode=\"numeric\""_s),
        qPrintable(page));
    QVERIFY(page.contains(u"<p id=\"hint\"><bdi>0 to 5,000 beans, whole numbers</bdi></p>"_s));
    QVERIFY(page.contains(u"<label for=\"written\">Your number</label>"_s));
    QVERIFY(page.contains(u"<button class=\"send\">Send</button>"_s));
    QVERIFY(page.contains(u"Until voting closes you may send another instead."_s));
    QVERIFY(!page.contains(u"<ol"_s) && page.contains(u" data-written"_s));
    // By these the script says before it sends what cannot be given.
    QVERIFY(page.contains(u" data-decimals=\"0\" data-low=\"0\" data-high=\"5000\" data-unit=\"beans\""_s));
    QVERIFY(page.contains(u"data-bad=\"That is no number that can be given here. Write a whole number, 0 to 5,000"_s));
    poll.writing.decimals = 1;
    QVERIFY(html(view).contains(u"inputmode=\"decimal\""_s));
    poll.writing.lowest.reset(); // the keys for numbers have no minus on some phones
    QVERIFY(html(view).contains(u"inputmode=\"text\""_s));
    QVERIFY(html(view).contains(u"5,000 or less beans"_s));
    view.fault = "badNumber"_L1;
    view.typed = u"12 <b>"_s;
    page = html(view);
    QVERIFY2(page.contains(u" aria-describedby=\"hint said\" aria-invalid=\"true\" value=\"12 &lt;b&gt;\""_s),
        qPrintable(page)); // the bar says it, in sight
    QVERIFY(page.contains(
        u"class=\"trouble\">That is no number that can be given here. Write a number with 1 decimal at most,"
        " 5,000 or less beans, in digits, then send it."_s));
    const VoteView written{.poll = poll, .tally = tally, .address = u"7k"_s, .voter = voter, .chosen = {u"-3.5"_s}};
    QVERIFY2(
        html(written).contains(u"<p class=\"chosen\">You wrote: -3.5\u00a0beans</p>"_s), qPrintable(html(written)));
    QVERIFY(!voteJson(written, english()).contains("\"votes\""));
    poll.writing.unit = u"m 10"_s;
    const VoteView large{.poll = poll, .tally = tally, .address = u"7k"_s, .voter = voter, .chosen = {u"-12345.60"_s}};
    QVERIFY(html(large).contains(u"You wrote: -12,345.60\u00a0m 10</p>"_s));
    QVERIFY(voteHtml(large, votePageWords({"de"})).contains(u": -12.345,60\u00a0m 10</p>"_s));
    QCOMPARE(answerTitle(poll, {.id = u"bin-1"_s, .title = u"-2000 – -1000.5\u00a0m2 1000"_s}, votePageWords({"de"})),
        u"-2.000 – -1.000,5\u00a0m2 1000"_s);
}

void VotePageTest::wordsAreAFieldBelowThoseThatAreGiven()
{
    auto poll = openWords();
    polls::Tally tally{
        .counts = {{u"green"_s, 2}, {u"slur"_s, 1}}, .written = {{u"green"_s, {u"Green!"_s}}}, .votes = 3};
    VoteView view{.poll = poll, .tally = tally, .address = u"7k"_s, .voter = voter, .chosen = {u"green"_s, u"slur"_s}};
    const auto page = html(view);
    QVERIFY2(page.contains(u"<ol role=\"list\" class=\"given\">\n<li><bdi>Green!</bdi></li>\n<li><bdi>slur</bdi>"_s),
        qPrintable(page));
    QVERIFY(page.contains(u"maxlength=\"80\" data-most=\"40\""_s) && page.contains(u"Your word"_s));
    QVERIFY(page.contains(u"Send up to 3 answers, one after the other."_s));
    QVERIFY(page.contains(u" data-each=\"3\""_s));
    QVERIFY(page.contains(u"data-limit=\"You have chosen as many answers as you may.\""_s));
    QVERIFY(!page.contains(u"data-bad"_s));
    view.chosen << u"third"_s;
    QVERIFY(!html(view).contains(u"<input id"_s) && !html(view).contains(u"class=\"send\""_s));
    QVERIFY(html(view).contains(u"<li><bdi>third</bdi>"_s));
    view.chosen.clear();
    QVERIFY(!html(view).contains(u"green"_s, Qt::CaseInsensitive)); // nobody is swayed, and nothing hidden is told
    view.outcome = Outcome::Repeat;
    view.chosen = QStringList{u"green"_s};
    QVERIFY(html(view).contains(u"role=\"status\">You have given that already; it counts once."_s));
    view.chosen.clear();
    view.outcome = Outcome::Full;
    QVERIFY(html(view).contains(u"class=\"trouble\">So many different answers"_s));
    view.outcome.reset();
    view.fault = "badWords"_L1;
    QVERIFY(html(view).contains(u"write 1 to 40 letters"_s));
    QVERIFY(html(view).contains(u" aria-describedby=\"said\" aria-invalid=\"true\""_s));
    view.fault = "earlier"_L1;
    QVERIFY(html(view).contains(u"Read the question, then send your answer."_s));
    poll.policy.phones = Policy::Phones::Ticket;
    QVERIFY(!html(view).contains(u"<button disabled hidden>"_s)); // Enter sends what is written
    poll.policy.phones = Policy::Phones::Account;
    view.login = u"anna"_s;
    QVERIFY(html(view).indexOf(u"class=\"send\""_s) < html(view).indexOf(u"<details>"_s));
}

void VotePageTest::anOpenAnswerSaysThatItWaits()
{
    auto poll = openWords();
    poll.kind = polls::Kind::Open;
    poll.policy.mode = Policy::Mode::Change;
    poll.writing.approve = true;
    polls::Tally tally;
    VoteView view{.poll = poll, .tally = tally, .address = u"7k"_s};
    view.typed = u"\n</textarea><script>"_s;
    const auto page = html(view);
    QVERIFY2(page.contains(u"<textarea rows=\"5\" id=\"written\" name=\"answer\" required aria-describedby=\"hint\""
                           " maxlength=\"400\" data-most=\"200\">\n\n&lt;/textarea&gt;&lt;script&gt;</textarea>"_s),
        qPrintable(page));
    QVERIFY(page.contains(u"Others see it once a host has approved it."_s));
    view.voter = voter;
    view.chosen = QStringList{u"a bench"_s};
    QVERIFY(html(view).contains(u"<p class=\"host\">Shown once a host has approved it.</p>"_s));
    poll.fates.insert(u"a bench"_s, polls::shownFate);
    QVERIFY(!html(view).contains(u"class=\"host\""_s));
    QVERIFY(html(view).contains(u"You wrote: a bench"_s));
}

void VotePageTest::whatIsWrittenIsText()
{
    auto poll = openWords();
    const QString words = u"<img src=x onerror=alert(1)>\"'&"_s;
    polls::Tally tally{.written = {{u"w"_s, {words}}}};
    poll.writing.unit = u"</p><script>"_s;
    for (const auto kind : {polls::Kind::Words, polls::Kind::Open, polls::Kind::Number}) {
        poll.kind = kind;
        VoteView view{.poll = poll, .tally = tally, .address = u"7k"_s, .voter = voter, .chosen = {u"w"_s}};
        view.typed = words;
        const auto page = QString::fromUtf8(votePage(view, english()));
        QVERIFY(!page.contains(u"<img"_s) && !page.contains(u"<script>"_s));
        QVERIFY(page.contains(u"&lt;img src=x"_s));
    }
}

void VotePageTest::picturesStandAboveTheirTitles()
{
    auto poll = openPoll();
    poll.answers[0].image = u"/home/ann/apple \"1\".png"_s;
    poll.answers[1].image = u"https://elsewhere.example/pear.png"_s;
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    const auto page = html(view);
    QVERIFY2(page.contains(u"<ol role=\"list\" class=\"pictures\">"_s), qPrintable(page));
    QVERIFY(
        page.contains(u"aria-pressed=\"false\"><img class=\"picture\" alt=\"\" loading=\"lazy\" width=\"160\""
                      " height=\"120\" src=\"../r/fruit/pictures/apple\"><span class=\"words\"><bdi>Apple</bdi>"_s));
    QCOMPARE(page.count(u"<img"_s), 1); // nothing comes from elsewhere
    QVERIFY(!page.contains(u"/home/"_s) && !page.contains(u"elsewhere"_s));
}

void VotePageTest::tellsWhatStands()
{
    const auto poll = openPoll();
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    view.voter = voter;
    view.chosen = QStringList{u"pear"_s};
    const auto page = html(view);
    QVERIFY(page.contains(u"value=\"pear\" aria-pressed=\"true\" disabled"_s));
    QVERIFY(page.contains(u"class=\"good\">Counted.</p>"_s));
    QVERIFY(page.contains(u"You chose: Pear"_s));
    QVERIFY(page.contains(polls::cardName(voter)));
    QVERIFY(page.contains(u"<bdi>Apple</bdi><span class=\"count\">1 vote</span></span></button>"_s));
    QVERIFY(page.contains(u"<span class=\"count\">1,234 votes</span>"_s));
    const auto json = QJsonDocument::fromJson(voteJson(view, english())).object();
    QCOMPARE(json[u"chosen"].toArray(), QJsonArray{u"pear"_s});
    QCOMPARE(json[u"name"].toString(), polls::cardName(voter));
    QCOMPARE(json[u"votes"][u"pear"].toInt(), 1234);
    QCOMPARE(json[u"page"].toString(), page);
    QVERIFY(!json.contains(u"outcome"_s));
    QVERIFY(!page.contains(voter)); // the name is enough
}

void VotePageTest::itsLowerEdgeSaysHowItStands()
{
    auto poll = openPoll(Policy::Mode::Change);
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    QVERIFY(html(view).contains(u"<p class=\"rule\">Press one answer."_s));
    QVERIFY(!html(view).contains(u"id=\"change\""_s));
    QVERIFY(!html(view).contains(u"data-missed"_s)); // there is no question to go on to
    view.voter = voter;
    view.chosen = QStringList{u"pear"_s};
    view.event = u"day"_s;
    const auto bar = html(view).section(u"<div id=\"bar\">"_s, 1);
    QVERIFY2(bar.contains(u"class=\"good\">Counted.</p>\n<p class=\"name\">"_s), qPrintable(bar));
    QVERIFY(bar.contains(u"hidden>The next answer that you press takes the place of your vote.</p>\n"
                         "<button type=\"button\" id=\"keep\" hidden>Keep it</button>\n"_s));
    QVERIFY(bar.endsWith(u"<button type=\"button\" id=\"change\" hidden>Change</button>\n</div>\n</main>\n"_s));
    QVERIFY(html(view).contains(u"<p class=\"rule\">Press one answer."_s)); // nothing moves below a finger
    QVERIFY(html(view).contains(u"data-missed=\"Your vote in “{question}” was not counted: {why}\""_s));
    QVERIFY(!html(view).contains(u"data-elsewhere"_s));
    poll.policy.phones = Policy::Phones::Ticket;
    QVERIFY(html(view).contains(u"data-elsewhere=\"Changed elsewhere with this ticket.\""_s));
    poll.policy.mode = Policy::Mode::Once;
    QVERIFY(!html(view).contains(u"data-elsewhere"_s) && !html(view).contains(u"id=\"change\""_s));
}

void VotePageTest::severalArePickedAndSent()
{
    auto poll = openPoll(Policy::Mode::Multi);
    poll.policy.maxChoices = 2;
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    const auto page = html(view);
    QVERIFY2(
        page.contains(u"data-pick=\"2\" data-rule=\"Choose up to 2 answers, then send them. Each stands then.\""_s),
        qPrintable(page));
    QVERIFY(page.contains(u"data-picked=\"{count} of 2 chosen\" data-send-one=\"Send {count} answer\""_s));
    QVERIFY(page.contains(u"<button id=\"send\" class=\"send\" form=\"ballot\" hidden></button>"_s));
    poll.kind = polls::Kind::Ranking;
    QVERIFY(html(view).contains(u"data-placeup=\"{answer}: one place up\""_s));
    QVERIFY(html(view).contains(u"data-send=\"Send this order\""_s));
    view.voter = voter;
    view.chosen = QStringList{u"pear"_s, u"apple"_s}; // they are all
    QVERIFY(!html(view).contains(u"data-pick"_s) && !html(view).contains(u"id=\"send\""_s));
}

void VotePageTest::saysWhatWasNeverSent()
{
    auto poll = openPoll(Policy::Mode::Multi);
    const VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    const auto chosen = u"data-unsent=\"What you had chosen was not sent.\""_s;
    QVERIFY(html(view).contains(chosen));
    poll.state = Poll::State::Closed; // which is when it is said
    QVERIFY(html(view).contains(chosen));
    poll.kind = polls::Kind::Open;
    QVERIFY(html(view).contains(u"data-unsent=\"What you had written was not sent.\""_s));
    poll = openPoll();
    QVERIFY(!html(view).contains(u"data-unsent"_s)); // a press is sent at once
}

void VotePageTest::saysWhatBecameOfAVote_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("stands");
    QTest::addColumn<QString>("words");
    const auto row = [](Outcome outcome, bool stands, const char* words) {
        QTest::addRow("%s, %d", qPrintable(polls::outcomeName(outcome)), stands)
            << int(outcome) << stands << QString::fromUtf8(words);
    };
    row(Outcome::Counted, true, "class=\"good\">Counted.");
    row(Outcome::Changed, true, "class=\"good\">Counted.");
    row(Outcome::Repeat, true, "class=\"good\">Counted.");
    row(Outcome::Duplicate, true, "class=\"good\">Counted.");
    row(Outcome::Duplicate, false, "role=\"status\"></p>"); // of an earlier round
    row(Outcome::AlreadyVoted, true, "class=\"trouble\">You have voted already");
    row(Outcome::AlreadyVoted, false, "class=\"trouble\">You have had your vote here already"); // and deleted it
    row(Outcome::Limit, true, "class=\"trouble\">You have chosen as many");
    row(Outcome::Closed, false, "class=\"trouble\">Voting had closed");
    row(Outcome::Unknown, false, "class=\"trouble\">No ticket of this question");
    row(Outcome::Unassigned, false, "class=\"trouble\">This vote could not be taken");
    row(Outcome::LeftOut, false, "class=\"trouble\">This station is left out of this question");
}

void VotePageTest::saysWhatBecameOfAVote()
{
    QFETCH(int, outcome);
    QFETCH(bool, stands);
    QFETCH(QString, words);
    const auto poll = openPoll();
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    view.voter = voter;
    view.chosen = stands ? QStringList{u"pear"_s} : QStringList();
    view.outcome = Outcome(outcome);
    view.late = true;
    QVERIFY2(html(view).contains(words), qPrintable(html(view)));
    const auto json = QJsonDocument::fromJson(voteJson(view, english())).object();
    QCOMPARE(json[u"outcome"].toString(), polls::outcomeName(Outcome(outcome)));
}

void VotePageTest::leavesOutWhatIsHidden()
{
    auto poll = openPoll();
    poll.resultsHidden = true;
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    view.voter = voter;
    view.chosen = QStringList{u"pear"_s};
    QVERIFY(!votePage(view, english()).contains("1,234"));
    QVERIFY(!voteJson(view, english()).contains("1234"));
    poll.state = Poll::State::Closed;
    QVERIFY(votePage(view, english()).contains("1,234"));
    QVERIFY(html(view).contains(u"<p class=\"rule\">Voting has closed.</p>"_s)); // whoever has voted sees it, too
    QVERIFY(html(view).contains(u"class=\"good\">Counted.</p>"_s));
    view.chosen.clear();
    QVERIFY(votePage(view, english()).contains("1,234")); // there is nothing left to be swayed
    QCOMPARE(html(view).count(u"Voting has closed."_s), 1);
    QVERIFY(html(view).contains(u"role=\"status\">Voting has closed.</p>"_s)); // no sign of trouble
}

void VotePageTest::keepsADraftToItself()
{
    auto poll = openPoll();
    poll.state = Poll::State::Draft;
    poll.id = u"secret-name"_s;
    const VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    QVERIFY(html(view).contains(u"role=\"status\">Voting has not opened yet."_s)); // no sign of trouble
    for (const auto& told : {votePage(view, english()), voteJson(view, english())}) {
        QVERIFY(told.contains("Voting has not opened yet."));
        for (const auto* word : {"fruit", "Apple", "apple", "secret", "1234"})
            QVERIFY2(!told.contains(word), word);
    }
}

void VotePageTest::letsPressWhatMayBePressed()
{
    const auto pressable = [this](Policy::Mode mode, const QStringList& chosen, Poll::State state = Poll::State::Open) {
        auto poll = openPoll(mode);
        poll.answers.append({u"plum"_s, u"Plum"_s, {}});
        poll.state = state;
        VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
        view.voter = voter;
        view.chosen = chosen;
        return 3 - html(view).count(u" disabled>"_s);
    };
    const QStringList one{u"pear"_s};
    const QStringList two{u"pear"_s, u"plum"_s};
    QCOMPARE(pressable(Policy::Mode::Once, {}), 3);
    QCOMPARE(pressable(Policy::Mode::Once, one), 0);
    QCOMPARE(pressable(Policy::Mode::Change, one), 2);
    QCOMPARE(pressable(Policy::Mode::Multi, one), 2);
    QCOMPARE(pressable(Policy::Mode::Multi, two), 0); // up to two
    QCOMPARE(pressable(Policy::Mode::Change, one, Poll::State::Closed), 0);
}

// The rule keeps its room, for what stands below it is not to move.
void VotePageTest::tellsNobodyHowToPressWhatCannotBePressed()
{
    auto poll = openPoll();
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    QVERIFY(html(view).contains(u"<p class=\"rule\">Press one answer. It stands then.</p>"_s));
    view.chosen = QStringList{u"pear"_s};
    QVERIFY2(html(view).contains(u"<p class=\"rule\"><span class=\"away\">Press one answer. It stands then.</span>"
                                 "<span>Your vote stands.</span></p>"_s),
        qPrintable(html(view)));
    poll.policy.mode = Policy::Mode::Change;
    QVERIFY(html(view).contains(u"<p class=\"rule\">Press one answer."_s));
    poll.policy.mode = Policy::Mode::Multi;
    poll.policy.maxChoices = 2;
    QVERIFY(html(view).contains(u"<p class=\"rule\">Press up to 2 answers."_s));
    view.chosen << u"apple"_s;
    QVERIFY(html(view).contains(u"<p class=\"rule\"><span class=\"away\">Choose up to 2 answers, then send them."_s));
    QVERIFY(html(view).contains(u"<span>Your answers stand.</span>"_s));
    poll.kind = polls::Kind::Ranking;
    QVERIFY(html(view).contains(u"<span>Your vote stands.</span>"_s));
    poll.state = Poll::State::Closed;
    QVERIFY(html(view).contains(u"<p class=\"rule\">Voting has closed.</p>"_s));
    view.chosen.clear();
    QVERIFY(!html(view).contains(u"class=\"rule\""_s));
}

void VotePageTest::whereNothingCountsNobodyIsInvited()
{
    auto poll = openPoll();
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    view.isLeftOut = true;
    QVERIFY(
        html(view).contains(u" data-out"_s) && !html(view).contains(u"<button"_s) && !html(view).contains(u"<form"_s));
    QVERIFY(
        html(view).contains(u"This station is left out of this question: votes that are given here do not count."_s));
    QVERIFY(!html(view).contains(u"Press one answer"_s) && !html(view).contains(u"Voting is open"_s));
    view.chosen = QStringList{u"pear"_s}; // by a card, at another station
    QVERIFY(html(view).contains(u"This station is left out"_s) && !html(view).contains(u"Counted."_s));
    poll.state = Poll::State::Closed;
    QVERIFY(!html(view).contains(u"This station is left out"_s) && html(view).contains(u"<form"_s));
    const auto words = openWords();
    VoteView written{.poll = words, .tally = m_votes, .address = u"7k"_s};
    written.isLeftOut = true;
    QVERIFY(!html(written).contains(u"id=\"written\""_s) && html(written).contains(u"This station is left out"_s));
}

// A card that is linked with the phone replaces its vote; the page said "Counted." until it was loaded anew.
void VotePageTest::saysThatItMayChangeElsewhere()
{
    const auto poll = openPoll(Policy::Mode::Change);
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    view.voter = voter;
    view.isLinked = true;
    QVERIFY(!html(view).contains(u"data-elsewhere"_s)); // nothing stands that could change
    view.chosen = QStringList{u"pear"_s};
    QVERIFY(html(view).contains(u"data-elsewhere=\"Changed elsewhere: by your card,"_s));
    view.isLinked = false;
    QVERIFY(!html(view).contains(u"data-elsewhere"_s));
    const auto once = openPoll();
    VoteView first{.poll = once, .tally = m_votes, .address = u"7k"_s};
    first.chosen = QStringList{u"pear"_s};
    first.isLinked = true;
    QVERIFY(!html(first).contains(u"data-elsewhere"_s)); // it stands
}

void VotePageTest::asksForATicketOrAnAccount()
{
    auto poll = openPoll();
    poll.policy.phones = Policy::Phones::Ticket;
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s};
    view.ticket = u"7kdm\"><b>"_s;
    view.fault = "badTicket"_L1;
    QVERIFY(html(view).contains(u"<input name=\"ticket\" value=\"7kdm&quot;&gt;&lt;b&gt;\""_s));
    QVERIFY(html(view).indexOf(u"<button disabled hidden>"_s) < html(view).indexOf(u"<input name=\"ticket\""_s));
    QVERIFY(html(view).contains(u"<button disabled hidden>"_s)); // or Enter presses the first answer
    QVERIFY(html(view).contains(u"No ticket of this question has that code."_s));
    poll.policy.phones = Policy::Phones::Account;
    view.account = u"anna"_s;
    QVERIFY(html(view).contains(u"<input name=\"account\" value=\"anna\""_s));
    QVERIFY(html(view).contains(u"<input name=\"password\" value=\"\" type=\"password\""_s));
    QVERIFY(html(view).contains(u"maxlength=\"1000\" required></label>"_s));
    QVERIFY(!html(view).contains(u"<details>"_s));
    view.login = u"<anna>"_s;
    view.account.clear();
    QVERIFY(html(view).contains(u"<details>\n<summary>Not &lt;anna&gt;? Change</summary>\n"_s));
    QVERIFY(html(view).contains(u"<input type=\"hidden\" name=\"login\" value=\"&lt;anna&gt;\">"_s));
    QVERIFY(!html(view).contains(u"required"_s)); // to vote as before nothing is typed
    view.voter = voter;                           // has voted once; the next one may
    view.chosen = QStringList{u"pear"_s};
    QVERIFY(html(view).contains(u"<details>"_s));
    poll.state = Poll::State::Closed;
    QVERIFY(!html(view).contains(u"<details>"_s));
    poll.state = Poll::State::Open;
    poll.policy.phones = Policy::Phones::AnyDevice;
    QCOMPARE(html(view).count(u"<input"_s), 2); // the uuid, and for what it is
}

void VotePageTest::whatStrangersWroteIsText()
{
    auto poll = openPoll();
    poll.question = u"<script>alert(1)</script> & \"more\""_s;
    poll.answers[0].title = u"</button><img src=x onerror=alert(1)>"_s;
    VoteView view{.poll = poll, .tally = m_votes, .address = u"7k\" onload=\"x"_s};
    view.voter = voter;
    view.chosen = QStringList{u"apple"_s};
    const auto page = QString::fromUtf8(votePage(view, english()));
    QVERIFY(!page.contains(u"<script>"_s));
    QVERIFY(!page.contains(u"<img"_s));
    QVERIFY(!page.contains(u"\" onload"_s));
    QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"_s));
}

void VotePageTest::speaksTheReadersLanguage_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("counted");
    QTest::newRow("none") << QByteArray() << u"en"_s << u"Counted."_s;
    QTest::newRow("German") << QByteArray("de-AT") << u"de"_s << u"Gezählt."_s;
    QTest::newRow("Spanish") << QByteArray("es") << u"es"_s << u"Contado."_s;
    QTest::newRow("French") << QByteArray("fr-CA") << u"fr"_s << u"Compté."_s;
    QTest::newRow("Dutch") << QByteArray("nl") << u"nl"_s << u"Geteld."_s;
    QTest::newRow("one that nobody translated") << QByteArray("fi") << u"en"_s << u"Counted."_s;
}

void VotePageTest::speaksTheReadersLanguage()
{
    QFETCH(QByteArray, wanted);
    const auto& words = votePageWords(wanted.isEmpty() ? QByteArrayList() : QByteArrayList{wanted});
    QTEST(words.language(), "language");
    QTEST(words("counted"_L1), "counted");
    QVERIFY(words.counted("votes"_L1, 2).startsWith(u"2 "_s));
    QVERIFY(words("nothing"_L1).isEmpty());
}

/// At 50 kB and 0.4 s there and back: the way to the server, the page, and the sheets that it waits for are three ways;
/// then it can be read and pressed. Its script comes meanwhile. Sheets and script are sent as browsers take them, by
/// gzip.
void VotePageTest::isThereInTwoSeconds()
{
    openSheets();
    const auto bytesOf = [](const QString& name) {
        QFile file(u":/web/"_s + name);
        return file.open(QIODevice::ReadOnly) ? http::gzip(file.readAll()).size() : 1'000'000;
    };
    constexpr double bytesASecond = 50'000;
    constexpr double wayASecond = 0.4;
    constexpr qint64 heads = 600; // of an answer, and of the question for it
    const auto poll = openPoll();
    const VoteView view{.poll = poll, .tally = m_votes, .address = u"7k"_s, .uuid = QString(32, u'0')};
    const auto page = votePage(view, english()).size() + heads;
    const auto sheets = bytesOf(u"colours.css"_s) + bytesOf(u"vote.css"_s) + 2 * heads;
    const auto script = bytesOf(u"vote.js"_s) + heads;
    const double seconds = 3 * wayASecond + double(page + sheets + script) / bytesASecond;
    QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(VotePageTest)
#include "tst_votepage.moc"
