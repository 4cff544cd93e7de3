#include "app/services/http/events/hostbar.h"

#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::Right;
using polls::WordTable;

/// Of one answer: each function gives a part of it.
class BarHtml {
public:
    explicit BarHtml(const HostScene& scene) : m_scene(scene) {}

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

private:
    /// Where Next leads, in words.
    QString nextWords() const
    {
        const auto place = m_scene.event.endedAt ? m_scene.event.steps.size() : m_scene.place();
        const bool closes = m_scene.poll && m_scene.poll->isOpen() && !m_scene.step->staysOpen;
        if (place >= m_scene.event.steps.size())
            return {};
        if (place + 1 == m_scene.event.steps.size())
            return m_scene.said(closes ? "nextClosesAndEnds"_L1 : "nextEnds"_L1);
        const auto& next = m_scene.event.steps[place + 1];
        const WordTable::Values values{{"title"_L1, m_scene.title(next)}};
        const bool opens = m_scene.view.events.opens(next);
        if (closes)
            return m_scene.said(opens ? "nextClosesAndOpens"_L1 : "nextClosesAndShows"_L1, values);
        return m_scene.said(opens ? "nextOpens"_L1 : "nextShows"_L1, values);
    }

    /// What the last step did, while it is just done.
    QString justDone() const
    {
        const auto last = m_scene.view.may(Right::Step) ? m_scene.view.events.lastStep(m_scene.event.id) : std::nullopt;
        const auto left = last ? last->at + events::LastStep::offeredFor - m_scene.view.now : 0;
        if (!last || !last->changedVoting() || left <= 0 || last->isOvertaken)
            return {};
        const auto nameOf = [this](const QString& id) {
            const auto* poll = m_scene.polls.find(id);
            return poll ? poll->question : id;
        };
        const auto key = last->opened.isEmpty() ? "didClose"_L1
            : last->closed.isEmpty()            ? "didOpen"_L1
                                                : "didCloseAndOpen"_L1;
        return u"<div class=\"undo\""_s
            + htmlAttribute("data-left"_L1, QString::number(qMin(left, events::LastStep::offeredFor)))
            + u">\n<p role=\"status\"><bdi>"_s
            + m_scene.said(key, {{"closed"_L1, nameOf(last->closed)}, {"opened"_L1, nameOf(last->opened)}})
            + u"</bdi></p>\n"_s + m_scene.button(u"undo"_s, m_scene.said("undo"_L1)) + u"</div>\n"_s;
    }

    QString votingButtons() const
    {
        if (!m_scene.poll)
            return {};
        QString html;
        if (m_scene.view.may(Right::Results) && m_scene.poll->mayHide())
            html += m_scene.poll->resultsHidden ? m_scene.button(u"show"_s, m_scene.said("show"_L1))
                                                : m_scene.button(u"hide"_s, m_scene.said("hide"_L1));
        if (m_scene.view.may(Right::Voting))
            html += m_scene.poll->isOpen() ? m_scene.button(
                        u"close"_s, m_scene.said("close"_L1), m_scene.view.may(Right::Step) ? ""_L1 : "primary"_L1)
                                           : m_scene.button(u"open"_s, m_scene.said("openIt"_L1));
        return html;
    }

    QString stepButtons() const
    {
        if (!m_scene.view.may(Right::Step))
            return {};
        QString html;
        if (m_scene.place() > (m_scene.isBetween() ? -1 : 0) || m_scene.event.endedAt)
            html += m_scene.button(u"back"_s, m_scene.said("back"_L1));
        const auto last = m_scene.event.steps.size() - 1;
        if (!m_scene.event.endedAt)
            html += m_scene.button(u"next"_s,
                m_scene.said(!m_scene.event.isRunning() ? "begin"_L1
                        : m_scene.place() == last       ? "finish"_L1
                                                        : "next"_L1),
                "primary"_L1);
        return html;
    }

    const HostScene& m_scene;
};

} // namespace

QString hostBar(const HostScene& scene)
{
    return BarHtml(scene).bar();
}

} // namespace everyport
