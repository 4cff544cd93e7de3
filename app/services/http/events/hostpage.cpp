#include "app/services/http/events/hostpage.h"

#include <QLocale>

#include "app/polls/cards/card.h"
#include "app/polls/kinds/shownanswers.h"
#include "app/polls/kinds/writtenresult.h"
#include "app/services/http/events/eventwords.h"
#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::Event;
using events::Right;
using events::Step;
using events::Wall;
using polls::Poll;
using polls::WordTable;

constexpr qsizetype votesShown = 20;
constexpr qsizetype writtenShown = 100;

QString text(const QString& words)
{
    return words.toHtmlEscaped();
}

/// Made for one page: each function gives a part of it.
class HostHtml {
public:
    HostHtml(const HostView& view, const WordTable& words)
        : m_view(view),
          m_words(words),
          m_event(view.event),
          m_polls(view.events.polls()),
          m_step(view.event.presentStep()),
          m_poll(view.events.presentPoll(view.event))
    {
    }

    QString body() const
    {
        return mainTag() + header() + trouble() + fault() + u"<form method=\"post\""_s
            + htmlAttribute("action"_L1, m_view.token)
            + u">\n<button disabled hidden></button>\n"_s // Enter in a field presses the first
            + hidden("moves"_L1, QString::number(m_event.moves)) + hidden("poll"_L1, m_poll ? m_poll->id : QString())
            + present() + written() + order() + wall() + latest() + bar() + u"</form>\n</main>\n"_s;
    }

private:
    QString said(QLatin1StringView key, const WordTable::Values& values = {}) const
    {
        return text(m_words(key, values));
    }
    QString figure(int number) const { return QLocale(m_words.language()).toString(number); }
    QString hidden(QLatin1StringView name, const QString& value) const
    {
        return u"<input type=\"hidden\""_s + htmlAttribute("name"_L1, name) + htmlAttribute("value"_L1, value)
            + u">\n"_s;
    }
    QString button(
        const QString& does, const QString& label, QLatin1StringView look = {}, const QString& more = {}) const
    {
        return u"<button name=\"do\""_s + htmlAttribute("value"_L1, does)
            + (look.isEmpty() ? QString() : htmlAttribute("class"_L1, look)) + more + u'>' + label + u"</button>\n"_s;
    }
    QString title(const Step& step) const { return stepTitle(m_polls, step, m_words); }

    QString mainTag() const
    {
        QString tag = u"<main id=\"host\""_s + htmlAttribute("data-token"_L1, m_view.token)
            + htmlAttribute("data-moves"_L1, QString::number(m_event.moves));
        for (const auto key : {"lost"_L1, "gone"_L1, "sending"_L1})
            tag += htmlAttribute(QLatin1StringView("data-" + QByteArray(key.data())), m_words(key));
        // With what the script knows in the place of these.
        tag += htmlAttribute("data-as-of"_L1, m_words("asOf"_L1, {{"time"_L1, u"{time}"_s}}));
        for (const auto& [name, key] : {std::pair("data-unsure"_L1, "unsure"_L1),
                 std::pair("data-done"_L1, "wasDone"_L1), std::pair("data-undone"_L1, "wasNotDone"_L1)})
            tag += htmlAttribute(name, m_words(key, {{"button"_L1, u"{button}"_s}}));
        return tag + u">\n"_s;
    }

    QString clock() const
    {
        const auto seconds = m_poll->liveMsecs(m_view.now) / 1000;
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }

    QString state() const
    {
        if (m_poll && m_poll->isOpen())
            return u"<p class=\"state live\">"_s
                + said("live"_L1, {{"time"_L1, u"\u2063"_s}})
                      .replace(u'\u2063',
                          u"<span id=\"clock\""_s
                              + htmlAttribute("data-ms"_L1, QString::number(m_poll->liveMsecs(m_view.now))) + u'>'
                              + clock() + u"</span>"_s)
                + u"</p>\n"_s;
        const auto key = m_event.endedAt          ? "over"_L1
            : !m_step                             ? "notBegun"_L1
            : !m_poll                             ? "slide"_L1
            : m_poll->state == Poll::State::Draft ? "draft"_L1
                                                  : "closed"_L1;
        return u"<p class=\"state\">"_s + said(key) + u"</p>\n"_s;
    }

