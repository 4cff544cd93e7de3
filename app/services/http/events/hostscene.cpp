#include "app/services/http/events/hostscene.h"

#include <QLocale>

#include "app/polls/shownmoment.h"
#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

namespace everyport {

HostScene::HostScene(const HostView& view, const polls::WordTable& words)
    : view(view),
      words(words),
      event(view.event),
      polls(view.events.polls()),
      step(view.event.presentStep()),
      poll(view.events.presentPoll(view.event))
{
}

QString HostScene::said(QLatin1StringView key, const polls::WordTable::Values& values) const
{
    return text(words(key, values));
}

QString HostScene::button(const QString& does, const QString& label, QLatin1StringView look, const QString& more) const
{
    return u"<button name=\"do\""_s + htmlAttribute("value"_L1, does)
        + (look.isEmpty() ? QString() : htmlAttribute("class"_L1, look)) + more + u'>' + label + u"</button>\n"_s;
}

QString HostScene::figure(int number) const
{
    return QLocale(words.language()).toString(number);
}

QString HostScene::moment(qint64 at) const
{
    const QLocale locale(words.language());
    return polls::shownMoment(at, view.now, locale, locale.timeFormat(QLocale::ShortFormat));
}

QString HostScene::title(const events::Step& of) const
{
    return stepTitle(polls, of, words);
}

QString HostScene::given(const polls::Poll& to) const
{
    const auto unit = to.kind == polls::Kind::Ranking ? "orders"_L1 : "votes"_L1;
    return words.counted(unit, polls.tally(to.id).given(to));
}

} // namespace everyport
