#include "ui/polls/actions/present/wallslide.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/polls/pollregistry.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/actions/show/pollthemes.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using polls::Poll;

namespace {

struct WallSlides {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::WallSlides)
};

/// The questions behind it, up to the next slide that says what comes.
QList<SlideFacts::Row> rowsOfNext(PollController& controller, const QString& slide)
{
    QList<SlideFacts::Row> rows;
    const QStringList items = controller.show->items(slide);
    for (qsizetype at = items.indexOf(slide) + 1; at < items.size(); ++at) {
        if (const Poll* poll = controller.feed().registry().find(items[at])) {
            rows.append({shownInLine(pollTitle(*poll)), {}});
            continue;
        }
        const auto other = controller.show->slide(items[at]);
        if (other && other->kind == Slide::Kind::Next)
            break;
    }
    if (rows.isEmpty())
        rows.append({WallSlides::tr("That was the last question."), {}});
    return rows;
}

/// The questions before it that were asked. How many have answered says nothing of how, so hidden results stay so.
QList<SlideFacts::Row> rowsOfStandings(PollController& controller, const QString& slide)
{
    QList<SlideFacts::Row> rows;
    for (const QString& item : controller.show->items(slide)) {
        if (item == slide)
            break;
        const Poll* poll = controller.feed().registry().find(item);
        if (!poll || poll->state == Poll::State::Draft)
            continue;
        const int voters = controller.feed().registry().tally(item).voters;
        rows.append({shownInLine(pollTitle(*poll)), WallSlides::tr("%Ln answered", nullptr, voters),
            QLocale().toString(voters)});
    }
    if (rows.isEmpty())
        rows.append({WallSlides::tr("No question has been asked yet."), {}});
    return rows;
}

} // namespace

SlideFacts wallSlide(PollController& controller, const QString& slide, bool dark)
{
    SlideFacts facts;
    facts.event = controller.show->eventOf(slide);
    facts.theme = controller.themes->lookOfEvent(facts.event);
    facts.dark = facts.theme ? facts.theme->dark : dark;
    const auto written = controller.show->slide(slide);
    if (!written)
        return facts;
    facts.title = shownInLine(written->title);
    if (facts.title.isEmpty() && written->kind != Slide::Kind::Words)
        facts.title = kindName(written->kind);
    facts.words = shownWords(written->words);
    if (written->kind == Slide::Kind::Next)
        facts.rows = rowsOfNext(controller, slide);
    else if (written->kind == Slide::Kind::Standings)
        facts.rows = rowsOfStandings(controller, slide);
    return facts;
}

QString spokenSlide(const SlideFacts& facts)
{
    QStringList parts{facts.title};
    parts += facts.words.split(u'\n');
    for (const SlideFacts::Row& row : facts.rows)
        parts.append(row.figure.isEmpty() ? row.label : row.label + QStringLiteral(": ") + row.figure);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace everyport::ui