    QString header() const
    {
        return u"<header>\n<h1><bdi>"_s + text(m_event.name) + u"</bdi></h1>\n"_s + state() + u"</header>\n"_s
            + u"<p id=\"link\" role=\"status\"></p>\n<p id=\"told\" role=\"status\"></p>\n"_s;
    }

    /// In the words of /status and of the window.
    QString trouble() const
    {
        if (!m_view.trouble)
            return {};
        const auto since = QLocale(m_words.language())
                               .toString(
                                   QDateTime::fromMSecsSinceEpoch(m_view.trouble->since).time(), QLocale::ShortFormat);
        using What = polls::StorageTrouble::What;
        const auto what = m_view.trouble->what();
        auto words = m_words(what == What::NoDatabase ? "noDatabase"_L1
                : what == What::TooMany               ? "tooMany"_L1
                                                      : "notStoring"_L1,
            {{"time"_L1, since}});
        if (const auto waiting = m_polls.waitingTaps())
            words += u' ' + m_words.counted("waiting"_L1, int(waiting));
        return u"<p class=\"trouble\" role=\"alert\">"_s + text(words) + u"</p>\n"_s;
    }

    QString fault() const
    {
        return m_view.fault.isEmpty() ? QString()
                                      : u"<p class=\"fault\" role=\"alert\">"_s + said(m_view.fault) + u"</p>\n"_s;
    }

    QString present() const
    {
        if (!m_step)
            return {};
        QString html = u"<section class=\"present\">\n<p class=\"place\">"_s
            + said("place"_L1,
                {{"place"_L1, figure(int(m_event.place()) + 1)}, {"count"_L1, figure(int(m_event.steps.size()))}})
            + u"</p>\n<h2><bdi>"_s + text(title(*m_step)) + u"</bdi></h2>\n"_s;
        return html + (m_poll ? figures() + bars() : slideWords()) + u"</section>\n"_s;
    }

    QString slideWords() const
    {
        QString html;
        for (const auto& line : m_step->slide->words.split(u'\n', Qt::SkipEmptyParts))
            html += u"<p><bdi>"_s + text(line) + u"</bdi></p>\n"_s;
        return html;
    }

    QString given(const Poll& poll) const
    {
        const auto unit = poll.kind == polls::Kind::Ranking ? "orders"_L1 : "votes"_L1;
        return m_words.counted(unit, m_polls.tally(poll.id).given(poll));
    }

    QString figures() const
    {
        const auto tally = m_polls.tally(m_poll->id);
        QString html = u"<ul class=\"figures\" role=\"list\">\n"_s;
        QStringList told{given(*m_poll)};
        if (m_poll->kind != polls::Kind::Ranking) // there it is the same number
            told << m_words.counted("voters"_L1, tally.voters);
        told << m_words.counted("minute"_L1, m_polls.votesPerMinute(m_poll->id));
        for (const auto& words : std::as_const(told))
            html += u"<li>"_s + text(words) + u"</li>\n"_s;
        html += u"</ul>\n"_s;
        if (m_poll->mayHide() && m_poll->resultsHidden)
            html += u"<p class=\"hidden\">"_s + said("hidden"_L1) + u"</p>\n"_s;
        return html;
    }

