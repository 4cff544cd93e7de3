#include "app/services/http/events/hostanswers.h"

#include <algorithm>
#include <numeric>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "app/polls/cards/card.h"
#include "app/polls/kinds/kindfigures.h"
#include "app/polls/kinds/shownanswers.h"
#include "app/polls/kinds/writtenresult.h"
#include "app/polls/votegiver.h"
#include "app/services/http/votes/page/votehtml.h"
#include "app/services/http/votes/page/votewords.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::Right;

constexpr qsizetype votesShown = 20;
constexpr qsizetype writtenShown = 100;

/// Of one answer: each function gives a part of it.
class AnswersHtml {
public:
    explicit AnswersHtml(const HostScene& scene)
        : m_scene(scene),
          m_figures(
              scene.poll ? polls::kindFigures(*scene.poll, scene.polls.tally(scene.poll->id)) : polls::KindFigures())
    {
    }

    QString figures() const
    {
        const auto tally = m_scene.polls.tally(m_scene.poll->id);
        QString html = u"<ul class=\"figures\" role=\"list\">\n"_s;
        QStringList told{m_scene.given(*m_scene.poll)};
        if (m_scene.poll->kind != polls::Kind::Ranking) // there it is the same number
            told << m_scene.words.counted("voters"_L1, tally.voters);
        told << m_scene.words.counted("minute"_L1, m_scene.polls.votesPerMinute(m_scene.poll->id));
        for (const auto& words : std::as_const(told))
            html += u"<li>"_s + m_scene.text(words) + u"</li>\n"_s;
        html += u"</ul>\n"_s;
        if (m_scene.poll->mayHide() && m_scene.poll->resultsHidden)
            html += u"<p class=\"hidden\">"_s + m_scene.said("hidden"_L1) + u"</p>\n"_s;
        if (const auto names = m_scene.poll->leftOutNames(); !names.isEmpty())
            html += u"<p class=\"hidden\">"_s + m_scene.said("leftOut"_L1, {{"stations"_L1, names.join(u", "_s)}})
                + u"</p>\n"_s;
        return html;
    }

    QString bars() const
    {
        // Where voters write, what the room may see: the bins of numbers, words and sentences that are shown.
        const auto shown = polls::shownAnswers(*m_scene.poll, m_scene.polls.tally(m_scene.poll->id));
        const auto counts = countsOf(shown);
        const auto all = m_figures.ranking ? m_figures.ranking->whole()
                                           : std::accumulate(counts.cbegin(), counts.cend(), 0);
        QString html = u"<ol class=\"bars\" role=\"list\">\n"_s;
        for (const auto& answer : shown.poll.answers) {
            const auto count = counts.value(answer.id);
            const auto share = all > 0 ? shareOf(count, all) : QString();
            html += u"<li><span><bdi>"_s + m_scene.text(answerTitle(shown.poll, answer, m_scene.words)) + u"</bdi>"_s
                + outHtml(answer.id) + u"</span><b>"_s + countWords(count) + u"</b><i>"_s + share
                + u"</i><progress aria-hidden=\"true\" max=\""_s + QString::number(qMax(all, 1)) + u"\" value=\""_s
                + QString::number(count) + u"\"></progress></li>\n"_s;
        }
        html += u"</ol>\n"_s;
        if (shown.others > 0)
            html += u"<p class=\"hidden\">"_s + m_scene.text(m_scene.words.counted("unshown"_L1, shown.others))
                + u"</p>\n"_s;
        return html + comesTo();
    }

    /// What voters wrote: what waits for its approval first, as it came, so that nothing moves that is being read; then
    /// what was given most often, also what was merged into another and counts as that.
    QString written() const
    {
        if (!m_scene.view.may(Right::Moderate) || !m_scene.poll
            || (m_scene.poll->kind != polls::Kind::Words && m_scene.poll->kind != polls::Kind::Open))
            return {};
        QList<polls::ShownText> waiting, decided;
        const auto& tally = m_scene.polls.tally(m_scene.poll->id);
        for (const auto& each : polls::allWritten(tally)) {
            const auto fate = m_scene.poll->fates.constFind(each.key);
            if (fate == m_scene.poll->fates.cend() && m_scene.poll->writing.approve)
                waiting.append(each);
            else
                decided.append(each);
        }
        if (waiting.isEmpty() && decided.isEmpty())
            return {};
        std::sort(waiting.begin(), waiting.end(), [&written = tally.written](const auto& one, const auto& other) {
            return written[one.key].since < written[other.key].since;
        });
        const auto all = waiting + decided;
        QString rows;
        for (qsizetype at = 0; at < qMin(all.size(), writtenShown); ++at)
            rows += writtenRow(all[at], at < waiting.size());
        if (all.size() > writtenShown)
            rows += u"<li><small>"_s
                + m_scene.text(m_scene.words.counted("moreWritten"_L1, int(all.size() - writtenShown)))
                + u"</small></li>\n"_s;
        const auto head = waiting.isEmpty() ? m_scene.words("answers"_L1)
                                            : m_scene.words.counted("answersWait"_L1, int(waiting.size()));
        return u"<details class=\"list\" data-part=\"written\""_s + (waiting.isEmpty() ? QString() : u" open"_s)
            + u">\n<summary>"_s + m_scene.text(head) + u"</summary>\n<ul role=\"list\">\n"_s + rows
            + u"</ul>\n</details>\n"_s;
    }

