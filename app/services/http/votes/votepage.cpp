#include "app/services/http/votes/votepage.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include "app/polls/cards/card.h"
#include "app/polls/definition/kindanswers.h"
#include "app/services/http/votes/answerpictures.h"
#include "app/services/http/votes/pagewords.h"
#include "app/services/http/votes/votehtml.h"
#include "app/services/http/votes/votewriting.h"

using namespace Qt::StringLiterals;

static void openWords()
{
    Q_INIT_RESOURCE(votepage); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport {

namespace {

using polls::Kind;
using polls::Outcome;
using polls::Policy;
using polls::Poll;

/// What stands below the answers: a sentence, and its class: all is well, something is amiss, or it is just so.
struct Said {
    QLatin1StringView key = {};
    QLatin1StringView look = "trouble"_L1;
};

Said saidOfState(const VoteView& view)
{
    if (!view.chosen.isEmpty())
        return {"counted"_L1, "good"_L1};
    if (view.isDraft())
        return {"draft"_L1, {}};
    return view.poll.isOpen() ? Said{{}, {}} : Said{"closed"_L1, {}};
}

Said saidOf(const VoteView& view)
{
    if (!view.fault.isEmpty())
        return {view.fault};
    if (view.countedRound)
        return {"countedEarlier"_L1, "good"_L1};
    if (view.outcome == Outcome::Repeat && view.poll.policy.mode == Policy::Mode::Multi)
        return {"repeated"_L1, {}};
    switch (view.outcome.value_or(Outcome::Ok)) {
    case Outcome::AlreadyVoted: return {view.chosen.isEmpty() ? "spent"_L1 : "already"_L1};
    case Outcome::Limit: return {"limit"_L1};
    case Outcome::Closed: return {view.late ? "late"_L1 : "draft"_L1};
    case Outcome::Unknown: return {"badTicket"_L1};
    case Outcome::Unassigned: return {"refused"_L1};
    case Outcome::Full: return {"full"_L1};
    default: return saidOfState(view);
    }
}

QString field(const char* name, const QString& label, const QString& value, const QString& more)
{
    return u"<label>"_s + label.toHtmlEscaped() + u" <input"_s + htmlAttribute("name", QLatin1StringView(name))
        + htmlAttribute("value", value) + more + u"></label>\n"_s;
}

QString accountHtml(const VoteView& view, const polls::WordTable& words, const QString& plain, const QString& more)
{
    return field("account", words("account"_L1), view.account,
               plain + u" autocomplete=\"username\" maxlength=\"200\""_s + more)
        + field("password", words("password"_L1), {},
            u" type=\"password\" autocomplete=\"current-password\" maxlength=\"1000\""_s + more);
}

/// Enter in a field presses a form's first button: without this one, the first answer. Where there is only one that
/// sends, it is meant.
QString nothingToPress(const Poll& poll)
{
    return polls::isWritten(poll.kind) ? QString() : u"<button disabled hidden></button>\n"_s;
}

/// Somebody else may hold the phone next. Its button stands before the answers, so that Enter presses it.
QString anotherHtml(const VoteView& view, const polls::WordTable& words, const QString& plain)
{
    return u"<input type=\"hidden\" name=\"login\""_s + htmlAttribute("value", view.login)
        + u">\n<details>\n<summary>"_s + words("another"_L1, {{"name"_L1, view.login}}).toHtmlEscaped()
        + u"</summary>\n"_s + accountHtml(view, words, plain, {}) + u"<button>"_s + words("logIn"_L1).toHtmlEscaped()
        + u"</button>\n</details>\n"_s;
}

QString fieldsHtml(const VoteView& view, const polls::WordTable& words)
{
    // A ticket is typed from paper, and on a phone: nothing is to be corrected or made large.
    const QString plain = u" autocapitalize=\"none\" autocorrect=\"off\" spellcheck=\"false\""_s;
    switch (view.poll.policy.phones) {
    case Policy::Phones::Ticket:
        return nothingToPress(view.poll)
            + field("ticket", words("ticket"_L1), view.ticket,
                plain + u" autocomplete=\"off\" maxlength=\"40\" required"_s);
    case Policy::Phones::Account:
        return view.login.isEmpty() ? nothingToPress(view.poll) + accountHtml(view, words, plain, u" required"_s)
                                    : anotherHtml(view, words, plain);
    case Policy::Phones::None:
    case Policy::Phones::AnyDevice: break;
    }
    return {};
}

/// "1 – bad": what stands below a scale, and what its button is called for those who listen.
QString valueInWords(const polls::Answer& answer)
{
    const auto words = polls::wordsBesideNumber(answer);
    return words.isEmpty() ? QString() : answer.id + u" – "_s + words;
}

/// In which place a ranking's answer was put, for those who look and those who listen.
QString placeHtml(const VoteView& view, const polls::Answer& answer)
{
    const auto place = view.chosen.indexOf(answer.id);
    if (view.poll.kind != Kind::Ranking || place < 0)
        return {};
    return u"<span class=\"place\">"_s + QString::number(place + 1) + u".</span>"_s;
}

/// Beside its title, which is what it is called. A script takes it away where it does not come.
QString pictureHtml(const VoteView& view, const polls::Answer& answer)
{
    const auto place = picturePlace(view.poll, answer);
    if (place.isEmpty())
        return {};
    return u"<img class=\"picture\" alt=\"\" loading=\"lazy\" width=\"160\" height=\"120\""_s
        + htmlAttribute("src", u".."_s + place) + u'>';
}

/// Below its title, and there is room for it before it is told: nothing moves below a finger. In a scale's row there is
/// none for words.
QString countHtml(const VoteView& view, const polls::WordTable& words, const polls::Answer& answer)
{
    if (!view.mayShowCounts())
        return {};
    const auto count = view.tally.count(answer.id);
    const auto told = !view.showsCounts() ? QString()
        : view.poll.kind == Kind::Scale   ? QLocale(words.language()).toString(count)
                                          : words.counted("votes"_L1, count);
    return u"<span class=\"count\">"_s + told.toHtmlEscaped() + u"</span>"_s;
}

/// What a button shows: of a scale the number alone, so that all fit into a row. The script compares titles.
QString faceHtml(const VoteView& view, const polls::WordTable& words, const polls::Answer& answer)
{
    const auto count = countHtml(view, words, answer);
    if (view.poll.kind != Kind::Scale)
        return u'>' + pictureHtml(view, answer) + u"<span class=\"words\"><bdi>"_s + answer.title.toHtmlEscaped()
            + u"</bdi>"_s + count + u"</span>"_s + placeHtml(view, answer) + u"</button>"_s;
    const auto called = valueInWords(answer);
    auto number = answer.id;
    return htmlAttribute("data-title", answer.title)
        + (called.isEmpty() ? QString() : htmlAttribute("aria-label", called)) + u"><bdi>"_s
        + number.replace(u'-', u'\u2212') + u"</bdi>"_s + count + u"</button>"_s;
}

/// Nobody is told before voting is over. It is named so, too, for those who listen.
QString rightHtml(const VoteView& view, const polls::WordTable& words, const polls::Answer& answer)
{
    const bool isTold = view.poll.kind == Kind::Quiz && view.poll.state == Poll::State::Closed;
    return isTold && answer.isRight ? u" data-right"_s + htmlAttribute("aria-description", words("rightAnswer"_L1))
                                    : QString();
}

QString endsHtml(const Poll& poll)
{
    if (poll.kind != Kind::Scale || poll.answers.isEmpty())
        return {};
    const auto low = valueInWords(poll.answers.first()), high = valueInWords(poll.answers.last());
    if (low.isEmpty() && high.isEmpty())
        return {};
    return u"<p class=\"ends\" aria-hidden=\"true\"><bdi>"_s + low.toHtmlEscaped() + u"</bdi> <bdi>"_s
        + high.toHtmlEscaped() + u"</bdi></p>\n"_s;
}

QString answersHtml(const VoteView& view, const polls::WordTable& words)
{
    const auto& poll = view.poll;
    const bool mayVote = view.mayStillVote();
    const bool hasPictures = std::any_of(poll.answers.begin(), poll.answers.end(),
        [&poll](const polls::Answer& answer) { return !picturePlace(poll, answer).isEmpty(); });
    const bool isPlain = poll.kind == Kind::Choice || poll.kind == Kind::Quiz;
    const auto look = hasPictures && isPlain ? u"pictures"_s
        : poll.kind == Kind::Choice          ? QString()
                                             : polls::kindName(poll.kind);
    QString html = u"<ol role=\"list\""_s + (look.isEmpty() ? QString() : htmlAttribute("class", look)) + u">\n"_s;
    for (const auto& answer : poll.answers) {
        const bool isChosen = view.chosen.contains(answer.id);
        html += u"<li><button name=\"answer\""_s + htmlAttribute("value", answer.id)
            + htmlAttribute("aria-pressed", isChosen ? u"true"_s : u"false"_s)
            + (mayVote && !isChosen ? QString() : u" disabled"_s) + rightHtml(view, words, answer)
            + faceHtml(view, words, answer) + u"</li>\n"_s;
    }
    return html + u"</ol>\n"_s + endsHtml(poll);
}

/// What may be done here, or that nothing may any more; who did nothing is told so below. It stays until voting closes:
/// what stands below it is not to move while somebody presses.
QString ruleOf(const VoteView& view, const polls::WordTable& words)
{
    if (!view.poll.isOpen())
        return view.chosen.isEmpty() ? QString() : words("closed"_L1);
    switch (view.poll.policy.mode) {
    case Policy::Mode::Once: return voteSentence(view.poll.kind, words, "once"_L1);
    case Policy::Mode::Change: return voteSentence(view.poll.kind, words, "change"_L1);
    case Policy::Mode::Multi:
        return words(polls::isWritten(view.poll.kind) ? "multiWritten"_L1
                : view.poll.kind == Kind::Ranking     ? "ranking"_L1
                                                      : "multi"_L1,
            {{"count"_L1, QString::number(view.poll.policy.maxChoices)}});
    case Policy::Mode::Every: break;
    }
    return {};
}

QString chosenTitles(const VoteView& view)
{
    QStringList titles;
    if (polls::isWritten(view.poll.kind))
        return writtenTexts(view).join(u", "_s);
    if (view.poll.kind == Kind::Ranking) { // in the order in which they were pressed
        for (const auto& id : view.chosen)
            titles.append(u"%1.\u00a0%2"_s.arg(QString::number(titles.size() + 1), view.poll.answerTitle(id)));
        return titles.join(u", "_s);
    }
    for (const auto& answer : view.poll.answers) {
        if (view.chosen.contains(answer.id))
            titles.append(answer.title);
    }
    return titles.join(u", "_s);
}

QString placeHtml(const std::optional<QuizPlace>& place, const polls::WordTable& words)
{
    if (!place)
        return {};
    const auto told = words("standing"_L1,
        {{"points"_L1, QLocale(words.language()).toString(place->points)}, {"rank"_L1, QString::number(place->rank)},
            {"of"_L1, QString::number(place->of)}});
    return u"<p>"_s + told.toHtmlEscaped() + u"</p>\n"_s;
}

/// "That is right.", or which answer is, and where the voter stands; once a quiz's question is over.
QString quizHtml(const VoteView& view, const polls::WordTable& words)
{
    if (view.poll.kind != Kind::Quiz || view.poll.state != Poll::State::Closed)
        return {};
    QStringList right;
    bool isRight = false;
    for (const auto& answer : view.poll.answers) {
        if (answer.isRight)
            right << answer.title;
        isRight = isRight || (answer.isRight && view.chosen.contains(answer.id));
    }
    const auto told = isRight ? words("isRight"_L1) : words("rightIs"_L1, {{"answers"_L1, right.join(u", "_s)}});
    return u"<p class=\"outcome\">"_s + told.toHtmlEscaped() + u"</p>\n"_s + placeHtml(view.place, words);
}

/// Below the answers: which of them stand.
QString chosenHtml(const VoteView& view, const polls::WordTable& words)
{
    if (view.chosen.isEmpty())
        return quizHtml(view, words);
    return quizHtml(view, words) + u"<p class=\"chosen\">"_s
        + words(polls::isWritten(view.poll.kind) ? "wrote"_L1 : "chosen"_L1, {{"answers"_L1, chosenTitles(view)}})
              .toHtmlEscaped()
        + u"</p>\n"_s
        + (waitsForHost(view) ? u"<p class=\"host\">"_s + words("waitsForHost"_L1).toHtmlEscaped() + u"</p>\n"_s
                              : QString());
}

QString saidSentence(const VoteView& view, const polls::WordTable& words, QLatin1StringView key)
{
    const bool isBad = key == "badNumber"_L1 || key == "badWords"_L1;
    return isBad ? badWritingSentence(view.poll, words) : voteSentence(view.poll.kind, words, key);
}

/// Several answers are chosen first, and sent together.
bool isPicked(const VoteView& view)
{
    return view.poll.policy.mode == Policy::Mode::Multi && !polls::isWritten(view.poll.kind) && view.mayStillVote();
}

/// What the script shows: it sends what was picked, or lets whoever has voted press another answer.
QString barButtonsHtml(const VoteView& view, const polls::WordTable& words)
{
    if (isPicked(view))
        return u"<p id=\"picked\" hidden></p>\n<button id=\"send\" class=\"send\" form=\"ballot\" hidden></button>\n"_s;
    const bool isChanged = view.poll.policy.mode == Policy::Mode::Change && !polls::isWritten(view.poll.kind)
        && view.mayStillVote() && !view.chosen.isEmpty();
    return isChanged
        ? u"<button type=\"button\" id=\"change\" hidden>"_s + words("changeIt"_L1).toHtmlEscaped() + u"</button>\n"_s
        : QString();
}

/// Who has no script is told when they load the page again.
QString goesOnHtml(const VoteView& view, const polls::WordTable& words)
{
    return view.goesOn.isEmpty() ? QString()
                                 : u"<p class=\"onward\"><a"_s + htmlAttribute("href", u"../e/"_s + view.ofEvent)
            + u"><bdi>"_s + words("goesOn"_L1, {{"event"_L1, view.goesOn}}).toHtmlEscaped() + u"</bdi></a></p>\n"_s;
}

/// At the lower edge, always in sight: how it stands, under which name, and where its event is by now.
QString barHtml(const VoteView& view, const polls::WordTable& words)
{
    const auto said = saidOf(view);
    QString html = u"<div id=\"bar\">\n<p id=\"said\" role=\"status\""_s
        + (said.look.isEmpty() ? QString() : htmlAttribute("class", said.look)) + u'>'
        + saidSentence(view, words, said.key).toHtmlEscaped() + u"</p>\n"_s;
    if (!view.chosen.isEmpty())
        html += u"<p class=\"name\">"_s + words("name"_L1, {{"name"_L1, polls::cardName(view.voter)}}).toHtmlEscaped()
            + u"</p>\n"_s;
    html += goesOnHtml(view, words);
    return html + u"<p id=\"link\" role=\"status\" hidden></p>\n"_s + barButtonsHtml(view, words) + u"</div>\n"_s;
}

/// With a script the page goes on by itself.
QString nextHtml(const VoteView& view, const polls::WordTable& words)
{
    return view.event.isEmpty() ? QString()
                                : u"<noscript><p class=\"more\"><a"_s + htmlAttribute("href", u"../e/"_s + view.event)
            + u">"_s + words("next"_L1).toHtmlEscaped() + u"</a></p></noscript>\n"_s;
}

/// What the script says, or has to know, of answers that are picked and then sent.
QString pickedAttributes(const VoteView& view, const polls::WordTable& words)
{
    const bool isOrder = view.poll.kind == Kind::Ranking;
    const auto most = QString::number(view.poll.policy.maxChoices);
    QString tag = htmlAttribute("data-pick", most)
        + htmlAttribute("data-rule", words(isOrder ? "order"_L1 : "several"_L1, {{"count"_L1, most}}))
        + htmlAttribute("data-picked", words("picked"_L1, {{"count"_L1, u"{count}"_s}, {"most"_L1, most}}));
    if (isOrder) {
        for (const auto* key : {"placeUp", "placeDown"})
            tag += htmlAttribute(QString(u"data-"_s + QString::fromLatin1(key).toLower()),
                words(QLatin1StringView(key), {{"answer"_L1, u"{answer}"_s}}));
        return tag + htmlAttribute("data-send", words("sendOrder"_L1));
    }
    for (const auto form : {"one"_L1, "other"_L1})
        tag += htmlAttribute(QString(u"data-send-"_s + form), words.form("sendSeveral"_L1, form));
    return tag;
}

/// What becomes of votes on the way to an event's next question.
QString missedAttributes(const polls::WordTable& words)
{
    QString tag;
    for (const auto& [name, key] : {std::pair("data-missed", "missed"_L1), std::pair("data-late", "missedLate"_L1),
             std::pair("data-dismiss", "dismiss"_L1)})
        tag += htmlAttribute(name, words(key, {{"question"_L1, u"{question}"_s}, {"why"_L1, u"{why}"_s}}));
    return tag;
}

/// Whoever else has the code changes this vote, and so does a card that is linked with this phone: what is said then.
/// Empty where nobody does.
QLatin1StringView changedElsewhere(const VoteView& view)
{
    if (view.poll.policy.mode != Policy::Mode::Change || !view.poll.isOpen() || view.chosen.isEmpty())
        return {};
    if (view.isLinked)
        return "elsewhereLinked"_L1;
    return view.poll.policy.phones == Policy::Phones::Ticket ? "elsewhere"_L1 : QLatin1StringView();
}

QString mainTag(const VoteView& view, const polls::WordTable& words)
{
    const auto& poll = view.poll;
    QString tag = u"<main id=\"vote\""_s + htmlAttribute("data-address", view.address)
        + htmlAttribute("data-state", polls::stateName(poll.state))
        + htmlAttribute("data-round", QString::number(poll.round)) + htmlAttribute("data-run", view.run)
        + htmlAttribute("data-mode", polls::modeName(poll.policy.mode));
    if (!view.isDraft())
        tag += htmlAttribute("data-poll", poll.id);
    if (!view.ofEvent.isEmpty())
        tag += htmlAttribute("data-event", view.ofEvent) + htmlAttribute("data-moves", QString::number(view.moves));
    if (view.showsCounts())
        tag += u" data-counts"_s;
    if (polls::isWritten(poll.kind))
        tag += u" data-written"_s;
    if (view.left)
        tag += htmlAttribute("data-left", QString::number(*view.left))
            + htmlAttribute("data-seconds", QString::number(poll.quizSeconds))
            + htmlAttribute("data-time", words("secondsLeft"_L1, {{"count"_L1, u"{count}"_s}}));
    for (const auto* key : {"sending", "waiting", "busy", "stalled", "refused", "older"})
        tag += htmlAttribute((QByteArray("data-") + key).constData(), words(QLatin1StringView(key)));
    if (poll.isOpen())
        tag += htmlAttribute("data-offline", words("offline"_L1)) + htmlAttribute("data-open", words("open"_L1));
    else
        tag += htmlAttribute("data-offline", words("stale"_L1));
    if (polls::isWritten(poll.kind))
        tag += htmlAttribute("data-empty", words("empty"_L1));
    if (isPicked(view))
        tag += pickedAttributes(view, words);
    if (!view.event.isEmpty())
        tag += missedAttributes(words);
    if (const auto key = changedElsewhere(view); !key.isEmpty())
        tag += htmlAttribute("data-elsewhere", words(key));
    for (const auto form : {"one"_L1, "other"_L1})
        tag += htmlAttribute((QByteArray("data-") + form.data()).constData(),
            poll.kind == Kind::Scale ? u"{count}"_s : words.form("votes"_L1, form));
    return tag + u">\n"_s;
}

} // namespace

const polls::WordTable& votePageWords(const QByteArrayList& acceptLanguage)
{
    static const PageWords all(openWords, u":/votepage"_s);
    return all.in(acceptLanguage);
}

QString voteSentence(Kind kind, const polls::WordTable& words, QLatin1StringView key)
{
    const auto number = QString::number(kind == Kind::Words ? polls::longestWord : polls::longestOpen);
    const QByteArray ownKey = QByteArray(key.data(), key.size()).append("Written");
    const auto own = polls::isWritten(kind) ? words(QLatin1StringView(ownKey), {{"count"_L1, number}}) : QString();
    return own.isEmpty() ? words(key, {{"count"_L1, number}}) : own;
}

bool VoteView::mayShowCounts() const
{
    // How many have put it into any place is not what came out.
    return poll.kind != Kind::Ranking && !polls::isWritten(poll.kind);
}

bool VoteView::showsCounts() const
{
    return mayShowCounts() && poll.showsNumbers() && (!chosen.isEmpty() || poll.state == polls::Poll::State::Closed);
}

bool VoteView::mayStillVote() const
{
    if (!poll.isOpen())
        return false;
    switch (poll.policy.mode) {
    case Policy::Mode::Once: return chosen.isEmpty();
    case Policy::Mode::Multi: return chosen.size() < poll.policy.maxChoices;
    case Policy::Mode::Change:
    case Policy::Mode::Every: break;
    }
    return true;
}

QString voteHtml(const VoteView& view, const polls::WordTable& words)
{
    QString html = mainTag(view, words);
    if (view.isDraft())
        return html + u"<h1>"_s + words("vote"_L1).toHtmlEscaped() + u"</h1>\n"_s + nextHtml(view, words)
            + barHtml(view, words) + u"</main>\n"_s;
    html += u"<h1><bdi>"_s + view.poll.question.toHtmlEscaped() + u"</bdi></h1>\n"_s;
    if (view.left) // the script says how long it is yet
        html += u"<p id=\"time\" hidden><progress max=\"1\" aria-hidden=\"true\"></progress> <span></span></p>\n"_s;
    if (const auto rule = ruleOf(view, words); !rule.isEmpty())
        html += u"<p class=\"rule\">"_s + rule.toHtmlEscaped() + u"</p>\n"_s;
    html += u"<form id=\"ballot\" method=\"post\""_s
        + htmlAttribute("action", view.address + (view.event.isEmpty() ? QString() : u"?event="_s + view.event))
        + u">\n"_s + u"<input type=\"hidden\" name=\"uuid\""_s + htmlAttribute("value", view.uuid)
        + u">\n<input type=\"hidden\" name=\"run\""_s + htmlAttribute("value", view.run) + u">\n"_s;
    const bool asksWho = view.mayStillVote() || (view.poll.isOpen() && !view.login.isEmpty());
    const auto who = asksWho ? fieldsHtml(view, words) : QString();
    if (!polls::isWritten(view.poll.kind))
        html += who + answersHtml(view, words);
    else if (view.login.isEmpty())
        html += who + writingHtml(view, words);
    else
        html += writingHtml(view, words) + who; // Enter in the field sends it, and logs nobody in
    html += u"</form>\n"_s + chosenHtml(view, words) + u"<p class=\"more\"><a"_s
        + htmlAttribute("href", u"../r/"_s + view.poll.id) + u">"_s + words("results"_L1).toHtmlEscaped()
        + u"</a></p>\n<p class=\"more\"><a"_s + htmlAttribute("href", view.poll.id + u".privacy"_s) + u">"_s
        + words("stored"_L1).toHtmlEscaped() + u"</a></p>\n"_s;
    return html + nextHtml(view, words) + barHtml(view, words) + u"</main>\n"_s;
}

/// Its addresses are relative, because a proxy may have the site below a path of its own.
QByteArray votePage(const VoteView& view, const polls::WordTable& words)
{
    const auto title = view.isDraft() ? words("vote"_L1) : view.poll.question;
    const QString page = u"<!DOCTYPE html>\n<html lang=\""_s + words.language()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"_s
        + title.toHtmlEscaped()
        + u"</title>\n<link rel=\"icon\" href=\"../web/icon.svg\" type=\"image/svg+xml\">\n"
          "<link rel=\"stylesheet\" href=\"../web/colours.css\">\n<link rel=\"stylesheet\" href=\"../web/vote.css\">\n"
          "<script type=\"module\" src=\"../web/vote.js\"></script>\n</head>\n<body>\n"_s
        + voteHtml(view, words) + u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

QByteArray voteJson(const VoteView& view, const polls::WordTable& words)
{
    QJsonObject object{{u"state"_s, polls::stateName(view.poll.state)}, {u"round"_s, view.poll.round},
        {u"run"_s, view.run}, {u"chosen"_s, QJsonArray::fromStringList(view.chosen)},
        {u"page"_s, voteHtml(view, words)}};
    if (!view.answered.isEmpty())
        object.insert(u"uuid"_s, view.answered);
    if (view.outcome)
        object.insert(u"outcome"_s, polls::outcomeName(*view.outcome));
    if (view.countedRound)
        object.insert(u"countedRound"_s, *view.countedRound);
    if (!view.fault.isEmpty())
        object.insert(u"fault"_s, QString(view.fault));
    if (!view.chosen.isEmpty())
        object.insert(u"name"_s, polls::cardName(view.voter));
    if (view.showsCounts()) {
        QJsonObject votes;
        for (const auto& answer : view.poll.answers)
            votes.insert(answer.id, view.tally.count(answer.id));
        object.insert(u"votes"_s, votes);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace everyport