    QString bars() const
    {
        // Where voters write, what the room may see: the bins of numbers, words and sentences that are shown.
        const auto shown = polls::shownAnswers(*m_poll, m_polls.tally(m_poll->id));
        int all = 0;
        for (const auto& answer : shown.poll.answers)
            all += shown.tally.count(answer.id);
        QString html = u"<ol class=\"bars\" role=\"list\">\n"_s;
        for (const auto& answer : shown.poll.answers) {
            const auto count = shown.tally.count(answer.id);
            const auto share = all > 0 ? u"%1\u00a0%"_s.arg(qRound(100.0 * count / all)) : QString();
            html += u"<li><span><bdi>"_s + text(answer.title) + u"</bdi></span><b>"_s + figure(count) + u"</b><i>"_s
                + share + u"</i><progress aria-hidden=\"true\" max=\""_s + QString::number(qMax(all, 1))
                + u"\" value=\""_s + QString::number(count) + u"\"></progress></li>\n"_s;
        }
        html += u"</ol>\n"_s;
        if (shown.others > 0)
            html += u"<p class=\"hidden\">"_s + text(m_words.counted("unshown"_L1, shown.others)) + u"</p>\n"_s;
        return html;
    }

    /// What a vote says, also where others may not see it.
    QString wordsOf(const polls::Vote& vote) const
    {
        if (!polls::isWritten(m_poll->kind))
            return m_poll->answerTitle(vote.answer);
        const auto written = vote.text.isEmpty() ? vote.answer : vote.text;
        return m_poll->writing.unit.isEmpty() ? written : written + QChar(QChar::Nbsp) + m_poll->writing.unit;
    }

    QString mark(const Step& step) const
    {
        const auto* poll = step.slide ? nullptr : m_polls.find(step.id);
        if (poll && poll->isOpen())
            return u"<span class=\"mark live\"></span>"_s;
        const bool isDone = m_event.endedAt || m_event.placeOf(step.id) < m_event.place();
        const auto look = isDone ? "done"_L1 : poll && poll->state == Poll::State::Closed ? "done"_L1 : "ahead"_L1;
        return u"<span class=\"mark "_s + look + u"\"></span>"_s;
    }

    QString stepFacts(const Step& step) const
    {
        const auto* poll = step.slide ? nullptr : m_polls.find(step.id);
        if (!poll)
            return m_words("slide"_L1);
        QStringList facts{m_words(poll->isOpen()    ? "open"_L1
                : poll->state == Poll::State::Draft ? "draft"_L1
                                                    : "closed"_L1)};
        if (poll->state != Poll::State::Draft)
            facts << given(*poll);
        if (step.seconds > 0)
            facts << m_words.counted("seconds"_L1, step.seconds);
        const auto start = step.startsAt        ? step.startsAt
            : poll->state == Poll::State::Draft ? poll->opensAt
                                                : std::nullopt;
        if (start)
            facts << QLocale(m_words.language())
                         .toString(QDateTime::fromMSecsSinceEpoch(*start).time(), QLocale::ShortFormat);
        return facts.join(u", "_s);
    }

    /// What voters wrote: what waits for its approval first, then what was given most often. What was merged into
    /// another counts as that.
    QString written() const
    {
        if (!m_view.may(Right::Moderate) || !m_poll
            || (m_poll->kind != polls::Kind::Words && m_poll->kind != polls::Kind::Open))
            return {};
        QList<polls::ShownText> waiting, decided;
        for (const auto& each : polls::allWritten(m_polls.tally(m_poll->id))) {
            const auto fate = m_poll->fates.constFind(each.key);
            if (fate == m_poll->fates.cend() && m_poll->writing.approve)
                waiting.append(each);
            else if (fate == m_poll->fates.cend() || fate->kind != polls::WrittenFate::Kind::Merged)
                decided.append(each);
        }
        if (waiting.isEmpty() && decided.isEmpty())
            return {};
        const auto all = waiting + decided;
        QString rows;
        for (qsizetype at = 0; at < qMin(all.size(), writtenShown); ++at)
            rows += writtenRow(all[at], at < waiting.size());
        if (all.size() > writtenShown)
            rows += u"<li><small>"_s + text(m_words.counted("moreWritten"_L1, int(all.size() - writtenShown)))
                + u"</small></li>\n"_s;
        const auto head = waiting.isEmpty() ? m_words("answers"_L1)
                                            : m_words.counted("answersWait"_L1, int(waiting.size()));
        return u"<details class=\"list\" data-part=\"written\""_s + (waiting.isEmpty() ? QString() : u" open"_s)
            + u">\n<summary>"_s + text(head) + u"</summary>\n<ul role=\"list\">\n"_s + rows + u"</ul>\n</details>\n"_s;
    }