    QString latest() const
    {
        if (!m_scene.view.may(Right::Void))
            return {};
        if (!m_scene.poll)
            return takenBack();
        QString rows;
        const auto votes = m_scene.polls.latestVotes(m_scene.poll->id, votesShown);
        for (const auto& vote : votes) {
            if (polls::isCounted(vote.outcome) && vote.round == m_scene.poll->round)
                rows += voteRow(vote, polls::isReplaced(m_scene.polls, votes, vote));
        }
        if (rows.isEmpty())
            return takenBack(); // it was one of the question before
        const bool lacksWhy = m_scene.view.fault == lacksReason;
        return u"<details class=\"list\" id=\"latest\" data-part=\"latest\""_s
            + (lacksWhy || !m_scene.view.takenBack.isEmpty() ? u" open"_s : QString())
            + htmlAttribute("data-going"_L1, m_scene.words("going"_L1))
            + htmlAttribute("data-keep"_L1, m_scene.words("keep"_L1))
            + htmlAttribute("data-keep-of"_L1, m_scene.words("keepOf"_L1, {{"name"_L1, u"{name}"_s}}))
            + u">\n<summary>"_s + m_scene.said("latest"_L1) + u"</summary>\n"_s + reasonField(lacksWhy) + takenBack()
            + u"<ul role=\"list\">\n"_s + rows + u"</ul>\n</details>\n"_s;
    }

private:
    /// What each answer counts: votes, of a ranking its points.
    QHash<QString, int> countsOf(const polls::ShownAnswers& shown) const
    {
        QHash<QString, int> counts;
        for (const auto& answer : shown.poll.answers)
            counts.insert(answer.id, shown.tally.count(answer.id));
        if (m_figures.ranking) {
            for (const auto& answer : m_figures.ranking->answers)
                counts.insert(answer.id, answer.points);
        }
        return counts;
    }

    /// Votes need no word beside a bar, points do, and so do the ballots of a run-off.
    QString countWords(int count) const
    {
        if (!m_figures.ranking)
            return m_scene.figure(count);
        return m_scene.text(m_scene.words.counted(m_figures.ranking->isByRunoff() ? "ballots"_L1 : "points"_L1, count));
    }

    /// Of a run-off: the round in which it dropped out.
    QString outHtml(const QString& answer) const
    {
        const int round = m_figures.ranking ? polls::outInRound(m_figures.ranking->rounds, answer) : 0;
        return round == 0
            ? QString()
            : u" <small>"_s + m_scene.said("outIn"_L1, {{"round"_L1, m_scene.figure(round)}}) + u"</small>"_s;
    }

    /// The mean of a scale, a motion's verdict, who is first: said by the script, in the sentence that the results
    /// page has of the same facts (resources/web/words.js).
    QString comesTo() const
    {
        if (!m_figures.scale && !m_figures.motion && !m_figures.ranking && !m_figures.number && !m_figures.quiz)
            return {};
        auto facts = polls::kindFacts(m_figures);
        facts.insert(u"state"_s, polls::stateName(m_scene.poll->state));
        const auto json = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
        return u"<p class=\"comes-to\"><bdi"_s + htmlAttribute("data-figures"_L1, json) + u"></bdi></p>\n"_s;
    }

    /// One that was taken back stays in its place, so that none below it moves under the finger that did so.
    QString voteRow(const polls::Vote& vote, bool isReplaced) const
    {
        const auto name = polls::cardName(vote.card);
        const auto does = u"void:%1/%2"_s.arg(vote.card).arg(vote.number);
        const auto row = [&](const QString& below, const QString& button, const QString& more = {}) {
            return u"<li"_s + more + u"><span class=\"words\"><bdi>"_s + m_scene.text(wordsOf(vote))
                + u"</bdi><small>"_s + m_scene.text(below) + u"</small></span>\n"_s + button + u"</li>\n"_s;
        };
        if (vote.voided)
            return row(name + u", "_s + m_scene.words("voided"_L1), {}, htmlAttribute("data-voided"_L1, does));
        if (isReplaced)
            return row(name + u", "_s + m_scene.words("replaced"_L1), {});
        return row(name,
            m_scene.button(does, m_scene.said("void"_L1), "small"_L1,
                htmlAttribute("data-name"_L1, name)
                    + htmlAttribute("aria-label"_L1, m_scene.words("voidOf"_L1, {{"name"_L1, name}}))));
    }

