#include "app/services/http/events/hostpage.h"

#include "app/services/http/events/eventwords.h"
#include "app/services/http/events/hostanswers.h"
#include "app/services/http/events/hostbar.h"
#include "app/services/http/events/hostorder.h"
#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::Right;
using events::Step;
using events::Wall;
using polls::Poll;
using polls::WordTable;

/// Made for one page: each function gives a part of it.
class HostHtml {
public:
    explicit HostHtml(const HostScene& scene) : m_scene(scene) {}

    QString body() const
    {
        return mainTag() + header() + trouble() + fault() + u"<form method=\"post\""_s
            + htmlAttribute("action"_L1, m_scene.view.token)
            + u">\n<button disabled hidden></button>\n"_s // Enter in a field presses the first
            + hidden("moves"_L1, QString::number(m_scene.event.moves))
            + hidden("poll"_L1, m_scene.poll ? m_scene.poll->id : QString())
            + hidden("round"_L1, m_scene.poll ? QString::number(m_scene.poll->round) : QString()) + present()
            + hostWritten(m_scene) + hostOrder(m_scene) + wall() + hostLatest(m_scene) + hostBar(m_scene)
            + u"</form>\n</main>\n"_s;
    }

private:
    QString hidden(QLatin1StringView name, const QString& value) const
    {
        return u"<input type=\"hidden\""_s + htmlAttribute("name"_L1, name) + htmlAttribute("value"_L1, value)
            + u">\n"_s;
    }

    QString mainTag() const
    {
        QString tag = u"<main id=\"host\""_s + htmlAttribute("data-token"_L1, m_scene.view.token)
            + htmlAttribute("data-moves"_L1, QString::number(m_scene.event.moves));
        for (const auto key : {"lost"_L1, "gone"_L1, "sending"_L1})
            tag += htmlAttribute(QLatin1StringView("data-" + QByteArray(key.data())), m_scene.words(key));
        // With what the script knows in the place of these.
        tag += htmlAttribute("data-as-of"_L1, m_scene.words("asOf"_L1, {{"time"_L1, u"{time}"_s}}));
        for (const auto& [name, key] :
            {std::pair("data-unsure"_L1, "unsure"_L1), std::pair("data-done"_L1, "wasDone"_L1),
                std::pair("data-undone"_L1, "wasNotDone"_L1), std::pair("data-unseen"_L1, "wasUnseen"_L1)})
            tag += htmlAttribute(name, m_scene.words(key, {{"button"_L1, u"{button}"_s}}));
        return tag + u">\n"_s;
    }

    QString clock() const
    {
        const auto seconds = m_scene.poll->liveMsecs(m_scene.view.now) / 1000;
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }

    QString state() const
    {
        if (m_scene.poll && m_scene.poll->isOpen())
            return u"<p class=\"state live\">"_s
                + m_scene.said("live"_L1, {{"time"_L1, u"\u2063"_s}})
                      .replace(u'\u2063',
                          u"<span id=\"clock\""_s
                              + htmlAttribute("data-ms"_L1, QString::number(m_scene.poll->liveMsecs(m_scene.view.now)))
                              + u'>' + clock() + u"</span>"_s)
                + u"</p>\n"_s;
        const auto key = m_scene.event.endedAt          ? "over"_L1
            : m_scene.isBetween()                       ? "between"_L1
            : !m_scene.step                             ? "notBegun"_L1
            : !m_scene.poll                             ? "slide"_L1
            : m_scene.poll->state == Poll::State::Draft ? "draft"_L1
                                                        : "closed"_L1;
        return u"<p class=\"state\">"_s + m_scene.said(key) + u"</p>\n"_s;
    }

    QString header() const
    {
        return u"<header>\n<h1><bdi>"_s + m_scene.text(m_scene.event.name) + u"</bdi></h1>\n"_s + state()
            + u"</header>\n"_s + u"<p id=\"link\" role=\"status\"></p>\n<p id=\"told\" role=\"status\"></p>\n"_s;
    }

    /// In the words of /status and of the window.
    QString trouble() const
    {
        if (!m_scene.view.trouble)
            return {};
        const auto since = m_scene.moment(m_scene.view.trouble->since);
        using What = polls::StorageTrouble::What;
        const auto what = m_scene.view.trouble->what();
        auto words = m_scene.words(what == What::NoDatabase ? "noDatabase"_L1
                : what == What::TooMany                     ? "tooMany"_L1
                                                            : "notStoring"_L1,
            {{"time"_L1, since}});
        if (const auto waiting = m_scene.polls.waitingTaps())
            words += u' ' + m_scene.words.counted("waiting"_L1, int(waiting));
        return u"<p class=\"trouble\" role=\"alert\">"_s + m_scene.text(words) + u"</p>\n"_s;
    }

    QString fault() const
    {
        return m_scene.view.fault.isEmpty() || m_scene.view.fault == lacksReason // which is said at its field
            ? QString()
            : u"<p class=\"fault\" role=\"alert\">"_s + m_scene.said(m_scene.view.fault) + u"</p>\n"_s;
    }

    QString present() const
    {
        if (!m_scene.step)
            return {};
        QString html = u"<section class=\"present\">\n<p class=\"place\">"_s
            + m_scene.said("place"_L1,
                {{"place"_L1, m_scene.figure(int(m_scene.event.place()) + 1)},
                    {"count"_L1, m_scene.figure(int(m_scene.event.steps.size()))}})
            + u"</p>\n<h2><bdi>"_s + m_scene.text(m_scene.title(*m_scene.step)) + u"</bdi></h2>\n"_s;
        return html + (m_scene.poll ? hostFigures(m_scene) : slideWords()) + u"</section>\n"_s;
    }

    QString slideWords() const
    {
        QString html;
        for (const auto& line : m_scene.step->slide->words.split(u'\n', Qt::SkipEmptyParts))
            html += u"<p><bdi>"_s + m_scene.text(line) + u"</bdi></p>\n"_s;
        return html;
    }

    QString wall() const
    {
        if (!m_scene.view.may(Right::Wall))
            return {};
        static constexpr std::tuple<Wall, QLatin1StringView, QLatin1StringView> all[]{
            {Wall::Results, "wallResults"_L1, "wallResultsMore"_L1}, {Wall::Code, "wallCode"_L1, "wallCodeMore"_L1},
            {Wall::Winner, "wallWinner"_L1, "wallWinnerMore"_L1}, {Wall::Black, "wallBlack"_L1, "wallBlackMore"_L1}};
        QString html = u"<section>\n<h2>"_s + m_scene.said("wall"_L1) + u"</h2>\n<div class=\"wall\">\n"_s;
        for (const auto& [wall, key, more] : all) {
            const bool isOn = m_scene.event.wall == wall;
            html += m_scene.button(u"wall:"_s + wallName(wall),
                u"<span class=\"mark radio\"></span><span class=\"words\"><span>"_s + m_scene.said(key)
                    + u"</span><small>"_s + m_scene.said(more) + u"</small></span>"_s,
                "to"_L1, htmlAttribute("aria-pressed"_L1, isOn ? u"true"_s : u"false"_s));
        }
        return html + u"</div>\n</section>\n"_s;
    }

    const HostScene& m_scene;
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
    const HostScene scene(view, words);
    return eventPage({.title = view.event.name, .sheets = {u"colours.css"_s, u"host.css"_s}, .script = u"host.js"_s},
        HostHtml(scene).body(), words);
}

} // namespace everyport