    QString writtenRow(const polls::ShownText& each, bool isWaiting) const
    {
        const auto fate = m_poll->fates.constFind(each.key);
        const bool isHidden = fate != m_poll->fates.cend() && fate->kind == polls::WrittenFate::Kind::Hidden;
        const auto doing = [&](QLatin1StringView does, QLatin1StringView key, QLatin1StringView of) {
            return button(QString(does) + u':' + each.key, said(key), "small"_L1,
                htmlAttribute("aria-label"_L1, m_words(of, {{"text"_L1, each.text}})));
        };
        QString html = u"<li><span class=\"words\"><bdi>"_s + text(each.text) + u"</bdi><small>"_s
            + said(isWaiting   ? "writtenWaits"_L1
                    : isHidden ? "writtenHidden"_L1
                               : "writtenShown"_L1)
            + u", "_s + text(m_words.counted("votes"_L1, each.count)) + u"</small></span>\n<span class=\"doing\">"_s;
        if (isWaiting || isHidden)
            html += doing("reveal"_L1, "showAnswer"_L1, "showAnswerOf"_L1);
        if (!isHidden)
            html += doing("conceal"_L1, "hideAnswer"_L1, "hideAnswerOf"_L1);
        return html + u"</span></li>\n"_s;
    }

    QString order() const
    {
        QString html = u"<section>\n<h2>"_s + said("order"_L1) + u"</h2>\n<ol class=\"order\" role=\"list\">\n"_s;
        for (qsizetype at = 0; at < m_event.steps.size(); ++at)
            html += row(at);
        return html + u"</ol>\n</section>\n"_s;
    }

    /// What stepping there does to voting.
    QString whatItDoes(const Step& step) const
    {
        const bool closes = m_poll && m_poll->isOpen() && !m_step->staysOpen;
        const bool opens = m_view.events.opens(step);
        const WordTable::Values values{{"title"_L1, closes ? title(*m_step) : QString()}};
        const auto key = closes && opens ? "thereClosesAndOpens"_L1
            : closes                     ? "thereCloses"_L1
            : opens                      ? "thereOpens"_L1
                                         : "thereNothing"_L1;
        return u"<p><bdi>"_s + said(key, values) + u"</bdi></p>\n"_s;
    }

    QString row(qsizetype at) const
    {
        const auto& step = m_event.steps[at];
        const bool isPresent = step.id == m_event.present;
        const auto name = title(step);
        const auto words = mark(step) + u"<span class=\"words\"><bdi>"_s + text(name) + u"</bdi><small>"_s
            + text(stepFacts(step)) + u"</small></span>"_s;
        QString html = u"<li"_s + (isPresent ? u" aria-current=\"step\""_s : QString()) + u">\n"_s;
        if (m_view.may(Right::Step) && !isPresent) // a tap in passing steps nowhere
            html += u"<details name=\"step\""_s + htmlAttribute("data-part"_L1, u"step:"_s + step.id)
                + u">\n<summary class=\"to\">"_s + words + u"</summary>\n<div class=\"there\">\n"_s + whatItDoes(step)
                + button(u"to:"_s + step.id, said(step.slide ? "stepToSlide"_L1 : "stepToQuestion"_L1), "small"_L1)
                + u"</div>\n</details>\n"_s;
        else
            html += u"<div class=\"to\">"_s + words + u"</div>\n"_s;
        if (m_view.may(Right::Arrange)) {
            const auto mover = [&](const QString& does, QLatin1StringView key, const QString& sign, bool can) {
                return button(does + u':' + step.id, u"<span aria-hidden=\"true\">"_s + sign + u"</span>"_s, "move"_L1,
                    htmlAttribute("aria-label"_L1, m_words(key, {{"title"_L1, name}}))
                        + (can ? QString() : u" disabled"_s));
            };
            html += mover(u"earlier"_s, "earlier"_L1, u"↑"_s, at > 0)
                + mover(u"later"_s, "later"_L1, u"↓"_s, at + 1 < m_event.steps.size());
        }
        return html + u"</li>\n"_s;
    }