    /// What it lacks is said below it; with a script before anything is sent.
    QString reasonField(bool isLacking) const
    {
        return u"<label>"_s + m_scene.said("why"_L1)
            + u" <input name=\"why\" maxlength=\"200\" autocomplete=\"off\" aria-describedby=\"needs-why\""_s
            + (isLacking ? u" aria-invalid=\"true\" autofocus"_s : QString())
            + u"></label>\n<p id=\"needs-why\" role=\"alert\""_s + (isLacking ? QString() : u" hidden"_s) + u'>'
            + m_scene.said(lacksReason) + u"</p>\n"_s;
    }

    /// With a script the row says it, in its place, where its question is there still.
    QString takenBack() const
    {
        return m_scene.view.takenBack.isEmpty() ? QString()
                                                : u"<noscript><p class=\"done\" role=\"status\">"_s
                + m_scene.said("tookBack"_L1, {{"name"_L1, m_scene.view.takenBack}}) + u"</p></noscript>\n"_s;
    }

    /// As the results page writes it.
    QString shareOf(int count, int all) const
    {
        return QLocale(m_scene.words.language()).toString(100.0 * count / all, 'f', 1) + u"\u00a0%"_s;
    }

    QString titleOf(const QString& id) const
    {
        for (const auto& answer : m_scene.poll->answers) {
            if (answer.id == id)
                return answerTitle(*m_scene.poll, answer, m_scene.words);
        }
        return m_scene.poll->answerTitle(id);
    }

    /// What a vote says, also where others may not see it.
    QString wordsOf(const polls::Vote& vote) const
    {
        if (!polls::isWritten(m_scene.poll->kind))
            return titleOf(vote.answer);
        const auto written = m_scene.poll->kind == polls::Kind::Number ? shownNumbers(vote.answer, m_scene.words)
            : vote.text.isEmpty()                                      ? vote.answer
                                                                       : vote.text;
        return m_scene.poll->writing.unit.isEmpty() ? written
                                                    : written + QChar(QChar::Nbsp) + m_scene.poll->writing.unit;
    }

    QString mergedRow(const polls::ShownText& each, const QString& into) const
    {
        const auto& written = m_scene.polls.tally(m_scene.poll->id).written;
        return u"<li><span class=\"words\"><bdi>"_s + m_scene.text(each.text) + u"</bdi><small>"_s
            + m_scene.said("writtenMerged"_L1, {{"text"_L1, written.value(into, {.text = into}).text}}) + u", "_s
            + m_scene.text(m_scene.words.counted("votes"_L1, each.count)) + u"</small></span></li>\n"_s;
    }

    QString writtenRow(const polls::ShownText& each, bool isWaiting) const
    {
        const auto fate = m_scene.poll->fates.constFind(each.key);
        if (fate != m_scene.poll->fates.cend() && fate->kind == polls::WrittenFate::Kind::Merged)
            return mergedRow(each, fate->into); // the window takes them apart again
        const bool isHidden = fate != m_scene.poll->fates.cend()
            ? fate->kind == polls::WrittenFate::Kind::Hidden
            : !isWaiting && !polls::isShownToAll(*m_scene.poll, each.key);
        const auto doing = [&](QLatin1StringView does, QLatin1StringView key, QLatin1StringView of) {
            return m_scene.button(QString(does) + u':' + each.key, m_scene.said(key), "small"_L1,
                htmlAttribute("aria-label"_L1, m_scene.words(of, {{"text"_L1, each.text}})));
        };
        QString html = u"<li><span class=\"words\"><bdi>"_s + m_scene.text(each.text) + u"</bdi><small>"_s
            + m_scene.said(isWaiting ? "writtenWaits"_L1
                    : isHidden       ? "writtenHidden"_L1
                                     : "writtenShown"_L1)
            + u", "_s + m_scene.text(m_scene.words.counted("votes"_L1, each.count))
            + u"</small></span>\n<span class=\"doing\">"_s;
        if (isWaiting || isHidden)
            html += doing("reveal"_L1, "showAnswer"_L1, "showAnswerOf"_L1);
        if (!isHidden)
            html += doing("conceal"_L1, "hideAnswer"_L1, "hideAnswerOf"_L1);
        return html + u"</span></li>\n"_s;
    }

    const HostScene& m_scene;
    const polls::KindFigures m_figures; ///< As everybody may be told of them: here also while they are hidden.
};

} // namespace

QString hostFigures(const HostScene& scene)
{
    const AnswersHtml html(scene);
    return html.figures() + html.bars();
}

QString hostWritten(const HostScene& scene)
{
    return AnswersHtml(scene).written();
}

QString hostLatest(const HostScene& scene)
{
    return AnswersHtml(scene).latest();
}

} // namespace everyport
