#include "app/services/http/events/hostorder.h"

#include "app/events/stephour.h"
#include "app/events/stepschedule.h"
#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::Right;
using events::Step;
using polls::Poll;
using polls::WordTable;

/// Of one answer: each function gives a part of it.
class OrderHtml {
public:
    explicit OrderHtml(const HostScene& scene) : m_scene(scene) {}

    QString order() const
    {
        QString html = u"<section>\n<h2>"_s + m_scene.said("order"_L1)
            + u"</h2>\n<ol class=\"order\" role=\"list\">\n"_s;
        for (qsizetype at = 0; at < m_scene.event.steps.size(); ++at)
            html += row(at);
        return html + u"</ol>\n</section>\n"_s;
    }

private:
    QString mark(const Step& step) const
    {
        const auto* poll = step.slide ? nullptr : m_scene.polls.find(step.id);
        if (poll && poll->isOpen())
            return u"<span class=\"mark live\"></span>"_s;
        const bool isDone = m_scene.event.endedAt
            || m_scene.event.placeOf(step.id) < m_scene.place() + (m_scene.isBetween() ? 1 : 0);
        const auto look = isDone ? "done"_L1 : poll && poll->state == Poll::State::Closed ? "done"_L1 : "ahead"_L1;
        return u"<span class=\"mark "_s + look + u"\"></span>"_s;
    }

    QString stepFacts(const Step& step) const
    {
        const auto* poll = step.slide ? nullptr : m_scene.polls.find(step.id);
        if (!poll)
            return m_scene.words("slide"_L1);
        QStringList facts{m_scene.words(poll->isOpen() ? "open"_L1
                : poll->state == Poll::State::Draft    ? "draft"_L1
                                                       : "closed"_L1)};
        if (poll->state != Poll::State::Draft)
            facts << m_scene.given(*poll);
        if (const auto seconds = events::secondsOf(step, poll); seconds > 0)
            facts << m_scene.words.counted("seconds"_L1, seconds);
        const auto hour = events::stepHour(m_scene.view.events, m_scene.event, step, m_scene.view.now);
        const auto start = events::comesByTheClock(hour) ? step.startsAt
            : poll->state == Poll::State::Draft          ? poll->opensAt
                                                         : std::nullopt;
        if (start)
            facts << m_scene.moment(*start);
        if (hour == events::StepHour::StaysClosed)
            facts << m_scene.words("staysClosed"_L1);
        return facts.join(u", "_s);
    }

    /// What stepping there does to voting.
    QString whatItDoes(const Step& step) const
    {
        const bool closes = m_scene.poll && m_scene.poll->isOpen() && !m_scene.step->staysOpen;
        const bool opens = m_scene.view.events.opens(step);
        const WordTable::Values values{{"title"_L1, closes ? m_scene.title(*m_scene.step) : QString()}};
        const auto key = closes && opens ? "thereClosesAndOpens"_L1
            : closes                     ? "thereCloses"_L1
            : opens                      ? "thereOpens"_L1
                                         : "thereNothing"_L1;
        return u"<p><bdi>"_s + m_scene.said(key, values) + u"</bdi></p>\n"_s;
    }

    QString row(qsizetype at) const
    {
        const auto& step = m_scene.event.steps[at];
        const bool isPresent = step.id == m_scene.event.present;
        const auto name = m_scene.title(step);
        const auto words = mark(step) + u"<span class=\"words\"><bdi>"_s + m_scene.text(name) + u"</bdi><small>"_s
            + m_scene.text(stepFacts(step)) + u"</small></span>"_s;
        QString html = u"<li"_s + (isPresent ? u" aria-current=\"step\""_s : QString()) + u">\n"_s;
        if (m_scene.view.may(Right::Step) && !isPresent) // a tap in passing steps nowhere
            html += u"<details name=\"step\""_s + htmlAttribute("data-part"_L1, u"step:"_s + step.id)
                + u">\n<summary class=\"to\">"_s + words + u"</summary>\n<div class=\"there\">\n"_s + whatItDoes(step)
                + m_scene.button(
                    u"to:"_s + step.id, m_scene.said(step.slide ? "stepToSlide"_L1 : "stepToQuestion"_L1), "small"_L1)
                + u"</div>\n</details>\n"_s;
        else
            html += u"<div class=\"to\">"_s + words + u"</div>\n"_s;
        if (m_scene.view.may(Right::Arrange)) {
            const auto mover = [&](const QString& does, QLatin1StringView key, const QString& sign, bool can) {
                return m_scene.button(does + u':' + step.id, u"<span aria-hidden=\"true\">"_s + sign + u"</span>"_s,
                    "move"_L1,
                    htmlAttribute("aria-label"_L1, m_scene.words(key, {{"title"_L1, name}}))
                        + (can ? QString() : u" disabled"_s));
            };
            html += mover(u"earlier"_s, "earlier"_L1, u"↑"_s, at > 0)
                + mover(u"later"_s, "later"_L1, u"↓"_s, at + 1 < m_scene.event.steps.size());
        }
        return html + u"</li>\n"_s;
    }

    const HostScene& m_scene;
};

} // namespace

QString hostOrder(const HostScene& scene)
{
    return OrderHtml(scene).order();
}

} // namespace everyport