    QString wall() const
    {
        if (!m_view.may(Right::Wall))
            return {};
        static constexpr std::tuple<Wall, QLatin1StringView, QLatin1StringView> all[]{
            {Wall::Results, "wallResults"_L1, "wallResultsMore"_L1}, {Wall::Code, "wallCode"_L1, "wallCodeMore"_L1},
            {Wall::Winner, "wallWinner"_L1, "wallWinnerMore"_L1}, {Wall::Black, "wallBlack"_L1, "wallBlackMore"_L1}};
        QString html = u"<section>\n<h2>"_s + said("wall"_L1) + u"</h2>\n<div class=\"wall\">\n"_s;
        for (const auto& [wall, key, more] : all) {
            const bool isOn = m_event.wall == wall;
            html += button(u"wall:"_s + wallName(wall),
                u"<span class=\"mark radio\"></span><span class=\"words\"><span>"_s + said(key) + u"</span><small>"_s
                    + said(more) + u"</small></span>"_s,
                "to"_L1, htmlAttribute("aria-pressed"_L1, isOn ? u"true"_s : u"false"_s));
        }
        return html + u"</div>\n</section>\n"_s;
    }

    QString latest() const
    {
        if (!m_view.may(Right::Void) || !m_poll)
            return {};
        QString rows;
        for (const auto& vote : m_polls.latestVotes(m_poll->id, votesShown)) {
            if (!vote.stands() || vote.round != m_poll->round)
                continue;
            const auto name = polls::cardName(vote.card);
            rows += u"<li><span class=\"words\"><bdi>"_s + text(wordsOf(vote)) + u"</bdi><small>"_s + text(name)
                + u"</small></span>\n"_s
                + button(u"void:"_s + vote.card, said("void"_L1), "small"_L1,
                    htmlAttribute("aria-label"_L1, m_words("voidOf"_L1, {{"name"_L1, name}})))
                + u"</li>\n"_s;
        }
        if (rows.isEmpty())
            return {};
        return u"<details class=\"list\" data-part=\"latest\">\n<summary>"_s + said("latest"_L1)
            + u"</summary>\n<label>"_s + said("why"_L1)
            + u" <input name=\"why\" maxlength=\"200\" autocomplete=\"off\"></label>\n"
              "<ul role=\"list\">\n"_s
            + rows + u"</ul>\n</details>\n"_s;
    }

    /// Where Next leads, in words.
    QString nextWords() const
    {
        const auto place = m_event.endedAt ? m_event.steps.size() : m_event.place();
        const bool closes = m_poll && m_poll->isOpen() && !m_step->staysOpen;
        if (place >= m_event.steps.size())
            return {};
        if (place + 1 == m_event.steps.size())
            return said(closes ? "nextClosesAndEnds"_L1 : "nextEnds"_L1);
        const auto& next = m_event.steps[place + 1];
        const WordTable::Values values{{"title"_L1, title(next)}};
        const bool opens = m_view.events.opens(next);
        if (closes)
            return said(opens ? "nextClosesAndOpens"_L1 : "nextClosesAndShows"_L1, values);
        return said(opens ? "nextOpens"_L1 : "nextShows"_L1, values);
    }

    /// What the last step did, while it is just done.
    QString justDone() const
    {
        const auto last = m_view.may(Right::Step) ? m_view.events.lastStep(m_event.id) : std::nullopt;
        const auto left = last ? last->at + events::LastStep::offeredFor - m_view.now : 0;
        if (!last || !last->changedVoting() || left <= 0)
            return {};
        const auto nameOf = [this](const QString& id) {
            const auto* poll = m_polls.find(id);
            return poll ? poll->question : id;
        };
        const auto key = last->opened.isEmpty() ? "didClose"_L1
            : last->closed.isEmpty()            ? "didOpen"_L1
                                                : "didCloseAndOpen"_L1;
        return u"<div class=\"undo\""_s
            + htmlAttribute("data-left"_L1, QString::number(qMin(left, events::LastStep::offeredFor)))
            + u">\n<p role=\"status\"><bdi>"_s
            + said(key, {{"closed"_L1, nameOf(last->closed)}, {"opened"_L1, nameOf(last->opened)}}) + u"</bdi></p>\n"_s
            + button(u"undo"_s, said("undo"_L1)) + u"</div>\n"_s;
    }

    QString votingButtons() const
    {
        if (!m_poll)
            return {};
        QString html;
        if (m_view.may(Right::Results) && m_poll->mayHide())
            html += m_poll->resultsHidden ? button(u"show"_s, said("show"_L1)) : button(u"hide"_s, said("hide"_L1));
        if (m_view.may(Right::Voting))
            html += m_poll->isOpen()
                ? button(u"close"_s, said("close"_L1), m_view.may(Right::Step) ? ""_L1 : "primary"_L1)
                : button(u"open"_s, said("openIt"_L1));
        return html;
    }

    QString stepButtons() const
    {
        if (!m_view.may(Right::Step))
            return {};
        QString html;
        if (m_event.place() > 0 || m_event.endedAt)
            html += button(u"back"_s, said("back"_L1));
        const auto last = m_event.steps.size() - 1;
        if (!m_event.endedAt)
            html += button(u"next"_s,
                said(m_event.place() < 0          ? "begin"_L1
                        : m_event.place() == last ? "finish"_L1
                                                  : "next"_L1),
                "primary"_L1);
        return html;
    }

    QString bar() const
    {
        const auto voting = votingButtons(), step = stepButtons();
        if (voting.isEmpty() && step.isEmpty())
            return {};
        const auto next = step.isEmpty() ? QString() : nextWords();
        return u"<div class=\"bar\">\n"_s + justDone()
            + (next.isEmpty() ? QString() : u"<p><bdi>"_s + next + u"</bdi></p>\n"_s) + u"<div class=\"row\">\n"_s
            + voting + u"</div>\n<div class=\"row\">\n"_s + step + u"</div>\n</div>\n"_s;
    }

    const HostView& m_view;
    const WordTable& m_words;
    const Event& m_event;
    const polls::PollRegistry& m_polls;
    const Step* m_step; // null: it has not begun, or is over
    const Poll* m_poll; // null: no question is there now
};

} // namespace

QString stepTitle(const polls::Polls& polls, const Step& step, const WordTable& words)
{
    if (!step.slide) {
        const auto* poll = polls.find(step.id);
        return poll ? poll->question : step.id;
    }
    const auto own = events::shownTitle(*step.slide);
    if (!own.isEmpty())
        return own;
    switch (step.slide->kind) {
    case events::Slide::Kind::Next: return words("slideNext"_L1);
    case events::Slide::Kind::Standings: return words("slideStandings"_L1);
    case events::Slide::Kind::Words: break;
    }
    return words("slide"_L1);
}

QByteArray hostPage(const HostView& view, const WordTable& words)
{
    return eventPage({.title = view.event.name, .sheets = {u"colours.css"_s, u"host.css"_s}, .script = u"host.js"_s},
        HostHtml(view, words).body(), words);
}

} // namespace everyport
